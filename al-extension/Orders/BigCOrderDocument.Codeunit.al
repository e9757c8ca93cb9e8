namespace BigC.Connector.Orders;

using BigC.Connector.Api;
using BigC.Connector.Customers;
using BigC.Connector.Shipments;
using BigC.Connector.Stores;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>The sales order of a storefront order: whether it exists, whether it may still be changed, and its header.</summary>
codeunit 71508 "BigC Order Document"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>True if the order has a sales document or a posted one.</summary>
    procedure Exists(Order: Record "BigC Order"): Boolean
    var
        SalesHeader: Record "Sales Header";
    begin
        exit(Find(Order, SalesHeader) or IsShippedOrPosted(Order));
    end;

    /// <summary>Finds the sales order that is not yet wholly invoiced.</summary>
    procedure Find(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header"): Boolean
    begin
        if Order."Sales Document No." = '' then
            exit(false);
        exit(SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No."));
    end;

    /// <summary>True while nobody relies on the sales order: it is open, nothing of it is shipped or invoiced.</summary>
    procedure CanBeChanged(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"): Boolean
    begin
        if IsShippedOrPosted(Order) then
            exit(false);
        exit(SalesHeader.Status = SalesHeader.Status::Open);
    end;

    /// <summary>True if something of the order has left the house or is in the ledger.</summary>
    procedure IsShippedOrPosted(Order: Record "BigC Order"): Boolean
    begin
        exit((Order."Posted Invoice No." <> '') or HasShipment(Order));
    end;

    /// <summary>Makes the sales order, or empties the one there is, and fills its header.</summary>
    procedure PrepareHeader(var Order: Record "BigC Order"; Store: Record "BigC Store"; CustomerNo: Code[20]; FirstVATBusPostingGroup: Code[20]; var SalesHeader: Record "Sales Header")
    var
        Stores: Codeunit "BigC Stores";
    begin
        if Find(Order, SalesHeader) then
            DeleteLines(SalesHeader)
        else
            InsertHeader(SalesHeader);
        SalesHeader.SetHideValidationDialog(true);
        SalesHeader.Validate("Sell-to Customer No.", CustomerNo);
        SalesHeader.Validate("Order Date", Stores.DayOf(Order."Store Code", Order."Created At"));
        SalesHeader.Validate("Posting Date", Order."Posting Date");
        SalesHeader.Validate("Document Date", Order."Posting Date");
        SalesHeader.Validate("Currency Code", Order."Currency Code");
        if Order."Currency Code" <> '' then
            SalesHeader.Validate("Currency Factor", Order."Currency Factor");
        SalesHeader.Validate("Prices Including VAT", Order."Prices Include Tax");
        if FirstVATBusPostingGroup <> '' then
            SalesHeader.Validate("VAT Bus. Posting Group", FirstVATBusPostingGroup);
        SalesHeader.Validate("Location Code", Store."Location Code");
        SalesHeader.Validate("External Document No.", Order.ExternalNo());
        SalesHeader."BigC Store Code" := Order."Store Code";
        SalesHeader."BigC Order Id" := Order."Order Id";
        SetAddresses(Order, SalesHeader);
        SetTerms(SalesHeader);
        SalesHeader.Modify(true);
    end;

    /// <summary>
    /// The shopper has paid, or will pay, what the storefront says, and through the storefront: what the customer's own terms
    /// take off, ask for before, book as paid or invoice together with other orders is not part of it. Payment discounts are
    /// validated away, because they also reduce the base that VAT is computed from.
    /// </summary>
    local procedure SetTerms(var SalesHeader: Record "Sales Header")
    begin
        SalesHeader.Validate("Payment Method Code", '');
        SalesHeader.Validate("Payment Discount %", 0);
        SalesHeader.Validate("Pmt. Discount Date", 0D);
        SalesHeader.Validate("Prepayment %", 0);
        SalesHeader.Validate("Invoice Disc. Code", '');
        SalesHeader.Validate("Combine Shipments", false);
    end;

    /// <summary>Deletes the sales order with its lines.</summary>
    procedure Delete(SalesHeader: Record "Sales Header")
    begin
        // No longer the order's document: its deletion is not one by hand.
        SalesHeader."BigC Order Id" := 0;
        SalesHeader.SetHideValidationDialog(true);
        SalesHeader.Delete(true);
    end;

    local procedure InsertHeader(var SalesHeader: Record "Sales Header")
    begin
        SalesHeader.Init();
        SalesHeader."Document Type" := SalesHeader."Document Type"::Order;
        SalesHeader."No." := '';
        SalesHeader.SetHideValidationDialog(true);
        SalesHeader.Insert(true);
    end;

    local procedure DeleteLines(SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.DeleteAll(true);
    end;

    /// <summary>Filters to the posted invoices of the order.</summary>
    procedure FilterInvoices(Order: Record "BigC Order"; var SalesInvoiceHeader: Record "Sales Invoice Header")
    begin
        SalesInvoiceHeader.SetCurrentKey("BigC Store Code", "BigC Order Id");
        SalesInvoiceHeader.SetRange("BigC Store Code", Order."Store Code");
        SalesInvoiceHeader.SetRange("BigC Order Id", Order."Order Id");
    end;

    local procedure HasShipment(Order: Record "BigC Order"): Boolean
    var
        SalesShipmentHeader: Record "Sales Shipment Header";
    begin
        SalesShipmentHeader.SetCurrentKey("BigC Store Code", "BigC Order Id");
        SalesShipmentHeader.SetRange("BigC Store Code", Order."Store Code");
        SalesShipmentHeader.SetRange("BigC Order Id", Order."Order Id");
        exit(not SalesShipmentHeader.IsEmpty());
    end;

    /// <summary>
    /// The addresses are those of the order, and so is the country of its VAT. They are set without validation: the customer card
    /// stays as it is.
    /// </summary>
    local procedure SetAddresses(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    var
        OrderConsignment: Record "BigC Order Consignment";
        ShippingMethods: Codeunit "BigC Shipping Methods";
    begin
        SetSellToAddress(Order, SalesHeader);
        SetBillToAddress(SalesHeader);
        OrderConsignment.SetRange("Order SystemId", Order.SystemId);
        OrderConsignment.SetRange(Revision, Order.Revision);
        OrderConsignment.SetRange("Consignment Type", OrderConsignment."Consignment Type"::Shipping);
        if not OrderConsignment.FindFirst() then
            exit;
        SetShipToAddress(OrderConsignment, SalesHeader);
        SalesHeader."VAT Country/Region Code" := SalesHeader."Ship-to Country/Region Code";
        ShippingMethods.Apply(Order."Store Code", OrderConsignment."Shipping Method", SalesHeader);
    end;

    local procedure SetSellToAddress(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    var
        FullName: Text;
    begin
        if Order."Billing Street 1" + Order."Billing City" + Order."Billing Last Name" + Order."Billing Company" = '' then
            exit;
        FullName := PersonName(Order."Billing First Name", Order."Billing Last Name");
        if Order."Billing Company" <> '' then begin
            SalesHeader."Sell-to Customer Name" := CopyStr(Order."Billing Company", 1, APIText.FitLength(Order."Billing Company", MaxStrLen(SalesHeader."Sell-to Customer Name")));
            SalesHeader."Sell-to Contact" := CopyStr(FullName, 1, APIText.FitLength(FullName, MaxStrLen(SalesHeader."Sell-to Contact")));
        end else
            SalesHeader."Sell-to Customer Name" := CopyStr(FullName, 1, APIText.FitLength(FullName, MaxStrLen(SalesHeader."Sell-to Customer Name")));
        SalesHeader."Sell-to Address" := CopyStr(Order."Billing Street 1", 1, APIText.FitLength(Order."Billing Street 1", MaxStrLen(SalesHeader."Sell-to Address")));
        SalesHeader."Sell-to Address 2" := CopyStr(Order."Billing Street 2", 1, APIText.FitLength(Order."Billing Street 2", MaxStrLen(SalesHeader."Sell-to Address 2")));
        SalesHeader."Sell-to City" := CopyStr(Order."Billing City", 1, APIText.FitLength(Order."Billing City", MaxStrLen(SalesHeader."Sell-to City")));
        SalesHeader."Sell-to County" := CopyStr(Order."Billing State", 1, APIText.FitLength(Order."Billing State", MaxStrLen(SalesHeader."Sell-to County")));
        SalesHeader."Sell-to Post Code" := CopyStr(Order."Billing Postal Code", 1, APIText.FitLength(Order."Billing Postal Code", MaxStrLen(SalesHeader."Sell-to Post Code")));
        SalesHeader."Sell-to Country/Region Code" := CustomerMapping.KnownCountry(Order."Billing Country Code");
        // Of goods it is the country they are delivered to; what is downloaded or sent by e-mail goes to who pays.
        SalesHeader."VAT Country/Region Code" := SalesHeader."Sell-to Country/Region Code";
    end;

    local procedure SetBillToAddress(var SalesHeader: Record "Sales Header")
    begin
        if SalesHeader."Bill-to Customer No." <> SalesHeader."Sell-to Customer No." then
            exit;
        SalesHeader."Bill-to Name" := SalesHeader."Sell-to Customer Name";
        SalesHeader."Bill-to Contact" := SalesHeader."Sell-to Contact";
        SalesHeader."Bill-to Address" := SalesHeader."Sell-to Address";
        SalesHeader."Bill-to Address 2" := SalesHeader."Sell-to Address 2";
        SalesHeader."Bill-to City" := SalesHeader."Sell-to City";
        SalesHeader."Bill-to County" := SalesHeader."Sell-to County";
        SalesHeader."Bill-to Post Code" := SalesHeader."Sell-to Post Code";
        SalesHeader."Bill-to Country/Region Code" := SalesHeader."Sell-to Country/Region Code";
    end;

    local procedure SetShipToAddress(OrderConsignment: Record "BigC Order Consignment"; var SalesHeader: Record "Sales Header")
    var
        FullName: Text;
    begin
        FullName := PersonName(OrderConsignment."First Name", OrderConsignment."Last Name");
        SalesHeader."Ship-to Code" := '';
        SalesHeader."Ship-to Name" := CopyStr(FullName, 1, APIText.FitLength(FullName, MaxStrLen(SalesHeader."Ship-to Name")));
        SalesHeader."Ship-to Name 2" := CopyStr(OrderConsignment.Company, 1, APIText.FitLength(OrderConsignment.Company, MaxStrLen(SalesHeader."Ship-to Name 2")));
        SalesHeader."Ship-to Contact" := SalesHeader."Ship-to Name";
        SalesHeader."Ship-to Address" := CopyStr(OrderConsignment."Street 1", 1, APIText.FitLength(OrderConsignment."Street 1", MaxStrLen(SalesHeader."Ship-to Address")));
        SalesHeader."Ship-to Address 2" := CopyStr(OrderConsignment."Street 2", 1, APIText.FitLength(OrderConsignment."Street 2", MaxStrLen(SalesHeader."Ship-to Address 2")));
        SalesHeader."Ship-to City" := CopyStr(OrderConsignment.City, 1, APIText.FitLength(OrderConsignment.City, MaxStrLen(SalesHeader."Ship-to City")));
        SalesHeader."Ship-to County" := CopyStr(OrderConsignment.State, 1, APIText.FitLength(OrderConsignment.State, MaxStrLen(SalesHeader."Ship-to County")));
        SalesHeader."Ship-to Post Code" := CopyStr(OrderConsignment."Postal Code", 1, APIText.FitLength(OrderConsignment."Postal Code", MaxStrLen(SalesHeader."Ship-to Post Code")));
        SalesHeader."Ship-to Country/Region Code" := CustomerMapping.KnownCountry(OrderConsignment."Country Code");
    end;

    /// <summary>Name as printed on a label.</summary>
    procedure PersonName(FirstName: Text; LastName: Text): Text
    begin
        exit((FirstName + ' ' + LastName).Trim());
    end;

    var
        CustomerMapping: Codeunit "BigC Customer Mapping";
        APIText: Codeunit "BigC API Text";
}
