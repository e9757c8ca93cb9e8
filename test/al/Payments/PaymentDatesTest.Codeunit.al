#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Test.Orders;
using Microsoft.Sales.Document;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

/// <summary>Payments of other days than the invoice, and payments that are taken back after it.</summary>
codeunit 50525 "Payment Dates Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure CaptureOfALaterDayIsAppliedOnItsOwnDay()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The order is of 1 March, its payment was captured on 2 March, and both are there when the invoice is posted
        BuildOrder(525001, 'GBP', 2);
        PaymentId := PayOn(20260302D, 30, Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(20260302D, PostedPayment."Posting Date", 'Date of the payment');

        // [WHEN] The warehouse ships and invoices
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The invoice is of 1 March, and the payment closed it on 2 March
        AssertClosed(Order);
        Assert.AreEqual(20260302D, ApplicationDate(PostedPayment."Cust. Ledger Entry No."), 'Date of the application');
    end;

    [Test]
    procedure TransactionOfADayThatCannotBeIsRefused()
    begin
        // [SCENARIO] A payment is posted on the day of its transaction, so 1970 and 9998 are no days to post on
        AssertRefused(525101, CreateDateTime(19700101D, 090000T));
        AssertRefused(525102, CreateDateTime(99980302D, 090000T));
    end;

    local procedure AssertRefused(OrderId: Integer; TransactionAt: DateTime)
    var
        OrderPayment: Record "BigC Order Payment";
        PaymentId: Code[50];
    begin
        BuildOrder(OrderId, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment."Transaction At" := TransactionAt;
        OrderBuilder.SaveLastPayment(OrderPayment);
        asserterror OrderBuilder.Stage();
        Assert.ExpectedError(StrSubstNo('BigC-FieldInvalid: The field transactionDateTime of order %1, transaction %2 is', Format(OrderId, 0, 9), PaymentId));
    end;

    [Test]
    procedure LateAndEarlyPaymentsOfOneInvoice()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 10.00 on the day of the order, 20.00 the day after
        BuildOrder(525002, 'GBP', 2);
        OrderBuilder.AddPayment('paypal', 10);
        PayOn(20260302D, 20, Order);
        OrderLedger.ShipAndInvoice(Order);
        AssertClosed(Order);
    end;

    [Test]
    procedure LatePaymentIsTakenInPartsByPartialInvoices()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Three mugs for 90.00, paid on 2 March, leave in two parcels: invoices of 30.00 and 60.00
        OrderBuilder.Start(525003, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 3, 25, 30, 90, 15, 2, 0, 20);
        OrderBuilder.SetTotals(90, 15);
        PayOn(20260302D, 90, Order);
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.FindFirst();
        SalesLine.Validate("Qty. to Ship", 1);
        SalesLine.Modify(true);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-60, OrderLedger.RemainingAmount(Order), 'On account after the first invoice');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Only the payment is open');
        OrderLedger.ShipAndInvoice(Order);
        AssertClosed(Order);
    end;

    [Test]
    procedure LatePaymentInForeignCurrency()
    var
        Order: Record "BigC Order";
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        // [SCENARIO] 30.00 EUR, paid the day after the order: nothing remains in EUR and in GBP
        BuildOrder(525004, 'EUR', 5);
        PayOn(20260302D, 30, Order);
        OrderLedger.ShipAndInvoice(Order);
        AssertClosed(Order);
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        CustLedgerEntry.SetAutoCalcFields("Remaining Amt. (LCY)");
        CustLedgerEntry.FindSet();
        repeat
            Assert.AreEqual(0, CustLedgerEntry."Remaining Amt. (LCY)", 'Remaining amount in GBP');
        until CustLedgerEntry.Next() = 0;
    end;

    [Test]
    procedure PaymentOfAnEarlierDayThatArrivesAfterTheInvoice()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order is invoiced; then a payment arrives that was captured the day before it
        BuildOrder(525005, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        PayOn(20260228D, 30, Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        AssertClosed(Order);
    end;

    [Test]
    procedure VoidAfterTheInvoiceOpensItAgain()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The invoice is paid, then the payment is voided: the customer owes the invoice again
        BuildOrder(525006, 'GBP', 2);
        PaymentId := PayOn(20260301D, 30, Order);
        OrderLedger.ShipAndInvoice(Order);
        AssertClosed(Order);

        // [WHEN] The void arrives
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Payment and reversal close each other; 30.00 are open on the invoice and nowhere else
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsTrue(PostedPayment.Reversed, 'Reversed');
        Assert.AreEqual(30, OpenOnInvoice(Order), 'Open on the invoice');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure VoidOfOneOfTwoPaymentsLeavesTheOtherApplied()
    var
        Order: Record "BigC Order";
        VoidedId: Code[50];
    begin
        // [SCENARIO] 10.00 by PayPal and 20.00 by card close the invoice; the 10.00 are voided
        BuildOrder(525007, 'GBP', 2);
        VoidedId := OrderBuilder.AddPayment('paypal', 10);
        PayOn(20260302D, 20, Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.AddVoid(VoidedId);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(10, OpenOnInvoice(Order), 'Open on the invoice');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    local procedure BuildOrder(OrderId: Integer; CurrencyCode: Code[10]; ZoneId: Integer)
    begin
        OrderBuilder.Start(OrderId, CurrencyCode, true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, ZoneId, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure PayOn(PaymentDate: Date; Amount: Decimal; var Order: Record "BigC Order") PaymentId: Code[50]
    begin
        PaymentId := OrderBuilder.AddPayment('stripe', Amount);
        OrderBuilder.SetTransactionAt(CreateDateTime(PaymentDate, 090000T));
        OrderBuilder.StageAndProcess(Order);
    end;

    local procedure AssertClosed(Order: Record "BigC Order")
    begin
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    local procedure OpenOnInvoice(Order: Record "BigC Order"): Decimal
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.SetRange("Document No.", Order."Posted Invoice No.");
        CustLedgerEntry.SetRange("Document Type", CustLedgerEntry."Document Type"::Invoice);
        CustLedgerEntry.SetAutoCalcFields("Remaining Amount");
        CustLedgerEntry.FindFirst();
        exit(CustLedgerEntry."Remaining Amount");
    end;

    local procedure ApplicationDate(EntryNo: Integer): Date
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        DetailedCustLedgEntry.SetRange("Cust. Ledger Entry No.", EntryNo);
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::Application);
        DetailedCustLedgEntry.FindFirst();
        exit(DetailedCustLedgEntry."Posting Date");
    end;
}
#endif
