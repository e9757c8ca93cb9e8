#if STAND_IN
namespace Microsoft.Inventory.Item;

using Microsoft.Foundation.UOM;

/// <summary>The stand-in for Microsoft's table "Item Unit of Measure".</summary>
table 5404 "Item Unit of Measure"
{
    Caption = 'Item Unit of Measure';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Item No."; Code[20])
        {
            Caption = 'Item No.';
            NotBlank = true;
            TableRelation = Item;
        }
        field(2; "Code"; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
            TableRelation = "Unit of Measure";
        }
        field(3; "Qty. per Unit of Measure"; Decimal)
        {
            Caption = 'Qty. per Unit of Measure';
            InitValue = 1;
            DecimalPlaces = 0 : 5;
        }
        field(4; "Qty. Rounding Precision"; Decimal)
        {
            Caption = 'Qty. Rounding Precision';
            InitValue = 0;
            DecimalPlaces = 0 : 5;
        }
        field(7300; Length; Decimal)
        {
            Caption = 'Length';
        }
        field(7301; Width; Decimal)
        {
            Caption = 'Width';
        }
        field(7302; Height; Decimal)
        {
            Caption = 'Height';
        }
        field(7303; Cubage; Decimal)
        {
            Caption = 'Cubage';
        }
        field(7304; Weight; Decimal)
        {
            Caption = 'Weight';
            DecimalPlaces = 0 : 5;
        }
    }

    keys
    {
        key(Key1; "Item No.", "Code")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Code", "Qty. per Unit of Measure")
        {
        }
    }
}
#endif
