#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Sync;
using BigC.DemoStore;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>What a person ignored is answered for the content that was looked at, and for no other.</summary>
codeunit 50513 "Ignored Order Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Exceptions: Codeunit "BigC Exceptions";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure SameContentStaysIgnored()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The total contradicts the lines; finance knows and ignores it
        BuildOrder(531001, 70);
        OrderBuilder.StageAndProcess(Order);
        IgnoreLast("BigC Exception Object"::Order, '531001', 'Agreed with the shopper.');

        // [WHEN] The same order arrives and is processed again
        OrderBuilder.StageAgain();
        OrderBuilder.Process(Order);

        // [THEN] It is as quiet as finance wanted
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
    end;

    [Test]
    procedure AnotherContentIsAskedAgain()
    var
        Order: Record "BigC Order";
        IgnoredException: Record "BigC Exception";
        OpenException: Record "BigC Exception";
        ExceptionHistory: Record "BigC Exception History";
    begin
        // [SCENARIO] Ignored at 70.00; then the order is edited and contradicts itself by more
        BuildOrder(531002, 70);
        OrderBuilder.StageAndProcess(Order);
        IgnoreLast("BigC Exception Object"::Order, '531002', 'Agreed with the shopper.');
        OrderBuilder.SetTotals(900, 5);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is open again, and its history says what was decided before
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        FindLast("BigC Exception Object"::Order, '531002', OpenException);
        Assert.AreEqual(900, OpenException."Amount at Stake", 'Amount at stake');
        ExceptionHistory.SetRange("Exception Entry No.", OpenException."Entry No.");
        ExceptionHistory.FindFirst();
        Assert.IsTrue(ExceptionHistory.Detail.Contains('Agreed with the shopper.'), ExceptionHistory.Detail);
        Assert.IsTrue(ExceptionHistory.Detail.Contains(UserId()), ExceptionHistory.Detail);

        // [THEN] Who had ignored it, when and why is kept where it was
        IgnoredException.SetRange("External Id", '531002');
        IgnoredException.SetRange(Status, IgnoredException.Status::Ignored);
        IgnoredException.FindFirst();
        Assert.AreEqual('Agreed with the shopper.', IgnoredException.Reason, 'Reason');
        Assert.AreEqual(UserId(), IgnoredException."Closed By", 'Who');
        Assert.AreNotEqual(0DT, IgnoredException."Closed At", 'When');
    end;

    [Test]
    procedure EditAfterReleaseIsAskedAgainAndStopsTheOrder()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The first edit of a released order is done by hand and ignored; the second must not slip out
        BuildOrder(531003, 30);
        OrderBuilder.StageAndProcess(Order);
        ReleaseOrder(Order);
        AddMug(60);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause of the first edit');
        IgnoreLast("BigC Exception Object"::Order, '531003', 'Line added by hand.');
        AddMug(90);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause of the second edit');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('cannot be released or posted');
    end;

    [Test]
    procedure IgnoredPaymentStaysIgnoredWhileItIsTheSame()
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The payment of an unmapped gateway was posted by hand and ignored
        BuildOrder(531004, 30);
        PaymentId := OrderBuilder.AddPayment('unheard-of', 30);
        OrderBuilder.StageAndProcess(Order);
        IgnoreLast("BigC Exception Object"::Payment, PaymentId, 'Posted by hand.');

        // [WHEN] The order changes, the payment does not
        OrderBuilder.SetStatus(9);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Causes after a change of the order');

        // [WHEN] The payment is another one
        OrderBuilder.GetLastPayment(OrderPayment);
        OrderPayment.Amount := 25;
        OrderBuilder.SaveLastPayment(OrderPayment);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('GatewayUnmapped', OrderLedger.PaymentCauses(PaymentId), 'Causes after a change of the payment');
    end;

    [Test]
    procedure EveryFailedRunIsNew()
    var
        SyncRun: Record "BigC Sync Run";
    begin
        // [SCENARIO] A failed run was ignored; the next one fails with the same words
        FailRun(SyncRun);
        IgnoreLast("BigC Exception Object"::SyncRun, Format(SyncRun.Flow), 'The storefront was down.');
        FailRun(SyncRun);
        Assert.AreEqual('RunFailed', OrderLedger.OpenCauses(DemoStore.StoreCode(), "BigC Exception Object"::SyncRun, Format(SyncRun.Flow)), 'Cause');
    end;

    local procedure BuildOrder(OrderId: Integer; TotalIncTax: Decimal)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(TotalIncTax, 5);
    end;

    local procedure AddMug(TotalIncTax: Decimal)
    begin
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(TotalIncTax, TotalIncTax / 6);
    end;

    local procedure ReleaseOrder(Order: Record "BigC Order")
    var
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        ReleaseSalesDocument.PerformManualRelease(SalesHeader);
    end;

    local procedure FailRun(var SyncRun: Record "BigC Sync Run")
    var
        Sync: Codeunit "BigC Sync";
    begin
        Clear(SyncRun);
        SyncRun.SystemId := CreateGuid();
        SyncRun."Store Code" := DemoStore.StoreCode();
        SyncRun.Agent := 'agent-1';
        SyncRun.Status := SyncRun.Status::Failed;
        SyncRun.Message := 'time-out';
        SyncRun."Started At" := CurrentDateTime();
        Sync.ReceiveRun(SyncRun);
    end;

    local procedure IgnoreLast(ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ReasonText: Text)
    var
        BigCException: Record "BigC Exception";
    begin
        FindLast(ObjectType, ExternalId, BigCException);
        Exceptions.Ignore(BigCException, ReasonText);
    end;

    local procedure FindLast(ObjectType: Enum "BigC Exception Object"; ExternalId: Text; var BigCException: Record "BigC Exception")
    begin
        BigCException.SetRange("Object Type", ObjectType);
        BigCException.SetRange("External Id", ExternalId);
        BigCException.FindLast();
    end;
}
#endif
