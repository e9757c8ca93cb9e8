#if STAND_IN
namespace Microsoft.Inventory.Item.Catalog;

using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;

/// <summary>The stand-in for Microsoft's table "Item Reference".</summary>
table 5777 "Item Reference"
{
    Caption = 'Item Reference';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Item No."; Code[20])
        {
            Caption = 'Item No.';
            TableRelation = Item;
        }
        field(2; "Variant Code"; Code[10])
        {
            Caption = 'Variant Code';
            TableRelation = "Item Variant".Code where("Item No." = field("Item No."));
        }
        field(3; "Unit of Measure"; Code[10])
        {
            Caption = 'Unit of Measure';
            TableRelation = "Item Unit of Measure".Code where("Item No." = field("Item No."));
        }
        field(4; "Reference Type"; Enum "Item Reference Type")
        {
            Caption = 'Reference Type';
        }
        field(5; "Reference Type No."; Code[20])
        {
            Caption = 'Reference Type No.';
            TableRelation = if ("Reference Type" = const(Customer)) Customer."No.";
        }
        field(6; "Reference No."; Code[50])
        {
            Caption = 'Reference No.';
            NotBlank = true;
        }
        field(7; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(9; "Description 2"; Text[50])
        {
            Caption = 'Description 2';
        }
        field(10; "Starting Date"; Date)
        {
            Caption = 'Starting Date';
        }
        field(11; "Ending Date"; Date)
        {
            Caption = 'Ending Date';
        }
    }

    keys
    {
        key(Key1; "Item No.", "Variant Code", "Unit of Measure", "Reference Type", "Reference Type No.", "Reference No.")
        {
            Clustered = true;
        }
        key(Key2; "Reference No.")
        {
        }
        key(Key4; "Reference Type", "Reference No.")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Item No.", "Variant Code", "Unit of Measure", "Reference Type", "Reference Type No.", "Reference No.")
        {
        }
        fieldgroup(Brick; "Item No.", "Variant Code", "Unit of Measure", "Reference Type", "Reference Type No.", "Reference No.")
        {
        }
    }

    trigger OnInsert()
    begin
        Rec.TestField("Reference No.");
        if (Rec."Reference Type" in [Rec."Reference Type"::Customer, Rec."Reference Type"::Vendor]) then
            Rec.TestField("Reference Type No.");
        if Rec."Unit of Measure" = '' then
            SetBaseUnitOfMeasure();
    end;

    trigger OnRename()
    begin
        Rec.TestField("Reference No.");
    end;

    local procedure SetBaseUnitOfMeasure()
    var
        Item: Record Item;
    begin
        if Item.Get(Rec."Item No.") then
            Rec."Unit of Measure" := Item."Base Unit of Measure";
    end;
}
#endif
