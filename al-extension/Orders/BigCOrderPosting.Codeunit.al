namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Payments;
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

    /// <summary>Keeps lines apart that posting would sum, but whose VAT is not the same: outside VAT, or of another country than the document.</summary>
    procedure SeparateVAT(SalesLine: Record "Sales Line"; var InvoicePostingBuffer: Record "Invoice Posting Buffer")
    begin
        if SalesLine."BigC Outside VAT" then
            InvoicePostingBuffer."Additional Grouping Identifier" := OutsideVATTok
        else
            if SalesLine."BigC VAT Country/Region Code" <> '' then
                InvoicePostingBuffer."Additional Grouping Identifier" := VATCountryTok + SalesLine."BigC VAT Country/Region Code";
    end;

    /// <summary>The VAT entry of what is delivered to another country than the document has that country.</summary>
    procedure SetVATCountry(InvoicePostingBuffer: Record "Invoice Posting Buffer"; var GenJournalLine: Record "Gen. Journal Line")
    begin
        if InvoicePostingBuffer."Additional Grouping Identifier".StartsWith(VATCountryTok) then
            GenJournalLine."Country/Region Code" := CopyStr(InvoicePostingBuffer."Additional Grouping Identifier", StrLen(VATCountryTok) + 1, MaxStrLen(GenJournalLine."Country/Region Code"));
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

    /// <summary>
    /// Currency and rate are stamped on the order, and all its documents use them: another posting date does not bring another
    /// rate.
    /// </summary>
    procedure KeepStampedRate(var SalesHeader: Record "Sales Header"; var Updated: Boolean)
    var
        Order: Record "BigC Order";
    begin
        if (SalesHeader."Currency Code" = '') or not FindOrder(SalesHeader, Order) then
            exit;
        if (SalesHeader."Document Type" <> SalesHeader."Document Type"::Order) or (SalesHeader."Currency Code" <> Order."Currency Code") then
            exit;
        SalesHeader."Currency Factor" := Order."Currency Factor";
        Updated := true;
    end;

    /// <summary>The invoice of an order is what the shopper was asked for, also where the company rounds its invoices.</summary>
    procedure LeaveTotal(SalesHeader: Record "Sales Header"; var IsHandled: Boolean)
    begin
        if (SalesHeader."BigC Order Id" <> 0) and (SalesHeader."Document Type" = SalesHeader."Document Type"::Order) then
            IsHandled := true;
    end;

    /// <summary>
    /// An invoice that takes shipments of several orders is not that of any: neither its payments nor its certificates nor the VAT
    /// that was proven would come with it.
    /// </summary>
    procedure RefuseOtherInvoice(SalesShipmentLine: Record "Sales Shipment Line")
    var
        SalesShipmentHeader: Record "Sales Shipment Header";
    begin
        SalesShipmentHeader.SetLoadFields("BigC Order Id", "Order No.");
        if SalesShipmentHeader.Get(SalesShipmentLine."Document No.") and (SalesShipmentHeader."BigC Order Id" <> 0) then
            Error(OtherInvoiceErr, SalesShipmentHeader."No.", Format(SalesShipmentHeader."BigC Order Id", 0, 9), SalesShipmentHeader."Order No.");
    end;

    /// <summary>
    /// A copy of the order's sales order, or of its posted invoice, is a document of its own: posted as the order's, it would take
    /// the payments and issue the certificates that belong to the order. What corrects an invoice keeps its order.
    /// </summary>
    procedure DetachCopy(var SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
    begin
        if not (SalesHeader."Document Type" in [SalesHeader."Document Type"::Order, SalesHeader."Document Type"::Invoice]) then
            exit;
        if (SalesHeader."BigC Order Id" = 0) or FindOrderOf(SalesHeader, Order) then
            exit;
        SalesHeader."BigC Store Code" := '';
        SalesHeader."BigC Order Id" := 0;
        SalesHeader.Modify();
    end;

    /// <summary>Notes the posted invoice on the order and writes the certificates it issued to their ledger.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'RM')]
    procedure InvoicePosted(SalesHeader: Record "Sales Header"; SalesInvoiceHeader: Record "Sales Invoice Header"; EverythingInvoiced: Boolean; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
        Payments: Codeunit "BigC Payments";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        PostingFailure: Codeunit "BigC Posting Failure";
    begin
        if SalesInvoiceHeader."No." = '' then
            exit;
        // Another session may bring a newer content of the order at this moment.
        Order.ReadIsolation := IsolationLevel::UpdLock;
        if not FindOrderOf(SalesHeader, Order) then
            exit;
        Order."Posted Invoice No." := SalesInvoiceHeader."No.";
        Order."Bill-to Customer No." := SalesInvoiceHeader."Bill-to Customer No.";
        if EverythingInvoiced then
            Order.Status := Order.Status::Invoiced;
        Order.Modify(true);
        PostingFailure.Resolve(SalesHeader);
        Payments.ApplyAfterInvoice(Order, GenJnlPostLine);
        GiftCertificates.IssueFromInvoice(Order, SalesInvoiceHeader);
        if EverythingInvoiced then
            CheckInvoices(Order);
        Orders.OnAfterPostInvoice(Order, SalesInvoiceHeader);
    end;

    /// <summary>A sales order that someone deletes would be missed by nobody but the shopper.</summary>
    procedure DocumentDeleted(var SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
    begin
        if SalesHeader.IsTemporary() or not FindOrderOf(SalesHeader, Order) then
            exit;
        ReportByHand(Order, StrSubstNo(DeletedLbl, Order.ExternalNo(), SalesHeader."No."));
    end;

    local procedure CheckInvoices(Order: Record "BigC Order")
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
        InvoiceCheck: Codeunit "BigC Invoice Check";
    begin
        Order.StartReport(ExceptionReport);
        InvoiceCheck.Check(Order, ExceptionReport);
        Exceptions.Report(ExceptionReport);
    end;

    local procedure ReportByHand(Order: Record "BigC Order"; MessageText: Text)
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Order.StartReport(ExceptionReport);
        ExceptionReport.Add("BigC Exception Cause"::DocumentChanged, '', MessageText);
        Exceptions.Report(ExceptionReport);
    end;

    /// <summary>Finds the order whose sales order the document is. A copy of it is none.</summary>
    procedure FindOrderOf(SalesHeader: Record "Sales Header"; var Order: Record "BigC Order"): Boolean
    begin
        if (SalesHeader."Document Type" <> SalesHeader."Document Type"::Order) or not FindOrder(SalesHeader, Order) then
            exit(false);
        exit(SalesHeader."No." = Order."Sales Document No.");
    end;

    /// <summary>Finds the order a sales document was made from.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'R')]
    local procedure FindOrder(SalesHeader: Record "Sales Header"; var Order: Record "BigC Order"): Boolean
    begin
        if SalesHeader."BigC Order Id" = 0 then
            exit(false);
        exit(Order.Get(SalesHeader."BigC Store Code", SalesHeader."BigC Order Id"));
    end;

    var
        OtherInvoiceErr: Label 'Shipment %1 is of BigCommerce order %2. Invoice it from its sales order %3, so that its payments are applied.', Comment = '%1 = document number, %2 = order number, %3 = document number';
        DeletedLbl: Label 'The sales order %2 of order %1 was deleted by hand. Retry to make it again, or ignore this with the reason.', Comment = '%1 = order number, %2 = document number';
        VATCountryTok: Label 'BIGC-VAT-', Locked = true;
        OutsideVATTok: Label 'BIGC-OUTSIDE-VAT', Locked = true;
}
