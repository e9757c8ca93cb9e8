namespace BigC.Connector.Exceptions;

using BigC.Connector.Setup;
using BigC.Connector.Stores;

/// <summary>Takes a person from an exception to its remedy and back, and says what came of it, so that nobody has to look again.</summary>
codeunit 71832 "BigC Exception Settlement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = r;

    /// <summary>
    /// Opens the page that fixes the cause. If that freed the exception, it is tried at once, and a message says what came of it.
    /// Whoever may not change that page is told who can, before it opens.
    /// </summary>
    procedure Fix(BigCException: Record "BigC Exception")
    var
        FixingRights: Codeunit "BigC Fixing Rights";
        ExceptionPages: Codeunit "BigC Exception Pages";
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        if not FixingRights.ConfirmOpening(BigCException."Fixing Page Id", WhatIsLeftToDo(BigCException)) then
            exit;
        ExceptionPages.OpenFixingPage(BigCException);
        // What a store needs is put right on many pages, and none of them tells.
        if BigCException.Cause = BigCException.Cause::StoreNotReady then
            StoreReadiness.ResolveIfReady(BigCException."Store Code");
        if WasFreed(BigCException) then
            TryNow(BigCException);
    end;

    /// <summary>For whoever may not fix it: to give it to somebody who may, or at least to tell them.</summary>
    local procedure WhatIsLeftToDo(BigCException: Record "BigC Exception"): Text
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if BigCException.IsOpen() and Exceptions.MayDecide() then
            exit(StrSubstNo(AssignLbl, BigCException.Owner));
        exit(StrSubstNo(TellLbl, BigCException.Owner));
    end;

    /// <summary>Tries what is being retried in this session, and says what came of it.</summary>
    procedure TryNow(BigCException: Record "BigC Exception")
    var
        ExceptionSubject: Interface "BigC Exception Subject";
    begin
        BigCException.Get(BigCException."Entry No.");
        ExceptionSubject := BigCException."Object Type";
        if BigCException.IsOpen() then begin
            ExceptionSubject.ProcessNow(BigCException);
            BigCException.Get(BigCException."Entry No.");
        end;
        Message(WhatCameOfIt(BigCException, ExceptionSubject.Outcome(BigCException)));
    end;

    /// <summary>True if the exception is another than it was before the page was opened: retried, or even tried again by a background session.</summary>
    local procedure WasFreed(BigCException: Record "BigC Exception"): Boolean
    var
        StoredException: Record "BigC Exception";
    begin
        StoredException.Get(BigCException."Entry No.");
        exit(
            (StoredException.Status <> BigCException.Status) or
            (StoredException.Status = StoredException.Status::Retrying) or
            (StoredException.Attempts <> BigCException.Attempts));
    end;

    local procedure WhatCameOfIt(BigCException: Record "BigC Exception"; OutcomeText: Text) Sentences: Text
    var
        OtherCount: Integer;
    begin
        if not BigCException.IsOpen() then
            Sentences := ClosedLbl + ' ';
        Sentences += OutcomeText;
        OtherCount := CountOthersRetrying(BigCException);
        if OtherCount > 0 then
            Sentences += ' ' + StrSubstNo(OthersLbl, OtherCount);
    end;

    local procedure CountOthersRetrying(BigCException: Record "BigC Exception"): Integer
    var
        OtherException: Record "BigC Exception";
    begin
        OtherException.SetCurrentKey(Cause, "Cause Key", "Store Code", Status);
        OtherException.SetRange(Cause, BigCException.Cause);
        OtherException.SetRange("Cause Key", BigCException."Cause Key");
        OtherException.SetRange("Store Code", BigCException."Store Code");
        OtherException.SetRange(Status, OtherException.Status::Retrying);
        OtherException.SetFilter("Entry No.", '<>%1', BigCException."Entry No.");
        exit(OtherException.Count());
    end;

    var
        AssignLbl: Label 'Its owner is %1: assign the exception to somebody there with Assign.', Comment = '%1 = owner of the exception, such as Finance';
        TellLbl: Label 'Its owner is %1: tell somebody there.', Comment = '%1 = owner of the exception, such as Finance';
        ClosedLbl: Label 'The exception is resolved.';
        OthersLbl: Label 'Others with the same cause, tried in the background: %1.', Comment = '%1 = number of exceptions';
}
