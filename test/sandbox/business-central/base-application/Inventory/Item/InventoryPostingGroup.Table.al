#if STAND_IN
namespace Microsoft.Inventory.Item;

/// <summary>The stand-in for Microsoft's table "Inventory Posting Group".</summary>
table 94 "Inventory Posting Group"
{
    Caption = 'Inventory Posting Group';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Code"; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
        }
    }

    keys
    {
        key(Key1; "Code")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; "Code", Description)
        {
        }
    }
}
#endif
