#if AL_TESTS
namespace BigC.Test.Exceptions;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

codeunit 50740 "BigC Exception Report Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        Exceptions: Codeunit "BigC Exceptions";

    [Test]
    procedure AllCausesAreReportedTogether()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        ExceptionReport: Codeunit "BigC Exception Report";
    begin
        // [SCENARIO] A product with two problems gets two exceptions; the same problem twice is one
        LibraryBigCStore.Create('E-ALL', BigCStore);
        ExceptionReport.Initialize('E-ALL', "BigC Exception Object"::Product, '7');
        ExceptionReport.SetAmountAtStake(58.8, 'GBP');
        ExceptionReport.Add("BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(6), 'Zone Switzerland is not mapped.');
        ExceptionReport.Add("BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('sku-1'), 'SKU sku-1 is not known.');
        ExceptionReport.Add("BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('SKU-1'), 'SKU SKU-1 is not known.');
        Assert.AreEqual(2, ExceptionReport.Count(), 'Distinct causes');

        // [WHEN] It is reported
        Exceptions.Report(ExceptionReport);

        // [THEN] Each has category, owner, severity, next action, page and money
        LibraryBigCStore.FindException('E-ALL', '7', "BigC Exception Cause"::TaxZoneUnmapped, BigCException);
        Assert.AreEqual("BigC Exception Category"::Tax, BigCException.Category, 'Category');
        Assert.AreEqual("BigC Exception Owner"::Finance, BigCException.Owner, 'Owner');
        Assert.AreEqual("BigC Exception Severity"::Held, BigCException.Severity, 'Severity');
        Assert.AreEqual(Page::"BigC Tax Zones", BigCException."Fixing Page Id", 'Page');
        Assert.IsTrue(BigCException."Next Action".Contains('BigCommerce Tax Zones page'), BigCException."Next Action");
        Assert.AreEqual(58.8, BigCException."Amount at Stake", 'Amount');
        Assert.AreEqual('GBP', BigCException."Currency Code", 'Currency');
        Assert.AreEqual('6', BigCException."Cause Key", 'Key');
        Assert.AreEqual(1, BigCException.Attempts, 'Attempts');
        Assert.AreEqual(0DT, BigCException."Next Attempt At", 'A person decides, not the clock');
        LibraryBigCStore.FindException('E-ALL', '7', "BigC Exception Cause"::ItemUnknown, BigCException);
        Assert.AreEqual("BigC Exception Owner"::Ecommerce, BigCException.Owner, 'Owner of the SKU');
    end;

    [Test]
    procedure AgeIsInWholeDaysWhereverOneLooks()
    var
        BigCException: Record "BigC Exception";
        FirstSeenAt: DateTime;
    begin
        // [SCENARIO] Two minutes around midnight, in UTC and in the time zone of the session
        Evaluate(FirstSeenAt, '2026-02-27T23:59:00Z', 9);
        Assert.AreEqual(0, AgeAfter(FirstSeenAt, 2 * 60000), 'Around midnight in UTC');
        Assert.AreEqual(0, AgeAfter(CreateDateTime(20260227D, 235900T), 2 * 60000), 'Around midnight of the session');

        // [SCENARIO] A minute short of two days, and two days
        Assert.AreEqual(1, AgeAfter(FirstSeenAt, 2 * 86400000 - 60000), 'A minute short of two days');
        Assert.AreEqual(2, AgeAfter(FirstSeenAt, 2 * 86400000), 'Two days');

        // [SCENARIO] One that is still open, and one that was never seen
        BigCException."First Seen At" := CurrentDateTime() - 86400000;
        Assert.AreEqual(1, BigCException.AgeInDays(), 'Open');
        Clear(BigCException);
        Assert.AreEqual(0, BigCException.AgeInDays(), 'Never seen');
    end;

    local procedure AgeAfter(FirstSeenAt: DateTime; Milliseconds: BigInteger): Integer
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException."First Seen At" := FirstSeenAt;
        BigCException."Closed At" := FirstSeenAt + Milliseconds;
        exit(BigCException.AgeInDays());
    end;

    [Test]
    procedure SeenAgainIsOneRowWithAnotherAttempt()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The same cause again gains an attempt, no second row; its history tells both
        LibraryBigCStore.Create('E-AGAIN', BigCStore);
        LibraryBigCStore.ReportCause('E-AGAIN', '1', "BigC Exception Cause"::ItemUnknown, 'X');
        LibraryBigCStore.ReportCause('E-AGAIN', '1', "BigC Exception Cause"::ItemUnknown, 'X');
        BigCException.SetRange("Store Code", 'E-AGAIN');
        Assert.RecordCount(BigCException, 1);
        BigCException.FindFirst();
        BigCException.CalcFields("History Entries");
        Assert.AreEqual(2, BigCException.Attempts, 'Attempts');
        Assert.AreEqual(2, BigCException."History Entries", 'History');
    end;

    [Test]
    procedure ProofResolvesWhatIsNoLongerTrue()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        ExceptionReport: Codeunit "BigC Exception Report";
    begin
        // [SCENARIO] The next proof finds one of two causes only
        LibraryBigCStore.Create('E-PROOF', BigCStore);
        LibraryBigCStore.ReportCause('E-PROOF', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.ReportCause('E-PROOF', '1', "BigC Exception Cause"::ItemUnknown, 'B');
        LibraryBigCStore.ReportCause('E-PROOF', '2', "BigC Exception Cause"::ItemUnknown, 'A');
        ExceptionReport.Initialize('E-PROOF', "BigC Exception Object"::Product, '1');
        ExceptionReport.Add("BigC Exception Cause"::ItemUnknown, 'B', 'Still.');
        Exceptions.ReportProof(ExceptionReport);

        // [THEN] A is resolved, B is open; the other product is untouched
        BigCException.SetRange("Store Code", 'E-PROOF');
        BigCException.SetRange("External Id", '1');
        BigCException.SetRange("Cause Key", 'A');
        BigCException.FindFirst();
        Assert.AreEqual(BigCException.Status::Resolved, BigCException.Status, 'A');
        Assert.AreNotEqual(0DT, BigCException."Closed At", 'When it was closed');
        BigCException.SetRange("Cause Key", 'B');
        BigCException.FindFirst();
        Assert.AreEqual(BigCException.Status::Open, BigCException.Status, 'B');
        Assert.IsTrue(Exceptions.HasOpen('E-PROOF', "BigC Exception Object"::Product, '2'), 'The other product');

        // [WHEN] A proof finds nothing [THEN] Nothing is open
        ExceptionReport.Initialize('E-PROOF', "BigC Exception Object"::Product, '1');
        Exceptions.ReportProof(ExceptionReport);
        Assert.IsFalse(Exceptions.HasOpen('E-PROOF', "BigC Exception Object"::Product, '1'), 'Nothing open');
    end;

    [Test]
    procedure ResolvedCauseThatComesBackIsANewException()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Fixed last week, broken again today: the old one keeps its story
        LibraryBigCStore.Create('E-BACK', BigCStore);
        LibraryBigCStore.ReportCause('E-BACK', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        Exceptions.ResolveCause('E-BACK', "BigC Exception Object"::Product, '1', "BigC Exception Cause"::ItemUnknown, 'Mapped.');
        LibraryBigCStore.ReportCause('E-BACK', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        BigCException.SetRange("Store Code", 'E-BACK');
        Assert.RecordCount(BigCException, 2);
        BigCException.SetRange(Status, BigCException.Status::Open);
        Assert.RecordCount(BigCException, 1);
    end;

    [Test]
    procedure ResolvingACauseLeavesTheOthers()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] One cause of an object is settled
        LibraryBigCStore.Create('E-CAUSE', BigCStore);
        LibraryBigCStore.ReportCause('E-CAUSE', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.ReportCause('E-CAUSE', '1', "BigC Exception Cause"::TaxDiffers, '');
        Exceptions.ResolveCause('E-CAUSE', "BigC Exception Object"::Product, '1', "BigC Exception Cause"::ItemUnknown, 'Mapped.');
        Assert.IsTrue(Exceptions.HasOpen('E-CAUSE', "BigC Exception Object"::Product, '1'), 'The other cause is open');
        Exceptions.ResolveObject('E-CAUSE', "BigC Exception Object"::Product, '1', 'Done.');
        Assert.IsFalse(Exceptions.HasOpen('E-CAUSE', "BigC Exception Object"::Product, '1'), 'Nothing is open');
    end;

    [Test]
    procedure ArrivalResolvesWhatTheAgentFiled()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The object that could not be read arrives in order
        LibraryBigCStore.Create('E-ARRIVE', BigCStore);
        LibraryBigCStore.ReportCause('E-ARRIVE', '1', "BigC Exception Cause"::Unreadable, '');
        LibraryBigCStore.ReportCause('E-ARRIVE', '1', "BigC Exception Cause"::Refused, '');
        LibraryBigCStore.ReportCause('E-ARRIVE', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        Exceptions.ResolveDelivery('E-ARRIVE', "BigC Exception Object"::Product, '1');
        BigCException.SetRange("Store Code", 'E-ARRIVE');
        BigCException.SetRange(Status, BigCException.Status::Open);
        Assert.RecordCount(BigCException, 1);
        BigCException.FindFirst();
        Assert.AreEqual(BigCException.Cause::ItemUnknown, BigCException.Cause, 'Only the agent''s are resolved');
    end;

    [Test]
    procedure EveryCauseSaysWhoActsAndWhat()
    var
        CauseGroup: Interface "BigC Exception Cause Group";
        ExceptionCause: Enum "BigC Exception Cause";
        Ordinal: Integer;
    begin
        // [SCENARIO] No cause is left without a next action that fits its field
        foreach Ordinal in ExceptionCause.Ordinals() do begin
            ExceptionCause := "BigC Exception Cause".FromInteger(Ordinal);
            CauseGroup := ExceptionCause;
            Assert.AreNotEqual('', CauseGroup.NextAction(ExceptionCause), Format(ExceptionCause));
            Assert.IsTrue(StrLen(CauseGroup.NextAction(ExceptionCause)) <= 250, Format(ExceptionCause) + ' is cut');
        end;
    end;

    [Test]
    procedure PartnerMayChangeTheOwnerAndIsTold()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        ExceptionEventsSub: Codeunit "BigC Exception Events Sub.";
    begin
        // [SCENARIO] A partner's extension gives unknown SKUs to operations, and hears of opening and closing
        LibraryBigCStore.Create('E-EVENT', BigCStore);
        BindSubscription(ExceptionEventsSub);
        LibraryBigCStore.ReportCause('E-EVENT', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('E-EVENT', '1', "BigC Exception Cause"::ItemUnknown, BigCException);
        Assert.AreEqual("BigC Exception Owner"::Operations, BigCException.Owner, 'Owner');
        Exceptions.ResolveObject('E-EVENT', "BigC Exception Object"::Product, '1', 'Done.');
        Assert.AreEqual('opened 1;closed 1;', ExceptionEventsSub.Heard(), 'What the partner heard');
        UnbindSubscription(ExceptionEventsSub);
    end;
}
#endif
