#if STAND_IN
namespace Microsoft.Inventory.Ledger;

/// <summary>The stand-in for Microsoft's table "G/L - Item Ledger Relation".</summary>
table 5823 "G/L - Item Ledger Relation"
{
    Caption = 'G/L - Item Ledger Relation';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "G/L Entry No."; Integer)
        {
            Caption = 'G/L Entry No.';
            NotBlank = true;
        }
        field(2; "Value Entry No."; Integer)
        {
            Caption = 'Value Entry No.';
            NotBlank = true;
            TableRelation = "Value Entry";
        }
        field(3; "G/L Register No."; Integer)
        {
            Caption = 'G/L Register No.';
        }
    }

    keys
    {
        key(Key1; "G/L Entry No.", "Value Entry No.")
        {
            Clustered = true;
        }
        key(Key2; "Value Entry No.")
        {
        }
    }
}
#endif
