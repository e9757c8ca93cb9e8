#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Ledger;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.SalesTax;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.Enums;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Customer;

table 17 "G/L Entry"
{
    Caption = 'G/L Entry';
    DataClassification = CustomerContent;
    LookupPageId = "General Ledger Entries";
    DrillDownPageId = "General Ledger Entries";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
        }
        field(3; "G/L Account No."; Code[20])
        {
            Caption = 'G/L Account No.';
            TableRelation = "G/L Account";
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
        field(10; "Bal. Account No."; Code[20])
        {
            Caption = 'Bal. Account No.';
            TableRelation = if ("Bal. Account Type" = const("G/L Account")) "G/L Account"
            else if ("Bal. Account Type" = const(Customer)) Customer
            else if ("Bal. Account Type" = const("Bank Account")) "Bank Account";
        }
        field(17; Amount; Decimal)
        {
            Caption = 'Amount';
        }
        field(18; "Source Currency Amount"; Decimal)
        {
            Caption = 'Source Currency Amount';
        }
        field(19; "Source Currency VAT Amount"; Decimal)
        {
            Caption = 'Source Currency VAT Amount';
        }
        field(20; "Source Currency Code"; Code[10])
        {
            Caption = 'Source Currency Code';
            TableRelation = Currency;
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
        field(29; "System-Created Entry"; Boolean)
        {
            Caption = 'System-Created Entry';
        }
        field(30; "Prior-Year Entry"; Boolean)
        {
            Caption = 'Prior-Year Entry';
        }
        field(42; Quantity; Decimal)
        {
            Caption = 'Quantity';
        }
        field(43; "VAT Amount"; Decimal)
        {
            Caption = 'VAT Amount';
        }
        field(46; "Journal Batch Name"; Code[10])
        {
            Caption = 'Journal Batch Name';
        }
        field(47; "Reason Code"; Code[10])
        {
            Caption = 'Reason Code';
            TableRelation = "Reason Code";
        }
        field(48; "Gen. Posting Type"; Enum "General Posting Type")
        {
            Caption = 'Gen. Posting Type';
        }
        field(49; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";
        }
        field(50; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";
        }
        field(51; "Bal. Account Type"; Enum "Gen. Journal Account Type")
        {
            Caption = 'Bal. Account Type';
        }
        field(52; "Transaction No."; Integer)
        {
            Caption = 'Transaction No.';
        }
        field(53; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';
        }
        field(54; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';
        }
        field(55; "Document Date"; Date)
        {
            Caption = 'Document Date';
        }
        field(56; "External Document No."; Code[35])
        {
            Caption = 'External Document No.';
        }
        field(57; "Source Type"; Enum "Gen. Journal Source Type")
        {
            Caption = 'Source Type';
        }
        field(58; "Source No."; Code[20])
        {
            Caption = 'Source No.';
            TableRelation = if ("Source Type" = const(Customer)) Customer
            else if ("Source Type" = const("Bank Account")) "Bank Account";
        }
        field(59; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            TableRelation = "No. Series";
        }
        field(60; "Tax Area Code"; Code[20])
        {
            Caption = 'Tax Area Code';
            TableRelation = "Tax Area";
        }
        field(61; "Tax Liable"; Boolean)
        {
            Caption = 'Tax Liable';
        }
        field(62; "Tax Group Code"; Code[20])
        {
            Caption = 'Tax Group Code';
            TableRelation = "Tax Group";
        }
        field(63; "Use Tax"; Boolean)
        {
            Caption = 'Use Tax';
        }
        field(64; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";
        }
        field(65; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";
        }
        field(68; "Additional-Currency Amount"; Decimal)
        {
            Caption = 'Additional-Currency Amount';
        }
        field(69; "Add.-Currency Debit Amount"; Decimal)
        {
            Caption = 'Add.-Currency Debit Amount';
        }
        field(70; "Add.-Currency Credit Amount"; Decimal)
        {
            Caption = 'Add.-Currency Credit Amount';
        }
        field(73; Reversed; Boolean)
        {
            Caption = 'Reversed';
        }
        field(74; "Reversed by Entry No."; Integer)
        {
            Caption = 'Reversed by Entry No.';
            TableRelation = "G/L Entry";
        }
        field(75; "Reversed Entry No."; Integer)
        {
            Caption = 'Reversed Entry No.';
            TableRelation = "G/L Entry";
        }
        field(76; "G/L Account Name"; Text[100])
        {
            Caption = 'G/L Account Name';
            FieldClass = FlowField;
            CalcFormula = lookup("G/L Account".Name where("No." = field("G/L Account No.")));
            Editable = false;
        }
        field(78; "Journal Templ. Name"; Code[10])
        {
            Caption = 'Journal Templ. Name';
        }
        field(79; "VAT Reporting Date"; Date)
        {
            Caption = 'VAT Reporting Date';
            Editable = false;
        }
        field(95; "G/L Register No."; Integer)
        {
            Caption = 'G/L Register No.';
            Editable = false;
            TableRelation = "G/L Register";
        }
        field(480; "Dimension Set ID"; Integer)
        {
            Caption = 'Dimension Set ID';
            Editable = false;
            TableRelation = "Dimension Set Entry";
        }
        field(8001; "Account Id"; Guid)
        {
            Caption = 'Account Id';
            FieldClass = FlowField;
            CalcFormula = lookup("G/L Account".SystemId where("No." = field("G/L Account No.")));
            TableRelation = "G/L Account".SystemId;
        }
        field(8005; "Last Modified DateTime"; DateTime)
        {
            Caption = 'Last Modified DateTime';
            Editable = false;
        }
    }

    keys
    {
        key(Key1; "Entry No.")
        {
            Clustered = true;
        }
        key(Key2; "G/L Account No.", "Posting Date")
        {
        }
        key(Key3; "G/L Account No.", "Global Dimension 1 Code", "Global Dimension 2 Code", "Posting Date", "VAT Reporting Date", "Source Currency Code")
        {
        }
        key(Key6; "Document No.", "Posting Date")
        {
        }
        key(Key7; "Transaction No.")
        {
        }
        key(Key10; "Posting Date", "G/L Account No.", "Dimension Set ID")
        {
        }
        key(Key11; "Gen. Bus. Posting Group", "Gen. Prod. Posting Group")
        {
        }
        key(Key12; "VAT Bus. Posting Group", "VAT Prod. Posting Group")
        {
        }
        key(Key13; "Dimension Set ID")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Entry No.", Description, Amount, "G/L Account No.", "Posting Date", "Document Type", "Document No.")
        {
        }
    }

    procedure GetNextEntryNo(): Integer
    begin
        exit(Rec.GetLastEntryNo() + 1);
    end;

    procedure GetLastEntryNo(): Integer
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.ReadIsolation(IsolationLevel::UpdLock);
        if GLEntry.FindLast() then
            exit(GLEntry."Entry No.");
    end;

    procedure GetLastEntry(var LastEntryNo: Integer; var LastTransactionNo: Integer)
    var
        GLEntry: Record "G/L Entry";
    begin
        LastEntryNo := 0;
        LastTransactionNo := 0;
        GLEntry.ReadIsolation(IsolationLevel::UpdLock);
        if not GLEntry.FindLast() then
            exit;
        LastEntryNo := GLEntry."Entry No.";
        LastTransactionNo := GLEntry."Transaction No.";
    end;

    procedure UpdateDebitCredit(Correction: Boolean)
    begin
        Rec."Debit Amount" := 0;
        Rec."Credit Amount" := 0;
        if (Rec.Amount > 0) xor Correction then
            Rec."Debit Amount" := Rec.Amount
        else
            Rec."Credit Amount" := -Rec.Amount;
    end;

    procedure CopyFromGenJnlLine(GenJnlLine: Record "Gen. Journal Line")
    begin
        Rec."Posting Date" := GenJnlLine."Posting Date";
        Rec."VAT Reporting Date" := GenJnlLine."VAT Reporting Date";
        Rec."Document Date" := GenJnlLine."Document Date";
        Rec."Document Type" := GenJnlLine."Document Type";
        Rec."Document No." := GenJnlLine."Document No.";
        Rec."External Document No." := GenJnlLine."External Document No.";
        Rec.Description := GenJnlLine.Description;
        Rec."Global Dimension 1 Code" := GenJnlLine."Shortcut Dimension 1 Code";
        Rec."Global Dimension 2 Code" := GenJnlLine."Shortcut Dimension 2 Code";
        Rec."Dimension Set ID" := GenJnlLine."Dimension Set ID";
        Rec."Source Code" := GenJnlLine."Source Code";
        Rec."Reason Code" := GenJnlLine."Reason Code";
        Rec."Source Type" := GenJnlLine."Source Type";
        Rec."Source No." := GenJnlLine."Source No.";
        Rec."Source Currency Code" := GenJnlLine."Source Currency Code";
        Rec.Quantity := GenJnlLine.Quantity;
        Rec."Journal Templ. Name" := GenJnlLine."Journal Template Name";
        Rec."Journal Batch Name" := GenJnlLine."Journal Batch Name";
        Rec."No. Series" := GenJnlLine."Posting No. Series";
        Rec."Bal. Account Type" := GenJnlLine."Bal. Account Type";
        Rec."Bal. Account No." := GenJnlLine."Bal. Account No.";
        Rec."User ID" := CopyStr(UserId(), 1, MaxStrLen(Rec."User ID"));
        OnAfterCopyGLEntryFromGenJnlLine(Rec, GenJnlLine);
    end;

    procedure CopyPostingGroupsFromGenJnlLine(GenJnlLine: Record "Gen. Journal Line")
    begin
        Rec."Gen. Posting Type" := GenJnlLine."Gen. Posting Type";
        Rec."Gen. Bus. Posting Group" := GenJnlLine."Gen. Bus. Posting Group";
        Rec."Gen. Prod. Posting Group" := GenJnlLine."Gen. Prod. Posting Group";
        Rec."VAT Bus. Posting Group" := GenJnlLine."VAT Bus. Posting Group";
        Rec."VAT Prod. Posting Group" := GenJnlLine."VAT Prod. Posting Group";
        Rec."Tax Area Code" := GenJnlLine."Tax Area Code";
        Rec."Tax Liable" := GenJnlLine."Tax Liable";
        Rec."Tax Group Code" := GenJnlLine."Tax Group Code";
        Rec."Use Tax" := GenJnlLine."Use Tax";
    end;

    procedure CopyPostingGroupsFromVATEntry(VATEntry: Record "VAT Entry")
    begin
        Rec."Gen. Posting Type" := VATEntry.Type;
        Rec."Gen. Bus. Posting Group" := VATEntry."Gen. Bus. Posting Group";
        Rec."Gen. Prod. Posting Group" := VATEntry."Gen. Prod. Posting Group";
        Rec."VAT Bus. Posting Group" := VATEntry."VAT Bus. Posting Group";
        Rec."VAT Prod. Posting Group" := VATEntry."VAT Prod. Posting Group";
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyGLEntryFromGenJnlLine(var GLEntry: Record "G/L Entry"; var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;
}
#endif
