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

            trigger OnValidate()
            var
                Item: Record Item;
            begin
                if Rec."Qty. per Unit of Measure" <= 0 then
                    Rec.FieldError("Qty. per Unit of Measure", MustBePositiveErr);
                if Item.Get(Rec."Item No.") then
                    if Item."Base Unit of Measure" = Rec.Code then
                        Rec.TestField("Qty. per Unit of Measure", 1);
            end;
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

    trigger OnInsert()
    begin
        Rec.TestField(Code);
        if Rec."Qty. per Unit of Measure" = 0 then
            Rec."Qty. per Unit of Measure" := 1;
    end;

    trigger OnDelete()
    var
        Item: Record Item;
    begin
        if Item.Get(Rec."Item No.") then
            if Item."Base Unit of Measure" = Rec.Code then
                Error(BaseUnitErr, Rec.Code, Rec."Item No.");
    end;

    var
        BaseUnitErr: Label 'You cannot delete unit of measure %1, because it is the base unit of item %2.', Comment = '%1 = unit of measure, %2 = item number';
        MustBePositiveErr: Label 'must be greater than 0';
}
#endif
