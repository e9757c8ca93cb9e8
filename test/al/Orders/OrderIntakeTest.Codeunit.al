#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using System.TestLibraries.Utilities;

codeunit 50509 "Order Intake Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        Orders: Codeunit "BigC Orders";

    [Test]
    procedure UnknownStoreIsRefused()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The error names the store and has a stable prefix
        FillOrder(517001, Order);
        Order."Store Code" := 'NOWHERE';
        asserterror Orders.StageOrder(Order, '');
        Assert.ExpectedError('BigC-UnknownStore: ');
    end;

    [Test]
    procedure EmptyFieldIsRefused()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Without a currency the order could only be guessed
        FillOrder(517002, Order);
        Order."ISO Currency Code" := '';
        asserterror Orders.StageOrder(Order, '');
        Assert.ExpectedError('BigC-FieldEmpty: In order 517002 the field currencyCode is empty.');
    end;

    [Test]
    procedure PartAfterItsOrderWasProcessedIsRefused()
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
    begin
        // [SCENARIO] A session lives longer than the request that brought the order; a line that comes alone later would be booked by nobody
        OrderBuilder.Start(517008, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        OrderLine."Order SystemId" := Order.SystemId;
        OrderLine."Line Key" := 'item:2';
        asserterror Orders.StageLine(OrderLine);
        Assert.ExpectedError('BigC-PartWithoutOrder: ');
    end;

    [Test]
    procedure OrderNumberMustBePositive()
    var
        Order: Record "BigC Order";
    begin
        FillOrder(0, Order);
        asserterror Orders.StageOrder(Order, '');
        Assert.ExpectedError('BigC-OrderIdInvalid: ');
    end;

    [Test]
    procedure PartWithoutItsOrderIsRefused()
    var
        OrderLine: Record "BigC Order Line";
    begin
        // [SCENARIO] Lines come with their order or not at all
        OrderLine."Order SystemId" := CreateGuid();
        OrderLine."Line Key" := 'item:1';
        asserterror Orders.StageLine(OrderLine);
        Assert.ExpectedError('BigC-PartWithoutOrder: ');
    end;

    [Test]
    procedure LineSentTwiceIsRefused()
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
        SameLine: Record "BigC Order Line";
    begin
        FillOrder(517003, Order);
        Orders.StageOrder(Order, '');
        OrderLine."Order SystemId" := Order.SystemId;
        OrderLine."Line Key" := 'item:1';
        Orders.StageLine(OrderLine);
        SameLine."Order SystemId" := Order.SystemId;
        SameLine."Line Key" := 'item:1';
        asserterror Orders.StageLine(SameLine);
        Assert.ExpectedError('BigC-DuplicateLine: ');
    end;

    [Test]
    procedure IdOfAnotherOrderIsRefused()
    var
        Order: Record "BigC Order";
        OtherOrder: Record "BigC Order";
    begin
        FillOrder(517004, Order);
        Orders.StageOrder(Order, '');
        FillOrder(517005, OtherOrder);
        OtherOrder.SystemId := Order.SystemId;
        asserterror Orders.StageOrder(OtherOrder, '');
        Assert.ExpectedError('BigC-IdTaken: ');
    end;

    [Test]
    procedure EventSeesEachStagedOrder()
    var
        Order: Record "BigC Order";
        OrderEventLog: Codeunit "Order Event Log";
    begin
        // [SCENARIO] A partner's subscriber is told when an order is staged and when it is booked
        BindSubscription(OrderEventLog);
        OrderBuilder.Start(517006, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        UnbindSubscription(OrderEventLog);
        Assert.AreEqual('staged 517006;proven 517006;booked 517006;', OrderEventLog.GetLog(), 'Events');
    end;

    local procedure FillOrder(OrderId: Integer; var Order: Record "BigC Order")
    begin
        Order."Store Code" := 'HARBOUR';
        Order."Order Id" := OrderId;
        Order.SystemId := CreateGuid();
        Order."Content Hash" := 'hash';
        Order."ISO Currency Code" := 'GBP';
        Order."Created At" := CreateDateTime(20260301D, 100000T);
        Order."Modified At" := Order."Created At";
    end;
}
#endif
