namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;

/// <summary>Accounts that the store does not have.</summary>
codeunit 71446 "BigC Store Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        AccountLbl: Label 'Fill in the account on the store, or unblock it. The orders that wait for it are then booked.';
        NotReadyLbl: Label 'Open the readiness check of the store, and put right what blocks it. All orders that wait are then booked.';
        CustomLbl: Label 'Choose an account for custom sales on the store, or give the line a product in BigCommerce. The orders that wait for it are then booked.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::StoreSetup);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        if ExceptionCause = ExceptionCause::StoreNotReady then
            exit(Enum::"BigC Exception Severity"::Critical);
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        if ExceptionCause = ExceptionCause::CustomItemAccountMissing then
            exit(CustomLbl);
        if ExceptionCause = ExceptionCause::StoreNotReady then
            exit(NotReadyLbl);
        exit(AccountLbl);
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause = ExceptionCause::StoreNotReady then
            exit(Page::"BigC Store Readiness");
        exit(Page::"BigC Store Card");
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        Stores: Codeunit "BigC Stores";
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        if BigCException.Cause = BigCException.Cause::StoreNotReady then begin
            StoreReadiness.Open(BigCException."Store Code");
            exit;
        end;
        Stores.OpenCardModal(BigCException."Store Code");
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
