namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Sync;

codeunit 71808 "BigC Store Readiness Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Store" = r;

    var
        NotReadyLbl: Label 'Store %1 is not ready, so none of its orders is booked. %2', Comment = '%1 = store code, %2 = everything that is missing, a sentence each';
        WithoutRateLbl: Label 'Another %1 without an exchange rate waits for it as well.', Comment = '%1 = amounts with their currencies';
        MissingTok: Label '%1: %2', Locked = true;
        AskForItLbl: Label 'Ask somebody who has it.';
        ReadyAgainLbl: Label 'The store has everything it needs.';

    procedure Check(StoreCode: Code[20]; var TempReadinessCheck: Record "BigC Readiness Check" temporary)
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        ReadinessReport: Codeunit "BigC Readiness Report";
        StoreRequirement: Interface "BigC Store Requirement";
        ReadinessArea: Enum "BigC Readiness Area";
        Ordinal: Integer;
    begin
        Stores.Get(StoreCode, Store);
        foreach Ordinal in "BigC Readiness Area".Ordinals() do begin
            ReadinessArea := "BigC Readiness Area".FromInteger(Ordinal);
            StoreRequirement := ReadinessArea;
            ReadinessReport.Start(StoreCode, ReadinessArea);
            StoreRequirement.Check(Store, ReadinessReport);
        end;
        ReadinessReport.GetChecks(TempReadinessCheck);
    end;

    procedure IsReady(StoreCode: Code[20]): Boolean
    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
    begin
        Check(StoreCode, TempReadinessCheck);
        TempReadinessCheck.SetRange(State, TempReadinessCheck.State::Blocking);
        exit(TempReadinessCheck.IsEmpty());
    end;

    procedure ReportIfBlocked(StoreCode: Code[20]; AmountAtStake: Decimal; WithoutExchangeRate: Text): Boolean
    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
    begin
        Check(StoreCode, TempReadinessCheck);
        TempReadinessCheck.SetRange(State, TempReadinessCheck.State::Blocking);
        if TempReadinessCheck.FindSet() then begin
            Report(StoreCode, AmountAtStake, WithoutExchangeRate, TempReadinessCheck);
            exit(true);
        end;
        Resolve(StoreCode);
        exit(false);
    end;

    procedure ResolveIfReady(StoreCode: Code[20])
    var
        Exceptions: Codeunit "BigC Exceptions";
        Sync: Codeunit "BigC Sync";
    begin
        // Somebody else may have put it right while a person who only looks had the page open.
        if not Exceptions.MayDecide() then
            exit;
        if not Exceptions.HasOpen(StoreCode, "BigC Exception Object"::Store, StoreCode) then
            exit;
        if not IsReady(StoreCode) then
            exit;
        Resolve(StoreCode);
        Sync.ScheduleProcessing(StoreCode);
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        FixingRights: Codeunit "BigC Fixing Rights";
        StoreRequirement: Interface "BigC Store Requirement";
    begin
        if not FixingRights.ConfirmOpening(ReadinessCheck."Fixing Page Id", AskForItLbl) then
            exit;
        StoreRequirement := ReadinessCheck."Area";
        StoreRequirement.OpenFixingPage(ReadinessCheck);
    end;

    local procedure Resolve(StoreCode: Code[20])
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.ResolveCause(StoreCode, "BigC Exception Object"::Store, StoreCode, "BigC Exception Cause"::StoreNotReady, ReadyAgainLbl);
    end;

    local procedure Report(StoreCode: Code[20]; AmountAtStake: Decimal; WithoutExchangeRate: Text; var TempReadinessCheck: Record "BigC Readiness Check" temporary)
    var
        Store: Record "BigC Store";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionReport: Codeunit "BigC Exception Report";
        Telemetry: Codeunit "BigC Telemetry";
        Currencies: Codeunit "BigC Currencies";
        Missing: TextBuilder;
        BlockingCount: Integer;
    begin
        repeat
            BlockingCount += 1;
            Missing.Append(StrSubstNo(MissingTok, TempReadinessCheck.Subject, TempReadinessCheck.Finding));
            Missing.Append(' ');
        until TempReadinessCheck.Next() = 0;
        if WithoutExchangeRate <> '' then
            Missing.Append(StrSubstNo(WithoutRateLbl, WithoutExchangeRate));
        Store.Get(StoreCode);
        ExceptionReport.Initialize(StoreCode, "BigC Exception Object"::Store, StoreCode);
        ExceptionReport.SetRecord(Database::"BigC Store", Store.SystemId);
        ExceptionReport.SetAmountAtStake(AmountAtStake, Currencies.LocalCurrencyCode());
        ExceptionReport.Add("BigC Exception Cause"::StoreNotReady, '', StrSubstNo(NotReadyLbl, StoreCode, Missing.ToText().Trim()));
        if Exceptions.ReportIfNew(ExceptionReport) then
            Telemetry.LogStoreNotReady(StoreCode, BlockingCount);
    end;
}
