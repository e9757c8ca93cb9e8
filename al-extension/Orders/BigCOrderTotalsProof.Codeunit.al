namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;

/// <summary>Proves that an order adds up: lines and charges to its total, tax rows to its tax.</summary>
codeunit 71504 "BigC Order Totals Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Proves the totals. A discount that only the header states is spread over the products first.</summary>
    procedure ProveTotals(Order: Record "BigC Order"; Store: Record "BigC Store"; Currency: Record Currency; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderOverride: Codeunit "BigC Order Override";
        Difference: Decimal;
        TaxDifference: Decimal;
        TotalIsEqual: Boolean;
        TaxIsEqual: Boolean;
    begin
        CheckHeader(Order, ExceptionReport);
        TempProofLine.Reset();
        if TempProofLine.IsEmpty() then
            // That there are no lines is a cause of its own.
            exit;
        TempProofLine.CalcSums("Amount Inc Tax", "Tax Amount");
        TaxDifference := Order."Total Tax" - TempProofLine."Tax Amount";
        // The storefront computes both itself: only what is below a minor unit can be rounding.
        TaxIsEqual := Abs(TaxDifference) < Currency."Amount Rounding Precision";
        if not TaxIsEqual and not OrderOverride.Accepts(Order, "BigC Exception Cause"::TaxRowsDiffer, '', TaxDifference, 0) then
            ExceptionReport.AddDifference("BigC Exception Cause"::TaxRowsDiffer, '', TaxDifference, StrSubstNo(TaxDiffersLbl, Order.ExternalNo(), AmountText.ToText(Order."Total Tax"), AmountText.ToText(TempProofLine."Tax Amount"), AmountText.ToText(TaxDifference), AmountText.ToText(Currency."Amount Rounding Precision")));
        Difference := Order."Total Inc Tax" - TempProofLine."Amount Inc Tax";
        TotalIsEqual := Abs(Difference) <= Store."Rounding Limit";
        if not TotalIsEqual and IsHeaderDiscount(Order, Store, TempProofLine, -Difference) then begin
            TotalIsEqual := true;
            TakeDiscount(Order, Currency, TempProofLine, -Difference, ExceptionReport);
        end;
        if TotalIsEqual and TaxIsEqual then
            // Where they are not, the header contradicts itself as well, and that is no cause of its own.
            CheckTotalExTax(Order, Store, ExceptionReport);
        if not TotalIsEqual then
            if not OrderOverride.Accepts(Order, "BigC Exception Cause"::TotalDiffers, '', Difference, Store."Rounding Limit") then
                ExceptionReport.AddDifference("BigC Exception Cause"::TotalDiffers, '', Difference, StrSubstNo(TotalDiffersLbl, Order.ExternalNo(), AmountText.ToText(Order."Total Inc Tax"), AmountText.ToText(Order."Total Inc Tax" - Difference), AmountText.ToText(Difference), AmountText.ToText(Store."Rounding Limit")));
    end;

    local procedure CheckHeader(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if Order."Total Inc Tax" < 0 then
            ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, 'TOTALINCTAX', StrSubstNo(NegativeLbl, Order.ExternalNo(), Order.FieldCaption("Total Inc Tax"), AmountText.ToText(Order."Total Inc Tax")));
        if Order."Total Tax" < 0 then
            ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, 'TOTALTAX', StrSubstNo(NegativeLbl, Order.ExternalNo(), Order.FieldCaption("Total Tax"), AmountText.ToText(Order."Total Tax")));
    end;

    /// <summary>The total without tax enters no document, but a header that contradicts itself may be wrong in any of its figures.</summary>
    local procedure CheckTotalExTax(Order: Record "BigC Order"; Store: Record "BigC Store"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderOverride: Codeunit "BigC Order Override";
        Difference: Decimal;
    begin
        Difference := Order."Total Ex Tax" - (Order."Total Inc Tax" - Order."Total Tax");
        if (Abs(Difference) > Store."Rounding Limit") and not OrderOverride.Accepts(Order, "BigC Exception Cause"::TotalDiffers, 'TOTALEXTAX', Difference, 0) then
            ExceptionReport.AddDifference("BigC Exception Cause"::TotalDiffers, 'TOTALEXTAX', Difference, StrSubstNo(TotalExTaxDiffersLbl, Order.ExternalNo(), AmountText.ToText(Order."Total Ex Tax"), AmountText.ToText(Order."Total Inc Tax"), AmountText.ToText(Order."Total Tax"), AmountText.ToText(Difference), AmountText.ToText(Store."Rounding Limit")));
    end;

    /// <summary>
    /// True if the lines exceed the total by that part of the header's discounts which no line carries. The storefront states
    /// discounts with or without tax, as the merchant enters prices, so both readings are tried.
    /// </summary>
    local procedure IsHeaderDiscount(Order: Record "BigC Order"; Store: Record "BigC Store"; var TempProofLine: Record "BigC Order Proof Line" temporary; Excess: Decimal): Boolean
    var
        GrossUp: Decimal;
        Carried: Decimal;
    begin
        if Excess < 0 then
            exit(false);
        GrossUp := TaxGrossUp(TempProofLine);
        Carried := CarriedByLines(Order);
        exit(
            Matches(Order."Discount Amount", Carried, Excess, GrossUp, Store."Rounding Limit") or
            Matches(Order."Coupon Discount", Carried, Excess, GrossUp, Store."Rounding Limit") or
            Matches(Order."Discount Amount" + Order."Coupon Discount", Carried, Excess, GrossUp, Store."Rounding Limit"));
    end;

    local procedure Matches(Discount: Decimal; Carried: Decimal; Excess: Decimal; GrossUp: Decimal; Limit: Decimal): Boolean
    begin
        if Discount <= 0 then
            exit(false);
        exit((Abs(Discount - Carried - Excess) <= Limit) or (Abs(Discount * GrossUp - Carried - Excess) <= Limit));
    end;

    /// <summary>What the lines already carry of the discounts, with tax, from the figures that are exact.</summary>
    local procedure CarriedByLines(Order: Record "BigC Order"): Decimal
    var
        OrderLine: Record "BigC Order Line";
    begin
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        OrderLine.SetRange(Revision, Order.Revision);
        OrderLine.SetRange("Line Type", OrderLine."Line Type"::Item);
        OrderLine.CalcSums("Total Inc Tax", "Discounted Total Inc Tax");
        exit(OrderLine."Total Inc Tax" - OrderLine."Discounted Total Inc Tax");
    end;

    local procedure TaxGrossUp(var TempProofLine: Record "BigC Order Proof Line" temporary): Decimal
    var
        GrossAmount: Decimal;
        NetAmount: Decimal;
    begin
        TempProofLine.SetRange("Line Type", TempProofLine."Line Type"::Item);
        if TempProofLine.FindSet() then
            repeat
                GrossAmount += TempProofLine."Amount Inc Tax";
                NetAmount += TempProofLine."Amount Inc Tax" * 100 / (100 + TempProofLine.Rate);
            until TempProofLine.Next() = 0;
        TempProofLine.SetRange("Line Type");
        if NetAmount = 0 then
            exit(1);
        exit(GrossAmount / NetAmount);
    end;

    /// <summary>No product can be sold for less than nothing, and charges are taken after their discounts.</summary>
    local procedure TakeDiscount(Order: Record "BigC Order"; Currency: Record Currency; var TempProofLine: Record "BigC Order Proof Line" temporary; Discount: Decimal; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        TempProofLine.SetRange("Line Type", TempProofLine."Line Type"::Item);
        TempProofLine.CalcSums("Amount Inc Tax");
        TempProofLine.SetRange("Line Type");
        if Discount <= TempProofLine."Amount Inc Tax" then
            SpreadDiscount(Currency, TempProofLine, Discount)
        else
            ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, 'DISCOUNTAMOUNT', StrSubstNo(DiscountTooLargeLbl, Order.ExternalNo(), AmountText.ToText(Discount), AmountText.ToText(TempProofLine."Amount Inc Tax")));
    end;

    local procedure SpreadDiscount(Currency: Record Currency; var TempProofLine: Record "BigC Order Proof Line" temporary; Discount: Decimal)
    var
        OpenAmount: Decimal;
        OpenDiscount: Decimal;
        Share: Decimal;
    begin
        TempProofLine.SetCurrentKey(Sequence);
        TempProofLine.SetRange("Line Type", TempProofLine."Line Type"::Item);
        TempProofLine.CalcSums("Amount Inc Tax");
        OpenAmount := TempProofLine."Amount Inc Tax";
        OpenDiscount := Discount;
        if TempProofLine.FindSet() then
            repeat
                Share := 0;
                if OpenAmount <> 0 then
                    Share := Round(OpenDiscount * TempProofLine."Amount Inc Tax" / OpenAmount, Currency."Amount Rounding Precision");
                OpenAmount -= TempProofLine."Amount Inc Tax";
                OpenDiscount -= Share;
                TempProofLine."Amount Inc Tax" -= Share;
                TempProofLine."Is Discounted" := TempProofLine."Is Discounted" or (Share <> 0);
                TempProofLine.Modify();
            until TempProofLine.Next() = 0;
        TempProofLine.Reset();
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        NegativeLbl: Label 'Order %1: %2 is %3. Correct the order in the storefront; it is then sent again.', Comment = '%1 = order number, %2 = field name, %3 = amount';
        TotalDiffersLbl: Label 'Order %1: the total is %2 (field totalIncTax), but lines and charges add up to %3. The difference of %4 is above the store''s rounding limit of %5. Correct the order in the storefront, or raise the limit on the store card if this is only rounding.', Comment = '%1 = order number, %2 = total, %3 = sum, %4 = difference, %5 = limit';
        TotalExTaxDiffersLbl: Label 'Order %1: the total without tax is %2 (field totalExTax), but the total of %3 (field totalIncTax) less the tax of %4 (field totalTax) is not. The difference of %5 is above the store''s rounding limit of %6. Correct the order in the storefront, so that it is sent again, or raise the limit on the store card if this is only rounding.', Comment = '%1 = order number, %2 = total without tax, %3 = total, %4 = tax, %5 = difference, %6 = limit';
        DiscountTooLargeLbl: Label 'Order %1: its discounts that no line carries (fields discountAmount and couponDiscount) take off %2, but the products come to %3. Correct the discounts in the storefront; the order is then sent again.', Comment = '%1 = order number, %2 = discount, %3 = sum of the products';
        TaxDiffersLbl: Label 'Order %1: the tax is %2 (field totalTax), but the tax rows add up to %3. The difference of %4 is not below %5, so it is not rounding. Correct the order in the storefront; it is then sent again.', Comment = '%1 = order number, %2 = tax, %3 = sum, %4 = difference, %5 = minor unit';
}
