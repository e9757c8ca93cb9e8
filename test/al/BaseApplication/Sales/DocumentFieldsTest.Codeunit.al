#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using System.TestLibraries.Utilities;

codeunit 50405 "Document Fields Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure ExtensionFieldsArriveInPostedDocuments()
    var
        SalesHeader: Record "Sales Header";
        SalesInvHeader: Record "Sales Invoice Header";
        SalesInvLine: Record "Sales Invoice Line";
        SalesLine: Record "Sales Line";
        SalesShptHeader: Record "Sales Shipment Header";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Fields of table extensions with equal numbers are carried to the posted documents, as partners rely on
        // [GIVEN] An order with a marker on header and line
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        SalesHeader."Test Marker" := 'HEADER';
        SalesHeader."External Document No." := '1001';
        SalesHeader.Modify();
        SalesLine."Test Marker" := 'LINE';
        SalesLine.Modify();

        // [WHEN] It is posted
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The posted documents have the markers, the number of the order and its external number
        SalesInvHeader.Get(InvoiceNo);
        Assert.AreEqual('HEADER', SalesInvHeader."Test Marker", 'Marker of the posted invoice');
        Assert.AreEqual('1001', SalesInvHeader."External Document No.", 'External Document No. of the posted invoice');
        Assert.AreEqual(SalesHeader."No.", SalesInvHeader."Order No.", 'Order No. of the posted invoice');
        SalesShptHeader.Get(SalesHeader."Last Shipping No.");
        Assert.AreEqual('HEADER', SalesShptHeader."Test Marker", 'Marker of the shipment');
        SalesInvLine.Get(InvoiceNo, SalesLine."Line No.");
        Assert.AreEqual('LINE', SalesInvLine."Test Marker", 'Marker of the posted line');
    end;

    [Test]
    procedure CustomerFieldsAreCopied()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] A new order takes address, posting groups and terms from the customer
        // [GIVEN] A customer with an address
        Customer.Get(Builder.CreateCustomer());
        Customer.Address := '1 Harbour Street';
        Customer."Post Code" := 'YO22 4AA';
        Customer."E-Mail" := 'ada@example.com';
        Customer.Modify();

        // [WHEN] An order is made for it
        Builder.CreateDocument(SalesHeader, SalesHeader."Document Type"::Order, Customer."No.", false);

        // [THEN] Sell-to, bill-to and ship-to have the address
        Assert.AreEqual('1 Harbour Street', SalesHeader."Sell-to Address", 'Sell-to Address');
        Assert.AreEqual('1 Harbour Street', SalesHeader."Bill-to Address", 'Bill-to Address');
        Assert.AreEqual('1 Harbour Street', SalesHeader."Ship-to Address", 'Ship-to Address');
        Assert.AreEqual('ada@example.com', SalesHeader."Sell-to E-Mail", 'Sell-to E-Mail');
        Assert.AreEqual('WEB', SalesHeader."Customer Posting Group", 'Customer Posting Group');
        Assert.AreEqual('DOMESTIC', SalesHeader."VAT Bus. Posting Group", 'VAT Bus. Posting Group');
        Assert.AreEqual('MAIN', SalesHeader."Location Code", 'Location Code');

        // [WHEN] The sell-to address is changed
        SalesHeader.Validate("Sell-to Address", '2 Pier Road');

        // [THEN] The ship-to address, which was the same, follows
        Assert.AreEqual('2 Pier Road', SalesHeader."Ship-to Address", 'Ship-to Address after the change');
    end;

    [Test]
    procedure UnsupportedLineTypeFailsByName()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] What the stand-in does not do is refused by name
        Builder.CreateOrder(SalesHeader, false);
        SalesLine."Document Type" := SalesHeader."Document Type";
        SalesLine."Document No." := SalesHeader."No.";
        asserterror SalesLine.Validate(Type, SalesLine.Type::"Charge (Item)");
        Assert.ExpectedError('Charge (Item)');
    end;
}
#endif
