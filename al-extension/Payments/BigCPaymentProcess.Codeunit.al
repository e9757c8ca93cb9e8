namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Setup;

/// <summary>Posts or reverses one payment, in one transaction. Its causes are reported with it.</summary>
codeunit 71552 "BigC Payment Process"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    TableNo = "BigC Order Payment";

    trigger OnRun()
    var
        Order: Record "BigC Order";
        OrderPayments: Codeunit "BigC Order Payments";
        PaymentPosting: Codeunit "BigC Payment Posting";
    begin
        Order.GetBySystemId(Rec."Order SystemId");
        StartReport(Order, Rec);
        if OrderPayments.IsCaptured(Rec) then
            PaymentPosting.Post(Order, Rec, ExceptionReport)
        else
            PaymentPosting.Reverse(Order, Rec, ExceptionReport);
        Exceptions.ReportProof(ExceptionReport);
    end;

    /// <summary>Reports the error that rolled the payment back.</summary>
    procedure HoldAfterRollback(OrderPayment: Record "BigC Order Payment")
    var
        Order: Record "BigC Order";
    begin
        Order.GetBySystemId(OrderPayment."Order SystemId");
        StartReport(Order, OrderPayment);
        ExceptionReport.AddWithCallStack("BigC Exception Cause"::PostingFailed, '', StrSubstNo(PostingFailedLbl, Order.ExternalNo(), OrderPayment."Transaction Id", GetLastErrorText()), GetLastErrorCallStack());
        Exceptions.ReportProof(ExceptionReport);
    end;

    local procedure StartReport(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment")
    begin
        ExceptionReport.Initialize(Order."Store Code", "BigC Exception Object"::Payment, OrderPayment."Transaction Id");
        ExceptionReport.SetRecord(Database::"BigC Order Payment", OrderPayment.SystemId);
        ExceptionReport.SetContent(StrSubstNo(ContentTok, OrderPayment."Event", OrderPayment.Status, AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code", OrderPayment.Gateway));
        ExceptionReport.SetAmountAtStake(OrderPayment.Amount, OrderPayment."Currency Code");
    end;

    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
        AmountText: Codeunit "BigC Amount Text";
        ContentTok: Label '%1|%2|%3|%4|%5', Locked = true;
        PostingFailedLbl: Label 'Order %1, payment %2: %3', Comment = '%1 = order number, %2 = transaction number, %3 = error text';
}
