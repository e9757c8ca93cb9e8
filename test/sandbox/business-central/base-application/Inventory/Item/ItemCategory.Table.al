#if STAND_IN
namespace Microsoft.Inventory.Item;

/// <summary>The stand-in for Microsoft's table "Item Category".</summary>
table 5722 "Item Category"
{
    Caption = 'Item Category';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Code"; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; "Parent Category"; Code[20])
        {
            Caption = 'Parent Category';
            TableRelation = "Item Category";

            trigger OnValidate()
            begin
                if Rec."Parent Category" = Rec.Code then
                    Rec.FieldError("Parent Category");
            end;
        }
        field(3; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(12; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
    }

    keys
    {
        key(Key1; "Code")
        {
            Clustered = true;
        }
    }
}
#endif
