#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.DemoStore;
using BigC.Test.Orders;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

/// <summary>The list of orders and the document: proof, parts and links.</summary>
codeunit 50950 "Order Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";

    [Test]
    procedure ABookedOrderShowsItsProof()
    var
        Order: Record "BigC Order";
        OrderPage: TestPage "BigC Order";
    begin
        // [SCENARIO] Finance opens a booked order and sees that the document says the same, rate by rate
        // [GIVEN] Two mugs at 20 % for 60.00 of which VAT is 10.00, and a book without VAT for 12.00
        OrderBuilder.Start(509501, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 60, 10, 2, 0, 20);
        OrderBuilder.AddItem('HP-BOOK', 1, 12, 12, 12, 0, 2, 4, 0);
        OrderBuilder.SetTotals(72, 10);
        OrderBuilder.AddPayment('stripe', 72);
        OrderBuilder.StageAndProcess(Order);
        Commit();

        // [WHEN] The document page is opened
        OrderPage.OpenView();
        OrderPage.GoToRecord(Order);

        // [THEN] Totals agree, and so do base and VAT of either rate, nothing included
        OrderPage.ProofFactBox.State.AssertEquals('Proven');
        OrderPage.ProofFactBox.DocumentTotal.AssertEquals(72);
        OrderPage.ProofFactBox.DocumentVAT.AssertEquals(10);
        OrderPage.ProofFactBox.TotalDifference.AssertEquals(0);
        OrderPage.VATProof.First();
        OrderPage.VATProof."VAT %".AssertEquals(0);
        OrderPage.VATProof."Document Base".AssertEquals(12);
        OrderPage.VATProof."Storefront Tax".AssertEquals(0);
        OrderPage.VATProof."Document VAT".AssertEquals(0);
        OrderPage.VATProof.Next();
        OrderPage.VATProof."VAT %".AssertEquals(20);
        OrderPage.VATProof."Document Base".AssertEquals(50);
        OrderPage.VATProof."Storefront Tax".AssertEquals(10);
        OrderPage.VATProof."Document VAT".AssertEquals(10);
        Assert.IsFalse(OrderPage.VATProof.Next(), 'There are two rates');

        // [THEN] Its lines, payment and revision are there
        OrderPage.Lines.First();
        OrderPage.Lines.SKU.AssertEquals('HP-MUG');
        OrderPage.Payments.First();
        OrderPage.Payments.Amount.AssertEquals(72);
        OrderPage.Revisions.First();
        OrderPage.Revisions."Total Inc Tax".AssertEquals(72);
        OrderPage.Close();
    end;

    [Test]
    procedure AnOrderLeadsToEverythingThatCameOfIt()
    var
        Order: Record "BigC Order";
        OrderPage: TestPage "BigC Order";
        SalesOrder: TestPage "Sales Order";
        CustomerCard: TestPage "Customer Card";
        LedgerEntries: TestPage "Customer Ledger Entries";
        Payload: TestPage "BigC Order Payload";
    begin
        // [SCENARIO] From the order to its sales order, customer, ledger entries and payload
        BookMug(509502, Order);
        OrderPage.OpenView();
        OrderPage.GoToRecord(Order);

        SalesOrder.Trap();
        OrderPage.OpenSalesOrder.Invoke();
        SalesOrder."No.".AssertEquals(Order."Sales Document No.");
        SalesOrder."BigC Order Id".AssertEquals(509502);
        SalesOrder.Close();

        CustomerCard.Trap();
        OrderPage.OpenCustomer.Invoke();
        CustomerCard."No.".AssertEquals(Order."Customer No.");
        CustomerCard.Close();

        LedgerEntries.Trap();
        OrderPage.LedgerEntries.Invoke();
        Assert.IsTrue(LedgerEntries.First(), 'The payment must be listed');
        LedgerEntries.Amount.AssertEquals(-30);
        LedgerEntries.Close();

        Payload.Trap();
        OrderPage.ShowPayload.Invoke();
        Assert.AreEqual(Order.GetPayload(), Payload.Payload.Value(), 'Payload');
        Payload.Close();
        OrderPage.Close();
    end;

    [Test]
    procedure TheListSaysWhatStandsInTheWay()
    var
        Order: Record "BigC Order";
        OrdersPage: TestPage "BigC Orders";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] A held order says how many causes hold it, and leads to them
        OrderBuilder.Start(509503, 'GBP', true);
        OrderBuilder.AddItem('HP-NOBODY-KNOWS', 1, 25, 30, 30, 5, 78, 89, 20);
        OrderBuilder.SetTotals(99, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();

        OrdersPage.OpenView();
        OrdersPage.GoToRecord(Order);
        OrdersPage.Proof.AssertEquals('4 open causes');
        Exceptions.Trap();
        OrdersPage.Exceptions.Invoke();

        Assert.IsTrue(Exceptions.First(), 'Its exceptions are listed');
        Exceptions."External Id".AssertEquals('509503');
        Exceptions.Close();
        OrdersPage.Close();
    end;

    [Test]
    procedure APaymentThatWaitsIsCountedAndListedWithItsOrder()
    var
        Order: Record "BigC Order";
        OrderPage: TestPage "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The order could not be read at first; it is booked since, but its payment waits for a gateway
        ReportUnreadable('509505');
        OrderBuilder.Start(509505, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        PaymentId := OrderBuilder.AddPayment('unknown-509505', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();

        // [THEN] The order is proven, and says that something is open
        OrderPage.OpenView();
        OrderPage.GoToRecord(Order);
        OrderPage.ProofFactBox.State.AssertEquals('Proven');
        OrderPage.ProofFactBox."Open Exceptions".AssertEquals(1);

        // [THEN] The action lists the payment, and what was settled of the order
        Exceptions.Trap();
        OrderPage.Exceptions.Invoke();
        Exceptions.Filter.SetFilter(Status, 'Open');
        Assert.IsTrue(Exceptions.First(), 'The payment is listed');
        Exceptions."External Id".AssertEquals(PaymentId);
        Assert.IsFalse(Exceptions.Next(), 'Nothing else is open');
        Exceptions.Filter.SetFilter(Status, 'Resolved');
        Assert.IsTrue(Exceptions.First(), 'What was settled is listed');
        Exceptions."External Id".AssertEquals('509505');
        Exceptions.Close();
        OrderPage.Close();
    end;

    [Test]
    procedure ADocumentChangedByHandNoLongerProves()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
        OrderPage: TestPage "BigC Order";
    begin
        // [SCENARIO] Someone raises a price on the sales order: the proof says by how much
        BookMug(509504, Order);
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.SetRange("No.", 'HP-MUG');
        SalesLine.FindFirst();
        SalesLine.Validate("Unit Price", 36);
        SalesLine.Modify(true);
        Commit();

        OrderPage.OpenView();
        OrderPage.GoToRecord(Order);
        OrderPage.ProofFactBox.State.AssertEquals('Differs');
        OrderPage.ProofFactBox.TotalDifference.AssertEquals(-6);
        OrderPage.ProofFactBox.VATDifference.AssertEquals(-1);
        OrderPage.Close();
    end;

    [Test]
    procedure CustomerAndItemShowTheirStorefrontSide()
    var
        Order: Record "BigC Order";
        StoreProduct: Record "BigC Store Product";
        CustomerCard: TestPage "Customer Card";
        ItemCard: TestPage "Item Card";
        OrdersPage: TestPage "BigC Orders";
        Products: TestPage "BigC Store Products";
    begin
        // [SCENARIO] From the customer to its orders in the storefront, from the item to its products
        // [GIVEN] An order of storefront customer 4711, and a product with the SKU of the item
        OrderBuilder.Start(509505, 'GBP', true);
        OrderBuilder.SetCustomerId(4711);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        StoreProduct."Store Code" := Order."Store Code";
        StoreProduct."Product Id" := 995001;
        StoreProduct.SKU := 'hp-lamp';
        StoreProduct.Insert(true);
        Commit();

        CustomerCard.OpenView();
        CustomerCard.GoToKey(Order."Customer No.");
        CustomerCard."BigC Customer Id".AssertEquals(4711);
        OrdersPage.Trap();
        CustomerCard.BigCOrders.Invoke();
        OrdersPage.First();
        OrdersPage."Order Id".AssertEquals(509505);
        OrdersPage.Close();
        CustomerCard.Close();

        ItemCard.OpenView();
        ItemCard.GoToKey('HP-LAMP');
        ItemCard."BigC Products".AssertEquals(1);
        Products.Trap();
        ItemCard.BigCProducts.Invoke();
        Products.SKU.AssertEquals('HP-LAMP');
        Products.Close();
        ItemCard.Close();
    end;

    [Test]
    procedure ProductsWithoutAnItemComeFirst()
    var
        StoreProduct: Record "BigC Store Product";
        Item: Record Item;
        Products: TestPage "BigC Store Products";
    begin
        // [SCENARIO] A product that no item stands for is on top; it moves down when an item with its SKU is created
        StoreProduct."Store Code" := 'HARBOUR';
        StoreProduct."Product Id" := 995002;
        StoreProduct.SKU := 'OP-NEW';
        StoreProduct.Insert(true);
        Commit();
        Products.OpenView();
        Products.First();
        Products.Matched.AssertEquals(false);
        Products.Close();

        Item."No." := 'OP-NEW';
        Item.Insert(true);
        StoreProduct.Find();
        Assert.IsTrue(StoreProduct.Matched, 'Matched by the new item');
        Assert.AreEqual('OP-NEW', StoreProduct."Matched Item No.", 'Item');

        Item.Delete(true);
        StoreProduct.Find();
        Assert.IsFalse(StoreProduct.Matched, 'No longer matched');
    end;

    local procedure ReportUnreadable(OrderNo: Text)
    var
        DemoStore: Codeunit "Demo Store";
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(DemoStore.StoreCode(), "BigC Exception Object"::Order, OrderNo);
        ExceptionReport.Add("BigC Exception Cause"::Unreadable, '', 'Its total is no number.');
        Exceptions.Report(ExceptionReport);
    end;

    local procedure BookMug(OrderId: Integer; var Order: Record "BigC Order")
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'The order must be booked');
    end;
}
#endif
