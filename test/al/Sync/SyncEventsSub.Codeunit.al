#if AL_TESTS
namespace BigC.Test.Sync;

using BigC.Connector.Sync;

/// <summary>A partner's extension that counts the ends of runs, while it is bound.</summary>
codeunit 50752 "BigC Sync Events Sub."
{
    EventSubscriberInstance = Manual;

    var
        Ends: Integer;

    procedure Count(): Integer
    begin
        exit(Ends);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Sync", OnAfterFinishSyncRun, '', false, false)]
    local procedure CountEnd(SyncRun: Record "BigC Sync Run")
    begin
        Ends += 1;
    end;
}
#endif
