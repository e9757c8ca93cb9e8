namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Account;

/// <summary>
/// Liability accounts of gift certificates and store credit: in the currency of the store, in those that have a row of their own,
/// and in any other that orders wait for. Only what needs one of them waits.
/// </summary>
codeunit 71815 "BigC Gift Card Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        Exceptions: Codeunit "BigC Exceptions";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        CertificatesLbl: Label 'Gift certificates in %1', Comment = '%1 = currency code';
        StoreCreditLbl: Label 'Store credit in %1', Comment = '%1 = currency code';
        CertificatesMissingLbl: Label 'No account is chosen, so orders that sell a certificate are held, and payments with one wait. Choose one.';
        StoreCreditMissingLbl: Label 'No account is chosen, so payments with store credit wait. Choose one.';
        WaitingLbl: Label '%1 Orders and payments that wait for it: %2.', Comment = '%1 = what is missing, in a sentence, %2 = number';
        UnusableLbl: Label 'Account %1 cannot be posted to, so whatever needs it waits. It must be a posting account, allow direct posting and not be blocked.', Comment = '%1 = account number';
        IncomeLbl: Label 'Account %1 belongs to the income statement, but certificates and store credit are owed until they are redeemed. Choose an account of the balance sheet.', Comment = '%1 = account number';
        ReadyLbl: Label 'What is owed is on account %1.', Comment = '%1 = account number';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        ISOCurrencyCode: Text;
    begin
        foreach ISOCurrencyCode in CurrenciesOf(Store, "BigC Exception Cause"::GiftCardAccountMissing) do
            CheckCertificates(Store, CopyStr(ISOCurrencyCode, 1, 10), ReadinessReport);
        foreach ISOCurrencyCode in CurrenciesOf(Store, "BigC Exception Cause"::StoreCreditAccountMissing) do
            CheckStoreCredit(Store, CopyStr(ISOCurrencyCode, 1, 10), ReadinessReport);
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        GLAccount: Record "G/L Account";
    begin
        if ReadinessCheck."Fixing Page Id" <> Page::"G/L Account Card" then begin
            GiftCertificates.OpenAccounts(ReadinessCheck."Store Code", CopyStr(ReadinessCheck."Fixing Key", 1, 10));
            exit;
        end;
        GLAccount.Get(CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(GLAccount."No.")));
        Page.RunModal(Page::"G/L Account Card", GLAccount);
    end;

    /// <summary>No storefront announces the currencies of its certificates: those that something waits for are only known from their exceptions.</summary>
    local procedure CurrenciesOf(Store: Record "BigC Store"; MissingCause: Enum "BigC Exception Cause") ISOCurrencyCodes: List of [Text]
    var
        GiftCardAccount: Record "BigC Gift Card Account";
        ISOCurrencyCode: Text;
    begin
        // A store without a base currency is told so as a currency.
        if Store."Base Currency Code" <> '' then
            ISOCurrencyCodes.Add(Store."Base Currency Code");
        GiftCardAccount.SetRange("Store Code", Store."Code");
        GiftCardAccount.SetFilter("Currency Code", '<>%1&<>%2', '', Store."Base Currency Code");
        if GiftCardAccount.FindSet() then
            repeat
                ISOCurrencyCodes.Add(GiftCardAccount."Currency Code");
            until GiftCardAccount.Next() = 0;
        foreach ISOCurrencyCode in Exceptions.KeysWaitingFor(Store."Code", MissingCause) do
            if not ISOCurrencyCodes.Contains(ISOCurrencyCode) then
                ISOCurrencyCodes.Add(ISOCurrencyCode);
    end;

    local procedure CheckCertificates(Store: Record "BigC Store"; ISOCurrencyCode: Code[10]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        AccountNo: Code[20];
    begin
        if GiftCertificates.FindLiabilityAccount(Store."Code", ISOCurrencyCode, AccountNo) then
            CheckAccount(StrSubstNo(CertificatesLbl, ISOCurrencyCode), AccountNo, ISOCurrencyCode, ReadinessReport)
        else
            AddMissing(Store, StrSubstNo(CertificatesLbl, ISOCurrencyCode), CertificatesMissingLbl, "BigC Exception Cause"::GiftCardAccountMissing, ISOCurrencyCode, ReadinessReport);
    end;

    local procedure CheckStoreCredit(Store: Record "BigC Store"; ISOCurrencyCode: Code[10]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        AccountNo: Code[20];
    begin
        if GiftCertificates.FindStoreCreditAccount(Store."Code", ISOCurrencyCode, AccountNo) then
            CheckAccount(StrSubstNo(StoreCreditLbl, ISOCurrencyCode), AccountNo, ISOCurrencyCode, ReadinessReport)
        else
            AddMissing(Store, StrSubstNo(StoreCreditLbl, ISOCurrencyCode), StoreCreditMissingLbl, "BigC Exception Cause"::StoreCreditAccountMissing, ISOCurrencyCode, ReadinessReport);
    end;

    local procedure AddMissing(Store: Record "BigC Store"; Subject: Text; MissingText: Text; MissingCause: Enum "BigC Exception Cause"; ISOCurrencyCode: Code[10]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        WaitingCount: Integer;
    begin
        WaitingCount := Exceptions.CountWaitingFor(Store."Code", MissingCause, Exceptions.CauseKey(ISOCurrencyCode));
        if WaitingCount > 0 then
            MissingText := StrSubstNo(WaitingLbl, MissingText, WaitingCount);
        ReadinessReport.AddAttention(Subject, MissingText, Page::"BigC Gift Card Accounts", ISOCurrencyCode);
    end;

    local procedure CheckAccount(Subject: Text; AccountNo: Code[20]; ISOCurrencyCode: Code[10]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GLAccount: Record "G/L Account";
        AccountCheck: Codeunit "BigC Account Check";
    begin
        if not AccountCheck.TakesLines(AccountNo) then begin
            ReadinessReport.AddAttention(Subject, StrSubstNo(UnusableLbl, AccountNo), Page::"G/L Account Card", AccountNo);
            exit;
        end;
        GLAccount.SetLoadFields("Income/Balance");
        GLAccount.Get(AccountNo);
        if GLAccount."Income/Balance" = GLAccount."Income/Balance"::"Balance Sheet" then
            ReadinessReport.AddReady(Subject, StrSubstNo(ReadyLbl, AccountNo))
        else
            ReadinessReport.AddAttention(Subject, StrSubstNo(IncomeLbl, AccountNo), Page::"BigC Gift Card Accounts", ISOCurrencyCode);
    end;
}
