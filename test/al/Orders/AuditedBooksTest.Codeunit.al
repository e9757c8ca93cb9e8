#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.DemoStore;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Posting;
using Microsoft.Sales.Receivables;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

/// <summary>Orders in which everything comes at once, and unusual currencies. The figures are from paper.</summary>
codeunit 50528 "Audited Books Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure EverythingAtOnceWithPricesIncludingVAT()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Two rates, coupon, certificate sold, shipping, handling, wrapping, surcharge; paid with certificate, store credit and part of the card
        OrderBuilder.Start(540401, 'GBP', true);
        AddEverything();
        BookAndInvoice(Order);
        AssertEverything(Order);
    end;

    [Test]
    procedure EverythingAtOnceWithPricesExcludingVAT()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The same order of a shop that enters prices without tax: the same books
        OrderBuilder.Start(540402, 'GBP', false);
        AddEverything();
        BookAndInvoice(Order);
        AssertEverything(Order);
    end;

    local procedure AddEverything()
    begin
        // Mugs 60.00 less 6.00, bulb 10.50, certificate 50.00, shipping 4.80, handling 2.40, wrapping 1.20, surcharge 0.60
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 54, 9, 2, 0, 20), 'SPRING', 6);
        OrderBuilder.AddItem('HP-BULB', 1, 10, 10.5, 10.5, 0.5, 2, 5, 5);
        OrderBuilder.AddCertificate('GC-AUDIT', 50);
        OrderBuilder.AddShipping(4.8, 0.8, 2, 20);
        OrderBuilder.AddCharge("BigC Order Line Type"::Handling, 2.4, 0.4, 2, 2, 20);
        OrderBuilder.AddCharge("BigC Order Line Type"::GiftWrapping, 1.2, 0.2, 2, 3, 20);
        OrderBuilder.AddCharge("BigC Order Line Type"::Fee, 0.6, 0.1, 2, 0, 20);
        OrderBuilder.SetTotals(123.5, 11);
        OrderBuilder.AddRedemption('GC-OLD', 20);
        OrderBuilder.AddStoreCredit(10);
        OrderBuilder.AddPayment('stripe', 60);
    end;

    local procedure AssertEverything(Order: Record "BigC Order")
    begin
        // [THEN] Dr 1200 123.50, 4090 5.00; Cr 4000 60.00, 2200 50.00, 4100 4.00, 4110 3.50, 2100 11.00
        AssertInvoice(Order, '1200', 123.5);
        AssertInvoice(Order, '4090', 5);
        AssertInvoice(Order, '4000', -60);
        AssertInvoice(Order, '2200', -50);
        AssertInvoice(Order, '4100', -4);
        AssertInvoice(Order, '4110', -3.5);
        AssertInvoice(Order, '2100', -11);
        AssertInvoice(Order, '6200', 0);
        // [THEN] 123.50 - 20.00 - 10.00 - 60.00 are still owed, on the invoice alone
        Assert.AreEqual(33.5, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure YenHaveNoDecimals()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 3 x 333 JPY without tax; 66.6 a piece are rounded to 67 = 201, Business Central computes 199.8 = 200; 100 JPY = 0.50 GBP
        CreateCurrency('JPY', 1, 0.01, 1, 0.5);
        OrderBuilder.Start(540403, 'JPY', false);
        OrderBuilder.AddItem('HP-MUG', 3, 333, 400, 1200, 201, 5, 0, 20);
        OrderBuilder.SetTotals(1200, 201);
        PaymentId := OrderBuilder.AddPayment('stripe', 1200);
        BookAndInvoice(Order);

        // [THEN] The invoice is 1,200 JPY with VAT of 201, 6.00 GBP; nothing is left in either currency
        AssertInvoiceTotals(Order, 1200, 201);
        AssertInvoice(Order, '1200', 6);
        Assert.AreEqual(6, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing account');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        AssertBalanced(Order);
    end;

    [Test]
    procedure DinarsHaveThreeDecimals()
    var
        Order: Record "BigC Order";
        OrderResidual: Record "BigC Order Residual";
        SalesInvoiceLine: Record "Sales Invoice Line";
    begin
        // [SCENARIO] 3 x 1.555 KWD with tax, less 0.005: 4.660, of which 4.66 / 6 = 0.777 are VAT; 1 KWD = 2.50 GBP
        CreateCurrency('KWD', 0.001, 0.00001, 0.005, 250);
        OrderBuilder.Start(540404, 'KWD', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 3, 1.2958, 1.555, 4.66, 0.777, 5, 0, 20), 'FILS', 0.005);
        OrderBuilder.SetTotals(4.66, 0.777);
        OrderBuilder.AddPayment('stripe', 4.66);
        BookAndInvoice(Order);

        // [THEN] To the fils: the price is the storefront's, and what was taken off is a discount
        AssertInvoiceTotals(Order, 4.66, 0.777);
        SalesInvoiceLine.SetRange("Document No.", Order."Posted Invoice No.");
        SalesInvoiceLine.SetRange("No.", 'HP-MUG');
        SalesInvoiceLine.FindFirst();
        Assert.AreEqual(1.555, SalesInvoiceLine."Unit Price", 'Unit price');
        Assert.AreEqual(0.005, SalesInvoiceLine."Line Discount Amount", 'Discount');
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        Assert.RecordIsEmpty(OrderResidual);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        AssertBalanced(Order);
    end;

    [Test]
    procedure OnlyShippingIsTaxed()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A book at 0 percent for 10.00, shipping 4.80 with VAT of 0.80
        OrderBuilder.Start(540405, 'GBP', true);
        OrderBuilder.AddItem('HP-BOOK', 1, 10, 10, 10, 0, 2, 4, 0);
        OrderBuilder.AddShipping(4.8, 0.8, 2, 20);
        OrderBuilder.SetTotals(14.8, 0.8);
        BookAndInvoice(Order);
        AssertInvoice(Order, '4000', -10);
        AssertInvoice(Order, '4100', -4);
        AssertInvoice(Order, '2100', -0.8);
        Assert.AreEqual(2, OrderLedger.VATEntries(Order."Posted Invoice No."), 'A VAT entry for each rate, zero included');
    end;

    [Test]
    procedure CustomerAndSetupOfTheCompanyChangeNothing()
    var
        Order: Record "BigC Order";
        Customer: Record Customer;
        CustomerTempl: Record "Customer Templ.";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        // [SCENARIO] The customer has euros, prices without VAT and no credit; the company computes invoice discounts, wants external numbers, leaves dates blank
        Customer."No." := 'C-AUDIT';
        Customer.Insert(true);
        CustomerTempl.Get('WEB');
        Customer.Validate("Customer Posting Group", CustomerTempl."Customer Posting Group");
        Customer.Validate("Gen. Bus. Posting Group", CustomerTempl."Gen. Bus. Posting Group");
        Customer.Validate("VAT Bus. Posting Group", 'OSS-DE');
        Customer.Validate("Currency Code", 'EUR');
        Customer."E-Mail" := 'audit@example.com';
        Customer."Credit Limit (LCY)" := 1;
        Customer.Modify(true);
        SalesReceivablesSetup.Get();
        SalesReceivablesSetup."Calc. Inv. Discount" := true;
        SalesReceivablesSetup."Ext. Doc. No. Mandatory" := true;
        SalesReceivablesSetup."Default Posting Date" := SalesReceivablesSetup."Default Posting Date"::"No Date";
        SalesReceivablesSetup.Modify(true);
        OrderBuilder.Start(540406, 'GBP', true);
        OrderBuilder.SetCustomerEmail('audit@example.com');
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        BookAndInvoice(Order);
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        Assert.AreEqual('C-AUDIT', SalesInvoiceHeader."Bill-to Customer No.", 'Customer');
        Assert.AreEqual('', SalesInvoiceHeader."Currency Code", 'Currency');
        Assert.AreEqual(20260301D, SalesInvoiceHeader."Posting Date", 'Posting date');
        AssertInvoice(Order, '1200', 30);
        AssertInvoice(Order, '2100', -5);
        AssertInvoice(Order, '2110', 0);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure QuantityToShipThatIsBlankAtFirst()
    var
        Order: Record "BigC Order";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] The company has the warehouse enter each quantity to ship; worked example B with its cent of VAT
        SalesReceivablesSetup.Get();
        SalesReceivablesSetup."Default Quantity to Ship" := SalesReceivablesSetup."Default Quantity to Ship"::Blank;
        SalesReceivablesSetup.Modify(true);
        OrderBuilder.Start(540407, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 3.33, 4, 12, 2.01, 2, 0, 20);
        OrderBuilder.SetTotals(12, 2.01);
        OrderBuilder.AddPayment('stripe', 12);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), OrderLedger.OrderCauses(Order));
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.FindFirst();
        SalesLine.Validate("Qty. to Ship", 3);
        SalesLine.Modify(true);
        OrderLedger.ShipAndInvoice(Order);
        AssertInvoice(Order, '2100', -2.01);
        AssertInvoice(Order, '1200', 12);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure PaymentLeavesAnInvoiceOfTheSameExternalNumberAlone()
    var
        Order: Record "BigC Order";
        OtherInvoice: Record "Cust. Ledger Entry";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesPost: Codeunit "Sales-Post";
    begin
        // [SCENARIO] The customer has an open invoice over 30.00, made by hand, whose external number is its own and by chance that of the order
        OrderBuilder.Start(540410, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader."Document Type" := SalesHeader."Document Type"::Invoice;
        SalesHeader.Insert(true);
        SalesHeader.Validate("Sell-to Customer No.", Order."Customer No.");
        SalesHeader.Validate("VAT Bus. Posting Group", 'DOMESTIC');
        SalesHeader.Validate("Posting Date", 20260301D);
        SalesHeader."External Document No." := Order.ExternalNo();
        SalesHeader.Modify(true);
        SalesLine."Document Type" := SalesHeader."Document Type";
        SalesLine."Document No." := SalesHeader."No.";
        SalesLine."Line No." := 10000;
        SalesLine.Insert(true);
        SalesLine.Validate(Type, SalesLine.Type::Item);
        SalesLine.Validate("No.", 'HP-MUG');
        SalesLine.Validate(Quantity, 1);
        SalesLine.Validate("Unit Price", 25);
        SalesLine.Modify(true);
        SalesHeader.Ship := true;
        SalesHeader.Invoice := true;
        SalesPost.Run(SalesHeader);
        OtherInvoice.SetRange("Customer No.", Order."Customer No.");
        OtherInvoice.FindLast();

        // [WHEN] The order is invoiced, and paid afterwards
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The payment closes the invoice of the order, and the other stays open
        OtherInvoice.Find();
        OtherInvoice.CalcFields("Remaining Amount");
        Assert.AreEqual(30, OtherInvoice."Remaining Amount", 'The other invoice');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries: the other invoice alone');
    end;

    [Test]
    procedure ShipmentIsInvoicedFromItsOrderOnly()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesShipmentLine: Record "Sales Shipment Line";
        SalesPost: Codeunit "Sales-Post";
    begin
        // [SCENARIO] The order is shipped; somebody takes the shipment into an invoice of its own (Get Shipment Lines)
        OrderBuilder.Start(540409, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.Ship := true;
        SalesPost.Run(SalesHeader);
        SalesShipmentLine.SetRange("Order No.", Order."Sales Document No.");
        SalesShipmentLine.FindFirst();
        Commit();
        asserterror SalesShipmentLine.InsertInvLineFromShptLine(SalesLine);
        Assert.ExpectedError('Invoice it from its sales order ' + Order."Sales Document No.");

        // [WHEN] It is invoiced from its order
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Its payment is applied
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    local procedure BookAndInvoice(var Order: Record "BigC Order")
    var
        BigCException: Record "BigC Exception";
    begin
        OrderBuilder.StageAndProcess(Order);
        BigCException.SetRange("Related System Id", Order.SystemId);
        if BigCException.FindFirst() then;
        Assert.AreEqual(Order.Status::Ordered, Order.Status, BigCException.Message);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    local procedure AssertInvoice(Order: Record "BigC Order"; AccountNo: Code[20]; Expected: Decimal)
    begin
        Assert.AreEqual(Expected, OrderLedger.PostedTo(AccountNo, Order."Posted Invoice No."), 'Account ' + AccountNo);
    end;

    local procedure AssertInvoiceTotals(Order: Record "BigC Order"; ExpectedTotal: Decimal; ExpectedVAT: Decimal)
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        SalesInvoiceHeader.CalcFields(Amount, "Amount Including VAT");
        Assert.AreEqual(ExpectedTotal, SalesInvoiceHeader."Amount Including VAT", 'Total of the invoice');
        Assert.AreEqual(ExpectedVAT, SalesInvoiceHeader."Amount Including VAT" - SalesInvoiceHeader.Amount, 'VAT of the invoice');
    end;

    local procedure AssertBalanced(Order: Record "BigC Order")
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetRange("Document No.", Order."Posted Invoice No.");
        GLEntry.CalcSums(Amount);
        Assert.AreEqual(0, GLEntry.Amount, 'Balance of the invoice');
    end;

    local procedure CreateCurrency(CurrencyCode: Code[10]; AmountPrecision: Decimal; UnitPrecision: Decimal; MaxVATDifference: Decimal; LCYFor100: Decimal)
    var
        Currency: Record Currency;
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        BankAccount: Record "Bank Account";
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        Currency.Get('EUR');
        Currency.Code := CurrencyCode;
        Currency."Amount Rounding Precision" := AmountPrecision;
        Currency."Unit-Amount Rounding Precision" := UnitPrecision;
        Currency."Invoice Rounding Precision" := AmountPrecision;
        Currency."Appln. Rounding Precision" := AmountPrecision;
        Currency."Max. VAT Difference Allowed" := MaxVATDifference;
        Currency.Insert(true);
        CurrencyExchangeRate."Currency Code" := CurrencyCode;
        CurrencyExchangeRate."Starting Date" := 20260101D;
        CurrencyExchangeRate.Validate("Exchange Rate Amount", 100);
        CurrencyExchangeRate.Validate("Relational Exch. Rate Amount", LCYFor100);
        CurrencyExchangeRate.Insert(true);
        BankAccount.Get('STRIPE-GBP');
        BankAccount."No." := 'STRIPE-' + CurrencyCode;
        BankAccount."Currency Code" := CurrencyCode;
        BankAccount.Insert(true);
        PaymentGateway."Store Code" := DemoStore.StoreCode();
        PaymentGateway.Gateway := 'STRIPE';
        PaymentGateway."Currency Code" := CurrencyCode;
        PaymentGateway.Validate("Clearing Bank Account No.", BankAccount."No.");
        PaymentGateway.Insert(true);
    end;
}
#endif
