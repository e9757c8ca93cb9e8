#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

table 324 "VAT Product Posting Group"
{
    Caption = 'VAT Product Posting Group';
    DataClassification = CustomerContent;
    LookupPageId = "VAT Product Posting Groups";
    DrillDownPageId = "VAT Product Posting Groups";

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
        field(8005; "Last Modified DateTime"; DateTime)
        {
            Caption = 'Last Modified DateTime';
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
        fieldgroup(Brick; Description)
        {
        }
    }

    trigger OnInsert()
    begin
        Rec."Last Modified DateTime" := CurrentDateTime();
    end;

    trigger OnModify()
    begin
        Rec."Last Modified DateTime" := CurrentDateTime();
    end;

    trigger OnRename()
    begin
        Rec."Last Modified DateTime" := CurrentDateTime();
    end;
}
#endif
