#if STAND_IN
namespace Microsoft.Foundation.Address;

table 9 "Country/Region"
{
    Caption = 'Country/Region';
    DataClassification = CustomerContent;
    LookupPageId = "Countries/Regions";

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Name; Text[50])
        {
            Caption = 'Name';
        }
        field(4; "ISO Code"; Code[2])
        {
            Caption = 'ISO Code';
        }
        field(5; "ISO Numeric Code"; Code[3])
        {
            Caption = 'ISO Numeric Code';
        }
        field(6; "EU Country/Region Code"; Code[10])
        {
            Caption = 'EU Country/Region Code';
        }
        field(8; "Address Format"; Enum "Country/Region Address Format")
        {
            Caption = 'Address Format';
            InitValue = "City+Post Code";
        }
        field(10; "VAT Scheme"; Code[10])
        {
            Caption = 'VAT Scheme';
        }
        field(11; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
        field(12; "County Name"; Text[30])
        {
            Caption = 'County Name';
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
        key(Key2; "EU Country/Region Code")
        {
        }
        key(Key4; Name)
        {
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; Code, Name, "VAT Scheme")
        {
        }
        fieldgroup(DropDown; Code, Name)
        {
        }
    }

    trigger OnInsert()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnModify()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnRename()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;
}
#endif
