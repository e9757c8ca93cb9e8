#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Test.Orders;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

/// <summary>From the orders to their documents and back, before and after they are invoiced.</summary>
codeunit 50984 "Order Link Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        ShownText: Text;
        ShownAddress: Text;

    [Test]
    [HandlerFunctions('ShowMessage,ShowAddress')]
    procedure TheListProcessesAndLeadsOn()
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
        OrdersPage: TestPage "BigC Orders";
        SalesOrder: TestPage "Sales Order";
        CustomerCard: TestPage "Customer Card";
        LedgerEntries: TestPage "Customer Ledger Entries";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] A staged order is processed from the list; then it leads to everything
        // [GIVEN] A paid mug that is staged
        StageMug(509841);
        OrderBuilder.Get(Order);
        OrdersPage.OpenEdit();
        OrdersPage.GoToRecord(Order);
        OrdersPage.Proof.AssertEquals('No document yet');
        Assert.IsFalse(OrdersPage.OpenCustomer.Enabled(), 'Customer');
        Assert.IsFalse(OrdersPage.LedgerEntries.Enabled(), 'Ledger entries');
        Assert.IsFalse(OrdersPage.OpenSalesOrder.Enabled(), 'Document');
        Orders.OpenDocument(Order);
        Assert.AreEqual('Order 509841 has no sales document.', ShownText, 'No document');

        // [WHEN] It is processed
        OrdersPage.Process.Invoke();

        // [THEN] It is booked, and each link opens what came of it
        OrderBuilder.Get(Order);
        OrdersPage.Status.AssertEquals(Order.Status::Ordered);
        OrdersPage.Proof.AssertEquals('Proven');
        SalesOrder.Trap();
        OrdersPage.OpenSalesOrder.Invoke();
        SalesOrder."No.".AssertEquals(Order."Sales Document No.");
        SalesOrder.Close();
        CustomerCard.Trap();
        OrdersPage.OpenCustomer.Invoke();
        CustomerCard."No.".AssertEquals(Order."Customer No.");
        CustomerCard.Close();
        LedgerEntries.Trap();
        OrdersPage.LedgerEntries.Invoke();
        Assert.IsTrue(LedgerEntries.First(), 'The payment is listed');
        LedgerEntries.Amount.AssertEquals(-30);
        LedgerEntries.Close();
        Exceptions.Trap();
        OrdersPage.Proof.Drilldown();
        Assert.IsFalse(Exceptions.First(), 'Nothing was wrong');
        Exceptions.Close();
        Assert.IsFalse(OrdersPage.PostedInvoices.Enabled(), 'There is no invoice yet');
        OrdersPage.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://store-harbourpine.mybigcommerce.com/manage/orders/509841', ShownAddress, 'Storefront');
        OrdersPage.Close();
    end;

    [Test]
    [HandlerFunctions('ShowAddress')]
    procedure TheInvoicedOrderLeadsToItsInvoiceAndProvesWithIt()
    var
        Order: Record "BigC Order";
        OrderPage: TestPage "BigC Order";
        PostedSalesInvoice: TestPage "Posted Sales Invoice";
        CustomerCard: TestPage "Customer Card";
        Exceptions: TestPage "BigC Exceptions";
        Payload: TestPage "BigC Order Payload";
    begin
        // [SCENARIO] The mug is shipped and invoiced: the sales order is gone, the invoice proves the order
        StageMug(509842);
        OrderBuilder.Process(Order);
        OrderLedger.ShipAndInvoice(Order);
        Commit();
        OrderPage.OpenEdit();
        OrderPage.GoToRecord(Order);
        OrderPage.ProofFactBox.State.AssertEquals('Proven');
        Assert.IsTrue(OrderPage.ProofFactBox.DocumentTotal.Visible(), 'There is a document');
        OrderPage.ProofFactBox.DocumentTotal.AssertEquals(30);
        OrderPage.ProofFactBox.DocumentVAT.AssertEquals(5);

        PostedSalesInvoice.Trap();
        OrderPage."Posted Invoice No.".Drilldown();
        PostedSalesInvoice."No.".AssertEquals(Order."Posted Invoice No.");
        PostedSalesInvoice.Close();
        PostedSalesInvoice.Trap();
        OrderPage."Sales Document No.".Drilldown();
        PostedSalesInvoice."No.".AssertEquals(Order."Posted Invoice No.");
        PostedSalesInvoice.Close();
        PostedSalesInvoice.Trap();
        OrderPage.PostedInvoices.Invoke();
        PostedSalesInvoice.Close();
        PostedSalesInvoice.Trap();
        OrderPage.ProofFactBox.DocumentTotal.Drilldown();
        PostedSalesInvoice."No.".AssertEquals(Order."Posted Invoice No.");
        PostedSalesInvoice.Close();
        CustomerCard.Trap();
        OrderPage."Customer No.".Drilldown();
        CustomerCard."No.".AssertEquals(Order."Customer No.");
        CustomerCard.Close();
        Exceptions.Trap();
        OrderPage.Exceptions.Invoke();
        Assert.IsFalse(Exceptions.First(), 'Nothing was wrong');
        Exceptions.Close();
        Exceptions.Trap();
        OrderPage.ProofFactBox.State.Drilldown();
        Exceptions.Close();
        OrderPage.Revisions.First();
        Payload.Trap();
        OrderPage.Revisions.ShowPayload.Invoke();
        Assert.AreEqual(Order.GetPayload(), Payload.Payload.Value(), 'Payload');
        Payload.Close();
        OrderPage.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://store-harbourpine.mybigcommerce.com/manage/orders/509842', ShownAddress, 'Storefront');
        OrderPage.Close();
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure TheOrderPageProcessesAHeldOrderAgain()
    var
        Order: Record "BigC Order";
        OrderPage: TestPage "BigC Order";
    begin
        // [SCENARIO] The SKU is unknown; someone processes the order again, and it stays held
        OrderBuilder.Start(509843, 'GBP', true);
        OrderBuilder.AddItem('HP-NOBODY-KNOWS', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        OrderPage.OpenEdit();
        OrderPage.GoToRecord(Order);
        OrderPage.ProofFactBox.State.AssertEquals('1 open cause');
        Assert.IsFalse(OrderPage.ProofFactBox.DocumentTotal.Visible(), 'There is no document to have a total');
        Assert.IsFalse(OrderPage.ProofFactBox.TotalDifference.Visible(), 'Nor a difference');
        Assert.IsFalse(OrderPage.ProofFactBox.DocumentVAT.Visible(), 'Nor VAT');
        Assert.IsFalse(OrderPage.ProofFactBox.VATDifference.Visible(), 'Nor a difference of VAT');
        OrderPage.Process.Invoke();
        OrderPage.Status.AssertEquals(Order.Status::Held);
        Assert.IsTrue(ShownText.StartsWith('Order 509843 is still held. Order 509843, line ITEM:1: '), ShownText);
        OrderPage.Close();
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure ProcessSaysSoWhereThereIsNothingToDo()
    var
        Order: Record "BigC Order";
        OrdersPage: TestPage "BigC Orders";
    begin
        // [SCENARIO] Someone processes an order that is booked, and one that waits for the storefront
        StageMug(509848);
        OrderBuilder.Process(Order);
        OrdersPage.OpenView();
        OrdersPage.GoToRecord(Order);
        OrdersPage.Process.Invoke();
        Assert.AreEqual(StrSubstNo('Order 509848 is booked as sales order %1.', Order."Sales Document No."), ShownText, 'Booked');

        ShownText := '';
        OrderBuilder.Start(509849, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetStatus(7);
        OrderBuilder.StageAndProcess(Order);
        OrdersPage.GoToRecord(Order);
        OrdersPage.Process.Invoke();
        Assert.IsTrue(ShownText.StartsWith('Order 509849 waits for the storefront. '), ShownText);
        OrdersPage.Close();
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure WhatIsBookedIsNotSaidToBeHeld()
    var
        Order: Record "BigC Order";
        OrdersPage: TestPage "BigC Orders";
    begin
        // [SCENARIO] The storefront took more than the order comes to: it is booked, and finance is asked about the payment
        StageMug(509850);
        OrderBuilder.AddPayment('stripe', 5);
        OrderBuilder.StageAndProcess(Order);
        OrdersPage.OpenView();
        OrdersPage.GoToRecord(Order);
        OrdersPage.Process.Invoke();
        Assert.IsTrue(ShownText.StartsWith(StrSubstNo('Order 509850 is booked as sales order %1. Something about it is still open. ', Order."Sales Document No.")), ShownText);
        OrdersPage.Close();
    end;

    [Test]
    procedure WithoutAnOrderNothingCanBePressed()
    var
        OrdersPage: TestPage "BigC Orders";
    begin
        // [SCENARIO] Somebody searches for an order that there is not
        StageMug(509851);
        OrdersPage.OpenView();
        OrdersPage.Filter.SetFilter("Order Id", '999999999');
        Assert.IsFalse(OrdersPage.First(), 'There is no such order');
        Assert.IsFalse(OrdersPage.Process.Enabled(), 'Process');
        Assert.IsFalse(OrdersPage.Exceptions.Enabled(), 'Exceptions');
        Assert.IsFalse(OrdersPage.OpenInBigCommerce.Enabled(), 'Open in BigCommerce');
        OrdersPage.Filter.SetFilter("Order Id", '');
        Assert.IsTrue(OrdersPage.First(), 'There are others');
        Assert.IsTrue(OrdersPage.Process.Enabled(), 'Process an order');
        Assert.IsTrue(OrdersPage.OpenInBigCommerce.Enabled(), 'Open an order in BigCommerce');
        OrdersPage.Close();
    end;

    [Test]
    procedure ACustomerOfTheListOpensItsCard()
    var
        Customer: Record Customer;
        Order: Record "BigC Order";
        CustomerList: TestPage "Customer List";
        CustomerCard: TestPage "Customer Card";
    begin
        // [SCENARIO] The fields of the connector on the card are reached from the list of customers too
        StageMug(509852);
        OrderBuilder.Process(Order);
        Customer.Get(Order."Customer No.");
        CustomerList.OpenView();
        CustomerList.GoToRecord(Customer);
        CustomerCard.Trap();
        CustomerList.View().Invoke();
        CustomerCard."No.".AssertEquals(Customer."No.");
        CustomerCard.Close();
        CustomerList.Close();
    end;

    [Test]
    procedure ACancelledOrderNeedsNoDocument()
    var
        Order: Record "BigC Order";
        OrdersPage: TestPage "BigC Orders";
    begin
        // [SCENARIO] The shopper cancelled before it was booked
        OrderBuilder.Start(509844, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        OrdersPage.OpenView();
        OrdersPage.GoToRecord(Order);
        OrdersPage.Proof.AssertEquals('No document needed');
        OrdersPage.Close();
    end;

    [Test]
    procedure DocumentsLeadBackToTheOrder()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        OtherSalesHeader: Record "Sales Header";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        SalesShipmentHeader: Record "Sales Shipment Header";
        OrderPage: TestPage "BigC Order";
        SalesOrder: TestPage "Sales Order";
        SalesOrderList: TestPage "Sales Order List";
        PostedSalesInvoice: TestPage "Posted Sales Invoice";
        PostedSalesInvoices: TestPage "Posted Sales Invoices";
        PostedSalesShipment: TestPage "Posted Sales Shipment";
        PostedSalesShipments: TestPage "Posted Sales Shipments";
    begin
        // [SCENARIO] From each document to the BigCommerce order behind it
        // [GIVEN] A booked order
        StageMug(509845);
        OrderBuilder.Process(Order);
        Commit();
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");

        // [THEN] The sales order and its list lead to it
        SalesOrder.OpenView();
        SalesOrder.GoToRecord(SalesHeader);
        Assert.IsTrue(SalesOrder."BigC Order Id".Visible(), 'The number is on the sales order');
        Assert.IsTrue(SalesOrder.BigCOrder.Visible(), 'So is the link');
        OrderPage.Trap();
        SalesOrder."BigC Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509845);
        OrderPage.Close();
        SalesOrder.Close();

        // [THEN] A sales order of another source says nothing of BigCommerce
        OtherSalesHeader."Document Type" := OtherSalesHeader."Document Type"::Order;
        OtherSalesHeader."No." := 'OTHER-SOURCE';
        OtherSalesHeader.Insert();
        SalesOrder.OpenView();
        SalesOrder.GoToRecord(OtherSalesHeader);
        Assert.IsFalse(SalesOrder."BigC Order Id".Visible(), 'It has no number');
        Assert.IsFalse(SalesOrder.BigCOrder.Visible(), 'Nor a link');
        SalesOrder.Close();
        OtherSalesHeader.Delete();
        SalesOrderList.OpenView();
        SalesOrderList.GoToRecord(SalesHeader);
        OrderPage.Trap();
        SalesOrderList."BigC Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509845);
        OrderPage.Close();
        SalesOrderList.Close();

        // [WHEN] It is shipped and invoiced
        OrderLedger.ShipAndInvoice(Order);
        Commit();

        // [THEN] So do the posted documents and their lists
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        PostedSalesInvoice.OpenView();
        PostedSalesInvoice.GoToRecord(SalesInvoiceHeader);
        OrderPage.Trap();
        PostedSalesInvoice."BigC Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509845);
        OrderPage.Close();
        PostedSalesInvoice.Close();
        PostedSalesInvoices.OpenView();
        PostedSalesInvoices.GoToRecord(SalesInvoiceHeader);
        OrderPage.Trap();
        PostedSalesInvoices."BigC Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509845);
        OrderPage.Close();
        PostedSalesInvoices.Close();
        SalesShipmentHeader.SetRange("BigC Order Id", 509845);
        SalesShipmentHeader.FindFirst();
        PostedSalesShipment.OpenView();
        PostedSalesShipment.GoToRecord(SalesShipmentHeader);
        OrderPage.Trap();
        PostedSalesShipment."BigC Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509845);
        OrderPage.Close();
        PostedSalesShipment.Close();
        PostedSalesShipments.OpenView();
        PostedSalesShipments.GoToRecord(SalesShipmentHeader);
        OrderPage.Trap();
        PostedSalesShipments."BigC Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509845);
        OrderPage.Close();
        PostedSalesShipments.Close();
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure ExceptionsOfOrderAndPaymentOpenTheOrder()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
        OrderPage: TestPage "BigC Order";
        SalesOrder: TestPage "Sales Order";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] The gateway of a booked order is not mapped: the payment waits, and leads to the order
        OrderBuilder.Start(509846, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('newgateway', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        OrderPayment.SetRange("Order SystemId", Order.SystemId);
        OrderPayment.FindFirst();
        OpenExceptionOf("BigC Exception Object"::Payment, OrderPayment."Transaction Id", ExceptionCard);
        OrderPage.Trap();
        ExceptionCard.OpenObject.Invoke();
        OrderPage."Order Id".AssertEquals(509846);
        OrderPage.Close();
        SalesOrder.Trap();
        ExceptionCard.OpenDocument.Invoke();
        SalesOrder."No.".AssertEquals(Order."Sales Document No.");
        SalesOrder.Close();

        // [WHEN] It is retried without having been fixed
        ExceptionCard.Retry.Invoke();

        // [THEN] It says what is still wrong, and has tried once more
        Assert.IsTrue(ShownText.Contains('gateway newgateway (field gateway) has no clearing bank account'), ShownText);
        ExceptionCard.Status.AssertEquals('Open');
        ExceptionCard.Attempts.AssertEquals(2);
        ExceptionCard.Close();
    end;

    [Test]
    procedure DeletingAnOrderDeletesItsParts()
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
        OrderTax: Record "BigC Order Tax";
        OrderRevision: Record "BigC Order Revision";
    begin
        // [SCENARIO] An order is deleted
        StageMug(509847);
        OrderBuilder.Get(Order);
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        Assert.RecordCount(OrderLine, 1);
        Order.Delete(true);
        Assert.RecordIsEmpty(OrderLine);
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        Assert.RecordIsEmpty(OrderTax);
        OrderRevision.SetRange("Order SystemId", Order.SystemId);
        Assert.RecordIsEmpty(OrderRevision);
    end;

    [Test]
    procedure APostedPaymentLeadsToItsOrderAndItsEntries()
    var
        Order: Record "BigC Order";
        PostedPayments: TestPage "BigC Posted Payments";
        OrderPage: TestPage "BigC Order";
        LedgerEntries: TestPage "Customer Ledger Entries";
    begin
        // [SCENARIO] Finance looks at the payment that was posted last
        OrderBuilder.Start(509849, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        PostedPayments.OpenView();
        PostedPayments.First();
        PostedPayments."Order Id".AssertEquals(509849);
        OrderPage.Trap();
        PostedPayments."Order Id".Drilldown();
        OrderPage."Order Id".AssertEquals(509849);
        OrderPage.Close();
        LedgerEntries.Trap();
        PostedPayments."Document No.".Drilldown();
        Assert.IsTrue(LedgerEntries.First(), 'There is an entry');
        LedgerEntries."Document No.".AssertEquals(PostedPayments."Document No.".Value());
        LedgerEntries."External Document No.".AssertEquals('509849');
        Assert.IsFalse(LedgerEntries.Next(), 'And no other');
        LedgerEntries.Close();
        PostedPayments.Close();
    end;

    [Test]
    procedure AnOrderThatIsBookedIsNotDeleted()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The proof of a sales order or an invoice stays with it
        OrderBuilder.Start(509850, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        asserterror Order.Delete(true);
        Assert.ExpectedError('Order 509850 cannot be deleted, because it has a sales order or a posted invoice');
    end;

    [Test]
    procedure AnOrderWithExceptionsIsNotDeleted()
    var
        Order: Record "BigC Order";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionReport: Codeunit "BigC Exception Report";
    begin
        // [SCENARIO] Who decided what about an order is kept for the audit
        StageMug(509848);
        OrderBuilder.Get(Order);
        ExceptionReport.Initialize(Order."Store Code", "BigC Exception Object"::Order, '509848');
        ExceptionReport.Add("BigC Exception Cause"::TotalDiffers, '', 'The total differs.');
        Exceptions.Report(ExceptionReport);
        Commit();
        asserterror Order.Delete(true);
        Assert.ExpectedError('Order 509848 has exceptions, so it cannot be deleted');
    end;

    [MessageHandler]
    procedure ShowMessage(Message: Text[1024])
    begin
        ShownText := Message;
    end;

    [HyperlinkHandler]
    procedure ShowAddress(Address: Text[1024])
    begin
        ShownAddress := Address;
    end;

    local procedure StageMug(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.Stage();
    end;

    local procedure OpenExceptionOf(ObjectType: Enum "BigC Exception Object"; ExternalId: Text; var ExceptionCard: TestPage "BigC Exception Card")
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Object Type", ObjectType);
        BigCException.SetRange("External Id", CopyStr(ExternalId, 1, 100));
        BigCException.FindLast();
        ExceptionCard.OpenEdit();
        ExceptionCard.GoToRecord(BigCException);
    end;
}
#endif
