#if STAND_IN
namespace Microsoft.Foundation.Shipping;

table 10 "Shipment Method"
{
    Caption = 'Shipment Method';
    DataClassification = CustomerContent;
    LookupPageId = "Shipment Methods";

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(8; "Last Modified Date Time"; DateTime)
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
        fieldgroup(DropDown; Code, Description)
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
