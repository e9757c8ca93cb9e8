namespace BigC.Connector.Exceptions;

using Microsoft.Finance.GeneralLedger.Setup;

/// <summary>Orders and payments of a day that finance has closed, or has not opened yet.</summary>
codeunit 71429 "BigC Posting Date Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NotAllowedLbl: Label 'Allow the posting date on the page that the message names, or choose another one with Change Posting Date on the order. What waits for it is then booked.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::PostingDates);
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
        exit(NotAllowedLbl);
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        exit(Page::"General Ledger Setup");
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    begin
        Page.RunModal(Page::"General Ledger Setup");
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
