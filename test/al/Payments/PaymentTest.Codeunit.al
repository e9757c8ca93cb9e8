#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.GiftCertificates;
using BigC.DemoStore;
using BigC.Test.Orders;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Posting;
using System.TestLibraries.Utilities;

codeunit 50520 "Payment Test"
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
    procedure UnknownGatewayHoldsThePaymentNotTheOrder()
    var
        Order: Record "BigC Order";
        PaymentGateway: Record "BigC Payment Gateway";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The gateway is not mapped: the order is booked, its payment waits, and is posted once finance maps the gateway
        BuildOrder(520001, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('squarev2', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('GatewayUnmapped', OrderLedger.PaymentCauses(PaymentId), 'Cause');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Ledger entries');

        // [WHEN] The gateway gets an account and the store is processed
        PaymentGateway.Get(DemoStore.StoreCode(), 'SQUAREV2', 'GBP');
        PaymentGateway.Validate("Clearing Bank Account No.", 'STRIPE-GBP');
        PaymentGateway.Modify(true);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The payment is posted and the exception resolved
        Assert.AreEqual(30, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing');
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
    end;

    [Test]
    procedure TransactionThatContradictsItselfWaits()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] One transaction number stands for 30.00 and for 25.00: the order is booked, the payment is not, until the storefront says which
        BuildOrder(520052, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.Stage();
        OrderBuilder.Get(Order);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Order SystemId" := Order.SystemId;
        OrderPayment.Amount := 25;
        Orders.StagePayment(OrderPayment);
        OrderBuilder.Process(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('(field transactionId) comes twice'), OrderLedger.OrderMessage(Order));
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Ledger entries');

        // [WHEN] It comes again, the transaction once
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is posted
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Causes');
        Assert.AreEqual(30, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing');
    end;

    [Test]
    procedure GatewayWithoutAccountInTheCurrencyHoldsThePayment()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] PayPal has an account in GBP only
        BuildOrder(520002, 'EUR', 5);
        PaymentId := OrderBuilder.AddPayment('paypal', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('GatewayCurrencyUnmapped', OrderLedger.PaymentCauses(PaymentId), 'Cause');
    end;

    [Test]
    procedure PaymentInAnotherCurrencyWaits()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The order is in GBP, the transaction in EUR
        BuildOrder(520003, 'GBP', 2);
        PaymentId := OrderBuilder.AddTransaction('purchase', 'credit_card', 'stripe', 'EUR', 35);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('PaymentCurrencyDiffers', OrderLedger.PaymentCauses(PaymentId), 'Cause');
    end;

    [Test]
    procedure OfflineMethodIsNotPosted()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Bank transfers come with the bank statement
        BuildOrder(520004, 'GBP', 2);
        PaymentId := OrderBuilder.AddTransaction('purchase', 'offline', 'bankdeposit', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.IsFalse(PostedPayment.Get(Order."Store Code", PaymentId, 0), 'No payment must be posted');
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
    end;

    [Test]
    procedure FailedTransactionPostsNothing()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A purchase that failed, an authorisation and a pending settlement move no money
        BuildOrder(520005, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.FailLastPayment();
        OrderBuilder.AddTransaction('authorization', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.AddTransaction('pending', 'offline', 'bankdeposit', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(0, Order."Paid Amount", 'Paid amount');
    end;

    [Test]
    procedure SeveralTendersAreSeveralPayments()
    var
        Order: Record "BigC Order";
        FirstId: Code[50];
        SecondId: Code[50];
    begin
        // [SCENARIO] 10.00 by PayPal and 20.00 by card
        BuildOrder(520006, 'GBP', 2);
        FirstId := OrderBuilder.AddPayment('paypal', 10);
        SecondId := OrderBuilder.AddPayment('stripe', 20);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(10, OrderLedger.PaymentPostedTo('1270', Order, FirstId), 'PayPal clearing');
        Assert.AreEqual(20, OrderLedger.PaymentPostedTo('1250', Order, SecondId), 'Stripe clearing');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure StoreCreditIsPaidFromItsLiability()
    var
        Order: Record "BigC Order";
        CreditId: Code[50];
    begin
        // [SCENARIO] 10.00 of store credit: Dr 2210, Cr 1200
        BuildOrder(520007, 'GBP', 2);
        CreditId := OrderBuilder.AddStoreCredit(10);
        OrderBuilder.AddPayment('stripe', 20);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(10, OrderLedger.PaymentPostedTo('2210', Order, CreditId), 'Store credit liability');
        Assert.AreEqual(-10, OrderLedger.PaymentPostedTo('1200', Order, CreditId), 'Receivables');
    end;

    [Test]
    procedure BlockedClearingAccountIsACause()
    var
        Order: Record "BigC Order";
        BankAccount: Record "Bank Account";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Somebody has blocked the clearing account
        BankAccount.Get('STRIPE-GBP');
        BankAccount.Blocked := true;
        BankAccount.Modify(true);
        BuildOrder(520022, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('GatewayAccountBlocked', OrderLedger.PaymentCauses(PaymentId), 'Cause');

        // [WHEN] It is unblocked, and the store processed
        BankAccount.Get('STRIPE-GBP');
        BankAccount.Blocked := false;
        BankAccount.Modify(true);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
        Assert.AreEqual(30, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing');
    end;

    [Test]
    procedure StoreCreditWithoutAnAccountWaits()
    var
        Order: Record "BigC Order";
        GiftCardAccount: Record "BigC Gift Card Account";
        CreditId: Code[50];
    begin
        // [SCENARIO] Nobody has said which account store credit is owed on; the order is booked all the same
        GiftCardAccount.SetRange("Store Code", DemoStore.StoreCode());
        GiftCardAccount.ModifyAll("Store Credit Account No.", '');
        BuildOrder(520020, 'GBP', 2);
        CreditId := OrderBuilder.AddStoreCredit(30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('StoreCreditAccountMissing', OrderLedger.PaymentCauses(CreditId), 'Cause');

        // [WHEN] Finance chooses one for all currencies
        if not GiftCardAccount.Get(DemoStore.StoreCode(), '') then begin
            GiftCardAccount."Store Code" := DemoStore.StoreCode();
            GiftCardAccount."Currency Code" := '';
            GiftCardAccount.Insert(true);
        end;
        GiftCardAccount.Validate("Store Credit Account No.", '2210');
        GiftCardAccount.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The payment is posted
        Assert.AreEqual('', OrderLedger.PaymentCauses(CreditId), 'Open causes');
        Assert.AreEqual(30, OrderLedger.PaymentPostedTo('2210', Order, CreditId), 'Store credit liability');
    end;

    [Test]
    procedure AccountForAllCurrenciesFreesWhatWaitedInOneOfThem()
    var
        Order: Record "BigC Order";
        PaymentGateway: Record "BigC Payment Gateway";
        PaymentId: Code[50];
    begin
        // [SCENARIO] PayPal has an account in GBP only; a payment in EUR waits
        BuildOrder(520021, 'EUR', 5);
        PaymentId := OrderBuilder.AddPayment('paypal', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('GatewayCurrencyUnmapped', OrderLedger.PaymentCauses(PaymentId), 'Cause');

        // [WHEN] Finance adds a row for all other currencies
        if not PaymentGateway.Get(DemoStore.StoreCode(), 'paypal', '') then begin
            PaymentGateway."Store Code" := DemoStore.StoreCode();
            PaymentGateway.Gateway := 'paypal';
            PaymentGateway.Insert(true);
        end;
        PaymentGateway.Validate("Clearing Bank Account No.", 'STRIPE-EUR');
        PaymentGateway.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
    end;

    [Test]
    procedure StoreCreditWithoutATransactionHoldsTheOrder()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order says that 10.00 were paid with store credit, its transactions say nothing of it
        BuildOrder(520018, 'GBP', 2);
        OrderBuilder.AddStoreCredit(10);
        OrderBuilder.RemovePayments();
        OrderBuilder.AddPayment('stripe', 20);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('states 10.00 as Store Credit Amount, but its payment transactions add up to 0.00'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure StoreCreditThatIsTakenBackIsOwedAgain()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        CreditId: Code[50];
    begin
        // [SCENARIO] 30.00 of store credit paid the invoice, then the payment is voided
        BuildOrder(520019, 'GBP', 2);
        CreditId := OrderBuilder.AddStoreCredit(30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        OrderBuilder.AddVoid(CreditId);
        OrderBuilder.SetStoreCreditAmount(0);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.PaymentCauses(CreditId), 'Causes');
        PostedPayment.Get(Order."Store Code", CreditId, 0);
        Assert.AreEqual(-30, OrderLedger.PostedTo('2210', PostedPayment."Reversal Document No."), 'Store credit liability');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'The invoice is owed again');
    end;

    [Test]
    procedure CaptureAfterTheInvoiceIsAppliedToIt()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The merchant captures after shipping: the payment closes the invoice
        BuildOrder(520008, 'GBP', 2);
        OrderBuilder.AddTransaction('authorization', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount before the capture');

        OrderBuilder.AddTransaction('capture', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);

        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure CapturedForAnOrderCancelledBeforeItWasBookedIsTold()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The first that is known of the order is that it is cancelled, yet 30.00 were captured
        BuildOrder(520031, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Cancelled, Order.Status, 'Status');
        Assert.AreEqual('PaymentToRefund', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('30.00 GBP were captured for it that are not posted here'), OrderLedger.OrderMessage(Order));

        // [WHEN] The storefront gives it back
        OrderBuilder.AddTransaction('refund', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure DeclinedWithoutACaptureIsNoException()
    var
        Order: Record "BigC Order";
    begin
        BuildOrder(520032, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.FailLastPayment();
        OrderBuilder.SetStatus(6);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Cancelled, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure AnOrderInAnotherCurrencyIsBookedOnceItsPaymentIsReversed()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        OrderPayment: Record "BigC Order Payment";
        SalesHeader: Record "Sales Header";
        Payments: Codeunit "BigC Payments";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 30.00 GBP are posted; then the order and its transaction are in EUR
        BuildOrder(520034, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.SetCurrency('EUR');
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Currency Code" := 'EUR';
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('Reverse Payment'), OrderLedger.OrderMessage(Order));

        // [WHEN] Finance does what the message says
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        asserterror Payments.Reverse(PostedPayment, ' ');
        Assert.ExpectedError('Give a reason');
        Payments.Reverse(PostedPayment, 'Charged in EUR at the gateway.');
        OrderBuilder.Process(Order);

        // [THEN] Sales order and payment are in EUR, the other payment is taken back, and why is kept
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual('EUR', SalesHeader."Currency Code", 'Currency of the sales order');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual('EUR', PostedPayment."Currency Code", 'Currency of the payment');
        Assert.IsFalse(PostedPayment.Reversed, 'The new payment stands');
        PostedPayment.Get(Order."Store Code", PaymentId, 1);
        Assert.AreEqual('Charged in EUR at the gateway.', PostedPayment."Reversal Reason", 'Reason');
        Assert.AreEqual(-30, OrderLedger.PostedTo('1250', PostedPayment."Reversal Document No."), 'Clearing');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure WhatFinanceReversedIsNotPostedAgain()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The gateway never paid, though the storefront still lists the transaction
        BuildOrder(520035, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Payments.Reverse(PostedPayment, 'Never settled.');
        OrderBuilder.Process(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsTrue(PostedPayment.Reversed, 'It stays reversed');
        asserterror Payments.Reverse(PostedPayment, 'Once more.');
        Assert.ExpectedError('cannot be reversed');
    end;

    [Test]
    procedure PurchaseThatBecomesARefundIsReversedAndNotAskedFor()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        OrderPayment: Record "BigC Order Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The storefront tells the same transaction as a refund
        BuildOrder(520036, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Event" := 'refund';
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsTrue(PostedPayment.Reversed, 'Reversed');
        Assert.AreEqual('NotToShip', OrderLedger.OrderCauses(Order), 'Nothing is left to post by hand; what was given back does not ship');
    end;

    [Test]
    procedure VoidedPaymentIsReversed()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] A captured payment is voided before the order ships
        BuildOrder(520009, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsTrue(PostedPayment.Reversed, 'Reversed');
        Assert.AreEqual(-30, OrderLedger.PostedTo('1250', PostedPayment."Reversal Document No."), 'Clearing');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'On account');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure CaptureThatFailedAfterAllIsReversed()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The gateway took a capture back: the same transaction now says error
        BuildOrder(520012, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.FailLastPayment();
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsTrue(PostedPayment.Reversed, 'Reversed');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'The customer owes the invoice');
    end;

    [Test]
    procedure WaitingPaymentOfACancelledOrderIsOver()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The payment waited for its gateway; the order is cancelled, so nothing is left to post
        BuildOrder(520013, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('unheard-of', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('GatewayUnmapped', OrderLedger.PaymentCauses(PaymentId), 'Cause');
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes of the payment');
        Assert.AreEqual('PaymentToRefund', OrderLedger.OrderCauses(Order), 'The money is told at the order');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('30.00 GBP were captured'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure OrderCannotMoveAwayFromItsPayment()
    var
        Order: Record "BigC Order";
        FirstCustomerNo: Code[20];
        PaymentId: Code[50];
    begin
        // [SCENARIO] The order is given to a registered shopper after a guest has paid it
        BuildOrder(520014, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        FirstCustomerNo := Order."Customer No.";
        OrderBuilder.SetCustomerId(77);
        OrderBuilder.SetCustomerEmail('another@example.com');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(FirstCustomerNo, Order."Customer No.", 'Customer');

        // [WHEN] Finance closes the payment on the account of the guest, as the message says, and retries
        ClosePayment(Order, PaymentId);
        OrderBuilder.Process(Order);

        // [THEN] The order belongs to the other customer
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreNotEqual(FirstCustomerNo, Order."Customer No.", 'Customer in the end');
    end;

    [Test]
    procedure GuestWhoCorrectsTheAddressKeepsTheAccount()
    var
        Order: Record "BigC Order";
        FirstCustomerNo: Code[20];
    begin
        // [SCENARIO] A guest has paid one mug, corrects the e-mail address and takes a second mug
        BuildOrder(520015, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        FirstCustomerNo := Order."Customer No.";
        OrderBuilder.SetCustomerEmail('corrected@example.com');
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(60, 10);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Two mugs leave for the same customer, who owes the second
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(FirstCustomerNo, Order."Customer No.", 'Customer');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(60, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure PaymentsAreForTheirOrderOnly()
    var
        Order: Record "BigC Order";
        OtherOrder: Record "BigC Order";
        Customer: Record Customer;
    begin
        // [SCENARIO] The customer's entries are applied to the oldest; an order is not paid, the next one of the same shopper is
        BuildOrder(520016, 'GBP', 2);
        OrderBuilder.SetCustomerEmail('oldest@example.com');
        OrderBuilder.StageAndProcess(OtherOrder);
        Customer.Get(OtherOrder."Customer No.");
        Customer.Validate("Application Method", Customer."Application Method"::"Apply to Oldest");
        Customer.Modify(true);
        OrderLedger.ShipAndInvoice(OtherOrder);
        BuildOrder(520017, 'GBP', 2);
        OrderBuilder.SetCustomerEmail('oldest@example.com');
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'The paid order');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(OtherOrder), 'The order that is owed');
    end;

    [Test]
    procedure PartialInvoicesTakeThePaymentInParts()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        FirstInvoiceNo: Code[20];
        PaymentId: Code[50];
    begin
        // [SCENARIO] Three mugs, paid 90.00, leave in two parcels: invoices of 30.00 and 60.00
        OrderBuilder.Start(520010, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 3, 25, 30, 90, 15, 2, 0, 20);
        OrderBuilder.SetTotals(90, 15);
        PaymentId := OrderBuilder.AddPayment('stripe', 90);
        OrderBuilder.StageAndProcess(Order);

        // [WHEN] One mug ships
        ShipQuantity(Order, 1);
        FirstInvoiceNo := Order."Posted Invoice No.";

        // [THEN] Its invoice is paid and 60.00 stay on account
        Assert.AreEqual(30, OrderLedger.PostedTo('1200', FirstInvoiceNo), 'First invoice');
        Assert.AreEqual(-60, OrderLedger.RemainingAmount(Order), 'On account');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Only the payment is open');
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');

        // [WHEN] The others ship
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Nothing is open
        SalesHeader.SetRange("BigC Order Id", 520010);
        Assert.RecordIsEmpty(SalesHeader);
        Assert.AreEqual(60, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Second invoice');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status at the end');
    end;

    [Test]
    procedure PartPaymentLeavesTheRestOpen()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Only 10.00 of 30.00 is paid
        BuildOrder(520011, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 10);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(20, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    /// <summary>Takes the payment back on the account it was posted to, as finance does in a journal.</summary>
    local procedure ClosePayment(Order: Record "BigC Order"; PaymentId: Code[50])
    var
        PostedPayment: Record "BigC Posted Payment";
        GenJournalLine: Record "Gen. Journal Line";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        GenJournalLine.Init();
        GenJournalLine."Posting Date" := PostedPayment."Posting Date";
        GenJournalLine."Document Date" := PostedPayment."Posting Date";
        GenJournalLine."Document Type" := GenJournalLine."Document Type"::Refund;
        GenJournalLine."Document No." := 'MOVED';
        GenJournalLine.Validate("Account Type", GenJournalLine."Account Type"::Customer);
        GenJournalLine.Validate("Account No.", PostedPayment."Customer No.");
        GenJournalLine.Validate("Bal. Account Type", GenJournalLine."Bal. Account Type"::"Bank Account");
        GenJournalLine.Validate("Bal. Account No.", PostedPayment."Account No.");
        GenJournalLine.Validate(Amount, PostedPayment.Amount);
        GenJournalLine."Applies-to Doc. Type" := GenJournalLine."Applies-to Doc. Type"::Payment;
        GenJournalLine."Applies-to Doc. No." := PostedPayment."Document No.";
        GenJnlPostLine.RunWithCheck(GenJournalLine);
        Commit();
    end;

    local procedure BuildOrder(OrderId: Integer; CurrencyCode: Code[10]; ZoneId: Integer)
    begin
        OrderBuilder.Start(OrderId, CurrencyCode, true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, ZoneId, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure ShipQuantity(var Order: Record "BigC Order"; Quantity: Decimal)
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.FindFirst();
        SalesLine.Validate("Qty. to Ship", Quantity);
        SalesLine.Modify(true);
        OrderLedger.ShipAndInvoice(Order);
    end;
}
#endif
