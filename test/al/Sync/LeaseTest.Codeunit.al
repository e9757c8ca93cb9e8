#if AL_TESTS
namespace BigC.Test.Sync;

using BigC.Connector.Sync;
using System.TestLibraries.Utilities;

codeunit 50750 "BigC Lease Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Sync: Codeunit "BigC Sync";

    [Test]
    procedure SecondHolderIsRefusedWhileTheLeaseLasts()
    var
        BigCLease: Record "BigC Lease";
    begin
        // [SCENARIO] Two agents want the orders of one store
        // [GIVEN] The first has the lease for a minute
        Take('L-HELD', 'agent-1', 60, BigCLease);
        Assert.IsTrue(BigCLease."Expires At" > CurrentDateTime(), 'It lasts');
        Commit();

        // [WHEN] The second asks [THEN] It is told who has it
        asserterror Take('L-HELD', 'agent-2', 60, BigCLease);
        Assert.ExpectedError('BigC-LeaseHeld: Agent agent-1 has the lease of flow Orders for store L-HELD until');

        // [THEN] Another flow and another store are free
        Take('L-FREE', 'agent-2', 60, BigCLease);
        Clear(BigCLease);
        BigCLease."Store Code" := 'L-HELD';
        BigCLease.Flow := BigCLease.Flow::ReferenceData;
        BigCLease.Holder := 'agent-2';
        Sync.TakeLease(BigCLease, 60);
        Assert.AreEqual('agent-2', BigCLease.Holder, 'Holder of the other flow');
    end;

    [Test]
    procedure HolderRenewsItsLease()
    var
        BigCLease: Record "BigC Lease";
        FirstExpiry: DateTime;
    begin
        // [SCENARIO] The agent asks again before the time is up
        Take('L-RENEW', 'agent-1', 60, BigCLease);
        FirstExpiry := BigCLease."Expires At";
        Take('L-RENEW', 'agent-1', 120, BigCLease);
        Assert.IsTrue(BigCLease."Expires At" > FirstExpiry, 'It lasts longer');
        BigCLease.SetRange("Store Code", 'L-RENEW');
        Assert.RecordCount(BigCLease, 1);
    end;

    [Test]
    procedure ExpiredLeaseIsTakenOver()
    var
        BigCLease: Record "BigC Lease";
    begin
        // [SCENARIO] The first agent died: its lease runs out by Business Central's clock
        Take('L-DEAD', 'agent-1', 60, BigCLease);
        BigCLease."Expires At" := CurrentDateTime() - 1000;
        BigCLease.Modify(false);
        Take('L-DEAD', 'agent-2', 60, BigCLease);
        Assert.AreEqual('agent-2', BigCLease.Holder, 'Holder');
    end;

    [Test]
    procedure LeaseGivenBackIsFreeAtOnce()
    var
        BigCLease: Record "BigC Lease";
    begin
        // [SCENARIO] The agent stops in order
        Take('L-BACK', 'agent-1', 60, BigCLease);
        Take('L-BACK', 'agent-1', 0, BigCLease);
        Assert.AreEqual('', BigCLease.Holder, 'Nobody has it');
        Take('L-BACK', 'agent-2', 60, BigCLease);
        Assert.AreEqual('agent-2', BigCLease.Holder, 'Holder');

        // [THEN] A late give-back of the first takes nothing from the second
        Take('L-BACK', 'agent-1', 0, BigCLease);
        Assert.AreEqual('agent-2', BigCLease.Holder, 'Holder after the late give-back');
    end;

    [Test]
    procedure HolderAndDurationAreChecked()
    var
        BigCLease: Record "BigC Lease";
    begin
        // [SCENARIO] Mistakes of a caller are named
        asserterror Take('L-BAD', '', 60, BigCLease);
        Assert.ExpectedError('BigC-FieldMissing: The lease of flow Orders for store L-BAD needs the field holder.');
        asserterror Take('L-BAD', 'agent-1', 3601, BigCLease);
        Assert.ExpectedError('BigC-FieldInvalid: durationSeconds is 3601. Send a number from 0 to 3600.');
        asserterror Take('L-BAD', 'agent-1', -1, BigCLease);
        Assert.ExpectedError('BigC-FieldInvalid: durationSeconds is -1.');
    end;

    local procedure Take(StoreCode: Code[20]; Holder: Text[100]; DurationSeconds: Integer; var BigCLease: Record "BigC Lease")
    begin
        Clear(BigCLease);
        BigCLease."Store Code" := StoreCode;
        BigCLease.Flow := BigCLease.Flow::Orders;
        BigCLease.Holder := Holder;
        Sync.TakeLease(BigCLease, DurationSeconds);
    end;
}
#endif
