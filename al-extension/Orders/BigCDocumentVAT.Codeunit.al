namespace BigC.Connector.Orders;

using Microsoft.Finance.VAT.Calculation;
using Microsoft.Sales.Document;

/// <summary>
/// The VAT of the order on the lines of its sales order: sets it where it differs from what Business Central computes, and again
/// where Business Central has dropped the difference.
/// </summary>
codeunit 71535 "BigC Document VAT"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order Residual" = r;

    /// <summary>What the lines of the sales order come to for each VAT identifier.</summary>
    procedure CalcVATAmountLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var TempVATAmountLine: Record "VAT Amount Line" temporary)
    begin
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.CalcVATAmountLines(0, SalesHeader, SalesLine, TempVATAmountLine);
    end;

    /// <summary>Does what a user does who corrects the VAT amount on the statistics page of the sales order.</summary>
    procedure SetVATAmount(Order: Record "BigC Order"; var TempVATAmountLine: Record "VAT Amount Line" temporary; PostedTax: Decimal)
    begin
        TempVATAmountLine.Validate("VAT Amount", PostedTax);
        if Order."Prices Include Tax" then
            TempVATAmountLine."VAT Base" := TempVATAmountLine."Amount Including VAT" - TempVATAmountLine."VAT Amount"
        else
            TempVATAmountLine."Amount Including VAT" := TempVATAmountLine."VAT Base" + TempVATAmountLine."VAT Amount";
        TempVATAmountLine.Modified := true;
        TempVATAmountLine.Modify();
    end;

    /// <summary>
    /// A VAT difference is kept on what is to be invoiced. Where warehouse documents or the company's default leave the quantity to
    /// ship blank, that is nothing yet, so for this moment it is all.
    /// </summary>
    procedure UpdateVATOfWholeOrder(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var TempVATAmountLine: Record "VAT Amount Line" temporary)
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

    local procedure UpdateVATOnLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var TempVATAmountLine: Record "VAT Amount Line" temporary)
    begin
        // As the statistics pages do: General sets the amounts of the lines, Invoicing keeps the difference on them.
        SalesLine.UpdateVATOnLines(0, SalesHeader, SalesLine, TempVATAmountLine);
        SalesLine.UpdateVATOnLines(1, SalesHeader, SalesLine, TempVATAmountLine);
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
}
