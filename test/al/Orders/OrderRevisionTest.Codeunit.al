#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using Microsoft.Sales.Document;
using Microsoft.Sales.Posting;
using System.TestLibraries.Utilities;

codeunit 50506 "Order Revision Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Orders: Codeunit "BigC Orders";

    [Test]
    procedure EditBeforePostingRebuildsTheDocument()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        FirstDocumentNo: Code[20];
    begin
        // [SCENARIO] A second mug is added in the storefront before the order ships
        // [GIVEN] A booked order of one mug
        BuildMugs(515001, 1);
        OrderBuilder.StageAndProcess(Order);
        FirstDocumentNo := Order."Sales Document No.";

        // [WHEN] The order arrives with two
        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The same sales order now has two mugs for 60.00
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(FirstDocumentNo, Order."Sales Document No.", 'Sales order');
        Assert.AreEqual(2, Order.Revision, 'Revision');
        Assert.AreEqual(2, Order."Applied Revision", 'Applied revision');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.CalcFields("Amount Including VAT");
        Assert.AreEqual(60, SalesHeader."Amount Including VAT", 'Amount');
    end;

    [Test]
    procedure EditAfterPostingIsAnException()
    var
        Order: Record "BigC Order";
        OrderChange: Record "BigC Order Change";
    begin
        // [SCENARIO] The quantity is changed in the storefront after the invoice: the invoice stays, finance sees the fields
        BuildMugs(515002, 1);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);

        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);

        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        Assert.AreEqual('ChangedAfterPosting', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
        OrderChange.SetRange("Order SystemId", Order.SystemId);
        OrderChange.SetRange("Part", 'ITEM:1');
        OrderChange.SetRange("Field Name", 'Quantity');
        OrderChange.FindFirst();
        Assert.AreEqual('1', OrderChange."Old Value", 'Old quantity');
        Assert.AreEqual('2', OrderChange."New Value", 'New quantity');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('Quantity: 1 -> 2'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure EditOfADisputedOrderAfterPostingIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The invoice is posted; the order is disputed and changed at once: a status that waits hides no change
        BuildMugs(515014, 1);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetStatus(13);
        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('ChangedAfterPosting', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure EditThatIsTakenBackIsNone()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [SCENARIO] The order is released; street and quantity are changed and changed back
        BuildMugs(515013, 1);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        OrderBuilder.SetBillingStreet('2 Elsewhere');
        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');
        OrderBuilder.SetBillingStreet('1 Harbour Street');
        AddMugs(1);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Storefront and document agree again, and the order ships
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
    end;

    [Test]
    procedure IgnoringAnEditIsNoAnswerToTheNextOne()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Finance credits the first change by hand and ignores it; the second change is a question of its own
        BuildMugs(515012, 1);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Exceptions.Ignore(BigCException, 'Invoiced by hand.');
        OrderBuilder.Process(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'The first change is settled');

        // [WHEN] A third mug is added
        AddMugs(3);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is an exception again
        Assert.AreEqual('ChangedAfterPosting', OrderLedger.OrderCauses(Order), 'The second change');
    end;

    [Test]
    procedure EditOfAReleasedOrderIsAnException()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [SCENARIO] The warehouse has the order already: it is not changed under its hands
        BuildMugs(515003, 1);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Commit();

        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);

        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');
        SalesHeader.CalcFields("Amount Including VAT");
        Assert.AreEqual(30, SalesHeader."Amount Including VAT", 'Amount');

        // [WHEN] The warehouse gives it back and someone retries
        ReleaseSalesDocument.PerformManualReopen(SalesHeader);
        Commit();
        OrderBuilder.Process(Order);

        // [THEN] The sales order follows the storefront
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        SalesHeader.CalcFields("Amount Including VAT");
        Assert.AreEqual(60, SalesHeader."Amount Including VAT", 'Amount after the retry');
    end;

    [Test]
    procedure DocumentDeletedByHandIsAnExceptionAndMadeAgain()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] Someone deletes the sales order of a paid order
        BuildMugs(515008, 1);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.Delete(true);
        Commit();
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');

        // [WHEN] It is retried
        OrderBuilder.Process(Order);

        // [THEN] The order has a sales order again
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        SalesHeader.SetRange("BigC Order Id", 515008);
        Assert.RecordCount(SalesHeader, 1);
    end;

    [Test]
    procedure DocumentChangedByHandIsNotPosted()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Someone gives a discount of 6.00 on the sales order of 30.00 after it was proven
        BuildMugs(515009, 1);
        OrderBuilder.StageAndProcess(Order);
        GiveDiscount(Order, SalesLine, 6);
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('was proven with a total of 30.00 and VAT of 5.00, but now comes to 24.00 with VAT of 4.00');

        // [WHEN] It is put right
        GiveDiscount(Order, SalesLine, 0);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] It is what the shopper paid
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure DocumentChangedByHandIsPostedIfSomeoneAnswersForIt()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] The discount of 6.00 is meant; processing the order makes an exception of it, which is ignored with the reason
        BuildMugs(515014, 1);
        OrderBuilder.StageAndProcess(Order);
        GiveDiscount(Order, SalesLine, 6);
        OrderBuilder.Process(Order);
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('Put it right and retry, or ignore this with the reason'), OrderLedger.OrderMessage(Order));
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('now comes to 24.00');
        BigCException.SetRange("External Id", '515014');
        BigCException.FindLast();
        Exceptions.Ignore(BigCException, 'Scratched; agreed with the shopper.');
        Commit();

        // [WHEN] The discount grows once more
        GiveDiscount(Order, SalesLine, 9);

        // [THEN] That is another question
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('now comes to 21.00');

        // [WHEN] It is what was answered for
        GiveDiscount(Order, SalesLine, 6);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] It is invoiced so, and not asked again
        Assert.AreEqual(24, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        OrderBuilder.Process(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes after processing');
    end;

    [Test]
    procedure DocumentChangedByItsReleaseIsNotReleased()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
        ReleasingDiscount: Codeunit "Releasing Discount";
    begin
        // [SCENARIO] Releasing takes 3.00 off the proven order of 30.00
        BuildMugs(515015, 1);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        BindSubscription(ReleasingDiscount);
        asserterror ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        Assert.ExpectedError('now comes to 27.00 with VAT of 4.50');
        SalesHeader.Find();
        Assert.AreEqual(SalesHeader.Status::Open, SalesHeader.Status, 'Status');

        // [SCENARIO] Posting releases it first
        SalesHeader.Ship := true;
        SalesHeader.Invoice := true;
        asserterror Codeunit.Run(Codeunit::"Sales-Post", SalesHeader);
        Assert.ExpectedError('now comes to 27.00 with VAT of 4.50');
        UnbindSubscription(ReleasingDiscount);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
    end;

    [Test]
    procedure ReleasedDocumentIsComparedWhenItIsPosted()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        // [SCENARIO] A partner's extension changes a line of the released sales order
        BuildMugs(515016, 1);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        GiveDiscount(Order, SalesLine, 3);
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('now comes to 27.00 with VAT of 4.50');
    end;

    [Test]
    procedure NewAccountDataOfTheShopperIsNoEdit()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A registered shopper changes the e-mail address of the account; later the order ships in the storefront
        BuildMugs(515010, 1);
        OrderBuilder.SetCustomerId(7001);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetCustomerEmail('new@example.com');
        OrderBuilder.SetStatus(2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure NewStatusAfterPostingIsNoException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The storefront moves the order to Shipped: a new content, but none that concerns the books
        BuildMugs(515004, 1);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        OrderBuilder.SetStatus(2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(2, Order."Applied Revision", 'Applied revision');
        Assert.AreEqual(2, Order."Status Id", 'Status');
    end;

    [Test]
    procedure FaultyEditLeavesTheDocument()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] The edited order does not add up: the sales order of the first content stays, with an exception
        BuildMugs(515005, 1);
        OrderBuilder.StageAndProcess(Order);
        AddMugs(2);
        OrderBuilder.SetTotals(99, 10);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.CalcFields("Amount Including VAT");
        Assert.AreEqual(30, SalesHeader."Amount Including VAT", 'Amount');

        // [WHEN] The storefront corrects it
        OrderBuilder.SetTotals(60, 10);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The sales order follows and the exception is resolved
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        SalesHeader.CalcFields("Amount Including VAT");
        Assert.AreEqual(60, SalesHeader."Amount Including VAT", 'Amount after the correction');
    end;

    [Test]
    procedure OlderContentIsIgnored()
    var
        Order: Record "BigC Order";
        Sent: Record "BigC Order";
    begin
        // [SCENARIO] A slow agent sends what another has long replaced
        BuildMugs(515006, 1);
        OrderBuilder.StageAndProcess(Order);
        Sent := Order;
        Sent."Content Hash" := 'older';
        Sent."Modified At" := Order."Modified At" - 1000;
        Orders.StageOrder(Sent, '');
        OrderBuilder.Get(Order);
        Assert.AreEqual(1, Order.Revision, 'Revision');
        Assert.AreEqual('515006-1', Order."Content Hash", 'Content hash');
    end;

    [Test]
    procedure OrderWithoutAPlausibleTimeIsRefused()
    begin
        // [SCENARIO] The order would be posted into a year that is long closed or not open yet
        BuildMugs(515008, 1);
        OrderBuilder.SetCreatedAt(CreateDateTime(19991231D, 120000T));
        asserterror OrderBuilder.Stage();
        Assert.ExpectedError('BigC-FieldInvalid: The field createdDateTime of order 515008 is 1999-12-31T12:00:00Z.');
        OrderBuilder.SetCreatedAt(CurrentDateTime() + 25 * 3600000);
        asserterror OrderBuilder.Stage();
        Assert.ExpectedError('BigC-FieldInvalid: The field createdDateTime of order 515008');
        OrderBuilder.SetCreatedAt(CurrentDateTime() + 23 * 3600000);
        OrderBuilder.SetModifiedAt(CurrentDateTime());
        OrderBuilder.StageAgain();
    end;

    [Test]
    procedure LastChangeInTheFutureIsRefused()
    begin
        // [SCENARIO] Whatever follows would look older. A quarter of an hour is left for clocks that differ
        BuildMugs(515021, 1);
        OrderBuilder.SetModifiedAt(CurrentDateTime() + 16 * 60000);
        asserterror OrderBuilder.StageAgain();
        Assert.ExpectedError('BigC-FieldInvalid: The field modifiedDateTime of order 515021');
        OrderBuilder.SetModifiedAt(CreateDateTime(19991231D, 120000T));
        asserterror OrderBuilder.StageAgain();
        Assert.ExpectedError('BigC-FieldInvalid: The field modifiedDateTime of order 515021 is 1999-12-31T12:00:00Z');
        OrderBuilder.SetModifiedAt(CurrentDateTime() + 14 * 60000);
        OrderBuilder.StageAgain();
    end;

    [Test]
    procedure OlderContentThanOneOfTheFutureIsNotDroppedInSilence()
    var
        Order: Record "BigC Order";
        Sent: Record "BigC Order";
    begin
        // [GIVEN] A content that was changed ten minutes after it arrived: the clock it comes from is wrong
        BuildMugs(515022, 1);
        OrderBuilder.SetModifiedAt(CurrentDateTime() + 10 * 60000);
        OrderBuilder.StageAgain();
        OrderBuilder.Get(Order);

        // [WHEN] Another content comes with the time it is
        Sent := Order;
        Sent."Content Hash" := 'now';
        Sent."Modified At" := CurrentDateTime();
        asserterror Orders.StageOrder(Sent, '');

        // [THEN] Nobody knows which is newer, and the sender is told so
        Assert.ExpectedError('BigC-OlderContent: The field modifiedDateTime of order 515022');

        // [WHEN] What is stored comes again
        Sent."Content Hash" := Order."Content Hash";
        Orders.StageOrder(Sent, '');

        // [THEN] That is no question
        OrderBuilder.Get(Order);
        Assert.AreEqual(1, Order.Revision, 'Revision');

        // [WHEN] The order is saved again after that time
        Sent."Content Hash" := 'later';
        Sent."Modified At" := CurrentDateTime() + 11 * 60000;
        Orders.StageOrder(Sent, '');

        // [THEN] It is the newer one
        OrderBuilder.Get(Order);
        Assert.AreEqual(2, Order.Revision, 'Revision of the order that was saved again');
    end;

    [Test]
    procedure EachRevisionIsKept()
    var
        Order: Record "BigC Order";
        OrderRevision: Record "BigC Order Revision";
    begin
        // [SCENARIO] Finance can look at what the order was before
        BuildMugs(515007, 1);
        OrderBuilder.StageAndProcess(Order);
        AddMugs(2);
        OrderBuilder.StageAndProcess(Order);
        OrderRevision.SetRange("Order SystemId", Order.SystemId);
        Assert.RecordCount(OrderRevision, 2);
        OrderRevision.FindFirst();
        Assert.AreEqual(30, OrderRevision."Total Inc Tax", 'Total of the first revision');
        Assert.AreEqual('{"id":515007}', Order.GetPayload(), 'Payload');
    end;

    local procedure GiveDiscount(Order: Record "BigC Order"; var SalesLine: Record "Sales Line"; Discount: Decimal)
    begin
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.FindFirst();
        SalesLine.SuspendStatusCheck(true);
        SalesLine.Validate("Line Discount Amount", Discount);
        SalesLine.Modify(true);
        Commit();
    end;

    local procedure BuildMugs(OrderId: Integer; Quantity: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        AddMugs(Quantity);
    end;

    local procedure AddMugs(Quantity: Integer)
    begin
        OrderBuilder.RemoveLines();
        OrderBuilder.AddItem('HP-MUG', Quantity, 25, 30, Quantity * 30, Quantity * 5, 2, 0, 20);
        OrderBuilder.SetTotals(Quantity * 30, Quantity * 5);
    end;
}
#endif
