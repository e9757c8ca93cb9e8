namespace BigC.Connector.Taxes;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.VAT.Setup;

codeunit 71432 "BigC VAT Setup Check"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        UntaxedKeyTok: Label 'UNTAXED', Locked = true;
        UntaxedMissingErr: Label '%1 is outside VAT, but no VAT posting setup charges nothing, and a sales line needs one. Create one with Normal VAT and 0 percent on the VAT Posting Setup page; the order is then booked by itself.', Comment = '%1 = order and line';
        MissingErr: Label 'There is no VAT posting setup for %1 and %2. Create it on the VAT Posting Setup page.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group';
        BlockedErr: Label 'The VAT posting setup for %1 and %2 is blocked. Unblock it, or map the tax zone or class to other groups.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group';
        TypeErr: Label 'The VAT posting setup for %1 and %2 has VAT calculation type %3. Storefront orders need Normal VAT.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group, %3 = VAT calculation type';
        AccountErr: Label 'The VAT posting setup for %1 and %2 has no Sales VAT Account. Fill it in on the VAT Posting Setup page.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group';
        AccountBlockedErr: Label 'Nothing can be posted to account %3, the Sales VAT Account of the VAT posting setup for %1 and %2. Unblock the account, or choose another one on the VAT Posting Setup page.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group, %3 = account number';
        RateErr: Label 'The storefront charged %3 % tax, but the VAT posting setup for %1 and %2 has %4 %. Correct the rate on the side that is wrong, or map the tax zone or class to other groups.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group, %3 = storefront rate, %4 = VAT rate';

    procedure CheckVATSetup(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; StorefrontRate: Decimal; var ExceptionCause: Enum "BigC Exception Cause"; var MessageText: Text) Passed: Boolean
    var
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        MessageText := '';
        Passed := CheckSetup(VATBusPostingGroup, VATProdPostingGroup, StorefrontRate, ExceptionCause, MessageText);
        if Passed then
            TaxMapping.OnAfterCheckVATSetup(VATBusPostingGroup, VATProdPostingGroup, StorefrontRate, Passed, ExceptionCause, MessageText);
    end;

    local procedure CheckSetup(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; StorefrontRate: Decimal; var ExceptionCause: Enum "BigC Exception Cause"; var MessageText: Text): Boolean
    var
        VATPostingSetup: Record "VAT Posting Setup";
        AccountCheck: Codeunit "BigC Account Check";
    begin
        if not VATPostingSetup.Get(VATBusPostingGroup, VATProdPostingGroup) then
            exit(Refuse(ExceptionCause, ExceptionCause::VATSetupMissing, MessageText, StrSubstNo(MissingErr, VATBusPostingGroup, VATProdPostingGroup)));
        if VATPostingSetup.Blocked then
            exit(Refuse(ExceptionCause, ExceptionCause::VATSetupBlocked, MessageText, StrSubstNo(BlockedErr, VATBusPostingGroup, VATProdPostingGroup)));
        if VATPostingSetup."VAT Calculation Type" <> VATPostingSetup."VAT Calculation Type"::"Normal VAT" then
            exit(Refuse(ExceptionCause, ExceptionCause::VATTypeUnsupported, MessageText, StrSubstNo(TypeErr, VATBusPostingGroup, VATProdPostingGroup, VATPostingSetup."VAT Calculation Type")));
        if VATPostingSetup."VAT %" <> StorefrontRate then
            exit(Refuse(ExceptionCause, ExceptionCause::VATRateDiffers, MessageText, StrSubstNo(RateErr, VATBusPostingGroup, VATProdPostingGroup, StorefrontRate, VATPostingSetup."VAT %")));
        if (VATPostingSetup."VAT %" <> 0) and (VATPostingSetup."Sales VAT Account" = '') then
            exit(Refuse(ExceptionCause, ExceptionCause::VATAccountMissing, MessageText, StrSubstNo(AccountErr, VATBusPostingGroup, VATProdPostingGroup)));
        // VAT is posted by the system, so the account need not allow direct posting.
        if (VATPostingSetup."VAT %" <> 0) and not AccountCheck.CanPostTo(VATPostingSetup."Sales VAT Account") then
            exit(Refuse(ExceptionCause, ExceptionCause::VATAccountMissing, MessageText, StrSubstNo(AccountBlockedErr, VATBusPostingGroup, VATProdPostingGroup, VATPostingSetup."Sales VAT Account")));
        exit(true);
    end;

    /// <summary>An account that was made or unblocked may be the one that VAT could not be posted to.</summary>
    procedure RetryWaitingForAccount(var GLAccount: Record "G/L Account")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not GLAccount.IsTemporary() and not GLAccount.Blocked then
            Exceptions.RetryWaitingForCause('', Enum::"BigC Exception Cause"::VATAccountMissing);
    end;

    procedure FindUntaxedGroups(var VATBusPostingGroup: Code[20]; var VATProdPostingGroup: Code[20]): Boolean
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        if VATPostingSetup.Get(VATBusPostingGroup, VATProdPostingGroup) then
            if ChargesNothing(VATPostingSetup) then
                exit(true);
        VATPostingSetup.SetRange("VAT %", 0);
        VATPostingSetup.SetRange("VAT Calculation Type", VATPostingSetup."VAT Calculation Type"::"Normal VAT");
        VATPostingSetup.SetRange(Blocked, false);
        VATPostingSetup.SetRange("VAT Bus. Posting Group", VATBusPostingGroup);
        if VATPostingSetup.IsEmpty() then
            VATPostingSetup.SetRange("VAT Bus. Posting Group");
        if not VATPostingSetup.FindFirst() then
            exit(false);
        VATBusPostingGroup := VATPostingSetup."VAT Bus. Posting Group";
        VATProdPostingGroup := VATPostingSetup."VAT Prod. Posting Group";
        exit(true);
    end;

    procedure ProveUntaxedGroups(SubjectText: Text; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        VATBusPostingGroup: Code[20];
        VATProdPostingGroup: Code[20];
    begin
        if FindUntaxedGroups(VATBusPostingGroup, VATProdPostingGroup) then
            exit(true);
        if not ExceptionReport.Contains(Enum::"BigC Exception Cause"::VATSetupMissing, UntaxedKeyTok) then
            ExceptionReport.Add(Enum::"BigC Exception Cause"::VATSetupMissing, UntaxedKeyTok, StrSubstNo(UntaxedMissingErr, SubjectText));
    end;

    local procedure ChargesNothing(VATPostingSetup: Record "VAT Posting Setup"): Boolean
    begin
        if VATPostingSetup.Blocked or (VATPostingSetup."VAT %" <> 0) then
            exit(false);
        exit(VATPostingSetup."VAT Calculation Type" = VATPostingSetup."VAT Calculation Type"::"Normal VAT");
    end;

    local procedure Refuse(var ExceptionCause: Enum "BigC Exception Cause"; NewCause: Enum "BigC Exception Cause"; var MessageText: Text; NewMessageText: Text): Boolean
    begin
        ExceptionCause := NewCause;
        MessageText := NewMessageText;
        exit(false);
    end;

    /// <summary>A corrected VAT posting setup frees the orders that waited for it.</summary>
    procedure RetryWaitingForSetup(var VATPostingSetup: Record "VAT Posting Setup")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if VATPostingSetup.IsTemporary() then
            exit;
        RetryWaitingForPair('', VATPostingSetup."VAT Bus. Posting Group", VATPostingSetup."VAT Prod. Posting Group");
        // A VAT identifier may have been shared with another pair, which then waits under its own groups.
        Exceptions.RetryWaitingForCause('', Enum::"BigC Exception Cause"::VATRateDiffers);
        if ChargesNothing(VATPostingSetup) then
            Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::VATSetupMissing, UntaxedKeyTok);
    end;

    /// <summary>Tries again the orders of a store, or of all if it is empty, that were held because of what these two groups charge.</summary>
    procedure RetryWaitingForPair(StoreCode: Code[20]; VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20])
    var
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionCause: Enum "BigC Exception Cause";
    begin
        foreach ExceptionCause in PairCauses() do
            Exceptions.RetryWaitingFor(StoreCode, ExceptionCause, Exceptions.CauseKey(VATBusPostingGroup, VATProdPostingGroup));
    end;

    /// <summary>What can be wrong with the VAT posting setup of two groups.</summary>
    procedure PairCauses() Causes: List of [Enum "BigC Exception Cause"]
    begin
        Causes.Add("BigC Exception Cause"::VATSetupMissing);
        Causes.Add("BigC Exception Cause"::VATSetupBlocked);
        Causes.Add("BigC Exception Cause"::VATTypeUnsupported);
        Causes.Add("BigC Exception Cause"::VATAccountMissing);
        Causes.Add("BigC Exception Cause"::VATRateDiffers);
    end;
}
