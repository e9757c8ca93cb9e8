#if STAND_IN
namespace Microsoft.Sales.Receivables;

using Microsoft.Bank.BankAccount;
using Microsoft.CRM.Team;
using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Customer;

table 21 "Cust. Ledger Entry"
{
    Caption = 'Cust. Ledger Entry';
    DataClassification = CustomerContent;
    LookupPageId = "Customer Ledger Entries";
    DrillDownPageId = "Customer Ledger Entries";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
        }
        field(3; "Customer No."; Code[20])
        {
            Caption = 'Customer No.';
            TableRelation = Customer;
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
        field(8; "Customer Name"; Text[100])
        {
            Caption = 'Customer Name';
        }
        field(10; "Your Reference"; Text[35])
        {
            Caption = 'Your Reference';
        }
        field(11; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;
        }
        field(13; Amount; Decimal)
        {
            Caption = 'Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Ledger Entry Amount" = const(true),
                                 "Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(14; "Remaining Amount"; Decimal)
        {
            Caption = 'Remaining Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(15; "Original Amt. (LCY)"; Decimal)
        {
            Caption = 'Original Amt. (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Cust. Ledger Entry No." = field("Entry No."),
                                 "Entry Type" = filter("Initial Entry"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(16; "Remaining Amt. (LCY)"; Decimal)
        {
            Caption = 'Remaining Amt. (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(17; "Amount (LCY)"; Decimal)
        {
            Caption = 'Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Ledger Entry Amount" = const(true),
                                 "Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(18; "Sales (LCY)"; Decimal)
        {
            Caption = 'Sales (LCY)';
        }
        field(19; "Profit (LCY)"; Decimal)
        {
            Caption = 'Profit (LCY)';
        }
        field(20; "Inv. Discount (LCY)"; Decimal)
        {
            Caption = 'Inv. Discount (LCY)';
        }
        field(21; "Sell-to Customer No."; Code[20])
        {
            Caption = 'Sell-to Customer No.';
            TableRelation = Customer;
        }
        field(22; "Customer Posting Group"; Code[20])
        {
            Caption = 'Customer Posting Group';
            TableRelation = "Customer Posting Group";
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
        field(25; "Salesperson Code"; Code[20])
        {
            Caption = 'Salesperson Code';
            TableRelation = "Salesperson/Purchaser";
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
        field(33; "On Hold"; Code[3])
        {
            Caption = 'On Hold';

            trigger OnValidate()
            begin
                Rec.TestField(Open, true);
            end;
        }
        field(34; "Applies-to Doc. Type"; Enum "Gen. Journal Document Type")
        {
            Caption = 'Applies-to Doc. Type';
        }
        field(35; "Applies-to Doc. No."; Code[20])
        {
            Caption = 'Applies-to Doc. No.';
        }
        field(36; Open; Boolean)
        {
            Caption = 'Open';
        }
        field(37; "Due Date"; Date)
        {
            Caption = 'Due Date';

            trigger OnValidate()
            begin
                Rec.TestField(Open, true);
            end;
        }
        field(38; "Pmt. Discount Date"; Date)
        {
            Caption = 'Pmt. Discount Date';
        }
        field(39; "Original Pmt. Disc. Possible"; Decimal)
        {
            Caption = 'Original Pmt. Disc. Possible';
            Editable = false;
        }
        field(40; "Pmt. Disc. Given (LCY)"; Decimal)
        {
            Caption = 'Pmt. Disc. Given (LCY)';
        }
        field(42; "Orig. Pmt. Disc. Possible(LCY)"; Decimal)
        {
            Caption = 'Orig. Pmt. Disc. Possible(LCY)';
            Editable = false;
        }
        field(43; Positive; Boolean)
        {
            Caption = 'Positive';
        }
        field(44; "Closed by Entry No."; Integer)
        {
            Caption = 'Closed by Entry No.';
            TableRelation = "Cust. Ledger Entry";
        }
        field(45; "Closed at Date"; Date)
        {
            Caption = 'Closed at Date';
        }
        field(46; "Closed by Amount"; Decimal)
        {
            Caption = 'Closed by Amount';
        }
        field(47; "Applies-to ID"; Code[50])
        {
            Caption = 'Applies-to ID';

            trigger OnValidate()
            begin
                Rec.TestField(Open, true);
            end;
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
        field(54; "Closed by Amount (LCY)"; Decimal)
        {
            Caption = 'Closed by Amount (LCY)';
        }
        field(58; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Debit Amount" where("Ledger Entry Amount" = const(true),
                                 "Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(59; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Credit Amount" where("Ledger Entry Amount" = const(true),
                                 "Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(60; "Debit Amount (LCY)"; Decimal)
        {
            Caption = 'Debit Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Debit Amount (LCY)" where("Ledger Entry Amount" = const(true),
                                 "Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(61; "Credit Amount (LCY)"; Decimal)
        {
            Caption = 'Credit Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Credit Amount (LCY)" where("Ledger Entry Amount" = const(true),
                                 "Cust. Ledger Entry No." = field("Entry No."),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(62; "Document Date"; Date)
        {
            Caption = 'Document Date';
        }
        field(63; "External Document No."; Code[35])
        {
            Caption = 'External Document No.';
        }
        field(64; "Calculate Interest"; Boolean)
        {
            Caption = 'Calculate Interest';
        }
        field(65; "Closing Interest Calculated"; Boolean)
        {
            Caption = 'Closing Interest Calculated';
        }
        field(66; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            TableRelation = "No. Series";
        }
        field(67; "Closed by Currency Code"; Code[10])
        {
            Caption = 'Closed by Currency Code';
            TableRelation = Currency;
        }
        field(68; "Closed by Currency Amount"; Decimal)
        {
            Caption = 'Closed by Currency Amount';
        }
        field(73; "Adjusted Currency Factor"; Decimal)
        {
            Caption = 'Adjusted Currency Factor';
        }
        field(74; "Original Currency Factor"; Decimal)
        {
            Caption = 'Original Currency Factor';
        }
        field(75; "Original Amount"; Decimal)
        {
            Caption = 'Original Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Cust. Ledger Entry No." = field("Entry No."),
                                 "Entry Type" = filter("Initial Entry"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(76; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(77; "Remaining Pmt. Disc. Possible"; Decimal)
        {
            Caption = 'Remaining Pmt. Disc. Possible';
        }
        field(78; "Pmt. Disc. Tolerance Date"; Date)
        {
            Caption = 'Pmt. Disc. Tolerance Date';
        }
        field(79; "Max. Payment Tolerance"; Decimal)
        {
            Caption = 'Max. Payment Tolerance';
        }
        field(81; "Accepted Payment Tolerance"; Decimal)
        {
            Caption = 'Accepted Payment Tolerance';
        }
        field(82; "Accepted Pmt. Disc. Tolerance"; Boolean)
        {
            Caption = 'Accepted Pmt. Disc. Tolerance';
        }
        field(83; "Pmt. Tolerance (LCY)"; Decimal)
        {
            Caption = 'Pmt. Tolerance (LCY)';
        }
        field(84; "Amount to Apply"; Decimal)
        {
            Caption = 'Amount to Apply';

            trigger OnValidate()
            begin
                Rec.TestField(Open, true);
                Rec.CalcFields("Remaining Amount");
                if Rec."Amount to Apply" * Rec."Remaining Amount" < 0 then
                    Rec.FieldError("Amount to Apply", StrSubstNo(SameSignErr, Rec.FieldCaption("Remaining Amount")));
                if Abs(Rec."Amount to Apply") > Abs(Rec."Remaining Amount") then
                    Rec.FieldError("Amount to Apply", StrSubstNo(NotLargerErr, Rec.FieldCaption("Remaining Amount")));
            end;
        }
        field(86; "Applying Entry"; Boolean)
        {
            Caption = 'Applying Entry';
        }
        field(87; Reversed; Boolean)
        {
            Caption = 'Reversed';
        }
        field(88; "Reversed by Entry No."; Integer)
        {
            Caption = 'Reversed by Entry No.';
            TableRelation = "Cust. Ledger Entry";
        }
        field(89; "Reversed Entry No."; Integer)
        {
            Caption = 'Reversed Entry No.';
            TableRelation = "Cust. Ledger Entry";
        }
        field(90; Prepayment; Boolean)
        {
            Caption = 'Prepayment';
        }
        field(95; "G/L Register No."; Integer)
        {
            Caption = 'G/L Register No.';
            Editable = false;
            TableRelation = "G/L Register";
        }
        field(171; "Payment Reference"; Code[50])
        {
            Caption = 'Payment Reference';
        }
        field(172; "Payment Method Code"; Code[10])
        {
            Caption = 'Payment Method Code';
            TableRelation = "Payment Method";
        }
        field(173; "Applies-to Ext. Doc. No."; Code[35])
        {
            Caption = 'Applies-to Ext. Doc. No.';
        }
        field(480; "Dimension Set ID"; Integer)
        {
            Caption = 'Dimension Set ID';
            Editable = false;
            TableRelation = "Dimension Set Entry";
        }
        field(1341; "Promised Pay Date"; Date)
        {
            Caption = 'Promised Pay Date';
        }
    }

    keys
    {
        key(Key1; "Entry No.")
        {
            Clustered = true;
        }
        key(Key2; "Customer No.", "Currency Code")
        {
        }
        key(Key4; "Document No.")
        {
        }
        key(Key5; "External Document No.")
        {
        }
        key(Key6; "Customer No.", Open, Positive, "Due Date", "Currency Code")
        {
        }
        key(Key7; Open, "Due Date")
        {
        }
        key(Key8; "Customer No.", "Document Type", "Posting Date", "Currency Code")
        {
        }
        key(Key9; "Salesperson Code", "Posting Date")
        {
        }
        key(Key10; "Closed by Entry No.")
        {
        }
        key(Key11; "Transaction No.")
        {
        }
        key(Key17; "Customer No.", "Applies-to ID", Open, Positive, "Due Date")
        {
        }
        key(Key18; "Document Type", "Posting Date")
        {
        }
        key(Key19; "Document Type", "Customer No.", Open, "Due Date")
        {
        }
        key(Key20; "Customer Posting Group")
        {
        }
        key(Key21; "Document Type", Open, "Posting Date", "Closed at Date")
        {
        }
        key(Key22; "Salesperson Code")
        {
        }
        key(Key23; SystemModifiedAt)
        {
        }
        key(Key35; "Customer No.", "Posting Date", "Applies-to ID")
        {
        }
        key(Key36; "Document Type", Reversed, "Posting Date")
        {
        }
        key(Key37; "Applies-to ID")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Entry No.", Description, "Customer No.", "Posting Date", "Document Type", "Document No.")
        {
        }
        fieldgroup(Brick; "Document No.", Description, "Remaining Amt. (LCY)", "Due Date")
        {
        }
    }

    var
        SameSignErr: Label 'must have the same sign as %1', Comment = '%1 = caption of Remaining Amount';
        NotLargerErr: Label 'must not be larger than %1', Comment = '%1 = caption of Remaining Amount';

    procedure GetLastEntryNo(): Integer
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.ReadIsolation(IsolationLevel::UpdLock);
        if CustLedgerEntry.FindLast() then
            exit(CustLedgerEntry."Entry No.");
    end;

    procedure GetOriginalCurrencyFactor(): Decimal
    begin
        if Rec."Original Currency Factor" = 0 then
            exit(1);
        exit(Rec."Original Currency Factor");
    end;

    procedure GetAdjustedCurrencyFactor(): Decimal
    begin
        if Rec."Adjusted Currency Factor" = 0 then
            exit(1);
        exit(Rec."Adjusted Currency Factor");
    end;

    procedure SetAmountToApply(AppliesToDocNo: Code[20]; CustomerNo: Code[20])
    begin
        Rec.SetCurrentKey("Document No.");
        Rec.SetRange("Document No.", AppliesToDocNo);
        Rec.SetRange("Customer No.", CustomerNo);
        Rec.SetRange(Open, true);
        if not Rec.FindFirst() then
            exit;
        if Rec."Amount to Apply" = 0 then begin
            Rec.CalcFields("Remaining Amount");
            Rec."Amount to Apply" := Rec."Remaining Amount";
        end else
            Rec."Amount to Apply" := 0;
        Rec.Modify();
    end;

    procedure CopyFromGenJnlLine(GenJnlLine: Record "Gen. Journal Line")
    begin
        Rec."Customer No." := GenJnlLine."Account No.";
        Rec."Posting Date" := GenJnlLine."Posting Date";
        Rec."Document Date" := GenJnlLine."Document Date";
        Rec."Document Type" := GenJnlLine."Document Type";
        Rec."Document No." := GenJnlLine."Document No.";
        Rec."External Document No." := GenJnlLine."External Document No.";
        Rec.Description := GenJnlLine.Description;
        Rec."Your Reference" := GenJnlLine."Your Reference";
        Rec."Currency Code" := GenJnlLine."Currency Code";
        Rec."Sales (LCY)" := GenJnlLine."Sales/Purch. (LCY)";
        Rec."Profit (LCY)" := GenJnlLine."Profit (LCY)";
        Rec."Inv. Discount (LCY)" := GenJnlLine."Inv. Discount (LCY)";
        Rec."Sell-to Customer No." := GenJnlLine."Sell-to/Buy-from No.";
        Rec."Customer Posting Group" := GenJnlLine."Posting Group";
        Rec."Global Dimension 1 Code" := GenJnlLine."Shortcut Dimension 1 Code";
        Rec."Global Dimension 2 Code" := GenJnlLine."Shortcut Dimension 2 Code";
        Rec."Dimension Set ID" := GenJnlLine."Dimension Set ID";
        Rec."Salesperson Code" := GenJnlLine."Salespers./Purch. Code";
        Rec."Source Code" := GenJnlLine."Source Code";
        Rec."On Hold" := GenJnlLine."On Hold";
        Rec."Applies-to Doc. Type" := GenJnlLine."Applies-to Doc. Type";
        Rec."Applies-to Doc. No." := GenJnlLine."Applies-to Doc. No.";
        Rec."Due Date" := GenJnlLine."Due Date";
        Rec."Pmt. Discount Date" := GenJnlLine."Pmt. Discount Date";
        Rec."Applies-to ID" := GenJnlLine."Applies-to ID";
        Rec."Journal Templ. Name" := GenJnlLine."Journal Template Name";
        Rec."Journal Batch Name" := GenJnlLine."Journal Batch Name";
        Rec."Reason Code" := GenJnlLine."Reason Code";
        Rec."User ID" := CopyStr(UserId(), 1, MaxStrLen(Rec."User ID"));
        Rec."Bal. Account Type" := GenJnlLine."Bal. Account Type";
        Rec."Bal. Account No." := GenJnlLine."Bal. Account No.";
        Rec."No. Series" := GenJnlLine."Posting No. Series";
        Rec."Payment Method Code" := GenJnlLine."Payment Method Code";
        Rec."Payment Reference" := GenJnlLine."Payment Reference";
        Rec."Applies-to Ext. Doc. No." := GenJnlLine."Applies-to Ext. Doc. No.";
        OnAfterCopyCustLedgerEntryFromGenJnlLine(Rec, GenJnlLine);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyCustLedgerEntryFromGenJnlLine(var CustLedgerEntry: Record "Cust. Ledger Entry"; GenJournalLine: Record "Gen. Journal Line")
    begin
    end;
}
#endif
