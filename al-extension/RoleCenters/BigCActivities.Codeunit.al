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
        SilentMinutes: Integer;
    begin
        SilentMinutes := MinutesSinceAgent();
        if SilentMinutes < 0 then
            exit(NeverLbl);
        if SilentMinutes > SilentFromMinutes() then
            exit(StrSubstNo(SilentLbl, SilentMinutes));
        if SilentMinutes < 2 then
            exit(JustSeenLbl);
        exit(StrSubstNo(AliveLbl, SilentMinutes));
    end;

    procedure AgentSeenAt(): DateTime
    var
        Sync: Codeunit "BigC Sync";
    begin
        exit(Sync.AgentSeenAt());
    end;

    /// <summary>Minutes since an agent gave a sign of life; -1 if none ever did.</summary>
    procedure MinutesSinceAgent(): Integer
    var
        SeenAt: DateTime;
        Silence: Duration;
    begin
        SeenAt := AgentSeenAt();
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

    /// <summary>Yellow when the agent has missed some of its runs, red when it has missed an hour of them or never reported.</summary>
    procedure AgentStyle(): Text
    var
        SilentMinutes: Integer;
    begin
        SilentMinutes := MinutesSinceAgent();
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
