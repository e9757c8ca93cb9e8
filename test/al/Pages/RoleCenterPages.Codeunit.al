#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.RoleCenters;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Test.Orders;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

/// <summary>Cues of the role centres: what they count, what they open, when they turn red.</summary>
codeunit 50951 "Role Center Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        OrderBuilder: Codeunit "Order Builder";

    [Test]
    procedure AnOrderWithSeveralCausesCountsItsMoneyOnce()
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] 142.20 GBP wait for two causes, 100 EUR (85 GBP) for one: 227.20 are at stake
        CreateStore('RC-STAKE');
        Report('RC-STAKE', 'A', 142.2, 'GBP', "BigC Exception Cause"::TaxZoneUnmapped);
        Report('RC-STAKE', 'A', 142.2, 'GBP', "BigC Exception Cause"::ItemUnknown);
        Report('RC-STAKE', 'B', 100, 'EUR', "BigC Exception Cause"::TaxZoneUnmapped);
        Assert.AreEqual(227.2, Exceptions.MoneyAtStake('RC-STAKE'), 'Money at stake');
    end;

    [Test]
    procedure MoneyInACurrencyWithoutARateCountsNothing()
    var
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Nobody knows what 500 of an unknown currency are worth: it is not taken for pounds
        CreateStore('RC-NORATE');
        Report('RC-NORATE', 'A', 500, 'XTS', "BigC Exception Cause"::CurrencyUnmapped);
        LibraryBigCStore.FindException('RC-NORATE', 'A', "BigC Exception Cause"::CurrencyUnmapped, BigCException);
        Assert.AreEqual(0, BigCException."Amount at Stake (LCY)", 'Local currency');
        Assert.AreEqual(500, BigCException."Amount at Stake", 'Its own currency');
    end;

    [Test]
    procedure FinanceSeesItsExceptionsAndOpensThem()
    var
        BigCException: Record "BigC Exception";
        Activities: TestPage "BigC Finance Activities";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The cue counts what finance has to act on, and opens exactly that
        CreateStore('RC-CUE');
        Report('RC-CUE', 'A', 10, 'GBP', "BigC Exception Cause"::TaxZoneUnmapped);
        Commit();
        BigCException.SetRange(Owner, BigCException.Owner::Finance);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);

        Activities.OpenView();
        Assert.AreEqual(BigCException.Count(), Activities."Finance Exceptions".AsInteger(), 'For finance');
        Exceptions.Trap();
        Activities."Finance Exceptions".Drilldown();

        Assert.IsTrue(Exceptions.First(), 'The exceptions are listed');
        repeat
            Exceptions.Owner.AssertEquals(BigCException.Owner::Finance);
        until not Exceptions.Next();
        Exceptions.Close();
        Activities.Close();
    end;

    [Test]
    procedure OperationsSeeTheirFigures()
    var
        Order: Record "BigC Order";
        Activities: TestPage "BigC Operations Activities";
    begin
        // [SCENARIO] Held, waiting and new orders are counted apart, although those that wait are looked at again as well
        StageMug(509711, 7);
        OrderBuilder.Process(Order);
        Assert.AreEqual(Order.Status::Waiting, Order.Status, 'It awaits payment');
        Assert.IsTrue(Order.Pending, 'It is looked at again');
        StageMug(509712, 11);
        Commit();
        Activities.OpenView();
        Order.SetRange(Pending, true);
        Order.SetRange(Status, Order.Status::Staged);
        Assert.AreEqual(Order.Count(), Activities."Orders to Process".AsInteger(), 'To process');
        Order.Reset();
        Order.SetRange(Status, Order.Status::Held);
        Assert.AreEqual(Order.Count(), Activities."Orders Held".AsInteger(), 'Held');
        Order.SetRange(Status, Order.Status::Waiting);
        Assert.AreEqual(Order.Count(), Activities."Orders Waiting".AsInteger(), 'Waiting');
        Activities.Close();
    end;

    [Test]
    procedure TheAgentIsSeenWithEachOfItsRuns()
    var
        SyncRun: Record "BigC Sync Run";
        Sync: Codeunit "BigC Sync";
        Activities: TestPage "BigC Operations Activities";
    begin
        // [SCENARIO] A run that began a moment ago is a sign of life
        SyncRun."Store Code" := 'HARBOUR';
        SyncRun.Flow := SyncRun.Flow::Orders;
        SyncRun."Started At" := CurrentDateTime();
        SyncRun.Insert(true);
        Commit();
        Assert.AreEqual(SyncRun."Started At", Sync.AgentSeenAt(''), 'Seen at');
        Activities.OpenView();
        Activities."Last Orders Run".AssertEquals(SyncRun."Started At");
        Activities.Close();
        SyncRun.Delete();
    end;

    local procedure StageMug(OrderId: Integer; StatusId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetStatus(StatusId);
        OrderBuilder.Stage();
    end;

    local procedure CreateStore(StoreCode: Code[20])
    var
        BigCStore: Record "BigC Store";
    begin
        LibraryBigCStore.Create(StoreCode, BigCStore);
    end;

    local procedure Report(StoreCode: Code[20]; ExternalId: Text; Amount: Decimal; CurrencyCode: Code[10]; ExceptionCause: Enum "BigC Exception Cause")
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(StoreCode, "BigC Exception Object"::Product, ExternalId);
        ExceptionReport.SetAmountAtStake(Amount, CurrencyCode);
        ExceptionReport.Add(ExceptionCause, '', 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
    end;
}
#endif
