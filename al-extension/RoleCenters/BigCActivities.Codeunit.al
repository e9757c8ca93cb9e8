namespace BigC.Connector.RoleCenters;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Connector.Sync;

/// <summary>Figures of the role centres that no FlowField can compute, and when they are alarming.</summary>
codeunit 71803 "BigC Activities"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NoneOpenLbl: Label 'Nothing of your BigCommerce stores is held.';
        OneOpenLbl: Label 'One BigCommerce exception is open: %1 %2 at stake.', Comment = '%1 = amount, %2 = currency';
        ManyOpenLbl: Label '%3 BigCommerce exceptions are open: %1 %2 at stake.', Comment = '%1 = amount, %2 = currency, %3 = number of exceptions';
        WithoutRateLbl: Label '%1 Another %2 has no exchange rate.', Comment = '%1 = sentence about what is at stake in local currency, %2 = amounts with their currencies';
        NoStoreLbl: Label 'Set up your first BigCommerce store, and its orders arrive here.';
        NoneEnabledLbl: Label 'No BigCommerce store is switched on, so no orders arrive.';
        NeverOfLbl: Label 'No agent has reported for store %1 yet.', Comment = '%1 = store code';
        SilentOfLbl: Label 'No agent has reported for store %2 for %1 minutes. Orders may be waiting in the storefront.', Comment = '%1 = minutes, %2 = store code';
        NeverLbl: Label 'No agent has reported yet.';
        SilentLbl: Label 'No agent has reported for %1 minutes. Orders may be waiting in the storefront.', Comment = '%1 = minutes';
        JustSeenLbl: Label 'The agent has just reported.';
        AliveLbl: Label 'The agent reported %1 minutes ago.', Comment = '%1 = minutes';

    procedure MoneyAtStake(): Decimal
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.MoneyAtStake(''));
    end;

    procedure ExceptionsHeadline(): Text
    var
        Exceptions: Codeunit "BigC Exceptions";
        MoneySum: Codeunit "BigC Money Sum";
    begin
        Exceptions.AddMoneyAtStake('', MoneySum);
        if MoneySum.WithoutRateText() = '' then
            exit(LocalHeadline(MoneySum.TotalLCY()));
        exit(StrSubstNo(WithoutRateLbl, LocalHeadline(MoneySum.TotalLCY()), MoneySum.WithoutRateText()));
    end;

    local procedure LocalHeadline(Amount: Decimal): Text
    var
        BigCException: Record "BigC Exception";
        Currencies: Codeunit "BigC Currencies";
        OpenCount: Integer;
    begin
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
        OpenCount := BigCException.Count();
        case OpenCount of
            0:
                exit(NoneOpenLbl);
            1:
                exit(StrSubstNo(OneOpenLbl, AmountText(Amount), Currencies.LocalCurrencyCode()));
            else
                exit(StrSubstNo(ManyOpenLbl, AmountText(Amount), Currencies.LocalCurrencyCode(), OpenCount));
        end;
    end;

    procedure AgentHeadline(): Text
    var
        Store: Record "BigC Store";
        SeenAt: DateTime;
        EnabledCount: Integer;
        SilentMinutes: Integer;
    begin
        EnabledCount := FindSilentStore(Store, SeenAt);
        if EnabledCount = 0 then begin
            if Store.IsEmpty() then
                exit(NoStoreLbl);
            exit(NoneEnabledLbl);
        end;
        SilentMinutes := MinutesSince(SeenAt);
        if SilentMinutes < 0 then begin
            if EnabledCount = 1 then
                exit(NeverLbl);
            exit(StrSubstNo(NeverOfLbl, Store."Code"));
        end;
        if SilentMinutes > SilentFromMinutes() then begin
            if EnabledCount = 1 then
                exit(StrSubstNo(SilentLbl, SilentMinutes));
            exit(StrSubstNo(SilentOfLbl, SilentMinutes, Store."Code"));
        end;
        if SilentMinutes < 2 then
            exit(JustSeenLbl);
        exit(StrSubstNo(AliveLbl, SilentMinutes));
    end;

    /// <summary>Where the sentence about the agent leads: to its runs, or to the stores as long as none is switched on.</summary>
    procedure OpenAgentHeadline()
    var
        Store: Record "BigC Store";
        SeenAt: DateTime;
    begin
        if FindSilentStore(Store, SeenAt) > 0 then begin
            Page.Run(Page::"BigC Sync Runs");
            exit;
        end;
        if Store.IsEmpty() and Store.WritePermission() then
            Page.Run(Page::"BigC Store Setup Wizard")
        else
            Page.Run(Page::"BigC Stores");
    end;

    /// <summary>The last sign of life. Of several stores that are switched on, of the one whose agent has been silent longest.</summary>
    procedure AgentSeenAt() SeenAt: DateTime
    var
        Store: Record "BigC Store";
    begin
        FindSilentStore(Store, SeenAt);
    end;

    /// <summary>Finds the store that is switched on and whose agent has been silent longest.</summary>
    /// <returns>How many stores are switched on.</returns>
    local procedure FindSilentStore(var SilentStore: Record "BigC Store"; var SilentSince: DateTime) EnabledCount: Integer
    var
        Store: Record "BigC Store";
        Sync: Codeunit "BigC Sync";
        SeenAt: DateTime;
    begin
        Store.SetLoadFields("Code");
        Store.SetRange(Enabled, true);
        if Store.FindSet() then
            repeat
                SeenAt := Sync.AgentSeenAt(Store."Code");
                if (EnabledCount = 0) or (SeenAt < SilentSince) then begin
                    SilentStore := Store;
                    SilentSince := SeenAt;
                end;
                EnabledCount += 1;
            until Store.Next() = 0;
    end;

    /// <summary>Whole minutes since then; -1 if it never was.</summary>
    local procedure MinutesSince(SeenAt: DateTime): Integer
    var
        Silence: Duration;
    begin
        if SeenAt = 0DT then
            exit(-1);
        Silence := CurrentDateTime() - SeenAt;
        // The agent's clock may be a little ahead.
        if Silence < 0 then
            exit(0);
        exit(Silence div 60000);
    end;

    /// <summary>Green while there is nothing to do, red otherwise.</summary>
    procedure ExceptionStyle(OpenCount: Integer): Text
    begin
        if OpenCount = 0 then
            exit(Format(PageStyle::Favorable));
        exit(Format(PageStyle::Unfavorable));
    end;

    /// <summary>Yellow from the first of them: they may well be in order.</summary>
    procedure WaitingStyle(WaitingCount: Integer): Text
    begin
        if WaitingCount = 0 then
            exit(Format(PageStyle::Favorable));
        exit(Format(PageStyle::Ambiguous));
    end;

    /// <summary>Green only if no money waits, in whatever currency.</summary>
    procedure StakeStyle(Amount: Decimal; WithoutRateCount: Integer): Text
    begin
        if (Amount = 0) and (WithoutRateCount = 0) then
            exit(Format(PageStyle::Favorable));
        exit(Format(PageStyle::Unfavorable));
    end;

    /// <summary>Yellow when the agent has missed some of its runs, red when it has missed an hour of them or never reported; no colour while no store is switched on.</summary>
    procedure AgentStyle(): Text
    var
        Store: Record "BigC Store";
        SeenAt: DateTime;
        SilentMinutes: Integer;
    begin
        if FindSilentStore(Store, SeenAt) = 0 then
            exit(Format(PageStyle::Subordinate));
        SilentMinutes := MinutesSince(SeenAt);
        if (SilentMinutes < 0) or (SilentMinutes > 60) then
            exit(Format(PageStyle::Unfavorable));
        if SilentMinutes > SilentFromMinutes() then
            exit(Format(PageStyle::Ambiguous));
        exit(Format(PageStyle::Favorable));
    end;

    local procedure SilentFromMinutes(): Integer
    begin
        exit(15);
    end;

    local procedure AmountText(Amount: Decimal): Text
    begin
        exit(Format(Amount, 0, '<Precision,2:2><Standard Format,0>'));
    end;
}
