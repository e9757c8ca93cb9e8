#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

codeunit 50404 "Release And Block Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure LineOfReleasedOrderIsClosed()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] The lines of a released order cannot be changed
        CreateReleasedOrder(SalesHeader, SalesLine);
        asserterror SalesLine.Validate(Quantity, 3);
        Assert.ExpectedError('Status must be equal to');
    end;

    [Test]
    procedure CustomerOfReleasedOrderIsClosed()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] The customer of a released order cannot be changed
        CreateReleasedOrder(SalesHeader, SalesLine);
        asserterror SalesHeader.Validate("Sell-to Customer No.", Builder.CreateCustomer());
        Assert.ExpectedError('Status must be equal to');
    end;

    [Test]
    procedure ReopenedOrderIsOpenToChanges()
    var
        ReleaseSalesDocument: Codeunit "Release Sales Document";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A reopened order can be changed
        // [GIVEN] A released order of 2 x 10.00
        CreateReleasedOrder(SalesHeader, SalesLine);

        // [WHEN] It is reopened
        ReleaseSalesDocument.PerformManualReopen(SalesHeader);

        // [THEN] The quantity can be changed
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.Validate(Quantity, 3);
        Assert.AreEqual(30.0, SalesLine.Amount, 'Amount after the change');
    end;

    local procedure CreateReleasedOrder(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    begin
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 10, 0);
        SalesHeader.PerformManualRelease();
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.Find();
    end;

    [Test]
    procedure EmptyOrderIsNotReleased()
    var
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] There must be something to release
        Builder.CreateOrder(SalesHeader, false);
        asserterror SalesHeader.PerformManualRelease();
        Assert.ExpectedError('There is nothing to release');
    end;

    [Test]
    procedure PostingAnOpenOrderLeavesTheRestOpen()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Posting releases an open order for its checks only
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 10, 0);
        SalesLine.Validate("Qty. to Ship", 1);
        SalesLine.Modify(true);
        Builder.Post(SalesHeader, true, true);
        SalesHeader.Find();
        Assert.AreEqual(SalesHeader.Status::Open, SalesHeader.Status, 'Status after posting a part');
    end;

    [Test]
    procedure BlockedItemIsNotSold()
    var
        Item: Record Item;
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A blocked item is refused on the line, an item blocked for sales as well
        Builder.CreateOrder(SalesHeader, false);
        Item.Get('HP-MUG');
        Item.Blocked := true;
        Item.Modify();
        asserterror Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        Assert.ExpectedError('Blocked must be equal to');
    end;

    [Test]
    procedure ItemBlockedForSalesIsNotSold()
    var
        Item: Record Item;
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Sales Blocked on the item card
        Builder.CreateOrder(SalesHeader, false);
        Item.Get('HP-MUG');
        Item."Sales Blocked" := true;
        Item.Modify();
        asserterror Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        Assert.ExpectedError('You cannot sell Item HP-MUG, because Sales Blocked is set on its card.');
    end;

    [Test]
    procedure ItemBlockedAfterOrderingIsNotPosted()
    var
        Item: Record Item;
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] An item blocked between ordering and posting stops the posting
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        Item.Get('HP-MUG');
        Item.Blocked := true;
        Item.Modify();
        asserterror Builder.Post(SalesHeader, true, true);
        Assert.ExpectedError('Blocked must be equal to');
    end;

    [Test]
    procedure BlockedCustomerGetsNoOrder()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] A customer blocked for everything gets no order
        Customer.Get(Builder.CreateCustomer());
        Customer.Blocked := Customer.Blocked::All;
        Customer.Modify();
        asserterror Builder.CreateDocument(SalesHeader, SalesHeader."Document Type"::Order, Customer."No.", false);
        Assert.ExpectedError('blocked');
    end;

    [Test]
    procedure CustomerBlockedForShippingIsNotPosted()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A customer blocked for shipping after ordering is not posted
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        Customer.Get(SalesHeader."Sell-to Customer No.");
        Customer.Blocked := Customer.Blocked::Ship;
        Customer.Modify();
        asserterror Builder.Post(SalesHeader, true, true);
        Assert.ExpectedError('blocked');
    end;
}
#endif
