#if STAND_IN
namespace Microsoft.Finance.SalesTax;

table 321 "Tax Group"
{
    Caption = 'Tax Group';
    DataClassification = CustomerContent;

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
