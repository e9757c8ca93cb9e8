namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
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
        CheckCurrency(Order, ExceptionReport);
        CheckFigures(Order, ExceptionReport);
        CheckPayers(Order, ExceptionReport);
        ExceptionReport.SetContent(Order."Content Hash");
    end;

    /// <summary>All invoices together: net and VAT for each VAT identifier, and the total, in the currency of the order.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Revision", 'R')]
    local procedure CheckFigures(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        InvoicedRevision: Record "BigC Order Revision";
        TempInvoicedVAT: Record "BigC Order Proven VAT" temporary;
        Currency: Record Currency;
        OrderCurrency: Codeunit "BigC Order Currency";
        AmountText: Codeunit "BigC Amount Text";
        DocumentCheck: Codeunit "BigC Document Check";
        ProvenVAT: Codeunit "BigC Proven VAT";
        VATDifferences: Text;
        Invoiced: Decimal;
        InvoicedVAT: Decimal;
    begin
        if not InvoicedRevision.Get(Order.SystemId, Order."Applied Revision") then
            exit;
        OrderCurrency.GetRounding(Order, Currency);
        ProvenVAT.SumInvoices(Order, TempInvoicedVAT);
        ProvenVAT.Totals(TempInvoicedVAT, Invoiced, InvoicedVAT);
        VATDifferences := ProvenVAT.Differences(Order, TempInvoicedVAT);
        if DocumentCheck.IsAnsweredFor(Order, Invoiced, InvoicedVAT, VATDifferences) then
            exit;
        if Invoiced = Round(InvoicedRevision."Total Inc Tax", Currency."Amount Rounding Precision") then begin
            if VATDifferences <> '' then
                ExceptionReport.Add("BigC Exception Cause"::InvoiceDiffers, '', StrSubstNo(VATDiffersLbl, Order.ExternalNo(), VATDifferences, Order."Posted Invoice No."));
        end else
            ExceptionReport.Add("BigC Exception Cause"::InvoiceDiffers, '', StrSubstNo(InvoicesDifferLbl, Order.ExternalNo(), AmountText.ToText(InvoicedRevision."Total Inc Tax"), AmountText.ToText(Invoiced), Order."Posted Invoice No.", VATDifferences));
    end;

    /// <summary>The same figures in another currency are not the same money.</summary>
    local procedure CheckCurrency(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
        OrderDocument: Codeunit "BigC Order Document";
        Currencies: Codeunit "BigC Currencies";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        SalesInvoiceHeader.SetLoadFields("Currency Code");
        OrderDocument.FilterInvoices(Order, SalesInvoiceHeader);
        SalesInvoiceHeader.SetFilter("Currency Code", '<>%1', Order."Currency Code");
        if SalesInvoiceHeader.FindFirst() then
            ExceptionReport.Add("BigC Exception Cause"::InvoiceDiffers, Exceptions.CauseKey('CURRENCY'), StrSubstNo(CurrencyLbl, Order.ExternalNo(), Currencies.ExplicitCode(Order."Currency Code"), SalesInvoiceHeader."No.", Currencies.ExplicitCode(SalesInvoiceHeader."Currency Code")));
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

    var
        CurrencyLbl: Label 'Order %1 is in %2, but invoice %3 is in %4, because the sales order was changed by hand. Credit the invoice and invoice it again in the right currency, and ignore this with the reason.', Comment = '%1 = order number, %2 = currency, %3 = document number, %4 = currency';
        VATDiffersLbl: Label 'Order %1 is invoiced with its total, but not with the VAT it was proven with. %2 (last invoice %3). The sales order was changed by hand, or several VAT posting setups share the VAT identifier and parts were rounded one by one. Credit the invoice and invoice it again with the right VAT, and ignore this with the reason.', Comment = '%1 = order number, %2 = what differs, by VAT identifier, %3 = document number';
        InvoicesDifferLbl: Label 'Order %1 is %2 in the storefront, but its invoices add up to %3 (last invoice %4), because the sales order was changed by hand or because parts of its lines were rounded one by one. %5. Credit or invoice the difference, and ignore this with the reason.', Comment = '%1 = order number, %2 = total, %3 = sum, %4 = document number, %5 = what differs, by VAT identifier';
        OtherAccountLbl: Label 'Order %1 was invoiced to customer %2, but its payment %3 is open on the account of customer %4. Move the payment by hand and apply it to the invoice.', Comment = '%1 = order number, %2 = customer number, %3 = document number, %4 = customer number';
}
