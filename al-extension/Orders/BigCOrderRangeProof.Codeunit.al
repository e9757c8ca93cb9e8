namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;

/// <summary>
/// Proves that the figures of an order are small enough to be computed with, and its quantities large enough for a sales line. Products,
/// quotients and sums of what is not would be beyond what Business Central can hold, which names neither order nor field.
/// </summary>
codeunit 71538 "BigC Order Range Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>False if a figure is out of range; each is in the report then, and nothing is to be computed.</summary>
    procedure Prove(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        CausesBefore: Integer;
    begin
        CausesBefore := ExceptionReport.Count();
        CheckHeader(Order, ExceptionReport);
        CheckLines(Order, ExceptionReport);
        CheckTaxRows(Order, ExceptionReport);
        exit(ExceptionReport.Count() = CausesBefore);
    end;

    local procedure CheckHeader(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SubjectText: Text;
    begin
        SubjectText := StrSubstNo(OrderLbl, Order.ExternalNo());
        CheckAmount(SubjectText, '', Order.FieldCaption("Total Inc Tax"), Order."Total Inc Tax", ExceptionReport);
        CheckAmount(SubjectText, '', Order.FieldCaption("Total Ex Tax"), Order."Total Ex Tax", ExceptionReport);
        CheckAmount(SubjectText, '', Order.FieldCaption("Total Tax"), Order."Total Tax", ExceptionReport);
        CheckAmount(SubjectText, '', Order.FieldCaption("Discount Amount"), Order."Discount Amount", ExceptionReport);
        CheckAmount(SubjectText, '', Order.FieldCaption("Coupon Discount"), Order."Coupon Discount", ExceptionReport);
        CheckAmount(SubjectText, '', Order.FieldCaption("Gift Certificate Amount"), Order."Gift Certificate Amount", ExceptionReport);
        CheckAmount(SubjectText, '', Order.FieldCaption("Store Credit Amount"), Order."Store Credit Amount", ExceptionReport);
    end;

    local procedure CheckLines(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderLine: Record "BigC Order Line";
        SubjectText: Text;
    begin
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        OrderLine.SetRange(Revision, Order.Revision);
        if not OrderLine.FindSet() then
            exit;
        repeat
            SubjectText := StrSubstNo(LineLbl, Order.ExternalNo(), OrderLine."Line Key");
            CheckAmount(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption("Unit Price Inc Tax"), OrderLine."Unit Price Inc Tax", ExceptionReport);
            CheckAmount(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption("Unit Price Ex Tax"), OrderLine."Unit Price Ex Tax", ExceptionReport);
            CheckAmount(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption("Total Inc Tax"), OrderLine."Total Inc Tax", ExceptionReport);
            CheckAmount(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption("Total Ex Tax"), OrderLine."Total Ex Tax", ExceptionReport);
            CheckAmount(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption("Total Tax"), OrderLine."Total Tax", ExceptionReport);
            CheckAmount(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption("Discounted Total Inc Tax"), OrderLine."Discounted Total Inc Tax", ExceptionReport);
            // A quantity of nothing or less is a cause of its own.
            if (OrderLine.Quantity > 0) and not IsQuantity(OrderLine) then
                AddCause(SubjectText, OrderLine."Line Key", OrderLine.FieldCaption(Quantity), Format(OrderLine.Quantity, 0, 9), ExceptionReport);
        until OrderLine.Next() = 0;
    end;

    local procedure CheckTaxRows(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderTax: Record "BigC Order Tax";
        SubjectText: Text;
    begin
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        OrderTax.SetRange(Revision, Order.Revision);
        if not OrderTax.FindSet() then
            exit;
        repeat
            SubjectText := StrSubstNo(LineLbl, Order.ExternalNo(), OrderTax."Line Key");
            CheckAmount(SubjectText, OrderTax."Line Key", OrderTax.FieldCaption("Line Amount"), OrderTax."Line Amount", ExceptionReport);
            if Abs(OrderTax.Rate) > LargestRate() then
                AddCause(SubjectText, OrderTax."Line Key", OrderTax.FieldCaption(Rate), Format(OrderTax.Rate, 0, 9), ExceptionReport);
        until OrderTax.Next() = 0;
    end;

    local procedure CheckAmount(SubjectText: Text; LineKey: Code[50]; FieldName: Text; Amount: Decimal; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if Abs(Amount) > LargestAmount() then
            AddCause(SubjectText, LineKey, FieldName, AmountText.ToText(Amount), ExceptionReport);
    end;

    /// <summary>Sales lines have quantities of five decimals. Prices times and totals by the quantity must be amounts as well.</summary>
    local procedure IsQuantity(OrderLine: Record "BigC Order Line"): Boolean
    begin
        if (OrderLine.Quantity < 0.00001) or (OrderLine.Quantity > LargestAmount()) then
            exit(false);
        if OrderLine.Quantity < 1 then
            exit(LargestOf(OrderLine."Total Inc Tax", OrderLine."Discounted Total Inc Tax") <= LargestAmount() * OrderLine.Quantity);
        exit(LargestOf(OrderLine."Unit Price Inc Tax", OrderLine."Unit Price Ex Tax") <= LargestAmount() / OrderLine.Quantity);
    end;

    local procedure LargestOf(Amount: Decimal; OtherAmount: Decimal): Decimal
    begin
        if Abs(Amount) > Abs(OtherAmount) then
            exit(Abs(Amount));
        exit(Abs(OtherAmount));
    end;

    local procedure AddCause(SubjectText: Text; LineKey: Code[50]; FieldName: Text; ValueText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, Exceptions.CauseKey(LineKey, FieldName), StrSubstNo(RangeLbl, SubjectText, FieldName, ValueText));
    end;

    /// <summary>A Decimal holds 15 digits before the point: of a thousand such lines, the sum is one as well.</summary>
    local procedure LargestAmount(): Decimal
    begin
        exit(999999999999.0);
    end;

    local procedure LargestRate(): Decimal
    begin
        exit(1000);
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        OrderLbl: Label 'Order %1', Comment = '%1 = order number';
        LineLbl: Label 'Order %1, line %2', Comment = '%1 = order number, %2 = line key';
        RangeLbl: Label '%1: %2 is %3, which no document can hold. Correct it in the storefront; the order is then sent again.', Comment = '%1 = order and line, %2 = field name, %3 = value';
}
