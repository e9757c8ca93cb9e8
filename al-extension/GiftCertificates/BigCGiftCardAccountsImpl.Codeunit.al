namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Exceptions;
using Microsoft.Finance.GeneralLedger.Account;

codeunit 71581 "BigC Gift Card Accounts Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Gift Card Account" = rd;

    procedure FindLiabilityAccount(StoreCode: Code[20]; ISOCurrencyCode: Code[10]; var AccountNo: Code[20]): Boolean
    var
        GiftCardAccount: Record "BigC Gift Card Account";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        IsHandled: Boolean;
    begin
        AccountNo := '';
        GiftCertificates.OnBeforeFindLiabilityAccount(StoreCode, ISOCurrencyCode, AccountNo, IsHandled);
        if not IsHandled then
            if GiftCardAccount.Get(StoreCode, ISOCurrencyCode) and (GiftCardAccount."Liability Account No." <> '') then
                AccountNo := GiftCardAccount."Liability Account No."
            else
                if GiftCardAccount.Get(StoreCode, '') then
                    AccountNo := GiftCardAccount."Liability Account No.";
        exit(AccountNo <> '');
    end;

    procedure FindStoreCreditAccount(StoreCode: Code[20]; ISOCurrencyCode: Code[10]; var AccountNo: Code[20]): Boolean
    var
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        AccountNo := '';
        if GiftCardAccount.Get(StoreCode, ISOCurrencyCode) and (GiftCardAccount."Store Credit Account No." <> '') then
            AccountNo := GiftCardAccount."Store Credit Account No."
        else
            if GiftCardAccount.Get(StoreCode, '') then
                AccountNo := GiftCardAccount."Store Credit Account No.";
        exit(AccountNo <> '');
    end;

    procedure Open(StoreCode: Code[20]; ISOCurrencyCode: Code[10])
    var
        GiftCardAccount: Record "BigC Gift Card Account";
        GiftCardAccounts: Page "BigC Gift Card Accounts";
        IsPrepared: Boolean;
    begin
        if not GiftCardAccount.Get(StoreCode, ISOCurrencyCode) then
            IsPrepared := PrepareRow(StoreCode, ISOCurrencyCode, GiftCardAccount);
        GiftCardAccount.SetRange("Store Code", StoreCode);
        GiftCardAccounts.SetTableView(GiftCardAccount);
        GiftCardAccounts.SetRecord(GiftCardAccount);
        GiftCardAccounts.RunModal();
        if IsPrepared then
            RemoveUnlessFilled(GiftCardAccount);
    end;

    /// <summary>The row that is missing, for the user to fill in. Without an account it changes nothing.</summary>
    /// <returns>True if the row is new.</returns>
    local procedure PrepareRow(StoreCode: Code[20]; ISOCurrencyCode: Code[10]; var GiftCardAccount: Record "BigC Gift Card Account"): Boolean
    begin
        if not GiftCardAccount.WritePermission() then
            exit(false);
        GiftCardAccount.Init();
        GiftCardAccount."Store Code" := StoreCode;
        GiftCardAccount."Currency Code" := ISOCurrencyCode;
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

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        GiftCardAccount.SetRange("Store Code", StoreCode);
        GiftCardAccount.DeleteAll(true);
    end;

    /// <summary>
    /// Certificates are sold on sales lines and redeemed in a journal: both post directly. What is owed to the shopper stands on the
    /// balance sheet: it is no income before it is redeemed.
    /// </summary>
    procedure CheckAccount(AccountNo: Code[20])
    var
        GLAccount: Record "G/L Account";
    begin
        if AccountNo = '' then
            exit;
        GLAccount.SetLoadFields("Direct Posting", "Income/Balance");
        GLAccount.Get(AccountNo);
        if not GLAccount."Direct Posting" then
            Error(DirectPostingErr, AccountNo);
        if GLAccount."Income/Balance" <> GLAccount."Income/Balance"::"Balance Sheet" then
            Error(BalanceSheetErr, AccountNo);
    end;

    /// <summary>A row with an account frees what waited for it.</summary>
    procedure RetryWaiting(var GiftCardAccount: Record "BigC Gift Card Account")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if GiftCardAccount.IsTemporary() then
            exit;
        if GiftCardAccount."Liability Account No." <> '' then
            RetryCause(GiftCardAccount, "BigC Exception Cause"::GiftCardAccountMissing);
        if GiftCardAccount."Store Credit Account No." <> '' then
            RetryCause(GiftCardAccount, "BigC Exception Cause"::StoreCreditAccountMissing);
        // Another account may have been chosen in place of one that cannot be posted to.
        Exceptions.RetryWaitingForCause(GiftCardAccount."Store Code", "BigC Exception Cause"::StoreAccountBlocked);
    end;

    /// <summary>The row without a currency is for all that have none of their own.</summary>
    local procedure RetryCause(GiftCardAccount: Record "BigC Gift Card Account"; ExceptionCause: Enum "BigC Exception Cause")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if GiftCardAccount."Currency Code" = '' then
            Exceptions.RetryWaitingForCause(GiftCardAccount."Store Code", ExceptionCause)
        else
            Exceptions.RetryWaitingFor(GiftCardAccount."Store Code", ExceptionCause, Exceptions.CauseKey(GiftCardAccount."Currency Code"));
    end;

    var
        BalanceSheetErr: Label 'G/L account %1 is an account of the income statement. Certificates and store credit are owed to shoppers until they are redeemed: choose an account of the balance sheet.', Comment = '%1 = account number';
        DirectPostingErr: Label 'G/L account %1 does not allow direct posting, so certificates and store credit cannot be posted to it. Choose another account, or allow direct posting on the account.', Comment = '%1 = account number';
}
