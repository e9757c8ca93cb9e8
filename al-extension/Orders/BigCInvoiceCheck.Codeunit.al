namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Setup;
using Microsoft.Finance.Currency;
using Microsoft.Sales.History;

/// <summary>
/// Looks at what was invoiced of an order: the invoices together are the order, and its payments are where the invoices are.
/// What was proven may have been changed by hand since.
/// </summary>
codeunit 71523 "BigC Invoice Check"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Check(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if Order.Status <> Order.Status::Invoiced then
            exit;
        // The invoices are what is looked at, so another content of the order is no new question.
        ExceptionReport.SetContent('');
        CheckTotal(Order, ExceptionReport);
        CheckPayers(Order, ExceptionReport);
        ExceptionReport.SetContent(Order."Content Hash");
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Revision", 'R')]
    local procedure CheckTotal(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        InvoicedRevision: Record "BigC Order Revision";
        Currency: Record Currency;
        OrderCurrency: Codeunit "BigC Order Currency";
        AmountText: Codeunit "BigC Amount Text";
        DocumentCheck: Codeunit "BigC Document Check";
        Invoiced: Decimal;
        InvoicedVAT: Decimal;
    begin
        if not InvoicedRevision.Get(Order.SystemId, Order."Applied Revision") then
            exit;
        OrderCurrency.GetRounding(Order, Currency);
        SumInvoices(Order, Invoiced, InvoicedVAT);
        if (Invoiced <> Round(InvoicedRevision."Total Inc Tax", Currency."Amount Rounding Precision")) and not DocumentCheck.IsAnsweredFor(Order, Invoiced, InvoicedVAT) then
            ExceptionReport.Add("BigC Exception Cause"::DocumentChanged, '', StrSubstNo(InvoicesDifferLbl, Order.ExternalNo(), AmountText.ToText(InvoicedRevision."Total Inc Tax"), AmountText.ToText(Invoiced), Order."Posted Invoice No."));
    end;

    local procedure CheckPayers(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if Payments.FindOnOtherAccount(Order, PostedPayment) then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, Exceptions.CauseKey('CUSTOMER'), StrSubstNo(OtherAccountLbl, Order.ExternalNo(), Order."Bill-to Customer No.", PostedPayment."Document No.", PostedPayment."Customer No."));
    end;

    local procedure SumInvoices(Order: Record "BigC Order"; var Total: Decimal; var VAT: Decimal)
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        OrderDocument.FilterInvoices(Order, SalesInvoiceHeader);
        SalesInvoiceHeader.SetAutoCalcFields(Amount, "Amount Including VAT");
        if SalesInvoiceHeader.FindSet() then
            repeat
                Total += SalesInvoiceHeader."Amount Including VAT";
                VAT += SalesInvoiceHeader."Amount Including VAT" - SalesInvoiceHeader.Amount;
            until SalesInvoiceHeader.Next() = 0;
    end;

    var
        InvoicesDifferLbl: Label 'Order %1 is %2 in the storefront, but its invoices add up to %3 (last invoice %4), because the sales order was changed by hand. Credit or invoice the difference, and ignore this with the reason.', Comment = '%1 = order number, %2 = total, %3 = sum, %4 = document number';
        OtherAccountLbl: Label 'Order %1 was invoiced to customer %2, but its payment %3 is open on the account of customer %4. Move the payment by hand and apply it to the invoice.', Comment = '%1 = order number, %2 = customer number, %3 = document number, %4 = customer number';
}
