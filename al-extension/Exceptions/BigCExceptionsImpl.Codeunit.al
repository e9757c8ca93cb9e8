namespace BigC.Connector.Exceptions;

using BigC.Connector.Orders;
using BigC.Connector.Setup;
using BigC.Connector.Stores;

codeunit 71422 "BigC Exceptions Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = rim;

    var
        ExceptionLog: Codeunit "BigC Exception Log";
        ExceptionBackOff: Codeunit "BigC Exception Back-Off";
        Currencies: Codeunit "BigC Currencies";
        IgnoredBeforeLbl: Label '%1 (Of an earlier content, %2 had ignored this on %3: %4)', Comment = '%1 = message, %2 = user name, %3 = date and time, %4 = reason';
        NoLongerTrueLbl: Label 'The check no longer finds it.';
        ArrivedLbl: Label 'The object has arrived.';

    procedure ReportCauses(ExceptionReport: Codeunit "BigC Exception Report")
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

    procedure ReportIfNew(ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        TempCause: Record "BigC Exception" temporary;
        BigCException: Record "BigC Exception";
        IsNew: Boolean;
    begin
        ExceptionReport.GetCauses(TempCause);
        if TempCause.FindSet() then
            repeat
                if not FindToUpdate(TempCause, BigCException) then
                    IsNew := true
                else
                    IsNew := IsNew or (BigCException.Status <> BigCException.Status::Open) or (BigCException.Message <> TempCause.Message);
            until TempCause.Next() = 0;
        if IsNew then
            ReportCauses(ExceptionReport);
        exit(IsNew);
    end;

    procedure ReportProof(ExceptionReport: Codeunit "BigC Exception Report")
    var
        BigCException: Record "BigC Exception";
        TempObject: Record "BigC Exception" temporary;
    begin
        ReportCauses(ExceptionReport);
        ExceptionReport.GetObject(TempObject);
        FilterOpen(BigCException, TempObject."Store Code", TempObject."Object Type", TempObject."External Id");
        if not BigCException.FindSet(true) then
            exit;
        repeat
            if not ExceptionReport.Contains(BigCException.Cause, BigCException."Cause Key") then
                ExceptionLog.Resolve(BigCException, NoLongerTrueLbl);
        until BigCException.Next() = 0;
    end;

    procedure IsIgnored(ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        TempCause: Record "BigC Exception" temporary;
    begin
        ExceptionReport.GetCauses(TempCause);
        if TempCause.FindSet() then
            repeat
                if not FindIgnored(TempCause) then
                    exit(false);
            until TempCause.Next() = 0;
        exit(true);
    end;

    /// <summary>True if a person has ignored a cause of a content of an object.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    procedure IsIgnored(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100]): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FilterIgnored(StoreCode, ObjectType, ExternalId, ExceptionCause, KeyOfCause, BigCException);
        BigCException.SetRange("Content Hash", CopyStr(ContentHash, 1, MaxStrLen(BigCException."Content Hash")));
        exit(not BigCException.IsEmpty());
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
        BigCException.SetRange("To Be Sent Again", true);
        ResolveFound(BigCException, ArrivedLbl);
    end;

    procedure HasOpen(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FilterOpen(BigCException, StoreCode, ObjectType, ExternalId);
        exit(not BigCException.IsEmpty());
    end;

    procedure HasAny(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FilterObject(BigCException, StoreCode, ObjectType, ExternalId);
        exit(not BigCException.IsEmpty());
    end;

    procedure HasAnyOf(StoreCode: Code[20]): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Store Code", StoreCode);
        exit(not BigCException.IsEmpty());
    end;

    procedure CountWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100]): Integer
    var
        BigCException: Record "BigC Exception";
    begin
        FilterWaitingFor(StoreCode, ExceptionCause, KeyOfCause, BigCException);
        exit(BigCException.Count());
    end;

    procedure KeysWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause") CauseKeys: List of [Text]
    var
        BigCException: Record "BigC Exception";
    begin
        FilterWaitingFor(StoreCode, ExceptionCause, '', BigCException);
        BigCException.SetRange("Cause Key");
        BigCException.SetLoadFields("Cause Key");
        if BigCException.FindSet() then
            repeat
                if not CauseKeys.Contains(BigCException."Cause Key") then
                    CauseKeys.Add(BigCException."Cause Key");
            until BigCException.Next() = 0;
    end;

    procedure FilterWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100]; var BigCException: Record "BigC Exception")
    begin
        BigCException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.SetRange("Cause Key", KeyOfCause);
        if StoreCode <> '' then
            BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
    end;

    procedure CauseKey(Name: Text): Code[100]
    begin
        exit(CopyStr(Name.Trim(), 1, 100));
    end;

    local procedure StoreCause(TempCause: Record "BigC Exception" temporary)
    var
        BigCException: Record "BigC Exception";
        Orders: Codeunit "BigC Orders";
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
        BigCException."Order System Id" := Orders.OrderOf(BigCException);
        StampAttempt(BigCException);
        BigCException."Amount at Stake (LCY)" := Currencies.AmountInLCY(BigCException."Store Code", BigCException."Currency Code", BigCException."Amount at Stake");
        BigCException."Exchange Rate Missing" := (BigCException."Amount at Stake" <> 0) and (BigCException."Amount at Stake (LCY)" = 0);
        Describe(BigCException);
        SaveAttempt(BigCException, IsNew);
    end;

    /// <summary>The open row of the cause, or the row that the agent filed under this id before: it is then opened again.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
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

    /// <summary>True if a person has ignored just this: the same cause, of the same content, in the same words.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    local procedure FindIgnored(TempCause: Record "BigC Exception" temporary): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FilterIgnored(TempCause."Store Code", TempCause."Object Type", TempCause."External Id", TempCause.Cause, TempCause."Cause Key", BigCException);
        BigCException.SetRange("Content Hash", TempCause."Content Hash");
        BigCException.SetLoadFields(Message);
        if BigCException.FindSet() then
            repeat
                if BigCException.Message = TempCause.Message then
                    exit(true);
            until BigCException.Next() = 0;
    end;

    local procedure FilterIgnored(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100]; var BigCException: Record "BigC Exception")
    begin
        FilterObject(BigCException, StoreCode, ObjectType, ExternalId);
        BigCException.SetRange(Status, BigCException.Status::Ignored);
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.SetRange("Cause Key", KeyOfCause);
    end;

    /// <summary>What the history says first: also who had ignored the same cause of an earlier content, and why.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    local procedure OpeningText(BigCException: Record "BigC Exception"): Text
    var
        IgnoredException: Record "BigC Exception";
    begin
        FilterIgnored(BigCException."Store Code", BigCException."Object Type", BigCException."External Id", BigCException.Cause, BigCException."Cause Key", IgnoredException);
        if not IgnoredException.FindLast() then
            exit(BigCException.Message);
        exit(StrSubstNo(IgnoredBeforeLbl, BigCException.Message, IgnoredException."Closed By", IgnoredException."Closed At", IgnoredException.Reason));
    end;

    local procedure CopyFinding(TempCause: Record "BigC Exception" temporary; var BigCException: Record "BigC Exception")
    begin
        // What was filed under this id before may have had another reason.
        BigCException.Cause := TempCause.Cause;
        BigCException."Cause Key" := TempCause."Cause Key";
        BigCException.Message := TempCause.Message;
        BigCException."Content Hash" := TempCause."Content Hash";
        BigCException.Difference := TempCause.Difference;
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
        BigCException."To Be Sent Again" := BigCException.Cause in [BigCException.Cause::Unreadable, BigCException.Cause::Refused, BigCException.Cause::Unreachable];
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'RIM')]
    local procedure SaveAttempt(var BigCException: Record "BigC Exception"; IsNew: Boolean)
    var
        Exceptions: Codeunit "BigC Exceptions";
        Telemetry: Codeunit "BigC Telemetry";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        Exceptions.OnBeforeStoreException(BigCException, IsNew);
        if not IsNew then begin
            BigCException.Modify(true);
            ExceptionLog.Add(BigCException, ExceptionEvent::SeenAgain, BigCException.Message);
            exit;
        end;
        BigCException.Insert(true, true);
        ExceptionLog.Add(BigCException, ExceptionEvent::Opened, OpeningText(BigCException));
        Telemetry.LogExceptionOpened(BigCException);
        Exceptions.OnAfterOpenException(BigCException);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    local procedure ResolveFound(var BigCException: Record "BigC Exception"; ReasonText: Text)
    var
        Orders: Codeunit "BigC Orders";
    begin
        if not BigCException.FindSet(true) then
            exit;
        repeat
            // What the agent could not send has had no order until it came.
            if IsNullGuid(BigCException."Order System Id") then
                BigCException."Order System Id" := Orders.OrderOf(BigCException);
            ExceptionLog.Resolve(BigCException, ReasonText);
        until BigCException.Next() = 0;
    end;

    local procedure FilterObject(var BigCException: Record "BigC Exception"; StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    begin
        BigCException.SetCurrentKey("Store Code", "Object Type", "External Id", Status, Cause, "Cause Key");
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange("Object Type", ObjectType);
        BigCException.SetRange("External Id", CopyStr(ExternalId, 1, MaxStrLen(BigCException."External Id")));
    end;

    procedure FilterOpen(var BigCException: Record "BigC Exception"; StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    begin
        FilterObject(BigCException, StoreCode, ObjectType, ExternalId);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
    end;
}
