namespace BigC.Connector.Exceptions;

/// <summary>
/// What Business Central itself refuses to post, such as an entry without a dimension that is mandatory. The whole posting was
/// rolled back.
/// </summary>
codeunit 71453 "BigC Posting Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
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
        exit(FailedLbl);
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        // The message names what to correct, which may be anything.
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    begin
        // There is none.
    end;

    /// <summary>It may have been a lock, or be put right by somebody who does not know of the exception.</summary>
    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(true);
    end;
}
