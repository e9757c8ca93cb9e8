#if STAND_IN
namespace Microsoft.Bank.BankAccount;

using Microsoft.Bank.Ledger;
using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.NoSeries;
using System.Globalization;

table 270 "Bank Account"
{
    Caption = 'Bank Account';
    DataCaptionFields = "No.", Name;
    DataClassification = CustomerContent;
    LookupPageId = "Bank Account List";
    DrillDownPageId = "Bank Account List";

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
        }
        field(2; Name; Text[100])
        {
            Caption = 'Name';

            trigger OnValidate()
            begin
                if (Rec."Search Name" = UpperCase(xRec.Name)) or (Rec."Search Name" = '') then
                    Rec."Search Name" := Rec.Name;
            end;
        }
        field(3; "Search Name"; Code[100])
        {
            Caption = 'Search Name';
        }
        field(4; "Name 2"; Text[50])
        {
            Caption = 'Name 2';
        }
        field(5; Address; Text[100])
        {
            Caption = 'Address';
        }
        field(6; "Address 2"; Text[50])
        {
            Caption = 'Address 2';
        }
        field(7; City; Text[30])
        {
            Caption = 'City';
        }
        field(8; Contact; Text[100])
        {
            Caption = 'Contact';
        }
        field(9; "Phone No."; Text[30])
        {
            Caption = 'Phone No.';
        }
        field(13; "Bank Account No."; Text[30])
        {
            Caption = 'Bank Account No.';
        }
        field(14; "Transit No."; Text[20])
        {
            Caption = 'Transit No.';
        }
        field(16; "Global Dimension 1 Code"; Code[20])
        {
            Caption = 'Global Dimension 1 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(17; "Global Dimension 2 Code"; Code[20])
        {
            Caption = 'Global Dimension 2 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(20; "Min. Balance"; Decimal)
        {
            Caption = 'Min. Balance';
        }
        field(21; "Bank Acc. Posting Group"; Code[20])
        {
            Caption = 'Bank Acc. Posting Group';
            TableRelation = "Bank Account Posting Group";
        }
        field(22; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;

            trigger OnValidate()
            begin
                if Rec."Currency Code" = xRec."Currency Code" then
                    exit;
                BankAccountLedgerEntry.SetRange("Bank Account No.", Rec."No.");
                BankAccountLedgerEntry.SetRange(Open, true);
                if not BankAccountLedgerEntry.IsEmpty() then
                    Error(OpenEntriesErr, Rec.FieldCaption("Currency Code"), Rec."No.");
            end;
        }
        field(24; "Language Code"; Code[10])
        {
            Caption = 'Language Code';
            TableRelation = Language;
        }
        field(35; "Country/Region Code"; Code[10])
        {
            Caption = 'Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(37; Amount; Decimal)
        {
            Caption = 'Amount';
        }
        field(39; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(54; "Last Date Modified"; Date)
        {
            Caption = 'Last Date Modified';
            Editable = false;
        }
        field(55; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(56; "Global Dimension 1 Filter"; Code[20])
        {
            Caption = 'Global Dimension 1 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(57; "Global Dimension 2 Filter"; Code[20])
        {
            Caption = 'Global Dimension 2 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(58; Balance; Decimal)
        {
            Caption = 'Balance';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry".Amount where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter")));
            Editable = false;
        }
        field(59; "Balance (LCY)"; Decimal)
        {
            Caption = 'Balance (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Amount (LCY)" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter")));
            Editable = false;
        }
        field(60; "Net Change"; Decimal)
        {
            Caption = 'Net Change';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry".Amount where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(61; "Net Change (LCY)"; Decimal)
        {
            Caption = 'Net Change (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Amount (LCY)" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(84; "Fax No."; Text[30])
        {
            Caption = 'Fax No.';
        }
        field(91; "Post Code"; Code[20])
        {
            Caption = 'Post Code';
        }
        field(92; County; Text[30])
        {
            Caption = 'County';
        }
        field(95; "Balance at Date"; Decimal)
        {
            Caption = 'Balance at Date';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry".Amount where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field(upperlimit("Date Filter"))));
            Editable = false;
        }
        field(96; "Balance at Date (LCY)"; Decimal)
        {
            Caption = 'Balance at Date (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Amount (LCY)" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field(upperlimit("Date Filter"))));
            Editable = false;
        }
        field(97; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Debit Amount" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(98; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Credit Amount" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(99; "Debit Amount (LCY)"; Decimal)
        {
            Caption = 'Debit Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Debit Amount (LCY)" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(100; "Credit Amount (LCY)"; Decimal)
        {
            Caption = 'Credit Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Bank Account Ledger Entry"."Credit Amount (LCY)" where("Bank Account No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(101; "Bank Branch No."; Text[20])
        {
            Caption = 'Bank Branch No.';
        }
        field(102; "E-Mail"; Text[80])
        {
            Caption = 'E-Mail';
        }
        field(103; "Home Page"; Text[255])
        {
            Caption = 'Home Page';
        }
        field(107; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            Editable = false;
            TableRelation = "No. Series";
        }
        field(110; IBAN; Code[50])
        {
            Caption = 'IBAN';
        }
        field(111; "SWIFT Code"; Code[20])
        {
            Caption = 'SWIFT Code';
        }
        field(5061; "Mobile Phone No."; Text[30])
        {
            Caption = 'Mobile Phone No.';
        }
    }

    keys
    {
        key(Key1; "No.")
        {
            Clustered = true;
        }
        key(Key2; "Search Name")
        {
        }
        key(Key3; "Bank Acc. Posting Group")
        {
        }
        key(Key4; "Currency Code")
        {
        }
        key(Key5; "Country/Region Code")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", Name, "Bank Account No.", "Currency Code")
        {
        }
    }

    trigger OnInsert()
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
        NoSeries: Codeunit "No. Series";
    begin
        if Rec."No." <> '' then
            exit;
        GeneralLedgerSetup.Get();
        GeneralLedgerSetup.TestField("Bank Account Nos.");
        Rec."No. Series" := GeneralLedgerSetup."Bank Account Nos.";
        Rec."No." := NoSeries.GetNextNo(Rec."No. Series");
    end;

    trigger OnModify()
    begin
        Rec."Last Date Modified" := Today();
    end;

    trigger OnDelete()
    begin
        BankAccountLedgerEntry.SetRange("Bank Account No.", Rec."No.");
        if not BankAccountLedgerEntry.IsEmpty() then
            Error(CannotDeleteErr, Rec."No.");
    end;

    var
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
        OpenEntriesErr: Label 'You cannot change %1 because bank account %2 has open entries.', Comment = '%1 = caption of Currency Code, %2 = bank account number';
        CannotDeleteErr: Label 'You cannot delete bank account %1 because it has ledger entries.', Comment = '%1 = bank account number';

    procedure IsInLocalCurrency(): Boolean
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        if Rec."Currency Code" = '' then
            exit(true);
        GeneralLedgerSetup.Get();
        exit(Rec."Currency Code" = GeneralLedgerSetup.GetCurrencyCode(''));
    end;

    procedure GetBankAccountNo(): Text
    begin
        if Rec.IBAN <> '' then
            exit(DelChr(Rec.IBAN, '=<>'));
        exit(Rec."Bank Account No.");
    end;
}
#endif
