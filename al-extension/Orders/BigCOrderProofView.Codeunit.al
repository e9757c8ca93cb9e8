namespace BigC.Connector.Orders;

using Microsoft.Finance.Currency;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>The proof of an order for people: its totals and its VAT beside those of the document, and what is to be said about it.</summary>
codeunit 71805 "BigC Order Proof View"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TempVATProof: Record "BigC Order VAT Proof" temporary;
        ShownOrder: Record "BigC Order";
        TotalOfDocument: Decimal;
        VATOfDocument: Decimal;
        HasDocument: Boolean;
        AcceptedDescription: Text;
        ProvenLbl: Label 'Proven';
        AcceptedLbl: Label 'Accepted with a difference';
        DiffersLbl: Label 'Differs';
        HeldLbl: Label '%1 open causes', Comment = '%1 = number of exceptions';
        OneCauseLbl: Label '1 open cause';
        NotYetLbl: Label 'No document yet';
        NoneLbl: Label 'No document needed';

    /// <summary>Takes an order and adds up what there is of its document.</summary>
    procedure Load(Order: Record "BigC Order")
    var
        OrderOverride: Codeunit "BigC Order Override";
    begin
        ShownOrder := Order;
        ShownOrder.CalcFields("Open Causes of Order");
        AcceptedDescription := OrderOverride.Describe(ShownOrder);
        TotalOfDocument := 0;
        VATOfDocument := 0;
        HasDocument := false;
        TempVATProof.Reset();
        TempVATProof.DeleteAll();
        if not AddSalesOrder() then
            AddPostedInvoices();
    end;

    /// <summary>False as long as there is nothing to compare the order with.</summary>
    procedure DocumentExists(): Boolean
    begin
        exit(HasDocument);
    end;

    procedure DocumentTotal(): Decimal
    begin
        exit(TotalOfDocument);
    end;

    procedure DocumentVAT(): Decimal
    begin
        exit(VATOfDocument);
    end;

    procedure TotalDifference(): Decimal
    begin
        if not HasDocument then
            exit(0);
        exit(ShownOrder."Total Inc Tax" - TotalOfDocument);
    end;

    procedure VATDifference(): Decimal
    begin
        if not HasDocument then
            exit(0);
        exit(ShownOrder."Total Tax" - VATOfDocument);
    end;

    procedure StateText(): Text
    begin
        if ShownOrder."Open Causes of Order" = 1 then
            exit(OneCauseLbl);
        if ShownOrder."Open Causes of Order" > 1 then
            exit(StrSubstNo(HeldLbl, ShownOrder."Open Causes of Order"));
        if HasDocument then begin
            if IsProven() then
                exit(ProvenLbl);
            if IsAccepted() then
                exit(AcceptedLbl);
            exit(DiffersLbl);
        end;
        if ShownOrder.Status in [ShownOrder.Status::Cancelled, ShownOrder.Status::Ignored] then
            exit(NoneLbl);
        exit(NotYetLbl);
    end;

    procedure StateStyle(): Text
    begin
        if ShownOrder."Open Causes of Order" > 0 then
            exit(Format(PageStyle::Unfavorable));
        if not HasDocument then
            exit(Format(PageStyle::Subordinate));
        if IsProven() then
            exit(Format(PageStyle::Favorable));
        if IsAccepted() then
            exit(Format(PageStyle::Ambiguous));
        exit(Format(PageStyle::Unfavorable));
    end;

    /// <summary>What finance has accepted of the order as it is, who, when and why; empty if nothing.</summary>
    procedure AcceptedText(): Text
    begin
        exit(AcceptedDescription);
    end;

    procedure DifferenceStyle(Difference: Decimal): Text
    begin
        if Abs(Difference) >= SmallestCoin() then
            exit(Format(PageStyle::Unfavorable));
        if HasDocument then
            exit(Format(PageStyle::Favorable));
        exit(Format(PageStyle::Subordinate));
    end;

    /// <summary>One row for each rate that either side has.</summary>
    procedure GetVAT(var TempOrderVATProof: Record "BigC Order VAT Proof" temporary)
    begin
        AddStorefrontTax();
        TempOrderVATProof.Copy(TempVATProof, true);
    end;

    local procedure IsProven(): Boolean
    begin
        exit(TotalIsEqual() and (Abs(VATDifference()) < SmallestCoin()) and (AcceptedDescription = ''));
    end;

    local procedure IsAccepted(): Boolean
    begin
        exit(TotalIsEqual() and (AcceptedDescription <> ''));
    end;

    local procedure TotalIsEqual(): Boolean
    begin
        exit(Abs(TotalDifference()) < SmallestCoin());
    end;

    /// <summary>What is smaller is in no document; the residuals show it.</summary>
    local procedure SmallestCoin(): Decimal
    var
        Currency: Record Currency;
    begin
        Currency.Initialize(ShownOrder."Currency Code");
        exit(Currency."Amount Rounding Precision");
    end;

    /// <summary>The lines of a sales order keep their whole quantity until it is wholly invoiced and gone.</summary>
    local procedure AddSalesOrder(): Boolean
    var
        SalesLine: Record "Sales Line";
        SalesHeader: Record "Sales Header";
    begin
        if ShownOrder."Sales Document No." = '' then
            exit(false);
        if not SalesHeader.Get(SalesHeader."Document Type"::Order, ShownOrder."Sales Document No.") then
            exit(false);
        HasDocument := true;
        SalesLine.SetLoadFields("VAT %", Amount, "Amount Including VAT", "BigC Outside VAT");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        if SalesLine.FindSet() then
            repeat
                AddDocumentLine(SalesLine."VAT %", SalesLine.Amount, SalesLine."Amount Including VAT", SalesLine."BigC Outside VAT");
            until SalesLine.Next() = 0;
        exit(true);
    end;

    local procedure AddPostedInvoices()
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
        SalesInvoiceLine: Record "Sales Invoice Line";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        if ShownOrder."Posted Invoice No." = '' then
            exit;
        SalesInvoiceHeader.SetLoadFields("No.");
        OrderDocument.FilterInvoices(ShownOrder, SalesInvoiceHeader);
        if not SalesInvoiceHeader.FindSet() then
            exit;
        HasDocument := true;
        SalesInvoiceLine.SetLoadFields("VAT %", Amount, "Amount Including VAT", "BigC Outside VAT");
        repeat
            SalesInvoiceLine.SetRange("Document No.", SalesInvoiceHeader."No.");
            if SalesInvoiceLine.FindSet() then
                repeat
                    AddDocumentLine(SalesInvoiceLine."VAT %", SalesInvoiceLine.Amount, SalesInvoiceLine."Amount Including VAT", SalesInvoiceLine."BigC Outside VAT");
                until SalesInvoiceLine.Next() = 0;
        until SalesInvoiceHeader.Next() = 0;
    end;

    /// <summary>A rate of nothing is a rate as well; certificates and rounding have none.</summary>
    local procedure AddDocumentLine(VATPercent: Decimal; AmountExVAT: Decimal; AmountIncVAT: Decimal; IsOutsideVAT: Boolean)
    begin
        TotalOfDocument += AmountIncVAT;
        VATOfDocument += AmountIncVAT - AmountExVAT;
        if IsOutsideVAT or (AmountIncVAT = 0) then
            exit;
        GetRow(VATPercent);
        TempVATProof."Document Base" += AmountExVAT;
        TempVATProof."Document VAT" += AmountIncVAT - AmountExVAT;
        TempVATProof.Modify();
    end;

    local procedure AddStorefrontTax()
    var
        OrderLine: Record "BigC Order Line";
    begin
        TempVATProof.ModifyAll("Storefront Tax", 0);
        OrderLine.SetLoadFields("Line Key", "Line Type", "Total Tax");
        OrderLine.SetRange("Order SystemId", ShownOrder.SystemId);
        OrderLine.SetRange(Revision, ShownOrder.Revision);
        if OrderLine.FindSet() then
            repeat
                AddStorefrontLine(OrderLine);
            until OrderLine.Next() = 0;
    end;

    /// <summary>The tax of a custom fee stands on the fee alone: its rate is the one that the document uses for it, if there is one.</summary>
    local procedure AddStorefrontLine(OrderLine: Record "BigC Order Line")
    var
        OrderTax: Record "BigC Order Tax";
        OrderTaxRates: Codeunit "BigC Order Tax Rates";
        TaxAmount: Decimal;
        LineRate: Decimal;
    begin
        OrderTax.SetRange("Order SystemId", ShownOrder.SystemId);
        OrderTax.SetRange(Revision, ShownOrder.Revision);
        OrderTax.SetRange("Line Key", OrderLine."Line Key");
        if OrderTax.FindSet() then begin
            repeat
                TaxAmount += OrderTax."Line Amount";
                OrderTaxRates.Add(OrderTax);
            until OrderTax.Next() = 0;
            LineRate := OrderTaxRates.Combined();
        end else begin
            if OrderLine."Line Type" <> OrderLine."Line Type"::Fee then
                exit;
            TaxAmount := OrderLine."Total Tax";
            if TempVATProof.FindLast() then
                LineRate := TempVATProof."VAT %";
        end;
        if (LineRate = 0) and (TaxAmount = 0) then
            exit;
        GetRow(LineRate);
        TempVATProof."Storefront Tax" += TaxAmount;
        TempVATProof.Modify();
    end;

    local procedure GetRow(VATPercent: Decimal)
    begin
        if TempVATProof.Get(VATPercent) then
            exit;
        TempVATProof.Init();
        TempVATProof."VAT %" := VATPercent;
        TempVATProof.Insert();
    end;
}
