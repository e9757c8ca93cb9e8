#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.DemoStore;
using System.TestLibraries.Utilities;

/// <summary>What another session does to an order while it is processed is not lost, and errors are not hidden by what was found before them.</summary>
codeunit 50515 "Concurrent Sessions Test"
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
    procedure NewerContentThatComesWhilePaymentsArePostedStaysDue()
    var
        Order: Record "BigC Order";
        OtherSession: Codeunit "Other Session";
    begin
        // [SCENARIO] The order is booked; while its payment is posted, another session stages a newer content
        BuildOrder(532001);
        OrderBuilder.AddPayment('stripe', 30);
        OtherSession.StageWithPayment();
        BindSubscription(OtherSession);
        OrderBuilder.StageAndProcess(Order);
        UnbindSubscription(OtherSession);
        Assert.IsTrue(Order.Pending, 'The newer content is due');

        // [WHEN] It is its turn
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
        Assert.IsFalse(Order.Pending, 'Nothing is left to do');
    end;

    [Test]
    procedure RetryThatIsAskedForWhilePaymentsArePostedIsDone()
    var
        Order: Record "BigC Order";
        OtherSession: Codeunit "Other Session";
    begin
        // [SCENARIO] Two payments; the second waits for its gateway, which is asked to be tried again meanwhile
        BuildOrder(532002);
        OrderBuilder.AddPayment('stripe', 20);
        OrderBuilder.AddPayment('unheard-of', 10);
        OtherSession.RetryWithPayment();
        BindSubscription(OtherSession);
        OrderBuilder.StageAndProcess(Order);
        UnbindSubscription(OtherSession);
        Assert.IsTrue(Order.Pending, 'The retry is due');
    end;

    [Test]
    procedure FailureIsNotHeldAgainstNewerContent()
    var
        Order: Record "BigC Order";
        OtherSession: Codeunit "Other Session";
    begin
        // [SCENARIO] A newer content arrives while the older one fails: what is wrong with the older one no longer matters
        BuildOrder(532003);
        OtherSession.StageBeforeFailure();
        BindSubscription(OtherSession);
        OrderBuilder.StageAndProcess(Order);
        Assert.IsTrue(Order.Pending, 'The newer content is due');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');

        // [WHEN] It is its turn
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        UnbindSubscription(OtherSession);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure ErrorOnTopOfCausesIsReportedToo()
    var
        Order: Record "BigC Order";
        OtherSession: Codeunit "Other Session";
    begin
        // [SCENARIO] A paid order moves to another customer, which is a cause, and then the document fails for another reason
        BuildOrder(532004);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.SetCustomerId(77);
        OrderBuilder.SetCustomerEmail('another@example.com');
        OtherSession.FailAtDocument();
        BindSubscription(OtherSession);
        OrderBuilder.StageAndProcess(Order);
        UnbindSubscription(OtherSession);
        Assert.AreEqual('PaymentContradiction,UnexpectedError', OrderLedger.OrderCauses(Order), 'Causes');
    end;

    local procedure BuildOrder(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;
}
#endif
