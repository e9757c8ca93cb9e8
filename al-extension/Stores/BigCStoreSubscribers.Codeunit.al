namespace BigC.Connector.Stores;

using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;

codeunit 71405 "BigC Store Subscribers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CurrenciesImpl: Codeunit "BigC Currencies Impl";
        StoreSetup: Codeunit "BigC Store Setup";

    [EventSubscriber(ObjectType::Table, Database::Currency, OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertCurrency(var Rec: Record Currency; RunTrigger: Boolean)
    begin
        CurrenciesImpl.RetryWaitingForCurrency(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::Currency, OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyCurrency(var Rec: Record Currency; var xRec: Record Currency; RunTrigger: Boolean)
    begin
        CurrenciesImpl.RetryWaitingForCurrency(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::Currency, OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameCurrency(var Rec: Record Currency; var xRec: Record Currency; RunTrigger: Boolean)
    begin
        CurrenciesImpl.RetryWaitingForCurrency(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Currency Exchange Rate", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertCurrencyExchangeRate(var Rec: Record "Currency Exchange Rate"; RunTrigger: Boolean)
    begin
        CurrenciesImpl.RetryWaitingForExchangeRate(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Currency Exchange Rate", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyCurrencyExchangeRate(var Rec: Record "Currency Exchange Rate"; var xRec: Record "Currency Exchange Rate"; RunTrigger: Boolean)
    begin
        CurrenciesImpl.RetryWaitingForExchangeRate(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Currency Exchange Rate", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameCurrencyExchangeRate(var Rec: Record "Currency Exchange Rate"; var xRec: Record "Currency Exchange Rate"; RunTrigger: Boolean)
    begin
        // The starting date is part of the key.
        CurrenciesImpl.RetryWaitingForExchangeRate(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"G/L Account", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertGLAccount(var Rec: Record "G/L Account"; RunTrigger: Boolean)
    begin
        StoreSetup.RetryWaitingForAccount(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"G/L Account", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyGLAccount(var Rec: Record "G/L Account"; var xRec: Record "G/L Account"; RunTrigger: Boolean)
    begin
        StoreSetup.RetryWaitingForAccount(Rec);
    end;
}
