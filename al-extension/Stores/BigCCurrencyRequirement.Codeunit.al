namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using Microsoft.Finance.Currency;

/// <summary>
/// The currencies of a store: those that its orders are placed in, and any other that orders wait for. Without its base currency
/// nothing is certain; any other holds only its own orders.
/// </summary>
codeunit 71813 "BigC Currency Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        Exceptions: Codeunit "BigC Exceptions";
        CurrencyLbl: Label 'Currency %1', Comment = '%1 = currency code';
        BaseBlankLbl: Label 'It is blank. Enter the default currency of the storefront on the store card.';
        UnmappedLbl: Label 'It stands for no currency of Business Central, so its orders are held. Choose one.';
        ContradictionLbl: Label 'It stands for currency %1, which is another one, so its orders are held. Choose the currency whose code or ISO code is %2.', Comment = '%1 = currency code, %2 = currency code of the storefront';
        NoRateLbl: Label 'Currency %1 has no exchange rate for today, so its orders are held. Enter one.', Comment = '%1 = currency code';
        RateOfDayLbl: Label 'Currency %1 has no exchange rate for the day of %2 orders, so they are held. Enter one.', Comment = '%1 = currency code, %2 = number of orders';
        LocalLbl: Label 'It is the local currency.';
        MappedLbl: Label 'It is currency %1.', Comment = '%1 = currency code';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        BigCCurrency: Record "BigC Currency";
    begin
        if Store."Base Currency Code" = '' then
            ReadinessReport.AddBlocking(Store.FieldCaption("Base Currency Code"), BaseBlankLbl, Page::"BigC Store Card", '')
        else
            CheckCurrency(Store, Store."Base Currency Code", true, ReadinessReport);
        BigCCurrency.SetRange("Store Code", Store."Code");
        BigCCurrency.SetFilter("ISO Code", '<>%1', Store."Base Currency Code");
        if BigCCurrency.FindSet() then
            repeat
                if IsNeeded(BigCCurrency) then
                    CheckCurrency(Store, BigCCurrency."ISO Code", false, ReadinessReport);
            until BigCCurrency.Next() = 0;
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        BigCCurrency: Record "BigC Currency";
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        Stores: Codeunit "BigC Stores";
    begin
        case ReadinessCheck."Fixing Page Id" of
            Page::"BigC Store Card":
                Stores.OpenCardModal(ReadinessCheck."Store Code");
            Page::"Currency Exchange Rates":
                begin
                    CurrencyExchangeRate.SetRange("Currency Code", CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(CurrencyExchangeRate."Currency Code")));
                    Page.RunModal(Page::"Currency Exchange Rates", CurrencyExchangeRate);
                end;
            else begin
                BigCCurrency.SetRange("Store Code", ReadinessCheck."Store Code");
                if BigCCurrency.Get(ReadinessCheck."Store Code", CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(BigCCurrency."ISO Code"))) then;
                Page.RunModal(Page::"BigC Currencies", BigCCurrency);
            end;
        end;
    end;

    /// <summary>A currency that is only shown, or switched off by now, is needed as long as an order waits for it.</summary>
    local procedure IsNeeded(BigCCurrency: Record "BigC Currency"): Boolean
    var
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        if BigCCurrency.Enabled and BigCCurrency."Is Transactional" then
            exit(true);
        if Currencies.FindContradiction(BigCCurrency."Store Code", BigCCurrency."ISO Code", CurrencyCode) then
            exit(true);
        if Exceptions.CountWaitingFor(BigCCurrency."Store Code", "BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(BigCCurrency."ISO Code")) > 0 then
            exit(true);
        exit(Currencies.FindCurrency(BigCCurrency."Store Code", BigCCurrency."ISO Code", CurrencyCode) and (WaitingForRate(BigCCurrency."Store Code", CurrencyCode) > 0));
    end;

    local procedure WaitingForRate(StoreCode: Code[20]; CurrencyCode: Code[10]): Integer
    begin
        exit(Exceptions.CountWaitingFor(StoreCode, "BigC Exception Cause"::ExchangeRateMissing, Exceptions.CauseKey(CurrencyCode)));
    end;

    local procedure CheckCurrency(Store: Record "BigC Store"; ISOCode: Code[10]; IsBase: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        Currencies: Codeunit "BigC Currencies";
        Subject: Text;
        Finding: Text;
        CurrencyCode: Code[10];
        WaitingCount: Integer;
    begin
        Subject := StrSubstNo(CurrencyLbl, ISOCode);
        if not Currencies.FindCurrency(Store."Code", ISOCode, CurrencyCode) then begin
            if Currencies.FindContradiction(Store."Code", ISOCode, CurrencyCode) then
                Finding := StrSubstNo(ContradictionLbl, CurrencyCode, ISOCode)
            else
                Finding := UnmappedLbl;
            AddGap(Subject, Finding, Page::"BigC Currencies", ISOCode, IsBase, ReadinessReport);
            exit;
        end;
        if CurrencyCode = '' then begin
            ReadinessReport.AddReady(Subject, LocalLbl);
            exit;
        end;
        if not CurrencyExchangeRate.CurrencyExchangeRateExist(CurrencyCode, DT2Date(CurrentDateTime())) then begin
            AddGap(Subject, StrSubstNo(NoRateLbl, CurrencyCode), Page::"Currency Exchange Rates", CurrencyCode, IsBase, ReadinessReport);
            exit;
        end;
        // Today has a rate; an earlier day may have none.
        WaitingCount := WaitingForRate(Store."Code", CurrencyCode);
        if WaitingCount > 0 then
            ReadinessReport.AddAttention(Subject, StrSubstNo(RateOfDayLbl, CurrencyCode, WaitingCount), Page::"Currency Exchange Rates", CurrencyCode)
        else
            ReadinessReport.AddReady(Subject, StrSubstNo(MappedLbl, CurrencyCode));
    end;

    local procedure AddGap(Subject: Text; Finding: Text; FixingPageId: Integer; FixingKey: Code[100]; IsBase: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        if IsBase then
            ReadinessReport.AddBlocking(Subject, Finding, FixingPageId, FixingKey)
        else
            ReadinessReport.AddAttention(Subject, Finding, FixingPageId, FixingKey);
    end;
}
