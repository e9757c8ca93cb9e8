namespace BigC.Connector.Sync;

/// <summary>Steers agents and processing: leases, checkpoints, runs.</summary>
codeunit 71470 "BigC Sync"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        SyncImpl: Codeunit "BigC Sync Impl";

    /// <summary>
    /// Has what is staged processed soon in a session of its own. Where the session may not create tasks, or the user may not
    /// book, the next run of the agent does it.
    /// </summary>
    procedure ScheduleProcessing(StoreCode: Code[20])
    begin
        SyncImpl.ScheduleProcessing(StoreCode);
    end;

    /// <summary>Stores how far a flow was read, and gives back the stored row.</summary>
    procedure ReceiveCheckpoint(var Checkpoint: Record "BigC Checkpoint")
    begin
        SyncImpl.ReceiveCheckpoint(Checkpoint);
    end;

    /// <summary>
    /// Takes or renews the right to run a flow, by Business Central's clock; 0 seconds give it back. Errors with the stable
    /// prefix BigC-LeaseHeld while another holder has it.
    /// </summary>
    /// <param name="Lease">Store, flow and holder; the stored lease afterwards.</param>
    /// <param name="DurationSeconds">How long from now, up to an hour.</param>
    procedure TakeLease(var Lease: Record "BigC Lease"; DurationSeconds: Integer)
    begin
        SyncImpl.TakeLease(Lease, DurationSeconds);
    end;

    /// <summary>Stores the start or the end of a run of the agent. A run that failed is an exception until a later one succeeds.</summary>
    procedure ReceiveRun(var SyncRun: Record "BigC Sync Run")
    begin
        SyncImpl.ReceiveRun(SyncRun);
    end;

    /// <summary>When an agent last gave a sign of life: a run began or ended, or a lease was taken or renewed.</summary>
    /// <param name="StoreCode">The store; empty for any.</param>
    procedure AgentSeenAt(StoreCode: Code[20]): DateTime
    begin
        exit(SyncImpl.AgentSeenAt(StoreCode));
    end;

    /// <summary>Deletes checkpoints, leases and runs of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    begin
        SyncImpl.DeleteAllOf(StoreCode);
    end;

    /// <summary>Raised after a run of the agent ended.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterFinishSyncRun(SyncRun: Record "BigC Sync Run")
    begin
    end;
}
