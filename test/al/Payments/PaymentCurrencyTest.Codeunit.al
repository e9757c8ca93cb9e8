#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.DemoStore;
using BigC.Test.Orders;
using Microsoft.Finance.Currency;
using System.TestLibraries.Utilities;

/// <summary>Money is posted in the currency it was paid in, or it waits: also where the content of the order is in another one by now.</summary>
codeunit 50529 "Payment Currency Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure PaymentInAnUnmappedCurrencyIsNeverLocal()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 30 SEK are not 30.00 GBP, although the gateway has an account for whatever has none of its own
        // [GIVEN] A sales order of 30.00 GBP that nobody has paid
        MapGatewayWithoutCurrency();
        BuildOrder(529001, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);

        // [WHEN] The order moves to SEK, which has no currency here, and is paid in it
        OrderBuilder.SetCurrency('SEK');
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Order and payment say what is wrong; nothing is posted, and the stamp is that of the sales order
        Assert.AreEqual('CurrencyUnmapped', OrderLedger.OrderCauses(Order), 'Causes of the order');
        Assert.AreEqual('PaymentCurrencyDiffers', OrderLedger.PaymentCauses(PaymentId), 'Causes of the payment');
        AssertPaymentMessage(PaymentId, 'is in SEK', 'is booked in GBP');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Ledger entries');
        Assert.AreEqual('', Order."Currency Code", 'Currency of the stamp');
        Assert.AreEqual(1, Order."Currency Factor", 'Rate of the stamp');

        // [WHEN] It is in GBP again, and ships
        OrderBuilder.SetCurrency('GBP');
        OrderBuilder.RemovePayments();
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The customer owes it
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure InvoiceIsNotPaidInAnotherCurrency()
    var
        Order: Record "BigC Order";
        CardId: Code[50];
        CertificateId: Code[50];
    begin
        // [SCENARIO] 30.00 GBP are invoiced; then the order is in EUR, 18.00 EUR by card and 12.00 EUR with a certificate
        BuildOrder(529002, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetCurrency('EUR');
        CardId := OrderBuilder.AddPayment('stripe', 18);
        CertificateId := OrderBuilder.AddRedemption('CERT-529002', 12);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Both wait, and the invoice is open
        Assert.AreEqual('ChangedAfterPosting', OrderLedger.OrderCauses(Order), 'Causes of the order');
        Assert.AreEqual('PaymentCurrencyDiffers', OrderLedger.PaymentCauses(CardId), 'Causes of the card');
        Assert.AreEqual('PaymentCurrencyDiffers', OrderLedger.PaymentCauses(CertificateId), 'Causes of the certificate');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-529002', ''), 'Certificate ledger');
    end;

    [Test]
    procedure InvoiceInEurosIsNotPaidInPounds()
    var
        Order: Record "BigC Order";
        CertificateId: Code[50];
    begin
        // [SCENARIO] 30.00 EUR are invoiced; then the order is in GBP, 20.00 GBP of it with a certificate
        BuildOrder(529003, 'EUR', 5);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetCurrency('GBP');
        CertificateId := OrderBuilder.AddRedemption('CERT-529003', 20);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentCurrencyDiffers', OrderLedger.PaymentCauses(CertificateId), 'Causes');
        AssertPaymentMessage(CertificateId, 'is in GBP', 'is booked in EUR');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount in EUR');
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-529003', 'EUR'), 'Certificate ledger');
    end;

    [Test]
    procedure MoneyInTheCurrencyOfTheInvoiceIsPosted()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 30.00 GBP are invoiced; then the order is in EUR, but what was taken are 30.00 GBP
        BuildOrder(529004, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetCurrency('EUR');
        PaymentId := OrderBuilder.AddTransaction('purchase', 'credit_card', 'stripe', 'GBP', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Causes');
        Assert.AreEqual(30, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure StampStaysUntilAnotherContentIsApplied()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] A sales order of 30.00 EUR at 0.85; a revision in GBP does not add up, and 30.00 EUR are captured
        BuildOrder(529005, 'EUR', 5);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.SetCurrency('GBP');
        OrderBuilder.SetTotals(77, 5);
        PaymentId := OrderBuilder.AddTransaction('purchase', 'credit_card', 'stripe', 'EUR', 30);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Nobody is told that the sales order was changed by hand, and the payment is 25.50 GBP
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Causes');
        Assert.AreEqual('EUR', Order."Currency Code", 'Currency of the stamp');
        Assert.AreEqual(1.176470588, Round(Order."Currency Factor", 0.000000001), 'Factor: 100 EUR = 85 GBP');
        Assert.AreEqual(25.5, OrderLedger.PaymentPostedTo('1260', Order, PaymentId), 'Clearing in GBP');

        // [WHEN] The revision adds up
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.RemovePayments();
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is not taken over while the payment is in EUR
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Causes');
        Assert.AreEqual('EUR', Order."Currency Code", 'Currency of the stamp');
    end;

    [Test]
    procedure RateOfAPostedPaymentOutlivesARevisionThatIsHeld()
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        Order: Record "BigC Order";
        Factor: Decimal;
        PaymentId: Code[50];
    begin
        // [GIVEN] 30.00 EUR at 0.85, paid; the order is cancelled, so its sales order is gone, but not its payment
        BuildOrder(529009, 'EUR', 5);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Factor := Order."Currency Factor";
        Assert.AreEqual(25.5, OrderLedger.PaymentPostedTo('1260', Order, PaymentId), 'Clearing in GBP');
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);

        // [GIVEN] Finance corrects the rate of that day
        CurrencyExchangeRate.SetRange("Currency Code", 'EUR');
        CurrencyExchangeRate.ModifyAll("Relational Exch. Rate Amount", 90);
        Commit();

        // [WHEN] It is reinstated in pounds, and does not add up
        OrderBuilder.SetStatus(11);
        OrderBuilder.SetCurrency('GBP');
        OrderBuilder.SetTotals(77, 5);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is held, with the stamp that its payment has
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('EUR', Order."Currency Code", 'Currency of the stamp');
        Assert.AreEqual(Factor, Order."Currency Factor", 'Rate of the stamp');

        // [WHEN] It is in euros again
        OrderBuilder.SetCurrency('EUR');
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Invoice and payment have one rate, and nobody gains or loses
        Assert.AreEqual(25.5, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(0, OrderLedger.PostedTo('6300', Order."Posted Invoice No."), 'Exchange gains and losses');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure PostedTransactionThatIsInAnotherCurrencyIsAnException()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
    begin
        // [SCENARIO] 30.00 GBP are posted and invoiced; then the storefront says that they were 30.00 EUR
        BuildOrder(529006, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Currency Code" := 'EUR';
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('is now 30.00 EUR in the storefront (field currencyCode), but 30.00 GBP are posted'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure MoneyOfACancelledOrderIsToldInItsCurrency()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 30.00 GBP are posted, 35.00 EUR wait; then the order is in EUR and cancelled
        BuildOrder(529007, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.AddTransaction('purchase', 'credit_card', 'stripe', 'EUR', 35);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.SetCurrency('EUR');
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentToRefund,PaymentToRefund', OrderLedger.OrderCauses(Order), 'Causes');
        AssertRefund(Order, 'GBP', '30.00 GBP paid for it are posted');
        AssertRefund(Order, 'CAPTURED|EUR', '35.00 EUR were captured for it that are not posted here');
    end;

    [Test]
    procedure CapturedInAnotherCurrencyForACancelledOrderIsTold()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order was in GBP and never booked; 35.00 EUR were captured for it
        BuildOrder(529008, 'GBP', 2);
        OrderBuilder.AddTransaction('purchase', 'credit_card', 'stripe', 'EUR', 35);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentToRefund', OrderLedger.OrderCauses(Order), 'Cause');
        AssertRefund(Order, 'CAPTURED|EUR', '35.00 EUR were captured for it that are not posted here');
    end;

    local procedure BuildOrder(OrderId: Integer; CurrencyCode: Code[10]; ZoneId: Integer)
    begin
        OrderBuilder.Start(OrderId, CurrencyCode, true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, ZoneId, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    /// <summary>The row that stands for all currencies that have none of their own.</summary>
    local procedure MapGatewayWithoutCurrency()
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        PaymentGateway."Store Code" := DemoStore.StoreCode();
        PaymentGateway.Gateway := 'stripe';
        PaymentGateway.Validate("Clearing Bank Account No.", 'STRIPE-GBP');
        PaymentGateway.Insert(true);
        Commit();
    end;

    local procedure AssertPaymentMessage(TransactionId: Code[50]; First: Text; Second: Text)
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Object Type", BigCException."Object Type"::Payment);
        BigCException.SetRange("External Id", TransactionId);
        BigCException.FindFirst();
        Assert.IsTrue(BigCException.Message.Contains(First) and BigCException.Message.Contains(Second), BigCException.Message);
    end;

    local procedure AssertRefund(Order: Record "BigC Order"; CauseKey: Code[100]; Says: Text)
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("External Id", Order.ExternalNo());
        BigCException.SetRange(Cause, BigCException.Cause::PaymentToRefund);
        BigCException.SetRange("Cause Key", CauseKey);
        BigCException.FindFirst();
        Assert.IsTrue(BigCException.Message.Contains(Says), BigCException.Message);
    end;
}
#endif
