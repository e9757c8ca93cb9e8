namespace BigC.Connector.Sync;

/// <summary>Steers agents and processing: leases, checkpoints, runs.</summary>
codeunit 71470 "BigC Sync"
{
    Access = Public;

    var
        SyncImpl: Codeunit "BigC Sync Impl";

    /// <summary>
    /// Has what is staged processed soon in a session of its own. Where the session may not create tasks, the next run of the
    /// agent does it.
    /// </summary>
    procedure ScheduleProcessing(StoreCode: Code[20])
    begin
        SyncImpl.ScheduleProcessing(StoreCode);
    end;

    /// <summary>Raised after a run of the agent ended.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterFinishSyncRun(SyncRun: Record "BigC Sync Run")
    begin
    end;
}
