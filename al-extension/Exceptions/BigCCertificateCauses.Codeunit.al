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
        GiftCardAccount: Record "BigC Gift Card Account";
        GiftCardAccounts: Page "BigC Gift Card Accounts";
        IsPrepared: Boolean;
    begin
        if not GiftCardAccount.Get(BigCException."Store Code", CopyStr(BigCException."Cause Key", 1, MaxStrLen(GiftCardAccount."Currency Code"))) then
            IsPrepared := PrepareRow(BigCException, GiftCardAccount);
        GiftCardAccount.SetRange("Store Code", BigCException."Store Code");
        GiftCardAccounts.SetTableView(GiftCardAccount);
        GiftCardAccounts.SetRecord(GiftCardAccount);
        GiftCardAccounts.RunModal();
        if IsPrepared then
            RemoveUnlessFilled(GiftCardAccount);
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;

    /// <summary>The row that is missing, for the user to fill in. Without an account it changes nothing.</summary>
    /// <returns>True if the row is new.</returns>
    local procedure PrepareRow(BigCException: Record "BigC Exception"; var GiftCardAccount: Record "BigC Gift Card Account"): Boolean
    begin
        if not GiftCardAccount.WritePermission() then
            exit(false);
        GiftCardAccount.Init();
        GiftCardAccount."Store Code" := BigCException."Store Code";
        GiftCardAccount."Currency Code" := CopyStr(BigCException."Cause Key", 1, MaxStrLen(GiftCardAccount."Currency Code"));
        GiftCardAccount.Insert(true);
        // No modal page opens while something is not committed.
        Commit();
        exit(true);
    end;

    /// <summary>Whoever only looked has set up nothing.</summary>
    local procedure RemoveUnlessFilled(GiftCardAccount: Record "BigC Gift Card Account")
    begin
        if not GiftCardAccount.Get(GiftCardAccount."Store Code", GiftCardAccount."Currency Code") then
            exit;
        if (GiftCardAccount."Liability Account No." = '') and (GiftCardAccount."Store Credit Account No." = '') then
            GiftCardAccount.Delete(true);
    end;
}
