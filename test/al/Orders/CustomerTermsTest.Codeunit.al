#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using Microsoft.Bank.BankAccount;
using Microsoft.Foundation.PaymentTerms;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Posting;
using Microsoft.Sales.Pricing;
using Microsoft.Sales.Receivables;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

/// <summary>The shopper is a customer of the company with terms of its own. What was proven is what is invoiced and settled all the same.</summary>
codeunit 50518 "Customer Terms Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure PaymentDiscountIsNotTakenOff()
    var
        Customer: Record Customer;
        Order: Record "BigC Order";
        PaymentTerms: Record "Payment Terms";
        SalesHeader: Record "Sales Header";
    begin
        // [GIVEN] Terms of 2 % within 8 days, which a sales order of the customer has
        PaymentTerms.Code := '2P8D';
        Evaluate(PaymentTerms."Due Date Calculation", '<30D>');
        Evaluate(PaymentTerms."Discount Date Calculation", '<8D>');
        PaymentTerms."Discount %" := 2;
        PaymentTerms.Insert(true);
        MakeCustomer(535001, Customer);
        Customer.Validate("Payment Terms Code", PaymentTerms.Code);
        Customer.Modify(true);
        OrderByHand(Customer, SalesHeader);
        Assert.AreEqual(2, SalesHeader."Payment Discount %", 'Order by hand');

        // [THEN] The order of the storefront has the due date of the terms and no discount, and is settled in full
        PlaceAndInvoice(535001, Customer, SalesHeader);
        Assert.AreEqual(0, SalesHeader."Payment Discount %", 'Payment discount');
        Assert.AreEqual(0, SalesHeader."VAT Base Discount %", 'VAT base discount');
        Assert.AreEqual(0D, SalesHeader."Pmt. Discount Date", 'Discount date');
        Assert.AreEqual(20260331D, SalesHeader."Due Date", 'Due date');

        // [THEN] Nor does posting it a day later bring one
        Build(535009, Customer);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.Validate("Posting Date", 20260302D);
        SalesHeader.Validate("Document Date", 20260302D);
        SalesHeader.Modify(true);
        Commit();
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure InvoicesAreNotRounded()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        SalesPost: Codeunit "Sales-Post";
    begin
        // [GIVEN] The company rounds its invoices
        SalesReceivablesSetup.Get();
        SalesReceivablesSetup.Validate("Invoice Rounding", true);
        SalesReceivablesSetup.Modify(true);
        MakeCustomer(535010, Customer);
        OrderByHand(Customer, SalesHeader);
        Commit();
        SalesHeader.Ship := true;
        SalesHeader.Invoice := true;
        asserterror SalesPost.Run(SalesHeader);
        Assert.ExpectedError('Invoice rounding');

        // [THEN] Not those of the storefront
        PlaceAndInvoice(535010, Customer, SalesHeader);
        SalesReceivablesSetup."Invoice Rounding" := false;
        SalesReceivablesSetup.Modify(true);
    end;

    [Test]
    procedure InvoiceDiscountIsNotTakenOff()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [GIVEN] 10 % off whole invoices, or a charge for small ones, computed when an order is released
        SalesReceivablesSetup.Get();
        SalesReceivablesSetup.Validate("Calc. Inv. Discount", true);
        SalesReceivablesSetup.Modify(true);
        MakeCustomer(535002, Customer);
        AddInvoiceDiscount(Customer, 0, 10, 0);
        OrderByHand(Customer, SalesHeader);
        Commit();
        asserterror ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Assert.ExpectedError('Invoice discounts and service charges');

        // [THEN] Releasing the order of the storefront computes none
        PlaceAndInvoice(535002, Customer, SalesHeader);
        AddInvoiceDiscount(Customer, 5, 0, 4);
        PlaceAndInvoice(535003, Customer, SalesHeader);
        SalesReceivablesSetup."Calc. Inv. Discount" := false;
        SalesReceivablesSetup.Modify(true);
    end;

    [Test]
    procedure NothingIsAskedForBeforeDelivery()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
        SalesPrepayment: Record "Sales Prepayment %";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [GIVEN] The customer prepays a half, so that its orders wait for a prepayment invoice
        MakeCustomer(535004, Customer);
        Customer.Validate("Prepayment %", 50);
        Customer.Modify(true);
        OrderByHand(Customer, SalesHeader);
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Assert.AreEqual(SalesHeader.Status::"Pending Prepayment", SalesHeader.Status, 'Order by hand');

        // [THEN] The order of the storefront does not
        PlaceAndInvoice(535004, Customer, SalesHeader);

        // [GIVEN] Mugs are prepaid by all customers
        SalesPrepayment."Item No." := 'HP-MUG';
        SalesPrepayment."Sales Type" := SalesPrepayment."Sales Type"::"All Customers";
        SalesPrepayment."Prepayment %" := 30;
        SalesPrepayment.Insert(true);
        MakeCustomer(535011, Customer);
        OrderByHand(Customer, SalesHeader);
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Assert.AreEqual(SalesHeader.Status::"Pending Prepayment", SalesHeader.Status, 'Order by hand for mugs');

        // [THEN] Those of the storefront are not
        PlaceAndInvoice(535011, Customer, SalesHeader);
        SalesPrepayment.Delete(true);
    end;

    [Test]
    procedure PaymentMethodBooksNoPaymentOfItsOwn()
    var
        Customer: Record Customer;
        PaymentMethod: Record "Payment Method";
        SalesHeader: Record "Sales Header";
    begin
        // [GIVEN] A payment method that books each invoice as paid into the bank
        PaymentMethod.Code := 'CARD-BANK';
        PaymentMethod."Bal. Account Type" := PaymentMethod."Bal. Account Type"::"Bank Account";
        PaymentMethod."Bal. Account No." := 'BANK-GBP';
        PaymentMethod.Insert(true);
        MakeCustomer(535005, Customer);
        Customer.Validate("Payment Method Code", PaymentMethod.Code);
        Customer.Modify(true);
        OrderByHand(Customer, SalesHeader);
        Assert.AreEqual('BANK-GBP', SalesHeader."Bal. Account No.", 'Order by hand');

        // [THEN] The money of the storefront is the only one
        PlaceAndInvoice(535005, Customer, SalesHeader);
        Assert.AreEqual('', SalesHeader."Bal. Account No.", 'Balancing account');
    end;

    [Test]
    procedure OrderIsInvoicedByItself()
    var
        Customer: Record Customer;
        SalesHeader: Record "Sales Header";
    begin
        // [GIVEN] A customer whose shipments are combined on one invoice, which would name no order of the storefront
        MakeCustomer(535006, Customer);
        Customer.Validate("Combine Shipments", true);
        Customer.Modify(true);
        OrderByHand(Customer, SalesHeader);
        Assert.IsTrue(SalesHeader."Combine Shipments", 'Order by hand');
        PlaceAndInvoice(535006, Customer, SalesHeader);
        Assert.IsFalse(SalesHeader."Combine Shipments", 'Combine shipments');
    end;

    [Test]
    procedure MoneyStaysWithItsOrder()
    var
        Customer: Record Customer;
        OldOrder: Record "BigC Order";
        Order: Record "BigC Order";
        PaymentEntry: Record "Cust. Ledger Entry";
    begin
        // [GIVEN] The customer's payments go to the oldest entry; an unpaid invoice of 30.00 is open
        MakeCustomer(535007, Customer);
        Customer.Validate("Application Method", Customer."Application Method"::"Apply to Oldest");
        Customer.Modify(true);
        Build(535007, Customer);
        OrderBuilder.StageAndProcess(OldOrder);
        OrderLedger.ShipAndInvoice(OldOrder);

        // [WHEN] Another order is paid
        Build(535008, Customer);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(30, OrderLedger.RemainingAmount(OldOrder), 'Unpaid order');
        PaymentEntry.SetRange("Customer No.", Customer."No.");
        PaymentEntry.SetRange("Document Type", PaymentEntry."Document Type"::Payment);
        PaymentEntry.FindFirst();
        Assert.IsTrue(PaymentEntry.Open, 'The payment waits for its own invoice');

        // [WHEN] It is invoiced
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] It is settled by its own payment, and the first one is still open
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Paid order');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(OldOrder), 'Unpaid order');
    end;

    local procedure PlaceAndInvoice(OrderId: Integer; Customer: Record Customer; var SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        Build(OrderId, Customer);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(Customer."No.", Order."Customer No.", 'Customer');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetRange("Allow Invoice Disc.", true);
        Assert.RecordIsEmpty(SalesLine);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(30, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    local procedure Build(OrderId: Integer; Customer: Record Customer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.SetCustomerEmail(CopyStr(Customer."E-Mail", 1, 250));
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure MakeCustomer(No: Integer; var Customer: Record Customer)
    begin
        Customer.Init();
        Customer."No." := 'TERMS' + Format(No, 0, 9);
        Customer.Insert(true);
        Customer.Validate(Name, 'Quayside Trading');
        Customer.Validate("Customer Posting Group", 'WEB');
        Customer.Validate("Gen. Bus. Posting Group", 'ONLINE');
        Customer.Validate("VAT Bus. Posting Group", 'DOMESTIC');
        Customer.Validate("E-Mail", 'terms' + Format(No, 0, 9) + '@example.com');
        Customer.Modify(true);
    end;

    local procedure OrderByHand(Customer: Record Customer; var SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
    begin
        Clear(SalesHeader);
        SalesHeader."Document Type" := SalesHeader."Document Type"::Order;
        SalesHeader.Insert(true);
        SalesHeader.Validate("Sell-to Customer No.", Customer."No.");
        SalesHeader.Modify(true);
        SalesLine."Document Type" := SalesHeader."Document Type";
        SalesLine."Document No." := SalesHeader."No.";
        SalesLine."Line No." := 10000;
        SalesLine.Validate(Type, SalesLine.Type::Item);
        SalesLine.Validate("No.", 'HP-MUG');
        SalesLine.Validate(Quantity, 1);
        SalesLine.Validate("Unit Price", 30);
        SalesLine.Insert(true);
    end;

    local procedure AddInvoiceDiscount(Customer: Record Customer; MinimumAmount: Decimal; DiscountPct: Decimal; ServiceCharge: Decimal)
    var
        CustInvoiceDisc: Record "Cust. Invoice Disc.";
    begin
        CustInvoiceDisc.Code := Customer."Invoice Disc. Code";
        CustInvoiceDisc."Minimum Amount" := MinimumAmount;
        CustInvoiceDisc."Discount %" := DiscountPct;
        CustInvoiceDisc."Service Charge" := ServiceCharge;
        CustInvoiceDisc.Insert(true);
    end;
}
#endif
