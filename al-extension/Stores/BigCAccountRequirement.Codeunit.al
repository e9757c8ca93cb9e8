namespace BigC.Connector.Stores;

using BigC.Connector.Setup;
using Microsoft.Finance.GeneralLedger.Account;

/// <summary>The G/L accounts of a store. Shipping and rounding can come with any order; what is filled in must be fit to be used.</summary>
codeunit 71809 "BigC Account Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        UsableLbl: Label 'Account %1 can be posted to.', Comment = '%1 = account number';
        BlankNeededLbl: Label 'It is blank. Choose an account on the store card.';
        BlankOptionalLbl: Label 'It is blank. Orders with such a line are held until you choose an account on the store card.';
        MissingLbl: Label 'Account %1 does not exist. Choose another one on the store card.', Comment = '%1 = account number';
        UnusableLbl: Label 'Account %1 cannot be posted to. It must be a posting account, allow direct posting and not be blocked.', Comment = '%1 = account number';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        CheckAccount(Store.FieldCaption("Shipping Account No."), Store."Shipping Account No.", true, ReadinessReport);
        CheckAccount(Store.FieldCaption("Rounding Account No."), Store."Rounding Account No.", true, ReadinessReport);
        CheckAccount(Store.FieldCaption("Handling Account No."), Store."Handling Account No.", false, ReadinessReport);
        CheckAccount(Store.FieldCaption("Gift Wrapping Account No."), Store."Gift Wrapping Account No.", false, ReadinessReport);
        CheckAccount(Store.FieldCaption("Fee Account No."), Store."Fee Account No.", false, ReadinessReport);
        CheckAccount(Store.FieldCaption("Custom Sales Account No."), Store."Custom Sales Account No.", false, ReadinessReport);
    end;

    /// <summary>A blank account is chosen on the store, an unfit one is put right on its card.</summary>
    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        GLAccount: Record "G/L Account";
        Stores: Codeunit "BigC Stores";
    begin
        if (ReadinessCheck."Fixing Page Id" = Page::"G/L Account Card") and GLAccount.Get(CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(GLAccount."No."))) then begin
            Page.RunModal(Page::"G/L Account Card", GLAccount);
            exit;
        end;
        Stores.OpenCardModal(ReadinessCheck."Store Code");
    end;

    local procedure CheckAccount(Subject: Text; AccountNo: Code[20]; IsNeeded: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GLAccount: Record "G/L Account";
        AccountCheck: Codeunit "BigC Account Check";
    begin
        if AccountNo = '' then begin
            if IsNeeded then
                ReadinessReport.AddBlocking(Subject, BlankNeededLbl, Page::"BigC Store Card", '')
            else
                ReadinessReport.AddAttention(Subject, BlankOptionalLbl, Page::"BigC Store Card", '');
            exit;
        end;
        GLAccount.SetLoadFields("No.");
        if not GLAccount.Get(AccountNo) then begin
            ReadinessReport.AddBlocking(Subject, StrSubstNo(MissingLbl, AccountNo), Page::"BigC Store Card", '');
            exit;
        end;
        if AccountCheck.TakesLines(AccountNo) then
            ReadinessReport.AddReady(Subject, StrSubstNo(UsableLbl, AccountNo))
        else
            ReadinessReport.AddBlocking(Subject, StrSubstNo(UnusableLbl, AccountNo), Page::"G/L Account Card", AccountNo);
    end;
}
