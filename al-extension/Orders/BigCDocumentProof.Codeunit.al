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
        CausesBefore: Integer;
    begin
        DeleteResiduals(Order);
        AcceptedTax := 0;
        CausesBefore := ExceptionReport.Count();
        MatchVAT(Order, Currency, SalesHeader, TempProofLine, ExceptionReport);
        if ExceptionReport.Count() = CausesBefore then
            ProveVAT(Order, Currency, SalesHeader, TempProofLine, ExceptionReport);
        // With VAT that is not the order's, the total is not either: that is no cause of its own.
        if ExceptionReport.Count() = CausesBefore then
            MatchTotal(Order, Store, Currency, SalesHeader, ExceptionReport);
        RecordTaxTotal(Order, TempProofLine);
    end;

    /// <summary>
    /// Sets the VAT of the order again where the base application has dropped the difference to its own: it does so whenever a
    /// quantity to ship or to invoice is entered or a shipment is posted. Only where it computes what it did when the order was proven.
    /// </summary>
    procedure RestoreVAT(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
        OrderResidual: Record "BigC Order Residual";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        Changed: Boolean;
    begin
        CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
        if not TempVATAmountLine.FindSet() then
            exit;
        repeat
            if FindTaxRounding(Order, TempVATAmountLine."VAT Identifier", OrderResidual) then
                if (TempVATAmountLine."VAT Difference" = 0) and (TempVATAmountLine."VAT Amount" = OrderResidual."Document Amount") then begin
                    SetVATAmount(Order, TempVATAmountLine, OrderResidual."Storefront Amount");
                    Changed := true;
                end;
        until TempVATAmountLine.Next() = 0;
        if Changed then
            UpdateVATOnLines(SalesHeader, SalesLine, TempVATAmountLine);
    end;

    /// <summary>The last of several invoices takes what is left of the VAT of the order, so that all of them together have it.</summary>
    procedure RestoreRestOfVAT(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        TempWholeVATAmountLine: Record "VAT Amount Line" temporary;
        TempInvoicedVAT: Record "BigC Order Proven VAT" temporary;
        ProvenVAT: Codeunit "BigC Proven VAT";
        OrderCurrency: Codeunit "BigC Order Currency";
        RestOfVAT: Decimal;
        Changed: Boolean;
    begin
        if IsInvoicedInPart(SalesHeader) then
            exit;
        CalcVATAmountLines(SalesHeader, SalesLine, TempWholeVATAmountLine);
        SalesLine.CalcVATAmountLines(1, SalesHeader, SalesLine, TempVATAmountLine);
        if not TempVATAmountLine.FindSet() then
            exit;
        ProvenVAT.SumInvoices(Order, TempInvoicedVAT);
        repeat
            TempInvoicedVAT.SetRange("VAT Identifier", TempVATAmountLine."VAT Identifier");
            TempInvoicedVAT.CalcSums("VAT Amount");
            RestOfVAT := WholeVAT(Order, TempVATAmountLine."VAT Identifier", TempWholeVATAmountLine) - TempInvoicedVAT."VAT Amount";
            if (RestOfVAT <> TempVATAmountLine."VAT Amount") and (Abs(RestOfVAT - TempVATAmountLine."VAT Amount") <= OrderCurrency.MaxVATDifference(Order."Currency Code")) then begin
                SetVATAmount(Order, TempVATAmountLine, RestOfVAT);
                Changed := true;
            end;
        until TempVATAmountLine.Next() = 0;
        if Changed then
            SalesLine.UpdateVATOnLines(1, SalesHeader, SalesLine, TempVATAmountLine);
    end;

    /// <summary>True if something of the sales order is left after what is invoiced next.</summary>
    procedure IsInvoicedInPart(SalesHeader: Record "Sales Header"): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter(Quantity, '<>0');
        if SalesLine.FindSet() then
            repeat
                if SalesLine."Qty. to Invoice" <> SalesLine.Quantity - SalesLine."Quantity Invoiced" then
                    exit(true);
            until SalesLine.Next() = 0;
    end;

    /// <summary>The VAT difference that the lines of the sales order hold.</summary>
    procedure VATDifferenceOnLines(SalesHeader: Record "Sales Header"): Decimal
    var
        SalesLine: Record "Sales Line";
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.CalcSums("VAT Difference");
        exit(SalesLine."VAT Difference");
    end;

    /// <summary>The VAT of the whole order: the storefront's where a difference to it was proven, else what Business Central computes.</summary>
    local procedure WholeVAT(Order: Record "BigC Order"; VATIdentifier: Code[20]; var TempWholeVATAmountLine: Record "VAT Amount Line" temporary): Decimal
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        if FindTaxRounding(Order, VATIdentifier, OrderResidual) then
            exit(OrderResidual."Storefront Amount");
        TempWholeVATAmountLine.SetRange("VAT Identifier", VATIdentifier);
        TempWholeVATAmountLine.CalcSums("VAT Amount", "VAT Difference");
        exit(TempWholeVATAmountLine."VAT Amount" - TempWholeVATAmountLine."VAT Difference");
    end;

    /// <summary>By how much the VAT that was proven differs from what Business Central computes.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Residual", 'R')]
    procedure VATDifference(Order: Record "BigC Order"): Decimal
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        FilterTaxRounding(Order, OrderResidual);
        OrderResidual.CalcSums(Amount);
        exit(OrderResidual.Amount);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Residual", 'R')]
    local procedure FindTaxRounding(Order: Record "BigC Order"; VATIdentifier: Code[20]; var OrderResidual: Record "BigC Order Residual"): Boolean
    begin
        FilterTaxRounding(Order, OrderResidual);
        OrderResidual.SetRange("VAT Identifier", VATIdentifier);
        exit(OrderResidual.FindFirst());
    end;

    local procedure FilterTaxRounding(Order: Record "BigC Order"; var OrderResidual: Record "BigC Order Residual")
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, OrderResidual.Cause::TaxRounding);
    end;

    local procedure MatchVAT(Order: Record "BigC Order"; Currency: Record Currency; var SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        Changed: Boolean;
    begin
        CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
        if not TempVATAmountLine.FindSet() then
            exit;
        repeat
            Changed := MatchVATLine(Order, Currency, TempVATAmountLine, TempProofLine, ExceptionReport) or Changed;
        until TempVATAmountLine.Next() = 0;
        if Changed then
            UpdateVATOfWholeOrder(SalesHeader, SalesLine, TempVATAmountLine);
    end;

    /// <summary>
    /// A VAT difference is kept on what is to be invoiced. Where warehouse documents or the company's default leave the quantity to
    /// ship blank, that is nothing yet, so for this moment it is all.
    /// </summary>
    local procedure UpdateVATOfWholeOrder(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var TempVATAmountLine: Record "VAT Amount Line" temporary)
    var
        QuantityLine: Record "Sales Line";
        QuantitiesToInvoice: Dictionary of [Integer, Decimal];
        LineNo: Integer;
    begin
        QuantityLine.SetRange("Document Type", SalesHeader."Document Type");
        QuantityLine.SetRange("Document No.", SalesHeader."No.");
        QuantityLine.SetFilter(Quantity, '<>0');
        if QuantityLine.FindSet() then
            repeat
                if QuantityLine."Qty. to Invoice" <> QuantityLine.Quantity then begin
                    QuantitiesToInvoice.Add(QuantityLine."Line No.", QuantityLine."Qty. to Invoice");
                    QuantityLine."Qty. to Invoice" := QuantityLine.Quantity;
                    QuantityLine.Modify();
                end;
            until QuantityLine.Next() = 0;
        UpdateVATOnLines(SalesHeader, SalesLine, TempVATAmountLine);
        // Assigned, because validation drops the difference.
        foreach LineNo in QuantitiesToInvoice.Keys() do begin
            QuantityLine.Get(SalesHeader."Document Type", SalesHeader."No.", LineNo);
            QuantityLine."Qty. to Invoice" := QuantitiesToInvoice.Get(LineNo);
            QuantityLine.Modify();
        end;
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
        CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
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

    local procedure UpdateVATOnLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var TempVATAmountLine: Record "VAT Amount Line" temporary)
    begin
        // As the statistics pages do: General sets the amounts of the lines, Invoicing keeps the difference on them.
        SalesLine.UpdateVATOnLines(0, SalesHeader, SalesLine, TempVATAmountLine);
        SalesLine.UpdateVATOnLines(1, SalesHeader, SalesLine, TempVATAmountLine);
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
        SetVATAmount(Order, TempVATAmountLine, PostedTax);
        exit(true);
    end;

    /// <summary>Business Central keeps a VAT difference only where there is VAT, of the sign of its base.</summary>
    local procedure TakesDifference(TempVATAmountLine: Record "VAT Amount Line" temporary; PostedTax: Decimal): Boolean
    begin
        if (TempVATAmountLine."VAT %" = 0) or (TempVATAmountLine."VAT Base" = 0) then
            exit(false);
        exit(PostedTax / TempVATAmountLine."VAT Base" >= 0);
    end;

    /// <summary>Does what a user does who corrects the VAT amount on the statistics page of the sales order.</summary>
    local procedure SetVATAmount(Order: Record "BigC Order"; var TempVATAmountLine: Record "VAT Amount Line" temporary; PostedTax: Decimal)
    begin
        TempVATAmountLine.Validate("VAT Amount", PostedTax);
        if Order."Prices Include Tax" then
            TempVATAmountLine."VAT Base" := TempVATAmountLine."Amount Including VAT" - TempVATAmountLine."VAT Amount"
        else
            TempVATAmountLine."Amount Including VAT" := TempVATAmountLine."VAT Base" + TempVATAmountLine."VAT Amount";
        TempVATAmountLine.Modified := true;
        TempVATAmountLine.Modify();
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
        OrderAccountProof: Codeunit "BigC Order Account Proof";
        OrderDocumentLines: Codeunit "BigC Order Document Lines";
        TaxMapping: Codeunit "BigC Tax Mapping";
        Exceptions: Codeunit "BigC Exceptions";
        ResidualCause: Enum "BigC Residual Cause";
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
        if not OrderAccountProof.CanPostTo(Store."Rounding Account No.") then begin
            ExceptionReport.Add("BigC Exception Cause"::StoreAccountMissing, Exceptions.CauseKey(Store.FieldCaption("Rounding Account No.")), StrSubstNo(RoundingAccountLbl, Order.ExternalNo(), AmountText.ToText(OrderTotal - DocumentTotal), Store.FieldCaption("Rounding Account No.")));
            exit;
        end;
        if not TaxMapping.ProveUntaxedGroups(StrSubstNo(RoundingLineLbl, Order.ExternalNo()), ExceptionReport) then
            exit;
        OrderDocumentLines.InsertRoundingLine(SalesHeader, Store."Rounding Account No.", OrderTotal - DocumentTotal);
        if TotalOf(SalesHeader) <> OrderTotal then
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
        CalcVATAmountLines(SalesHeader, SalesLine, TempVATAmountLine);
        exit(TempVATAmountLine.GetTotalAmountInclVAT());
    end;

    local procedure CalcVATAmountLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var TempVATAmountLine: Record "VAT Amount Line" temporary)
    begin
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.CalcVATAmountLines(0, SalesHeader, SalesLine, TempVATAmountLine);
    end;

    local procedure DeleteResiduals(Order: Record "BigC Order")
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
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
        LastResidual: Record "BigC Order Residual";
    begin
        if StorefrontAmount = DocumentAmount then
            exit;
        LastResidual.SetRange("Order SystemId", Order.SystemId);
        if LastResidual.FindLast() then;
        OrderResidual."Order SystemId" := Order.SystemId;
        OrderResidual."Entry No." := LastResidual."Entry No." + 1;
        OrderResidual.Cause := ResidualCause;
        OrderResidual."VAT Identifier" := VATIdentifier;
        OrderResidual."VAT %" := VATPct;
        OrderResidual."Storefront Amount" := StorefrontAmount;
        OrderResidual."Document Amount" := DocumentAmount;
        OrderResidual.Amount := StorefrontAmount - DocumentAmount;
        OrderResidual."Currency Code" := Order."Currency Code";
        OrderResidual."Store Code" := Order."Store Code";
        OrderResidual."Order Id" := Order."Order Id";
        OrderResidual."Posting Date" := Order."Posting Date";
        OrderResidual.Insert(true);
    end;

    var
        AcceptedTax: Decimal;
        AmountText: Codeunit "BigC Amount Text";
        TaxDiffersLbl: Label 'Order %1: the storefront charged tax of %2 at %3 percent, but the document comes to %4. The difference is above the Max. VAT Difference Allowed of %5, which Business Central allows once for all lines of the VAT identifier %6 together. Check the tax rows of the order in the storefront.', Comment = '%1 = order number, %2 = tax, %3 = VAT rate, %4 = VAT, %5 = limit, %6 = VAT identifier';
        TotalDiffersLbl: Label 'Order %1: the total is %2 (field totalIncTax), but the document comes to %3. The difference is above the store''s rounding limit of %4. Check the order in the storefront, or raise the limit on the store card if this is only rounding.', Comment = '%1 = order number, %2 = total, %3 = document total, %4 = limit';
        NoDifferenceLbl: Label 'Order %1: the storefront charged tax of %2 at %3 percent on %4, but the document comes to %5, and Business Central keeps no VAT difference there (VAT identifier %6). Check the tax rows of the order in the storefront (field lineAmount).', Comment = '%1 = order number, %2 = tax, %3 = VAT rate, %4 = VAT base, %5 = VAT, %6 = VAT identifier';
        NotTakenLbl: Label 'Order %1: the storefront charged tax of %2, but the document comes to %4 on %3 (VAT identifier %5), and the difference could not be set on its lines. Check the tax rows of the order in the storefront (field lineAmount).', Comment = '%1 = order number, %2 = tax, %3 = VAT base, %4 = VAT, %5 = VAT identifier';
        RoundingLineLbl: Label 'Order %1, rounding', Comment = '%1 = order number';
        RoundingAccountLbl: Label 'Order %1 has a rounding difference of %2, but the store has no account to post it to. Enter the field %3 on the store card; the order is then booked by itself.', Comment = '%1 = order number, %2 = amount, %3 = field name';
}
