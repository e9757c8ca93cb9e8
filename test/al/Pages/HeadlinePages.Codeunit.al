#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.RoleCenters;
using BigC.Connector.Sync;
using System.TestLibraries.Utilities;

/// <summary>What the headline of the role centres says, and where its sentences lead.</summary>
codeunit 50986 "Headline Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";

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
