namespace BigC.Connector.Orders;

using BigC.Connector.Setup;
using Microsoft.Finance.VAT.Calculation;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>
/// Net and VAT of an order for each VAT identifier and VAT posting setup: as they were proven, in its sales order, and in its
/// invoices. Two documents of the same total and the same VAT may still owe it at other rates, or in other countries.
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
        TempSalesLine: Record "Sales Line" temporary;
    begin
        TempDocumentVAT.DeleteAll();
        SpreadVAT(SalesHeader, TempSalesLine);
        if TempSalesLine.FindSet() then
            repeat
                SetGroups(TempSalesLine."VAT Identifier", TempSalesLine."VAT Bus. Posting Group", TempSalesLine."VAT Prod. Posting Group", TempDocumentVAT);
                Add(Order, TempSalesLine.Amount, TempSalesLine."Amount Including VAT", TempDocumentVAT);
            until TempSalesLine.Next() = 0;
    end;

    /// <summary>
    /// The lines of the sales order with the VAT they will be posted with. Business Central computes VAT for each VAT identifier and
    /// spreads it over its lines when the document is released and again when it is posted, whichever VAT posting setup they have.
    /// </summary>
    procedure SpreadVAT(SalesHeader: Record "Sales Header"; var TempSalesLine: Record "Sales Line" temporary)
    var
        SalesLine: Record "Sales Line";
        SummedLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        DocumentVAT: Codeunit "BigC Document VAT";
    begin
        DocumentVAT.CalcVATAmountLines(SalesHeader, SummedLine, TempVATAmountLine);
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        if SalesLine.FindSet() then
            repeat
                TempSalesLine := SalesLine;
                TempSalesLine.Insert();
            until SalesLine.Next() = 0;
        TempSalesLine.SetSalesHeader(SalesHeader);
        TempSalesLine.UpdateVATOnLines(0, SalesHeader, TempSalesLine, TempVATAmountLine);
        TempSalesLine.Reset();
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
        SalesInvoiceLine.SetLoadFields("VAT Identifier", "VAT Bus. Posting Group", "VAT Prod. Posting Group", Amount, "Amount Including VAT");
        SalesInvoiceLine.SetFilter("Amount Including VAT", '<>0');
        if SalesInvoiceHeader.FindSet() then
            repeat
                SalesInvoiceLine.SetRange("Document No.", SalesInvoiceHeader."No.");
                if SalesInvoiceLine.FindSet() then
                    repeat
                        SetGroups(SalesInvoiceLine."VAT Identifier", SalesInvoiceLine."VAT Bus. Posting Group", SalesInvoiceLine."VAT Prod. Posting Group", TempDocumentVAT);
                        Add(Order, SalesInvoiceLine.Amount, SalesInvoiceLine."Amount Including VAT", TempDocumentVAT);
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
        TempNoVAT: Record "BigC Order Proven VAT" temporary;
    begin
        if TempDocumentVAT.FindSet() then
            repeat
                if not ProvenVAT.Get(Order.SystemId, TempDocumentVAT."VAT Identifier", TempDocumentVAT."VAT Bus. Posting Group", TempDocumentVAT."VAT Prod. Posting Group") then
                    Clear(ProvenVAT);
                AddDifference(TempDocumentVAT, ProvenVAT, TempDocumentVAT, Text);
            until TempDocumentVAT.Next() = 0;
        ProvenVAT.SetRange("Order SystemId", Order.SystemId);
        if ProvenVAT.FindSet() then
            repeat
                if not TempDocumentVAT.Get(Order.SystemId, ProvenVAT."VAT Identifier", ProvenVAT."VAT Bus. Posting Group", ProvenVAT."VAT Prod. Posting Group") then
                    AddDifference(ProvenVAT, ProvenVAT, TempNoVAT, Text);
            until ProvenVAT.Next() = 0;
    end;

    local procedure AddDifference(GroupsVAT: Record "BigC Order Proven VAT"; ProvenVAT: Record "BigC Order Proven VAT"; DocumentVAT: Record "BigC Order Proven VAT"; var Text: Text)
    begin
        if (ProvenVAT."VAT Base" = DocumentVAT."VAT Base") and (ProvenVAT."VAT Amount" = DocumentVAT."VAT Amount") then
            exit;
        if Text <> '' then
            Text += SeparatorTok;
        Text += StrSubstNo(DifferenceLbl, NameOf(GroupsVAT), AmountText.ToText(DocumentVAT."VAT Base"), AmountText.ToText(DocumentVAT."VAT Amount"), AmountText.ToText(ProvenVAT."VAT Base"), AmountText.ToText(ProvenVAT."VAT Amount"));
    end;

    /// <summary>The VAT identifier, as documents show it; with the groups, where several VAT posting setups share it.</summary>
    local procedure NameOf(GroupsVAT: Record "BigC Order Proven VAT"): Text
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        VATPostingSetup.SetRange("VAT Identifier", GroupsVAT."VAT Identifier");
        if VATPostingSetup.Count() > 1 then
            exit(StrSubstNo(SharedLbl, GroupsVAT."VAT Identifier", GroupsVAT."VAT Bus. Posting Group", GroupsVAT."VAT Prod. Posting Group"));
        exit(GroupsVAT."VAT Identifier");
    end;

    local procedure SetGroups(VATIdentifier: Code[20]; VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary)
    begin
        TempDocumentVAT.Init();
        TempDocumentVAT."VAT Identifier" := VATIdentifier;
        TempDocumentVAT."VAT Bus. Posting Group" := VATBusPostingGroup;
        TempDocumentVAT."VAT Prod. Posting Group" := VATProdPostingGroup;
    end;

    local procedure Add(Order: Record "BigC Order"; VATBase: Decimal; AmountIncludingVAT: Decimal; var TempDocumentVAT: Record "BigC Order Proven VAT" temporary)
    begin
        if (VATBase = 0) and (AmountIncludingVAT = 0) then
            exit;
        TempDocumentVAT."Order SystemId" := Order.SystemId;
        if not TempDocumentVAT.Find() then
            TempDocumentVAT.Insert();
        TempDocumentVAT."VAT Base" += VATBase;
        TempDocumentVAT."VAT Amount" += AmountIncludingVAT - VATBase;
        TempDocumentVAT.Modify();
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        SeparatorTok: Label ', ', Locked = true;
        SharedLbl: Label '%1 (%2, %3)', Comment = '%1 = VAT identifier, %2 = VAT business posting group, %3 = VAT product posting group';
        DifferenceLbl: Label '%1: %2 with VAT of %3 instead of %4 with VAT of %5', Comment = '%1 = VAT identifier, %2 = amount without VAT, %3 = VAT, %4 = amount without VAT, %5 = VAT';
}
