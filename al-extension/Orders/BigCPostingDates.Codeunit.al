namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using System.Security.User;

/// <summary>
/// On which day something of an order is posted, and whether finance allows posting on it. A day that is not allowed is a
/// cause before anything is created, not an error of posting.
/// </summary>
codeunit 71528 "BigC Posting Dates"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order" = m;

    /// <summary>The day that the storefront says, unless finance has chosen a later one for the order.</summary>
    procedure DateFor(Order: Record "BigC Order"; StorefrontDate: Date): Date
    begin
        if StorefrontDate < Order."Chosen Posting Date" then
            exit(Order."Chosen Posting Date");
        exit(StorefrontDate);
    end;

    /// <summary>Adds a cause if the sales order could not be posted on its date.</summary>
    procedure ProveOrder(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        AllowedText: Text;
    begin
        if not IsAllowed(Order."Posting Date", '', AllowedText) then
            AddCause(StrSubstNo(OrderLbl, Order.ExternalNo(), Order."Posting Date", AllowedText), ExceptionReport);
    end;

    /// <summary>Adds a cause if a payment or its reversal could not be posted on the date.</summary>
    procedure ProvePayment(Order: Record "BigC Order"; TransactionId: Code[50]; PostingDate: Date; JournalTemplateName: Code[10]; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        AllowedText: Text;
    begin
        if not IsAllowed(PostingDate, JournalTemplateName, AllowedText) then
            AddCause(StrSubstNo(PaymentLbl, Order.ExternalNo(), TransactionId, PostingDate, AllowedText), ExceptionReport);
    end;

    /// <summary>Finance decides on which day the order is booked. Its sales order, if there is one, keeps its date.</summary>
    procedure Choose(var Order: Record "BigC Order"; PostingDate: Date)
    var
        Stores: Codeunit "BigC Stores";
        AllowedText: Text;
        OrderDate: Date;
    begin
        OrderDate := Stores.DayOf(Order."Store Code", Order."Created At");
        if PostingDate < OrderDate then
            Error(BeforeOrderErr, Order.ExternalNo(), OrderDate);
        if not IsAllowed(PostingDate, '', AllowedText) then
            Error(NotAllowedErr, PostingDate, AllowedText);
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        Order."Chosen Posting Date" := PostingDate;
        Order.Modify(true);
    end;

    /// <summary>The allowed dates have changed: what waited for them is tried again.</summary>
    procedure RetryWaiting()
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.RetryWaitingFor('', "BigC Exception Cause"::PostingDateNotAllowed, '');
    end;

    local procedure AddCause(MessageText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        ExceptionReport.Add("BigC Exception Cause"::PostingDateNotAllowed, '', MessageText);
    end;

    /// <summary>True if posting is allowed on the date in this session; else AllowedText says which page allows which dates.</summary>
    procedure IsAllowed(PostingDate: Date; JournalTemplateName: Code[10]; var AllowedText: Text): Boolean
    var
        GenJournalTemplate: Record "Gen. Journal Template";
        GeneralLedgerSetup: Record "General Ledger Setup";
        UserSetup: Record "User Setup";
        UserSetupManagement: Codeunit "User Setup Management";
        SetupRecordID: RecordId;
    begin
        if UserSetupManagement.IsPostingDateValidWithGenJnlTemplateWithSetup(PostingDate, JournalTemplateName, SetupRecordID) then
            exit(true);
        case SetupRecordID.TableNo() of
            Database::"Gen. Journal Template":
                begin
                    GenJournalTemplate.Get(SetupRecordID);
                    AllowedText := StrSubstNo(TemplateLbl, GenJournalTemplate."Allow Posting Date From", GenJournalTemplate."Allow Posting Date To", GenJournalTemplate.Name);
                end;
            Database::"User Setup":
                begin
                    UserSetup.Get(SetupRecordID);
                    AllowedText := StrSubstNo(UserLbl, UserSetup."Allow Posting From", UserSetup."Allow Posting To", UserSetup."User ID");
                end;
            else begin
                GeneralLedgerSetup.Get();
                AllowedText := StrSubstNo(GeneralLbl, GeneralLedgerSetup."Allow Posting From", GeneralLedgerSetup."Allow Posting To");
            end;
        end;
    end;

    var
        OrderLbl: Label 'Order %1: its posting date %2 is not allowed. %3 Allow the date there, or choose another one with Change Posting Date on the order; the order is then booked by itself.', Comment = '%1 = order number, %2 = date, %3 = which dates are allowed';
        PaymentLbl: Label 'Order %1, payment %2: its posting date %3 is not allowed. %4 Allow the date there, or choose another one with Change Posting Date on the order; the payment is then posted by itself.', Comment = '%1 = order number, %2 = transaction number, %3 = date, %4 = which dates are allowed';
        GeneralLbl: Label 'The page General Ledger Setup allows %1..%2.', Comment = '%1 = first date, %2 = last date';
        UserLbl: Label 'The page User Setup allows %1..%2 for the user %3.', Comment = '%1 = first date, %2 = last date, %3 = user';
        TemplateLbl: Label 'The page General Journal Templates allows %1..%2 for the template %3.', Comment = '%1 = first date, %2 = last date, %3 = template name';
        BeforeOrderErr: Label 'Order %1 is of %2. Choose that day or a later one.', Comment = '%1 = order number, %2 = date';
        NotAllowedErr: Label 'The posting date %1 is not allowed. %2', Comment = '%1 = date, %2 = which dates are allowed';
}
