#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Test.Orders;
using System.TestLibraries.Utilities;

/// <summary>Transactions that do not fit: the order is booked and ships, finance hears of the payment.</summary>
codeunit 50526 "Payment Check Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure TransactionOfAnotherOrderIsAnException()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        OrderPayment: Record "BigC Order Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Two orders carry the same transaction of 30.00
        BuildOrder(526001);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        BuildOrder(526002);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Transaction Id" := PaymentId;
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The second is booked without the payment, and the exception names both orders
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, '30.00 GBP', 'order 526001');
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(0, Order."Paid Amount", 'Paid amount');

        // [WHEN] The second order says that the transaction failed
        OrderBuilder.FailLastPayment();
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The payment of the first order stays
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsFalse(PostedPayment.Reversed, 'Reversed');
    end;

    [Test]
    procedure VoidThatNamesNoTransactionIsAnException()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 30.00 are captured, and a void names no transaction, as gateways leave it out
        BuildOrder(526090);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddVoid('');
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The payment stays posted, and finance is asked which one was taken back
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'referenceTransactionId', 'Order 526090');
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(30, Order."Paid Amount", 'Paid amount');

        // [WHEN] The storefront names the payment
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is reversed, and nothing is asked any more
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(0, Order."Paid Amount", 'Paid amount after the void');
    end;

    [Test]
    procedure VoidOfAnOrderWithoutCapturedPaymentIsQuiet()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] An authorization is voided: nothing is posted, so nothing has to be taken back
        BuildOrder(526091);
        OrderBuilder.AddTransaction('authorization', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.AddVoid('');
        OrderBuilder.SetPaymentStatus('void');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure PaymentStatusVoidBesideACapturedPaymentIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The payment status says void, but the captured 30.00 are not taken back by any transaction
        BuildOrder(526092);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.SetPaymentStatus('void');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'paymentStatus', 'Order 526092');
    end;

    [Test]
    procedure EventOrStatusNobodyKnowsIsAnException()
    begin
        // [SCENARIO] Business Central cannot say whether money moved
        AssertNotUnderstood(526003, '', 'ok');
        AssertNotUnderstood(526004, 'chargeback', 'ok');
        AssertNotUnderstood(526005, 'purchase', 'maybe');
        AssertNotUnderstood(526006, 'purchase', '');
    end;

    [Test]
    procedure TransactionWithoutGatewayIsPostedByHand()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        PaymentId: Code[50];
    begin
        // [SCENARIO] A captured transaction of 30.00 names no gateway, so that no row of the mapping can be its own
        BuildOrder(526040);
        PaymentId := OrderBuilder.AddPayment('', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OpenCauses(Order."Store Code", "BigC Exception Object"::Payment, PaymentId), 'Cause');
        BigCException.SetRange("External Id", PaymentId);
        BigCException.FindFirst();
        Assert.AreEqual('Order 526040, payment 526040-1 of 30.00 GBP names no gateway (field gateway), so nothing is posted for it. Find out where the money is, post the payment by hand, and ignore this with the document number as reason.', BigCException.Message, 'Message');
    end;

    [Test]
    procedure EventsThatMoveNoMoneyAreQuiet()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] authorization, pending, settled and void are known and post nothing
        BuildOrder(526007);
        OrderBuilder.AddTransaction('authorization', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.AddTransaction('pending', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.AddTransaction('settled', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.AddTransaction('void', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure RefundIsForFinanceToPost()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 10.00 of 30.00 are given back after the invoice
        BuildOrder(526013);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 10);
        OrderBuilder.SetStatus(14);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('RefundByHand', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, '10.00 GBP were given back', '526013-2');
    end;

    [Test]
    procedure RefundOfAnOrderThatWasNeverBookedIsQuiet()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Paid, given back and cancelled before the agent saw the order
        BuildOrder(526019);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Cancelled, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure RefundWithoutATransactionIsNotSilent()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Somebody sets the status of a shipped order to refunded by hand
        BuildOrder(526014);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetStatus(4);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('RefundByHand', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure WhollyRefundedOrderDoesNotShip()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The money is given back before anything was shipped
        BuildOrder(526015);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.SetStatus(4);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('NotToShip,RefundByHand', OrderLedger.OrderCauses(Order), 'Causes');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('must not ship');
    end;

    [Test]
    procedure PaymentStatusTellsARefundLikeTheStatus()
    begin
        // [SCENARIO] The order is invoiced; then only its payment status says that money was given back
        AssertPaymentStatusIsTold(526031, 'refunded', 'is refunded in the storefront');
        AssertPaymentStatusIsTold(526032, 'partially refunded', 'is refunded in part in the storefront');
    end;

    [Test]
    procedure StatusThatFollowsThePaymentStatusIsNoNewQuestion()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] The refund is posted by hand and the exception ignored; then the status follows
        BuildOrder(526033);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetPaymentStatus('refunded');
        OrderBuilder.StageAndProcess(Order);
        BigCException.SetRange("External Id", '526033');
        BigCException.FindFirst();
        Exceptions.Ignore(BigCException, 'Credit memo 1 and refund 2');
        OrderBuilder.SetStatus(4);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure RefundedByPaymentStatusDoesNotShip()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order arrives awaiting fulfilment, its payment status is refunded
        BuildOrder(526034);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.SetPaymentStatus('Refunded');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('NotToShip,RefundByHand', OrderLedger.OrderCauses(Order), 'Causes');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('must not ship: The order has the payment status Refunded in the storefront.');
    end;

    [Test]
    procedure RefundsThatAddUpToThePaymentsDoNotShip()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 10.00 and 20.00 of 30.00 are given back, the status stays
        BuildOrder(526035);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 10);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 20);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('NotToShip,RefundByHand,RefundByHand', OrderLedger.OrderCauses(Order), 'Causes');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('must not ship: All that was paid for it was given back in the storefront.');
    end;

    [Test]
    procedure OrderOfWhichSomethingIsLeftShips()
    begin
        // [SCENARIO] 29.99 of 30.00 are given back
        AssertShipsAfterRefunds(526036, 'GBP', 29.99);
        // [SCENARIO] What was given back is in another currency than what was paid
        AssertShipsAfterRefunds(526037, 'EUR', 30);
    end;

    [Test]
    procedure RefundOfAPaidOrderThatWasATestMovesNothing()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
    begin
        // [SCENARIO] The order is really paid; a refund was tried out on it
        BuildOrder(526038);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Is Test" := true;
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure TaxesThatARefundRewroteAreNoEdit()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order is invoiced; a refund in part rewrites its tax rows, the status stays
        BuildOrder(526039);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 10);
        OrderBuilder.RemoveTaxRows();
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('RefundByHand', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure MoneyTakenTwiceIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Two purchases of the whole amount
        BuildOrder(526016);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'is 30.00', 'add up to 60.00 GBP');
    end;

    [Test]
    procedure CertificateAboveTheTotalHoldsTheOrder()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 40.00 of a certificate for an order of 30.00
        BuildOrder(526017);
        OrderBuilder.AddRedemption('GIFT-9', 40);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('CertificateContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'is 30.00', '40.00 were paid for it with gift certificates');
    end;

    [Test]
    procedure TransactionThatIsThereTwiceIsOne()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
    begin
        // [SCENARIO] The storefront lists one transaction twice
        BuildOrder(526018);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Order SystemId" := Order.SystemId;
        StageAgainWith(OrderPayment, 30);
        OrderPayment.SetRange("Order SystemId", Order.SystemId);
        OrderPayment.SetRange(Revision, 2);
        Assert.AreEqual(1, OrderPayment.Count(), 'Transactions');
    end;

    [Test]
    procedure TransactionWithoutIdIsRefused()
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        // [SCENARIO] Nothing would tell the transaction from another
        BuildOrder(526008);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Transaction Id" := '';
        OrderBuilder.SaveLastPayment(OrderPayment);
        asserterror OrderBuilder.Stage();
        Assert.ExpectedError('BigC-FieldEmpty: In order 526008 the field transactionId is empty.');
    end;

    [Test]
    procedure PaidWithoutATransactionIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The storefront says captured and lists no transaction
        BuildOrder(526009);
        OrderBuilder.SetPaymentStatus('captured');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');

        // [THEN] The order ships; its payment is what waits
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount');

        // [WHEN] The transaction turns up
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount with the payment');
    end;

    [Test]
    procedure PaidOfflineNeedsNoTransactionThatMovesMoney()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Paid by bank transfer
        BuildOrder(526010);
        OrderBuilder.SetPaymentStatus('paid');
        OrderBuilder.AddTransaction('pending', 'offline', 'bankdeposit', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure PostedAmountThatChangesIsAnException()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
    begin
        // [SCENARIO] 30.00 are posted, then the storefront says 25.00
        BuildOrder(526011);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment.Amount := 25;
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'is now 25.00', '30.00 are posted');
        Assert.AreEqual(-30, OrderLedger.RemainingAmount(Order), 'On account');
    end;

    [Test]
    procedure PostedTransactionThatDisappearsIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 30.00 are posted, then the storefront lists the transaction no longer
        BuildOrder(526012);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.RemovePayments();
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, '526012-1', 'no longer lists');
        Assert.AreEqual(-30, OrderLedger.RemainingAmount(Order), 'On account');
    end;

    local procedure AssertPaymentStatusIsTold(OrderId: Integer; PaymentStatus: Text[50]; Expected: Text)
    var
        Order: Record "BigC Order";
    begin
        BuildOrder(OrderId);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetPaymentStatus(PaymentStatus);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('RefundByHand', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, Expected, 'no transaction says');
    end;

    local procedure AssertShipsAfterRefunds(OrderId: Integer; CurrencyCode: Code[10]; Amount: Decimal)
    var
        Order: Record "BigC Order";
    begin
        BuildOrder(OrderId);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', CurrencyCode, Amount);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('RefundByHand', OrderLedger.OrderCauses(Order), 'Cause');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    /// <summary>Stages a revision whose transactions hold the one given once more, with an amount.</summary>
    local procedure StageAgainWith(OrderPayment: Record "BigC Order Payment"; Amount: Decimal)
    var
        Orders: Codeunit "BigC Orders";
    begin
        OrderBuilder.Stage();
        OrderPayment.Amount := Amount;
        Orders.StagePayment(OrderPayment);
    end;

    local procedure AssertNotUnderstood(OrderId: Integer; NewEvent: Text[30]; NewStatus: Text[30])
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
    begin
        BuildOrder(OrderId);
        OrderBuilder.AddTransaction(NewEvent, 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment.Status := NewStatus;
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), StrSubstNo('Cause of event "%1", status "%2"', NewEvent, NewStatus));
        AssertMessage(Order, StrSubstNo('event is "%1" and status is "%2"', NewEvent, NewStatus), '30.00 GBP');
    end;

    local procedure AssertMessage(Order: Record "BigC Order"; First: Text; Second: Text)
    begin
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(First), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(Second), OrderLedger.OrderMessage(Order));
    end;

    local procedure BuildOrder(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;
}
#endif
