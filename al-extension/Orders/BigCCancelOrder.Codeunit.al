namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Setup;
using Microsoft.Sales.Document;

/// <summary>Takes back what exists of an order that was cancelled or declined in the storefront.</summary>
codeunit 71516 "BigC Cancel Order"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Execute(var Order: Record "BigC Order"; ReasonText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesHeader: Record "Sales Header";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        if OrderDocument.Exists(Order) then begin
            if OrderDocument.Find(Order, SalesHeader) then
                if OrderDocument.CanBeChanged(Order, SalesHeader) then begin
                    OrderDocument.Delete(SalesHeader);
                    Order."Sales Document No." := '';
                    Order."Applied Revision" := 0;
                end;
            if OrderDocument.Exists(Order) then begin
                ExceptionReport.Add("BigC Exception Cause"::CancelledAfterPosting, '', StrSubstNo(TooLateLbl, Order.ExternalNo(), Order."Sales Document No.", Order."Posted Invoice No."));
                exit;
            end;
        end;
        Order.Status := Order.Status::Cancelled;
        Order."Status Reason" := CopyStr(ReasonText, 1, MaxStrLen(Order."Status Reason"));
        ReportPaidAmount(Order, ExceptionReport);
    end;

    local procedure ReportPaidAmount(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Payments: Codeunit "BigC Payments";
        AmountText: Codeunit "BigC Amount Text";
        Exceptions: Codeunit "BigC Exceptions";
        PaidAmounts: Dictionary of [Code[10], Decimal];
        CurrencyCode: Code[10];
    begin
        // In the currency that was paid: the order may be in another one by now.
        Payments.ListToRefund(Order, PaidAmounts);
        foreach CurrencyCode in PaidAmounts.Keys() do begin
            ExceptionReport.SetAmountAtStake(PaidAmounts.Get(CurrencyCode), CurrencyCode);
            ExceptionReport.Add("BigC Exception Cause"::PaymentToRefund, Exceptions.CauseKey(CurrencyCode), StrSubstNo(RefundLbl, Order.ExternalNo(), AmountText.ToText(PaidAmounts.Get(CurrencyCode)), CurrencyCode, Order."Bill-to Customer No."));
        end;
        Payments.ListCapturedOnly(Order, PaidAmounts);
        foreach CurrencyCode in PaidAmounts.Keys() do begin
            ExceptionReport.SetAmountAtStake(PaidAmounts.Get(CurrencyCode), CurrencyCode);
            ExceptionReport.Add("BigC Exception Cause"::PaymentToRefund, Exceptions.CauseKey(CapturedTok, CurrencyCode), StrSubstNo(CapturedLbl, Order.ExternalNo(), AmountText.ToText(PaidAmounts.Get(CurrencyCode)), CurrencyCode));
        end;
    end;

    var
        TooLateLbl: Label 'Order %1 was cancelled in the storefront after it was released, shipped or posted (sales order %2, invoice %3). Stop the shipment, or credit the invoice.', Comment = '%1 = order number, %2 = document number, %3 = document number';
        CapturedTok: Label 'CAPTURED', Locked = true;
        CapturedLbl: Label 'Order %1 was cancelled, but %2 %3 were captured for it that are not posted here, and no transaction gives them back. Refund them in the storefront or at the gateway.', Comment = '%1 = order number, %2 = amount, %3 = currency';
        RefundLbl: Label 'Order %1 was cancelled, but %2 %3 paid for it are posted and stay on the account of customer %4. Refund them in the storefront or at the gateway.', Comment = '%1 = order number, %2 = amount, %3 = currency, %4 = customer number';
}
