namespace BigC.Connector.Exceptions;

/// <summary>What a person decides about the exceptions selected in a list.</summary>
codeunit 71800 "BigC Exception Selection"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ExceptionRetry: Codeunit "BigC Exception Retry";
        OverrideOneErr: Label 'Override one exception at a time: select only the one whose difference you accept.';
        RetriedMsg: Label '%1 exceptions are tried again. Those whose cause is fixed disappear from the list.', Comment = '%1 = number of exceptions';
        RetryCauseQst: Label 'Try all %1 open exceptions of store %3 with the cause "%2" again?', Comment = '%1 = number of exceptions, %2 = cause, %3 = store code';

    procedure Retry(var SelectedException: Record "BigC Exception")
    var
        ShownExceptions: Codeunit "BigC Shown Exceptions";
    begin
        ShownExceptions.Show(SelectedException);
        RetryEntries(ShownExceptions.EntryNos(), ShownExceptions);
    end;

    /// <summary>Tries one at once and says what came of it; several are tried in the background.</summary>
    local procedure RetryEntries(EntryNos: List of [Integer]; var ShownExceptions: Codeunit "BigC Shown Exceptions")
    var
        BigCException: Record "BigC Exception";
        ExceptionSettlement: Codeunit "BigC Exception Settlement";
    begin
        ExceptionRetry.RetryEntries(EntryNos);
        if EntryNos.Count() > 1 then begin
            Message((StrSubstNo(RetriedMsg, EntryNos.Count()) + ' ' + ShownExceptions.LeftOutText()).Trim());
            exit;
        end;
        // Whoever asks for one waits for it.
        BigCException.Get(EntryNos.Get(1));
        ExceptionSettlement.TryNow(BigCException);
        ShownExceptions.TellLeftOut();
    end;

    /// <summary>Everything of the store that is held for the same cause, whatever the cause names.</summary>
    procedure RetryCause(BigCException: Record "BigC Exception")
    var
        SameCauseException: Record "BigC Exception";
        ShownExceptions: Codeunit "BigC Shown Exceptions";
    begin
        SameCauseException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        SameCauseException.SetRange(Cause, BigCException.Cause);
        SameCauseException.SetRange("Store Code", BigCException."Store Code");
        SameCauseException.SetFilter(Status, '%1|%2', SameCauseException.Status::Open, SameCauseException.Status::Retrying);
        ShownExceptions.Show(SameCauseException);
        if not Confirm(RetryCauseQst, true, ShownExceptions.EntryNos().Count(), BigCException.Cause, BigCException."Store Code") then
            exit;
        RetryEntries(ShownExceptions.StillOpen(), ShownExceptions);
    end;

    /// <summary>Asks for the reason, and ignores what is selected and still open.</summary>
    procedure Ignore(var SelectedException: Record "BigC Exception")
    var
        BigCException: Record "BigC Exception";
        ShownExceptions: Codeunit "BigC Shown Exceptions";
        IgnoreException: Page "BigC Ignore Exception";
        EntryNo: Integer;
    begin
        ShownExceptions.Show(SelectedException);
        IgnoreException.SetSelected(ShownExceptions.Describe());
        if IgnoreException.RunModal() <> Action::OK then
            exit;
        foreach EntryNo in ShownExceptions.StillAsShown() do begin
            BigCException.Get(EntryNo);
            ExceptionRetry.Ignore(BigCException, IgnoreException.GetReason());
        end;
        ShownExceptions.TellLeftOut();
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
        ShownExceptions: Codeunit "BigC Shown Exceptions";
        AssignException: Page "BigC Assign Exception";
        EntryNo: Integer;
    begin
        ShownExceptions.Show(SelectedException);
        AssignException.SetSelected(ShownExceptions.Describe());
        if AssignException.RunModal() <> Action::OK then
            exit;
        foreach EntryNo in ShownExceptions.StillAsShown() do begin
            BigCException.Get(EntryNo);
            ExceptionRetry.Assign(BigCException, AssignException.GetUserName(), AssignException.GetNote());
        end;
        ShownExceptions.TellLeftOut();
    end;
}
