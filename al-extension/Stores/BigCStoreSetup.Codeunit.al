namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using Microsoft.Finance.GeneralLedger.Account;

codeunit 71401 "BigC Store Setup"
{
    Access = Internal;
    Permissions = tabledata "BigC Store" = r,
                  tabledata "BigC Currency" = rd;

    var
        Exceptions: Codeunit "BigC Exceptions";
        UnknownStoreErr: Label 'BigC-UnknownStore: There is no store with code %1. Send the storeCode of a store on the BigCommerce Stores page.', Comment = '%1 = store code';
        DirectPostingErr: Label 'G/L account %1 does not allow direct posting, so it cannot be the %2 of store %3. Choose another account, or allow direct posting on the account.', Comment = '%1 = account number, %2 = field caption, %3 = store code';

    procedure Get(StoreCode: Code[20]; var Store: Record "BigC Store")
    begin
        if not Store.Get(StoreCode) then
            Error(UnknownStoreErr, StoreCode);
    end;

    /// <summary>Sales lines take only accounts that allow direct posting: say so while the user types, not when an order comes.</summary>
    procedure CheckAccount(Store: Record "BigC Store"; FieldCaptionText: Text; AccountNo: Code[20])
    var
        GLAccount: Record "G/L Account";
    begin
        if AccountNo = '' then
            exit;
        GLAccount.Get(AccountNo);
        if not GLAccount."Direct Posting" then
            Error(DirectPostingErr, AccountNo, FieldCaptionText, Store."Code");
    end;

    /// <summary>A changed account, template or limit frees the orders that waited for it.</summary>
    procedure RetryWaiting(Store: Record "BigC Store")
    begin
        if Store.IsTemporary() then
            exit;
        RetryCause(Store, Enum::"BigC Exception Cause"::StoreAccountMissing);
        RetryCause(Store, Enum::"BigC Exception Cause"::StoreAccountBlocked);
        RetryCause(Store, Enum::"BigC Exception Cause"::CustomItemAccountMissing);
        RetryCause(Store, Enum::"BigC Exception Cause"::CustomerTemplateMissing);
        RetryCause(Store, Enum::"BigC Exception Cause"::TotalDiffers);
    end;

    /// <summary>An account that is no longer blocked frees the orders of any store that waited for it.</summary>
    procedure RetryWaitingForAccount(GLAccount: Record "G/L Account")
    begin
        if GLAccount.IsTemporary() or GLAccount.Blocked then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::StoreAccountBlocked, Exceptions.CauseKey(GLAccount."No."));
    end;

    procedure CreateDefaults(Store: Record "BigC Store")
    var
        OrderStates: Codeunit "BigC Order States";
    begin
        if not Store.IsTemporary() then
            OrderStates.CreateDefaults(Store."Code");
    end;

    procedure DeleteSetup(Store: Record "BigC Store")
    var
        BigCCurrency: Record "BigC Currency";
        OrderStates: Codeunit "BigC Order States";
    begin
        if Store.IsTemporary() then
            exit;
        OrderStates.DeleteAllOf(Store."Code");
        BigCCurrency.SetRange("Store Code", Store."Code");
        BigCCurrency.DeleteAll(true);
    end;

    local procedure RetryCause(Store: Record "BigC Store"; ExceptionCause: Enum "BigC Exception Cause")
    begin
        Exceptions.RetryWaitingForCause(Store."Code", ExceptionCause);
    end;
}
