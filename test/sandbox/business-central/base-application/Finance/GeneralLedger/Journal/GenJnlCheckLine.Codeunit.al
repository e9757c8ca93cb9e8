#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Journal;

using Microsoft.Sales.Receivables;
using System.Security.User;

/// <summary>Checks that a general journal line may be posted.</summary>
codeunit 11 "Gen. Jnl.-Check Line"
{
    TableNo = "Gen. Journal Line";

    trigger OnRun()
    begin
        RunCheck(Rec);
    end;

    var
        GenJournalBatch: Record "Gen. Journal Batch";
        NotInRangeErr: Label 'is not within your range of allowed posting dates';
        ClosingDateErr: Label 'can only be a closing date for G/L entries';
        SameSignErr: Label 'must have the same sign as %1', Comment = '%1 = caption of Amount';
        MustBePositiveErr: Label 'must be positive';
        MustBeNegativeErr: Label 'must be negative';
        NoAccountErr: Label '%1 or %2 must have a value in line %3 with document number %4.', Comment = '%1 and %2 = captions of the account fields, %3 = line number, %4 = document number';
        AccountTypesErr: Label '%1 or %2 must be a G/L account or bank account.', Comment = '%1 and %2 = captions of the account type fields';
        VATDoesNotAddUpErr: Label '%1 + %2 must be %3.', Comment = '%1 = caption of VAT Amount, %2 = caption of VAT Base Amount, %3 = caption of Amount';
        AlreadyUsedErr: Label 'Sales %1 %2 already exists.', Comment = '%1 = document type, %2 = document number';

    /// <summary>Fails with the first thing that forbids posting the line.</summary>
    procedure RunCheck(var GenJnlLine: Record "Gen. Journal Line")
    var
        IsHandled: Boolean;
    begin
        OnBeforeRunCheck(GenJnlLine, false, IsHandled);
        if IsHandled or GenJnlLine.EmptyLine() then
            exit;

        CheckDates(GenJnlLine);
        GenJnlLine.TestField("Document No.");
        CheckAmounts(GenJnlLine);
        if (GenJnlLine."Account No." = '') and (GenJnlLine."Bal. Account No." = '') then
            Error(NoAccountErr, GenJnlLine.FieldCaption("Account No."), GenJnlLine.FieldCaption("Bal. Account No."), GenJnlLine."Line No.", GenJnlLine."Document No.");
        if IsSubledger(GenJnlLine."Account Type") and IsSubledger(GenJnlLine."Bal. Account Type") and
           (GenJnlLine."Account No." <> '') and (GenJnlLine."Bal. Account No." <> '')
        then
            Error(AccountTypesErr, GenJnlLine.FieldCaption("Account Type"), GenJnlLine.FieldCaption("Bal. Account Type"));
        CheckAccount(GenJnlLine);
        CheckBalAccount(GenJnlLine);
        CheckDocType(GenJnlLine);
        if (GenJnlLine."Applies-to Doc. No." <> '') and (GenJnlLine."Applies-to ID" <> '') then
            GenJnlLine.TestField("Applies-to ID", '');
    end;

    /// <summary>Whether the user may not post on the date.</summary>
    procedure DateNotAllowed(PostingDate: Date): Boolean
    begin
        exit(DateNotAllowed(PostingDate, ''));
    end;

    /// <summary>Whether the user may not post on the date with the template.</summary>
    procedure DateNotAllowed(PostingDate: Date; TemplateName: Code[20]): Boolean
    var
        UserSetupManagement: Codeunit "User Setup Management";
    begin
        exit(not UserSetupManagement.IsPostingDateValidWithGenJnlTemplate(PostingDate, TemplateName));
    end;

    /// <summary>Gives the batch that the lines belong to.</summary>
    procedure SetGenJnlBatch(NewGenJnlBatch: Record "Gen. Journal Batch")
    begin
        GenJournalBatch := NewGenJnlBatch;
    end;

    /// <summary>Fails when the amount of the line is positive.</summary>
    procedure ErrorIfPositiveAmt(GenJnlLine: Record "Gen. Journal Line")
    begin
        if GenJnlLine.Amount > 0 then
            GenJnlLine.FieldError(Amount, MustBeNegativeErr);
    end;

    /// <summary>Fails when the amount of the line is negative.</summary>
    procedure ErrorIfNegativeAmt(GenJnlLine: Record "Gen. Journal Line")
    begin
        if GenJnlLine.Amount < 0 then
            GenJnlLine.FieldError(Amount, MustBePositiveErr);
    end;

    /// <summary>Fails when a sales document of the same type and number is already posted.</summary>
    procedure CheckSalesDocNoIsNotUsed(var GenJournalLine: Record "Gen. Journal Line")
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if not (GenJournalLine."Document Type" in [GenJournalLine."Document Type"::Invoice, GenJournalLine."Document Type"::"Credit Memo"]) then
            exit;
        CustLedgerEntry.SetCurrentKey("Document No.");
        CustLedgerEntry.SetRange("Document No.", GenJournalLine."Document No.");
        CustLedgerEntry.SetRange("Document Type", GenJournalLine."Document Type");
        if not CustLedgerEntry.IsEmpty() then
            Error(AlreadyUsedErr, GenJournalLine."Document Type", GenJournalLine."Document No.");
    end;

    /// <summary>Fails when the sign of the amount contradicts the document type.</summary>
    procedure CheckDocType(GenJnlLine: Record "Gen. Journal Line")
    var
        CustomerLine: Record "Gen. Journal Line";
    begin
        CustomerLine := GenJnlLine;
        if (GenJnlLine."Account Type" <> GenJnlLine."Account Type"::Customer) or (GenJnlLine."Account No." = '') then begin
            if (GenJnlLine."Bal. Account Type" <> GenJnlLine."Bal. Account Type"::Customer) or (GenJnlLine."Bal. Account No." = '') then
                exit;
            CustomerLine.Amount := -GenJnlLine.Amount;
        end;
        case CustomerLine."Document Type" of
            CustomerLine."Document Type"::Invoice,
            CustomerLine."Document Type"::"Finance Charge Memo",
            CustomerLine."Document Type"::Reminder,
            CustomerLine."Document Type"::Refund:
                ErrorIfNegativeAmt(CustomerLine);
            CustomerLine."Document Type"::Payment,
            CustomerLine."Document Type"::"Credit Memo":
                ErrorIfPositiveAmt(CustomerLine);
        end;
    end;

    local procedure CheckDates(var GenJnlLine: Record "Gen. Journal Line")
    begin
        GenJnlLine.TestField("Posting Date");
        if GenJnlLine."Posting Date" <> NormalDate(GenJnlLine."Posting Date") then
            if IsSubledger(GenJnlLine."Account Type") or (IsSubledger(GenJnlLine."Bal. Account Type") and (GenJnlLine."Bal. Account No." <> '')) then
                GenJnlLine.FieldError("Posting Date", ClosingDateErr);
        if DateNotAllowed(NormalDate(GenJnlLine."Posting Date"), GenJnlLine."Journal Template Name") then
            GenJnlLine.FieldError("Posting Date", NotInRangeErr);
    end;

    local procedure CheckAmounts(var GenJnlLine: Record "Gen. Journal Line")
    begin
        if GenJnlLine.NeedCheckZeroAmount() then
            GenJnlLine.TestField(Amount);
        if (GenJnlLine.Amount > 0) and (GenJnlLine."Amount (LCY)" < 0) or (GenJnlLine.Amount < 0) and (GenJnlLine."Amount (LCY)" > 0) then
            GenJnlLine.FieldError("Amount (LCY)", StrSubstNo(SameSignErr, GenJnlLine.FieldCaption(Amount)));
    end;

    local procedure CheckAccount(var GenJnlLine: Record "Gen. Journal Line")
    begin
        if GenJnlLine."Account No." = '' then
            exit;
        if IsSubledger(GenJnlLine."Account Type") or (GenJnlLine."Account Type" = GenJnlLine."Account Type"::"Bank Account") then begin
            GenJnlLine.TestField("Gen. Posting Type", GenJnlLine."Gen. Posting Type"::" ");
            GenJnlLine.TestField("Gen. Bus. Posting Group", '');
            GenJnlLine.TestField("Gen. Prod. Posting Group", '');
            GenJnlLine.TestField("VAT Bus. Posting Group", '');
            GenJnlLine.TestField("VAT Prod. Posting Group", '');
            exit;
        end;
        if GenJnlLine."VAT Posting" <> GenJnlLine."VAT Posting"::"Automatic VAT Entry" then
            exit;
        if (GenJnlLine."Gen. Bus. Posting Group" <> '') or (GenJnlLine."Gen. Prod. Posting Group" <> '') or
           (GenJnlLine."VAT Bus. Posting Group" <> '') or (GenJnlLine."VAT Prod. Posting Group" <> '')
        then
            GenJnlLine.TestField("Gen. Posting Type");
        if GenJnlLine."Gen. Posting Type" = GenJnlLine."Gen. Posting Type"::" " then
            exit;
        if GenJnlLine."VAT Amount" + GenJnlLine."VAT Base Amount" <> GenJnlLine.Amount then
            Error(VATDoesNotAddUpErr, GenJnlLine.FieldCaption("VAT Amount"), GenJnlLine.FieldCaption("VAT Base Amount"), GenJnlLine.FieldCaption(Amount));
    end;

    local procedure CheckBalAccount(var GenJnlLine: Record "Gen. Journal Line")
    begin
        if GenJnlLine."Bal. Account No." = '' then
            exit;
        if IsSubledger(GenJnlLine."Bal. Account Type") or (GenJnlLine."Bal. Account Type" = GenJnlLine."Bal. Account Type"::"Bank Account") then begin
            GenJnlLine.TestField("Bal. Gen. Posting Type", GenJnlLine."Bal. Gen. Posting Type"::" ");
            GenJnlLine.TestField("Bal. Gen. Bus. Posting Group", '');
            GenJnlLine.TestField("Bal. Gen. Prod. Posting Group", '');
            GenJnlLine.TestField("Bal. VAT Bus. Posting Group", '');
            GenJnlLine.TestField("Bal. VAT Prod. Posting Group", '');
            exit;
        end;
        if (GenJnlLine."Bal. Gen. Bus. Posting Group" <> '') or (GenJnlLine."Bal. Gen. Prod. Posting Group" <> '') or
           (GenJnlLine."Bal. VAT Bus. Posting Group" <> '') or (GenJnlLine."Bal. VAT Prod. Posting Group" <> '')
        then
            GenJnlLine.TestField("Bal. Gen. Posting Type");
        if GenJnlLine."Bal. Gen. Posting Type" = GenJnlLine."Bal. Gen. Posting Type"::" " then
            exit;
        if GenJnlLine."Bal. VAT Amount" + GenJnlLine."Bal. VAT Base Amount" <> -GenJnlLine.Amount then
            Error(VATDoesNotAddUpErr, GenJnlLine.FieldCaption("Bal. VAT Amount"), GenJnlLine.FieldCaption("Bal. VAT Base Amount"), GenJnlLine.FieldCaption(Amount));
    end;

    local procedure IsSubledger(AccountType: Enum "Gen. Journal Account Type"): Boolean
    begin
        exit(AccountType in [AccountType::Customer, AccountType::Vendor, AccountType::Employee]);
    end;

    [IntegrationEvent(true, false)]
    local procedure OnBeforeRunCheck(var GenJournalLine: Record "Gen. Journal Line"; OverrideDimErr: Boolean; var IsHandled: Boolean)
    begin
    end;
}
#endif
