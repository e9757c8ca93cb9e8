#if AL_TESTS
namespace BigC.Test.Sync;

using BigC.Connector.Exceptions;
using BigC.Connector.Sync;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

codeunit 50751 "BigC Sync Run Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        Exceptions: Codeunit "BigC Exceptions";
        Sync: Codeunit "BigC Sync";

    [Test]
    procedure RunIsOneRowFromStartToEnd()
    var
        BigCSyncRun: Record "BigC Sync Run";
        RunId: Guid;
    begin
        // [SCENARIO] The agent reports the start and the end of a run under the same id
        RunId := CreateGuid();
        Send(RunId, 'Y-RUN', BigCSyncRun.Status::Running, 0);
        Send(RunId, 'Y-RUN', BigCSyncRun.Status::Succeeded, 12);
        BigCSyncRun.SetRange("Store Code", 'Y-RUN');
        Assert.RecordCount(BigCSyncRun, 1);
        BigCSyncRun.FindFirst();
        Assert.AreEqual(BigCSyncRun.Status::Succeeded, BigCSyncRun.Status, 'Status');
        Assert.AreEqual(12, BigCSyncRun."Read Count", 'Read');
        Assert.AreEqual(RunId, BigCSyncRun.SystemId, 'Id');
    end;

    [Test]
    procedure RunOfAnAgentWhoseClockIsAheadIsOfNow()
    var
        BigCSyncRun: Record "BigC Sync Run";
        StartedAt: DateTime;
        RunId: Guid;
    begin
        // [SCENARIO] The clock of the agent is two days ahead when it tells the start and the end of a run
        RunId := CreateGuid();
        StartedAt := CurrentDateTime();
        SendAt(RunId, BigCSyncRun.Status::Running, StartedAt + TwoDays(), 0DT);
        BigCSyncRun.GetBySystemId(RunId);
        Assert.IsTrue((BigCSyncRun."Started At" >= StartedAt) and (BigCSyncRun."Started At" <= CurrentDateTime()), 'It started when it was told');
        StartedAt := BigCSyncRun."Started At";

        SendAt(RunId, BigCSyncRun.Status::Succeeded, StartedAt + TwoDays(), StartedAt + TwoDays());
        BigCSyncRun.GetBySystemId(RunId);
        Assert.AreEqual(StartedAt, BigCSyncRun."Started At", 'The start stays');
        Assert.IsTrue(BigCSyncRun."Finished At" <= CurrentDateTime(), 'It ended when it was told');
        Assert.IsTrue(Sync.AgentSeenAt('Y-AHEAD') <= CurrentDateTime(), 'The agent was not seen in the future');

        // [WHEN] The next run is of an agent with the right time
        SendAt(CreateGuid(), BigCSyncRun.Status::Running, StartedAt - 60000, 0DT);

        // [THEN] It has the time that was sent
        BigCSyncRun.SetRange("Store Code", 'Y-AHEAD');
        BigCSyncRun.SetRange("Started At", StartedAt - 60000);
        Assert.RecordCount(BigCSyncRun, 1);
    end;

    local procedure SendAt(RunId: Guid; RunStatus: Enum "BigC Sync Run Status"; StartedAt: DateTime; FinishedAt: DateTime)
    var
        BigCSyncRun: Record "BigC Sync Run";
    begin
        BigCSyncRun.SystemId := RunId;
        BigCSyncRun."Store Code" := 'Y-AHEAD';
        BigCSyncRun.Flow := BigCSyncRun.Flow::Orders;
        BigCSyncRun.Agent := 'agent-1';
        BigCSyncRun.Status := RunStatus;
        BigCSyncRun."Started At" := StartedAt;
        BigCSyncRun."Finished At" := FinishedAt;
        Sync.ReceiveRun(BigCSyncRun);
    end;

    local procedure TwoDays(): BigInteger
    begin
        exit(2 * 24 * 60 * 60 * 1000);
    end;

    [Test]
    procedure FailedRunIsAnExceptionUntilOneSucceeds()
    var
        BigCException: Record "BigC Exception";
        BigCSyncRun: Record "BigC Sync Run";
        SyncEventsSub: Codeunit "BigC Sync Events Sub.";
    begin
        // [SCENARIO] Two runs fail, the third succeeds; a partner's extension hears of each end
        BindSubscription(SyncEventsSub);
        Send(CreateGuid(), 'Y-FAIL', BigCSyncRun.Status::Failed, 0);
        Send(CreateGuid(), 'Y-FAIL', BigCSyncRun.Status::Failed, 0);
        LibraryBigCStore.FindException('Y-FAIL', 'Orders', "BigC Exception Cause"::RunFailed, BigCException);
        Assert.AreEqual(2, BigCException.Attempts, 'One exception for both');
        Assert.AreEqual("BigC Exception Owner"::Operations, BigCException.Owner, 'Owner');
        Assert.AreEqual('Run of flow Orders by agent agent-1 failed: No network.', BigCException.Message, 'Message');

        Send(CreateGuid(), 'Y-FAIL', BigCSyncRun.Status::SucceededWithExceptions, 5);
        Assert.IsFalse(Exceptions.HasOpen('Y-FAIL', "BigC Exception Object"::SyncRun, 'Orders'), 'Resolved');
        Assert.AreEqual(3, SyncEventsSub.Count(), 'Ends heard');
        UnbindSubscription(SyncEventsSub);
    end;

    [Test]
    procedure CheckpointMovesOn()
    var
        BigCCheckpoint: Record "BigC Checkpoint";
    begin
        // [SCENARIO] The agent stores how far it has read
        Move('2026-03-01T10:00:00Z');
        Move('2026-03-01T11:00:00Z');
        BigCCheckpoint.Get('Y-POINT', BigCCheckpoint.Flow::Orders);
        Assert.AreEqual('2026-03-01T11:00:00Z', BigCCheckpoint.Position, 'Position');
    end;

    local procedure Send(RunId: Guid; StoreCode: Code[20]; RunStatus: Enum "BigC Sync Run Status"; ReadCount: Integer)
    var
        BigCSyncRun: Record "BigC Sync Run";
    begin
        BigCSyncRun.SystemId := RunId;
        BigCSyncRun."Store Code" := StoreCode;
        BigCSyncRun.Flow := BigCSyncRun.Flow::Orders;
        BigCSyncRun.Agent := 'agent-1';
        BigCSyncRun.Status := RunStatus;
        BigCSyncRun."Read Count" := ReadCount;
        BigCSyncRun.Message := 'No network.';
        Sync.ReceiveRun(BigCSyncRun);
    end;

    local procedure Move(Position: Text[2048])
    var
        BigCCheckpoint: Record "BigC Checkpoint";
    begin
        BigCCheckpoint."Store Code" := 'Y-POINT';
        BigCCheckpoint.Flow := BigCCheckpoint.Flow::Orders;
        BigCCheckpoint.Position := Position;
        Sync.ReceiveCheckpoint(BigCCheckpoint);
        Assert.AreEqual(Position, BigCCheckpoint.Position, 'The stored row is given back');
    end;
}
#endif
