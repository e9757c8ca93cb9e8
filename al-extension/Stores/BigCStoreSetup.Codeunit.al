namespace BigC.Connector.Stores;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Shipments;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;

codeunit 71401 "BigC Store Setup"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Store" = r,
                  tabledata "BigC Currency" = rd;

    var
        Exceptions: Codeunit "BigC Exceptions";
        UnknownStoreErr: Label 'BigC-UnknownStore: There is no store with code %1. Send the storeCode of a store on the BigCommerce Stores page.', Comment = '%1 = store code';
        StoreHashErr: Label '%1 is not a store hash. Copy it from the API path of the store in BigCommerce: it stands after /stores/ and has only letters and digits.', Comment = '%1 = what was entered';
        StoreHashTakenErr: Label '%1 is the store hash of store %2. A storefront belongs to one store, or its orders would be booked twice.', Comment = '%1 = store hash, %2 = store code';
        BaseCurrencyErr: Label '%1 is not an ISO currency code. Enter the three letters of the default currency in BigCommerce, such as GBP.', Comment = '%1 = what was entered';
        ControlPanelErr: Label '%1 is not the address of a control panel. It begins with https://.', Comment = '%1 = what was entered';
        RecurringErr: Label 'Journal template %1 is a recurring one. Choose a template for payments or cash receipts.', Comment = '%1 = name of the template';
        HasOrdersErr: Label 'Store %1 has orders, so it cannot be deleted. Clear Enabled instead; its orders are then no longer read.', Comment = '%1 = store code';
        HasExceptionsErr: Label 'Store %1 has exceptions, so it cannot be deleted: who decided what, and why, is kept for the audit. Clear Enabled instead; its orders are then no longer read.', Comment = '%1 = store code';
        RenameErr: Label 'The code of store %1 cannot be changed any more, because its orders and exceptions are kept under it, and the agent knows the store by it.', Comment = '%1 = store code';
        AccountTypeErr: Label 'G/L account %1 cannot be posted to, because it is a %4 account or blocked, so it cannot be the %2 of store %3. Choose a posting account.', Comment = '%1 = account number, %2 = field caption, %3 = store code, %4 = account type';
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
        if (GLAccount."Account Type" <> GLAccount."Account Type"::Posting) or GLAccount.Blocked then
            Error(AccountTypeErr, AccountNo, FieldCaptionText, Store."Code", GLAccount."Account Type");
    end;

    /// <summary>Orders of one storefront that came to two stores would be booked twice.</summary>
    procedure CheckStoreHash(Store: Record "BigC Store")
    var
        OtherStore: Record "BigC Store";
    begin
        if Store."Store Hash" = '' then
            exit;
        if DelChr(LowerCase(Store."Store Hash"), '=', 'abcdefghijklmnopqrstuvwxyz0123456789-') <> '' then
            Error(StoreHashErr, Store."Store Hash");
        OtherStore.SetLoadFields("Code");
        OtherStore.SetFilter("Code", '<>%1', Store."Code");
        OtherStore.SetFilter("Store Hash", '@' + Store."Store Hash");
        if OtherStore.FindFirst() then
            Error(StoreHashTakenErr, Store."Store Hash", OtherStore."Code");
    end;

    procedure CheckBaseCurrency(Store: Record "BigC Store")
    begin
        if Store."Base Currency Code" = '' then
            exit;
        if (StrLen(Store."Base Currency Code") <> 3) or (DelChr(Store."Base Currency Code", '=', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') <> '') then
            Error(BaseCurrencyErr, Store."Base Currency Code");
    end;

    procedure CheckControlPanelAddress(Store: Record "BigC Store")
    begin
        if (Store."Control Panel URL" <> '') and not Store."Control Panel URL".ToLower().StartsWith('https://') then
            Error(ControlPanelErr, Store."Control Panel URL");
    end;

    /// <summary>Lines of the journal are posted one by one; a template that recurs would never let go of them.</summary>
    procedure CheckPaymentJournal(Store: Record "BigC Store")
    var
        GenJournalTemplate: Record "Gen. Journal Template";
    begin
        if Store."Payment Jnl. Template Name" = '' then
            exit;
        GenJournalTemplate.Get(Store."Payment Jnl. Template Name");
        if GenJournalTemplate.Recurring then
            Error(RecurringErr, GenJournalTemplate.Name);
    end;

    /// <summary>A changed account, template or limit frees the orders that waited for it.</summary>
    procedure RetryWaiting(var Store: Record "BigC Store")
    begin
        if Store.IsTemporary() then
            exit;
        RetryCause(Store, Enum::"BigC Exception Cause"::StoreAccountMissing);
        RetryCause(Store, Enum::"BigC Exception Cause"::StoreAccountBlocked);
        RetryCause(Store, Enum::"BigC Exception Cause"::CustomItemAccountMissing);
        RetryCause(Store, Enum::"BigC Exception Cause"::CustomerTemplateMissing);
        RetryCause(Store, Enum::"BigC Exception Cause"::TotalDiffers);
        RetryCause(Store, Enum::"BigC Exception Cause"::StoreNotReady);
        FinishDryRun(Store);
    end;

    local procedure FinishDryRun(Store: Record "BigC Store")
    var
        Orders: Codeunit "BigC Orders";
        Sync: Codeunit "BigC Sync";
    begin
        if Store."Dry Run" then
            exit;
        if Orders.FinishDryRun(Store."Code") then
            Sync.ScheduleProcessing(Store."Code");
    end;

    /// <summary>An account that is no longer blocked frees the orders of any store that waited for it.</summary>
    procedure RetryWaitingForAccount(var GLAccount: Record "G/L Account")
    begin
        if GLAccount.IsTemporary() or GLAccount.Blocked then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::StoreAccountBlocked, Exceptions.CauseKey(GLAccount."No."));
    end;

    procedure CreateDefaults(var Store: Record "BigC Store")
    var
        OrderStates: Codeunit "BigC Order States";
    begin
        if not Store.IsTemporary() then
            OrderStates.CreateDefaults(Store."Code");
    end;

    procedure DeleteSetup(var Store: Record "BigC Store")
    var
        BigCCurrency: Record "BigC Currency";
        OrderStates: Codeunit "BigC Order States";
        Orders: Codeunit "BigC Orders";
        TaxMapping: Codeunit "BigC Tax Mapping";
        ItemMapping: Codeunit "BigC Item Mapping";
        CustomerMapping: Codeunit "BigC Customer Mapping";
        Payments: Codeunit "BigC Payments";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        ShippingMethods: Codeunit "BigC Shipping Methods";
        Sync: Codeunit "BigC Sync";
    begin
        if Store.IsTemporary() then
            exit;
        if Orders.HasOrders(Store."Code") then
            Error(HasOrdersErr, Store."Code");
        if Exceptions.HasAnyOf(Store."Code") then
            Error(HasExceptionsErr, Store."Code");
        OrderStates.DeleteAllOf(Store."Code");
        BigCCurrency.SetRange("Store Code", Store."Code");
        BigCCurrency.DeleteAll(true);
        TaxMapping.DeleteAllOf(Store."Code");
        ItemMapping.DeleteAllOf(Store."Code");
        CustomerMapping.DeleteAllOf(Store."Code");
        Payments.DeleteAllOf(Store."Code");
        GiftCertificates.DeleteAllOf(Store."Code");
        ShippingMethods.DeleteAllOf(Store."Code");
        Sync.DeleteAllOf(Store."Code");
    end;

    /// <summary>Orders and exceptions are kept under the code, and the agent makes the ids of what it sends from it.</summary>
    procedure CheckRename(var Store: Record "BigC Store"; StoredStore: Record "BigC Store")
    var
        Orders: Codeunit "BigC Orders";
    begin
        if Store.IsTemporary() then
            exit;
        if Orders.HasOrders(StoredStore."Code") or Exceptions.HasAnyOf(StoredStore."Code") then
            Error(RenameErr, StoredStore."Code");
    end;

    local procedure RetryCause(Store: Record "BigC Store"; ExceptionCause: Enum "BigC Exception Cause")
    begin
        Exceptions.RetryWaitingForCause(Store."Code", ExceptionCause);
    end;
}
