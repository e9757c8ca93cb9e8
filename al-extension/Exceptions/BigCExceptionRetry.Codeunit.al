namespace BigC.Connector.Exceptions;

using BigC.Connector.Sync;

/// <summary>Tries again what waited: because it was fixed, because its pause is over, or because a person asks. Also what a person decides to ignore.</summary>
codeunit 71426 "BigC Exception Retry"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = rm;

    var
        ExceptionLog: Codeunit "BigC Exception Log";
        FixedLbl: Label 'The cause was fixed.';
        PauseOverLbl: Label 'The pause before the next attempt is over.';
        AskedLbl: Label 'Asked for by a user.';
        AssignedLbl: Label 'To %1. %2', Comment = '%1 = user name, %2 = note';
        UnassignedLbl: Label 'To nobody. %1', Comment = '%1 = note';
        ClosedErr: Label 'Exception %1 is %2 already. Only open exceptions can be retried or ignored.', Comment = '%1 = entry number, %2 = status';
        ChangedErr: Label 'Exception %1 about %2 %3 has changed since it was shown, so nothing was decided. Look at it again. It now says: %4', Comment = '%1 = entry number, %2 = type of the object, %3 = its number, %4 = what is wrong';
        ReasonRequiredErr: Label 'Give a reason why exception %1 needs no action.', Comment = '%1 = entry number';
        NotAllowedErr: Label 'You are not allowed to retry or ignore BigCommerce exceptions. Ask your administrator for the permission set BigC Operator or BigC Accountant.';

    /// <summary>Whoever corrects an item or a set-up frees what waited for it, also without knowing of the connector: the methods below lend the rights to mark it.</summary>
    procedure RetryWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100])
    var
        BigCException: Record "BigC Exception";
    begin
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
        BigCException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        BigCException.SetRange(Cause, ExceptionCause);
        if StoreCode <> '' then
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

    /// <summary>A person asks for another attempt at several; each store is processed once.</summary>
    procedure RetryEntries(EntryNos: List of [Integer])
    var
        BigCException: Record "BigC Exception";
        StoreCodes: List of [Code[20]];
        EntryNo: Integer;
    begin
        foreach EntryNo in EntryNos do begin
            BigCException."Entry No." := EntryNo;
            TestCanDecide(BigCException);
            MarkForRetry(BigCException, AskedLbl);
            if not StoreCodes.Contains(BigCException."Store Code") then
                StoreCodes.Add(BigCException."Store Code");
        end;
        ScheduleStores(StoreCodes);
    end;

    /// <summary>Gives the exception to a user, or to nobody. Who, when and why are kept. It must still be what the record says.</summary>
    procedure Assign(var BigCException: Record "BigC Exception"; UserName: Code[50]; NoteText: Text)
    var
        ReadException: Record "BigC Exception";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        ReadException := BigCException;
        TestCanDecide(BigCException);
        TestAsRead(BigCException, ReadException);
        BigCException."Assigned To" := UserName;
        BigCException.Modify(true);
        if UserName = '' then
            ExceptionLog.Add(BigCException, ExceptionEvent::Assigned, StrSubstNo(UnassignedLbl, NoteText))
        else
            ExceptionLog.Add(BigCException, ExceptionEvent::Assigned, StrSubstNo(AssignedLbl, UserName, NoteText));
    end;

    /// <summary>Ignores what the record says: if the object has another content by now, somebody has to look at that first.</summary>
    procedure Ignore(var BigCException: Record "BigC Exception"; ReasonText: Text)
    var
        ReadException: Record "BigC Exception";
    begin
        ReadException := BigCException;
        TestCanDecide(BigCException);
        TestAsRead(BigCException, ReadException);
        if ReasonText.Trim() = '' then
            Error(ReasonRequiredErr, Format(BigCException."Entry No.", 0, 9));
        ExceptionLog.Ignore(BigCException, ReasonText);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    local procedure RetryFound(var BigCException: Record "BigC Exception"; DetailText: Text; Schedule: Boolean)
    var
        WaitingException: Record "BigC Exception";
        StoreCodes: List of [Code[20]];
        EntryNos: List of [Integer];
        EntryNo: Integer;
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
            ScheduleStores(StoreCodes);
    end;

    local procedure ScheduleStores(StoreCodes: List of [Code[20]])
    var
        StoreCode: Code[20];
    begin
        foreach StoreCode in StoreCodes do
            ScheduleProcessing(StoreCode);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'RM')]
    local procedure MarkForRetry(var BigCException: Record "BigC Exception"; DetailText: Text)
    var
        ExceptionSubject: Interface "BigC Exception Subject";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        BigCException.Status := BigCException.Status::Retrying;
        BigCException."Next Attempt At" := CurrentDateTime();
        BigCException.Modify(true);
        ExceptionLog.Add(BigCException, ExceptionEvent::RetryRequested, DetailText);
        ExceptionSubject := BigCException."Object Type";
        ExceptionSubject.Retry(BigCException);
    end;

    /// <summary>It would run in the name of the user: what somebody without rights to the connector has freed, the next run of the agent books.</summary>
    local procedure ScheduleProcessing(StoreCode: Code[20])
    var
        Sync: Codeunit "BigC Sync";
    begin
        if MayDecide() then
            Sync.ScheduleProcessing(StoreCode);
    end;

    /// <summary>Only those whom the administrator has trusted with it ask for another attempt or ignore, without anything being corrected.</summary>
    procedure MayDecide(): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        exit(BigCException.WritePermission());
    end;

    /// <summary>While a person thinks about it, the agent may bring another content: what nobody has seen is not decided.</summary>
    procedure TestAsRead(BigCException: Record "BigC Exception"; ReadException: Record "BigC Exception")
    begin
        if BigCException.HasChangedSince(ReadException) then
            Error(ChangedErr, Format(BigCException."Entry No.", 0, 9), BigCException."Object Type", BigCException."External Id", BigCException.Message);
    end;

    local procedure TestCanDecide(var BigCException: Record "BigC Exception")
    begin
        if not MayDecide() then
            Error(NotAllowedErr);
        BigCException.LockTable();
        BigCException.Get(BigCException."Entry No.");
        if not (BigCException.Status in [BigCException.Status::Open, BigCException.Status::Retrying]) then
            Error(ClosedErr, Format(BigCException."Entry No.", 0, 9), BigCException.Status);
    end;
}
