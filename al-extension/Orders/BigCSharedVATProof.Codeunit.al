namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using Microsoft.Finance.Currency;
using Microsoft.Sales.Document;

/// <summary>
/// Proves the VAT of each tax zone where several VAT posting setups share a VAT identifier. Business Central spreads the VAT of an
/// identifier over its lines in proportion to their amounts, so what one zone was charged may be posted as the VAT of another; no VAT
/// difference on a line can tell it otherwise.
/// </summary>
codeunit 71536 "BigC Shared VAT Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Prove(Order: Record "BigC Order"; Currency: Record Currency; SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        VATIdentifier: Code[20];
    begin
        SumDocument(SalesHeader, TempProofLine);
        SumStorefront(TempProofLine);
        foreach VATIdentifier in PartsOfIdentifier.Keys() do
            if PartsOfIdentifier.Get(VATIdentifier).Count() > 1 then
                ProveIdentifier(Order, Currency, VATIdentifier, TempProofLine, ExceptionReport);
    end;

    /// <summary>
    /// A line outside VAT has a VAT posting setup that charges nothing. If that shares its VAT identifier with one that charges something,
    /// Business Central computes VAT on the line as well, whatever the storefront charged: nothing that can be accepted.
    /// </summary>
    procedure ProveOutsideVAT(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesLine: Record "Sales Line";
        TaxedLine: Record "Sales Line";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        FilterLines(SalesHeader, true, SalesLine);
        if not SalesLine.FindSet() then
            exit;
        FilterLines(SalesHeader, false, TaxedLine);
        repeat
            TaxedLine.SetRange("VAT Identifier", SalesLine."VAT Identifier");
            TaxedLine.SetFilter("VAT %", '<>%1', SalesLine."VAT %");
            if TaxedLine.FindFirst() then
                ExceptionReport.Add("BigC Exception Cause"::VATRateDiffers, Exceptions.CauseKey(SalesLine."VAT Bus. Posting Group", SalesLine."VAT Prod. Posting Group"), StrSubstNo(OutsideVATLbl, Order.ExternalNo(), SalesLine."BigC Line Key", SalesLine."VAT Bus. Posting Group", SalesLine."VAT Prod. Posting Group", SalesLine."VAT Identifier", TaxedLine."VAT %"));
        until SalesLine.Next() = 0;
    end;

    local procedure FilterLines(SalesHeader: Record "Sales Header"; IsOutsideVAT: Boolean; var SalesLine: Record "Sales Line")
    begin
        SalesLine.SetLoadFields("VAT Bus. Posting Group", "VAT Prod. Posting Group", "VAT Identifier", "VAT %", "BigC Line Key");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter(Type, '<>%1', SalesLine.Type::" ");
        SalesLine.SetRange("BigC Outside VAT", IsOutsideVAT);
    end;

    /// <summary>What each part of the document is posted with.</summary>
    local procedure SumDocument(SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    var
        TempSalesLine: Record "Sales Line" temporary;
        ProvenVAT: Codeunit "BigC Proven VAT";
        Part: Text;
    begin
        ProvenVAT.SpreadVAT(SalesHeader, TempSalesLine);
        TempSalesLine.SetFilter("Amount Including VAT", '<>0');
        if TempSalesLine.FindSet() then
            repeat
                Part := PartOf(SalesHeader, TempSalesLine, TempProofLine);
                AddPart(TempSalesLine."VAT Identifier", Part);
                PostedVAT.Set(Part, PostedVAT.Get(Part) + TempSalesLine."Amount Including VAT" - TempSalesLine.Amount);
            until TempSalesLine.Next() = 0;
    end;

    local procedure SumStorefront(var TempProofLine: Record "BigC Order Proof Line" temporary)
    var
        Part: Text;
    begin
        TempProofLine.Reset();
        TempProofLine.SetFilter("Tax Amount", '<>0');
        if TempProofLine.FindSet() then
            repeat
                if PartOfLine.Get(TempProofLine."Line Key", Part) then
                    ChargedTax.Set(Part, ChargedTax.Get(Part) + TempProofLine."Tax Amount");
            until TempProofLine.Next() = 0;
        TempProofLine.Reset();
    end;

    /// <summary>
    /// What the VAT entries tell apart: the VAT posting setup, and of several tax zones that are mapped to it, the country. A zone of
    /// several countries is one all the same.
    /// </summary>
    local procedure PartOf(SalesHeader: Record "Sales Header"; TempSalesLine: Record "Sales Line" temporary; var TempProofLine: Record "BigC Order Proof Line" temporary) Part: Text
    var
        Exceptions: Codeunit "BigC Exceptions";
        PairKey: Code[100];
        CountryCode: Code[10];
    begin
        CountryCode := TempSalesLine."BigC VAT Country/Region Code";
        if CountryCode = '' then
            CountryCode := SalesHeader."VAT Country/Region Code";
        TempProofLine.Reset();
        TempProofLine.SetRange("Line Key", TempSalesLine."BigC Line Key");
        TempProofLine.SetRange("Outside VAT", false);
        if TempProofLine.FindFirst() then
            if not CountryOfZone.Get(TempProofLine."Tax Zone Id", CountryCode) then
                CountryOfZone.Add(TempProofLine."Tax Zone Id", CountryCode);
        PairKey := Exceptions.CauseKey(TempSalesLine."VAT Bus. Posting Group", TempSalesLine."VAT Prod. Posting Group");
        Part := StrSubstNo(PartTok, PairKey, CountryCode);
        PartOfLine.Set(TempSalesLine."BigC Line Key", Part);
        if KeyOfPart.ContainsKey(Part) then
            exit;
        KeyOfPart.Add(Part, PairKey);
        CountryOfPart.Add(Part, CountryCode);
        PostedVAT.Add(Part, 0);
        ChargedTax.Add(Part, 0);
    end;

    local procedure AddPart(VATIdentifier: Code[20]; Part: Text)
    var
        Parts: List of [Text];
    begin
        if PartsOfIdentifier.Get(VATIdentifier, Parts) then
            if Parts.Contains(Part) then
                exit;
        Parts.Add(Part);
        PartsOfIdentifier.Set(VATIdentifier, Parts);
    end;

    /// <summary>Fractions of a minor unit can be posted with no setup; they are on record as a residual.</summary>
    local procedure ProveIdentifier(Order: Record "BigC Order"; Currency: Record Currency; VATIdentifier: Code[20]; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderOverride: Codeunit "BigC Order Override";
        AmountText: Codeunit "BigC Amount Text";
        FirstKey: Code[100];
        Differences: Text;
        Part: Text;
    begin
        if OrderOverride.AcceptedTax(Order, TempProofLine, VATIdentifier) <> 0 then
            exit;
        foreach Part in PartsOfIdentifier.Get(VATIdentifier) do
            if Abs(ChargedTax.Get(Part) - PostedVAT.Get(Part)) >= Currency."Amount Rounding Precision" then begin
                if Differences = '' then
                    FirstKey := KeyOfPart.Get(Part)
                else
                    Differences += SeparatorTok;
                Differences += StrSubstNo(DifferenceLbl, NameOf(Part), AmountText.ToText(ChargedTax.Get(Part)), AmountText.ToText(PostedVAT.Get(Part)));
            end;
        if Differences <> '' then
            ExceptionReport.Add("BigC Exception Cause"::VATRateDiffers, FirstKey, StrSubstNo(SharedLbl, Order.ExternalNo(), VATIdentifier, Differences));
    end;

    /// <summary>The groups of the VAT posting setup; with the country, where it has the VAT of several.</summary>
    local procedure NameOf(Part: Text): Text
    var
        OtherPart: Text;
    begin
        foreach OtherPart in KeyOfPart.Keys() do
            if (OtherPart <> Part) and (KeyOfPart.Get(OtherPart) = KeyOfPart.Get(Part)) then
                exit(StrSubstNo(CountryLbl, KeyOfPart.Get(Part), CountryOfPart.Get(Part)));
        exit(KeyOfPart.Get(Part));
    end;

    var
        PartsOfIdentifier: Dictionary of [Code[20], List of [Text]];
        CountryOfZone: Dictionary of [Integer, Code[10]];
        PartOfLine: Dictionary of [Code[50], Text];
        KeyOfPart: Dictionary of [Text, Code[100]];
        CountryOfPart: Dictionary of [Text, Code[10]];
        PostedVAT: Dictionary of [Text, Decimal];
        ChargedTax: Dictionary of [Text, Decimal];
        PartTok: Label '%1|%2', Locked = true;
        SeparatorTok: Label '; ', Locked = true;
        CountryLbl: Label '%1 in %2', Comment = '%1 = groups of a VAT posting setup, %2 = country';
        DifferenceLbl: Label '%1: tax of %2 would be posted as %3', Comment = '%1 = groups of a VAT posting setup, %2 = tax, %3 = VAT';
        OutsideVATLbl: Label 'Order %1, line %2 is outside VAT, but its VAT posting setup for ''%3'' and ''%4'' has the VAT identifier ''%5'', which stands for %6 percent in this order as well, and Business Central sums VAT by identifier. Give the setup that charges nothing an identifier of its own on the VAT Posting Setup page; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = VAT business posting group, %4 = VAT product posting group, %5 = VAT identifier, %6 = rate';
        SharedLbl: Label 'Order %1: its tax cannot be posted as it was charged, because Business Central spreads the VAT of the VAT identifier ''%2'' over all its lines (%3). Give each VAT posting setup an identifier of its own, and each tax zone of another country a VAT business posting group of its own; the order is then booked by itself.', Comment = '%1 = order number, %2 = VAT identifier, %3 = what differs';
}
