namespace BigC.Connector.Exceptions;

using BigC.Connector.Setup;
using BigC.Connector.Stores;

/// <summary>What a person decides about the exceptions selected in a list.</summary>
codeunit 71800 "BigC Exception Selection"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ExceptionRetry: Codeunit "BigC Exception Retry";
        OverrideOneErr: Label 'Override one exception at a time: select only the one whose difference you accept.';
        NoneOpenErr: Label 'None of the selected exceptions is open, so there is nothing left to decide.';
        ChangedMsg: Label 'Exceptions that have changed since they were shown and stay as they are; look at them again: %1.', Comment = '%1 = number of exceptions';
        SettledMsg: Label 'Exceptions that were settled already and stay as they are: %1.', Comment = '%1 = number of exceptions';
        OneLbl: Label '%1 %2, %3: %4 at stake.', Comment = '%1 = type of the object, %2 = its number, %3 = cause, %4 = amount with its currency';
        OneWithoutAmountLbl: Label '%1 %2, %3.', Comment = '%1 = type of the object, %2 = its number, %3 = cause';
        SeveralLbl: Label '%1 exceptions: %2 at stake.', Comment = '%1 = number of exceptions, %2 = amount with its currency';
        WithoutRateLbl: Label '%1 Another %2 has no exchange rate.', Comment = '%1 = sentence about what is at stake in local currency, %2 = amounts with their currencies';
        MoneyTok: Label '%1 %2', Locked = true;
        RetriedMsg: Label '%1 exceptions are tried again. Those whose cause is fixed disappear from the list.', Comment = '%1 = number of exceptions';
        RetryCauseQst: Label 'Try all %1 open exceptions of store %3 with the cause "%2" again?', Comment = '%1 = number of exceptions, %2 = cause, %3 = store code';

    procedure Retry(var SelectedException: Record "BigC Exception")
    var
        EntryNos: List of [Integer];
    begin
        EntryNos := ListOpen(SelectedException);
        RetryEntries(EntryNos, SelectedException.Count() - EntryNos.Count());
    end;

    /// <summary>Tries one at once and says what came of it; several are tried in the background.</summary>
    local procedure RetryEntries(EntryNos: List of [Integer]; SettledCount: Integer)
    var
        BigCException: Record "BigC Exception";
        ExceptionSettlement: Codeunit "BigC Exception Settlement";
    begin
        ExceptionRetry.RetryEntries(EntryNos);
        if EntryNos.Count() > 1 then begin
            Message((StrSubstNo(RetriedMsg, EntryNos.Count()) + ' ' + LeftOutText(SettledCount, 0)).Trim());
            exit;
        end;
        // Whoever asks for one waits for it.
        BigCException.Get(EntryNos.Get(1));
        ExceptionSettlement.TryNow(BigCException);
        TellLeftOut(SettledCount, 0);
    end;

    /// <summary>Everything of the store that is held for the same cause, whatever the cause names.</summary>
    procedure RetryCause(BigCException: Record "BigC Exception")
    var
        SameCauseException: Record "BigC Exception";
        EntryNos: List of [Integer];
        OpenEntryNos: List of [Integer];
    begin
        SameCauseException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        SameCauseException.SetRange(Cause, BigCException.Cause);
        SameCauseException.SetRange("Store Code", BigCException."Store Code");
        SameCauseException.SetFilter(Status, '%1|%2', SameCauseException.Status::Open, SameCauseException.Status::Retrying);
        EntryNos := ListOpen(SameCauseException);
        if not Confirm(RetryCauseQst, true, EntryNos.Count(), BigCException.Cause, BigCException."Store Code") then
            exit;
        OpenEntryNos := StillOpen(EntryNos);
        RetryEntries(OpenEntryNos, EntryNos.Count() - OpenEntryNos.Count());
    end;

    /// <summary>Asks for the reason, and ignores what is selected and still open.</summary>
    procedure Ignore(var SelectedException: Record "BigC Exception")
    var
        BigCException: Record "BigC Exception";
        TempShownException: Record "BigC Exception" temporary;
        IgnoreException: Page "BigC Ignore Exception";
        EntryNos: List of [Integer];
        OpenEntryNos: List of [Integer];
        SelectedCount: Integer;
        EntryNo: Integer;
    begin
        SelectedCount := SelectedException.Count();
        EntryNos := ListOpen(SelectedException);
        KeepShown(EntryNos, TempShownException);
        IgnoreException.SetSelected(Describe(EntryNos));
        if IgnoreException.RunModal() <> Action::OK then
            exit;
        OpenEntryNos := StillOpen(EntryNos);
        EntryNos := StillAsShown(OpenEntryNos, TempShownException);
        foreach EntryNo in EntryNos do begin
            BigCException.Get(EntryNo);
            ExceptionRetry.Ignore(BigCException, IgnoreException.GetReason());
        end;
        TellLeftOut(SelectedCount - OpenEntryNos.Count(), OpenEntryNos.Count() - EntryNos.Count());
    end;

    /// <summary>Asks for the reason, accepts the difference of one exception, and says what came of it. Each difference is looked at for itself.</summary>
    procedure Override(var SelectedException: Record "BigC Exception")
    var
        BigCException: Record "BigC Exception";
        ExceptionSettlement: Codeunit "BigC Exception Settlement";
        Exceptions: Codeunit "BigC Exceptions";
        OverrideException: Page "BigC Override Exception";
    begin
        if SelectedException.Count() > 1 then
            Error(OverrideOneErr);
        SelectedException.FindFirst();
        BigCException.Get(SelectedException."Entry No.");
        OverrideException.SetException(BigCException);
        if OverrideException.RunModal() <> Action::OK then
            exit;
        Exceptions.Override(BigCException, OverrideException.GetReason());
        ExceptionSettlement.TryNow(BigCException);
    end;

    /// <summary>Asks to whom, and assigns what is selected and still open.</summary>
    procedure Assign(var SelectedException: Record "BigC Exception")
    var
        BigCException: Record "BigC Exception";
        TempShownException: Record "BigC Exception" temporary;
        AssignException: Page "BigC Assign Exception";
        EntryNos: List of [Integer];
        OpenEntryNos: List of [Integer];
        SelectedCount: Integer;
        EntryNo: Integer;
    begin
        SelectedCount := SelectedException.Count();
        EntryNos := ListOpen(SelectedException);
        KeepShown(EntryNos, TempShownException);
        AssignException.SetSelected(Describe(EntryNos));
        if AssignException.RunModal() <> Action::OK then
            exit;
        OpenEntryNos := StillOpen(EntryNos);
        EntryNos := StillAsShown(OpenEntryNos, TempShownException);
        foreach EntryNo in EntryNos do begin
            BigCException.Get(EntryNo);
            ExceptionRetry.Assign(BigCException, AssignException.GetUserName(), AssignException.GetNote());
        end;
        TellLeftOut(SelectedCount - OpenEntryNos.Count(), OpenEntryNos.Count() - EntryNos.Count());
    end;

    /// <summary>While a person thought about it, somebody else may have settled some of them: the others are decided all the same.</summary>
    local procedure StillOpen(EntryNos: List of [Integer]) OpenEntryNos: List of [Integer]
    var
        BigCException: Record "BigC Exception";
        EntryNo: Integer;
    begin
        BigCException.LockTable();
        foreach EntryNo in EntryNos do
            if BigCException.Get(EntryNo) and BigCException.IsOpen() then
                OpenEntryNos.Add(EntryNo);
        if OpenEntryNos.Count() = 0 then
            Error(NoneOpenErr);
    end;

    local procedure KeepShown(EntryNos: List of [Integer]; var TempShownException: Record "BigC Exception" temporary)
    var
        BigCException: Record "BigC Exception";
        EntryNo: Integer;
    begin
        foreach EntryNo in EntryNos do begin
            BigCException.Get(EntryNo);
            TempShownException := BigCException;
            TempShownException.Insert(false);
        end;
    end;

    /// <summary>What arrived while the dialog was open has been seen by nobody: only what is as it was shown is decided.</summary>
    local procedure StillAsShown(EntryNos: List of [Integer]; var TempShownException: Record "BigC Exception" temporary) UnchangedEntryNos: List of [Integer]
    var
        BigCException: Record "BigC Exception";
        EntryNo: Integer;
    begin
        foreach EntryNo in EntryNos do begin
            BigCException.Get(EntryNo);
            TempShownException.Get(EntryNo);
            if not BigCException.HasChangedSince(TempShownException) then
                UnchangedEntryNos.Add(EntryNo);
        end;
        if UnchangedEntryNos.Count() = 0 then
            ExceptionRetry.TestAsRead(BigCException, TempShownException);
    end;

    local procedure TellLeftOut(SettledCount: Integer; ChangedCount: Integer)
    begin
        if SettledCount + ChangedCount > 0 then
            Message(LeftOutText(SettledCount, ChangedCount));
    end;

    /// <summary>What of a selection was not decided, and why.</summary>
    local procedure LeftOutText(SettledCount: Integer; ChangedCount: Integer) Sentences: Text
    begin
        if SettledCount > 0 then
            Sentences := StrSubstNo(SettledMsg, SettledCount);
        if ChangedCount > 0 then
            Sentences += ' ' + StrSubstNo(ChangedMsg, ChangedCount);
        Sentences := Sentences.Trim();
    end;

    /// <summary>What a decision is about: the rows of a selection may be out of sight.</summary>
    local procedure Describe(EntryNos: List of [Integer]): Text
    var
        Currencies: Codeunit "BigC Currencies";
        ExceptionStake: Codeunit "BigC Exception Stake";
        MoneySum: Codeunit "BigC Money Sum";
        Sentence: Text;
    begin
        if EntryNos.Count() = 1 then
            exit(DescribeOne(EntryNos.Get(1)));
        ExceptionStake.AddMoneyOf(EntryNos, MoneySum);
        Sentence := StrSubstNo(SeveralLbl, EntryNos.Count(), MoneyText(MoneySum.TotalLCY(), Currencies.LocalCurrencyCode()));
        if MoneySum.WithoutRateText() = '' then
            exit(Sentence);
        exit(StrSubstNo(WithoutRateLbl, Sentence, MoneySum.WithoutRateText()));
    end;

    local procedure DescribeOne(EntryNo: Integer): Text
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.Get(EntryNo);
        if BigCException."Amount at Stake" = 0 then
            exit(StrSubstNo(OneWithoutAmountLbl, BigCException."Object Type", BigCException."External Id", BigCException.Cause));
        exit(StrSubstNo(OneLbl, BigCException."Object Type", BigCException."External Id", BigCException.Cause, MoneyText(BigCException."Amount at Stake", BigCException."Currency Code")));
    end;

    local procedure MoneyText(Amount: Decimal; CurrencyCode: Code[10]): Text
    var
        AmountText: Codeunit "BigC Amount Text";
    begin
        exit(StrSubstNo(MoneyTok, AmountText.ToText(Amount), CurrencyCode).Trim());
    end;

    local procedure ListOpen(var SelectedException: Record "BigC Exception") EntryNos: List of [Integer]
    begin
        if SelectedException.FindSet() then
            repeat
                if SelectedException.IsOpen() then
                    EntryNos.Add(SelectedException."Entry No.");
            until SelectedException.Next() = 0;
        if EntryNos.Count() = 0 then
            Error(NoneOpenErr);
    end;
}
