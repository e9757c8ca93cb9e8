namespace BigC.Connector.Orders;

using Microsoft.Finance.Currency;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Posting;

/// <summary>
/// Of a line that is invoiced in parts, the last part takes what is left of its amount and its discount. Business Central rounds each
/// part on its own: three thirds of 1.00 are 0.99, and the shopper, who has paid the order, would owe a cent or have one too many.
/// </summary>
codeunit 71537 "BigC Rest of Line"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    [EventSubscriber(ObjectType::Table, Database::"Sales Line", 'OnAfterGetLineAmountToHandle', '', false, false)]
    local procedure OnAfterGetLineAmountToHandle(SalesLine: Record "Sales Line"; QtyToHandle: Decimal; var LineAmount: Decimal; var LineDiscAmount: Decimal)
    var
        RestOfAmount: Decimal;
        RestOfDiscount: Decimal;
    begin
        if not FindRest(SalesLine, QtyToHandle, RestOfAmount, RestOfDiscount) then
            exit;
        LineAmount := RestOfAmount + RestOfDiscount;
        LineDiscAmount := RestOfDiscount;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Sales-Post", 'OnDivideAmountOnAfterInitLineDiscountAmount', '', false, false)]
    local procedure OnDivideAmountOnAfterInitLineDiscountAmount(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; SalesLineQty: Decimal)
    var
        WholeLine: Record "Sales Line";
        RestOfAmount: Decimal;
        RestOfDiscount: Decimal;
    begin
        if SalesLine."BigC Line Key" = '' then
            exit;
        // The line that is posted has been reduced to its part by now.
        if WholeLine.Get(SalesLine."Document Type", SalesLine."Document No.", SalesLine."Line No.") then
            if FindRest(WholeLine, SalesLineQty, RestOfAmount, RestOfDiscount) then
                SalesLine."Line Discount Amount" := RestOfDiscount;
    end;

    /// <summary>
    /// What is left of a line for its last part. False if it is not the last one, or if what is left is no matter of rounding: the invoices
    /// are not what is invoiced of the line (one was taken back), its price was changed since, or the parts before took more than there is.
    /// The part is then what Business Central makes of it, and finance is told that the invoices differ.
    /// </summary>
    local procedure FindRest(SalesLine: Record "Sales Line"; QtyToHandle: Decimal; var RestOfAmount: Decimal; var RestOfDiscount: Decimal): Boolean
    var
        SalesInvoiceLine: Record "Sales Invoice Line";
        Currency: Record Currency;
        ShareOfAmount: Decimal;
    begin
        if (SalesLine."BigC Line Key" = '') or (SalesLine."Document Type" <> SalesLine."Document Type"::Order) then
            exit(false);
        if (SalesLine."Quantity Invoiced" = 0) or (QtyToHandle <> SalesLine.Quantity - SalesLine."Quantity Invoiced") then
            exit(false);
        SalesInvoiceLine.SetCurrentKey("Order No.", "Order Line No.", "Posting Date");
        SalesInvoiceLine.SetRange("Order No.", SalesLine."Document No.");
        SalesInvoiceLine.SetRange("Order Line No.", SalesLine."Line No.");
        SalesInvoiceLine.CalcSums(Quantity, "Line Amount", "Line Discount Amount");
        RestOfAmount := SalesLine."Line Amount" - SalesInvoiceLine."Line Amount";
        RestOfDiscount := SalesLine."Line Discount Amount" - SalesInvoiceLine."Line Discount Amount";
        if (SalesInvoiceLine.Quantity <> SalesLine."Quantity Invoiced") or (RestOfAmount < 0) or (RestOfDiscount < 0) then
            exit(false);
        // Amount and discount of each part are rounded, this one's as well.
        Currency.Initialize(SalesLine."Currency Code");
        ShareOfAmount := SalesLine."Line Amount" * QtyToHandle / SalesLine.Quantity;
        exit(Abs(RestOfAmount - ShareOfAmount) <= (SalesInvoiceLine.Count() + 1) * Currency."Amount Rounding Precision");
    end;
}
