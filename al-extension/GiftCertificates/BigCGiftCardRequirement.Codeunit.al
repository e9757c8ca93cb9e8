namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Account;

/// <summary>Liability accounts of gift certificates and store credit. Only orders with either wait for them.</summary>
codeunit 71815 "BigC Gift Card Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CertificatesLbl: Label 'Gift certificates in %1', Comment = '%1 = currency code';
        StoreCreditLbl: Label 'Store credit in %1', Comment = '%1 = currency code';
        MissingLbl: Label 'No account is chosen, so orders with a certificate are held, and payments with store credit wait. Choose one.';
        UnusableLbl: Label 'Account %1 cannot be posted to, so whatever needs it waits. It must be a posting account, allow direct posting and not be blocked.', Comment = '%1 = account number';
        ReadyLbl: Label 'What is owed is on account %1.', Comment = '%1 = account number';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        CheckCurrency(Store, Store."Base Currency Code", ReadinessReport);
        GiftCardAccount.SetRange("Store Code", Store."Code");
        GiftCardAccount.SetFilter("Currency Code", '<>%1&<>%2', '', Store."Base Currency Code");
        if GiftCardAccount.FindSet() then
            repeat
                CheckCurrency(Store, GiftCardAccount."Currency Code", ReadinessReport);
            until GiftCardAccount.Next() = 0;
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        GiftCardAccount: Record "BigC Gift Card Account";
        GLAccount: Record "G/L Account";
    begin
        if ReadinessCheck."Fixing Page Id" = Page::"G/L Account Card" then begin
            GLAccount.Get(CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(GLAccount."No.")));
            Page.RunModal(Page::"G/L Account Card", GLAccount);
            exit;
        end;
        GiftCardAccount.SetRange("Store Code", ReadinessCheck."Store Code");
        Page.RunModal(Page::"BigC Gift Card Accounts", GiftCardAccount);
    end;

    local procedure CheckCurrency(Store: Record "BigC Store"; CurrencyCode: Code[10]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GiftCertificates: Codeunit "BigC Gift Certificates";
        AccountNo: Code[20];
    begin
        GiftCertificates.FindLiabilityAccount(Store."Code", CurrencyCode, AccountNo);
        CheckAccount(StrSubstNo(CertificatesLbl, CurrencyCode), AccountNo, ReadinessReport);
        GiftCertificates.FindStoreCreditAccount(Store."Code", CurrencyCode, AccountNo);
        CheckAccount(StrSubstNo(StoreCreditLbl, CurrencyCode), AccountNo, ReadinessReport);
    end;

    local procedure CheckAccount(Subject: Text; AccountNo: Code[20]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GLAccount: Record "G/L Account";
    begin
        if AccountNo = '' then begin
            ReadinessReport.AddAttention(Subject, MissingLbl, Page::"BigC Gift Card Accounts", '');
            exit;
        end;
        GLAccount.SetLoadFields("Account Type", Blocked, "Direct Posting");
        if GLAccount.Get(AccountNo) and (GLAccount."Account Type" = GLAccount."Account Type"::Posting) and GLAccount."Direct Posting" and not GLAccount.Blocked then
            ReadinessReport.AddReady(Subject, StrSubstNo(ReadyLbl, AccountNo))
        else
            ReadinessReport.AddAttention(Subject, StrSubstNo(UnusableLbl, AccountNo), Page::"G/L Account Card", AccountNo);
    end;
}
