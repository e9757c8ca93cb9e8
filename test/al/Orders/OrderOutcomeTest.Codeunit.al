#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using BigC.DemoStore;
using Microsoft.Finance.GeneralLedger.Account;
using System.TestLibraries.Utilities;

/// <summary>What is said of an order to whoever has just fixed or retried it.</summary>
codeunit 50992 "Order Outcome Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";
        ShownMessage: Text;

    [Test]
    procedure BookedAndInvoiced()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] From its arrival to its invoice
        StageMug(511041, 11);
        OrderBuilder.Get(Order);
        Assert.AreEqual('Order 511041 is processed in the background.', Orders.Outcome(Order), 'It is due');
        OrderBuilder.Process(Order);
        Assert.AreEqual('Order 511041 is booked as sales order ' + Order."Sales Document No." + '.', Orders.Outcome(Order), 'Booked');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual('Order 511041 is booked as invoice ' + Order."Posted Invoice No." + '.', Orders.Outcome(Order), 'Invoiced');
    end;

    [Test]
    procedure WaitingAndCancelled()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Awaiting payment, then cancelled before it was ever created
        StageMug(511042, 7);
        OrderBuilder.Process(Order);
        Assert.AreEqual('Order 511042 waits for the storefront. The order has status 7 Awaiting Payment in the storefront.', Orders.Outcome(Order), 'Waiting');
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.IsTrue(Orders.Outcome(Order).StartsWith('Order 511042 needs no document.'), Orders.Outcome(Order));
    end;

    [Test]
    procedure ProvenInADryRun()
    var
        Order: Record "BigC Order";
        Store: Record "BigC Store";
    begin
        // [SCENARIO] The store runs dry
        Store.Get(DemoStore.StoreCode());
        Store."Dry Run" := true;
        Store.Modify();
        StageMug(511043, 11);
        OrderBuilder.Process(Order);
        Assert.AreEqual('Order 511043 is proven. It is booked when the dry run of the store ends.', Orders.Outcome(Order), 'Proven');
        Store."Dry Run" := false;
        Store.Modify();
    end;

    [Test]
    procedure NotEnabled()
    var
        Order: Record "BigC Order";
        Store: Record "BigC Store";
    begin
        // [SCENARIO] The store is switched off: even who may book does not book
        StageMug(511044, 11);
        Store.Get(DemoStore.StoreCode());
        Store.Enabled := false;
        Store.Modify();
        Commit();
        OrderBuilder.Get(Order);
        Orders.ProcessNow(Order);
        Assert.AreEqual('', Order."Sales Document No.", 'Nothing is booked');
        Assert.AreEqual('Order 511044 is booked as soon as store HARBOUR is enabled.', Orders.Outcome(Order), 'Off');
        Store.Enabled := true;
        Store.Modify();
    end;

    [Test]
    [HandlerFunctions('UnblockAccount,KeepMessage')]
    procedure StoreThatIsPutRightBooksWhatWaited()
    var
        Order: Record "BigC Order";
        GLAccount: Record "G/L Account";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] The rounding account is blocked, so nothing of the store is booked; Fix leads to the readiness, where it is unblocked
        GLAccount.Get('6200');
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        StageMug(511045, 11);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OpenNotReady(ExceptionCard);
        ExceptionCard.Fix.Invoke();
        Assert.AreEqual('The exception is resolved. Store HARBOUR is ready. Its orders are booked in the background.', ShownMessage, 'Message');
        ExceptionCard.Status.AssertEquals(Enum::"BigC Exception Status"::Resolved);
        ExceptionCard.Close();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'What waited is booked');
    end;

    [Test]
    [HandlerFunctions('KeepMessage')]
    procedure StoreThatIsRetriedWithoutBeingPutRight()
    var
        GLAccount: Record "G/L Account";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] Retry is no remedy
        GLAccount.Get('6200');
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        StageMug(511046, 11);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OpenNotReady(ExceptionCard);
        ExceptionCard.Retry.Invoke();
        Assert.AreEqual('Store HARBOUR is not ready yet. Its readiness check says what is missing.', ShownMessage, 'Message');
        ExceptionCard.Close();
    end;

    [ModalPageHandler]
    procedure UnblockAccount(var StoreReadiness: TestPage "BigC Store Readiness")
    var
        GLAccount: Record "G/L Account";
    begin
        StoreReadiness.First();
        StoreReadiness.State.AssertEquals(Enum::"BigC Readiness State"::Blocking);
        GLAccount.Get('6200');
        GLAccount.Blocked := false;
        GLAccount.Modify(true);
    end;

    [MessageHandler]
    procedure KeepMessage(Message: Text[1024])
    begin
        ShownMessage := Message;
    end;

    local procedure OpenNotReady(var ExceptionCard: TestPage "BigC Exception Card")
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Store Code", DemoStore.StoreCode());
        BigCException.SetRange(Cause, BigCException.Cause::StoreNotReady);
        BigCException.FindLast();
        ExceptionCard.OpenEdit();
        ExceptionCard.GoToRecord(BigCException);
    end;

    local procedure StageMug(OrderId: Integer; StatusId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetStatus(StatusId);
        OrderBuilder.Stage();
    end;
}
#endif
