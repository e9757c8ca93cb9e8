namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Items;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using Microsoft.Finance.Currency;
using Microsoft.Finance.VAT.Setup;

/// <summary>
/// Proves the tax of every line: zone and class are mapped, the VAT posting setup charges the storefront's rate, and the
/// VAT that follows is the tax the shopper paid.
/// </summary>
codeunit 71505 "BigC Order Tax Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Joins the tax rows to the proof lines: amount, combined rate, zone and class.</summary>
    procedure FindTaxes(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderLine: Record "BigC Order Line";
    begin
        CheckStrayRows(Order, TempProofLine, ExceptionReport);
        TempProofLine.Reset();
        if not TempProofLine.FindSet() then
            exit;
        repeat
            OrderLine.Get(Order.SystemId, Order.Revision, TempProofLine."Line Key");
            TempProofLine."Tax Zone Id" := OrderLine."Tax Zone Id";
            TempProofLine."Tax Class Id" := OrderLine."Tax Class Id";
            if not TakeRows(Order, TempProofLine, ExceptionReport) then
                TakeLineTax(OrderLine, TempProofLine);
            FindClass(Order, OrderLine, TempProofLine);
            TempProofLine.Modify();
        until TempProofLine.Next() = 0;
    end;

    /// <summary>Proves zone, class, VAT posting setup and VAT amount of every line that is within the scope of VAT.</summary>
    procedure ProveTaxes(Order: Record "BigC Order"; Currency: Record Currency; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        Clear(RateOfIdentifier);
        TempProofLine.Reset();
        if not TempProofLine.FindSet() then
            exit;
        repeat
            if TempProofLine."Outside VAT" then
                ProveUntaxed(Order, TempProofLine, ExceptionReport)
            else begin
                FindGroups(Order, TempProofLine, ExceptionReport);
                if ProveVATSetup(Order, TempProofLine, ExceptionReport) then begin
                    ProveVATIdentifier(Order, TempProofLine, ExceptionReport);
                    ProveVATAmount(Order, Currency, TempProofLine, ExceptionReport);
                end;
                TempProofLine.Modify();
            end;
        until TempProofLine.Next() = 0;
    end;

    local procedure CheckStrayRows(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderTax: Record "BigC Order Tax";
    begin
        TempProofLine.Reset();
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        OrderTax.SetRange(Revision, Order.Revision);
        OrderTax.SetFilter("Line Amount", '<>0');
        if not OrderTax.FindSet() then
            exit;
        repeat
            TempProofLine.SetRange("Line Key", OrderTax."Line Key");
            if TempProofLine.IsEmpty() then
                ExceptionReport.Add("BigC Exception Cause"::TaxRowsDiffer, CopyStr(Format(OrderTax."External Tax Id", 0, 9), 1, 100), StrSubstNo(StrayRowLbl, Order.ExternalNo(), Format(OrderTax."External Tax Id", 0, 9), OrderTax."Tax Rate Name", AmountText.ToText(OrderTax."Line Amount"), OrderTax."Line Item Type"));
        until OrderTax.Next() = 0;
        TempProofLine.Reset();
    end;

    local procedure TakeRows(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        OrderTax: Record "BigC Order Tax";
        TaxRates: Codeunit "BigC Order Tax Rates";
    begin
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        OrderTax.SetRange(Revision, Order.Revision);
        OrderTax.SetRange("Line Key", TempProofLine."Line Key");
        if not OrderTax.FindSet() then
            exit(false);
        repeat
            TempProofLine."Tax Amount" += OrderTax."Line Amount";
            TaxRates.Add(OrderTax);
            if TempProofLine."Tax Class Id" = -1 then
                TempProofLine."Tax Class Id" := OrderTax."Tax Class Id";
            if TempProofLine."Tax Zone Id" = 0 then
                TempProofLine."Tax Zone Id" := OrderTax."Tax Zone Id";
            if (OrderTax."Tax Zone Id" <> 0) and (OrderTax."Tax Zone Id" <> TempProofLine."Tax Zone Id") then
                ExceptionReport.Add("BigC Exception Cause"::TaxZoneUnknown, TempProofLine."Line Key", StrSubstNo(TwoZonesLbl, Order.ExternalNo(), TempProofLine."Line Key", Format(TempProofLine."Tax Zone Id", 0, 9), Format(OrderTax."Tax Zone Id", 0, 9)));
            if (OrderTax."Tax Class Id" <> -1) and (OrderTax."Tax Class Id" <> TempProofLine."Tax Class Id") then
                ExceptionReport.Add("BigC Exception Cause"::TaxClassUnknown, TempProofLine."Line Key", StrSubstNo(TwoClassesLbl, Order.ExternalNo(), TempProofLine."Line Key", Format(TempProofLine."Tax Class Id", 0, 9), Format(OrderTax."Tax Class Id", 0, 9)));
        until OrderTax.Next() = 0;
        TempProofLine.Rate := TaxRates.Combined();
        TempProofLine."Rate Is Known" := true;
        exit(true);
    end;

    /// <summary>
    /// A line that no row taxes was charged nothing, except for custom fees, whose tax is only on the fee itself. A line of
    /// nothing (part of a bundle, wholly discounted) tells no rate.
    /// </summary>
    local procedure TakeLineTax(OrderLine: Record "BigC Order Line"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    begin
        if TempProofLine."Line Type" = TempProofLine."Line Type"::Fee then begin
            TempProofLine."Tax Amount" := OrderLine."Total Tax";
            exit;
        end;
        TempProofLine.Rate := 0;
        TempProofLine."Rate Is Known" := TempProofLine."Amount Inc Tax" <> 0;
    end;

    local procedure FindClass(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        ItemMapping: Codeunit "BigC Item Mapping";
    begin
        // The storefront lets a merchant leave the tax class of a fee open.
        if (TempProofLine."Tax Class Id" = -1) and (TempProofLine."Line Type" = TempProofLine."Line Type"::Fee) then begin
            Stores.Get(Order."Store Code", Store);
            TempProofLine."Tax Class Id" := Store."Default Fee Tax Class Id";
        end;
        if (TempProofLine."Tax Class Id" <> -1) or (OrderLine."Product Id" = 0) then
            exit;
        if not ItemMapping.TaxClassOfProduct(Order."Store Code", OrderLine."Product Id", OrderLine."Variant Id", TempProofLine."Tax Class Id") then
            TempProofLine."Tax Class Id" := -1;
    end;

    local procedure ProveUntaxed(Order: Record "BigC Order"; TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        if TempProofLine."Tax Amount" <> 0 then
            ExceptionReport.Add("BigC Exception Cause"::CertificateContradiction, TempProofLine."Line Key", StrSubstNo(CertificateTaxedLbl, Order.ExternalNo(), TempProofLine."Line Key", AmountText.ToText(TempProofLine."Tax Amount")));
        TaxMapping.ProveUntaxedGroups(StrSubstNo(OrderLineLbl, Order.ExternalNo(), TempProofLine."Line Key"), ExceptionReport);
    end;

    local procedure FindGroups(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        TaxMapping: Codeunit "BigC Tax Mapping";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if TempProofLine."Tax Zone Id" = 0 then
            ExceptionReport.Add("BigC Exception Cause"::TaxZoneUnknown, '', StrSubstNo(ZoneUnknownLbl, Order.ExternalNo(), TempProofLine."Line Key"))
        else
            if not TaxMapping.FindVATBusPostingGroup(Order."Store Code", TempProofLine."Tax Zone Id", TempProofLine."VAT Bus. Posting Group") then begin
                TaxMapping.RegisterZone(Order."Store Code", TempProofLine."Tax Zone Id", '');
                ExceptionReport.Add("BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(TempProofLine."Tax Zone Id"), StrSubstNo(ZoneUnmappedLbl, Order.ExternalNo(), Format(TempProofLine."Tax Zone Id", 0, 9), TaxMapping.ZoneName(Order."Store Code", TempProofLine."Tax Zone Id")));
            end;
        if TempProofLine."Tax Class Id" < 0 then
            ExceptionReport.Add("BigC Exception Cause"::TaxClassUnknown, TempProofLine."Line Key", StrSubstNo(ClassUnknownLbl, Order.ExternalNo(), TempProofLine."Line Key"))
        else
            if not TaxMapping.FindVATProdPostingGroup(Order."Store Code", TempProofLine."Tax Class Id", TempProofLine."VAT Prod. Posting Group") then begin
                TaxMapping.RegisterClass(Order."Store Code", TempProofLine."Tax Class Id", ClassNameOnOrder(Order, TempProofLine));
                ExceptionReport.Add("BigC Exception Cause"::TaxClassUnmapped, Exceptions.CauseKey(TempProofLine."Tax Class Id"), StrSubstNo(ClassUnmappedLbl, Order.ExternalNo(), Format(TempProofLine."Tax Class Id", 0, 9), TaxMapping.ClassName(Order."Store Code", TempProofLine."Tax Class Id")));
            end;
    end;

    local procedure ClassNameOnOrder(Order: Record "BigC Order"; TempProofLine: Record "BigC Order Proof Line" temporary): Text
    var
        OrderTax: Record "BigC Order Tax";
    begin
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        OrderTax.SetRange(Revision, Order.Revision);
        OrderTax.SetRange("Tax Class Id", TempProofLine."Tax Class Id");
        if OrderTax.FindFirst() then
            exit(OrderTax."Tax Class Name");
    end;

    local procedure ProveVATSetup(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        VATPostingSetup: Record "VAT Posting Setup";
        TaxMapping: Codeunit "BigC Tax Mapping";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // Without a group there is no setup to compare; whether the amount fits the storefront's own rate is still asked, if
        // that is known.
        if (TempProofLine."VAT Bus. Posting Group" = '') or (TempProofLine."VAT Prod. Posting Group" = '') then
            exit(TempProofLine."Rate Is Known");
        if VATPostingSetup.Get(TempProofLine."VAT Bus. Posting Group", TempProofLine."VAT Prod. Posting Group") then begin
            TempProofLine."VAT %" := VATPostingSetup."VAT %";
            TempProofLine."VAT Identifier" := VATPostingSetup."VAT Identifier";
            if not TempProofLine."Rate Is Known" then
                TempProofLine.Rate := VATPostingSetup."VAT %";
        end;
        if TaxMapping.CheckVATSetup(TempProofLine."VAT Bus. Posting Group", TempProofLine."VAT Prod. Posting Group", TempProofLine.Rate, ExceptionCause, MessageText) then
            exit(true);
        ExceptionReport.Add(ExceptionCause, Exceptions.CauseKey(TempProofLine."VAT Bus. Posting Group", TempProofLine."VAT Prod. Posting Group"), StrSubstNo(LineMessageLbl, Order.ExternalNo(), TempProofLine."Line Key", MessageText));
    end;

    /// <summary>Documents sum VAT by identifier, so two rates under one identifier would come out as one.</summary>
    local procedure ProveVATIdentifier(Order: Record "BigC Order"; TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
        OtherRate: Decimal;
    begin
        // Of what is not mapped no setup is known. A setup without an identifier shares it with all others without one.
        if (TempProofLine."VAT Bus. Posting Group" = '') or (TempProofLine."VAT Prod. Posting Group" = '') then
            exit;
        if not RateOfIdentifier.Get(TempProofLine."VAT Identifier", OtherRate) then
            RateOfIdentifier.Add(TempProofLine."VAT Identifier", TempProofLine."VAT %")
        else
            if OtherRate <> TempProofLine."VAT %" then
                ExceptionReport.Add("BigC Exception Cause"::VATRateDiffers, Exceptions.CauseKey(TempProofLine."VAT Bus. Posting Group", TempProofLine."VAT Prod. Posting Group"), StrSubstNo(SharedIdentifierLbl, Order.ExternalNo(), TempProofLine."Line Key", TempProofLine."VAT Identifier", OtherRate, TempProofLine."VAT %"));
    end;

    local procedure ProveVATAmount(Order: Record "BigC Order"; Currency: Record Currency; TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderCurrency: Codeunit "BigC Order Currency";
        OrderOverride: Codeunit "BigC Order Override";
        ComputedVAT: Decimal;
        Difference: Decimal;
        MaxDifference: Decimal;
    begin
        if Order."Prices Include Tax" then
            ComputedVAT := TempProofLine."Amount Inc Tax" * TempProofLine.Rate / (100 + TempProofLine.Rate)
        else
            ComputedVAT := (TempProofLine."Amount Inc Tax" - TempProofLine."Tax Amount") * TempProofLine.Rate / 100;
        ComputedVAT := Round(ComputedVAT, Currency."Amount Rounding Precision");
        MaxDifference := OrderCurrency.MaxVATDifference(Order."Currency Code");
        Difference := TempProofLine."Tax Amount" - ComputedVAT;
        if (Abs(Difference) > MaxDifference) and not OrderOverride.Accepts(Order, "BigC Exception Cause"::TaxDiffers, TempProofLine."Line Key", Difference, 0) then
            ExceptionReport.AddDifference("BigC Exception Cause"::TaxDiffers, TempProofLine."Line Key", Difference, StrSubstNo(TaxDiffersLbl, Order.ExternalNo(), TempProofLine."Line Key", AmountText.ToText(TempProofLine."Tax Amount"), TempProofLine.Rate, AmountText.ToText(ComputedVAT), AmountText.ToText(MaxDifference)));
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        RateOfIdentifier: Dictionary of [Code[20], Decimal];
        SharedIdentifierLbl: Label 'Order %1, line %2: the VAT identifier ''%3'' stands for %4 percent and for %5 percent in this order, and Business Central sums VAT by identifier. Give each VAT posting setup an identifier of its own; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = VAT identifier, %4 = rate, %5 = rate';
        StrayRowLbl: Label 'Order %1: tax row %2 (%3, %4, field lineItemType %5) belongs to no line of the order. Check the order in the storefront; it is booked when rows and lines fit together.', Comment = '%1 = order number, %2 = tax row number, %3 = rate name, %4 = amount, %5 = line item type';
        TwoZonesLbl: Label 'Order %1, line %2 is taxed in two tax zones, %3 and %4. Check its tax rows (field taxZoneId) in the storefront.', Comment = '%1 = order number, %2 = line key, %3 = zone, %4 = other zone';
        TwoClassesLbl: Label 'Order %1, line %2 is taxed in two tax classes, %3 and %4. Check its tax rows (field taxClassId) in the storefront.', Comment = '%1 = order number, %2 = line key, %3 = class, %4 = other class';
        ZoneUnknownLbl: Label 'Order %1, line %2: the tax zone (field taxZoneId) is not known, because the rate it was taxed with no longer exists. Restore the rate in the storefront, so that the order is sent again.', Comment = '%1 = order number, %2 = line key';
        ZoneUnmappedLbl: Label 'Order %1: tax zone %2 %3 (field taxZoneId) has no VAT business posting group. Choose one on the page BigCommerce Tax Zones; the order is then booked by itself.', Comment = '%1 = order number, %2 = zone number, %3 = zone name';
        ClassUnknownLbl: Label 'Order %1, line %2: the tax class (field taxClassId) is not known. Give the product a tax class in the storefront, then retry.', Comment = '%1 = order number, %2 = line key';
        ClassUnmappedLbl: Label 'Order %1: tax class %2 %3 (field taxClassId) has no VAT product posting group. Choose one on the page BigCommerce Tax Classes; the order is then booked by itself.', Comment = '%1 = order number, %2 = class number, %3 = class name';
        CertificateTaxedLbl: Label 'Order %1, line %2: a gift certificate was sold with tax of %3. Certificates are outside tax; correct the order in the storefront.', Comment = '%1 = order number, %2 = line key, %3 = tax';
        OrderLineLbl: Label 'Order %1, line %2', Comment = '%1 = order number, %2 = line key';
        LineMessageLbl: Label 'Order %1, line %2: %3', Comment = '%1 = order number, %2 = line key, %3 = what is wrong';
        TaxDiffersLbl: Label 'Order %1, line %2: the storefront charged tax of %3, but at %4 percent Business Central computes %5. The difference is above the Max. VAT Difference Allowed of %6. Check the tax rows of the order in the storefront.', Comment = '%1 = order number, %2 = line key, %3 = tax, %4 = rate, %5 = VAT, %6 = limit';
}
