#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

codeunit 50201 "Journal Posting Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryFinance: Codeunit "Library - Finance";

    [Test]
    procedure InvoiceIsPostedToCustomerAndLedger()
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        // [SCENARIO] An invoice of 58.80 in the journal stands in receivables, in sales and in the customer ledger
        // [GIVEN] A customer
        LibraryFinance.CreateCustomer(Customer);

        // [WHEN] The invoice is posted
        LibraryFinance.PostInvoice(Customer."No.", 'T-INV-1', 20260302D, '', 58.8);

        // [THEN] Dr 1200 58.80, Cr 4000 58.80
        Assert.AreEqual(58.8, LibraryFinance.PostedTo('1200', 'T-INV-1'), 'Receivables');
        Assert.AreEqual(-58.8, LibraryFinance.PostedTo('4000', 'T-INV-1'), 'Sales');
        // [THEN] The customer owes 58.80
        LibraryFinance.FindEntry(CustLedgerEntry, Customer."No.", 'T-INV-1');
        Assert.IsTrue(CustLedgerEntry.Open, 'Entry must be open');
        Assert.AreEqual(58.8, CustLedgerEntry."Remaining Amount", 'Remaining amount');
        Customer.CalcFields("Balance (LCY)");
        Assert.AreEqual(58.8, Customer."Balance (LCY)", 'Balance of the customer');
    end;

    [Test]
    procedure SalesWithVATSplitsIntoNetAndVAT()
    var
        GenJournalLine: Record "Gen. Journal Line";
        VATEntry: Record "VAT Entry";
    begin
        // [SCENARIO] A receipt of 24.00 for shipping, VAT 20 % included, is 20.00 income and 4.00 VAT
        // [GIVEN] A line on the shipping account, whose VAT set-up is domestic and standard
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-VAT-1', 20260302D, GenJournalLine."Account Type"::"G/L Account", '4100', '', -24);
        GenJournalLine.Validate("Bal. Account Type", GenJournalLine."Bal. Account Type"::"Bank Account");
        GenJournalLine.Validate("Bal. Account No.", 'BANK-GBP');

        // [WHEN] It is posted
        LibraryFinance.Post(GenJournalLine);

        // [THEN] Cr 4100 20.00, Cr 2100 4.00, Dr 1100 24.00
        Assert.AreEqual(-20, LibraryFinance.PostedTo('4100', 'T-VAT-1'), 'Shipping income');
        Assert.AreEqual(-4, LibraryFinance.PostedTo('2100', 'T-VAT-1'), 'Output VAT');
        Assert.AreEqual(24, LibraryFinance.PostedTo('1100', 'T-VAT-1'), 'Bank');
        // [THEN] One VAT entry of base -20.00 and amount -4.00
        VATEntry.SetRange("Document No.", 'T-VAT-1');
        Assert.RecordCount(VATEntry, 1);
        VATEntry.FindFirst();
        Assert.AreEqual(VATEntry.Type::Sale, VATEntry.Type, 'Type');
        Assert.AreEqual('DOMESTIC', VATEntry."VAT Bus. Posting Group", 'VAT business group');
        Assert.AreEqual(-20, VATEntry.Base, 'VAT base');
        Assert.AreEqual(-4, VATEntry.Amount, 'VAT amount');
    end;

    [Test]
    procedure ManualVATIsTakenAsGiven()
    var
        GenJournalLine: Record "Gen. Journal Line";
        VATEntry: Record "VAT Entry";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        // [SCENARIO] VAT that the document has computed, with a difference of a penny, is booked to the penny
        // [GIVEN] Net 9.99 with VAT 2.01, as sales posting hands it over
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-VAT-2', 20260302D, GenJournalLine."Account Type"::"G/L Account", '4100', '', -9.99);
        GenJournalLine."VAT Posting" := GenJournalLine."VAT Posting"::"Manual VAT Entry";
        GenJournalLine."VAT Amount" := -2.01;
        GenJournalLine."VAT Base Amount" := -9.99;
        GenJournalLine."VAT Difference" := -0.01;
        GenJournalLine."System-Created Entry" := true;

        // [WHEN] It and its counterpart are posted
        GenJnlPostLine.RunWithCheck(GenJournalLine);
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-VAT-2', 20260302D, GenJournalLine."Account Type"::"Bank Account", 'BANK-GBP', '', 12);
        GenJournalLine."System-Created Entry" := true;
        GenJnlPostLine.RunWithCheck(GenJournalLine);

        // [THEN] Cr 4100 9.99, Cr 2100 2.01
        Assert.AreEqual(-9.99, LibraryFinance.PostedTo('4100', 'T-VAT-2'), 'Income');
        Assert.AreEqual(-2.01, LibraryFinance.PostedTo('2100', 'T-VAT-2'), 'Output VAT');
        VATEntry.SetRange("Document No.", 'T-VAT-2');
        VATEntry.FindFirst();
        Assert.AreEqual(-0.01, VATEntry."VAT Difference", 'VAT difference');
        Assert.IsFalse(GenJnlPostLine.IsGLEntryInconsistent(), 'The transaction must balance');
    end;

    [Test]
    procedure BlockedVATSetupIsRefused()
    var
        GenJournalLine: Record "Gen. Journal Line";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] Nothing is booked with a blocked VAT set-up
        // [GIVEN] Domestic standard VAT is blocked
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-VAT-3', 20260302D, GenJournalLine."Account Type"::"G/L Account", '4100', '', -24);
        GenJournalLine.Validate("Bal. Account Type", GenJournalLine."Bal. Account Type"::"Bank Account");
        GenJournalLine.Validate("Bal. Account No.", 'BANK-GBP');
        VATPostingSetup.Get('DOMESTIC', 'STANDARD');
        VATPostingSetup.Blocked := true;
        VATPostingSetup.Modify(true);

        // [WHEN] [THEN] The line is refused
        asserterror LibraryFinance.Post(GenJournalLine);
        Assert.ExpectedError('Blocked');
    end;

    [Test]
    procedure LinesThatDoNotBalanceAreRefused()
    var
        GenJournalLine: Record "Gen. Journal Line";
        Outcome: Boolean;
    begin
        // [SCENARIO] A batch whose document does not balance is refused as a whole
        // [GIVEN] Dr 6100 10.00 and Cr 6200 9.99 under one document number
        InsertBatchLine(10000, 'T-BAL-1', '6100', 10);
        InsertBatchLine(20000, 'T-BAL-1', '6200', -9.99);
        Commit();

        // [WHEN] The batch is posted
        GenJournalLine.Get('GENERAL', 'DEFAULT', 10000);
        Outcome := Codeunit.Run(Codeunit::"Gen. Jnl.-Post Batch", GenJournalLine);

        // [THEN] It fails with the amount, and nothing is in the ledger
        Assert.IsFalse(Outcome, 'Posting must fail');
        Assert.ExpectedError('out of balance by 0.01');
        Assert.AreEqual(0, LibraryFinance.PostedTo('6100', 'T-BAL-1'), 'Fees');
    end;

    [Test]
    procedure LineWithoutCounterpartCannotBeCommitted()
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Code that posts one side only cannot commit it
        // [GIVEN] Dr 6100 10.00 alone, posted
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-BAL-2', 20260302D, GenJournalLine."Account Type"::"G/L Account", '6100', '', 10);
        LibraryFinance.Post(GenJournalLine);

        // [WHEN] [THEN] The commit is refused
        asserterror Commit();
        Assert.ExpectedError('inconsistencies');
    end;

    [Test]
    procedure BatchThatBalancesIsPostedAndEmptied()
    var
        GenJournalLine: Record "Gen. Journal Line";
        GenJnlPostBatch: Codeunit "Gen. Jnl.-Post Batch";
    begin
        // [SCENARIO] A balanced batch is posted line by line, and its lines are gone
        // [GIVEN] Dr 6100 10.00 and Cr 6200 10.00
        InsertBatchLine(10000, 'T-BAL-3', '6100', 10);
        InsertBatchLine(20000, 'T-BAL-3', '6200', -10);

        // [WHEN] The batch is posted
        GenJournalLine.Get('GENERAL', 'DEFAULT', 10000);
        GenJnlPostBatch.SetSuppressCommit(true);
        GenJnlPostBatch.Run(GenJournalLine);

        // [THEN] Both sides are in the ledger, and the batch is empty
        Assert.AreEqual(10, LibraryFinance.PostedTo('6100', 'T-BAL-3'), 'Fees');
        Assert.AreEqual(-10, LibraryFinance.PostedTo('6200', 'T-BAL-3'), 'Rounding');
        GenJournalLine.Reset();
        GenJournalLine.SetRange("Journal Template Name", 'GENERAL');
        Assert.RecordIsEmpty(GenJournalLine);
    end;

    [Test]
    procedure BlockedAccountIsRefused()
    var
        GLAccount: Record "G/L Account";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] An account that was blocked after the line was written is refused
        // [GIVEN] A line on 6100, which is then blocked
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-BLK-1', 20260302D, GenJournalLine."Account Type"::"G/L Account", '6100', '', 10);
        GenJournalLine.Validate("Bal. Account No.", '6200');
        GLAccount.Get('6100');
        GLAccount.Validate(Blocked, true);
        GLAccount.Modify(true);

        // [WHEN] [THEN] The line is refused
        asserterror LibraryFinance.Post(GenJournalLine);
        Assert.ExpectedError('Blocked');
    end;

    [Test]
    procedure ControlAccountIsRefused()
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] The receivables account is fed by the customer ledger only
        // [WHEN] [THEN] A line on 1200 is refused while typing
        asserterror LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-BLK-2', 20260302D, GenJournalLine."Account Type"::"G/L Account", '1200', '', 10);
        Assert.ExpectedError('Direct Posting');
    end;

    [Test]
    procedure BlockedCustomerIsRefused()
    var
        Customer: Record Customer;
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] Nothing is posted to a blocked customer
        // [GIVEN] An invoice line of a customer who is then blocked
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::Invoice, 'T-BLK-3', 20260302D, GenJournalLine."Account Type"::Customer, Customer."No.", '', 10);
        GenJournalLine.Validate("Bal. Account No.", '4000');
        Customer.Validate(Blocked, Customer.Blocked::All);
        Customer.Modify(true);

        // [WHEN] [THEN] The line is refused, naming the customer
        asserterror LibraryFinance.Post(GenJournalLine);
        Assert.ExpectedError(StrSubstNo('when Customer %1 is blocked with type All', Customer."No."));
    end;

    [Test]
    procedure DateOutsideTheAllowedRangeIsRefused()
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] A closed month stays closed
        // [GIVEN] Posting is allowed from 1 March 2026
        GeneralLedgerSetup.Get();
        GeneralLedgerSetup."Allow Posting From" := 20260301D;
        GeneralLedgerSetup.Modify(true);
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", 'T-DAT-1', 20260228D, GenJournalLine."Account Type"::"G/L Account", '6100', '', 10);
        GenJournalLine.Validate("Bal. Account No.", '6200');

        // [WHEN] [THEN] A line of 28 February is refused
        asserterror LibraryFinance.Post(GenJournalLine);
        Assert.ExpectedError('is not within your range of allowed posting dates');
    end;

    [Test]
    procedure InvoiceNumberIsUsedOnce()
    var
        Customer: Record Customer;
    begin
        // [SCENARIO] The same invoice number cannot be posted twice
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-INV-2', 20260302D, '', 10);
        asserterror LibraryFinance.PostInvoice(Customer."No.", 'T-INV-2', 20260302D, '', 10);
        Assert.ExpectedError('Invoice T-INV-2 already exists');
    end;

    [Test]
    procedure PaymentWithTheWrongSignIsRefused()
    var
        Customer: Record Customer;
        GenJournalLine: Record "Gen. Journal Line";
    begin
        // [SCENARIO] A payment that would raise what the customer owes is refused
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.InitPayment(GenJournalLine, Customer."No.", 'T-PAY-1', 20260302D, '', -10, 'STRIPE-GBP');
        asserterror LibraryFinance.Post(GenJournalLine);
        Assert.ExpectedError('must be negative');
    end;

    [Test]
    procedure RegisterHoldsTheEntriesOfThePosting()
    var
        Customer: Record Customer;
        GLEntry: Record "G/L Entry";
        GLRegister: Record "G/L Register";
    begin
        // [SCENARIO] The register says which entries belong to one posting
        LibraryFinance.CreateCustomer(Customer);
        LibraryFinance.PostInvoice(Customer."No.", 'T-REG-1', 20260302D, '', 10);
        GLRegister.FindLast();
        GLEntry.SetRange("Entry No.", GLRegister."From Entry No.", GLRegister."To Entry No.");
        Assert.RecordCount(GLEntry, 2);
        GLEntry.FindSet();
        repeat
            Assert.AreEqual('T-REG-1', GLEntry."Document No.", 'Document number');
            Assert.AreEqual(GLRegister."No.", GLEntry."G/L Register No.", 'Register');
        until GLEntry.Next() = 0;
    end;

    local procedure InsertBatchLine(LineNo: Integer; DocumentNo: Code[20]; AccountNo: Code[20]; Amount: Decimal)
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        LibraryFinance.InitLine(GenJournalLine, GenJournalLine."Document Type"::" ", DocumentNo, 20260302D, GenJournalLine."Account Type"::"G/L Account", AccountNo, '', Amount);
        GenJournalLine."Journal Template Name" := 'GENERAL';
        GenJournalLine."Journal Batch Name" := 'DEFAULT';
        GenJournalLine."Line No." := LineNo;
        GenJournalLine.Insert(true);
    end;
}
#endif
