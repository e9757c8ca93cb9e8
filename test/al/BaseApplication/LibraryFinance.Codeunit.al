#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;

/// <summary>Builds customers, journal lines and rates, and reads the ledgers, for tests of the finance half.</summary>
codeunit 50200 "Library - Finance"
{
    /// <summary>A customer of the web template.</summary>
    procedure CreateCustomer(var Customer: Record Customer)
    var
        CustomerTemplMgt: Codeunit "Customer Templ. Mgt.";
        IsHandled: Boolean;
    begin
        Clear(Customer);
        CustomerTemplMgt.CreateCustomerFromTemplate(Customer, IsHandled, 'WEB');
        Customer.Validate(Name, 'Ada Whitby');
        Customer.Modify(true);
    end;

    /// <summary>A journal line with a balancing account, ready to be posted.</summary>
    procedure InitLine(var GenJournalLine: Record "Gen. Journal Line"; DocumentType: Enum "Gen. Journal Document Type"; DocumentNo: Code[20]; PostingDate: Date; AccountType: Enum "Gen. Journal Account Type"; AccountNo: Code[20]; CurrencyCode: Code[10]; Amount: Decimal)
    begin
        Clear(GenJournalLine);
        GenJournalLine.Init();
        GenJournalLine."Document Type" := DocumentType;
        GenJournalLine."Document No." := DocumentNo;
        GenJournalLine."Source Code" := 'GENJNL';
        GenJournalLine.Validate("Account Type", AccountType);
        GenJournalLine.Validate("Posting Date", PostingDate);
        GenJournalLine.Validate("Account No.", AccountNo);
        if CurrencyCode <> GenJournalLine."Currency Code" then
            GenJournalLine.Validate("Currency Code", CurrencyCode);
        GenJournalLine.Validate(Amount, Amount);
    end;

    /// <summary>Posts an invoice of the customer against sales, without VAT.</summary>
    procedure PostInvoice(CustomerNo: Code[20]; DocumentNo: Code[20]; PostingDate: Date; CurrencyCode: Code[10]; Amount: Decimal)
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        InitLine(GenJournalLine, GenJournalLine."Document Type"::Invoice, DocumentNo, PostingDate, GenJournalLine."Account Type"::Customer, CustomerNo, CurrencyCode, Amount);
        GenJournalLine.Validate("Bal. Account No.", '4000');
        Post(GenJournalLine);
    end;

    /// <summary>A payment of the customer into the bank account; the amount is what he pays.</summary>
    procedure InitPayment(var GenJournalLine: Record "Gen. Journal Line"; CustomerNo: Code[20]; DocumentNo: Code[20]; PostingDate: Date; CurrencyCode: Code[10]; Amount: Decimal; BankAccountNo: Code[20])
    begin
        InitLine(GenJournalLine, GenJournalLine."Document Type"::Payment, DocumentNo, PostingDate, GenJournalLine."Account Type"::Customer, CustomerNo, CurrencyCode, -Amount);
        GenJournalLine.Validate("Bal. Account Type", GenJournalLine."Bal. Account Type"::"Bank Account");
        GenJournalLine.Validate("Bal. Account No.", BankAccountNo);
    end;

    /// <summary>Posts the line alone.</summary>
    procedure Post(var GenJournalLine: Record "Gen. Journal Line")
    var
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        GenJnlPostLine.RunWithCheck(GenJournalLine);
    end;

    /// <summary>What was posted to the account with the document number.</summary>
    procedure PostedTo(AccountNo: Code[20]; DocumentNo: Code[20]): Decimal
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetRange("G/L Account No.", AccountNo);
        GLEntry.SetRange("Document No.", DocumentNo);
        GLEntry.CalcSums(Amount);
        exit(GLEntry.Amount);
    end;

    /// <summary>The customer entry of the document, with its amounts.</summary>
    procedure FindEntry(var CustLedgerEntry: Record "Cust. Ledger Entry"; CustomerNo: Code[20]; DocumentNo: Code[20])
    begin
        CustLedgerEntry.Reset();
        CustLedgerEntry.SetAutoCalcFields(Amount, "Amount (LCY)", "Remaining Amount", "Remaining Amt. (LCY)");
        CustLedgerEntry.SetRange("Customer No.", CustomerNo);
        CustLedgerEntry.SetRange("Document No.", DocumentNo);
        CustLedgerEntry.FindFirst();
    end;

    /// <summary>From the date on, 100 of the currency are worth this much in company currency.</summary>
    procedure SetRate(CurrencyCode: Code[10]; StartingDate: Date; LCYFor100: Decimal)
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        CurrencyExchangeRate.Init();
        CurrencyExchangeRate.Validate("Currency Code", CurrencyCode);
        CurrencyExchangeRate."Starting Date" := StartingDate;
        CurrencyExchangeRate.Validate("Exchange Rate Amount", 100);
        CurrencyExchangeRate.Validate("Relational Exch. Rate Amount", LCYFor100);
        CurrencyExchangeRate.Insert(true);
    end;
}
#endif
