#if AL_TESTS
namespace BigC.Test.BaseApplication;

using BigC.DemoCompany;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using System.TestLibraries.Utilities;

codeunit 50207 "Demo Warehouse Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure OrdersInStockAreShippedAndInvoiced()
    var
        FirstOrder: Record "Sales Header";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        SalesLine: Record "Sales Line";
        SecondOrder: Record "Sales Header";
        Result: JsonObject;
    begin
        // [SCENARIO] One call posts all orders that can be shipped
        // [GIVEN] Two orders of mugs
        Builder.CreateOrder(FirstOrder, true);
        Builder.AddItem(FirstOrder, SalesLine, 'HP-MUG', 2, 30, 0);
        Builder.CreateOrder(SecondOrder, true);
        Builder.AddItem(SecondOrder, SalesLine, 'HP-MUG', 1, 30, 0);

        // [WHEN] The warehouse works
        Result := RunWarehouse();

        // [THEN] Both are posted and gone from the open orders
        Assert.AreEqual(2, Result.GetInteger('posted'), 'Posted orders');
        Assert.AreEqual(0, Result.GetArray('failed').Count(), 'Failed orders');
        SalesInvoiceHeader.SetFilter("Order No.", '%1|%2', FirstOrder."No.", SecondOrder."No.");
        Assert.AreEqual(2, SalesInvoiceHeader.Count(), 'Posted invoices');
        Assert.IsFalse(FirstOrder.Find(), 'The order must be gone');
    end;

    [Test]
    procedure WhatIsNotInStockWaits()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        Result: JsonObject;
    begin
        // [SCENARIO] Of an order for more than there is, what is there goes out; the rest waits
        // [GIVEN] An order of 1,100 candles, of which 1,000 are in stock
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-CANDLE', 1100, 10, 0);

        // [WHEN] The warehouse works twice
        Result := RunWarehouse();
        Assert.AreEqual(1, Result.GetInteger('posted'), 'Posted in the first run');
        Result := RunWarehouse();

        // [THEN] 1,000 are invoiced, and the order waits
        SalesLine.Get(SalesLine."Document Type", SalesLine."Document No.", SalesLine."Line No.");
        Assert.AreEqual(1000, SalesLine."Quantity Invoiced", 'Quantity invoiced');
        Assert.AreEqual(0, Result.GetInteger('posted'), 'Posted in the second run');
        Assert.AreEqual(SalesHeader."No.", Result.GetArray('waiting').GetText(0), 'Waiting order');
    end;

    [Test]
    procedure FailureOfOneOrderStopsNoOther()
    var
        BadOrder: Record "Sales Header";
        Customer: Record Customer;
        GoodOrder: Record "Sales Header";
        SalesLine: Record "Sales Line";
        Failed: JsonObject;
        Result: JsonObject;
    begin
        // [SCENARIO] An order of a blocked customer fails with its reason, its neighbour is posted
        // [GIVEN] Two orders, the first of a customer who is then blocked
        Builder.CreateOrder(BadOrder, true);
        Builder.AddItem(BadOrder, SalesLine, 'HP-MUG', 1, 30, 0);
        Builder.CreateOrder(GoodOrder, true);
        Builder.AddItem(GoodOrder, SalesLine, 'HP-MUG', 1, 30, 0);
        Customer.Get(BadOrder."Sell-to Customer No.");
        Customer.Validate(Blocked, Customer.Blocked::All);
        Customer.Modify(true);

        // [WHEN] The warehouse works
        Result := RunWarehouse();

        // [THEN] One is posted, one is reported with the reason
        Assert.AreEqual(1, Result.GetInteger('posted'), 'Posted orders');
        Failed := Result.GetArray('failed').GetObject(0);
        Assert.AreEqual(BadOrder."No.", Failed.GetText('order'), 'Failed order');
        Assert.ExpectedMessage('is blocked', Failed.GetText('error'));
        Assert.IsTrue(BadOrder.Find(), 'The failed order must be there');
    end;

    local procedure RunWarehouse() Result: JsonObject
    var
        DemoWarehouse: Codeunit "Demo Warehouse";
    begin
        Result.ReadFrom(DemoWarehouse.ShipAndInvoice());
    end;
}
#endif
