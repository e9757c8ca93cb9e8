#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using BigC.DemoStore;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.UOM;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

/// <summary>Accounts and set-up that posting takes from elsewhere than the order: held before anything is made, booked once they are right.</summary>
codeunit 50545 "Posting Accounts Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure BlockedSalesAccountHoldsTheOrderUntilItIsUnblocked()
    begin
        AssertHeldWhileBlocked('4000', 561001, 'PostingSetupIncomplete', Page::"General Posting Setup", 'Sales Account 4000');
    end;

    [Test]
    procedure BlockedDiscountAccountHoldsTheOrderUntilItIsUnblocked()
    begin
        AssertHeldWhileBlocked('4090', 561002, 'PostingSetupIncomplete', Page::"General Posting Setup", 'Sales Line Disc. Account 4090');
    end;

    [Test]
    procedure BlockedReceivablesAccountHoldsTheOrderUntilItIsUnblocked()
    begin
        AssertHeldWhileBlocked('1200', 561003, 'CustomerGroupIncomplete', Page::"Customer Posting Groups", 'Receivables Account 1200');
    end;

    [Test]
    procedure MissingAccountsOfCostHoldTheOrderUntilTheyAreFilledIn()
    var
        Order: Record "BigC Order";
        GeneralPostingSetup: Record "General Posting Setup";
        InventoryPostingSetup: Record "Inventory Posting Setup";
        Item: Record Item;
        Store: Record "BigC Store";
        COGSAccount: Code[20];
    begin
        // [SCENARIO] Neither the account for the cost of goods sold nor the setup of the inventory account is there
        Item.Get('HP-MUG');
        GeneralPostingSetup.Get('ONLINE', Item."Gen. Prod. Posting Group");
        COGSAccount := GeneralPostingSetup."COGS Account";
        GeneralPostingSetup."COGS Account" := '';
        GeneralPostingSetup.Modify(true);
        Store.Get(DemoStore.StoreCode());
        InventoryPostingSetup.Get(Store."Location Code", 'RESALE');
        InventoryPostingSetup.Delete(true);
        Build(561004);
        Run(Order);

        // [THEN] Both are named at once, and nothing is made
        AssertHeld(Order, 'PostingSetupIncomplete,InventorySetupIncomplete');

        // [WHEN] Finance fills in both
        GeneralPostingSetup."COGS Account" := COGSAccount;
        GeneralPostingSetup.Modify(true);
        InventoryPostingSetup.Insert(true);
        AssertBooked(Order);
    end;

    [Test]
    procedure InventorySetupThatIsFilledInOrRenamedBooksTheOrder()
    var
        Order: Record "BigC Order";
        InventoryPostingSetup: Record "Inventory Posting Setup";
        Store: Record "BigC Store";
        InventoryAccount: Code[20];
    begin
        // [SCENARIO] The inventory account of the location is not filled in
        Store.Get(DemoStore.StoreCode());
        InventoryPostingSetup.Get(Store."Location Code", 'RESALE');
        InventoryAccount := InventoryPostingSetup."Inventory Account";
        InventoryPostingSetup."Inventory Account" := '';
        InventoryPostingSetup.Modify(true);
        Build(561021);
        Run(Order);
        AssertHeld(Order, 'InventorySetupIncomplete');
        InventoryPostingSetup."Inventory Account" := InventoryAccount;
        InventoryPostingSetup.Modify(true);
        AssertBooked(Order);

        // [SCENARIO] The setup is there for another location
        InventoryPostingSetup.Rename('ELSEWHERE', 'RESALE');
        Build(561022);
        Run(Order);
        AssertHeld(Order, 'InventorySetupIncomplete');
        InventoryPostingSetup.Rename(Store."Location Code", 'RESALE');
        AssertBooked(Order);
    end;

    [Test]
    procedure CustomerPostingGroupThatGetsTheNameBooksTheOrder()
    var
        Order: Record "BigC Order";
        Customer: Record Customer;
        CustomerPostingGroup: Record "Customer Posting Group";
    begin
        // [SCENARIO] The customer is in a group that is not there
        Build(561023);
        Run(Order);
        Customer.Get(Order."Bill-to Customer No.");
        CustomerPostingGroup.Get(Customer."Customer Posting Group");
        Customer."Customer Posting Group" := 'WEBSHOP';
        Customer.Modify(true);
        Build(561024);
        OrderBuilder.SetCustomerEmail('shopper561023@example.com');
        Run(Order);
        AssertHeld(Order, 'CustomerGroupIncomplete');

        // [WHEN] One that was made under another name gets this one
        CustomerPostingGroup."Code" := 'WEBSITE';
        CustomerPostingGroup.Insert(true);
        CustomerPostingGroup.Rename('WEBSHOP');
        AssertBooked(Order);
    end;

    [Test]
    procedure AnotherAccountInTheCustomerPostingGroupBooksTheOrder()
    var
        Order: Record "BigC Order";
        CustomerPostingGroup: Record "Customer Posting Group";
        ReceivablesAccount: Code[20];
    begin
        // [SCENARIO] The customer posting group has no receivables account any more
        Build(561005);
        Run(Order);
        CustomerPostingGroup.Get(CustomerGroupOf(Order));
        ReceivablesAccount := CustomerPostingGroup."Receivables Account";
        CustomerPostingGroup."Receivables Account" := '9999';
        CustomerPostingGroup.Modify(true);
        Build(561006);
        OrderBuilder.SetCustomerEmail('shopper561005@example.com');
        Run(Order);
        AssertHeld(Order, 'CustomerGroupIncomplete');
        CustomerPostingGroup."Receivables Account" := ReceivablesAccount;
        CustomerPostingGroup.Modify(true);
        AssertBooked(Order);
    end;

    [Test]
    procedure CustomerBlockedForShippingHoldsTheOrderUntilUnblocked()
    var
        Order: Record "BigC Order";
        Customer: Record Customer;
    begin
        // [SCENARIO] Business Central makes no sales order for a customer who is blocked for shipping
        Build(561007);
        Run(Order);
        Customer.Get(Order."Customer No.");
        Customer.Validate(Blocked, Customer.Blocked::Ship);
        Customer.Modify(true);
        Build(561008);
        OrderBuilder.SetCustomerEmail('shopper561007@example.com');
        Run(Order);
        AssertHeld(Order, 'CustomerBlocked');
        Customer.Find();
        Customer.Validate(Blocked, Customer.Blocked::" ");
        Customer.Modify(true);
        AssertBooked(Order);
    end;

    [Test]
    procedure ItemWithoutPostingGroupsHoldsTheOrderUntilItHasThem()
    var
        Order: Record "BigC Order";
        Item: Record Item;
        LastItem: Record Item;
    begin
        // [SCENARIO] The item has no inventory posting group, then no general one
        Item.Get('HP-MUG');
        LastItem := Item;
        Item."Inventory Posting Group" := '';
        Item.Modify(true);
        Build(561009);
        Run(Order);
        AssertHeld(Order, 'ItemIncomplete');
        AssertMessage(Order, Item.FieldCaption("Inventory Posting Group"), Page::"Item Card");
        Item."Inventory Posting Group" := LastItem."Inventory Posting Group";
        Item.Modify(true);
        AssertBooked(Order);

        Item."Gen. Prod. Posting Group" := '';
        Item.Modify(true);
        Build(561010);
        Run(Order);
        AssertHeld(Order, 'ItemIncomplete');
        AssertMessage(Order, Item.FieldCaption("Gen. Prod. Posting Group"), Page::"Item Card");
        Item."Gen. Prod. Posting Group" := LastItem."Gen. Prod. Posting Group";
        Item.Modify(true);
        AssertBooked(Order);
    end;

    [Test]
    procedure UnitThatTheItemDoesNotHaveHoldsTheOrderUntilItIsAdded()
    var
        Order: Record "BigC Order";
        Item: Record Item;
        ItemUnitOfMeasure: Record "Item Unit of Measure";
        UnitOfMeasure: Record "Unit of Measure";
    begin
        // [SCENARIO] The item is to be sold by the crate, and has no such unit
        UnitOfMeasure."Code" := 'CRATE';
        UnitOfMeasure.Insert(true);
        Item.Get('HP-MUG');
        Item."Sales Unit of Measure" := UnitOfMeasure."Code";
        Item.Modify(true);
        Build(561011);
        Run(Order);
        AssertHeld(Order, 'ItemIncomplete');
        AssertMessage(Order, 'CRATE', Page::"Item Card");
        ItemUnitOfMeasure."Item No." := Item."No.";
        ItemUnitOfMeasure."Code" := UnitOfMeasure."Code";
        ItemUnitOfMeasure."Qty. per Unit of Measure" := 1;
        ItemUnitOfMeasure.Insert(true);
        AssertBooked(Order);

        // [SCENARIO] It has the unit under another name
        ItemUnitOfMeasure.Rename(Item."No.", 'BOX');
        Item.Find();
        Item."Sales Unit of Measure" := UnitOfMeasure."Code";
        Item.Modify(true);
        Build(561025);
        Run(Order);
        AssertHeld(Order, 'ItemIncomplete');
        ItemUnitOfMeasure.Rename(Item."No.", UnitOfMeasure."Code");
        AssertBooked(Order);
    end;

    [Test]
    procedure NumberSeriesThatRunsOutLeavesTheOrdersStaged()
    var
        FirstOrder: Record "BigC Order";
        Order: Record "BigC Order";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        NoSeriesLine: Record "No. Series Line";
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] The series of sales orders has one number left, and three orders are due
        SalesReceivablesSetup.Get();
        NoSeriesLine.SetRange("Series Code", SalesReceivablesSetup."Order Nos.");
        NoSeriesLine.FindFirst();
        NoSeriesLine."Ending No." := NoSeries.PeekNextNo(SalesReceivablesSetup."Order Nos.");
        NoSeriesLine."Warning No." := '';
        NoSeriesLine.Modify(true);
        Build(561012);
        OrderBuilder.Stage();
        OrderBuilder.Get(FirstOrder);
        Build(561013);
        OrderBuilder.Stage();
        Build(561014);
        Run(Order);

        // [THEN] One is booked; of the others the store says what is missing, and they stay as they were
        FirstOrder.Find();
        Assert.AreEqual(FirstOrder.Status::Ordered, FirstOrder.Status, OrderLedger.OrderCauses(FirstOrder));
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Causes of the order');
        Assert.AreEqual(Order.Status::Staged, Order.Status, 'Status');
        Assert.IsTrue(Order.IsDue(), 'Due');
        Assert.AreEqual('StoreNotReady', OrderLedger.OpenCauses(DemoStore.StoreCode(), "BigC Exception Object"::Store, DemoStore.StoreCode()), 'Cause of the store');

        // [WHEN] Finance opens the series again
        NoSeriesLine.Find();
        NoSeriesLine."Ending No." := '';
        NoSeriesLine.Open := true;
        NoSeriesLine.Modify(true);
        AssertBooked(Order);
        Assert.AreEqual('', OrderLedger.OpenCauses(DemoStore.StoreCode(), "BigC Exception Object"::Store, DemoStore.StoreCode()), 'Cause of the store');
    end;

    [Test]
    procedure FiguresOutOfRangeAreNamedWithoutBeingComputedWith()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
        LineKey: Code[50];
    begin
        // [SCENARIO] A quantity that is next to nothing, a price beyond any document, and an item that nobody knows
        OrderBuilder.Start(561016, 'GBP', true);
        LineKey := OrderBuilder.AddItem('NO-SUCH-ITEM', 1, 25, 30, 54, 9, 2, 0, 20);
        OrderBuilder.ChangeLine(LineKey, Line);
        Line.Quantity := 0.00000000000000000001;
        Line."Unit Price Inc Tax" := 900000000000000.0;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.SetTotals(54, 9);
        Run(Order);

        // [THEN] Order, line, field and remedy are named, each figure of its own, and what else is wrong
        AssertHeld(Order, 'AmountInvalid,AmountInvalid,ItemUnknown');
        AssertAmountMessage(Order, 'Order 561016, line ITEM:1: Unit Price Inc Tax is 900,000,000,000,000.00, which no document can hold. Correct it in the storefront');
        AssertAmountMessage(Order, 'Order 561016, line ITEM:1: Quantity is 0.00000000000000000001, which');
    end;

    [Test]
    procedure PriceTimesQuantityBeyondAnyDocumentIsHeld()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
        LineKey: Code[50];
    begin
        // [SCENARIO] Each figure is an amount, but price times quantity is of 22 digits; and a total that is too large alone
        OrderBuilder.Start(561017, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 45, 54, 54, 9, 2, 0, 20);
        OrderBuilder.ChangeLine(LineKey, Line);
        Line.Quantity := 100000000000.0;
        Line."Unit Price Inc Tax" := 100000000000.0;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.SetTotals(54, 9);
        Run(Order);
        AssertHeld(Order, 'AmountInvalid');
        AssertAmountMessage(Order, 'Order 561017, line ITEM:1: Quantity is 100000000000, which');

        OrderBuilder.Start(561018, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(2000000000000.0, 5);
        Run(Order);
        AssertHeld(Order, 'AmountInvalid,AmountInvalid');
        AssertAmountMessage(Order, 'Order 561018: Total Inc Tax is 2,000,000,000,000.00, which');
    end;

    local procedure AssertAmountMessage(Order: Record "BigC Order"; ExpectedText: Text)
    var
        BigCException: Record "BigC Exception";
        Messages: Text;
    begin
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.SetRange(Cause, BigCException.Cause::AmountInvalid);
        BigCException.FindSet();
        repeat
            Messages += BigCException.Message;
        until BigCException.Next() = 0;
        Assert.IsTrue(Messages.Contains(ExpectedText), Messages);
    end;

    local procedure AssertHeldWhileBlocked(AccountNo: Code[20]; OrderId: Integer; ExpectedCause: Text; ExpectedPage: Integer; ExpectedText: Text)
    var
        Order: Record "BigC Order";
        GLAccount: Record "G/L Account";
    begin
        // [SCENARIO] The account is blocked, and nobody thinks of the set-ups that name it
        GLAccount.Get(AccountNo);
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        Build(OrderId);
        Run(Order);

        // [THEN] The order is held with the account named, and nothing of it is made
        AssertHeld(Order, ExpectedCause);
        AssertMessage(Order, ExpectedText, ExpectedPage);

        // [WHEN] The account is unblocked
        GLAccount.Blocked := false;
        GLAccount.Modify(true);
        AssertBooked(Order);
    end;

    /// <summary>A mug with a promotion, so that a discount is posted as well.</summary>
    local procedure Build(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 54, 9, 2, 0, 20), 'SPRING', 6);
        OrderBuilder.SetTotals(54, 9);
    end;

    local procedure Run(var Order: Record "BigC Order")
    begin
        OrderBuilder.Stage();
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
    end;

    local procedure CustomerGroupOf(Order: Record "BigC Order"): Code[20]
    var
        Customer: Record Customer;
    begin
        Customer.Get(Order."Bill-to Customer No.");
        exit(Customer."Customer Posting Group");
    end;

    local procedure AssertHeld(Order: Record "BigC Order"; ExpectedCauses: Text)
    var
        SalesHeader: Record "Sales Header";
    begin
        Assert.AreEqual(ExpectedCauses, OrderLedger.OrderCauses(Order), OrderLedger.OrderMessage(Order));
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        SalesHeader.SetRange("BigC Order Id", Order."Order Id");
        Assert.RecordIsEmpty(SalesHeader);
    end;

    local procedure AssertMessage(Order: Record "BigC Order"; ExpectedText: Text; ExpectedPage: Integer)
    var
        BigCException: Record "BigC Exception";
    begin
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(ExpectedText), OrderLedger.OrderMessage(Order));
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Assert.AreEqual(ExpectedPage, BigCException."Fixing Page Id", 'Fixing page');
    end;

    local procedure AssertBooked(var Order: Record "BigC Order")
    begin
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        Order.Find();
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        OrderLedger.ShipAndInvoice(Order);
    end;
}
#endif
