namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Sales.Document;
using Microsoft.Sales.Setup;

/// <summary>Proves that each line of the sales order has an account for its sale and its discount, so that posting does not stop at it.</summary>
codeunit 71534 "BigC Posting Setup Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>What is wrong with a pair of groups, such as 'is blocked'; empty if nothing is.</summary>
    /// <param name="ForItems">True for lines that sell items. A line to an account goes there, and needs no account for its sale.</param>
    /// <param name="ForDiscounts">True for lines whose discount is posted to an account of its own.</param>
    procedure WhatIsWrong(GenBusPostingGroup: Code[20]; GenProdPostingGroup: Code[20]; ForItems: Boolean; ForDiscounts: Boolean): Text
    var
        GeneralPostingSetup: Record "General Posting Setup";
    begin
        if not GeneralPostingSetup.Get(GenBusPostingGroup, GenProdPostingGroup) then
            exit(MissingLbl);
        if GeneralPostingSetup.Blocked then
            exit(BlockedLbl);
        if ForItems and (GeneralPostingSetup."Sales Account" = '') then
            exit(StrSubstNo(WithoutLbl, GeneralPostingSetup.FieldCaption("Sales Account")));
        if ForDiscounts and (GeneralPostingSetup."Sales Line Disc. Account" = '') then
            exit(StrSubstNo(WithoutLbl, GeneralPostingSetup.FieldCaption("Sales Line Disc. Account")));
        exit('');
    end;

    procedure PostsDiscounts(): Boolean
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        SalesReceivablesSetup.SetLoadFields("Discount Posting");
        SalesReceivablesSetup.Get();
        exit(SalesReceivablesSetup."Discount Posting" in [SalesReceivablesSetup."Discount Posting"::"Line Discounts", SalesReceivablesSetup."Discount Posting"::"All Discounts"]);
    end;

    procedure Prove(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesLine: Record "Sales Line";
        WithDiscounts: Boolean;
    begin
        WithDiscounts := PostsDiscounts();
        SalesLine.SetLoadFields(Type, "Gen. Bus. Posting Group", "Gen. Prod. Posting Group", "Line Discount Amount");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter(Type, '<>%1', SalesLine.Type::" ");
        if SalesLine.FindSet() then
            repeat
                ProveLine(Order, SalesLine, WithDiscounts and (SalesLine."Line Discount Amount" <> 0), ExceptionReport);
            until SalesLine.Next() = 0;
    end;

    /// <summary>A corrected setup frees what waited for it.</summary>
    procedure RetryWaiting(var GeneralPostingSetup: Record "General Posting Setup")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not GeneralPostingSetup.IsTemporary() then
            Exceptions.RetryWaitingFor('', "BigC Exception Cause"::PostingSetupIncomplete, KeyOf(GeneralPostingSetup."Gen. Bus. Posting Group", GeneralPostingSetup."Gen. Prod. Posting Group"));
    end;

    local procedure ProveLine(Order: Record "BigC Order"; SalesLine: Record "Sales Line"; ForDiscounts: Boolean; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Fault: Text;
    begin
        Fault := WhatIsWrong(SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group", SalesLine.Type = SalesLine.Type::Item, ForDiscounts);
        if Fault <> '' then
            AddCause(Order, SalesLine, Fault, ExceptionReport);
    end;

    local procedure AddCause(Order: Record "BigC Order"; SalesLine: Record "Sales Line"; Fault: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        CauseKey: Code[100];
    begin
        CauseKey := KeyOf(SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group");
        if not ExceptionReport.Contains("BigC Exception Cause"::PostingSetupIncomplete, CauseKey) then
            ExceptionReport.Add("BigC Exception Cause"::PostingSetupIncomplete, CauseKey, StrSubstNo(IncompleteLbl, Order.ExternalNo(), SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group", Fault));
    end;

    local procedure KeyOf(GenBusPostingGroup: Code[20]; GenProdPostingGroup: Code[20]): Code[100]
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.CauseKey(GenBusPostingGroup, GenProdPostingGroup));
    end;

    var
        IncompleteLbl: Label 'Order %1: the general posting setup for %2 and %3 %4. Correct it on the page General Posting Setup; the order is then booked by itself.', Comment = '%1 = order number, %2 = general business posting group, %3 = general product posting group, %4 = what is wrong with it';
        MissingLbl: Label 'does not exist';
        BlockedLbl: Label 'is blocked';
        WithoutLbl: Label 'has no %1', Comment = '%1 = field name';
}
