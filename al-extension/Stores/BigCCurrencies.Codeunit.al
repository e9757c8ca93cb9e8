namespace BigC.Connector.Stores;

/// <summary>From the storefront's currencies to those of Business Central.</summary>
codeunit 71402 "BigC Currencies"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CurrenciesImpl: Codeunit "BigC Currencies Impl";

    /// <summary>Finds the currency code for documents: the mapping of the store, else the currency of the same ISO code; blank stands for the local currency.</summary>
    /// <param name="ISOCode">The currency as the storefront spells it.</param>
    /// <returns>False if the currency is not mapped, or mapped to another one. It is never taken for the local currency then.</returns>
    procedure FindCurrency(StoreCode: Code[20]; ISOCode: Code[10]; var CurrencyCode: Code[10]): Boolean
    begin
        exit(CurrenciesImpl.FindCurrency(StoreCode, ISOCode, CurrencyCode));
    end;

    /// <summary>The currency that a storefront's currency is mapped to although it is another one.</summary>
    /// <returns>False if the mapping is none, or right.</returns>
    internal procedure FindContradiction(StoreCode: Code[20]; ISOCode: Code[10]; var CurrencyCode: Code[10]): Boolean
    begin
        exit(CurrenciesImpl.FindContradiction(StoreCode, ISOCode, CurrencyCode));
    end;

    /// <summary>Adds a currency first seen on an order as a row to be mapped. A currency that Business Central has under the same ISO code is mapped at once.</summary>
    procedure Register(StoreCode: Code[20]; ISOCode: Code[10]; CurrencyName: Text)
    begin
        CurrenciesImpl.Register(StoreCode, ISOCode, CurrencyName);
    end;

    /// <summary>Stores a currency as the storefront sends it. A currency that is known keeps its mapping.</summary>
    procedure Receive(var BigCCurrency: Record "BigC Currency")
    begin
        CurrenciesImpl.Receive(BigCCurrency);
    end;

    /// <summary>An amount of the storefront in local currency at today's rate, for comparison only; 0 while no rate is known.</summary>
    /// <param name="ISOCode">The currency as the storefront spells it.</param>
    procedure AmountInLCY(StoreCode: Code[20]; ISOCode: Code[10]; Amount: Decimal): Decimal
    begin
        exit(CurrenciesImpl.AmountInLCY(StoreCode, ISOCode, Amount));
    end;

    /// <summary>A currency code for messages: blank, which stands for the local currency, is replaced by its code.</summary>
    procedure ExplicitCode(CurrencyCode: Code[10]): Code[10]
    begin
        exit(CurrenciesImpl.ExplicitCode(CurrencyCode));
    end;

    /// <summary>The code of the local currency; blank while the company has no General Ledger Setup.</summary>
    procedure LocalCurrencyCode(): Code[10]
    begin
        exit(CurrenciesImpl.LocalCurrencyCode());
    end;

    /// <summary>Raised before the mapping of a currency is read. A subscriber that decides also sets IsHandled.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindCurrency(StoreCode: Code[20]; ISOCode: Code[10]; var CurrencyCode: Code[10]; var Found: Boolean; var IsHandled: Boolean)
    begin
    end;
}
