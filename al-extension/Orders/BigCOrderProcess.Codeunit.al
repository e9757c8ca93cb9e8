namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Payments;
using BigC.Connector.Stores;

/// <summary>
/// Takes one order to where it should be, in one transaction. Its causes outlive a rollback, so that the caller can
/// report why the transaction failed.
/// </summary>
codeunit 71511 "BigC Order Process"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    TableNo = "BigC Order";

    trigger OnRun()
    var
        PaymentCheck: Codeunit "BigC Payment Check";
        InvoiceCheck: Codeunit "BigC Invoice Check";
        DocumentCheck: Codeunit "BigC Document Check";
        PostingFailure: Codeunit "BigC Posting Failure";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        AppliedBefore: Integer;
    begin
        Rec.ReadIsolation := IsolationLevel::UpdLock;
        Rec.Find();
        VersionBefore := Rec.SystemRowVersion;
        Rec.StartReport(ExceptionReport);
        Rec.Pending := false;
        Rec."Next Attempt At" := 0DT;
        Rec."Last Attempt At" := CurrentDateTime();
        AppliedBefore := Rec."Applied Revision";
        Execute(Rec);
        GiftCertificates.CompleteIssued(Rec);
        if AppliedBefore <> 0 then
            DocumentCheck.Report(Rec, ExceptionReport);
        PostingFailure.Keep(Rec, ExceptionReport);
        PaymentCheck.Check(Rec, ExceptionReport);
        InvoiceCheck.Check(Rec, ExceptionReport);
        // Payments follow in transactions of their own; a crash in between must not lose them.
        Rec.Pending := Rec.Pending or HasPayments(Rec);
        Rec.Modify(true);
        ReportFindings(Rec);
    end;

    /// <summary>Reports the causes found before the transaction was rolled back, and holds the order.</summary>
    procedure HoldAfterRollback(var Order: Record "BigC Order")
    var
        OrderDocument: Codeunit "BigC Order Document";
    begin
        if not IsAsBefore(Order) then
            // It stays due: what was found is about a content that is no longer there.
            exit;
        if not IsProvenFailure(Order) then begin
            if ExceptionReport.IsEmpty() then
                Order.StartReport(ExceptionReport);
            ExceptionReport.AddWithCallStack("BigC Exception Cause"::UnexpectedError, '', StrSubstNo(UnexpectedLbl, Order.ExternalNo(), GetLastErrorText()), GetLastErrorCallStack());
            Order.Attempts += 1;
        end;
        Order.Pending := false;
        Order."Last Attempt At" := CurrentDateTime();
        if not OrderDocument.Exists(Order) then
            Order.Status := Order.Status::Held;
        Order."Status Reason" := HeldLbl;
        Order.Modify(true);
        ReportFindings(Order);
    end;

    /// <summary>
    /// Locks the order and tells, after a rollback, whether it still is what was processed: another session may have brought a
    /// newer content or asked for a retry meanwhile.
    /// </summary>
    procedure IsAsBefore(var Order: Record "BigC Order"): Boolean
    begin
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        exit((VersionBefore = 0) or (Order.SystemRowVersion = VersionBefore));
    end;

    /// <summary>True if the causes that were found are why the transaction failed, and not an error on top of them.</summary>
    procedure IsProvenFailure(Order: Record "BigC Order"): Boolean
    var
        CreateOrder: Codeunit "BigC Create Order";
    begin
        exit(not ExceptionReport.IsEmpty() and (GetLastErrorText() = CreateOrder.NotProvenText(Order)));
    end;

    /// <summary>Reports what was found, whether it is booked or rolled back, with what is about the order as it now is.</summary>
    local procedure ReportFindings(Order: Record "BigC Order")
    var
        OrderStop: Codeunit "BigC Order Stop";
        OrderCustomer: Codeunit "BigC Order Customer";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        OrderStop.ReportOutdated(Order, ExceptionReport);
        OrderCustomer.ReportMissingEMail(Order, ExceptionReport);
        Exceptions.ReportProof(ExceptionReport);
    end;

    local procedure HasPayments(Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        if not (Order.Status in [Order.Status::Ordered, Order.Status::Invoiced, Order.Status::Cancelled]) then
            exit(false);
        OrderPayments.FilterCurrent(Order, OrderPayment);
        exit(not OrderPayment.IsEmpty());
    end;

    local procedure Execute(var Order: Record "BigC Order")
    var
        OrderState: Codeunit "BigC Order State";
        CreateOrder: Codeunit "BigC Create Order";
        WaitWithOrder: Codeunit "BigC Wait with Order";
        CancelOrder: Codeunit "BigC Cancel Order";
        IgnoreOrder: Codeunit "BigC Ignore Order";
        OrderStop: Codeunit "BigC Order Stop";
        StateAction: Enum "BigC Order State Action";
        ReasonText: Text;
        StatusIsKnown: Boolean;
    begin
        StateAction := OrderState.Decide(Order, ReasonText, StatusIsKnown);
        case StateAction of
            StateAction::Create:
                begin
                    CreateOrder.Execute(Order, ExceptionReport);
                    // What was wholly given back must not leave the house.
                    if OrderState.IsWhollyRefunded(Order, ReasonText) then
                        OrderStop.Report(Order, ReasonText, ExceptionReport)
                    else
                        if OrderState.IsArchivedUnshipped(Order) then
                            OrderStop.Report(Order, ArchivedLbl, ExceptionReport);
                end;
            StateAction::Wait:
                begin
                    WaitWithOrder.Execute(Order, ReasonText, StatusIsKnown, ExceptionReport);
                    CreateOrder.CheckPosted(Order, ExceptionReport);
                end;
            StateAction::Cancel:
                begin
                    CancelOrder.Execute(Order, ReasonText, ExceptionReport);
                    CreateOrder.TakeOverIfSame(Order);
                end;
            StateAction::Ignore:
                begin
                    IgnoreOrder.Execute(Order, ReasonText, ExceptionReport);
                    CreateOrder.CheckPosted(Order, ExceptionReport);
                end;
        end;
    end;

    var
        ExceptionReport: Codeunit "BigC Exception Report";
        VersionBefore: BigInteger;
        ArchivedLbl: Label 'It was archived in the storefront before it shipped.';
        HeldLbl: Label 'The order could not be booked. Its exceptions say why.';
        UnexpectedLbl: Label 'Order %1: %2', Comment = '%1 = order number, %2 = error text';
}
