namespace BigC.Connector.Exceptions;

/// <summary>What is known about a group of causes: who acts, what to do next, and where it is fixed.</summary>
interface "BigC Exception Cause Group"
{
    /// <summary>The part of the business the causes concern.</summary>
    procedure Category(): Enum "BigC Exception Category"

    /// <summary>Who has to act.</summary>
    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"

    /// <summary>How much waits for it.</summary>
    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"

    /// <summary>What the owner should do, in a sentence.</summary>
    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text

    /// <summary>The page that fixes the cause, 0 if there is none.</summary>
    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer

    /// <summary>Opens that page on the rows the exception is about.</summary>
    procedure OpenFixingPage(BigCException: Record "BigC Exception")

    /// <summary>True if the cause may pass by itself, so that it is tried again with growing pauses.</summary>
    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
}
