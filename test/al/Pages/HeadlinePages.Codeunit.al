#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.RoleCenters;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

/// <summary>What the headline of the role centres says, and where its sentences lead.</summary>
codeunit 50986 "Headline Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";

    [Test]
    procedure TheHeadlineCountsExceptionsAndMoney()
    var
        BigCException: Record "BigC Exception";
        Headline: TestPage "BigC Headline";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Nothing is open; then one exception about 10.50 pounds; then two about 30.50
        BigCException.DeleteAll();
        Commit();
        Headline.OpenView();
        Headline.ExceptionsHeadline.AssertEquals('Nothing of your BigCommerce stores is held.');
        Headline.Close();
        Report('91', 10.5);
        Headline.OpenView();
        Headline.ExceptionsHeadline.AssertEquals('One BigCommerce exception is open: 10.50 GBP at stake.');
        Headline.Close();
        Report('92', 20);
        Headline.OpenView();
        Headline.ExceptionsHeadline.AssertEquals('2 BigCommerce exceptions are open: 30.50 GBP at stake.');
        Exceptions.Trap();
        Headline.ExceptionsHeadline.Drilldown();
        Assert.IsTrue(Exceptions.First(), 'They are listed');
        Exceptions.Close();
        Headline.Close();
    end;

    [Test]
    procedure MoneyWithoutAnExchangeRateIsNotForgotten()
    var
        BigCException: Record "BigC Exception";
        Headline: TestPage "BigC Headline";
        Finance: TestPage "BigC Finance Activities";
        Operations: TestPage "BigC Operations Activities";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] 1,000.00 in a currency that nobody knows wait beside 10.50 pounds; another cause of the same object adds nothing
        BigCException.DeleteAll();
        Commit();
        Finance.OpenView();
        Assert.IsFalse(Finance."Without Exchange Rate".Visible(), 'No cue as long as everything has a rate');
        Finance.Close();
        Report('94', 10.5);
        ReportMoney('95', 1000, 'XXX', "BigC Exception Cause"::CurrencyUnmapped);
        ReportMoney('95', 1000, 'XXX', "BigC Exception Cause"::ItemUnknown);
        ReportMoney('96', 20, 'YYY', "BigC Exception Cause"::ItemUnknown);

        // [THEN] The headline says so, the money at stake leaves it out, and a cue of its own leads to it
        Headline.OpenView();
        Headline.ExceptionsHeadline.AssertEquals('4 BigCommerce exceptions are open: 10.50 GBP at stake. Another 1,000.00 XXX, 20.00 YYY has no exchange rate.');
        Headline.Close();
        Finance.OpenView();
        Finance.MoneyAtStake.AssertEquals(10.5);
        Finance."Without Exchange Rate".AssertEquals(3);
        Exceptions.Trap();
        Finance."Without Exchange Rate".Drilldown();
        Exceptions.Filter.SetFilter("Currency Code", 'YYY');
        Exceptions.First();
        Exceptions."Amount at Stake".AssertEquals(20);
        Exceptions."Amount at Stake (LCY)".AssertEquals('');
        Exceptions.Close();
        Finance.Close();
        Operations.OpenView();
        Operations."Without Exchange Rate".AssertEquals(3);
        Operations.Close();
    end;

    [Test]
    procedure TheHeadlineSaysWhenTheAgentWasSeen()
    var
        BigCSyncRun: Record "BigC Sync Run";
        BigCLease: Record "BigC Lease";
        Headline: TestPage "BigC Headline";
        SyncRuns: TestPage "BigC Sync Runs";
    begin
        // [SCENARIO] Never, then 20 minutes ago, then 5 minutes ago
        BigCSyncRun.DeleteAll();
        BigCLease.DeleteAll();
        Commit();
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('No agent has reported yet.');
        Headline.Close();
        AddRun(20);
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('No agent has reported for 20 minutes. Orders may be waiting in the storefront.');
        Headline.Close();
        AddRun(5);
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('The agent reported 5 minutes ago.');
        SyncRuns.Trap();
        Headline.AgentHeadline.Drilldown();
        Assert.IsTrue(SyncRuns.First(), 'The runs are listed');
        SyncRuns.Close();
        Headline.Close();
    end;

    [Test]
    procedure OfTwoStoresTheOneWhoseAgentIsSilentIsNamed()
    var
        Store: Record "BigC Store";
        BigCLease: Record "BigC Lease";
        SyncRun: Record "BigC Sync Run";
        Headline: TestPage "BigC Headline";
        Finance: TestPage "BigC Finance Activities";
        StoreCard: TestPage "BigC Store Card";
    begin
        // [SCENARIO] The agent of the demo store is alive; that of a second one never was, then was 70 minutes ago
        BigCLease.DeleteAll();
        AddRun(1);
        LibraryBigCStore.Create('H-SECOND', Store);
        Commit();
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('No agent has reported for store H-SECOND yet.');
        Headline.Close();
        SyncRun."Store Code" := 'H-SECOND';
        SyncRun.Flow := SyncRun.Flow::Orders;
        SyncRun."Started At" := CurrentDateTime() - 70 * 60000;
        SyncRun.Insert(true);
        Commit();
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('No agent has reported for store H-SECOND for 70 minutes. Orders may be waiting in the storefront.');
        Headline.Close();
        Finance.OpenView();
        Finance.AgentSeenAt.AssertEquals(SyncRun."Started At");
        Finance.Close();
        StoreCard.OpenView();
        StoreCard.GoToKey('H-SECOND');
        StoreCard.StateFactBox.AgentSeenAt.AssertEquals(SyncRun."Started At");
        StoreCard.Close();

        // [THEN] Once it is switched off, nobody waits for its agent
        Store.Get('H-SECOND');
        Store.Enabled := false;
        Store.Modify();
        Commit();
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('The agent has just reported.');
        Headline.Close();
    end;

    [Test]
    procedure WithoutAStoreTheHeadlineLeadsToTheGuide()
    var
        Store: Record "BigC Store";
        Headline: TestPage "BigC Headline";
        Wizard: TestPage "BigC Store Setup Wizard";
        Stores: TestPage "BigC Stores";
    begin
        // [SCENARIO] No store is switched on; then there is none at all
        Store.ModifyAll(Enabled, false);
        Commit();
        Headline.OpenView();
        Headline.AgentHeadline.AssertEquals('No BigCommerce store is switched on, so no orders arrive.');
        Stores.Trap();
        Headline.AgentHeadline.Drilldown();
        Stores.Close();
        Headline.Close();
        Store.DeleteAll();
        Commit();
        Headline.OpenView();
        Headline.ExceptionsHeadline.AssertEquals('Nothing of your BigCommerce stores is held.');
        Headline.AgentHeadline.AssertEquals('Set up your first BigCommerce store, and its orders arrive here.');
        Wizard.Trap();
        Headline.AgentHeadline.Drilldown();
        Wizard.Close();
        Headline.Close();
    end;

    [Test]
    procedure TheCuesLeadToExceptionsAndRuns()
    var
        Finance: TestPage "BigC Finance Activities";
        Operations: TestPage "BigC Operations Activities";
        Exceptions: TestPage "BigC Exceptions";
        SyncRuns: TestPage "BigC Sync Runs";
    begin
        // [SCENARIO] Money at stake and the last sign of life, for finance and for operations
        Report('93', 12);
        AddRun(70);
        Finance.OpenView();
        Exceptions.Trap();
        Finance.MoneyAtStake.Drilldown();
        Assert.IsTrue(Exceptions.First(), 'Exceptions for finance');
        Exceptions.Close();
        SyncRuns.Trap();
        Finance.AgentSeenAt.Drilldown();
        Assert.IsTrue(SyncRuns.First(), 'Runs for finance');
        SyncRuns.Close();
        Finance.Close();
        Operations.OpenView();
        Exceptions.Trap();
        Operations.MoneyAtStake.Drilldown();
        Assert.IsTrue(Exceptions.First(), 'Exceptions for operations');
        Exceptions.Close();
        SyncRuns.Trap();
        Operations.AgentSeenAt.Drilldown();
        Assert.IsTrue(SyncRuns.First(), 'Runs for operations');
        SyncRuns.Close();
        Operations.Close();
    end;

    local procedure Report(ExternalId: Text; Amount: Decimal)
    begin
        ReportMoney(ExternalId, Amount, 'GBP', "BigC Exception Cause"::ItemUnknown);
    end;

    local procedure ReportMoney(ExternalId: Text; Amount: Decimal; CurrencyCode: Code[10]; ExceptionCause: Enum "BigC Exception Cause")
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize('HARBOUR', "BigC Exception Object"::Product, ExternalId);
        ExceptionReport.SetAmountAtStake(Amount, CurrencyCode);
        ExceptionReport.Add(ExceptionCause, 'X', 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
        Commit();
    end;

    local procedure AddRun(MinutesAgo: Integer)
    var
        BigCSyncRun: Record "BigC Sync Run";
    begin
        BigCSyncRun."Store Code" := 'HARBOUR';
        BigCSyncRun.Flow := BigCSyncRun.Flow::Orders;
        BigCSyncRun."Started At" := CurrentDateTime() - MinutesAgo * 60000;
        BigCSyncRun.Insert(true);
        Commit();
    end;
}
#endif
