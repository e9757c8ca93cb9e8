namespace BigC.Connector.Sync;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;

codeunit 71471 "BigC Sync Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Checkpoint" = rimd,
                  tabledata "BigC Lease" = rimd,
                  tabledata "BigC Sync Run" = rimd,
                  tabledata "BigC Store" = r;

    var
        LeaseHeldErr: Label 'BigC-LeaseHeld: Agent %1 has the lease of flow %2 for store %3 until %4. Try again then.', Comment = '%1 = agent, %2 = flow, %3 = store code, %4 = instant';
        HolderMissingErr: Label 'BigC-FieldMissing: The lease of flow %1 for store %2 needs the field holder. Send the name of the agent.', Comment = '%1 = flow, %2 = store code';
        DurationErr: Label 'BigC-FieldInvalid: durationSeconds is %1. Send a number from 0 to %2.', Comment = '%1 = the number sent, %2 = the greatest number allowed';
        RunFailedMsg: Label 'Run of flow %1 by agent %2 failed: %3', Comment = '%1 = flow, %2 = agent, %3 = message';
        RunSucceededLbl: Label 'A later run succeeded.';

    procedure ScheduleProcessing(StoreCode: Code[20])
    var
        Store: Record "BigC Store";
        Orders: Codeunit "BigC Orders";
    begin
        // A task runs in the name of the user: of one who may not book, every order would fail.
        if not TaskScheduler.CanCreateTask() or not Orders.MayBook() then
            exit;
        if not Store.Get(StoreCode) then
            exit;
        TaskScheduler.CreateTask(Codeunit::"BigC Process Staged Task", 0, true, CompanyName(), CurrentDateTime(), Store.RecordId());
    end;

    /// <summary>Stores how far a flow was read, and gives back the stored row.</summary>
    procedure ReceiveCheckpoint(var Checkpoint: Record "BigC Checkpoint")
    var
        StoredCheckpoint: Record "BigC Checkpoint";
        ChangedCheckpoint: Record "BigC Checkpoint";
        ReceivedRecord: Codeunit "BigC Received Record";
    begin
        if not StoredCheckpoint.Get(Checkpoint."Store Code", Checkpoint.Flow) then begin
            Checkpoint.Insert(true, not IsNullGuid(Checkpoint.SystemId));
            exit;
        end;
        ChangedCheckpoint := StoredCheckpoint;
        ChangedCheckpoint.Position := Checkpoint.Position;
        if ReceivedRecord.Differs(StoredCheckpoint, ChangedCheckpoint) then
            ChangedCheckpoint.Modify(true);
        Checkpoint := ChangedCheckpoint;
    end;

    /// <summary>
    /// Takes or renews a lease by Business Central's clock, or gives it back when the duration is 0. Errors if another holder
    /// has it. Giving back what another holder has is no error: the caller's lease has expired meanwhile.
    /// </summary>
    procedure TakeLease(var Lease: Record "BigC Lease"; DurationSeconds: Integer)
    var
        StoredLease: Record "BigC Lease";
        IsNew: Boolean;
    begin
        if Lease.Holder = '' then
            Error(HolderMissingErr, Format(Lease.Flow), Lease."Store Code");
        if (DurationSeconds < 0) or (DurationSeconds > MaxDurationSeconds()) then
            Error(DurationErr, Format(DurationSeconds, 0, 9), Format(MaxDurationSeconds(), 0, 9));
        StoredLease.LockTable();
        IsNew := not StoredLease.Get(Lease."Store Code", Lease.Flow);
        if IsHeldByOther(StoredLease, Lease.Holder) then begin
            if DurationSeconds <> 0 then
                Error(LeaseHeldErr, StoredLease.Holder, Format(Lease.Flow), Lease."Store Code", Format(StoredLease."Expires At", 0, 9));
            Lease := StoredLease;
            exit;
        end;
        if IsNew then
            StoredLease := Lease;
        SetTerm(StoredLease, Lease.Holder, DurationSeconds);
        if IsNew then
            StoredLease.Insert(true, not IsNullGuid(StoredLease.SystemId))
        else
            StoredLease.Modify(true);
        Lease := StoredLease;
    end;

    /// <summary>
    /// Stores the start or the end of a run. Runs are told apart by their id. The clock of an agent may be ahead: what it says is still
    /// to come happened now, or the run would be the last one of its flow, and the agent seen, long after it has fallen silent.
    /// </summary>
    procedure ReceiveRun(var SyncRun: Record "BigC Sync Run")
    var
        StoredSyncRun: Record "BigC Sync Run";
        IsNew: Boolean;
    begin
        IsNew := not StoredSyncRun.GetBySystemId(SyncRun.SystemId);
        if IsNew then
            StoredSyncRun."Started At" := CurrentDateTime();
        SyncRun."Started At" := NotAfter(SyncRun."Started At", StoredSyncRun."Started At");
        SyncRun."Finished At" := NotAfter(SyncRun."Finished At", CurrentDateTime());
        if IsNew then
            SyncRun.Insert(true, not IsNullGuid(SyncRun.SystemId))
        else begin
            StoredSyncRun.TransferFields(SyncRun, false);
            StoredSyncRun.Modify(true);
            SyncRun := StoredSyncRun;
        end;
        if SyncRun.Status <> SyncRun.Status::Running then
            FinishRun(SyncRun);
    end;

    procedure AgentSeenAt(StoreCode: Code[20]) SeenAt: DateTime
    var
        Lease: Record "BigC Lease";
        Ordinal: Integer;
    begin
        foreach Ordinal in "BigC Flow".Ordinals() do
            SeenAt := Later(SeenAt, LastRunAt(StoreCode, "BigC Flow".FromInteger(Ordinal)));
        Lease.SetLoadFields(SystemModifiedAt);
        if StoreCode <> '' then
            Lease.SetRange("Store Code", StoreCode);
        if Lease.FindSet() then
            repeat
                SeenAt := Later(SeenAt, Lease.SystemModifiedAt);
            until Lease.Next() = 0;
    end;

    local procedure LastRunAt(StoreCode: Code[20]; Flow: Enum "BigC Flow"): DateTime
    var
        SyncRun: Record "BigC Sync Run";
    begin
        SyncRun.SetLoadFields("Started At", "Finished At");
        if StoreCode <> '' then begin
            SyncRun.SetCurrentKey("Store Code", Flow, "Started At");
            SyncRun.SetRange("Store Code", StoreCode);
        end;
        SyncRun.SetRange(Flow, Flow);
        if not SyncRun.FindLast() then
            exit(0DT);
        exit(Later(SyncRun."Started At", SyncRun."Finished At"));
    end;

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        Checkpoint: Record "BigC Checkpoint";
        Lease: Record "BigC Lease";
        SyncRun: Record "BigC Sync Run";
    begin
        Checkpoint.SetRange("Store Code", StoreCode);
        Checkpoint.DeleteAll(true);
        Lease.SetRange("Store Code", StoreCode);
        Lease.DeleteAll(true);
        SyncRun.SetRange("Store Code", StoreCode);
        SyncRun.DeleteAll(true);
    end;

    local procedure Later(FirstInstant: DateTime; SecondInstant: DateTime): DateTime
    begin
        if FirstInstant > SecondInstant then
            exit(FirstInstant);
        exit(SecondInstant);
    end;

    /// <summary>The instant, unless it is still to come: then the one that is known.</summary>
    local procedure NotAfter(Instant: DateTime; KnownInstant: DateTime): DateTime
    begin
        if Instant > CurrentDateTime() then
            exit(KnownInstant);
        exit(Instant);
    end;

    local procedure IsHeldByOther(StoredLease: Record "BigC Lease"; Holder: Text[100]): Boolean
    begin
        exit((StoredLease.Holder <> '') and (StoredLease.Holder <> Holder) and (StoredLease."Expires At" > CurrentDateTime()));
    end;

    local procedure SetTerm(var StoredLease: Record "BigC Lease"; Holder: Text[100]; DurationSeconds: Integer)
    begin
        StoredLease.Holder := Holder;
        StoredLease."Expires At" := CurrentDateTime() + DurationSeconds * 1000;
        if DurationSeconds = 0 then
            StoredLease.Holder := '';
    end;

    local procedure FinishRun(SyncRun: Record "BigC Sync Run")
    var
        Sync: Codeunit "BigC Sync";
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(SyncRun."Store Code", Enum::"BigC Exception Object"::SyncRun, Format(SyncRun.Flow));
        ExceptionReport.SetRecord(Database::"BigC Sync Run", SyncRun.SystemId);
        // To ignore one run that failed is no answer to the next.
        ExceptionReport.SetContent(Format(SyncRun.SystemId));
        case SyncRun.Status of
            SyncRun.Status::Failed:
                begin
                    ExceptionReport.Add(Enum::"BigC Exception Cause"::RunFailed, '', StrSubstNo(RunFailedMsg, SyncRun.Flow, SyncRun.Agent, SyncRun.Message));
                    Exceptions.Report(ExceptionReport);
                end;
            SyncRun.Status::Succeeded,
            SyncRun.Status::SucceededWithExceptions:
                Exceptions.ResolveCause(SyncRun."Store Code", Enum::"BigC Exception Object"::SyncRun, Format(SyncRun.Flow), Enum::"BigC Exception Cause"::RunFailed, RunSucceededLbl);
        end;
        Sync.OnAfterFinishSyncRun(SyncRun);
    end;

    /// <summary>A lease that outlives its agent for long would stop the flow.</summary>
    local procedure MaxDurationSeconds(): Integer
    begin
        exit(3600);
    end;
}
