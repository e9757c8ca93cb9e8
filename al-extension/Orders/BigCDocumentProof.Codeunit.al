namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using Microsoft.Finance.Currency;
using Microsoft.Finance.VAT.Calculation;
using Microsoft.Sales.Document;

/// <summary>
/// Proves the created document against the order: VAT for each rate, then the total. A residual goes where its cause
/// belongs, within its limit, and is recorded; beyond it is a cause to hold the order.
/// </summary>
codeunit 71510 "BigC Document Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order Residual" = rid;

    procedure Prove(Order: Record "BigC Order"; Store: Record "BigC Store"; Currency: Record Currency; var SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SharedVATProof: Codeunit "BigC Shared VAT Proof";
        CausesBefore: Integer;
    begin
        DeleteResiduals(Order);
        AcceptedTax := 0;
        CausesBefore := ExceptionReport.Count();
        SharedVATProof.ProveOutsideVAT(Order, SalesHeader, ExceptionReport);
        // With VAT on what is outside VAT, no VAT of its identifier comes out right: that is no cause of its own.
        if ExceptionReport.Count() = CausesBefore then
            MatchVAT(Order, Currency, SalesHeader, TempProofLine, ExceptionReport);
        if ExceptionReport.Count() = CausesBefore then
            ProveVAT(Order, Currency, SalesHeader, TempProofLine, ExceptionReport);
        // With VAT that is not the order's, the total is not either: that is no cause of its own.
        if ExceptionReport.Count() = CausesBefore then
            MatchTotal(Order, Store, Currency, SalesHeader, ExceptionReport);
        if ExceptionReport.Count() = CausesBefore then
            SharedVATProof.Prove(Order, Currency, SalesHeader, TempProofLine, ExceptionReport);
        RecordTaxTotal(Order, TempProofLine);
    end;

    local procedure MatchVAT(Order: Record "BigC Order"; Currency: Record Currency; var SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        Changed: Boolean;
    begin
        DocumentVAT.CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
        if not TempVATAmountLine.FindSet() then
            exit;
        repeat
            Changed := MatchVATLine(Order, Currency, TempVATAmountLine, TempProofLine, ExceptionReport) or Changed;
        until TempVATAmountLine.Next() = 0;
        if Changed then
            DocumentVAT.UpdateVATOfWholeOrder(SalesHeader, SalesLine, TempVATAmountLine);
    end;

    /// <summary>What was set must be there: a line of no amount, or a subscriber, may have taken less.</summary>
    local procedure ProveVAT(Order: Record "BigC Order"; Currency: Record Currency; var SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        OrderOverride: Codeunit "BigC Order Override";
        Exceptions: Codeunit "BigC Exceptions";
        VATIdentifiers: List of [Code[20]];
        VATIdentifier: Code[20];
        StorefrontTax: Decimal;
    begin
        DocumentVAT.CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
        TempProofLine.Reset();
        TempProofLine.SetFilter("Tax Amount", '<>0');
        if TempProofLine.FindSet() then
            repeat
                if not VATIdentifiers.Contains(TempProofLine."VAT Identifier") then
                    VATIdentifiers.Add(TempProofLine."VAT Identifier");
            until TempProofLine.Next() = 0;
        foreach VATIdentifier in VATIdentifiers do begin
            StorefrontTax := SumTax(TempProofLine, VATIdentifier);
            TempVATAmountLine.SetRange("VAT Identifier", VATIdentifier);
            TempVATAmountLine.CalcSums("VAT Amount", "VAT Base");
            if (Round(StorefrontTax, Currency."Amount Rounding Precision") <> TempVATAmountLine."VAT Amount") and (OrderOverride.AcceptedTax(Order, TempProofLine, VATIdentifier) = 0) then
                ExceptionReport.AddDifference("BigC Exception Cause"::TaxDiffers, Exceptions.CauseKey(VATIdentifier), StorefrontTax - TempVATAmountLine."VAT Amount", StrSubstNo(NotTakenLbl, Order.ExternalNo(), AmountText.ToText(StorefrontTax), AmountText.ToText(TempVATAmountLine."VAT Base"), AmountText.ToText(TempVATAmountLine."VAT Amount"), VATIdentifier));
        end;
    end;

    local procedure MatchVATLine(Order: Record "BigC Order"; Currency: Record Currency; var TempVATAmountLine: Record "VAT Amount Line" temporary; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        OrderCurrency: Codeunit "BigC Order Currency";
        Exceptions: Codeunit "BigC Exceptions";
        StorefrontTax: Decimal;
        PostedTax: Decimal;
        OrderOverride: Codeunit "BigC Order Override";
        ComputedVAT: Decimal;
        MaxDifference: Decimal;
        Accepted: Decimal;
    begin
        StorefrontTax := SumTax(TempProofLine, TempVATAmountLine."VAT Identifier");
        PostedTax := Round(StorefrontTax, Currency."Amount Rounding Precision");
        ComputedVAT := TempVATAmountLine."VAT Amount";
        MaxDifference := OrderCurrency.MaxVATDifference(Order."Currency Code");
        Accepted := OrderOverride.AcceptedTax(Order, TempProofLine, TempVATAmountLine."VAT Identifier");
        if Abs(StorefrontTax - ComputedVAT - Accepted) > MaxDifference then begin
            ExceptionReport.AddDifference("BigC Exception Cause"::TaxDiffers, Exceptions.CauseKey(TempVATAmountLine."VAT Identifier"), StorefrontTax - ComputedVAT - Accepted, StrSubstNo(TaxDiffersLbl, Order.ExternalNo(), AmountText.ToText(StorefrontTax), TempVATAmountLine."VAT %", AmountText.ToText(ComputedVAT), AmountText.ToText(MaxDifference), TempVATAmountLine."VAT Identifier"));
            exit(false);
        end;
        if (Accepted = 0) and (PostedTax <> ComputedVAT) and not TakesDifference(TempVATAmountLine, PostedTax) then begin
            ExceptionReport.AddDifference("BigC Exception Cause"::TaxDiffers, Exceptions.CauseKey(TempVATAmountLine."VAT Identifier"), StorefrontTax - ComputedVAT, StrSubstNo(NoDifferenceLbl, Order.ExternalNo(), AmountText.ToText(StorefrontTax), TempVATAmountLine."VAT %", AmountText.ToText(TempVATAmountLine."VAT Base"), AmountText.ToText(ComputedVAT), TempVATAmountLine."VAT Identifier"));
            exit(false);
        end;
        if Accepted <> 0 then begin
            // Business Central allows no such VAT difference: its own VAT is booked, and what the shopper paid is not VAT.
            AcceptedTax += StorefrontTax - ComputedVAT;
            AddResidual(Order, "BigC Residual Cause"::TaxAccepted, TempVATAmountLine, StorefrontTax, ComputedVAT);
            exit(false);
        end;
        AddResidual(Order, "BigC Residual Cause"::MinorUnitFraction, TempVATAmountLine, StorefrontTax, PostedTax);
        AddResidual(Order, "BigC Residual Cause"::TaxRounding, TempVATAmountLine, PostedTax, ComputedVAT);
        if PostedTax = ComputedVAT then
            exit(false);
        DocumentVAT.SetVATAmount(Order, TempVATAmountLine, PostedTax);
        exit(true);
    end;

    /// <summary>Business Central keeps a VAT difference only where there is VAT, of the sign of its base.</summary>
    local procedure TakesDifference(TempVATAmountLine: Record "VAT Amount Line" temporary; PostedTax: Decimal): Boolean
    begin
        if (TempVATAmountLine."VAT %" = 0) or (TempVATAmountLine."VAT Base" = 0) then
            exit(false);
        exit(PostedTax / TempVATAmountLine."VAT Base" >= 0);
    end;

    local procedure SumTax(var TempProofLine: Record "BigC Order Proof Line" temporary; VATIdentifier: Code[20]): Decimal
    begin
        TempProofLine.Reset();
        TempProofLine.SetRange("VAT Identifier", VATIdentifier);
        TempProofLine.CalcSums("Tax Amount");
        TempProofLine.SetRange("VAT Identifier");
        exit(TempProofLine."Tax Amount");
    end;

    local procedure MatchTotal(Order: Record "BigC Order"; Store: Record "BigC Store"; Currency: Record Currency; var SalesHeader: Record "Sales Header"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        AccountCheck: Codeunit "BigC Account Check";
        OrderDocumentLines: Codeunit "BigC Order Document Lines";
        SharedVATProof: Codeunit "BigC Shared VAT Proof";
        TaxMapping: Codeunit "BigC Tax Mapping";
        Exceptions: Codeunit "BigC Exceptions";
        ResidualCause: Enum "BigC Residual Cause";
        CausesBefore: Integer;
        DocumentTotal: Decimal;
        OrderTotal: Decimal;
    begin
        OrderTotal := Round(Order."Total Inc Tax", Currency."Amount Rounding Precision");
        DocumentTotal := TotalOf(SalesHeader);
        ResidualCause := ResidualCause::Rounding;
        if Abs(DocumentTotal - Order."Total Inc Tax") > Store."Rounding Limit" then
            ResidualCause := ResidualCause::TotalAccepted;
        if (ResidualCause = ResidualCause::TotalAccepted) and not IsTotalAccepted(Order, Store, DocumentTotal) then begin
            ExceptionReport.AddDifference("BigC Exception Cause"::TotalDiffers, '', Order."Total Inc Tax" - DocumentTotal, StrSubstNo(TotalDiffersLbl, Order.ExternalNo(), AmountText.ToText(Order."Total Inc Tax"), AmountText.ToText(DocumentTotal), AmountText.ToText(Store."Rounding Limit")));
            exit;
        end;
        AddTotalResidual(Order, "BigC Residual Cause"::MinorUnitFraction, Order."Total Inc Tax", OrderTotal);
        AddTotalResidual(Order, ResidualCause, OrderTotal, DocumentTotal);
        if OrderTotal = DocumentTotal then
            exit;
        if not AccountCheck.TakesLines(Store."Rounding Account No.") then begin
            ExceptionReport.Add("BigC Exception Cause"::StoreAccountMissing, Exceptions.CauseKey(Store.FieldCaption("Rounding Account No.")), StrSubstNo(RoundingAccountLbl, Order.ExternalNo(), AmountText.ToText(OrderTotal - DocumentTotal), Store.FieldCaption("Rounding Account No.")));
            exit;
        end;
        if not TaxMapping.ProveUntaxedGroups(StrSubstNo(RoundingLineLbl, Order.ExternalNo()), ExceptionReport) then
            exit;
        OrderDocumentLines.InsertRoundingLine(SalesHeader, Store."Rounding Account No.", OrderTotal - DocumentTotal);
        CausesBefore := ExceptionReport.Count();
        SharedVATProof.ProveOutsideVAT(Order, SalesHeader, ExceptionReport);
        if (ExceptionReport.Count() = CausesBefore) and (TotalOf(SalesHeader) <> OrderTotal) then
            ExceptionReport.Add("BigC Exception Cause"::TotalDiffers, '', StrSubstNo(TotalDiffersLbl, Order.ExternalNo(), AmountText.ToText(OrderTotal), AmountText.ToText(TotalOf(SalesHeader)), AmountText.ToText(Store."Rounding Limit")));
    end;

    /// <summary>
    /// Where prices are without tax, an accepted tax is part of the total as well: the document lacks it. What then remains must
    /// be within the limit, or accepted itself.
    /// </summary>
    local procedure IsTotalAccepted(Order: Record "BigC Order"; Store: Record "BigC Store"; DocumentTotal: Decimal): Boolean
    var
        OrderOverride: Codeunit "BigC Order Override";
        Difference: Decimal;
    begin
        Difference := Order."Total Inc Tax" - DocumentTotal;
        if not Order."Prices Include Tax" then
            Difference -= AcceptedTax;
        exit((Abs(Difference) <= Store."Rounding Limit") or OrderOverride.Accepts(Order, "BigC Exception Cause"::TotalDiffers, '', Difference, Store."Rounding Limit"));
    end;

    local procedure TotalOf(var SalesHeader: Record "Sales Header"): Decimal
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
    begin
        DocumentVAT.CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
        exit(TempVATAmountLine.GetTotalAmountInclVAT());
    end;

    local procedure DeleteResiduals(Order: Record "BigC Order")
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        // Those of its payments have nothing to do with the document.
        OrderResidual.SetRange(Cause, OrderResidual.Cause::TaxRounding, OrderResidual.Cause::TotalAccepted);
        OrderResidual.DeleteAll(true);
    end;

    local procedure RecordTaxTotal(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    begin
        TempProofLine.Reset();
        TempProofLine.CalcSums("Tax Amount");
        AddTotalResidual(Order, "BigC Residual Cause"::TaxTotal, Order."Total Tax", TempProofLine."Tax Amount");
    end;

    local procedure AddResidual(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; TempVATAmountLine: Record "VAT Amount Line" temporary; StorefrontAmount: Decimal; DocumentAmount: Decimal)
    begin
        InsertResidual(Order, ResidualCause, TempVATAmountLine."VAT Identifier", TempVATAmountLine."VAT %", StorefrontAmount, DocumentAmount);
    end;

    local procedure AddTotalResidual(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; StorefrontAmount: Decimal; DocumentAmount: Decimal)
    begin
        InsertResidual(Order, ResidualCause, '', 0, StorefrontAmount, DocumentAmount);
    end;

    local procedure InsertResidual(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; VATIdentifier: Code[20]; VATPct: Decimal; StorefrontAmount: Decimal; DocumentAmount: Decimal)
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        if StorefrontAmount = DocumentAmount then
            exit;
        OrderResidual.Fill(Order, ResidualCause, StorefrontAmount, DocumentAmount);
        OrderResidual."VAT Identifier" := VATIdentifier;
        OrderResidual."VAT %" := VATPct;
        OrderResidual.Insert(true);
    end;

    var
        DocumentVAT: Codeunit "BigC Document VAT";
        AcceptedTax: Decimal;
        AmountText: Codeunit "BigC Amount Text";
        TaxDiffersLbl: Label 'Order %1: the storefront charged tax of %2 at %3 percent, but the document comes to %4. The difference is above the Max. VAT Difference Allowed of %5, which Business Central allows once for all lines of the VAT identifier %6 together. Check the tax rows of the order in the storefront.', Comment = '%1 = order number, %2 = tax, %3 = VAT rate, %4 = VAT, %5 = limit, %6 = VAT identifier';
        TotalDiffersLbl: Label 'Order %1: the total is %2 (field totalIncTax), but the document comes to %3. The difference is above the store''s rounding limit of %4. Check the order in the storefront, or raise the limit on the store card if this is only rounding.', Comment = '%1 = order number, %2 = total, %3 = document total, %4 = limit';
        NoDifferenceLbl: Label 'Order %1: the storefront charged tax of %2 at %3 percent on %4, but the document comes to %5, and Business Central keeps no VAT difference there (VAT identifier %6). Check the tax rows of the order in the storefront (field lineAmount).', Comment = '%1 = order number, %2 = tax, %3 = VAT rate, %4 = VAT base, %5 = VAT, %6 = VAT identifier';
        NotTakenLbl: Label 'Order %1: the storefront charged tax of %2, but the document comes to %4 on %3 (VAT identifier %5), and the difference could not be set on its lines. Check the tax rows of the order in the storefront (field lineAmount).', Comment = '%1 = order number, %2 = tax, %3 = VAT base, %4 = VAT, %5 = VAT identifier';
        RoundingLineLbl: Label 'Order %1, rounding', Comment = '%1 = order number';
        RoundingAccountLbl: Label 'Order %1 has a rounding difference of %2, but the store has no account to post it to. Enter the field %3 on the store card; the order is then booked by itself.', Comment = '%1 = order number, %2 = amount, %3 = field name';
}
