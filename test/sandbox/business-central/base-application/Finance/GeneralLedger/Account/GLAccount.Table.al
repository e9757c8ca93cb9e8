#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Account;

using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.SalesTax;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Enums;

table 15 "G/L Account"
{
    Caption = 'G/L Account';
    DataCaptionFields = "No.", Name;
    DataClassification = CustomerContent;
    LookupPageId = "G/L Account List";
    DrillDownPageId = "Chart of Accounts";

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
            NotBlank = true;
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
        field(4; "Account Type"; Enum "G/L Account Type")
        {
            Caption = 'Account Type';

            trigger OnValidate()
            begin
                if (Rec."Account Type" <> Rec."Account Type"::Posting) and (xRec."Account Type" = xRec."Account Type"::Posting) then begin
                    GLEntry.SetRange("G/L Account No.", Rec."No.");
                    if not GLEntry.IsEmpty() then
                        Error(CannotChangeTypeErr, Rec.FieldCaption("Account Type"));
                end;
                if Rec."Account Type" = Rec."Account Type"::Posting then
                    Rec."Direct Posting" := xRec."Direct Posting"
                else
                    Rec."Direct Posting" := false;
            end;
        }
        field(6; "Global Dimension 1 Code"; Code[20])
        {
            Caption = 'Global Dimension 1 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(7; "Global Dimension 2 Code"; Code[20])
        {
            Caption = 'Global Dimension 2 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(8; "Account Category"; Enum "G/L Account Category")
        {
            Caption = 'Account Category';
        }
        field(9; "Income/Balance"; Enum "G/L Account Report Type")
        {
            Caption = 'Income/Balance';
        }
        field(10; "Debit/Credit"; Option)
        {
            Caption = 'Debit/Credit';
            OptionMembers = Both,Debit,Credit;
            OptionCaption = 'Both,Debit,Credit';
        }
        field(13; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(14; "Direct Posting"; Boolean)
        {
            Caption = 'Direct Posting';
            InitValue = true;
        }
        field(19; Indentation; Integer)
        {
            Caption = 'Indentation';
        }
        field(20; "Source Currency Code"; Code[10])
        {
            Caption = 'Source Currency Code';
            TableRelation = Currency;
        }
        field(25; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
        field(26; "Last Date Modified"; Date)
        {
            Caption = 'Last Date Modified';
            Editable = false;
        }
        field(28; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(29; "Global Dimension 1 Filter"; Code[20])
        {
            Caption = 'Global Dimension 1 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(30; "Global Dimension 2 Filter"; Code[20])
        {
            Caption = 'Global Dimension 2 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(31; "Balance at Date"; Decimal)
        {
            Caption = 'Balance at Date';
            FieldClass = FlowField;
            CalcFormula = sum("G/L Entry".Amount where("G/L Account No." = field("No."),
                                 "G/L Account No." = field(filter(Totaling)),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field(upperlimit("Date Filter")),
                                 "VAT Reporting Date" = field(upperlimit("VAT Reporting Date Filter")),
                                 "Dimension Set ID" = field("Dimension Set ID Filter")));
            Editable = false;
        }
        field(32; "Net Change"; Decimal)
        {
            Caption = 'Net Change';
            FieldClass = FlowField;
            CalcFormula = sum("G/L Entry".Amount where("G/L Account No." = field("No."),
                                 "G/L Account No." = field(filter(Totaling)),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "VAT Reporting Date" = field("VAT Reporting Date Filter"),
                                 "Dimension Set ID" = field("Dimension Set ID Filter")));
            Editable = false;
        }
        field(34; Totaling; Text[250])
        {
            Caption = 'Totaling';
        }
        field(36; Balance; Decimal)
        {
            Caption = 'Balance';
            FieldClass = FlowField;
            CalcFormula = sum("G/L Entry".Amount where("G/L Account No." = field("No."),
                                 "G/L Account No." = field(filter(Totaling)),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Dimension Set ID" = field("Dimension Set ID Filter")));
            Editable = false;
        }
        field(43; "Gen. Posting Type"; Enum "General Posting Type")
        {
            Caption = 'Gen. Posting Type';
        }
        field(44; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";

            trigger OnValidate()
            begin
                if xRec."Gen. Bus. Posting Group" <> Rec."Gen. Bus. Posting Group" then
                    if GenBusinessPostingGroup.ValidateVatBusPostingGroup(GenBusinessPostingGroup, Rec."Gen. Bus. Posting Group") then
                        Rec.Validate("VAT Bus. Posting Group", GenBusinessPostingGroup."Def. VAT Bus. Posting Group");
            end;
        }
        field(45; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";

            trigger OnValidate()
            begin
                if xRec."Gen. Prod. Posting Group" <> Rec."Gen. Prod. Posting Group" then
                    if GenProductPostingGroup.ValidateVatProdPostingGroup(GenProductPostingGroup, Rec."Gen. Prod. Posting Group") then
                        Rec.Validate("VAT Prod. Posting Group", GenProductPostingGroup."Def. VAT Prod. Posting Group");
            end;
        }
        field(47; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("G/L Entry"."Debit Amount" where("G/L Account No." = field("No."),
                                 "G/L Account No." = field(filter(Totaling)),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "VAT Reporting Date" = field("VAT Reporting Date Filter"),
                                 "Dimension Set ID" = field("Dimension Set ID Filter")));
            Editable = false;
        }
        field(48; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("G/L Entry"."Credit Amount" where("G/L Account No." = field("No."),
                                 "G/L Account No." = field(filter(Totaling)),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "VAT Reporting Date" = field("VAT Reporting Date Filter"),
                                 "Dimension Set ID" = field("Dimension Set ID Filter")));
            Editable = false;
        }
        field(49; "Automatic Ext. Texts"; Boolean)
        {
            Caption = 'Automatic Ext. Texts';
        }
        field(54; "Tax Area Code"; Code[20])
        {
            Caption = 'Tax Area Code';
            TableRelation = "Tax Area";
        }
        field(55; "Tax Liable"; Boolean)
        {
            Caption = 'Tax Liable';
        }
        field(56; "Tax Group Code"; Code[20])
        {
            Caption = 'Tax Group Code';
            TableRelation = "Tax Group";
        }
        field(57; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";
        }
        field(58; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";
        }
        field(70; "Omit Default Descr. in Jnl."; Boolean)
        {
            Caption = 'Omit Default Descr. in Jnl.';
        }
        field(82; "VAT Reporting Date Filter"; Date)
        {
            Caption = 'VAT Reporting Date Filter';
            FieldClass = FlowFilter;
        }
        field(400; "Dimension Set ID Filter"; Integer)
        {
            Caption = 'Dimension Set ID Filter';
            FieldClass = FlowFilter;
        }
        field(9000; "API Account Type"; Enum "G/L Account Type")
        {
            Caption = 'API Account Type';
            Editable = false;
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
        key(Key4; "Gen. Bus. Posting Group")
        {
        }
        key(Key5; "Gen. Prod. Posting Group")
        {
        }
        key(Key8; Name)
        {
        }
        key(Key9; "Account Type")
        {
        }
        key(Key10; "Account Category")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", Name, "Income/Balance", Blocked, "Direct Posting")
        {
        }
        fieldgroup(Brick; "No.", Name, "Income/Balance", Balance, Blocked)
        {
        }
    }

    trigger OnInsert()
    begin
        SetLastModified();
    end;

    trigger OnModify()
    begin
        SetLastModified();
    end;

    trigger OnDelete()
    begin
        GLEntry.SetRange("G/L Account No.", Rec."No.");
        if not GLEntry.IsEmpty() then
            Error(CannotDeleteErr, Rec."No.");
    end;

    trigger OnRename()
    begin
        SetLastModified();
    end;

    var
        GLEntry: Record "G/L Entry";
        GenBusinessPostingGroup: Record "Gen. Business Posting Group";
        GenProductPostingGroup: Record "Gen. Product Posting Group";
        CannotChangeTypeErr: Label 'You cannot change %1 because there are ledger entries on this account.', Comment = '%1 = caption of the field';
        CannotDeleteErr: Label 'You cannot delete G/L account %1 because it has ledger entries.', Comment = '%1 = account number';

    procedure CheckGLAcc()
    begin
        Rec.TestField("Account Type", Rec."Account Type"::Posting);
        Rec.TestField(Blocked, false);
        OnAfterCheckGLAcc(Rec);
    end;

    procedure IsTotaling(): Boolean
    begin
        exit(Rec."Account Type" in [Rec."Account Type"::Total, Rec."Account Type"::"End-Total"]);
    end;

    local procedure SetLastModified()
    begin
        Rec."API Account Type" := Rec."Account Type";
        Rec."Last Modified Date Time" := CurrentDateTime();
        Rec."Last Date Modified" := Today();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCheckGLAcc(var GLAccount: Record "G/L Account")
    begin
    end;
}
#endif
