namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Exceptions;

codeunit 71581 "BigC Gift Card Accounts Impl"
{
    Access = Internal;
    Permissions = tabledata "BigC Gift Card Account" = r;

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

    /// <summary>A row with an account frees what waited for it.</summary>
    procedure RetryWaiting(GiftCardAccount: Record "BigC Gift Card Account")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if GiftCardAccount.IsTemporary() then
            exit;
        if GiftCardAccount."Liability Account No." <> '' then
            Exceptions.RetryWaitingFor(GiftCardAccount."Store Code", "BigC Exception Cause"::GiftCardAccountMissing, Exceptions.CauseKey(GiftCardAccount."Currency Code"));
        if GiftCardAccount."Store Credit Account No." <> '' then
            Exceptions.RetryWaitingFor(GiftCardAccount."Store Code", "BigC Exception Cause"::StoreCreditAccountMissing, Exceptions.CauseKey(GiftCardAccount."Currency Code"));
    end;
}
