namespace BigC.Connector.Exceptions;

using BigC.Connector.Setup;
using BigC.Connector.Sync;

codeunit 71422 "BigC Exceptions Impl"
{
    Access = Internal;
    Permissions = tabledata "BigC Exception" = rim,
                  tabledata "BigC Exception History" = ri;

    var
        ExceptionBackOff: Codeunit "BigC Exception Back-Off";
        NoLongerTrueLbl: Label 'The check no longer finds it.';
        ArrivedLbl: Label 'The object has arrived.';
        FixedLbl: Label 'The cause was fixed.';
        PauseOverLbl: Label 'The pause before the next attempt is over.';
        AskedLbl: Label 'Asked for by a user.';
        ClosedErr: Label 'Exception %1 is %2 already. Only open exceptions can be retried or ignored.', Comment = '%1 = entry number, %2 = status';
        ReasonRequiredErr: Label 'Give a reason why exception %1 needs no action.', Comment = '%1 = entry number';
        NotAllowedErr: Label 'You are not allowed to retry or ignore BigCommerce exceptions. Ask your administrator for the permission set BigC Operator or BigC Accountant.';
        NoFixingPageMsg: Label 'No page fixes this by itself. Next action: %1', Comment = '%1 = what to do next';

    procedure Report(ExceptionReport: Codeunit "BigC Exception Report")
    var
        TempCause: Record "BigC Exception" temporary;
    begin
        ExceptionReport.GetCauses(TempCause);
        if not TempCause.FindSet() then
            exit;
        repeat
            StoreCause(TempCause);
        until TempCause.Next() = 0;
    end;

    procedure ReportProof(ExceptionReport: Codeunit "BigC Exception Report")
    var
        BigCException: Record "BigC Exception";
        TempObject: Record "BigC Exception" temporary;
    begin
        Report(ExceptionReport);
        ExceptionReport.GetObject(TempObject);
        FilterOpen(BigCException, TempObject."Store Code", TempObject."Object Type", TempObject."External Id");
        if not BigCException.FindSet(true) then
            exit;
        repeat
            if not ExceptionReport.Contains(BigCException.Cause, BigCException."Cause Key") then
                Close(BigCException, BigCException.Status::Resolved, NoLongerTrueLbl);
        until BigCException.Next() = 0;
    end;

    procedure ResolveObject(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ReasonText: Text)
    var
        BigCException: Record "BigC Exception";
    begin
        FilterOpen(BigCException, StoreCode, ObjectType, ExternalId);
        ResolveFound(BigCException, ReasonText);
    end;

    procedure ResolveCause(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; ReasonText: Text)
    var
        BigCException: Record "BigC Exception";
    begin
        FilterOpen(BigCException, StoreCode, ObjectType, ExternalId);
        BigCException.SetRange(Cause, ExceptionCause);
        ResolveFound(BigCException, ReasonText);
    end;

    procedure ResolveDelivery(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    var
        BigCException: Record "BigC Exception";
    begin
        FilterOpen(BigCException, StoreCode, ObjectType, ExternalId);
        BigCException.SetFilter(Cause, '%1|%2', BigCException.Cause::Unreadable, BigCException.Cause::Refused);
        ResolveFound(BigCException, ArrivedLbl);
    end;

    procedure HasOpen(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FilterOpen(BigCException, StoreCode, ObjectType, ExternalId);
        exit(not BigCException.IsEmpty());
    end;

    procedure RetryWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100])
    var
        BigCException: Record "BigC Exception";
    begin
        if not MayRetry() then
            exit;
        BigCException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.SetRange("Cause Key", KeyOfCause);
        if StoreCode <> '' then
            BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange(Status, BigCException.Status::Open);
        RetryFound(BigCException, FixedLbl, true);
    end;

    procedure RetryWaitingForCause(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause")
    var
        BigCException: Record "BigC Exception";
    begin
        if not MayRetry() then
            exit;
        BigCException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange(Status, BigCException.Status::Open);
        RetryFound(BigCException, FixedLbl, true);
    end;

    procedure RetryDue(StoreCode: Code[20])
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetCurrentKey("Store Code", Status, "Next Attempt At");
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange(Status, BigCException.Status::Open);
        BigCException.SetFilter("Next Attempt At", '<>%1&<=%2', 0DT, CurrentDateTime());
        RetryFound(BigCException, PauseOverLbl, false);
    end;

    procedure Retry(var BigCException: Record "BigC Exception")
    begin
        TestCanDecide(BigCException);
        MarkForRetry(BigCException, AskedLbl);
        ScheduleProcessing(BigCException."Store Code");
    end;

    procedure Ignore(var BigCException: Record "BigC Exception"; ReasonText: Text)
    begin
        TestCanDecide(BigCException);
        if ReasonText.Trim() = '' then
            Error(ReasonRequiredErr, Format(BigCException."Entry No.", 0, 9));
        Close(BigCException, BigCException.Status::Ignored, ReasonText);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        CauseGroup: Interface "BigC Exception Cause Group";
    begin
        CauseGroup := BigCException.Cause;
        if CauseGroup.FixingPage(BigCException.Cause) = 0 then
            Message(NoFixingPageMsg, BigCException."Next Action")
        else
            CauseGroup.OpenFixingPage(BigCException);
    end;

    procedure OpenObject(BigCException: Record "BigC Exception")
    var
        ExceptionSubject: Interface "BigC Exception Subject";
    begin
        ExceptionSubject := BigCException."Object Type";
        ExceptionSubject.Open(BigCException);
    end;

    procedure CauseKey(Name: Text): Code[100]
    begin
        exit(CopyStr(Name.Trim(), 1, 100));
    end;

    local procedure StoreCause(TempCause: Record "BigC Exception" temporary)
    var
        BigCException: Record "BigC Exception";
        IsNew: Boolean;
    begin
        if FindIgnored(TempCause) then
            exit;
        IsNew := not FindToUpdate(TempCause, BigCException);
        if IsNew then begin
            BigCException := TempCause;
            BigCException."Entry No." := 0;
            BigCException."First Seen At" := CurrentDateTime();
        end else
            CopyFinding(TempCause, BigCException);
        StampAttempt(BigCException);
        Describe(BigCException);
        SaveAttempt(BigCException, IsNew);
    end;

    /// <summary>The open row of the cause, or the row that the agent filed under this id before: it is then opened again.</summary>
    local procedure FindToUpdate(TempCause: Record "BigC Exception" temporary; var BigCException: Record "BigC Exception"): Boolean
    begin
        FilterOpen(BigCException, TempCause."Store Code", TempCause."Object Type", TempCause."External Id");
        BigCException.SetRange(Cause, TempCause.Cause);
        BigCException.SetRange("Cause Key", TempCause."Cause Key");
        if BigCException.FindFirst() then
            exit(true);
        BigCException.Reset();
        exit(BigCException.GetBySystemId(TempCause.SystemId));
    end;

    local procedure FindIgnored(TempCause: Record "BigC Exception" temporary): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FilterObject(BigCException, TempCause."Store Code", TempCause."Object Type", TempCause."External Id");
        BigCException.SetRange(Status, BigCException.Status::Ignored);
        BigCException.SetRange(Cause, TempCause.Cause);
        BigCException.SetRange("Cause Key", TempCause."Cause Key");
        exit(not BigCException.IsEmpty());
    end;

    local procedure CopyFinding(TempCause: Record "BigC Exception" temporary; var BigCException: Record "BigC Exception")
    begin
        BigCException.Message := TempCause.Message;
        BigCException."Error Call Stack" := TempCause."Error Call Stack";
        BigCException."Amount at Stake" := TempCause."Amount at Stake";
        BigCException."Currency Code" := TempCause."Currency Code";
        BigCException."Related Table Id" := TempCause."Related Table Id";
        BigCException."Related System Id" := TempCause."Related System Id";
        BigCException.Reason := '';
        BigCException."Closed By" := '';
        BigCException."Closed At" := 0DT;
    end;

    local procedure StampAttempt(var BigCException: Record "BigC Exception")
    var
        CauseGroup: Interface "BigC Exception Cause Group";
    begin
        CauseGroup := BigCException.Cause;
        BigCException.Status := BigCException.Status::Open;
        BigCException.Attempts += 1;
        BigCException."Last Seen At" := CurrentDateTime();
        BigCException."Next Attempt At" := 0DT;
        if CauseGroup.IsTransient(BigCException.Cause) then
            BigCException."Next Attempt At" := ExceptionBackOff.NextAttemptAt(BigCException.Attempts, BigCException."Last Seen At");
    end;

    local procedure Describe(var BigCException: Record "BigC Exception")
    var
        CauseGroup: Interface "BigC Exception Cause Group";
    begin
        CauseGroup := BigCException.Cause;
        BigCException.Category := CauseGroup.Category();
        BigCException.Owner := CauseGroup.Owner(BigCException.Cause);
        BigCException.Severity := CauseGroup.Severity(BigCException.Cause);
        BigCException."Next Action" := CopyStr(CauseGroup.NextAction(BigCException.Cause), 1, MaxStrLen(BigCException."Next Action"));
        BigCException."Fixing Page Id" := CauseGroup.FixingPage(BigCException.Cause);
    end;

    local procedure SaveAttempt(var BigCException: Record "BigC Exception"; IsNew: Boolean)
    var
        Exceptions: Codeunit "BigC Exceptions";
        Telemetry: Codeunit "BigC Telemetry";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        Exceptions.OnBeforeStoreException(BigCException, IsNew);
        if not IsNew then begin
            BigCException.Modify(true);
            AddHistory(BigCException, ExceptionEvent::SeenAgain, BigCException.Message);
            exit;
        end;
        BigCException.Insert(true, true);
        AddHistory(BigCException, ExceptionEvent::Opened, BigCException.Message);
        Telemetry.LogExceptionOpened(BigCException);
        Exceptions.OnAfterOpenException(BigCException);
    end;

    local procedure ResolveFound(var BigCException: Record "BigC Exception"; ReasonText: Text)
    begin
        if not BigCException.FindSet(true) then
            exit;
        repeat
            Close(BigCException, BigCException.Status::Resolved, ReasonText);
        until BigCException.Next() = 0;
    end;

    local procedure Close(BigCException: Record "BigC Exception"; NewStatus: Enum "BigC Exception Status"; ReasonText: Text)
    var
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        ExceptionEvent := ExceptionEvent::Resolved;
        if NewStatus = NewStatus::Ignored then
            ExceptionEvent := ExceptionEvent::Ignored;
        BigCException.Status := NewStatus;
        BigCException.Reason := CopyStr(ReasonText, 1, MaxStrLen(BigCException.Reason));
        BigCException."Closed By" := CopyStr(UserId(), 1, MaxStrLen(BigCException."Closed By"));
        BigCException."Closed At" := CurrentDateTime();
        BigCException."Next Attempt At" := 0DT;
        BigCException.Modify(true);
        AddHistory(BigCException, ExceptionEvent, ReasonText);
        Exceptions.OnAfterCloseException(BigCException);
    end;

    local procedure RetryFound(var BigCException: Record "BigC Exception"; DetailText: Text; Schedule: Boolean)
    var
        WaitingException: Record "BigC Exception";
        StoreCodes: List of [Code[20]];
        EntryNos: List of [Integer];
        EntryNo: Integer;
        StoreCode: Code[20];
    begin
        // The entries are listed first, because marking one takes it out of the filter.
        BigCException.SetLoadFields("Entry No.", "Store Code");
        if not BigCException.FindSet() then
            exit;
        repeat
            EntryNos.Add(BigCException."Entry No.");
            if not StoreCodes.Contains(BigCException."Store Code") then
                StoreCodes.Add(BigCException."Store Code");
        until BigCException.Next() = 0;
        foreach EntryNo in EntryNos do begin
            WaitingException.Get(EntryNo);
            MarkForRetry(WaitingException, DetailText);
        end;
        if Schedule then
            foreach StoreCode in StoreCodes do
                ScheduleProcessing(StoreCode);
    end;

    local procedure MarkForRetry(var BigCException: Record "BigC Exception"; DetailText: Text)
    var
        ExceptionSubject: Interface "BigC Exception Subject";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        BigCException.Status := BigCException.Status::Retrying;
        BigCException."Next Attempt At" := CurrentDateTime();
        BigCException.Modify(true);
        AddHistory(BigCException, ExceptionEvent::RetryRequested, DetailText);
        ExceptionSubject := BigCException."Object Type";
        ExceptionSubject.Retry(BigCException);
    end;

    local procedure ScheduleProcessing(StoreCode: Code[20])
    var
        Sync: Codeunit "BigC Sync";
    begin
        Sync.ScheduleProcessing(StoreCode);
    end;

    /// <summary>Someone who knows nothing of the connector may still correct an item or a VAT posting setup.</summary>
    local procedure MayRetry(): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        exit(BigCException.WritePermission());
    end;

    local procedure TestCanDecide(var BigCException: Record "BigC Exception")
    begin
        if not MayRetry() then
            Error(NotAllowedErr);
        BigCException.LockTable();
        BigCException.Get(BigCException."Entry No.");
        if not (BigCException.Status in [BigCException.Status::Open, BigCException.Status::Retrying]) then
            Error(ClosedErr, Format(BigCException."Entry No.", 0, 9), BigCException.Status);
    end;

    local procedure FilterObject(var BigCException: Record "BigC Exception"; StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    begin
        BigCException.SetCurrentKey("Store Code", "Object Type", "External Id", Status, Cause, "Cause Key");
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange("Object Type", ObjectType);
        BigCException.SetRange("External Id", CopyStr(ExternalId, 1, MaxStrLen(BigCException."External Id")));
    end;

    local procedure FilterOpen(var BigCException: Record "BigC Exception"; StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    begin
        FilterObject(BigCException, StoreCode, ObjectType, ExternalId);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
    end;

    local procedure AddHistory(BigCException: Record "BigC Exception"; ExceptionEvent: Enum "BigC Exception Event"; DetailText: Text)
    var
        ExceptionHistory: Record "BigC Exception History";
    begin
        ExceptionHistory.Init();
        ExceptionHistory."Exception Entry No." := BigCException."Entry No.";
        ExceptionHistory."Event" := ExceptionEvent;
        ExceptionHistory."Occurred At" := CurrentDateTime();
        ExceptionHistory."User ID" := CopyStr(UserId(), 1, MaxStrLen(ExceptionHistory."User ID"));
        ExceptionHistory.Detail := CopyStr(DetailText, 1, MaxStrLen(ExceptionHistory.Detail));
        ExceptionHistory.Insert(true);
    end;
}
