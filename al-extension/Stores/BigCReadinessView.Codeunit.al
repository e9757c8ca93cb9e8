namespace BigC.Connector.Stores;

/// <summary>The readiness of a store in a few words, for cards and lists.</summary>
codeunit 71818 "BigC Readiness View"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        BlockingCount: Integer;
        AttentionCount: Integer;
        ReadyLbl: Label 'Ready';
        AttentionLbl: Label 'Ready, %1 to look at', Comment = '%1 = number of findings';
        BlockedLbl: Label 'Not ready: %1 to fix', Comment = '%1 = number of findings';

    procedure Load(StoreCode: Code[20])
    var
        Store: Record "BigC Store";
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        BlockingCount := 0;
        AttentionCount := 0;
        // A store that is being entered has no row yet.
        if not Store.Get(StoreCode) then
            exit;
        StoreReadiness.Check(StoreCode, TempReadinessCheck);
        TempReadinessCheck.SetRange(State, TempReadinessCheck.State::Blocking);
        BlockingCount := TempReadinessCheck.Count();
        TempReadinessCheck.SetRange(State, TempReadinessCheck.State::Attention);
        AttentionCount := TempReadinessCheck.Count();
    end;

    procedure IsReady(): Boolean
    begin
        exit(BlockingCount = 0);
    end;

    procedure SummaryText(): Text
    begin
        if BlockingCount > 0 then
            exit(StrSubstNo(BlockedLbl, BlockingCount));
        if AttentionCount > 0 then
            exit(StrSubstNo(AttentionLbl, AttentionCount));
        exit(ReadyLbl);
    end;

    procedure SummaryStyle(): Text
    begin
        if BlockingCount > 0 then
            exit(Format(PageStyle::Unfavorable));
        if AttentionCount > 0 then
            exit(Format(PageStyle::Ambiguous));
        exit(Format(PageStyle::Favorable));
    end;
}
