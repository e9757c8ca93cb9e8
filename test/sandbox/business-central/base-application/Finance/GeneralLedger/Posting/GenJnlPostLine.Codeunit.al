#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Posting;

using Microsoft.Bank.BankAccount;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;
using Microsoft.Sales.Setup;

/// <summary>
/// Posts general journal lines to the general ledger and to the customer, bank and VAT ledgers.
/// One instance posts one or more transactions; a transaction that does not balance cannot be committed.
/// </summary>
codeunit 12 "Gen. Jnl.-Post Line"
{
    TableNo = "Gen. Journal Line";
    Permissions = tabledata "G/L Entry" = rimd,
                  tabledata "Cust. Ledger Entry" = rimd,
                  tabledata "Detailed Cust. Ledg. Entry" = rimd,
                  tabledata "Bank Account Ledger Entry" = rimd,
                  tabledata "VAT Entry" = rimd,
                  tabledata "G/L Entry - VAT Entry Link" = rimd,
                  tabledata "G/L Register" = rimd;

    trigger OnRun()
    begin
        RunWithCheck(Rec);
    end;

    var
        GeneralLedgerSetup: Record "General Ledger Setup";
        GlobalGLEntry: Record "G/L Entry";
        TempGLEntryBuf: Record "G/L Entry" temporary;
        TempGLEntryVATEntryLink: Record "G/L Entry - VAT Entry Link" temporary;
        GLReg: Record "G/L Register";
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        GenJnlCheckLine: Codeunit "Gen. Jnl.-Check Line";
        LastDocType: Enum "Gen. Journal Document Type";
        LastDocNo: Code[20];
        LastDate: Date;
        NextEntryNo: Integer;
        NextVATEntryNo: Integer;
        NextTransactionNo: Integer;
        FirstTransactionNo: Integer;
        GLEntryNo: Integer;
        CurrentBalance: Decimal;
        BalanceCheckAmount: Decimal;
        BalanceCheckAmount2: Decimal;
        PreviewMode: Boolean;
        GLRegInserted: Boolean;
        AccountTypeErr: Label 'The stand-in base application does not post to accounts of type %1.', Comment = '%1 = account type';
        CalculationTypeErr: Label 'The stand-in base application does not post VAT of calculation type %1 for posting type %2.', Comment = '%1 = VAT calculation type, %2 = general posting type';
        UnrealizedVATErr: Label 'The stand-in base application does not post unrealized VAT.';
        PaymentDiscountErr: Label 'The stand-in base application does not post payment discounts.';
        RoundingErr: Label 'needs to be rounded';
        DateNotAllowedErr: Label 'is not within your range of allowed posting dates';

    /// <summary>Checks the line and posts it; returns the number of the last G/L entry.</summary>
    procedure RunWithCheck(var GenJnlLine2: Record "Gen. Journal Line"): Integer
    var
        GenJnlLine: Record "Gen. Journal Line";
        IsHandled: Boolean;
    begin
        GenJnlLine.Copy(GenJnlLine2);
        OnBeforeRunWithCheck(GenJnlLine, GenJnlLine2, GLEntryNo, IsHandled);
        if IsHandled then
            exit(GLEntryNo);
        PostLine(GenJnlLine, true);
        OnAfterRunWithCheck(GenJnlLine);
        GenJnlLine2 := GenJnlLine;
        exit(GLEntryNo);
    end;

    /// <summary>Posts a line that has been checked before; returns the number of the last G/L entry.</summary>
    procedure RunWithoutCheck(var GenJnlLine2: Record "Gen. Journal Line"): Integer
    var
        GenJnlLine: Record "Gen. Journal Line";
    begin
        GenJnlLine.Copy(GenJnlLine2);
        PostLine(GenJnlLine, false);
        OnAfterRunWithoutCheck(GenJnlLine);
        GenJnlLine2 := GenJnlLine;
        exit(GLEntryNo);
    end;

    /// <summary>The register of what this instance has posted.</summary>
    procedure GetGLReg(var NewGLReg: Record "G/L Register")
    begin
        NewGLReg := GLReg;
    end;

    /// <summary>Whether what has been posted so far does not balance.</summary>
    procedure IsGLEntryInconsistent(): Boolean
    begin
        exit((BalanceCheckAmount <> 0) or (BalanceCheckAmount2 <> 0));
    end;

    /// <summary>Number of the next G/L entry.</summary>
    procedure GetNextEntryNo(): Integer
    begin
        exit(NextEntryNo);
    end;

    /// <summary>Number of the transaction that is being posted.</summary>
    procedure GetNextTransactionNo(): Integer
    begin
        exit(NextTransactionNo);
    end;

    /// <summary>Number of the next VAT entry.</summary>
    procedure GetNextVATEntryNo(): Integer
    begin
        exit(NextVATEntryNo);
    end;

    /// <summary>Says that the posting is only shown and then rolled back.</summary>
    procedure SetPreviewMode(NewPreviewMode: Boolean)
    begin
        PreviewMode := NewPreviewMode;
    end;

    /// <summary>Remembers the document, so that the next line of another document starts a new transaction.</summary>
    procedure InitLastDocDate(GenJnlLine: Record "Gen. Journal Line")
    begin
        LastDocType := GenJnlLine."Document Type";
        LastDocNo := GenJnlLine."Document No.";
        LastDate := GenJnlLine."Posting Date";
    end;

    /// <summary>Starts the first transaction of this instance.</summary>
    procedure StartPosting(GenJnlLine: Record "Gen. Journal Line")
    var
        LastTransactionNo: Integer;
    begin
        OnBeforeStartPosting(GenJnlLine);
        GeneralLedgerSetup.Get();
        GlobalGLEntry.GetLastEntry(NextEntryNo, LastTransactionNo);
        NextEntryNo += 1;
        NextTransactionNo := LastTransactionNo + 1;
        FirstTransactionNo := NextTransactionNo;
        ReadNextVATEntryNo();
        InitLastDocDate(GenJnlLine);
        CurrentBalance := 0;
        InitGLRegister(GenJnlLine);
    end;

    /// <summary>Goes on posting; another document, or a balanced one, starts a new transaction.</summary>
    procedure ContinuePosting(GenJnlLine: Record "Gen. Journal Line")
    var
        LastTransactionNo: Integer;
    begin
        // Another instance may have posted in between, as item posting does during a sales invoice.
        GlobalGLEntry.GetLastEntry(NextEntryNo, LastTransactionNo);
        NextEntryNo += 1;
        ReadNextVATEntryNo();
        if NeedsNewTransaction(GenJnlLine) then begin
            NextTransactionNo := LastTransactionNo + 1;
            InitLastDocDate(GenJnlLine);
        end;
        TempGLEntryBuf.DeleteAll();
        TempGLEntryVATEntryLink.DeleteAll();
    end;

    /// <summary>Writes the entries of the line; returns whether the ledger balances so far.</summary>
    procedure FinishPosting(GenJournalLine: Record "Gen. Journal Line"): Boolean
    var
        GLEntryVATEntryLink: Record "G/L Entry - VAT Entry Link";
        IsTransactionConsistent: Boolean;
    begin
        OnBeforeFinishPosting(GenJournalLine, TempGLEntryBuf);
        IsTransactionConsistent := not IsGLEntryInconsistent();
        if TempGLEntryBuf.FindSet() then begin
            InsertGLRegister();
            repeat
                GlobalGLEntry := TempGLEntryBuf;
                GlobalGLEntry."G/L Register No." := GLReg."No.";
                GlobalGLEntry."Last Modified DateTime" := CurrentDateTime();
                OnBeforeInsertGlobalGLEntry(GlobalGLEntry, GenJournalLine, GLReg, 0D);
                GlobalGLEntry.Insert(true);
                OnAfterInsertGlobalGLEntry(GlobalGLEntry, TempGLEntryBuf, NextEntryNo, GenJournalLine);
            until TempGLEntryBuf.Next() = 0;
            UpdateGLRegister();
        end;
        if TempGLEntryVATEntryLink.FindSet() then
            repeat
                GLEntryVATEntryLink.InsertLink(TempGLEntryVATEntryLink."G/L Entry No.", TempGLEntryVATEntryLink."VAT Entry No.");
            until TempGLEntryVATEntryLink.Next() = 0;
        GlobalGLEntry.Consistent(IsTransactionConsistent);
        OnAfterFinishPosting(GlobalGLEntry, GLReg, IsTransactionConsistent, GenJournalLine);
        GLEntryNo := NextEntryNo - 1;
        exit(IsTransactionConsistent);
    end;

    /// <summary>Prepares a G/L entry; the account must be open for posting.</summary>
    procedure InitGLEntry(GenJnlLine: Record "Gen. Journal Line"; var GLEntry: Record "G/L Entry"; GLAccNo: Code[20]; Amount: Decimal; AmountAddCurr: Decimal; UseAmountAddCurr: Boolean; SystemCreatedEntry: Boolean)
    begin
        InitGLEntry(GenJnlLine, GLEntry, GLAccNo, Amount, AmountAddCurr, UseAmountAddCurr, SystemCreatedEntry, 0);
    end;

    /// <summary>Prepares a G/L entry with its amount in source currency; the account must be open for posting.</summary>
    procedure InitGLEntry(GenJnlLine: Record "Gen. Journal Line"; var GLEntry: Record "G/L Entry"; GLAccNo: Code[20]; Amount: Decimal; AmountAddCurr: Decimal; UseAmountAddCurr: Boolean; SystemCreatedEntry: Boolean; AmountSrcCurr: Decimal)
    var
        GLAccount: Record "G/L Account";
        CurrencyFactor: Decimal;
    begin
        GLAccount.Get(GLAccNo);
        GLAccount.TestField(Blocked, false);
        GLAccount.TestField("Account Type", GLAccount."Account Type"::Posting);

        GLEntry.Init();
        GLEntry.CopyFromGenJnlLine(GenJnlLine);
        GLEntry."Entry No." := NextEntryNo;
        GLEntry."Transaction No." := NextTransactionNo;
        GLEntry."G/L Account No." := GLAccNo;
        GLEntry."System-Created Entry" := SystemCreatedEntry;
        GLEntry.Amount := Amount;
        if UseAmountAddCurr then
            GLEntry."Additional-Currency Amount" := AmountAddCurr;
        GLEntry."Source Currency Amount" := AmountSrcCurr;
        if GLEntry."Source Currency Code" = '' then
            GLEntry."Source Currency Code" := GenJnlLine."Currency Code";
        CurrencyFactor := GenJnlLine."Currency Factor";
        OnAfterInitGLEntry(GLEntry, GenJnlLine, Amount, AmountAddCurr, UseAmountAddCurr, CurrencyFactor, GLReg);
    end;

    /// <summary>Takes a prepared G/L entry into the transaction.</summary>
    procedure InsertGLEntry(GenJnlLine: Record "Gen. Journal Line"; GLEntry: Record "G/L Entry"; CalcAddCurrResiduals: Boolean)
    begin
        if GLEntry.Amount <> Round(GLEntry.Amount) then
            GLEntry.FieldError(Amount, RoundingErr);
        GLEntry.UpdateDebitCredit(GenJnlLine.Correction);
        UpdateBalanceCheck(GLEntry);
        TempGLEntryBuf := GLEntry;
        TempGLEntryBuf.Insert();
        NextEntryNo += 1;
        OnAfterInsertGLEntry(GLEntry, GenJnlLine, TempGLEntryBuf, CalcAddCurrResiduals);
    end;

    /// <summary>Prepares a G/L entry and takes it into the transaction.</summary>
    procedure CreateGLEntry(GenJnlLine: Record "Gen. Journal Line"; AccNo: Code[20]; Amount: Decimal; AmountAddCurr: Decimal; UseAmountAddCurr: Boolean)
    var
        GLEntry: Record "G/L Entry";
    begin
        InitGLEntry(GenJnlLine, GLEntry, AccNo, Amount, AmountAddCurr, UseAmountAddCurr, true);
        InsertGLEntry(GenJnlLine, GLEntry, true);
    end;

    /// <summary>Applies a posted customer entry to the entries that carry the same application id, in a transaction of its own.</summary>
    procedure CustPostApplyCustLedgEntry(var GenJnlLinePostApply: Record "Gen. Journal Line"; var CustLedgEntryPostApply: Record "Cust. Ledger Entry")
    var
        TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary;
        GenJnlLine: Record "Gen. Journal Line";
        CustLedgEntryApplication: Codeunit "Cust. Ledg. Entry Application";
    begin
        GenJnlLine.Copy(GenJnlLinePostApply);
        if GenJnlCheckLine.DateNotAllowed(GenJnlLine."Posting Date", GenJnlLine."Journal Template Name") then
            GenJnlLine.FieldError("Posting Date", DateNotAllowedErr);
        PrepareLine(GenJnlLine);
        GenJnlLine."Applies-to ID" := CustLedgEntryPostApply."Applies-to ID";
        if NextEntryNo = 0 then
            StartPosting(GenJnlLine)
        else
            ContinuePosting(GenJnlLine);
        CustLedgEntryApplication.SetPosting(NextTransactionNo, GLReg."No.");
        CustLedgEntryApplication.Apply(GenJnlLine, CustLedgEntryPostApply, TempAdjustment);
        PostAdjustments(GenJnlLine, TempAdjustment);
        OnAfterCustPostApplyCustLedgEntry(GenJnlLine, GLReg, CustLedgEntryPostApply);
        FinishPosting(GenJnlLine);
        GenJnlLinePostApply := GenJnlLine;
    end;

    /// <summary>Takes back one application: the detailed entries that its transaction made for the customer.</summary>
    procedure UnapplyCustLedgEntry(GenJournalLine: Record "Gen. Journal Line"; DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry")
    var
        TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary;
        GenJnlLine: Record "Gen. Journal Line";
        CustLedgEntryApplication: Codeunit "Cust. Ledg. Entry Application";
    begin
        GenJnlLine.Copy(GenJournalLine);
        PrepareLine(GenJnlLine);
        if NextEntryNo = 0 then
            StartPosting(GenJnlLine)
        else
            ContinuePosting(GenJnlLine);
        CustLedgEntryApplication.SetPosting(NextTransactionNo, GLReg."No.");
        CustLedgEntryApplication.Unapply(GenJnlLine, DetailedCustLedgEntry, TempAdjustment);
        PostAdjustments(GenJnlLine, TempAdjustment);
        FinishPosting(GenJnlLine);
    end;

    local procedure PostLine(var GenJnlLine: Record "Gen. Journal Line"; CheckLine: Boolean)
    var
        LineToPost: Record "Gen. Journal Line";
        IsTransactionConsistent: Boolean;
        IsTurned: Boolean;
    begin
        if GenJnlLine.EmptyLine() then begin
            InitLastDocDate(GenJnlLine);
            exit;
        end;
        if CheckLine then
            GenJnlCheckLine.RunCheck(GenJnlLine);
        PrepareLine(GenJnlLine);
        if NextEntryNo = 0 then
            StartPosting(GenJnlLine)
        else
            ContinuePosting(GenJnlLine);

        LineToPost := GenJnlLine;
        if LineToPost."Account No." <> '' then begin
            // The subledger side goes last, so that it finds the balancing side in the ledger.
            if (LineToPost."Bal. Account No." <> '') and not LineToPost."System-Created Entry" and
               (LineToPost."Account Type" = LineToPost."Account Type"::Customer)
            then begin
                Codeunit.Run(Codeunit::"Exchange Acc. G/L Journal Line", LineToPost);
                IsTurned := true;
            end;
            PostGenJnlLine(LineToPost, IsTurned);
        end;
        if LineToPost."Bal. Account No." <> '' then begin
            Codeunit.Run(Codeunit::"Exchange Acc. G/L Journal Line", LineToPost);
            PostGenJnlLine(LineToPost, not IsTurned);
        end;
        IsTransactionConsistent := FinishPosting(GenJnlLine);
        OnAfterGLFinishPosting(GlobalGLEntry, GenJnlLine, IsTransactionConsistent, FirstTransactionNo, GLReg, TempGLEntryBuf, NextEntryNo, NextTransactionNo, NextVATEntryNo);
    end;

    local procedure PrepareLine(var GenJnlLine: Record "Gen. Journal Line")
    begin
        GeneralLedgerSetup.Get();
        if GenJnlLine."Currency Code" = '' then begin
            GenJnlLine."Currency Factor" := 1;
            GenJnlLine."Amount (LCY)" := GenJnlLine.Amount;
            GenJnlLine."VAT Amount (LCY)" := GenJnlLine."VAT Amount";
            GenJnlLine."VAT Base Amount (LCY)" := GenJnlLine."VAT Base Amount";
            GenJnlLine."Bal. VAT Amount (LCY)" := GenJnlLine."Bal. VAT Amount";
            GenJnlLine."Bal. VAT Base Amount (LCY)" := GenJnlLine."Bal. VAT Base Amount";
        end else
            GenJnlLine.TestField("Currency Factor");
        if GenJnlLine."Bill-to/Pay-to No." = '' then
            case true of
                GenJnlLine."Account Type" = GenJnlLine."Account Type"::Customer:
                    GenJnlLine."Bill-to/Pay-to No." := GenJnlLine."Account No.";
                GenJnlLine."Bal. Account Type" = GenJnlLine."Bal. Account Type"::Customer:
                    GenJnlLine."Bill-to/Pay-to No." := GenJnlLine."Bal. Account No.";
            end;
        if GenJnlLine."Document Date" = 0D then
            GenJnlLine."Document Date" := GenJnlLine."Posting Date";
        if GenJnlLine."VAT Reporting Date" = 0D then
            GenJnlLine."VAT Reporting Date" := GeneralLedgerSetup.GetVATDate(GenJnlLine."Posting Date", GenJnlLine."Document Date");
        if GenJnlLine."Due Date" = 0D then
            GenJnlLine."Due Date" := GenJnlLine."Posting Date";
    end;

    local procedure PostGenJnlLine(var GenJnlLine: Record "Gen. Journal Line"; Balancing: Boolean)
    begin
        OnBeforePostGenJnlLine(GenJnlLine, Balancing);
        case GenJnlLine."Account Type" of
            GenJnlLine."Account Type"::"G/L Account":
                PostGLAcc(GenJnlLine, Balancing);
            GenJnlLine."Account Type"::Customer:
                PostCust(GenJnlLine, Balancing);
            GenJnlLine."Account Type"::"Bank Account":
                PostBankAcc(GenJnlLine, Balancing);
            else
                Error(AccountTypeErr, GenJnlLine."Account Type");
        end;
        OnAfterPostGenJnlLine(GenJnlLine, Balancing);
    end;

    local procedure PostGLAcc(var GenJnlLine: Record "Gen. Journal Line"; Balancing: Boolean)
    var
        GLAccount: Record "G/L Account";
        GLEntry: Record "G/L Entry";
        VATPostingSetup: Record "VAT Posting Setup";
        IsHandled: Boolean;
    begin
        GLAccount.Get(GenJnlLine."Account No.");
        InitGLEntry(
            GenJnlLine, GLEntry, GenJnlLine."Account No.", GenJnlLine."Amount (LCY)", 0, true,
            GenJnlLine."System-Created Entry", GetSourceCurrencyAmount(GenJnlLine));
        if not GenJnlLine."System-Created Entry" then
            if GenJnlLine."Posting Date" = NormalDate(GenJnlLine."Posting Date") then
                GLAccount.TestField("Direct Posting", true);
        GLEntry.CopyPostingGroupsFromGenJnlLine(GenJnlLine);
        InitVATAmounts(GenJnlLine, GLEntry, VATPostingSetup);
        OnPostGLAccOnBeforeInsertGLEntry(GenJnlLine, GLEntry, IsHandled, Balancing);
        if not IsHandled then
            InsertGLEntry(GenJnlLine, GLEntry, true);
        if GenJnlLine."Gen. Posting Type" in [GenJnlLine."Gen. Posting Type"::Purchase, GenJnlLine."Gen. Posting Type"::Sale] then
            PostVATEntry(GenJnlLine, GLEntry, VATPostingSetup);
        OnAfterPostGLAcc(GenJnlLine, TempGLEntryBuf, NextEntryNo, NextTransactionNo, Balancing, GLEntry, VATPostingSetup, TempGLEntryVATEntryLink);
    end;

    local procedure GetSourceCurrencyAmount(GenJnlLine: Record "Gen. Journal Line"): Decimal
    begin
        if GenJnlLine."Currency Code" <> '' then
            exit(GenJnlLine.Amount);
        exit(GenJnlLine."Source Currency Amount");
    end;

    local procedure InitVATAmounts(GenJnlLine: Record "Gen. Journal Line"; var GLEntry: Record "G/L Entry"; var VATPostingSetup: Record "VAT Posting Setup")
    begin
        if GenJnlLine."Gen. Posting Type" = GenJnlLine."Gen. Posting Type"::" " then
            exit;
        VATPostingSetup.Get(GenJnlLine."VAT Bus. Posting Group", GenJnlLine."VAT Prod. Posting Group");
        VATPostingSetup.TestField(Blocked, false);
        GenJnlLine.TestField("VAT Calculation Type", VATPostingSetup."VAT Calculation Type");
        if VATPostingSetup."Unrealized VAT Type" <> VATPostingSetup."Unrealized VAT Type"::" " then
            Error(UnrealizedVATErr);
        if GenJnlLine."Gen. Posting Type" = GenJnlLine."Gen. Posting Type"::Settlement then
            exit;
        GLEntry."VAT Amount" := GenJnlLine."VAT Amount (LCY)";
        if GenJnlLine."VAT Posting" = GenJnlLine."VAT Posting"::"Manual VAT Entry" then
            exit;
        case GenJnlLine."VAT Calculation Type" of
            GenJnlLine."VAT Calculation Type"::"Normal VAT",
            GenJnlLine."VAT Calculation Type"::"Full VAT":
                GLEntry.Amount := GenJnlLine."VAT Base Amount (LCY)";
            GenJnlLine."VAT Calculation Type"::"Reverse Charge VAT":
                if GenJnlLine."Gen. Posting Type" = GenJnlLine."Gen. Posting Type"::Sale then
                    GLEntry."VAT Amount" := 0
                else
                    Error(CalculationTypeErr, GenJnlLine."VAT Calculation Type", GenJnlLine."Gen. Posting Type");
            else
                Error(CalculationTypeErr, GenJnlLine."VAT Calculation Type", GenJnlLine."Gen. Posting Type");
        end;
    end;

    local procedure PostVATEntry(GenJnlLine: Record "Gen. Journal Line"; GLEntry: Record "G/L Entry"; VATPostingSetup: Record "VAT Posting Setup")
    var
        VATEntry: Record "VAT Entry";
    begin
        VATEntry.Init();
        VATEntry.CopyFromGenJnlLine(GenJnlLine);
        VATEntry."Entry No." := NextVATEntryNo;
        VATEntry."Transaction No." := NextTransactionNo;
        VATEntry."G/L Register No." := GLReg."No.";
        VATEntry."G/L Acc. No." := GLEntry."G/L Account No.";
        VATEntry."EU Service" := VATPostingSetup."EU Service";
        VATEntry.Base := GetVATBase(GenJnlLine, GLEntry);
        VATEntry.Amount := GLEntry."VAT Amount";
        VATEntry."VAT Difference" := GetVATDifferenceLCY(GenJnlLine);
        CopySourceCurrencyVAT(GenJnlLine, VATEntry);
        OnBeforeInsertVATEntry(VATEntry, GenJnlLine, NextVATEntryNo, TempGLEntryVATEntryLink, TempGLEntryBuf, GLReg);
        VATEntry.Insert(true);
        LinkVATEntry(GLEntry."Entry No.", VATEntry."Entry No.");
        NextVATEntryNo += 1;
        OnAfterInsertVATEntry(GenJnlLine, VATEntry, GLEntry."Entry No.", NextEntryNo, TempGLEntryVATEntryLink);
        if VATEntry.Amount <> 0 then
            CreateVATGLEntry(GenJnlLine, VATEntry, VATPostingSetup);
    end;

    local procedure GetVATBase(GenJnlLine: Record "Gen. Journal Line"; GLEntry: Record "G/L Entry"): Decimal
    begin
        if GenJnlLine."VAT Calculation Type" = GenJnlLine."VAT Calculation Type"::"Full VAT" then
            exit(0);
        if GenJnlLine."VAT Posting" = GenJnlLine."VAT Posting"::"Manual VAT Entry" then
            exit(GenJnlLine."VAT Base Amount (LCY)");
        exit(GLEntry.Amount);
    end;

    local procedure GetVATDifferenceLCY(GenJnlLine: Record "Gen. Journal Line"): Decimal
    begin
        if GenJnlLine."Currency Code" = '' then
            exit(GenJnlLine."VAT Difference");
        exit(Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(GenJnlLine."Posting Date", GenJnlLine."Currency Code", GenJnlLine."VAT Difference", GenJnlLine."Currency Factor")));
    end;

    local procedure CopySourceCurrencyVAT(GenJnlLine: Record "Gen. Journal Line"; var VATEntry: Record "VAT Entry")
    begin
        if GenJnlLine."Currency Code" <> '' then begin
            VATEntry."Source Currency Code" := GenJnlLine."Currency Code";
            VATEntry."Source Currency Factor" := GenJnlLine."Currency Factor";
            VATEntry."Source Currency VAT Amount" := GenJnlLine."VAT Amount";
            VATEntry."Source Currency VAT Base" := GenJnlLine."VAT Base Amount";
            exit;
        end;
        if GenJnlLine."Source Currency Code" = '' then
            exit;
        VATEntry."Source Currency Code" := GenJnlLine."Source Currency Code";
        VATEntry."Source Currency VAT Amount" := GenJnlLine."Source Curr. VAT Amount";
        VATEntry."Source Currency VAT Base" := GenJnlLine."Source Curr. VAT Base Amount";
    end;

    local procedure CreateVATGLEntry(GenJnlLine: Record "Gen. Journal Line"; VATEntry: Record "VAT Entry"; VATPostingSetup: Record "VAT Posting Setup")
    var
        GLEntry: Record "G/L Entry";
        AccountNo: Code[20];
    begin
        if VATEntry.Type = VATEntry.Type::Sale then
            AccountNo := VATPostingSetup.GetSalesAccount(false)
        else
            AccountNo := VATPostingSetup.GetPurchAccount(false);
        InitGLEntry(GenJnlLine, GLEntry, AccountNo, VATEntry.Amount, 0, false, true, VATEntry."Source Currency VAT Amount");
        GLEntry."Bal. Account No." := GenJnlLine."Account No.";
        GLEntry."Bal. Account Type" := GenJnlLine."Account Type";
        LinkVATEntry(GLEntry."Entry No.", VATEntry."Entry No.");
        InsertGLEntry(GenJnlLine, GLEntry, true);
    end;

    local procedure LinkVATEntry(GLEntryNoToLink: Integer; VATEntryNo: Integer)
    begin
        TempGLEntryVATEntryLink."G/L Entry No." := GLEntryNoToLink;
        TempGLEntryVATEntryLink."VAT Entry No." := VATEntryNo;
        TempGLEntryVATEntryLink.Insert();
    end;

    local procedure PostCust(var GenJnlLine: Record "Gen. Journal Line"; Balancing: Boolean)
    var
        Customer: Record Customer;
        CustLedgerEntry: Record "Cust. Ledger Entry";
        CustomerPostingGroup: Record "Customer Posting Group";
        TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary;
        CustLedgEntryApplication: Codeunit "Cust. Ledg. Entry Application";
        DetailedEntryInserted: Boolean;
    begin
        Customer.Get(GenJnlLine."Account No.");
        Customer.CheckBlockedCustOnJnls(Customer, GenJnlLine, true);
        CheckCustomerDocument(GenJnlLine);
        if GenJnlLine."Posting Group" = '' then begin
            Customer.TestField("Customer Posting Group");
            GenJnlLine."Posting Group" := Customer."Customer Posting Group";
        end;
        CustomerPostingGroup.Get(GenJnlLine."Posting Group");

        InitCustLedgEntry(GenJnlLine, Customer, CustLedgerEntry);
        OnAfterInitCustLedgEntry(CustLedgerEntry, GenJnlLine, GLReg);
        CustLedgerEntry.Insert(true);
        CustLedgEntryApplication.SetPosting(NextTransactionNo, GLReg."No.");
        CustLedgEntryApplication.InsertInitialEntry(GenJnlLine, CustLedgerEntry);
        OnAfterCustLedgEntryInsert(CustLedgerEntry, GenJnlLine, DetailedEntryInserted, PreviewMode);

        CreateReceivablesEntry(GenJnlLine, CustomerPostingGroup.GetReceivablesAccount());
        CustLedgEntryApplication.Apply(GenJnlLine, CustLedgerEntry, TempAdjustment);
        PostAdjustments(GenJnlLine, TempAdjustment);
        OnAfterPostCust(GenJnlLine, Balancing, TempGLEntryBuf, NextEntryNo, NextTransactionNo);
    end;

    local procedure CheckCustomerDocument(var GenJnlLine: Record "Gen. Journal Line")
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        if GenJnlLine."Payment Discount %" <> 0 then
            Error(PaymentDiscountErr);
        GenJnlCheckLine.CheckSalesDocNoIsNotUsed(GenJnlLine);
        if not (GenJnlLine."Document Type" in [GenJnlLine."Document Type"::Invoice, GenJnlLine."Document Type"::"Credit Memo"]) then
            exit;
        SalesReceivablesSetup.Get();
        if SalesReceivablesSetup."Ext. Doc. No. Mandatory" then
            GenJnlLine.TestField("External Document No.");
    end;

    local procedure InitCustLedgEntry(GenJnlLine: Record "Gen. Journal Line"; Customer: Record Customer; var CustLedgerEntry: Record "Cust. Ledger Entry")
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        CustLedgerEntry.Init();
        CustLedgerEntry.CopyFromGenJnlLine(GenJnlLine);
        CustLedgerEntry."Entry No." := NextEntryNo;
        CustLedgerEntry."Transaction No." := NextTransactionNo;
        CustLedgerEntry."G/L Register No." := GLReg."No.";
        SalesReceivablesSetup.Get();
        if SalesReceivablesSetup."Copy Customer Name to Entries" then
            CustLedgerEntry."Customer Name" := Customer.Name;
        CustLedgerEntry.Positive := GenJnlLine.Amount > 0;
        CustLedgerEntry.Open := (GenJnlLine.Amount <> 0) or (GenJnlLine."Amount (LCY)" <> 0);
        CustLedgerEntry."Original Currency Factor" := GenJnlLine."Currency Factor";
        CustLedgerEntry."Adjusted Currency Factor" := GenJnlLine."Currency Factor";
    end;

    local procedure CreateReceivablesEntry(GenJnlLine: Record "Gen. Journal Line"; AccountNo: Code[20])
    var
        GLEntry: Record "G/L Entry";
    begin
        InitGLEntry(GenJnlLine, GLEntry, AccountNo, GenJnlLine."Amount (LCY)", 0, false, true, GenJnlLine.Amount);
        InsertGLEntry(GenJnlLine, GLEntry, true);
    end;

    local procedure PostAdjustments(GenJnlLine: Record "Gen. Journal Line"; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        CustomerPostingGroup: Record "Customer Posting Group";
    begin
        if not TempAdjustment.FindSet() then
            exit;
        repeat
            CustomerPostingGroup.Get(TempAdjustment."Posting Group");
            CreateGLEntry(GenJnlLine, CustomerPostingGroup.GetReceivablesAccount(), TempAdjustment."Amount (LCY)", 0, false);
            CreateGLEntry(GenJnlLine, GetAdjustmentAccount(TempAdjustment, CustomerPostingGroup), -TempAdjustment."Amount (LCY)", 0, false);
        until TempAdjustment.Next() = 0;
    end;

    local procedure GetAdjustmentAccount(DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry"; CustomerPostingGroup: Record "Customer Posting Group"): Code[20]
    var
        Currency: Record Currency;
    begin
        if DetailedCustLedgEntry."Entry Type" = DetailedCustLedgEntry."Entry Type"::"Appln. Rounding" then
            exit(CustomerPostingGroup.GetApplRoundingAccount(DetailedCustLedgEntry."Amount (LCY)" < 0));
        Currency.Get(DetailedCustLedgEntry."Currency Code");
        if DetailedCustLedgEntry."Entry Type" = DetailedCustLedgEntry."Entry Type"::"Realized Gain" then
            exit(Currency.GetRealizedGainsAccount());
        exit(Currency.GetRealizedLossesAccount());
    end;

    local procedure PostBankAcc(var GenJnlLine: Record "Gen. Journal Line"; Balancing: Boolean)
    var
        BankAccount: Record "Bank Account";
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
        BankAccountPostingGroup: Record "Bank Account Posting Group";
        GLEntry: Record "G/L Entry";
    begin
        BankAccount.Get(GenJnlLine."Account No.");
        BankAccount.TestField(Blocked, false);
        if GenJnlLine."Currency Code" = '' then
            BankAccount.TestField("Currency Code", '')
        else
            if BankAccount."Currency Code" <> '' then
                GenJnlLine.TestField("Currency Code", BankAccount."Currency Code");
        BankAccount.TestField("Bank Acc. Posting Group");
        BankAccountPostingGroup.Get(BankAccount."Bank Acc. Posting Group");
        BankAccountPostingGroup.TestField("G/L Account No.");

        InitBankAccLedgEntry(GenJnlLine, BankAccount, BankAccountLedgerEntry);
        OnAfterInitBankAccLedgEntry(BankAccountLedgerEntry, GenJnlLine);
        BankAccountLedgerEntry.Insert(true);
        OnPostBankAccOnAfterBankAccLedgEntryInsert(BankAccountLedgerEntry, GenJnlLine, BankAccount);

        InitGLEntry(GenJnlLine, GLEntry, BankAccountPostingGroup."G/L Account No.", GenJnlLine."Amount (LCY)", 0, false, true, GenJnlLine.Amount);
        InsertGLEntry(GenJnlLine, GLEntry, true);
        OnAfterPostBankAcc(GenJnlLine, Balancing, TempGLEntryBuf, NextEntryNo, NextTransactionNo);
    end;

    local procedure InitBankAccLedgEntry(GenJnlLine: Record "Gen. Journal Line"; BankAccount: Record "Bank Account"; var BankAccountLedgerEntry: Record "Bank Account Ledger Entry")
    begin
        BankAccountLedgerEntry.Init();
        BankAccountLedgerEntry.CopyFromGenJnlLine(GenJnlLine);
        BankAccountLedgerEntry."Entry No." := NextEntryNo;
        BankAccountLedgerEntry."Transaction No." := NextTransactionNo;
        BankAccountLedgerEntry."Bank Acc. Posting Group" := BankAccount."Bank Acc. Posting Group";
        BankAccountLedgerEntry."Currency Code" := BankAccount."Currency Code";
        if BankAccount."Currency Code" <> '' then
            BankAccountLedgerEntry.Amount := GenJnlLine.Amount
        else
            BankAccountLedgerEntry.Amount := GenJnlLine."Amount (LCY)";
        BankAccountLedgerEntry."Amount (LCY)" := GenJnlLine."Amount (LCY)";
        BankAccountLedgerEntry."Remaining Amount" := BankAccountLedgerEntry.Amount;
        BankAccountLedgerEntry.Open := BankAccountLedgerEntry.Amount <> 0;
        BankAccountLedgerEntry.Positive := BankAccountLedgerEntry.Amount > 0;
        BankAccountLedgerEntry.UpdateDebitCredit(GenJnlLine.Correction);
    end;

    local procedure NeedsNewTransaction(GenJnlLine: Record "Gen. Journal Line"): Boolean
    begin
        if (LastDocType <> GenJnlLine."Document Type") or (LastDocNo <> GenJnlLine."Document No.") or (LastDate <> GenJnlLine."Posting Date") then
            exit(true);
        exit((CurrentBalance = 0) and not GenJnlLine."System-Created Entry");
    end;

    local procedure UpdateBalanceCheck(GLEntry: Record "G/L Entry")
    begin
        CurrentBalance += GLEntry.Amount;
        BalanceCheckAmount += GLEntry.Amount;
        // Weighted with the date, so that two dates cannot make up for each other.
        BalanceCheckAmount2 += GLEntry.Amount * (NormalDate(GLEntry."Posting Date") - DMY2Date(1, 1, 2000));
    end;

    local procedure ReadNextVATEntryNo()
    var
        VATEntry: Record "VAT Entry";
    begin
        NextVATEntryNo := VATEntry.GetLastEntryNo() + 1;
    end;

    local procedure InitGLRegister(GenJnlLine: Record "Gen. Journal Line")
    var
        LastGLRegister: Record "G/L Register";
        NextRegisterNo: Integer;
    begin
        LastGLRegister.ReadIsolation(IsolationLevel::UpdLock);
        if LastGLRegister.FindLast() then;
        NextRegisterNo := LastGLRegister."No." + 1;
        GLReg.Initialize(NextRegisterNo, NextEntryNo, NextVATEntryNo, GenJnlLine."Source Code", GenJnlLine."Journal Batch Name", GenJnlLine."Journal Template Name");
        GLRegInserted := false;
    end;

    local procedure InsertGLRegister()
    begin
        if GLRegInserted then
            exit;
        GLReg."To Entry No." := NextEntryNo - 1;
        GLReg.Insert();
        GLRegInserted := true;
    end;

    local procedure UpdateGLRegister()
    begin
        GLReg."To Entry No." := NextEntryNo - 1;
        GLReg."To VAT Entry No." := NextVATEntryNo - 1;
        GLReg.Modify();
    end;

    [IntegrationEvent(true, false)]
    local procedure OnBeforeRunWithCheck(var GenJournalLine: Record "Gen. Journal Line"; var GenJournalLine2: Record "Gen. Journal Line"; var GLEntryNo: Integer; var IsHandled: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterRunWithCheck(var GenJnlLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterRunWithoutCheck(var GenJnlLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeStartPosting(var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnBeforePostGenJnlLine(var GenJournalLine: Record "Gen. Journal Line"; Balancing: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterPostGenJnlLine(var GenJournalLine: Record "Gen. Journal Line"; Balancing: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterInitGLEntry(var GLEntry: Record "G/L Entry"; GenJournalLine: Record "Gen. Journal Line"; Amount: Decimal; AddCurrAmount: Decimal; UseAddCurrAmount: Boolean; var CurrencyFactor: Decimal; var GLRegister: Record "G/L Register")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterInsertGLEntry(GLEntry: Record "G/L Entry"; GenJnlLine: Record "Gen. Journal Line"; TempGLEntryBuf: Record "G/L Entry" temporary; CalcAddCurrResiduals: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnPostGLAccOnBeforeInsertGLEntry(var GenJournalLine: Record "Gen. Journal Line"; var GLEntry: Record "G/L Entry"; var IsHandled: Boolean; Balancing: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterPostGLAcc(var GenJnlLine: Record "Gen. Journal Line"; var TempGLEntryBuf: Record "G/L Entry" temporary; var NextEntryNo: Integer; var NextTransactionNo: Integer; Balancing: Boolean; var GLEntry: Record "G/L Entry"; VATPostingSetup: Record "VAT Posting Setup"; var TempGLEntryVATEntryLink: Record "G/L Entry - VAT Entry Link" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeInsertVATEntry(var VATEntry: Record "VAT Entry"; GenJournalLine: Record "Gen. Journal Line"; var NextVATEntryNo: Integer; var TempGLEntryVATEntryLink: Record "G/L Entry - VAT Entry Link" temporary; var TempGLEntryBuf: Record "G/L Entry" temporary; GLRegister: Record "G/L Register")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterInsertVATEntry(GenJnlLine: Record "Gen. Journal Line"; VATEntry: Record "VAT Entry"; GLEntryNo: Integer; var NextEntryNo: Integer; var TempGLEntryVATEntryLink: Record "G/L Entry - VAT Entry Link" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitCustLedgEntry(var CustLedgerEntry: Record "Cust. Ledger Entry"; GenJournalLine: Record "Gen. Journal Line"; var GLRegister: Record "G/L Register")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterCustLedgEntryInsert(var CustLedgerEntry: Record "Cust. Ledger Entry"; GenJournalLine: Record "Gen. Journal Line"; var DtldLedgEntryInserted: Boolean; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterPostCust(var GenJournalLine: Record "Gen. Journal Line"; Balancing: Boolean; var TempGLEntryBuf: Record "G/L Entry" temporary; var NextEntryNo: Integer; var NextTransactionNo: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCustPostApplyCustLedgEntry(var GenJnlLine: Record "Gen. Journal Line"; var GLReg: Record "G/L Register"; CustLedgerEntry: Record "Cust. Ledger Entry")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitBankAccLedgEntry(var BankAccountLedgerEntry: Record "Bank Account Ledger Entry"; GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnPostBankAccOnAfterBankAccLedgEntryInsert(var BankAccountLedgerEntry: Record "Bank Account Ledger Entry"; var GenJournalLine: Record "Gen. Journal Line"; BankAccount: Record "Bank Account")
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterPostBankAcc(var GenJnlLine: Record "Gen. Journal Line"; Balancing: Boolean; var TempGLEntryBuf: Record "G/L Entry" temporary; var NextEntryNo: Integer; var NextTransactionNo: Integer)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnBeforeFinishPosting(var GenJournalLine: Record "Gen. Journal Line"; var TempGLEntryBuf: Record "G/L Entry" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeInsertGlobalGLEntry(var GlobalGLEntry: Record "G/L Entry"; GenJournalLine: Record "Gen. Journal Line"; GLRegister: Record "G/L Register"; FiscalYearStartDate: Date)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterInsertGlobalGLEntry(var GLEntry: Record "G/L Entry"; var TempGLEntryBuf: Record "G/L Entry"; var NextEntryNo: Integer; GenJnlLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterFinishPosting(var GlobalGLEntry: Record "G/L Entry"; var GLRegister: Record "G/L Register"; var IsTransactionConsistent: Boolean; var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterGLFinishPosting(GLEntry: Record "G/L Entry"; var GenJnlLine: Record "Gen. Journal Line"; var IsTransactionConsistent: Boolean; FirstTransactionNo: Integer; var GLRegister: Record "G/L Register"; var TempGLEntryBuf: Record "G/L Entry" temporary; var NextEntryNo: Integer; var NextTransactionNo: Integer; var NextVATEntryNo: Integer)
    begin
    end;
}
#endif
