namespace BigC.Connector.Exceptions;

using BigC.Connector.Sync;

/// <summary>Faults of the machinery. Those that may pass by themselves are tried again with growing pauses.</summary>
codeunit 71440 "BigC Technical Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        UnexpectedErrorLbl: Label 'Read the error text. If it names set-up, correct it and retry. Otherwise hand the error and its call stack to your administrator.';
        UnreadableLbl: Label 'Look at the payload. Correct the object in BigCommerce; the agent then sends it again by itself.';
        RefusedLbl: Label 'The message names the field and the remedy. Correct the object in BigCommerce; the agent then sends it again by itself.';
        UnreachableLbl: Label 'Nothing to do at first: the agent reads it again by itself, with growing pauses. If it stays, see in BigCommerce whether the object opens there, and its status page for an outage.';
        RunFailedLbl: Label 'Check that the agent is running and can reach both systems; its log names the run. The next run that succeeds closes this.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Technical);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        if ExceptionCause in [ExceptionCause::Unreadable, ExceptionCause::Refused] then
            exit(Enum::"BigC Exception Owner"::Ecommerce);
        exit(Enum::"BigC Exception Owner"::Operations);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        if ExceptionCause = ExceptionCause::RunFailed then
            exit(Enum::"BigC Exception Severity"::Notice);
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::Unreadable:
                exit(UnreadableLbl);
            ExceptionCause::Refused:
                exit(RefusedLbl);
            ExceptionCause::Unreachable:
                exit(UnreachableLbl);
            ExceptionCause::RunFailed:
                exit(RunFailedLbl);
            else
                exit(UnexpectedErrorLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause = ExceptionCause::RunFailed then
            exit(Page::"BigC Sync Runs");
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        SyncRun: Record "BigC Sync Run";
        SyncRuns: Page "BigC Sync Runs";
    begin
        SyncRun.SetRange("Store Code", BigCException."Store Code");
        SyncRuns.SetTableView(SyncRun);
        SyncRuns.RunModal();
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(ExceptionCause in [ExceptionCause::UnexpectedError, ExceptionCause::Unreachable]);
    end;
}
