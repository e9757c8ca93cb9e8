#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Foundation.Address;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using System.TestLibraries.Utilities;

codeunit 50504 "Foreign Currency Order Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure EuroOrderFigureForFigure()
    var
        Order: Record "BigC Order";
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Worked example F: 120.00 EUR to France, 20 %, 1 EUR = 0.85 GBP
        // [GIVEN] The order, paid by card
        OrderBuilder.Start(512001, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 4, 25, 30, 120, 20, 5, 0, 20);
        OrderBuilder.SetTotals(120, 20);
        PaymentId := OrderBuilder.AddPayment('stripe', 120);

        // [WHEN] It is booked
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Currency and rate are stamped on the order, and the payment is 120.00 EUR = 102.00 GBP
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('EUR', Order."Currency Code", 'Currency');
        Assert.AreEqual(1.176470588, Round(Order."Currency Factor", 0.000000001), 'Factor: 100 EUR = 85 GBP');
        Assert.AreEqual(102, OrderLedger.PaymentPostedTo('1260', Order, PaymentId), 'Clearing in GBP');
        BankAccountLedgerEntry.SetRange("Bank Account No.", 'STRIPE-EUR');
        BankAccountLedgerEntry.SetRange("External Document No.", '512001');
        BankAccountLedgerEntry.FindFirst();
        Assert.AreEqual(120, BankAccountLedgerEntry.Amount, 'Clearing in EUR');

        // [WHEN] It is shipped and invoiced
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The invoice is 102.00 GBP, nothing remains in either currency, no exchange gain
        Assert.AreEqual(102, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-85, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-17, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(0, OrderLedger.PostedTo('6300', Order."Posted Invoice No."), 'Exchange gains and losses');
        Assert.AreEqual(-17, OrderLedger.VATOf(Order, 'OSS-FR', 'STANDARD'), 'VAT entry');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure EuroOrderInALocalCurrencyWithoutDecimals()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 42.00 EUR to France, 20 %, 1 EUR = 0.85; without decimals 35.70 is 36, 29.75 is 30 and 5.95 is 6
        SetLocalPrecision(1);
        Assert.AreEqual(13, Round(12.5), 'What Round takes without a precision');
        OrderBuilder.Start(512021, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 35, 42, 42, 7, 5, 0, 20);
        OrderBuilder.SetTotals(42, 7);
        PaymentId := OrderBuilder.AddPayment('stripe', 42);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(36, OrderLedger.PaymentPostedTo('1260', Order, PaymentId), 'Clearing');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(36, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-30, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-6, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure CertificateInALocalCurrencyWithoutDecimals()
    var
        Order: Record "BigC Order";
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        // [SCENARIO] A mug of 17.00 + 20 % and a certificate of 4.00 EUR at 0.85. Posting rounds the running total: 14.45 is 14 and
        // 17.85 is 18, so that the certificate is 4 on its liability account, not the 3 that 3.40 alone would be
        SetLocalPrecision(1);
        OrderBuilder.Start(512022, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 17, 20.4, 20.4, 3.4, 5, 0, 20);
        OrderBuilder.AddCertificate('GC-WHOLE', 4);
        OrderBuilder.SetTotals(24.4, 3.4);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(21, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        GiftCertificateEntry.SetRange("Order Id", 512022);
        GiftCertificateEntry.FindFirst();
        Assert.AreEqual(-4, OrderLedger.PostedTo(GiftCertificateEntry."Liability Account No.", Order."Posted Invoice No."), 'Liability');
        Assert.AreEqual(4, GiftCertificateEntry."Amount (LCY)", 'Ledger of certificates');
    end;

    [Test]
    procedure VATIsOfTheCountryThatTheOrderGoesTo()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A British shopper orders to Whitby, to Lyon, and something to download; the customer card is British
        OrderBuilder.Start(512011, 'GBP', true);
        OrderBuilder.SetCustomerEmail('countries@example.com');
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddConsignment(1, 'Whitby', 'GB');
        OrderBuilder.SetTotals(30, 5);
        AssertVATCountry(Order, 'GB');

        OrderBuilder.Start(512012, 'EUR', true);
        OrderBuilder.SetCustomerEmail('countries@example.com');
        OrderBuilder.AddItem('HP-MUG', 4, 25, 30, 120, 20, 5, 0, 20);
        OrderBuilder.AddConsignment(1, 'Lyon', 'FR');
        OrderBuilder.SetTotals(120, 20);
        AssertVATCountry(Order, 'FR');

        OrderBuilder.Start(512013, 'EUR', true);
        OrderBuilder.SetCustomerEmail('countries@example.com');
        OrderBuilder.SetBillingCountry('FR');
        OrderBuilder.AddItem('HP-MUG', 4, 25, 30, 120, 20, 5, 0, 20);
        OrderBuilder.SetTotals(120, 20);
        AssertVATCountry(Order, 'FR');
    end;

    [Test]
    procedure AddressWithoutACountryIsOfNone()
    var
        Order: Record "BigC Order";
        CountryRegion: Record "Country/Region";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] The company has a country without an ISO code; that is not the country of whoever gives none
        CountryRegion.Code := 'ELBA';
        CountryRegion.Insert(true);
        OrderBuilder.Start(512014, 'GBP', true);
        OrderBuilder.SetBillingCountry('');
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual('', SalesHeader."Sell-to Country/Region Code", 'Country of the address');
        Assert.AreEqual('', SalesHeader."VAT Country/Region Code", 'Country of the VAT');
        CountryRegion.Delete(true);
    end;

    local procedure AssertVATCountry(var Order: Record "BigC Order"; CountryCode: Code[10])
    var
        VATEntry: Record "VAT Entry";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        Customer: Record Customer;
    begin
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        Assert.AreEqual(CountryCode, SalesInvoiceHeader."VAT Country/Region Code", 'Country of the invoice');
        VATEntry.SetRange("Document No.", Order."Posted Invoice No.");
        VATEntry.FindFirst();
        Assert.AreEqual(CountryCode, VATEntry."Country/Region Code", 'Country of the VAT entry');
        Customer.Get(Order."Customer No.");
        Assert.AreEqual('GB', Customer."Country/Region Code", 'Customer card');
    end;

    [Test]
    procedure AnotherPostingDateKeepsTheStampedRate()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] Example F is posted on 5 March, when 100 EUR are 90 GBP; the order has the rate of its own day
        OrderBuilder.Start(512010, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 4, 25, 30, 120, 20, 5, 0, 20);
        OrderBuilder.SetTotals(120, 20);
        OrderBuilder.AddPayment('stripe', 120);
        OrderBuilder.StageAndProcess(Order);
        CurrencyExchangeRate.FindLast();
        CurrencyExchangeRate."Currency Code" := 'EUR';
        CurrencyExchangeRate."Starting Date" := 20260304D;
        CurrencyExchangeRate."Exchange Rate Amount" := 100;
        CurrencyExchangeRate."Relational Exch. Rate Amount" := 90;
        CurrencyExchangeRate."Adjustment Exch. Rate Amount" := 100;
        CurrencyExchangeRate."Relational Adjmt Exch Rate Amt" := 90;
        CurrencyExchangeRate.Insert(true);

        // [WHEN] The clerk posts it with that date
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.SetHideValidationDialog(true);
        SalesHeader.Validate("Posting Date", 20260305D);
        SalesHeader.Modify(true);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The figures are those of the example
        Assert.AreEqual(-85, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-17, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(0, OrderLedger.PostedTo('6300', Order."Posted Invoice No."), 'Exchange gains and losses');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure SalesOrderMadeAgainKeepsTheRateOfThePostedPayment()
    var
        Order: Record "BigC Order";
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] Example F is paid at 0.85; then 0.90 is entered from 15 February on, and the order is cancelled and reinstated
        OrderBuilder.Start(540412, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 4, 25, 30, 120, 20, 5, 0, 20);
        OrderBuilder.SetTotals(120, 20);
        OrderBuilder.AddPayment('stripe', 120);
        OrderBuilder.StageAndProcess(Order);
        CurrencyExchangeRate.FindLast();
        CurrencyExchangeRate."Currency Code" := 'EUR';
        CurrencyExchangeRate."Starting Date" := 20260215D;
        CurrencyExchangeRate."Exchange Rate Amount" := 100;
        CurrencyExchangeRate."Relational Exch. Rate Amount" := 90;
        CurrencyExchangeRate."Adjustment Exch. Rate Amount" := 100;
        CurrencyExchangeRate."Relational Adjmt Exch Rate Amt" := 90;
        CurrencyExchangeRate.Insert(true);
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', Order."Sales Document No.", 'Sales order of the cancelled order');
        OrderBuilder.SetStatus(11);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The invoice is 102.00 GBP as the payment, no exchange gain, nothing remains
        Assert.AreEqual(102, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-17, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(0, OrderLedger.PostedTo('6300', Order."Posted Invoice No."), 'Exchange gains and losses');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure AnotherRateEnteredByHandIsNotPosted()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] Someone changes the exchange rate of the sales order; the payment is posted at that of the order
        OrderBuilder.Start(540411, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 100, 120, 120, 20, 5, 0, 20);
        OrderBuilder.SetTotals(120, 20);
        OrderBuilder.AddPayment('stripe', 120);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.SetHideValidationDialog(true);
        SalesHeader.Validate("Currency Factor", 1 / 0.8);
        SalesHeader.Modify(true);
        Commit();
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('It has another exchange rate than the order');
        SalesHeader.Validate("Currency Factor", Order."Currency Factor");
        SalesHeader.Modify(true);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(102, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure UnknownCurrencyIsHeldAndNeverLocal()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] An order in a currency that Business Central does not have is held
        OrderBuilder.Start(512002, 'SEK', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('CurrencyUnmapped', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual('', Order."Sales Document No.", 'Sales order');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('SEK'), 'The message names the currency');
    end;

    [Test]
    procedure CurrencyWithoutRateIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The rates begin in 2026; an order of 2025 in EUR has none
        OrderBuilder.Start(512003, 'EUR', true);
        OrderBuilder.SetCreatedAt(CreateDateTime(20251230D, 120000T));
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 5, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('ExchangeRateMissing', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    local procedure SetLocalPrecision(Precision: Decimal)
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.Get();
        GeneralLedgerSetup."Amount Rounding Precision" := Precision;
        GeneralLedgerSetup.Modify(true);
    end;
}
#endif
