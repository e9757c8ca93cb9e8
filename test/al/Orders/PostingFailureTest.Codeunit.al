#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.DemoStore;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Posting;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;
using System.Threading;

/// <summary>What Business Central refuses to post is an exception with its whole message, and nothing of it is in the books.</summary>
codeunit 50521 "Posting Failure Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        PostingRefusal: Codeunit "Posting Refusal";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure PaymentThatIsRefusedIsToldAndPostedOncePutRight()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        PostedPayment: Record "BigC Posted Payment";
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GLEntry: Record "G/L Entry";
        PaymentId: Code[50];
        EntriesBefore: Integer;
    begin
        // [SCENARIO] The clearing account wants a department that payments do not have
        // [GIVEN] A booked order, and a payment of it that the ledger refuses after its first entry
        EntriesBefore := GLEntry.Count();
        OrderBuilder.Start(540301, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        BindSubscription(PostingRefusal);
        OrderBuilder.StageAndProcess(Order);
        UnbindSubscription(PostingRefusal);

        // [THEN] The order is booked; finance has the message of Business Central, word for word, and nothing of the payment is in the ledger
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        FindException("BigC Exception Object"::Payment, PaymentId, BigCException);
        Assert.AreEqual(BigCException.Cause::PostingFailed, BigCException.Cause, 'Cause');
        Assert.AreEqual(BigCException.Owner::Finance, BigCException.Owner, 'Owner');
        Assert.IsTrue(BigCException.Message.Contains(PostingRefusal.ErrorText()), BigCException.Message);
        Assert.AreNotEqual(0DT, BigCException."Next Attempt At", 'It is tried again by itself');
        Assert.AreEqual(EntriesBefore, GLEntry.Count(), 'General ledger entries');
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        Assert.RecordIsEmpty(CustLedgerEntry);
        Assert.IsFalse(PostedPayment.Get(DemoStore.StoreCode(), PaymentId, 0), 'Posted payment');

        // [WHEN] The set-up is right, and it is retried
        OrderBuilder.Process(Order);

        // [THEN] The payment is posted once
        PostedPayment.Get(DemoStore.StoreCode(), PaymentId, 0);
        Assert.AreEqual(30, OrderLedger.PostedTo('1250', PostedPayment."Document No."), 'Clearing account');
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
    end;

    [Test]
    procedure OrderThatFailsInTheBackgroundIsToldUntilItIsPosted()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        SalesHeader: Record "Sales Header";
        SalesShipmentHeader: Record "Sales Shipment Header";
        JobQueueEntry: Record "Job Queue Entry";
    begin
        // [SCENARIO] The warehouse posts by job queue, where nobody sees the error
        OrderBuilder.Start(540302, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.Ship := true;
        SalesHeader.Invoice := true;
        SalesHeader.Modify(true);
        Commit();
        JobQueueEntry."Record ID to Process" := SalesHeader.RecordId();
        BindSubscription(PostingRefusal);
        asserterror Codeunit.Run(Codeunit::"Sales Post via Job Queue", JobQueueEntry);
        UnbindSubscription(PostingRefusal);

        // [THEN] Finance has the whole message, and nothing has left the house
        FindException("BigC Exception Object"::Order, Order.ExternalNo(), BigCException);
        Assert.AreEqual(BigCException.Cause::PostingFailed, BigCException.Cause, 'Cause');
        Assert.AreEqual(BigCException.Owner::Finance, BigCException.Owner, 'Owner');
        Assert.IsTrue(BigCException.Message.Contains(PostingRefusal.ErrorText()), BigCException.Message);
        SalesShipmentHeader.SetRange("BigC Order Id", Order."Order Id");
        Assert.RecordIsEmpty(SalesShipmentHeader);

        // [WHEN] The order is processed for another reason
        OrderBuilder.Process(Order);

        // [THEN] It still waits
        Assert.AreEqual('PostingFailed', OrderLedger.OrderCauses(Order), 'Cause after processing');

        // [WHEN] It is posted
        Commit();
        Codeunit.Run(Codeunit::"Sales Post via Job Queue", JobQueueEntry);

        // [THEN] It is over
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure OrderThatFailsOnItsPageIsUndoneAsAWhole()
    var
        Order: Record "BigC Order";
        GLEntry: Record "G/L Entry";
        SalesShipmentHeader: Record "Sales Shipment Header";
        SalesHeader: Record "Sales Header";
        EntriesBefore: Integer;
    begin
        // [SCENARIO] Someone posts the order; the ledger refuses an entry of the invoice
        OrderBuilder.Start(540303, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        EntriesBefore := GLEntry.Count();
        BindSubscription(PostingRefusal);
        asserterror OrderLedger.ShipAndInvoice(Order);
        UnbindSubscription(PostingRefusal);

        // [THEN] The person reads why; neither shipment nor invoice, the order stays open
        Assert.ExpectedError(PostingRefusal.ErrorText());
        Assert.AreEqual(EntriesBefore, GLEntry.Count(), 'General ledger entries');
        SalesShipmentHeader.SetRange("BigC Order Id", Order."Order Id");
        Assert.RecordIsEmpty(SalesShipmentHeader);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        OrderBuilder.Get(Order);
        Assert.AreEqual('', Order."Posted Invoice No.", 'Invoice');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
    end;

    [Test]
    procedure WithoutAnAccountForTheDiscountTheOrderIsHeldUntilThereIsOne()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        GeneralPostingSetup: Record "General Posting Setup";
        SalesHeader: Record "Sales Header";
        Orders: Codeunit "BigC Orders";
        DiscountAccountNo: Code[20];
    begin
        // [SCENARIO] Someone has emptied the account for line discounts, and the order has a coupon of 6.00
        OrderBuilder.Start(540304, 'GBP', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 54, 9, 2, 0, 20), 'SPRING', 6);
        OrderBuilder.SetTotals(54, 9);
        GeneralPostingSetup.SetFilter("Sales Line Disc. Account", '<>%1', '');
        GeneralPostingSetup.FindFirst();
        DiscountAccountNo := GeneralPostingSetup."Sales Line Disc. Account";
        GeneralPostingSetup.ModifyAll("Sales Line Disc. Account", '');
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Nothing of it is made, and finance is told which setup lacks what
        Assert.AreEqual('PostingSetupIncomplete', OrderLedger.OrderCauses(Order), OrderLedger.OrderMessage(Order));
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        SalesHeader.SetRange("BigC Order Id", Order."Order Id");
        Assert.RecordIsEmpty(SalesHeader);
        FindException("BigC Exception Object"::Order, Order.ExternalNo(), BigCException);
        Assert.IsTrue(BigCException.Message.Contains('has no Sales Line Disc. Account'), BigCException.Message);
        Assert.AreEqual(Page::"General Posting Setup", BigCException."Fixing Page Id", 'Fixing page');

        // [WHEN] Each setup has its account again
        GeneralPostingSetup.Reset();
        GeneralPostingSetup.FindSet();
        repeat
            GeneralPostingSetup."Sales Line Disc. Account" := DiscountAccountNo;
            GeneralPostingSetup.Modify(true);
        until GeneralPostingSetup.Next() = 0;
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The order is booked
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    local procedure FindException(ObjectType: Enum "BigC Exception Object"; ExternalId: Text; var BigCException: Record "BigC Exception")
    begin
        BigCException.SetRange("Store Code", DemoStore.StoreCode());
        BigCException.SetRange("Object Type", ObjectType);
        BigCException.SetRange("External Id", ExternalId);
        BigCException.FindLast();
    end;
}
#endif
