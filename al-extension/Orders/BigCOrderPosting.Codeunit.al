namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Payments;
using BigC.Connector.Setup;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>What follows in the connector when the sales document of an order is posted.</summary>
codeunit 71522 "BigC Order Posting"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order" = rm;

    /// <summary>Keeps lines outside VAT apart from lines of the same account that are within it.</summary>
    procedure SeparateUntaxedLine(SalesLine: Record "Sales Line"; var InvoicePostingBuffer: Record "Invoice Posting Buffer")
    begin
        if SalesLine."BigC Outside VAT" then
            InvoicePostingBuffer."Additional Grouping Identifier" := OutsideVATTok;
    end;

    /// <summary>
    /// A journal line without a general posting type makes no VAT entry. Its posting groups go as well, because they are
    /// refused without the type.
    /// </summary>
    procedure TakeOutsideVAT(InvoicePostingBuffer: Record "Invoice Posting Buffer"; var GenJournalLine: Record "Gen. Journal Line")
    begin
        if InvoicePostingBuffer."Additional Grouping Identifier" <> OutsideVATTok then
            exit;
        GenJournalLine."Gen. Posting Type" := GenJournalLine."Gen. Posting Type"::" ";
        GenJournalLine."Gen. Bus. Posting Group" := '';
        GenJournalLine."Gen. Prod. Posting Group" := '';
        GenJournalLine."VAT Bus. Posting Group" := '';
        GenJournalLine."VAT Prod. Posting Group" := '';
    end;

    /// <summary>Notes the posted invoice on the order and writes the certificates it issued to their ledger.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'RM')]
    procedure InvoicePosted(SalesHeader: Record "Sales Header"; SalesInvoiceHeader: Record "Sales Invoice Header"; EverythingInvoiced: Boolean; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
        Payments: Codeunit "BigC Payments";
        GiftCertificates: Codeunit "BigC Gift Certificates";
    begin
        if SalesInvoiceHeader."No." = '' then
            exit;
        if not FindOrder(SalesHeader, Order) then
            exit;
        Order."Posted Invoice No." := SalesInvoiceHeader."No.";
        if EverythingInvoiced then
            Order.Status := Order.Status::Invoiced;
        Order.Modify(true);
        Payments.ApplyAfterInvoice(Order, GenJnlPostLine);
        GiftCertificates.IssueFromInvoice(Order, SalesInvoiceHeader);
        if EverythingInvoiced then
            ProveInvoices(Order);
        Orders.OnAfterPostInvoice(Order, SalesInvoiceHeader);
    end;

    /// <summary>A sales order that someone deletes would be missed by nobody but the shopper.</summary>
    procedure DocumentDeleted(SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
    begin
        if SalesHeader.IsTemporary() or not FindOrder(SalesHeader, Order) then
            exit;
        if Order."Sales Document No." <> SalesHeader."No." then
            exit;
        ReportByHand(Order, StrSubstNo(DeletedLbl, Order.ExternalNo(), SalesHeader."No."));
    end;

    /// <summary>What was proven may have been changed by hand since: the invoices together must still be the order.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Revision", 'R')]
    local procedure ProveInvoices(Order: Record "BigC Order")
    var
        OrderRevision: Record "BigC Order Revision";
        Currency: Record Currency;
        OrderCurrency: Codeunit "BigC Order Currency";
        AmountText: Codeunit "BigC Amount Text";
        Invoiced: Decimal;
    begin
        if not OrderRevision.Get(Order.SystemId, Order."Applied Revision") then
            exit;
        OrderCurrency.GetRounding(Order, Currency);
        Invoiced := SumInvoices(Order);
        if Invoiced <> Round(OrderRevision."Total Inc Tax", Currency."Amount Rounding Precision") then
            ReportByHand(Order, StrSubstNo(InvoicesDifferLbl, Order.ExternalNo(), AmountText.ToText(OrderRevision."Total Inc Tax"), AmountText.ToText(Invoiced), Order."Posted Invoice No."));
    end;

    local procedure SumInvoices(Order: Record "BigC Order") Total: Decimal
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        SalesInvoiceHeader.SetCurrentKey("BigC Store Code", "BigC Order Id");
        SalesInvoiceHeader.SetRange("BigC Store Code", Order."Store Code");
        SalesInvoiceHeader.SetRange("BigC Order Id", Order."Order Id");
        SalesInvoiceHeader.SetAutoCalcFields("Amount Including VAT");
        if SalesInvoiceHeader.FindSet() then
            repeat
                Total += SalesInvoiceHeader."Amount Including VAT";
            until SalesInvoiceHeader.Next() = 0;
    end;

    local procedure ReportByHand(Order: Record "BigC Order"; MessageText: Text)
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo());
        ExceptionReport.SetRecord(Database::"BigC Order", Order.SystemId);
        ExceptionReport.SetContent(Order."Content Hash");
        ExceptionReport.SetAmountAtStake(Order."Total Inc Tax", Order."ISO Currency Code");
        ExceptionReport.Add("BigC Exception Cause"::DocumentChanged, '', MessageText);
        Exceptions.Report(ExceptionReport);
    end;

    /// <summary>Finds the order a sales document was made from.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'R')]
    procedure FindOrder(SalesHeader: Record "Sales Header"; var Order: Record "BigC Order"): Boolean
    begin
        if SalesHeader."BigC Order Id" = 0 then
            exit(false);
        exit(Order.Get(SalesHeader."BigC Store Code", SalesHeader."BigC Order Id"));
    end;

    var
        DeletedLbl: Label 'The sales order %2 of order %1 was deleted by hand. Retry to make it again, or ignore this with the reason.', Comment = '%1 = order number, %2 = document number';
        InvoicesDifferLbl: Label 'Order %1 is %2 in the storefront, but its invoices add up to %3 (last invoice %4), because the sales order was changed by hand. Credit or invoice the difference, or ignore this with the reason.', Comment = '%1 = order number, %2 = total, %3 = sum, %4 = document number';
        OutsideVATTok: Label 'BIGC-OUTSIDE-VAT', Locked = true;
}
