#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Posting;
using System.TestLibraries.Utilities;

/// <summary>What the storefront no longer stands by does not leave the house.</summary>
codeunit 50511 "Order Stop Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure DisputedOrderDoesNotShip()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [SCENARIO] The order is booked, then disputed in the storefront
        BookMug(517001, Order);
        OrderBuilder.SetStatus(13);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('NotToShip', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'The sales order stays');

        // [WHEN] Someone releases its sales order
        GetSalesOrder(Order, SalesHeader);
        asserterror ReleaseSalesDocument.PerformManualRelease(SalesHeader);

        // [THEN] The error names order, sales order and reason
        Assert.ExpectedError(StrSubstNo('Sales order %1 cannot be released or posted, because BigCommerce order 517001 has an open exception: Order 517001 has the sales order %1, but must not ship: The order has status 13 Disputed in the storefront.', SalesHeader."No."));

        // [WHEN] The dispute is over
        OrderBuilder.SetStatus(11);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It ships
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure OtherStatusesThatDoNotShip()
    begin
        // [SCENARIO] 12 manual verification, 1 pending, 7 awaiting payment, 0 incomplete
        AssertStopped(517002, 12);
        AssertStopped(517003, 1);
        AssertStopped(517004, 7);
        AssertStopped(517005, 0);
    end;

    [Test]
    procedure ReleasedOrderIsNotPostedEither()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        SalesShipmentHeader: Record "Sales Shipment Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [SCENARIO] The warehouse has released the order before it is disputed
        BookMug(517006, Order);
        GetSalesOrder(Order, SalesHeader);
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Commit();
        OrderBuilder.SetStatus(13);
        OrderBuilder.StageAndProcess(Order);
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('cannot be released or posted');
        SalesShipmentHeader.SetRange("BigC Order Id", 517006);
        Assert.RecordIsEmpty(SalesShipmentHeader);
    end;

    [Test]
    procedure UnprovenRevisionStopsTheOldContent()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The edited order does not add up; the sales order still holds the content before
        BookMug(517007, Order);
        OrderBuilder.SetTotals(99, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('the total is 99.00');

        // [WHEN] It is corrected
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure IgnoredWithAReasonItShips()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Someone decides that the disputed order ships all the same
        BookMug(517008, Order);
        OrderBuilder.SetStatus(13);
        OrderBuilder.StageAndProcess(Order);
        BigCException.SetRange("External Id", '517008');
        BigCException.SetRange(Cause, BigCException.Cause::NotToShip);
        BigCException.FindFirst();
        Exceptions.Ignore(BigCException, 'The bank has withdrawn the dispute');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure ChangeThatIsNotTakenOverYetStops()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A new content has arrived and is not processed yet
        BookMug(517009, Order);
        OrderBuilder.SetBillingStreet('2 Harbour Street');
        OrderBuilder.Stage();
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('the change is not taken over');
        OrderBuilder.Process(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure CancelledWhileReleasedDoesNotShip()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [SCENARIO] The order is cancelled while the warehouse has it in hand
        BookMug(517010, Order);
        GetSalesOrder(Order, SalesHeader);
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Commit();
        OrderBuilder.SetStatus(5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('CancelledAfterPosting', OrderLedger.OrderCauses(Order), 'Cause');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('cannot be released or posted');
    end;

    [Test]
    procedure IgnoringAFaultOfTheNewContentDoesNotDeliverTheOldOne()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The edited order does not add up. Someone ignores that; the sales order still holds 30.00
        BookMug(517011, Order);
        OrderBuilder.SetTotals(99, 5);
        OrderBuilder.StageAndProcess(Order);
        IgnoreOpen('517011', "BigC Exception Cause"::TotalDiffers, 'A typing error.', BigCException);

        // [THEN] That is asked at once, with all that differs, and until then it stays
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(StrSubstNo('Order 517011: sales order %1 still holds the earlier content', Order."Sales Document No.")), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('Total Inc Tax: 30 -> 99'), OrderLedger.OrderMessage(Order));
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('to deliver and invoice the earlier content all the same, ignore this with the reason');
        OrderBuilder.Process(Order);
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause after another attempt');

        // [WHEN] Someone answers for it
        IgnoreOpen('517011', "BigC Exception Cause"::DocumentChanged, 'The shopper gets what was ordered first.', BigCException);
        OrderBuilder.Process(Order);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The earlier content is invoiced, and the reason is kept
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
        BigCException.Get(BigCException."Entry No.");
        Assert.AreEqual('The shopper gets what was ordered first.', BigCException.Reason, 'Reason');
    end;

    [Test]
    procedure AnAnswerIsForItsContentOnly()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The earlier content may be delivered instead of 99.00; then the storefront says 98.00
        BookMug(517012, Order);
        OrderBuilder.SetTotals(99, 5);
        OrderBuilder.StageAndProcess(Order);
        IgnoreOpen('517012', "BigC Exception Cause"::TotalDiffers, 'A typing error.', BigCException);
        IgnoreOpen('517012', "BigC Exception Cause"::DocumentChanged, 'The shopper gets what was ordered first.', BigCException);
        OrderBuilder.SetTotals(98, 5);
        OrderBuilder.StageAndProcess(Order);
        IgnoreOpen('517012', "BigC Exception Cause"::TotalDiffers, 'Another typing error.', BigCException);
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('Total Inc Tax: 30 -> 98');
    end;

    [Test]
    procedure AChangeThatCameWithAStatusIsAskedToo()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Disputed and edited at once; someone only decides that the dispute does not matter
        BookMug(517013, Order);
        OrderBuilder.SetStatus(13);
        OrderBuilder.SetBillingStreet('2 Harbour Street');
        OrderBuilder.StageAndProcess(Order);
        IgnoreOpen('517013', "BigC Exception Cause"::NotToShip, 'The bank has withdrawn the dispute.', BigCException);
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('2 Harbour Street');
    end;

    [Test]
    procedure AnUnreadableChangeStops()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] The order was edited, but the agent cannot read it: it may be cancelled
        BookMug(517014, Order);
        ExceptionReport.Initialize(Order."Store Code", "BigC Exception Object"::Order, '517014');
        ExceptionReport.Add("BigC Exception Cause"::Unreadable, '', 'Order 517014 cannot be read: total_inc_tax is not an amount: "x"');
        Exceptions.Report(ExceptionReport);
        Commit();
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('total_inc_tax is not an amount');

        // [WHEN] Someone has looked it up in the storefront
        IgnoreOpen('517014', "BigC Exception Cause"::Unreadable, 'Only a note of the staff.', BigCException);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure ArchivedBeforeItShippedIsAsked()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Archiving cancels no sale, but nobody archives what still has to ship without a reason
        BookMug(517015, Order);
        OrderBuilder.SetArchived(true);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('NotToShip', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'The sales order stays');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('It was archived in the storefront before it shipped.');

        // [WHEN] It is taken out of the archive
        OrderBuilder.SetArchived(false);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure ArchivedWhenCompletedIsTidy()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Completed orders are archived to keep the control panel short
        BookMug(517016, Order);
        OrderBuilder.SetStatus(10);
        OrderBuilder.SetArchived(true);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
    end;

    [Test]
    procedure CopyOfTheSalesOrderIsADocumentOfItsOwn()
    var
        Order: Record "BigC Order";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        SalesShipmentHeader: Record "Sales Shipment Header";
        GiftCertificates: Codeunit "BigC Gift Certificates";
    begin
        // [SCENARIO] Someone copies the sales order to an order and to an invoice of a paid order with a certificate, and posts the copies
        OrderBuilder.Start(517017, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddCertificate('CERT-517017', 50);
        OrderBuilder.SetTotals(80, 5);
        OrderBuilder.AddPayment('stripe', 80);
        OrderBuilder.StageAndProcess(Order);
        PostCopy(Order, "Sales Document Type"::Order);
        PostCopy(Order, "Sales Document Type"::Invoice);

        // [THEN] Order, payment and certificate are as before
        Order.Find();
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status after the copy');
        Assert.AreEqual('', Order."Posted Invoice No.", 'Invoice after the copy');
        Assert.AreEqual(0, GiftCertificates.Balance(Order."Store Code", 'CERT-517017', ''), 'Certificate after the copy');
        SalesInvoiceHeader.SetRange("BigC Order Id", 517017);
        Assert.RecordIsEmpty(SalesInvoiceHeader);
        SalesShipmentHeader.SetRange("BigC Order Id", 517017);
        Assert.RecordIsEmpty(SalesShipmentHeader);

        // [WHEN] The order's own sales order is posted
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] It has its payment, and the certificate is issued once
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        Assert.AreEqual(0, RemainingOnInvoice(Order), 'Remaining on the invoice');
        Assert.AreEqual(50, GiftCertificates.Balance(Order."Store Code", 'CERT-517017', ''), 'Certificate');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    local procedure IgnoreOpen(ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; ReasonText: Text; var BigCException: Record "BigC Exception")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        BigCException.Reset();
        BigCException.SetRange("External Id", ExternalId);
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.SetRange(Status, BigCException.Status::Open);
        BigCException.FindFirst();
        Exceptions.Ignore(BigCException, ReasonText);
        Commit();
    end;

    local procedure AssertStopped(OrderId: Integer; StatusId: Integer)
    var
        Order: Record "BigC Order";
    begin
        BookMug(OrderId, Order);
        OrderBuilder.SetStatus(StatusId);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('NotToShip', OrderLedger.OrderCauses(Order), StrSubstNo('Cause of status %1', StatusId));
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('cannot be released or posted');
    end;

    local procedure BookMug(OrderId: Integer; var Order: Record "BigC Order")
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    local procedure RemainingOnInvoice(Order: Record "BigC Order"): Decimal
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        SalesInvoiceHeader.CalcFields("Remaining Amount");
        exit(SalesInvoiceHeader."Remaining Amount");
    end;

    /// <summary>Copies header and lines with all their fields under a number of its own, and posts the copy.</summary>
    local procedure PostCopy(Order: Record "BigC Order"; DocumentType: Enum "Sales Document Type")
    var
        FromSalesHeader: Record "Sales Header";
        ToSalesHeader: Record "Sales Header";
        FromSalesLine: Record "Sales Line";
        ToSalesLine: Record "Sales Line";
        SalesPost: Codeunit "Sales-Post";
        CopyNo: Code[20];
    begin
        GetSalesOrder(Order, FromSalesHeader);
        ToSalesHeader."Document Type" := DocumentType;
        ToSalesHeader.Insert(true);
        CopyNo := ToSalesHeader."No.";
        ToSalesHeader.TransferFields(FromSalesHeader, false);
        ToSalesHeader."Posting No." := '';
        ToSalesHeader."Shipping No." := '';
        ToSalesHeader.Modify();
        FromSalesLine.SetRange("Document Type", FromSalesHeader."Document Type");
        FromSalesLine.SetRange("Document No.", FromSalesHeader."No.");
        FromSalesLine.FindSet();
        repeat
            ToSalesLine := FromSalesLine;
            ToSalesLine."Document Type" := DocumentType;
            ToSalesLine."Document No." := CopyNo;
            ToSalesLine.Insert();
        until FromSalesLine.Next() = 0;
        ToSalesHeader.Ship := true;
        ToSalesHeader.Invoice := true;
        SalesPost.Run(ToSalesHeader);
    end;

    local procedure GetSalesOrder(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    begin
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
    end;
}
#endif
