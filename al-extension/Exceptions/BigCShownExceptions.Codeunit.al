namespace BigC.Connector.Exceptions;

using BigC.Connector.Setup;
using BigC.Connector.Stores;

/// <summary>What a person was shown to decide about, and what of it may still be decided when the answer comes. Each is for one decision.</summary>
codeunit 71839 "BigC Shown Exceptions"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TempShownException: Record "BigC Exception" temporary;
        ShownEntryNos: List of [Integer];
        SettledCount: Integer;
        ChangedCount: Integer;
        NoneOpenErr: Label 'None of the selected exceptions is open, so there is nothing left to decide.';
        ChangedMsg: Label 'Exceptions that have changed since they were shown and stay as they are; look at them again: %1.', Comment = '%1 = number of exceptions';
        SettledMsg: Label 'Exceptions that were settled already and stay as they are: %1.', Comment = '%1 = number of exceptions';
        OneLbl: Label '%1 %2, %3: %4 at stake.', Comment = '%1 = type of the object, %2 = its number, %3 = cause, %4 = amount with its currency';
        OneWithoutAmountLbl: Label '%1 %2, %3.', Comment = '%1 = type of the object, %2 = its number, %3 = cause';
        SeveralLbl: Label '%1 exceptions: %2 at stake.', Comment = '%1 = number of exceptions, %2 = amount with its currency';
        WithoutRateLbl: Label '%1 Another %2 has no exchange rate.', Comment = '%1 = sentence about what is at stake in local currency, %2 = amounts with their currencies';

    /// <summary>Takes what of a selection is open, as it is now.</summary>
    procedure Show(var SelectedException: Record "BigC Exception")
    begin
        if SelectedException.FindSet() then
            repeat
                if SelectedException.IsOpen() then begin
                    ShownEntryNos.Add(SelectedException."Entry No.");
                    TempShownException := SelectedException;
                    TempShownException.Insert(false);
                end else
                    SettledCount += 1;
            until SelectedException.Next() = 0;
        if ShownEntryNos.Count() = 0 then
            Error(NoneOpenErr);
    end;

    procedure EntryNos(): List of [Integer]
    begin
        exit(ShownEntryNos);
    end;

    /// <summary>What a decision is about: the rows of a selection may be out of sight.</summary>
    procedure Describe(): Text
    var
        AmountText: Codeunit "BigC Amount Text";
        Currencies: Codeunit "BigC Currencies";
        ExceptionStake: Codeunit "BigC Exception Stake";
        MoneySum: Codeunit "BigC Money Sum";
        Sentence: Text;
    begin
        if ShownEntryNos.Count() = 1 then
            exit(DescribeOne());
        ExceptionStake.AddMoneyOf(ShownEntryNos, MoneySum);
        Sentence := StrSubstNo(SeveralLbl, ShownEntryNos.Count(), AmountText.ToMoneyText(MoneySum.TotalLCY(), Currencies.LocalCurrencyCode()));
        if MoneySum.WithoutRateText() = '' then
            exit(Sentence);
        exit(StrSubstNo(WithoutRateLbl, Sentence, MoneySum.WithoutRateText()));
    end;

    local procedure DescribeOne(): Text
    var
        AmountText: Codeunit "BigC Amount Text";
    begin
        TempShownException.Get(ShownEntryNos.Get(1));
        if TempShownException."Amount at Stake" = 0 then
            exit(StrSubstNo(OneWithoutAmountLbl, TempShownException."Object Type", TempShownException."External Id", TempShownException.Cause));
        exit(StrSubstNo(OneLbl, TempShownException."Object Type", TempShownException."External Id", TempShownException.Cause, AmountText.ToMoneyText(TempShownException."Amount at Stake", TempShownException."Currency Code")));
    end;

    /// <summary>While a person thought about it, somebody else may have settled some of them: the others are decided all the same.</summary>
    procedure StillOpen() OpenEntryNos: List of [Integer]
    var
        BigCException: Record "BigC Exception";
        EntryNo: Integer;
    begin
        BigCException.LockTable();
        foreach EntryNo in ShownEntryNos do
            if BigCException.Get(EntryNo) and BigCException.IsOpen() then
                OpenEntryNos.Add(EntryNo)
            else
                SettledCount += 1;
        if OpenEntryNos.Count() = 0 then
            Error(NoneOpenErr);
    end;

    /// <summary>What arrived while the dialog was open has been seen by nobody: of what is still open, only what is as it was shown is decided.</summary>
    procedure StillAsShown() UnchangedEntryNos: List of [Integer]
    var
        BigCException: Record "BigC Exception";
        ExceptionRetry: Codeunit "BigC Exception Retry";
        EntryNo: Integer;
    begin
        foreach EntryNo in StillOpen() do begin
            BigCException.Get(EntryNo);
            TempShownException.Get(EntryNo);
            if BigCException.HasChangedSince(TempShownException) then
                ChangedCount += 1
            else
                UnchangedEntryNos.Add(EntryNo);
        end;
        if UnchangedEntryNos.Count() = 0 then
            ExceptionRetry.TestAsRead(BigCException, TempShownException);
    end;

    /// <summary>What of the selection was not decided, and why; empty if all was.</summary>
    procedure LeftOutText() Sentences: Text
    begin
        if SettledCount > 0 then
            Sentences := StrSubstNo(SettledMsg, SettledCount);
        if ChangedCount > 0 then
            Sentences += ' ' + StrSubstNo(ChangedMsg, ChangedCount);
        Sentences := Sentences.Trim();
    end;

    procedure TellLeftOut()
    begin
        if SettledCount + ChangedCount > 0 then
            Message(LeftOutText());
    end;
}
