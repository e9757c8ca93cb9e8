namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;

/// <summary>
/// Proves everything that must be true before anything of an order is created. It never stops at the first fault: all
/// causes are in the report when it ends.
/// </summary>
codeunit 71502 "BigC Order Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Proves the order. What follows from it for each line is in the proof lines.</summary>
    procedure Prove(var Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Store: Record "BigC Store";
        Currency: Record Currency;
        Stores: Codeunit "BigC Stores";
        Orders: Codeunit "BigC Orders";
        OrderCurrency: Codeunit "BigC Order Currency";
        PostingDates: Codeunit "BigC Posting Dates";
        OrderTaxProof: Codeunit "BigC Order Tax Proof";
        OrderTotalsProof: Codeunit "BigC Order Totals Proof";
        OrderAccountProof: Codeunit "BigC Order Account Proof";
        OrderAmounts: Codeunit "BigC Order Amounts";
        OrderRangeProof: Codeunit "BigC Order Range Proof";
        IsInRange: Boolean;
    begin
        Stores.Get(Order."Store Code", Store);
        Orders.OnBeforeProveOrder(Order, ExceptionReport);
        OrderCurrency.Stamp(Order, Currency, ExceptionReport);
        PostingDates.ProveOrder(Order, ExceptionReport);
        IsInRange := OrderRangeProof.Prove(Order, ExceptionReport);
        TakeLines(Order, Currency, IsInRange, TempProofLine, ExceptionReport);
        if IsInRange then begin
            OrderTaxProof.FindTaxes(Order, TempProofLine, ExceptionReport);
            OrderTotalsProof.ProveTotals(Order, Store, Currency, TempProofLine, ExceptionReport);
            OrderTaxProof.ProveTaxes(Order, Currency, TempProofLine, ExceptionReport);
        end;
        OrderAccountProof.ProveAccounts(Order, Store, TempProofLine, ExceptionReport);
        if IsInRange then begin
            ProveTenders(Order, Store, ExceptionReport);
            OrderAmounts.Compute(Order, Currency, TempProofLine);
        end;
        Orders.OnAfterProveOrder(Order, TempProofLine, ExceptionReport);
    end;

    local procedure TakeLines(Order: Record "BigC Order"; Currency: Record Currency; IsInRange: Boolean; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderLine: Record "BigC Order Line";
    begin
        TempProofLine.Reset();
        TempProofLine.DeleteAll();
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        OrderLine.SetRange(Revision, Order.Revision);
        if OrderLine.IsEmpty() then
            ExceptionReport.Add("BigC Exception Cause"::OrderWithoutLines, '', StrSubstNo(WithoutLinesLbl, Order.ExternalNo()));
        // Products first, then certificates and charges, as on the storefront's own invoice.
        OrderLine.SetCurrentKey("Order SystemId", Revision, "Line Type", "External Line Id");
        if not OrderLine.FindSet() then
            exit;
        repeat
            CheckLine(Order, OrderLine, ExceptionReport);
            if IsInRange then
                CheckLineTotal(Order, Currency, OrderLine, ExceptionReport);
            if not IsEmptyCharge(OrderLine) then
                InsertProofLine(Order, Currency, OrderLine, TempProofLine);
        until OrderLine.Next() = 0;
    end;

    local procedure CheckLine(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if OrderLine.Quantity <= 0 then
            AddInvalid(Order, OrderLine, OrderLine.FieldCaption(Quantity), Format(OrderLine.Quantity), ExceptionReport);
        if OrderLine."Discounted Total Inc Tax" < 0 then
            AddInvalid(Order, OrderLine, OrderLine.FieldCaption("Discounted Total Inc Tax"), AmountText.ToText(OrderLine."Discounted Total Inc Tax"), ExceptionReport);
        if OrderLine."Unit Price Inc Tax" < 0 then
            AddInvalid(Order, OrderLine, OrderLine.FieldCaption("Unit Price Inc Tax"), AmountText.ToText(OrderLine."Unit Price Inc Tax"), ExceptionReport);
        if OrderLine."Unit Price Ex Tax" < 0 then
            AddInvalid(Order, OrderLine, OrderLine.FieldCaption("Unit Price Ex Tax"), AmountText.ToText(OrderLine."Unit Price Ex Tax"), ExceptionReport);
    end;

    /// <summary>
    /// Price and total of a line must say the same on the side that is exact. The storefront rounds prices of four decimals by
    /// unit, so one minor unit for each unit is no contradiction.
    /// </summary>
    local procedure CheckLineTotal(Order: Record "BigC Order"; Currency: Record Currency; OrderLine: Record "BigC Order Line"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
        UnitPrice: Decimal;
        LineTotal: Decimal;
        UnitPriceName: Text;
        LineTotalName: Text;
    begin
        if OrderLine.Quantity <= 0 then
            // That is a cause of its own.
            exit;
        if Order."Prices Include Tax" then begin
            UnitPrice := OrderLine."Unit Price Inc Tax";
            LineTotal := OrderLine."Total Inc Tax";
            UnitPriceName := OrderLine.FieldCaption("Unit Price Inc Tax");
            LineTotalName := OrderLine.FieldCaption("Total Inc Tax");
        end else begin
            UnitPrice := OrderLine."Unit Price Ex Tax";
            LineTotal := OrderLine."Total Ex Tax";
            UnitPriceName := OrderLine.FieldCaption("Unit Price Ex Tax");
            LineTotalName := OrderLine.FieldCaption("Total Ex Tax");
        end;
        if Abs(UnitPrice * OrderLine.Quantity - LineTotal) > OrderLine.Quantity * Currency."Amount Rounding Precision" then
            ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, Exceptions.CauseKey(OrderLine."Line Key", LineTotalName), StrSubstNo(LineTotalLbl, Order.ExternalNo(), OrderLine."Line Key", LineTotalName, AmountText.ToText(LineTotal), UnitPriceName, AmountText.ToText(UnitPrice), Format(OrderLine.Quantity)));
    end;

    local procedure AddInvalid(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; FieldName: Text; ValueText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, Exceptions.CauseKey(OrderLine."Line Key", FieldName), StrSubstNo(InvalidLbl, Order.ExternalNo(), OrderLine."Line Key", FieldName, ValueText));
    end;

    local procedure IsEmptyCharge(OrderLine: Record "BigC Order Line"): Boolean
    begin
        if OrderLine."Line Type" in [OrderLine."Line Type"::Item, OrderLine."Line Type"::GiftCertificate] then
            exit(false);
        exit((OrderLine."Discounted Total Inc Tax" = 0) and (OrderLine."Total Tax" = 0));
    end;

    local procedure InsertProofLine(Order: Record "BigC Order"; Currency: Record Currency; OrderLine: Record "BigC Order Line"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    begin
        TempProofLine.Init();
        TempProofLine.Sequence := TempProofLine.Count() + 1;
        TempProofLine."Line Key" := OrderLine."Line Key";
        TempProofLine."Line Type" := OrderLine."Line Type";
        TempProofLine."Consignment Id" := OrderLine."Consignment Id";
        TempProofLine.Description := OrderLine.Description;
        TempProofLine."Outside VAT" := OrderLine."Line Type" = OrderLine."Line Type"::GiftCertificate;
        TempProofLine.Quantity := OrderLine.Quantity;
        TempProofLine."Amount Inc Tax" := OrderLine."Discounted Total Inc Tax";
        TempProofLine."Is Discounted" := OrderLine."Total Inc Tax" - OrderLine."Discounted Total Inc Tax" >= Currency."Amount Rounding Precision";
        if Order."Prices Include Tax" then
            TempProofLine."Gross Unit Price" := OrderLine."Unit Price Inc Tax"
        else
            TempProofLine."Gross Unit Price" := OrderLine."Unit Price Ex Tax";
        TempProofLine.Insert();
    end;

    /// <summary>What was paid with certificates and store credit must be the same on the order and in its transactions.</summary>
    local procedure ProveTenders(Order: Record "BigC Order"; Store: Record "BigC Store"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderPayments: Codeunit "BigC Order Payments";
        Exceptions: Codeunit "BigC Exceptions";
        Redeemed: Decimal;
        Credit: Decimal;
    begin
        if Order."Gift Certificate Amount" < 0 then
            ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, 'GIFTCERTIFICATEAMOUNT', StrSubstNo(TenderInvalidLbl, Order.ExternalNo(), Order.FieldCaption("Gift Certificate Amount"), AmountText.ToText(Order."Gift Certificate Amount")));
        if Order."Store Credit Amount" < 0 then
            ExceptionReport.Add("BigC Exception Cause"::AmountInvalid, 'STORECREDITAMOUNT', StrSubstNo(TenderInvalidLbl, Order.ExternalNo(), Order.FieldCaption("Store Credit Amount"), AmountText.ToText(Order."Store Credit Amount")));
        OrderPayments.SumTenders(Order, Redeemed, Credit);
        if Abs(Redeemed - Order."Gift Certificate Amount") > Store."Rounding Limit" then
            ExceptionReport.Add("BigC Exception Cause"::CertificateContradiction, '', StrSubstNo(TenderDiffersLbl, Order.ExternalNo(), AmountText.ToText(Order."Gift Certificate Amount"), Order.FieldCaption("Gift Certificate Amount"), AmountText.ToText(Redeemed)));
        if Abs(Credit - Order."Store Credit Amount") > Store."Rounding Limit" then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, '', StrSubstNo(TenderDiffersLbl, Order.ExternalNo(), AmountText.ToText(Order."Store Credit Amount"), Order.FieldCaption("Store Credit Amount"), AmountText.ToText(Credit)));
        if Redeemed + Credit - Order."Total Inc Tax" > Store."Rounding Limit" then
            ExceptionReport.Add("BigC Exception Cause"::CertificateContradiction, Exceptions.CauseKey('TOTAL'), StrSubstNo(TendersExceedLbl, Order.ExternalNo(), AmountText.ToText(Order."Total Inc Tax"), AmountText.ToText(Redeemed), AmountText.ToText(Credit)));
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        LineTotalLbl: Label 'Order %1, line %2: %3 is %4, but %5 is %6 and the quantity %7. Correct the line in the storefront; the order is then sent again.', Comment = '%1 = order number, %2 = line key, %3 = field name, %4 = total, %5 = field name, %6 = price, %7 = quantity';
        WithoutLinesLbl: Label 'Order %1 has no lines (field orderLines). Check it in the storefront; it is booked when it arrives with its lines.', Comment = '%1 = order number';
        InvalidLbl: Label 'Order %1, line %2: %3 is %4. Correct the line in the storefront; the order is then sent again.', Comment = '%1 = order number, %2 = line key, %3 = field name, %4 = value';
        TenderInvalidLbl: Label 'Order %1: %2 is %3. Correct the order in the storefront; it is then sent again.', Comment = '%1 = order number, %2 = field name, %3 = amount';
        TendersExceedLbl: Label 'Order %1 is %2, but %3 were paid for it with gift certificates and %4 with store credit. Compare the order with its transactions in the storefront; it is booked when both agree.', Comment = '%1 = order number, %2 = total, %3 = amount, %4 = amount';
        TenderDiffersLbl: Label 'Order %1 states %2 as %3, but its payment transactions add up to %4. Compare the order with its transactions in the storefront; it is booked when both agree.', Comment = '%1 = order number, %2 = amount, %3 = field name, %4 = amount';
}
