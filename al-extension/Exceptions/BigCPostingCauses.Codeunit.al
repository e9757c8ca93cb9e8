namespace BigC.Connector.Exceptions;

using Microsoft.Finance.GeneralLedger.Setup;

/// <summary>
/// What Business Central itself refuses to post, such as an entry without a dimension that is mandatory, the whole posting rolled
/// back; and what it would refuse for want of an account.
/// </summary>
codeunit 71453 "BigC Posting Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        SetupLbl: Label 'Complete the general posting setup that the message names. The orders that wait for it are then booked.';
        FailedLbl: Label 'Correct what the message names: a dimension, a posting group, a block, a number series. Nothing was posted. A payment is then posted by itself or with Retry; a sales order is posted again where it was posted from.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Posting);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        if ExceptionCause = ExceptionCause::PostingSetupIncomplete then
            exit(SetupLbl);
        exit(FailedLbl);
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause = ExceptionCause::PostingSetupIncomplete then
            exit(Page::"General Posting Setup");
        // The message names what to correct, which may be anything.
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    begin
        Page.RunModal(Page::"General Posting Setup");
    end;

    /// <summary>What failed may have been a lock, or be put right by somebody who does not know of the exception.</summary>
    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(ExceptionCause = ExceptionCause::PostingFailed);
    end;
}
