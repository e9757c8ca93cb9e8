#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using BigC.Connector.Stores;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

codeunit 50507 "Order State Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure StatusesThatCreate()
    begin
        // [SCENARIO] 11, 9, 8, 2, 3, 10, and 4 and 14 before their refunds, make a sales order
        AssertStatus(516011, 11, "BigC Order Status"::Ordered);
        AssertStatus(516009, 9, "BigC Order Status"::Ordered);
        AssertStatus(516008, 8, "BigC Order Status"::Ordered);
        AssertStatus(516002, 2, "BigC Order Status"::Ordered);
        AssertStatus(516003, 3, "BigC Order Status"::Ordered);
        AssertStatus(516010, 10, "BigC Order Status"::Ordered);
        AssertStatus(516004, 4, "BigC Order Status"::Ordered);
        AssertStatus(516014, 14, "BigC Order Status"::Ordered);
    end;

    [Test]
    procedure StatusesThatDoNot()
    begin
        // [SCENARIO] 1, 7, 12, 13 wait; 5 and 6 are noted as cancelled; 0 is ignored
        AssertStatus(516001, 1, "BigC Order Status"::Waiting);
        AssertStatus(516007, 7, "BigC Order Status"::Waiting);
        AssertStatus(516012, 12, "BigC Order Status"::Waiting);
        AssertStatus(516013, 13, "BigC Order Status"::Waiting);
        AssertStatus(516005, 5, "BigC Order Status"::Cancelled);
        AssertStatus(516006, 6, "BigC Order Status"::Cancelled);
        AssertStatus(516000, 0, "BigC Order Status"::Ignored);
    end;

    [Test]
    procedure WaitingOrderIsNoExceptionUntilItHasWaitedTooLong()
    var
        Order: Record "BigC Order";
        Store: Record "BigC Store";
    begin
        // [SCENARIO] An order that awaits payment is listed with its reason; after the limit it is an exception
        BuildOrder(516101, 7);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreNotEqual('', Order."Status Reason", 'Reason');

        // [WHEN] The store allows no waiting
        Store.Get(Order."Store Code");
        Store."Waiting Limit (Days)" := 0;
        Store.Modify();
        Commit();
        OrderBuilder.Process(Order);

        // [THEN] It is an exception, and still waiting
        Assert.AreEqual('WaitingTooLong', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(Order.Status::Waiting, Order.Status, 'Status');
        Store.Get(Order."Store Code");
        Store."Waiting Limit (Days)" := 7;
        Store.Modify();
        Commit();

        // [WHEN] The shopper pays after all
        OrderBuilder.SetStatus(11);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is booked and the exception is resolved
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes after payment');
    end;

    [Test]
    procedure TestTransactionWaits()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Somebody tried the checkout with a test card
        BuildOrder(516102, 11);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.MarkPaymentsAsTest();
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Waiting, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.IsTrue(Order."Status Reason".Contains('test'), Order."Status Reason");
    end;

    [Test]
    procedure OneTestTransactionAmongOthersWaits()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 10.00 are paid with a certificate, 20.00 with a test card: the 20.00 never moved
        BuildOrder(516108, 11);
        OrderBuilder.AddPayment('stripe', 20);
        OrderBuilder.MarkPaymentsAsTest();
        OrderBuilder.AddRedemption('GC-516108', 10);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Waiting, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(0, Order."Paid Amount", 'Paid amount');
    end;

    [Test]
    procedure FailedTestTransactionIsNoReasonToWait()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A test card was declined, then a real one charged
        BuildOrder(516109, 11);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.MarkPaymentsAsTest();
        OrderBuilder.FailLastPayment();
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(30, Order."Paid Amount", 'Paid amount');
    end;

    [Test]
    procedure UnknownStatusWaitsAsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] BigCommerce adds a status
        BuildOrder(516103, 55);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Waiting, Order.Status, 'Status');
        Assert.AreEqual('StatusUnknown', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure CancelledBeforePostingDeletesTheDocument()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] The order is cancelled before it ships; its payment stays on account and is to be refunded
        BuildOrder(516104, 11);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Cancelled, Order.Status, 'Status');
        SalesHeader.SetRange("BigC Order Id", 516104);
        Assert.RecordIsEmpty(SalesHeader);
        Assert.AreEqual('PaymentToRefund', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(-30, OrderLedger.RemainingAmount(Order), 'On account');
    end;

    [Test]
    procedure CancelledWithVoidedPaymentLeavesNothing()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The payment was voided with the cancellation: it is reversed, nothing is to be refunded
        BuildOrder(516105, 11);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.SetStatus(5);
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Cancelled, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'On account');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure CancelledAfterPostingIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The invoice is posted; only a person can credit it
        BuildOrder(516106, 11);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        Assert.AreEqual('CancelledAfterPosting', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure UnpaidOrderShipsAndTheCustomerOwesIt()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The payment is only authorised: no payment is posted, the order ships like any other
        BuildOrder(516107, 11);
        OrderBuilder.AddTransaction('authorization', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'The customer owes the invoice');
    end;

    local procedure AssertStatus(OrderId: Integer; StatusId: Integer; Expected: Enum "BigC Order Status")
    var
        Order: Record "BigC Order";
    begin
        BuildOrder(OrderId, StatusId);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Expected, Order.Status, StrSubstNo('Status %1. %2', StatusId, OrderLedger.OrderCauses(Order)));
    end;

    local procedure BuildOrder(OrderId: Integer; StatusId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.SetStatus(StatusId);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;
}
#endif
