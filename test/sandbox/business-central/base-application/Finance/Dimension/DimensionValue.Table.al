#if STAND_IN
namespace Microsoft.Finance.Dimension;

using Microsoft.Finance.GeneralLedger.Setup;

table 349 "Dimension Value"
{
    Caption = 'Dimension Value';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Dimension Code"; Code[20])
        {
            Caption = 'Dimension Code';
            NotBlank = true;
            TableRelation = Dimension;
        }
        field(2; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(3; Name; Text[50])
        {
            Caption = 'Name';
        }
        field(4; "Dimension Value Type"; Option)
        {
            Caption = 'Dimension Value Type';
            OptionMembers = Standard,Heading,Total,"Begin-Total","End-Total";
            OptionCaption = 'Standard,Heading,Total,Begin-Total,End-Total';
        }
        field(6; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(8; Indentation; Integer)
        {
            Caption = 'Indentation';
        }
        field(9; "Global Dimension No."; Integer)
        {
            Caption = 'Global Dimension No.';
        }
        field(12; "Dimension Value ID"; Integer)
        {
            Caption = 'Dimension Value ID';
            Editable = false;
            AutoIncrement = true;
        }
    }

    keys
    {
        key(Key1; "Dimension Code", Code)
        {
            Clustered = true;
        }
        key(Key2; Code, "Global Dimension No.")
        {
        }
        key(Key3; Name)
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; Code, Name)
        {
        }
    }

    trigger OnInsert()
    var
        DimensionValue: Record "Dimension Value";
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        DimensionValue.SetCurrentKey("Dimension Value ID");
        if DimensionValue.FindLast() then
            Rec."Dimension Value ID" := DimensionValue."Dimension Value ID" + 1
        else
            Rec."Dimension Value ID" := 1;
        GeneralLedgerSetup.Get();
        case Rec."Dimension Code" of
            GeneralLedgerSetup."Global Dimension 1 Code":
                Rec."Global Dimension No." := 1;
            GeneralLedgerSetup."Global Dimension 2 Code":
                Rec."Global Dimension No." := 2;
        end;
    end;
}
#endif
