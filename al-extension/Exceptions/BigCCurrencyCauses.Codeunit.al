namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;
using Microsoft.Finance.Currency;

/// <summary>Currencies without a counterpart or a rate.</summary>
codeunit 71443 "BigC Currency Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        UnmappedLbl: Label 'Choose the currency of Business Central on the BigCommerce Currencies page. The orders that wait for it are then booked.';
        RateLbl: Label 'Enter the exchange rate of the currency for the date of the order. The orders that wait for it are then booked.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Currency);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        if ExceptionCause = ExceptionCause::ExchangeRateMissing then
            exit(RateLbl);
        exit(UnmappedLbl);
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause = ExceptionCause::ExchangeRateMissing then
            exit(Page::"Currency Exchange Rates");
        exit(Page::"BigC Currencies");
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        BigCCurrency: Record "BigC Currency";
        BigCCurrencies: Page "BigC Currencies";
    begin
        if FixingPage(BigCException.Cause) = Page::"Currency Exchange Rates" then begin
            OpenExchangeRates(BigCException);
            exit;
        end;
        BigCCurrency.SetRange("Store Code", BigCException."Store Code");
        if BigCCurrency.Get(BigCException."Store Code", CopyStr(BigCException."Cause Key", 1, MaxStrLen(BigCCurrency."ISO Code"))) then
            BigCCurrency.SetRange("ISO Code", BigCCurrency."ISO Code");
        BigCCurrencies.SetTableView(BigCCurrency);
        BigCCurrencies.RunModal();
    end;

    local procedure OpenExchangeRates(BigCException: Record "BigC Exception")
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        CurrencyExchangeRates: Page "Currency Exchange Rates";
    begin
        CurrencyExchangeRate.SetRange("Currency Code", CopyStr(BigCException."Cause Key", 1, MaxStrLen(CurrencyExchangeRate."Currency Code")));
        CurrencyExchangeRates.SetTableView(CurrencyExchangeRate);
        CurrencyExchangeRates.RunModal();
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
