#if AL_TESTS
namespace BigC.Test.GiftCertificates;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.DemoStore;
using BigC.Test.Orders;
using System.TestLibraries.Utilities;

codeunit 50530 "Gift Certificate Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure CertificateSoldFigureForFigure()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Worked example C: a certificate of 50.00 is sold, outside VAT
        // [GIVEN] The order
        OrderBuilder.Start(530001, 'GBP', true);
        OrderBuilder.AddCertificate('CERT-530001', 50);
        OrderBuilder.SetTotals(50, 0);
        PaymentId := OrderBuilder.AddPayment('stripe', 50);

        // [WHEN] It is booked and invoiced
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-530001', ''), 'Nothing is issued before the invoice');
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Dr 1200 50.00, Cr 2200 50.00 without a VAT entry; payment Dr 1250 50.00, Cr 1200 50.00
        Assert.AreEqual(50, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-50, OrderLedger.PostedTo('2200', Order."Posted Invoice No."), 'Liability');
        Assert.AreEqual(0, OrderLedger.VATEntries(Order."Posted Invoice No."), 'VAT entries');
        Assert.AreEqual(50, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');

        // [THEN] Certificate ledger: issued +50.00
        Assert.AreEqual(50, GiftCertificates.Balance(Order."Store Code", 'CERT-530001', ''), 'Certificate ledger');
    end;

    [Test]
    procedure CodeThatComesAfterTheInvoiceCompletesTheLedger()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
        LineKey: Code[50];
    begin
        // [SCENARIO] The storefront makes the certificate of 50.00 after its order is invoiced
        OrderBuilder.Start(530018, 'GBP', true);
        LineKey := OrderBuilder.AddCertificate('', 50);
        OrderBuilder.SetTotals(50, 0);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.ChangeLine(LineKey, Line);
        Line."Gift Certificate Code" := 'CERT-530018';
        Line."Gift Certificate Id" := 530;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] That is no change of the order, and the ledger has the certificate by code and number
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(50, GiftCertificates.Balance(Order."Store Code", 'CERT-530018', ''), 'Certificate ledger');
        GiftCertificateEntry.SetRange("Order Id", 530018);
        GiftCertificateEntry.FindFirst();
        Assert.AreEqual(530, GiftCertificateEntry."Gift Certificate Id", 'Number of the certificate');
        Assert.RecordCount(GiftCertificateEntry, 1);

        // [WHEN] The storefront then names another certificate
        Line."Gift Certificate Code" := 'OTHER-530018';
        OrderBuilder.SaveLine(Line);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Somebody has to look at it
        Assert.AreEqual('ChangedAfterPosting', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure CertificateBesideGoodsKeepsItsOwnEntry()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A certificate and a mug on one order: VAT only on the mug
        OrderBuilder.Start(530002, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddCertificate('CERT-530002', 50);
        OrderBuilder.SetTotals(80, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-50, OrderLedger.PostedTo('2200', Order."Posted Invoice No."), 'Liability');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(1, OrderLedger.VATEntries(Order."Posted Invoice No."), 'VAT entries');
    end;

    [Test]
    procedure CertificateWithDiscountOwesItsFaceValue()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
    begin
        // [SCENARIO] A certificate of 50.00 sold for 45.00: 50.00 is owed, 5.00 is a promotion
        OrderBuilder.Start(530003, 'GBP', true);
        OrderBuilder.AddCertificate('CERT-530003', 50);
        OrderBuilder.ChangeLine('item:1', Line);
        Line."Discounted Total Inc Tax" := 45;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.SetTotals(45, 0);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-50, OrderLedger.PostedTo('2200', Order."Posted Invoice No."), 'Liability');
        Assert.AreEqual(5, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions');
        Assert.AreEqual(50, GiftCertificates.Balance(Order."Store Code", 'CERT-530003', ''), 'Certificate ledger');
    end;

    [Test]
    procedure MissingLiabilityAccountHoldsAndEnteringItBooks()
    var
        Order: Record "BigC Order";
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        // [SCENARIO] Certificates in GBP have no account; when finance enters it the order is booked
        GiftCardAccount.Get(DemoStore.StoreCode(), 'GBP');
        GiftCardAccount."Liability Account No." := '';
        GiftCardAccount.Modify();
        OrderBuilder.Start(530004, 'GBP', true);
        OrderBuilder.AddCertificate('CERT-530004', 50);
        OrderBuilder.SetTotals(50, 0);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('GiftCardAccountMissing', OrderLedger.OrderCauses(Order), 'Cause');

        GiftCardAccount.Get(DemoStore.StoreCode(), 'GBP');
        GiftCardAccount.Validate("Liability Account No.", '2200');
        GiftCardAccount.Modify(true);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure TaxedCertificateIsHeld()
    var
        Order: Record "BigC Order";
        LineKey: Code[50];
    begin
        // [SCENARIO] Certificates are outside tax; one with tax contradicts itself
        OrderBuilder.Start(530005, 'GBP', true);
        LineKey := OrderBuilder.AddCertificate('CERT-530005', 60);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, 0, 20, 1, 10);
        OrderBuilder.SetTotals(60, 10);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('CertificateContradiction', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure VoidedRedemptionIsOwedAgain()
    var
        Order: Record "BigC Order";
        RedemptionId: Code[50];
    begin
        // [SCENARIO] A redemption of 20.00 is voided: the holder is owed 20.00 again
        OrderBuilder.Start(530006, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        RedemptionId := OrderBuilder.AddRedemption('CERT-530006', 20);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(-20, GiftCertificates.Balance(Order."Store Code", 'CERT-530006', ''), 'After the redemption');
        OrderBuilder.AddVoid(RedemptionId);
        OrderBuilder.SetGiftCertificateAmount(0);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-530006', ''), 'After the void');
    end;

    [Test]
    procedure VoidedRedemptionIsTakenBackAsItWasWritten()
    var
        Order: Record "BigC Order";
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
        RedemptionId: Code[50];
    begin
        // [SCENARIO] A redemption of 20.00 GBP is voided by the revision that moves the order to EUR
        OrderBuilder.Start(530017, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        RedemptionId := OrderBuilder.AddRedemption('CERT-530017', 20);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.AddVoid(RedemptionId);
        OrderBuilder.SetGiftCertificateAmount(0);
        OrderBuilder.SetCurrency('EUR');
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The order is in EUR, and certificate ledger and liability stand at nothing in GBP
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual('EUR', Order."Currency Code", 'Currency of the order');
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-530017', ''), 'Certificate in GBP');
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-530017', 'EUR'), 'Certificate in EUR');
        GiftCertificateEntry.SetRange("Order Id", 530017);
        Assert.RecordCount(GiftCertificateEntry, 2);
        GiftCertificateEntry.CalcSums("Amount (LCY)");
        Assert.AreEqual(0, GiftCertificateEntry."Amount (LCY)", 'Certificate ledger in local currency');
        GiftCertificateEntry.FindLast();
        Assert.AreEqual(20, GiftCertificateEntry.Amount, 'Owed again');
        Assert.AreEqual(-20, OrderLedger.PostedTo('2200', GiftCertificateEntry."Document No."), 'Liability');
    end;
}
#endif
