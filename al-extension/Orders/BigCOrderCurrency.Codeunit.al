namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Setup;

/// <summary>Finds the currency of an order and stamps currency, rate and posting date, which all its documents then use.</summary>
codeunit 71503 "BigC Order Currency"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>
    /// Stamps the order, and gives the currency with its rounding. A currency that is not known is a cause. The stamp
    /// stays as long as the order keeps its currency.
    /// </summary>
    procedure Stamp(var Order: Record "BigC Order"; var Currency: Record Currency; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if not IsStamped(Order) then
            StampNew(Order, ExceptionReport);
        GetRounding(Order, Currency);
    end;

    /// <summary>
    /// Before a sales order is made that does not exist, or no longer: it is stamped anew, with a day that can be posted on. The
    /// rate of a payment that is posted is kept, or the payment and the invoice would differ by what is nobody's gain or loss.
    /// </summary>
    procedure Renew(var Order: Record "BigC Order"; KeepRate: Boolean)
    begin
        if KeepRate then
            Order."Posting Date" := FindPostingDate(Order)
        else
            Order."Currency Factor" := 0;
    end;

    /// <summary>Puts the stamp back that the order had: what a document was made with stays until another content is applied to it.</summary>
    procedure Restore(var Order: Record "BigC Order"; StampedOrder: Record "BigC Order")
    begin
        Order."Currency Code" := StampedOrder."Currency Code";
        Order."Currency Factor" := StampedOrder."Currency Factor";
        Order."Posting Date" := StampedOrder."Posting Date";
    end;

    /// <summary>The currency of a stamped order with its rounding precisions.</summary>
    procedure GetRounding(Order: Record "BigC Order"; var Currency: Record Currency)
    begin
        Currency.Initialize(Order."Currency Code");
    end;

    /// <summary>The largest VAT difference finance allows in the currency.</summary>
    procedure MaxVATDifference(CurrencyCode: Code[10]): Decimal
    var
        Currency: Record Currency;
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        if CurrencyCode <> '' then
            if Currency.Get(CurrencyCode) then
                exit(Currency."Max. VAT Difference Allowed");
        GeneralLedgerSetup.Get();
        exit(GeneralLedgerSetup."Max. VAT Difference Allowed");
    end;

    local procedure IsStamped(Order: Record "BigC Order"): Boolean
    var
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        if Order."Currency Factor" = 0 then
            exit(false);
        if not Currencies.FindCurrency(Order."Store Code", Order."ISO Currency Code", CurrencyCode) then
            exit(false);
        exit(CurrencyCode = Order."Currency Code");
    end;

    local procedure StampNew(var Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        Exceptions: Codeunit "BigC Exceptions";
        Currencies: Codeunit "BigC Currencies";
    begin
        Order."Currency Factor" := 0;
        Order."Posting Date" := FindPostingDate(Order);
        if not Currencies.FindCurrency(Order."Store Code", Order."ISO Currency Code", Order."Currency Code") then begin
            Currencies.Register(Order."Store Code", Order."ISO Currency Code", '');
            ExceptionReport.Add("BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(Order."ISO Currency Code"), DescribeUnmapped(Order));
            exit;
        end;
        if Order."Currency Code" = '' then begin
            Order."Currency Factor" := 1;
            exit;
        end;
        CurrencyExchangeRate.SetRange("Currency Code", Order."Currency Code");
        CurrencyExchangeRate.SetRange("Starting Date", 0D, Order."Posting Date");
        if CurrencyExchangeRate.IsEmpty() then begin
            ExceptionReport.Add("BigC Exception Cause"::ExchangeRateMissing, Exceptions.CauseKey(Order."Currency Code"), StrSubstNo(ExchangeRateMissingLbl, Order.ExternalNo(), Order."Currency Code", Order."Posting Date"));
            exit;
        end;
        Order."Currency Factor" := CurrencyExchangeRate.ExchangeRate(Order."Posting Date", Order."Currency Code");
    end;

    local procedure DescribeUnmapped(Order: Record "BigC Order"): Text
    var
        Currencies: Codeunit "BigC Currencies";
        OtherCurrencyCode: Code[10];
    begin
        if Currencies.FindContradiction(Order."Store Code", Order."ISO Currency Code", OtherCurrencyCode) then
            exit(StrSubstNo(OtherCurrencyLbl, Order.ExternalNo(), Order."ISO Currency Code", OtherCurrencyCode));
        exit(StrSubstNo(CurrencyUnmappedLbl, Order.ExternalNo(), Order."ISO Currency Code"));
    end;

    local procedure FindPostingDate(Order: Record "BigC Order"): Date
    var
        PostingDates: Codeunit "BigC Posting Dates";
        Stores: Codeunit "BigC Stores";
    begin
        exit(PostingDates.DateFor(Order, Stores.DayOf(Order."Store Code", Order."Created At")));
    end;

    var
        CurrencyUnmappedLbl: Label 'Order %1 is in the currency %2 (field currencyCode), which has no currency in Business Central. Choose one on the page BigCommerce Currencies; the order is then booked by itself.', Comment = '%1 = order number, %2 = currency code';
        OtherCurrencyLbl: Label 'Order %1 is in the currency %2 (field currencyCode), but the page BigCommerce Currencies maps %2 to %3, which is another currency: neither its code nor its ISO code is %2. Choose the currency that is %2; the order is then booked by itself.', Comment = '%1 = order number, %2 = currency code of the storefront, %3 = currency code';
        ExchangeRateMissingLbl: Label 'Order %1: the currency %2 has no exchange rate on %3. Enter it on the page Currency Exchange Rates; the order is then booked by itself.', Comment = '%1 = order number, %2 = currency code, %3 = date';
}
