namespace BigC.Connector.Stores;

using Microsoft.Finance.Currency;

/// <summary>The currencies of a store. Without its base currency nothing is certain; any other holds only its own orders.</summary>
codeunit 71813 "BigC Currency Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CurrencyLbl: Label 'Currency %1', Comment = '%1 = currency code';
        BaseBlankLbl: Label 'It is blank. Enter the default currency of the storefront on the store card.';
        UnmappedLbl: Label 'It stands for no currency of Business Central, so its orders are held. Choose one.';
        NoRateLbl: Label 'Currency %1 has no exchange rate for today, so its orders are held. Enter one.', Comment = '%1 = currency code';
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
        BigCCurrency.SetRange(Enabled, true);
        BigCCurrency.SetRange("Is Transactional", true);
        BigCCurrency.SetFilter("ISO Code", '<>%1', Store."Base Currency Code");
        if BigCCurrency.FindSet() then
            repeat
                CheckCurrency(Store, BigCCurrency."ISO Code", false, ReadinessReport);
            until BigCCurrency.Next() = 0;
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        Store: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        case ReadinessCheck."Fixing Page Id" of
            Page::"BigC Store Card":
                begin
                    Store.Get(ReadinessCheck."Store Code");
                    Page.RunModal(Page::"BigC Store Card", Store);
                end;
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

    local procedure CheckCurrency(Store: Record "BigC Store"; ISOCode: Code[10]; IsBase: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        Currencies: Codeunit "BigC Currencies";
        Subject: Text;
        CurrencyCode: Code[10];
    begin
        Subject := StrSubstNo(CurrencyLbl, ISOCode);
        if not Currencies.FindCurrency(Store."Code", ISOCode, CurrencyCode) then begin
            AddGap(Subject, UnmappedLbl, Page::"BigC Currencies", ISOCode, IsBase, ReadinessReport);
            exit;
        end;
        if CurrencyCode = '' then begin
            ReadinessReport.AddReady(Subject, LocalLbl);
            exit;
        end;
        if CurrencyExchangeRate.CurrencyExchangeRateExist(CurrencyCode, DT2Date(CurrentDateTime())) then
            ReadinessReport.AddReady(Subject, StrSubstNo(MappedLbl, CurrencyCode))
        else
            AddGap(Subject, StrSubstNo(NoRateLbl, CurrencyCode), Page::"Currency Exchange Rates", CurrencyCode, IsBase, ReadinessReport);
    end;

    local procedure AddGap(Subject: Text; Finding: Text; FixingPageId: Integer; FixingKey: Code[100]; IsBase: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        if IsBase then
            ReadinessReport.AddBlocking(Subject, Finding, FixingPageId, FixingKey)
        else
            ReadinessReport.AddAttention(Subject, Finding, FixingPageId, FixingKey);
    end;
}
