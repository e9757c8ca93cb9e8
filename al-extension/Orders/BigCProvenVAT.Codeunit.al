namespace BigC.Connector.Orders;

using BigC.Connector.Setup;
using Microsoft.Finance.VAT.Calculation;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>
/// Net and VAT of an order for each VAT identifier: as they were proven, in its sales order, and in its invoices. Two documents of
/// the same total and the same VAT may still owe it at other rates.
/// </summary>
codeunit 71532 "BigC Proven VAT"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order Proven VAT" = rid;

    /// <summary>Keeps what the sales order comes to, now that it is proven.</summary>
    procedure Keep(Order: Record "BigC Order"; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary)
    var
        ProvenVAT: Record "BigC Order Proven VAT";
    begin
        ProvenVAT.SetRange("Order SystemId", Order.SystemId);
        ProvenVAT.DeleteAll(true);
        if TempDocumentVAT.FindSet() then
            repeat
                ProvenVAT := TempDocumentVAT;
                ProvenVAT.Insert(true);
            until TempDocumentVAT.Next() = 0;
    end;

    procedure SumSalesOrder(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary)
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
    begin
        TempDocumentVAT.DeleteAll();
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.CalcVATAmountLines(0, SalesHeader, SalesLine, TempVATAmountLine);
        if TempVATAmountLine.FindSet() then
            repeat
                Add(Order, TempVATAmountLine."VAT Identifier", TempVATAmountLine."VAT Base", TempVATAmountLine."VAT Amount", TempDocumentVAT);
            until TempVATAmountLine.Next() = 0;
    end;

    /// <summary>All posted invoices of the order together.</summary>
    procedure SumInvoices(Order: Record "BigC Order"; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary)
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
        SalesInvoiceLine: Record "Sales Invoice Line";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        TempDocumentVAT.DeleteAll();
        SalesInvoiceHeader.SetLoadFields("No.");
        OrderDocument.FilterInvoices(Order, SalesInvoiceHeader);
        SalesInvoiceLine.SetLoadFields("VAT Identifier", Amount, "Amount Including VAT");
        SalesInvoiceLine.SetFilter("Amount Including VAT", '<>0');
        if SalesInvoiceHeader.FindSet() then
            repeat
                SalesInvoiceLine.SetRange("Document No.", SalesInvoiceHeader."No.");
                if SalesInvoiceLine.FindSet() then
                    repeat
                        Add(Order, SalesInvoiceLine."VAT Identifier", SalesInvoiceLine.Amount, SalesInvoiceLine."Amount Including VAT" - SalesInvoiceLine.Amount, TempDocumentVAT);
                    until SalesInvoiceLine.Next() = 0;
            until SalesInvoiceHeader.Next() = 0;
    end;

    procedure Totals(var TempDocumentVAT: Record "BigC Order Proven VAT" temporary; var Total: Decimal; var VAT: Decimal)
    begin
        TempDocumentVAT.CalcSums("VAT Base", "VAT Amount");
        VAT := TempDocumentVAT."VAT Amount";
        Total := TempDocumentVAT."VAT Base" + VAT;
    end;

    /// <summary>What differs from what was proven, for each VAT identifier; empty if nothing does.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Proven VAT", 'R')]
    procedure Differences(Order: Record "BigC Order"; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary) Text: Text
    var
        ProvenVAT: Record "BigC Order Proven VAT";
    begin
        if TempDocumentVAT.FindSet() then
            repeat
                if not ProvenVAT.Get(Order.SystemId, TempDocumentVAT."VAT Identifier") then
                    Clear(ProvenVAT);
                AddDifference(TempDocumentVAT."VAT Identifier", ProvenVAT, TempDocumentVAT, Text);
            until TempDocumentVAT.Next() = 0;
        ProvenVAT.SetRange("Order SystemId", Order.SystemId);
        if ProvenVAT.FindSet() then
            repeat
                if not TempDocumentVAT.Get(Order.SystemId, ProvenVAT."VAT Identifier") then begin
                    Clear(TempDocumentVAT);
                    AddDifference(ProvenVAT."VAT Identifier", ProvenVAT, TempDocumentVAT, Text);
                end;
            until ProvenVAT.Next() = 0;
    end;

    local procedure AddDifference(VATIdentifier: Code[20]; ProvenVAT: Record "BigC Order Proven VAT"; DocumentVAT: Record "BigC Order Proven VAT"; var Text: Text)
    begin
        if (ProvenVAT."VAT Base" = DocumentVAT."VAT Base") and (ProvenVAT."VAT Amount" = DocumentVAT."VAT Amount") then
            exit;
        if Text <> '' then
            Text += SeparatorTok;
        Text += StrSubstNo(DifferenceLbl, VATIdentifier, AmountText.ToText(DocumentVAT."VAT Base"), AmountText.ToText(DocumentVAT."VAT Amount"), AmountText.ToText(ProvenVAT."VAT Base"), AmountText.ToText(ProvenVAT."VAT Amount"));
    end;

    local procedure Add(Order: Record "BigC Order"; VATIdentifier: Code[20]; VATBase: Decimal; VATAmount: Decimal; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary)
    begin
        if (VATBase = 0) and (VATAmount = 0) then
            exit;
        if not TempDocumentVAT.Get(Order.SystemId, VATIdentifier) then begin
            TempDocumentVAT.Init();
            TempDocumentVAT."Order SystemId" := Order.SystemId;
            TempDocumentVAT."VAT Identifier" := VATIdentifier;
            TempDocumentVAT.Insert();
        end;
        TempDocumentVAT."VAT Base" += VATBase;
        TempDocumentVAT."VAT Amount" += VATAmount;
        TempDocumentVAT.Modify();
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        SeparatorTok: Label ', ', Locked = true;
        DifferenceLbl: Label '%1: %2 with VAT of %3 instead of %4 with VAT of %5', Comment = '%1 = VAT identifier, %2 = amount without VAT, %3 = VAT, %4 = amount without VAT, %5 = VAT';
}
