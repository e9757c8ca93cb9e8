namespace BigC.Connector.Stores;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Setup;

codeunit 71403 "BigC Currencies Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Currency" = rim;

    procedure FindCurrency(StoreCode: Code[20]; ISOCode: Code[10]; var CurrencyCode: Code[10]) Found: Boolean
    var
        BigCCurrencies: Codeunit "BigC Currencies";
        IsHandled: Boolean;
    begin
        CurrencyCode := '';
        BigCCurrencies.OnBeforeFindCurrency(StoreCode, ISOCode, CurrencyCode, Found, IsHandled);
        if IsHandled then
            exit(Found);
        if ISOCode = '' then
            exit(false);
        if IsLocalCurrency(ISOCode) then
            exit(true);
        CurrencyCode := MappedCode(StoreCode, ISOCode);
        if CurrencyCode = '' then
            CurrencyCode := FindByISOCode(ISOCode)
        else
            // Amounts are booked as they are: another currency would make other money of them.
            if not IsCurrencyOf(CurrencyCode, ISOCode) then
                CurrencyCode := '';
        exit(CurrencyCode <> '');
    end;

    /// <summary>The currency that a row names although it is another one: neither its code nor its ISO code is that of the row.</summary>
    /// <returns>False if the row names none, or its own.</returns>
    procedure FindContradiction(StoreCode: Code[20]; ISOCode: Code[10]; var CurrencyCode: Code[10]): Boolean
    begin
        CurrencyCode := '';
        if IsLocalCurrency(ISOCode) then
            exit(false);
        CurrencyCode := MappedCode(StoreCode, ISOCode);
        exit((CurrencyCode <> '') and not IsCurrencyOf(CurrencyCode, ISOCode));
    end;

    /// <summary>What the row of a currency names; blank if there is no row, or if it names none.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Currency", 'R')]
    local procedure MappedCode(StoreCode: Code[20]; ISOCode: Code[10]): Code[10]
    var
        BigCCurrency: Record "BigC Currency";
    begin
        if BigCCurrency.Get(StoreCode, ISOCode) then
            exit(BigCCurrency."Currency Code");
    end;

    procedure CheckMapping(BigCCurrency: Record "BigC Currency")
    begin
        if (BigCCurrency."Currency Code" <> '') and not IsCurrencyOf(BigCCurrency."Currency Code", BigCCurrency."ISO Code") then
            Error(AnotherCurrencyErr, BigCCurrency."Currency Code", BigCCurrency."ISO Code");
    end;

    local procedure IsCurrencyOf(CurrencyCode: Code[10]; ISOCode: Code[10]): Boolean
    var
        Currency: Record Currency;
    begin
        if CurrencyCode = ISOCode then
            exit(true);
        Currency.SetLoadFields("ISO Code");
        if not Currency.Get(CurrencyCode) then
            exit(false);
        exit(Currency."ISO Code" = ISOCode);
    end;

    /// <summary>By the exchange rate of Business Central, else by that of the storefront, if the store keeps its books in local currency.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Currency", 'R')]
    procedure AmountInLCY(StoreCode: Code[20]; ISOCode: Code[10]; Amount: Decimal): Decimal
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        BigCCurrency: Record "BigC Currency";
        Today: Date;
        CurrencyCode: Code[10];
    begin
        if (Amount = 0) or (ISOCode = '') then
            exit(0);
        Today := DT2Date(CurrentDateTime());
        if FindCurrency(StoreCode, ISOCode, CurrencyCode) then begin
            if CurrencyCode = '' then
                exit(Round(Amount));
            if CurrencyExchangeRate.CurrencyExchangeRateExist(CurrencyCode, Today) then
                exit(Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(Today, CurrencyCode, Amount, CurrencyExchangeRate.ExchangeRate(Today, CurrencyCode))));
        end;
        if BigCCurrency.Get(StoreCode, ISOCode) then
            if (BigCCurrency."Exchange Rate" > 0) and IsBaseCurrencyLocal(StoreCode) then
                exit(Round(Amount / BigCCurrency."Exchange Rate"));
        exit(0);
    end;

    procedure Register(StoreCode: Code[20]; ISOCode: Code[10]; CurrencyName: Text)
    var
        BigCCurrency: Record "BigC Currency";
        APIText: Codeunit "BigC API Text";
    begin
        if (ISOCode = '') or BigCCurrency.Get(StoreCode, ISOCode) then
            exit;
        BigCCurrency.Init();
        BigCCurrency."Store Code" := StoreCode;
        BigCCurrency."ISO Code" := ISOCode;
        BigCCurrency.Name := CopyStr(CurrencyName, 1, APIText.FitLength(CurrencyName, MaxStrLen(BigCCurrency.Name)));
        BigCCurrency.Enabled := true;
        BigCCurrency."Currency Code" := FindByISOCode(ISOCode);
        BigCCurrency.Insert(true);
    end;

    /// <summary>Stores a currency as the storefront sends it: a known one keeps its mapping.</summary>
    procedure Receive(var BigCCurrency: Record "BigC Currency")
    var
        StoredBigCCurrency: Record "BigC Currency";
        ChangedBigCCurrency: Record "BigC Currency";
        ReceivedRecord: Codeunit "BigC Received Record";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.ResolveDelivery(BigCCurrency."Store Code", Enum::"BigC Exception Object"::Currency, BigCCurrency."ISO Code");
        if not StoredBigCCurrency.Get(BigCCurrency."Store Code", BigCCurrency."ISO Code") then begin
            BigCCurrency."Currency Code" := FindByISOCode(BigCCurrency."ISO Code");
            BigCCurrency.Insert(true, not IsNullGuid(BigCCurrency.SystemId));
            exit;
        end;
        ChangedBigCCurrency := StoredBigCCurrency;
        ChangedBigCCurrency.Name := BigCCurrency.Name;
        ChangedBigCCurrency."Is Default" := BigCCurrency."Is Default";
        ChangedBigCCurrency."Is Transactional" := BigCCurrency."Is Transactional";
        ChangedBigCCurrency.Enabled := BigCCurrency.Enabled;
        ChangedBigCCurrency."Decimal Places" := BigCCurrency."Decimal Places";
        ChangedBigCCurrency."Exchange Rate" := BigCCurrency."Exchange Rate";
        if ReceivedRecord.Differs(StoredBigCCurrency, ChangedBigCCurrency) then
            ChangedBigCCurrency.Modify(false);
        BigCCurrency := ChangedBigCCurrency;
    end;

    procedure RetryWaiting(var BigCCurrency: Record "BigC Currency")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // A row without a currency may have one all the same, of its own code.
        if BigCCurrency.IsTemporary() or ((BigCCurrency."Currency Code" = '') and (FindByISOCode(BigCCurrency."ISO Code") = '')) then
            exit;
        Exceptions.RetryWaitingFor(BigCCurrency."Store Code", Enum::"BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(BigCCurrency."ISO Code"));
    end;

    /// <summary>A currency of Business Central that is new or corrected frees the orders of any store that waited for its code, its ISO code or the VAT difference it allows.</summary>
    procedure RetryWaitingForCurrency(var Currency: Record Currency)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if Currency.IsTemporary() then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(Currency."Code"));
        if (Currency."ISO Code" <> '') and (Currency."ISO Code" <> Currency."Code") then
            Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(Currency."ISO Code"));
        Exceptions.RetryWaitingForCause('', Enum::"BigC Exception Cause"::TaxDiffers);
    end;

    procedure RetryWaitingForExchangeRate(var CurrencyExchangeRate: Record "Currency Exchange Rate")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if CurrencyExchangeRate.IsTemporary() then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::ExchangeRateMissing, Exceptions.CauseKey(CurrencyExchangeRate."Currency Code"));
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Store", 'R')]
    local procedure IsBaseCurrencyLocal(StoreCode: Code[20]): Boolean
    var
        Store: Record "BigC Store";
    begin
        Store.SetLoadFields("Base Currency Code");
        if not Store.Get(StoreCode) then
            exit(false);
        exit(IsLocalCurrency(Store."Base Currency Code"));
    end;

    local procedure IsLocalCurrency(ISOCode: Code[10]): Boolean
    begin
        exit(ISOCode = ExplicitCode(''));
    end;

    procedure ExplicitCode(CurrencyCode: Code[10]): Code[10]
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        if CurrencyCode <> '' then
            exit(CurrencyCode);
        GeneralLedgerSetup.SetLoadFields("LCY Code");
        GeneralLedgerSetup.Get();
        exit(GeneralLedgerSetup."LCY Code");
    end;

    procedure LocalCurrencyCode(): Code[10]
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.SetLoadFields("LCY Code");
        if GeneralLedgerSetup.Get() then;
        exit(GeneralLedgerSetup."LCY Code");
    end;

    /// <summary>A currency that Business Central has under the same code, or once under the same ISO code, needs no decision of a person.</summary>
    local procedure FindByISOCode(ISOCode: Code[10]): Code[10]
    var
        Currency: Record Currency;
    begin
        if IsLocalCurrency(ISOCode) then
            exit('');
        Currency.SetLoadFields("Code");
        if Currency.Get(ISOCode) then
            exit(Currency."Code");
        if StrLen(ISOCode) > MaxStrLen(Currency."ISO Code") then
            exit('');
        Currency.SetRange("ISO Code", ISOCode);
        if Currency.Count() <> 1 then
            exit('');
        Currency.FindFirst();
        exit(Currency."Code");
    end;

    var
        AnotherCurrencyErr: Label 'Currency %1 is not %2: neither its code nor its ISO code is %2, and orders in %2 are booked without being converted. Choose the currency that is %2. If it is %1, enter %2 as its ISO code on the page Currencies first.', Comment = '%1 = currency code, %2 = currency code of the storefront';
}
