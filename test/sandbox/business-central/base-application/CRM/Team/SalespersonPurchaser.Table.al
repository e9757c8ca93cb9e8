#if STAND_IN
namespace Microsoft.CRM.Team;

using Microsoft.Finance.Dimension;

table 13 "Salesperson/Purchaser"
{
    Caption = 'Salesperson/Purchaser';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Name; Text[50])
        {
            Caption = 'Name';
        }
        field(3; "Commission %"; Decimal)
        {
            Caption = 'Commission %';
        }
        field(150; "Privacy Blocked"; Boolean)
        {
            Caption = 'Privacy Blocked';
        }
        field(5050; "Global Dimension 1 Code"; Code[20])
        {
            Caption = 'Global Dimension 1 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(5051; "Global Dimension 2 Code"; Code[20])
        {
            Caption = 'Global Dimension 2 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(5052; "E-Mail"; Text[80])
        {
            Caption = 'E-Mail';

            trigger OnValidate()
            begin
                Rec."Search E-Mail" := CopyStr(Rec."E-Mail", 1, MaxStrLen(Rec."Search E-Mail"));
            end;
        }
        field(5053; "Phone No."; Text[30])
        {
            Caption = 'Phone No.';
        }
        field(5062; "Job Title"; Text[30])
        {
            Caption = 'Job Title';
        }
        field(5085; "Search E-Mail"; Code[80])
        {
            Caption = 'Search E-Mail';
        }
        field(5087; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
        key(Key2; "Search E-Mail")
        {
        }
        key(Key3; SystemModifiedAt)
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; Code, Name)
        {
        }
    }
}
#endif
