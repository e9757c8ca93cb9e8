#if STAND_IN
namespace Microsoft.Bank.Ledger;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Sales.Customer;

table 271 "Bank Account Ledger Entry"
{
    Caption = 'Bank Account Ledger Entry';
    DataClassification = CustomerContent;
    LookupPageId = "Bank Account Ledger Entries";
    DrillDownPageId = "Bank Account Ledger Entries";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
        }
        field(3; "Bank Account No."; Code[20])
        {
            Caption = 'Bank Account No.';
            TableRelation = "Bank Account";
        }
        field(4; "Posting Date"; Date)
        {
            Caption = 'Posting Date';
        }
        field(5; "Document Type"; Enum "Gen. Journal Document Type")
        {
            Caption = 'Document Type';
        }
        field(6; "Document No."; Code[20])
        {
            Caption = 'Document No.';
        }
        field(7; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(11; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;
        }
        field(13; Amount; Decimal)
        {
            Caption = 'Amount';
        }
        field(14; "Remaining Amount"; Decimal)
        {
            Caption = 'Remaining Amount';
        }
        field(17; "Amount (LCY)"; Decimal)
        {
            Caption = 'Amount (LCY)';
        }
        field(22; "Bank Acc. Posting Group"; Code[20])
        {
            Caption = 'Bank Acc. Posting Group';
            TableRelation = "Bank Account Posting Group";
        }
        field(23; "Global Dimension 1 Code"; Code[20])
        {
            Caption = 'Global Dimension 1 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(24; "Global Dimension 2 Code"; Code[20])
        {
            Caption = 'Global Dimension 2 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(27; "User ID"; Code[50])
        {
            Caption = 'User ID';
        }
        field(28; "Source Code"; Code[10])
        {
            Caption = 'Source Code';
            TableRelation = "Source Code";
        }
        field(36; Open; Boolean)
        {
            Caption = 'Open';
        }
        field(43; Positive; Boolean)
        {
            Caption = 'Positive';
        }
        field(44; "Closed by Entry No."; Integer)
        {
            Caption = 'Closed by Entry No.';
            TableRelation = "Bank Account Ledger Entry";
        }
        field(45; "Closed at Date"; Date)
        {
            Caption = 'Closed at Date';
        }
        field(48; "Journal Templ. Name"; Code[10])
        {
            Caption = 'Journal Templ. Name';
        }
        field(49; "Journal Batch Name"; Code[10])
        {
            Caption = 'Journal Batch Name';
        }
        field(50; "Reason Code"; Code[10])
        {
            Caption = 'Reason Code';
            TableRelation = "Reason Code";
        }
        field(51; "Bal. Account Type"; Enum "Gen. Journal Account Type")
        {
            Caption = 'Bal. Account Type';
        }
        field(52; "Bal. Account No."; Code[20])
        {
            Caption = 'Bal. Account No.';
            TableRelation = if ("Bal. Account Type" = const("G/L Account")) "G/L Account"
            else if ("Bal. Account Type" = const(Customer)) Customer
            else if ("Bal. Account Type" = const("Bank Account")) "Bank Account";
        }
        field(53; "Transaction No."; Integer)
        {
            Caption = 'Transaction No.';
        }
        field(55; "Statement Status"; Option)
        {
            Caption = 'Statement Status';
            OptionMembers = Open,"Bank Acc. Entry Applied","Check Entry Applied",Closed;
            OptionCaption = 'Open,Bank Acc. Entry Applied,Check Entry Applied,Closed';
        }
        field(58; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';
        }
        field(59; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';
        }
        field(60; "Debit Amount (LCY)"; Decimal)
        {
            Caption = 'Debit Amount (LCY)';
        }
        field(61; "Credit Amount (LCY)"; Decimal)
        {
            Caption = 'Credit Amount (LCY)';
        }
        field(62; "Document Date"; Date)
        {
            Caption = 'Document Date';
        }
        field(63; "External Document No."; Code[35])
        {
            Caption = 'External Document No.';
        }
        field(64; Reversed; Boolean)
        {
            Caption = 'Reversed';
        }
        field(65; "Reversed by Entry No."; Integer)
        {
            Caption = 'Reversed by Entry No.';
            TableRelation = "Bank Account Ledger Entry";
        }
        field(66; "Reversed Entry No."; Integer)
        {
            Caption = 'Reversed Entry No.';
            TableRelation = "Bank Account Ledger Entry";
        }
        field(480; "Dimension Set ID"; Integer)
        {
            Caption = 'Dimension Set ID';
            Editable = false;
            TableRelation = "Dimension Set Entry";
        }
    }

    keys
    {
        key(Key1; "Entry No.")
        {
            Clustered = true;
        }
        key(Key2; "Bank Account No.", "Posting Date")
        {
        }
        key(Key4; "Document Type", "Bank Account No.", "Posting Date")
        {
        }
        key(Key5; "Document No.", "Posting Date")
        {
        }
        key(Key6; "Transaction No.")
        {
        }
        key(Key7; "Bank Account No.", "Global Dimension 1 Code", "Global Dimension 2 Code", "Posting Date")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Entry No.", Description, "Bank Account No.", "Posting Date", "Document Type", "Document No.")
        {
        }
    }

    procedure CopyFromGenJnlLine(GenJnlLine: Record "Gen. Journal Line")
    begin
        Rec."Bank Account No." := GenJnlLine."Account No.";
        Rec."Posting Date" := GenJnlLine."Posting Date";
        Rec."Document Date" := GenJnlLine."Document Date";
        Rec."Document Type" := GenJnlLine."Document Type";
        Rec."Document No." := GenJnlLine."Document No.";
        Rec."External Document No." := GenJnlLine."External Document No.";
        Rec.Description := GenJnlLine.Description;
        Rec."Global Dimension 1 Code" := GenJnlLine."Shortcut Dimension 1 Code";
        Rec."Global Dimension 2 Code" := GenJnlLine."Shortcut Dimension 2 Code";
        Rec."Dimension Set ID" := GenJnlLine."Dimension Set ID";
        Rec."Source Code" := GenJnlLine."Source Code";
        Rec."Journal Templ. Name" := GenJnlLine."Journal Template Name";
        Rec."Journal Batch Name" := GenJnlLine."Journal Batch Name";
        Rec."Reason Code" := GenJnlLine."Reason Code";
        Rec."Currency Code" := GenJnlLine."Currency Code";
        Rec."Bal. Account Type" := GenJnlLine."Bal. Account Type";
        Rec."Bal. Account No." := GenJnlLine."Bal. Account No.";
        Rec."User ID" := CopyStr(UserId(), 1, MaxStrLen(Rec."User ID"));
        OnAfterCopyFromGenJnlLine(Rec, GenJnlLine);
    end;

    procedure UpdateDebitCredit(Correction: Boolean)
    begin
        Rec."Debit Amount" := 0;
        Rec."Credit Amount" := 0;
        Rec."Debit Amount (LCY)" := 0;
        Rec."Credit Amount (LCY)" := 0;
        if (Rec.Amount > 0) xor Correction then begin
            Rec."Debit Amount" := Rec.Amount;
            Rec."Debit Amount (LCY)" := Rec."Amount (LCY)";
        end else begin
            Rec."Credit Amount" := -Rec.Amount;
            Rec."Credit Amount (LCY)" := -Rec."Amount (LCY)";
        end;
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyFromGenJnlLine(var BankAccountLedgerEntry: Record "Bank Account Ledger Entry"; GenJournalLine: Record "Gen. Journal Line")
    begin
    end;
}
#endif
