#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Journal;
using System.TestLibraries.Utilities;

codeunit 50205 "Currency Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryFinance: Codeunit "Library - Finance";

    [Test]
    procedure RateOfTheDateIsUsed()
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] 100 EUR are 85 GBP until 31 March and 84 GBP from 1 April
        LibraryFinance.SetRate('EUR', 20260401D, 84);
        Assert.AreEqual(85, Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(20260331D, 'EUR', 100, CurrencyExchangeRate.ExchangeRate(20260331D, 'EUR'))), '31 March');
        Assert.AreEqual(84, Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(20260401D, 'EUR', 100, CurrencyExchangeRate.ExchangeRate(20260401D, 'EUR'))), '1 April');
    end;

    [Test]
    procedure ThereAndBack()
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] 85 GBP are 100 EUR, and 78 GBP are 100 USD, so 100 EUR are 108.97 USD
        Assert.AreEqual(100, Round(CurrencyExchangeRate.ExchangeAmtLCYToFCY(20260302D, 'EUR', 85, CurrencyExchangeRate.ExchangeRate(20260302D, 'EUR'))), 'EUR');
        Assert.AreEqual(108.97, CurrencyExchangeRate.ExchangeAmount(100, 'EUR', 'USD', 20260302D), 'USD');
    end;

    [Test]
    procedure DateBeforeTheFirstRateIsAnError()
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] Without a rate nothing is exchanged
        Assert.IsFalse(CurrencyExchangeRate.CurrencyExchangeRateExist('EUR', 20251231D), 'There is no rate in 2025');
        asserterror CurrencyExchangeRate.ExchangeRate(20251231D, 'EUR');
        Assert.ExpectedErrorCode('DB:RecordNotFound');
    end;

    [Test]
    procedure LineFollowsTheRateOfItsDate()
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] A line of 50.00 EUR is 42.50 GBP; moved to April it is 42.00 GBP
        LibraryFinance.SetRate('EUR', 20260401D, 84);
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-CUR-1', 20260302D, GenJournalLine."Account Type"::"Bank Account", 'STRIPE-EUR', 'EUR', 50);
        Assert.AreEqual(42.5, GenJournalLine."Amount (LCY)", 'March');
        GenJournalLine.Validate("Posting Date", 20260402D);
        Assert.AreEqual(42, GenJournalLine."Amount (LCY)", 'April');
    end;

    [Test]
    procedure LocalPrecisionComesFromTheLedgerSetup()
    var
        Currency: Record Currency;
    begin
        // [SCENARIO] The blank currency rounds as the general ledger set-up says
        Currency.Initialize('');
        Assert.AreEqual(0.01, Currency."Amount Rounding Precision", 'Amounts');
        Assert.AreEqual(0.00001, Currency."Unit-Amount Rounding Precision", 'Unit amounts');
        Assert.AreEqual(0.05, Currency."Max. VAT Difference Allowed", 'VAT difference');
        Assert.AreEqual('=', Currency.VATRoundingDirection(), 'Direction');
    end;
}
#endif
