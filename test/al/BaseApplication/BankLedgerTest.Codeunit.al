#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Bank.BankAccount;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Customer;
using System.TestLibraries.Utilities;

codeunit 50203 "Bank Ledger Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryFinance: Codeunit "Library - Finance";

    [Test]
    procedure PayoutEmptiesTheClearingAccount()
    var
        BankAccount: Record "Bank Account";
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
        Customer: Record Customer;
        GenJournalLine: Record "Gen. Journal Line";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        // [SCENARIO] Example F: 120.00 EUR on the clearing account are paid out as 99.12 GBP, fee 1.68, loss 1.20
        // [GIVEN] A payment of 120.00 EUR, 102.00 GBP
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-BNK-1P', 20260302D, 'EUR', 120, 'STRIPE-EUR');
        LibraryFinance.Post(GenJournalLine);

        // [WHEN] The payout is posted: Dr 1100 99.12, Dr 6100 1.68, Dr 6300 1.20, Cr 1260 120.00 EUR
        PostLine(GenJnlPostLine, GenJournalLine."Account Type"::"Bank Account", 'BANK-GBP', '', 99.12);
        PostLine(GenJnlPostLine, GenJournalLine."Account Type"::"G/L Account", '6100', '', 1.68);
        PostLine(GenJnlPostLine, GenJournalLine."Account Type"::"G/L Account", '6300', '', 1.2);
        PostLine(GenJnlPostLine, GenJournalLine."Account Type"::"Bank Account", 'STRIPE-EUR', 'EUR', -120);

        // [THEN] The clearing account is empty in both currencies, and the deposit is on the bank
        Assert.IsFalse(GenJnlPostLine.IsGLEntryInconsistent(), 'The payout must balance');
        BankAccount.Get('STRIPE-EUR');
        BankAccount.CalcFields(Balance, "Balance (LCY)");
        Assert.AreEqual(0, BankAccount.Balance, 'Clearing balance in EUR');
        Assert.AreEqual(0, BankAccount."Balance (LCY)", 'Clearing balance in GBP');
        BankAccountLedgerEntry.SetRange("Bank Account No.", 'BANK-GBP');
        BankAccountLedgerEntry.SetRange("Document No.", 'T-BNK-1');
        BankAccountLedgerEntry.FindFirst();
        Assert.AreEqual(99.12, BankAccountLedgerEntry.Amount, 'Deposit');
    end;

    [Test]
    procedure OtherCurrencyThanTheBankAccountsIsRefused()
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] USD cannot be put on a bank account in EUR
        asserterror LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-BNK-2', 20260302D, GenJournalLine."Account Type"::"Bank Account", 'STRIPE-EUR', 'USD', 10);
        Assert.ExpectedError('Currency Code');
    end;

    [Test]
    procedure BlockedBankAccountIsRefused()
    var
        BankAccount: Record "Bank Account";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Nothing is posted to a blocked bank account
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-BNK-3', 20260302D, GenJournalLine."Account Type"::"Bank Account", 'BANK-GBP', '', 10);
        GenJournalLine.Validate("Bal. Account No.", '6200');
        BankAccount.Get('BANK-GBP');
        BankAccount.Blocked := true;
        BankAccount.Modify(true);
        asserterror LibraryFinance.Post(GenJournalLine);
        Assert.ExpectedError('Blocked');
    end;

    local procedure PostLine(var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line"; AccountType: Enum "Gen. Journal Account Type"; AccountNo: Code[20]; CurrencyCode: Code[10]; Amount: Decimal)
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-BNK-1', 20260310D, AccountType, AccountNo, CurrencyCode, Amount);
        GenJnlPostLine.RunWithCheck(GenJournalLine);
    end;
}
#endif
