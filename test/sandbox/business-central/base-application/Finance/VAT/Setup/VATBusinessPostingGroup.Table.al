#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

table 323 "VAT Business Posting Group"
{
    Caption = 'VAT Business Posting Group';
    DataClassification = CustomerContent;
    LookupPageId = "VAT Business Posting Groups";
    DrillDownPageId = "VAT Business Posting Groups";

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(10; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; Code, Description)
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
