#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Finance.Currency;

/// <summary>The foreign currencies and their rates.</summary>
codeunit 50006 "Demo Currencies"
{
    Access = Internal;

    procedure Create()
    begin
        CreateCurrency('EUR', 'Euro', '978', '€', 85);
        CreateCurrency('USD', 'US dollar', '840', '$', 78);
    end;

    local procedure CreateCurrency(CurrencyCode: Code[10]; CurrencyDescription: Text[30]; NumericCode: Code[3]; CurrencySymbol: Text[10]; LCYFor100: Decimal)
    var
        Currency: Record Currency;
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        Currency.Init();
        Currency.Code := CurrencyCode;
        Currency.Description := CurrencyDescription;
        Currency."ISO Numeric Code" := NumericCode;
        Currency.Symbol := CurrencySymbol;
        Currency."Amount Rounding Precision" := 0.01;
        Currency."Unit-Amount Rounding Precision" := 0.00001;
        Currency."Invoice Rounding Precision" := 0.01;
        Currency."Appln. Rounding Precision" := 0.01;
        Currency."Max. VAT Difference Allowed" := 0.05;
        Currency.Validate("Realized Gains Acc.", '6300');
        Currency.Validate("Realized Losses Acc.", '6300');
        Currency.Validate("Unrealized Gains Acc.", '6300');
        Currency.Validate("Unrealized Losses Acc.", '6300');
        Currency.Validate("Residual Gains Account", '6300');
        Currency.Validate("Residual Losses Account", '6300');
        Currency.Insert(true);
        CurrencyExchangeRate.Init();
        CurrencyExchangeRate.Validate("Currency Code", CurrencyCode);
        CurrencyExchangeRate."Starting Date" := DMY2Date(1, 1, 2026);
        CurrencyExchangeRate.Validate("Exchange Rate Amount", 100);
        CurrencyExchangeRate.Validate("Relational Exch. Rate Amount", LCYFor100);
        CurrencyExchangeRate.Insert(true);
    end;
}
#endif
