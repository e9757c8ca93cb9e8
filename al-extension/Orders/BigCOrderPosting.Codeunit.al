namespace BigC.Connector.Orders;

using BigC.Connector.GiftCertificates;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>What follows in the connector when the sales document of an order is posted.</summary>
codeunit 71522 "BigC Order Posting"
{
    Access = Internal;
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
    procedure InvoicePosted(SalesHeader: Record "Sales Header"; SalesInvoiceHeader: Record "Sales Invoice Header"; EverythingInvoiced: Boolean)
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
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
        GiftCertificates.IssueFromInvoice(Order, SalesInvoiceHeader);
        Orders.OnAfterPostInvoice(Order, SalesInvoiceHeader);
    end;

    /// <summary>Finds the order a sales document was made from.</summary>
    procedure FindOrder(SalesHeader: Record "Sales Header"; var Order: Record "BigC Order"): Boolean
    begin
        if SalesHeader."BigC Order Id" = 0 then
            exit(false);
        exit(Order.Get(SalesHeader."BigC Store Code", SalesHeader."BigC Order Id"));
    end;

    var
        OutsideVATTok: Label 'BIGC-OUTSIDE-VAT', Locked = true;
}
