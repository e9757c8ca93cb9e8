#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

codeunit 50202 "Customer Application Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryFinance: Codeunit "Library - Finance";

    [Test]
    procedure PaymentClosesTheInvoiceItNames()
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] A payment of 58.80 that names the invoice leaves nothing open
        // [GIVEN] An invoice of 58.80
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-APP-1', 20260302D, '', 58.8);

        // [WHEN] The payment is posted with the invoice number
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-APP-1P', 20260303D, '', 58.8, 'STRIPE-GBP');
        GenJournalLine.Validate("Applies-to Doc. Type", GenJournalLine."Applies-to Doc. Type"::Invoice);
        GenJournalLine.Validate("Applies-to Doc. No.", 'T-APP-1');
        LibraryFinance.Post(GenJournalLine);

        // [THEN] Dr 1250 58.80, Cr 1200 58.80; both entries are closed
        Assert.AreEqual(58.8, LibraryFinance.PostedTo('1250', 'T-APP-1P'), 'Clearing');
        Assert.AreEqual(-58.8, LibraryFinance.PostedTo('1200', 'T-APP-1P'), 'Receivables');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-1');
        Assert.IsFalse(CustLedgerEntry.Open, 'The invoice must be closed');
        Assert.AreEqual(0, CustLedgerEntry."Remaining Amount", 'Remaining amount of the invoice');
        Assert.AreEqual(20260303D, CustLedgerEntry."Closed at Date", 'Closed at date');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-1P');
        Assert.IsFalse(CustLedgerEntry.Open, 'The payment must be closed');
    end;

    [Test]
    procedure InvoiceTakesSeveralPaymentsOnAccount()
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Example A: card 38.80 and certificate 20.00 on account are applied when 58.80 is invoiced
        // [GIVEN] Both credits are posted on account and marked with an application id
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-APP-2P', 20260302D, '', 38.8, 'STRIPE-GBP');
        LibraryFinance.Post(GenJournalLine);
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::Payment, 'T-APP-2C', 20260302D, GenJournalLine."Account Type"::Customer, Customer."No.", '', -20);
        GenJournalLine.Validate("Bal. Account No.", '2200');
        LibraryFinance.Post(GenJournalLine);
        MarkEntry(Customer."No.", 'T-APP-2P', 'T-APP-2', -38.8);
        MarkEntry(Customer."No.", 'T-APP-2C', 'T-APP-2', -20);

        // [WHEN] The invoice is posted with the id
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::Invoice, 'T-APP-2', 20260303D, GenJournalLine."Account Type"::Customer, Customer."No.", '', 58.8);
        GenJournalLine.Validate("Bal. Account No.", '4000');
        GenJournalLine."Applies-to ID" := 'T-APP-2';
        LibraryFinance.Post(GenJournalLine);

        // [THEN] Dr 1250 38.80, Dr 2200 20.00, receivables are zero, and nothing is open
        Assert.AreEqual(38.8, LibraryFinance.PostedTo('1250', 'T-APP-2P'), 'Clearing');
        Assert.AreEqual(20, LibraryFinance.PostedTo('2200', 'T-APP-2C'), 'Certificates');
        Customer.CalcFields(Balance);
        Assert.AreEqual(0, Customer.Balance, 'Balance of the customer');
        CustLedgerEntry.SetRange("Customer No.", Customer."No.");
        CustLedgerEntry.SetRange(Open, true);
        Assert.RecordIsEmpty(CustLedgerEntry);
    end;

    [Test]
    procedure AmountToApplyLimitsWhatIsTaken()
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Of a payment of 100.00, only 30.00 are offered to the first partial invoice of 40.00
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-APP-3P', 20260302D, '', 100, 'STRIPE-GBP');
        LibraryFinance.Post(GenJournalLine);
        MarkEntry(Customer."No.", 'T-APP-3P', 'T-APP-3', -30);
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::Invoice, 'T-APP-3', 20260303D, GenJournalLine."Account Type"::Customer, Customer."No.", '', 40);
        GenJournalLine.Validate("Bal. Account No.", '4000');
        GenJournalLine."Applies-to ID" := 'T-APP-3';
        LibraryFinance.Post(GenJournalLine);

        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-3');
        Assert.AreEqual(10, CustLedgerEntry."Remaining Amount", 'Remaining amount of the invoice');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-3P');
        Assert.AreEqual(-70, CustLedgerEntry."Remaining Amount", 'Remaining amount of the payment');
        Assert.AreEqual(0, CustLedgerEntry."Amount to Apply", 'Amount to apply');
        Assert.AreEqual('', CustLedgerEntry."Applies-to ID", 'Applies-to ID');
    end;

    [Test]
    procedure EqualRatesLeaveNoGainOrLoss()
    var
        BankAccount: Record "Bank Account";
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Example F: 120.00 EUR at 0.85 is 102.00 GBP; paid at the same rate, both currencies are settled
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-EUR-1', 20260302D, 'EUR', 120);
        Assert.AreEqual(102, LibraryFinance.PostedTo('1200', 'T-EUR-1'), 'Receivables of the invoice');

        PayInEuro(GenJournalLine, Customer."No.", 'T-EUR-1', 'T-EUR-1P', 20260303D, 120);

        Assert.AreEqual(102, LibraryFinance.PostedTo('1260', 'T-EUR-1P'), 'Clearing account in company currency');
        Assert.AreEqual(0, LibraryFinance.PostedTo('6300', 'T-EUR-1P'), 'Exchange gains and losses');
        BankAccount.Get('STRIPE-EUR');
        BankAccount.CalcFields(Balance, "Balance (LCY)");
        Assert.AreEqual(120, BankAccount.Balance, 'Clearing balance in EUR');
        Assert.AreEqual(102, BankAccount."Balance (LCY)", 'Clearing balance in GBP');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-EUR-1');
        Assert.AreEqual(0, CustLedgerEntry."Remaining Amount", 'Remaining EUR');
        Assert.AreEqual(0, CustLedgerEntry."Remaining Amt. (LCY)", 'Remaining GBP');
    end;

    [Test]
    procedure LowerRateIsALoss()
    var
        Customer: Record Customer;
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] 120.00 EUR invoiced at 0.85 (102.00) and paid at 0.84 (100.80) lose 1.20
        LibraryFinance.SetRate('EUR', 20260401D, 84);
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-EUR-2', 20260302D, 'EUR', 120);

        PayInEuro(GenJournalLine, Customer."No.", 'T-EUR-2', 'T-EUR-2P', 20260402D, 120);

        // [THEN] Dr 1260 100.80, Dr 6300 1.20, Cr 1200 102.00
        Assert.AreEqual(100.8, LibraryFinance.PostedTo('1260', 'T-EUR-2P'), 'Clearing');
        Assert.AreEqual(1.2, LibraryFinance.PostedTo('6300', 'T-EUR-2P'), 'Exchange loss');
        Assert.AreEqual(-102, LibraryFinance.PostedTo('1200', 'T-EUR-2P'), 'Receivables');
        Customer.CalcFields("Balance (LCY)");
        Assert.AreEqual(0, Customer."Balance (LCY)", 'Balance of the customer');
        DetailedCustLedgEntry.SetRange("Customer No.", Customer."No.");
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::"Realized Loss");
        DetailedCustLedgEntry.FindFirst();
        Assert.AreEqual(-1.2, DetailedCustLedgEntry."Amount (LCY)", 'Realized loss');
    end;

    [Test]
    procedure HigherRateIsAGain()
    var
        Customer: Record Customer;
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] 120.00 EUR invoiced at 0.85 (102.00) and paid at 0.86 (103.20) gain 1.20
        LibraryFinance.SetRate('EUR', 20260401D, 86);
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-EUR-3', 20260302D, 'EUR', 120);

        PayInEuro(GenJournalLine, Customer."No.", 'T-EUR-3', 'T-EUR-3P', 20260402D, 120);

        Assert.AreEqual(103.2, LibraryFinance.PostedTo('1260', 'T-EUR-3P'), 'Clearing');
        Assert.AreEqual(-1.2, LibraryFinance.PostedTo('6300', 'T-EUR-3P'), 'Exchange gain');
        Assert.AreEqual(-102, LibraryFinance.PostedTo('1200', 'T-EUR-3P'), 'Receivables');
    end;

    [Test]
    procedure PartPaymentRealisesItsPartOfTheLoss()
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Half of 120.00 EUR, invoiced at 0.85 and paid at 0.84: 51.00 against 50.40, a loss of 0.60; 60.00 EUR = 51.00 GBP stay open
        LibraryFinance.SetRate('EUR', 20260401D, 84);
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-EUR-4', 20260302D, 'EUR', 120);

        PayInEuro(GenJournalLine, Customer."No.", 'T-EUR-4', 'T-EUR-4P', 20260402D, 60);

        Assert.AreEqual(50.4, LibraryFinance.PostedTo('1260', 'T-EUR-4P'), 'Clearing');
        Assert.AreEqual(0.6, LibraryFinance.PostedTo('6300', 'T-EUR-4P'), 'Exchange loss');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-EUR-4');
        Assert.IsTrue(CustLedgerEntry.Open, 'The invoice must be open');
        Assert.AreEqual(60, CustLedgerEntry."Remaining Amount", 'Remaining EUR');
        Assert.AreEqual(51, CustLedgerEntry."Remaining Amt. (LCY)", 'Remaining GBP');
    end;

    [Test]
    procedure PostedEntriesAreAppliedLater()
    var
        ApplyUnapplyParameters: Record "Apply Unapply Parameters";
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
        CustEntryApplyPostedEntries: Codeunit "CustEntry-Apply Posted Entries";
        CustEntrySetApplID: Codeunit "Cust. Entry-SetAppl.ID";
    begin
        // [SCENARIO] A payment and an invoice that were posted apart are applied afterwards; no G/L entry comes of it
        // [GIVEN] An invoice of 25.00 and a payment of 25.00
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-APP-4', 20260302D, '', 25);
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-APP-4P', 20260303D, '', 25, 'STRIPE-GBP');
        LibraryFinance.Post(GenJournalLine);

        // [WHEN] Both are marked and applied
        CustLedgerEntry.SetRange("Customer No.", Customer."No.");
        CustEntrySetApplID.SetApplId(CustLedgerEntry, CustLedgerEntry, 'T-APP-4');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-4P');
        ApplyUnapplyParameters."Document No." := 'T-APP-4A';
        ApplyUnapplyParameters."Posting Date" := 20260304D;
        CustEntryApplyPostedEntries.Apply(CustLedgerEntry, ApplyUnapplyParameters);

        // [THEN] Nothing is open, and the application itself posted nothing
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-4');
        Assert.IsFalse(CustLedgerEntry.Open, 'The invoice must be closed');
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-APP-4P');
        Assert.IsFalse(CustLedgerEntry.Open, 'The payment must be closed');
        Assert.AreEqual(0, LibraryFinance.PostedTo('1200', 'T-APP-4A'), 'Receivables of the application');
    end;

    [Test]
    procedure PaymentInAnotherCurrencyIsApplied()
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] An invoice of 120.00 EUR (102.00 GBP at 0.85) is settled by 100.80 GBP on a day when 1 EUR = 0.84 GBP; the loss is 1.20
        LibraryFinance.SetRate('EUR', 20260401D, 84);
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-EUR-5', 20260302D, 'EUR', 120);

        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-EUR-5P', 20260402D, '', 100.8, 'STRIPE-GBP');
        GenJournalLine.Validate("Applies-to Doc. Type", GenJournalLine."Applies-to Doc. Type"::Invoice);
        GenJournalLine.Validate("Applies-to Doc. No.", 'T-EUR-5');
        LibraryFinance.Post(GenJournalLine);

        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-EUR-5');
        Assert.IsFalse(CustLedgerEntry.Open, 'The invoice must be closed');
        Assert.AreEqual(0, CustLedgerEntry."Remaining Amt. (LCY)", 'Remaining GBP');
        Assert.AreEqual(1.2, LibraryFinance.PostedTo('6300', 'T-EUR-5P'), 'Exchange loss');
        Assert.AreEqual(-102, LibraryFinance.PostedTo('1200', 'T-EUR-5P'), 'Receivables');
    end;

    [Test]
    procedure InvoiceLaterThanThePaymentIsNotApplied()
    var
        Customer: Record Customer;
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] A payment cannot be applied before the invoice exists
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-APP-5', 20260310D, '', 25);
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-APP-5P', 20260303D, '', 25, 'STRIPE-GBP');
        GenJournalLine."Applies-to Doc. Type" := GenJournalLine."Applies-to Doc. Type"::Invoice;
        asserterror GenJournalLine.Validate("Applies-to Doc. No.", 'T-APP-5');
        Assert.ExpectedError('T-APP-5');
    end;

    local procedure PayInEuro(var GenJournalLine: Record "Gen. Journal Line"; CustomerNo: Code[20]; InvoiceNo: Code[20]; DocumentNo: Code[20]; PostingDate: Date; Amount: Decimal)
    begin
        LibraryFinance.InitPayment(GenJournalLine, CustomerNo, DocumentNo, PostingDate, 'EUR', Amount, 'STRIPE-EUR');
        GenJournalLine.Validate("Applies-to Doc. Type", GenJournalLine."Applies-to Doc. Type"::Invoice);
        GenJournalLine.Validate("Applies-to Doc. No.", InvoiceNo);
        LibraryFinance.Post(GenJournalLine);
    end;

    local procedure MarkEntry(CustomerNo: Code[20]; DocumentNo: Code[20]; ApplicationId: Code[50]; AmountToApply: Decimal)
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        LibraryFinance.FindEntry(CustLedgerEntry, CustomerNo, DocumentNo);
        CustLedgerEntry."Applies-to ID" := ApplicationId;
        CustLedgerEntry.Validate("Amount to Apply", AmountToApply);
        Codeunit.Run(Codeunit::"Cust. Entry-Edit", CustLedgerEntry);
    end;
}
#endif
