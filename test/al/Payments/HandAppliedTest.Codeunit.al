#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.DemoStore;
using BigC.Test.BaseApplication;
using BigC.Test.Orders;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

/// <summary>What finance applied by hand stays applied when a payment of the order is taken back.</summary>
codeunit 50541 "Hand Applied Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        DemoStore: Codeunit "Demo Store";
        LibraryFinance: Codeunit "Library - Finance";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure PaymentAppliedByHandStaysAppliedAfterAVoid()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] 60.00: 30.00 by card, 30.00 by a payment that finance applied; the card is voided
        PaymentId := BookHalfPaid(528001, Order);
        PayByHand(Order, "Gen. Journal Document Type"::Payment, 'MANUAL-1', 30, Order."Posted Invoice No.");
        Assert.AreEqual(0, RemainingOf(Order, Order."Posted Invoice No."), 'Closed by both');
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
        Assert.AreEqual(30, RemainingOf(Order, Order."Posted Invoice No."), 'Owed again is what was paid by card');
        Assert.AreEqual(0, RemainingOf(Order, 'MANUAL-1'), 'Applied as it was');

        // [WHEN] The shopper pays the rest by card again
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure CreditMemoAppliedByHandStaysAppliedAfterAReversal()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The same with a credit memo of 20.00, and finance reverses the payment
        PaymentId := BookHalfPaid(528002, Order);
        PayByHand(Order, "Gen. Journal Document Type"::"Credit Memo", 'MANUAL-2', 20, Order."Posted Invoice No.");
        PostedPayment.Get(DemoStore.StoreCode(), PaymentId, 0);
        Payments.Reverse(PostedPayment, 'Charged back');
        Assert.AreEqual(40, RemainingOf(Order, Order."Posted Invoice No."), 'Invoice without the card');
        Assert.AreEqual(0, RemainingOf(Order, 'MANUAL-2'), 'Applied as it was');
    end;

    [Test]
    procedure PartOfAPaymentAppliedByHandStaysThatPart()
    var
        Order: Record "BigC Order";
        CustLedgerEntry: Record "Cust. Ledger Entry";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Of 50.00 that finance received, 30.00 went to the invoice; the other 20.00 are not for the connector to apply
        PaymentId := BookHalfPaid(528003, Order);
        PayByHand(Order, "Gen. Journal Document Type"::Payment, 'MANUAL-3', 50, Order."Posted Invoice No.");
        LibraryFinance.FindEntry(CustLedgerEntry, Order."Bill-to Customer No.", 'MANUAL-3');
        Assert.AreEqual(-20, CustLedgerEntry."Remaining Amount", 'Open before');
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(30, RemainingOf(Order, Order."Posted Invoice No."), 'Invoice');
        Assert.AreEqual(-20, RemainingOf(Order, 'MANUAL-3'), 'Open after');
    end;

    [Test]
    procedure WhatCannotStayAppliedHoldsTheReversal()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        GenJournalLine: Record "Gen. Journal Line";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Finance refunded 10.00 of a card payment by hand and applied the refund to it; then the card is voided as a whole
        OrderBuilder.Start(528004, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 60, 10, 2, 0, 20);
        OrderBuilder.SetTotals(60, 10);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(DemoStore.StoreCode(), PaymentId, 0);
        LibraryFinance.InitPayment(GenJournalLine, Order."Bill-to Customer No.", 'REFUND-4', Order."Posting Date", '', -10, 'BANK-GBP');
        GenJournalLine.Validate("Document Type", GenJournalLine."Document Type"::Refund);
        GenJournalLine."Applies-to Doc. Type" := GenJournalLine."Applies-to Doc. Type"::Payment;
        GenJournalLine."Applies-to Doc. No." := PostedPayment."Document No.";
        LibraryFinance.Post(GenJournalLine);
        Assert.AreEqual(0, RemainingOf(Order, 'REFUND-4'), 'Applied by hand');
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Nothing is undone, and finance is told which entry is in the way
        Assert.AreEqual('PostingFailed', OrderLedger.PaymentCauses(PaymentId), 'Cause');
        Assert.IsTrue(MessageOf(PaymentId).Contains('REFUND-4'), MessageOf(PaymentId));
        PostedPayment.Find();
        Assert.IsFalse(PostedPayment.Reversed, 'Reversed');
        Assert.AreEqual(0, RemainingOf(Order, 'REFUND-4'), 'Still applied');
    end;

    /// <summary>An order of 60.00 that is invoiced and half paid by card.</summary>
    local procedure BookHalfPaid(OrderId: Integer; var Order: Record "BigC Order") PaymentId: Code[50]
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 60, 10, 2, 0, 20);
        OrderBuilder.SetTotals(60, 10);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
    end;

    local procedure PayByHand(Order: Record "BigC Order"; DocumentType: Enum "Gen. Journal Document Type"; DocumentNo: Code[20]; Amount: Decimal; InvoiceNo: Code[20])
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        LibraryFinance.InitPayment(GenJournalLine, Order."Bill-to Customer No.", DocumentNo, Order."Posting Date", '', Amount, 'BANK-GBP');
        GenJournalLine."Document Type" := DocumentType;
        GenJournalLine."Applies-to Doc. Type" := GenJournalLine."Applies-to Doc. Type"::Invoice;
        GenJournalLine."Applies-to Doc. No." := InvoiceNo;
        LibraryFinance.Post(GenJournalLine);
        // As finance would in its own session.
        Commit();
    end;

    local procedure RemainingOf(Order: Record "BigC Order"; DocumentNo: Code[20]): Decimal
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        LibraryFinance.FindEntry(CustLedgerEntry, Order."Bill-to Customer No.", DocumentNo);
        exit(CustLedgerEntry."Remaining Amount");
    end;

    local procedure MessageOf(PaymentId: Code[50]): Text
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("External Id", PaymentId);
        BigCException.SetRange(Status, BigCException.Status::Open);
        BigCException.FindFirst();
        exit(BigCException.Message);
    end;
}
#endif
