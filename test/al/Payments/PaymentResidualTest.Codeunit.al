#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Test.Orders;
using Microsoft.Finance.Currency;
using System.TestLibraries.Utilities;

/// <summary>What of an order's money is posted otherwise than the storefront has it is on record with its cause.</summary>
codeunit 50540 "Payment Residual Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure FractionsOfPaymentsAreOnRecord()
    var
        Order: Record "BigC Order";
        FirstId: Code[50];
        SecondId: Code[50];
    begin
        // [SCENARIO] 15.005 and 14.995 pay 30.00; posted are 15.01 and 15.00, so 0.01 too much stays on the customer
        BuildOrder(527001);
        FirstId := OrderBuilder.AddPayment('stripe', 15.005);
        SecondId := OrderBuilder.AddPayment('stripe', 14.995);
        OrderBuilder.StageAndProcess(Order);
        AssertResidual(Order, "BigC Residual Cause"::PaymentFraction, FirstId, 15.005, 15.01);
        AssertResidual(Order, "BigC Residual Cause"::PaymentFraction, SecondId, 14.995, 15);
        AssertCount(Order, 2);

        // [THEN] They explain what is left open, and are the same when the order is processed again
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.Process(Order);
        Assert.AreEqual(-0.01, OrderLedger.RemainingAmount(Order), 'Left on the customer');
        AssertCount(Order, 2);
    end;

    [Test]
    procedure PaymentsOfACoarserCurrencyAreOnRecord()
    var
        Order: Record "BigC Order";
        Currency: Record Currency;
        CardId: Code[50];
        RedemptionId: Code[50];
    begin
        // [SCENARIO] Amounts in EUR have steps of 0.05: card 4.99 and certificate 5.03 are posted as 5.00 and 5.05
        Currency.Get('EUR');
        Currency."Amount Rounding Precision" := 0.05;
        Currency.Modify(true);
        OrderBuilder.Start(527002, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 8.35, 10.02, 10.02, 1.67, 5, 0, 20);
        OrderBuilder.SetTotals(10.02, 1.67);
        CardId := OrderBuilder.AddPayment('stripe', 4.99);
        RedemptionId := OrderBuilder.AddRedemption('GC-COARSE', 5.03);
        OrderBuilder.StageAndProcess(Order);
        AssertResidual(Order, "BigC Residual Cause"::PaymentFraction, CardId, 4.99, 5);
        AssertResidual(Order, "BigC Residual Cause"::PaymentFraction, RedemptionId, 5.03, 5.05);
    end;

    [Test]
    procedure RedeemedOtherwiseThanTheOrderSaysIsOnRecord()
    var
        Order: Record "BigC Order";
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        // [SCENARIO] The order says 20.00 of certificates, their transaction 20.05; with the card that is 0.05 more than the total
        BuildOrder(527003);
        OrderBuilder.AddRedemption('GC-MORE', 20.05);
        OrderBuilder.SetGiftCertificateAmount(20);
        OrderBuilder.AddPayment('stripe', 10);
        OrderBuilder.StageAndProcess(Order);
        AssertResidual(Order, "BigC Residual Cause"::CertificateTotal, '', 20, 20.05);
        AssertResidual(Order, "BigC Residual Cause"::PaymentTotal, '', 30, 30.05);
        AssertCount(Order, 2);
        GiftCertificateEntry.SetRange("Order Id", 527003);
        GiftCertificateEntry.CalcSums(Amount);
        Assert.AreEqual(-20.05, GiftCertificateEntry.Amount, 'Certificate ledger');
    end;

    [Test]
    procedure StoreCreditUsedOtherwiseThanTheOrderSaysIsOnRecord()
    var
        Order: Record "BigC Order";
    begin
        BuildOrder(527004);
        OrderBuilder.AddStoreCredit(19.97);
        OrderBuilder.SetStoreCreditAmount(20);
        OrderBuilder.AddPayment('stripe', 10);
        OrderBuilder.StageAndProcess(Order);
        AssertResidual(Order, "BigC Residual Cause"::StoreCreditTotal, '', 20, 19.97);
        AssertResidual(Order, "BigC Residual Cause"::PaymentTotal, '', 30, 29.97);
    end;

    [Test]
    procedure WhatIsStillToBePaidIsNoResidual()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 30.05 for 30.00 is on record until the payment is voided; then the customer owes the order, which is no residual
        BuildOrder(527005);
        PaymentId := OrderBuilder.AddPayment('stripe', 30.05);
        OrderBuilder.StageAndProcess(Order);
        AssertResidual(Order, "BigC Residual Cause"::PaymentTotal, '', 30, 30.05);
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);
        AssertCount(Order, 0);
    end;

    local procedure BuildOrder(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure AssertResidual(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; TransactionId: Code[50]; StorefrontAmount: Decimal; PostedAmount: Decimal)
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, ResidualCause);
        OrderResidual.SetRange("Transaction Id", TransactionId);
        OrderResidual.FindFirst();
        Assert.AreEqual(StorefrontAmount, OrderResidual."Storefront Amount", 'Storefront');
        Assert.AreEqual(PostedAmount, OrderResidual."Document Amount", 'Posted');
        Assert.AreEqual(StorefrontAmount - PostedAmount, OrderResidual.Amount, 'Residual');
    end;

    local procedure AssertCount(Order: Record "BigC Order"; Expected: Integer)
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, OrderResidual.Cause::PaymentFraction, OrderResidual.Cause::StoreCreditTotal);
        Assert.RecordCount(OrderResidual, Expected);
    end;
}
#endif
