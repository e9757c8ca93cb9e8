#if AL_TESTS
namespace BigC.Test.Exceptions;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

codeunit 50742 "BigC Exception Retry Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        Exceptions: Codeunit "BigC Exceptions";

    [Test]
    procedure TransientFaultsWaitLongerEachTime()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        Attempt: Integer;
    begin
        // [SCENARIO] 1, 2, 4, 8 ... minutes up to 4 hours; after 10 attempts a person decides
        LibraryBigCStore.Create('R-BACKOFF', BigCStore);
        CheckPause('R-BACKOFF', 1);
        CheckPause('R-BACKOFF', 2);
        CheckPause('R-BACKOFF', 4);
        CheckPause('R-BACKOFF', 8);
        for Attempt := 5 to 9 do
            LibraryBigCStore.ReportCause('R-BACKOFF', '1', "BigC Exception Cause"::UnexpectedError, '');
        CheckPause('R-BACKOFF', 240);
        LibraryBigCStore.ReportCause('R-BACKOFF', '1', "BigC Exception Cause"::UnexpectedError, '');
        LibraryBigCStore.FindException('R-BACKOFF', '1', "BigC Exception Cause"::UnexpectedError, BigCException);
        Assert.AreEqual(11, BigCException.Attempts, 'Attempts');
        Assert.AreEqual(0DT, BigCException."Next Attempt At", 'No more by itself');
    end;

    [Test]
    procedure OnlyWhatIsDueIsRetried()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The pause of one is over, that of another is not; permanent causes wait for a person
        LibraryBigCStore.Create('R-DUE', BigCStore);
        LibraryBigCStore.ReportCause('R-DUE', '1', "BigC Exception Cause"::UnexpectedError, '');
        LibraryBigCStore.ReportCause('R-DUE', '2', "BigC Exception Cause"::UnexpectedError, '');
        LibraryBigCStore.ReportCause('R-DUE', '3', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('R-DUE', '1', "BigC Exception Cause"::UnexpectedError, BigCException);
        BigCException."Next Attempt At" := CurrentDateTime() - 1000;
        BigCException.Modify(false);

        Exceptions.RetryDue('R-DUE');

        Assert.IsTrue(LibraryBigCStore.IsRetrying('R-DUE', '1', "BigC Exception Cause"::UnexpectedError), 'Due');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('R-DUE', '2', "BigC Exception Cause"::UnexpectedError), 'Not yet due');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('R-DUE', '3', "BigC Exception Cause"::ItemUnknown), 'Permanent');
    end;

    [Test]
    procedure CauseOfAllStoresFreesEachOfThem()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] What several stores wait for is fixed once
        LibraryBigCStore.Create('R-ONE', BigCStore);
        LibraryBigCStore.Create('R-TWO', BigCStore);
        LibraryBigCStore.ReportCause('R-ONE', '1', "BigC Exception Cause"::ItemBlocked, 'R-ITEM');
        LibraryBigCStore.ReportCause('R-TWO', '1', "BigC Exception Cause"::ItemBlocked, 'R-ITEM');
        Exceptions.RetryWaitingFor('', "BigC Exception Cause"::ItemBlocked, 'R-ITEM');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('R-ONE', '1', "BigC Exception Cause"::ItemBlocked), 'First store');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('R-TWO', '1', "BigC Exception Cause"::ItemBlocked), 'Second store');
    end;

    [Test]
    procedure RetriedCauseThatIsStillTrueIsOpenAgain()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] A retry that finds the same cause opens the same row again
        LibraryBigCStore.Create('R-STILL', BigCStore);
        LibraryBigCStore.ReportCause('R-STILL', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('R-STILL', '1', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.Retry(BigCException);
        LibraryBigCStore.ReportCause('R-STILL', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('R-STILL', '1', "BigC Exception Cause"::ItemUnknown, BigCException);
        Assert.AreEqual(BigCException.Status::Open, BigCException.Status, 'Status');
        Assert.AreEqual(2, BigCException.Attempts, 'Attempts');
    end;

    [Test]
    procedure IgnoringNeedsAReasonAndKeepsIt()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        BigCExceptionHistory: Record "BigC Exception History";
    begin
        // [SCENARIO] Without a reason nothing happens; with one it is kept with who and when
        LibraryBigCStore.Create('R-IGNORE', BigCStore);
        LibraryBigCStore.ReportCause('R-IGNORE', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('R-IGNORE', '1', "BigC Exception Cause"::ItemUnknown, BigCException);
        Commit();
        asserterror Exceptions.Ignore(BigCException, '  ');
        Assert.ExpectedError('Give a reason why exception');

        Exceptions.Ignore(BigCException, 'A test product.');
        LibraryBigCStore.FindException('R-IGNORE', '1', "BigC Exception Cause"::ItemUnknown, BigCException);
        Assert.AreEqual(BigCException.Status::Ignored, BigCException.Status, 'Status');
        Assert.AreEqual('A test product.', BigCException.Reason, 'Reason');
        Assert.AreEqual(UserId(), BigCException."Closed By", 'Who');
        BigCExceptionHistory.SetRange("Exception Entry No.", BigCException."Entry No.");
        BigCExceptionHistory.FindLast();
        Assert.AreEqual(BigCExceptionHistory."Event"::Ignored, BigCExceptionHistory."Event", 'History');
        Assert.AreEqual('A test product.', BigCExceptionHistory.Detail, 'Detail of the history');

        // [THEN] Seen again it stays ignored, and cannot be decided on again
        LibraryBigCStore.ReportCause('R-IGNORE', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        Assert.IsFalse(Exceptions.HasOpen('R-IGNORE', "BigC Exception Object"::Product, '1'), 'It stays ignored');
        asserterror Exceptions.Retry(BigCException);
        Assert.ExpectedError('is Ignored already');
    end;

    [Test]
    [TestPermissions(TestPermissions::Disabled)]
    procedure AnExceptionAndItsHistoryAreKept()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        BigCExceptionHistory: Record "BigC Exception History";
    begin
        // [SCENARIO] Whoever audits the books finds who decided what: not even a user with all rights deletes it or writes it anew
        LibraryBigCStore.Create('R-KEPT', BigCStore);
        LibraryBigCStore.ReportCause('R-KEPT', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('R-KEPT', '1', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.Ignore(BigCException, 'A test product.');
        BigCExceptionHistory.SetRange("Exception Entry No.", BigCException."Entry No.");
        BigCExceptionHistory.FindLast();
        Commit();

        asserterror BigCException.Delete(true);
        Assert.ExpectedError('cannot be deleted: exceptions and their history are kept for the audit');
        asserterror BigCExceptionHistory.Delete(true);
        Assert.ExpectedError('The history of an exception is kept as it was written');
        BigCExceptionHistory.Detail := 'Another reason.';
        asserterror BigCExceptionHistory.Modify(true);
        Assert.ExpectedError('The history of an exception is kept as it was written');
        asserterror BigCExceptionHistory.Rename(BigCExceptionHistory."Entry No." + 1000000);
        Assert.ExpectedError('The history of an exception is kept as it was written');
    end;

    local procedure CheckPause(StoreCode: Code[20]; ExpectedMinutes: Integer)
    var
        BigCException: Record "BigC Exception";
    begin
        LibraryBigCStore.ReportCause(StoreCode, '1', "BigC Exception Cause"::UnexpectedError, '');
        LibraryBigCStore.FindException(StoreCode, '1', "BigC Exception Cause"::UnexpectedError, BigCException);
        Assert.AreEqual(BigCException."Last Seen At" + ExpectedMinutes * 60000, BigCException."Next Attempt At", 'Pause after attempt ' + Format(BigCException.Attempts));
    end;
}
#endif
