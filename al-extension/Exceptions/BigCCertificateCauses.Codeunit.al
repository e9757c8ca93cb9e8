namespace BigC.Connector.Exceptions;

using BigC.Connector.GiftCertificates;

/// <summary>Gift certificates and store credit that cannot be accounted for.</summary>
codeunit 71448 "BigC Certificate Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        AccountLbl: Label 'Choose the liability account of the currency on the BigCommerce Gift Card Accounts page. The orders that wait for it are then booked.';
        StoreCreditLbl: Label 'Choose the store credit account of the currency on the BigCommerce Gift Card Accounts page. The payments that wait for it are then posted.';
        ContradictionLbl: Label 'Compare the gift certificate in BigCommerce with its ledger here, and correct the side that is wrong; then retry.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::GiftCertificates);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        if ExceptionCause = ExceptionCause::StoreCreditAccountMissing then
            exit(Enum::"BigC Exception Severity"::PartHeld);
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        if ExceptionCause = ExceptionCause::GiftCardAccountMissing then
            exit(AccountLbl);
        if ExceptionCause = ExceptionCause::StoreCreditAccountMissing then
            exit(StoreCreditLbl);
        exit(ContradictionLbl);
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause in [ExceptionCause::GiftCardAccountMissing, ExceptionCause::StoreCreditAccountMissing] then
            exit(Page::"BigC Gift Card Accounts");
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        GiftCertificates: Codeunit "BigC Gift Certificates";
    begin
        GiftCertificates.OpenAccounts(BigCException."Store Code", CopyStr(BigCException."Cause Key", 1, 10));
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
