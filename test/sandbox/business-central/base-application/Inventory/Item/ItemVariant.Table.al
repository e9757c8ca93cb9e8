#if STAND_IN
namespace Microsoft.Inventory.Item;

using Microsoft.Inventory.Item.Catalog;
using Microsoft.Inventory.Ledger;
using Microsoft.Sales.Document;

/// <summary>The stand-in for Microsoft's table "Item Variant".</summary>
table 5401 "Item Variant"
{
    Caption = 'Item Variant';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Code"; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; "Item No."; Code[20])
        {
            Caption = 'Item No.';
            TableRelation = Item;

            trigger OnValidate()
            var
                Item: Record Item;
            begin
                Clear(Rec."Item Id");
                if Item.Get(Rec."Item No.") then
                    Rec."Item Id" := Item.SystemId;
            end;
        }
        field(3; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(4; "Description 2"; Text[50])
        {
            Caption = 'Description 2';
        }
        field(5; "Item Id"; Guid)
        {
            Caption = 'Item Id';
            TableRelation = Item.SystemId;
        }
        field(54; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(8003; "Sales Blocked"; Boolean)
        {
            Caption = 'Sales Blocked';
        }
        field(8004; "Purchasing Blocked"; Boolean)
        {
            Caption = 'Purchasing Blocked';
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
        fieldgroup(DropDown; "Item No.", "Code", Description)
        {
        }
        fieldgroup(Brick; "Code", Description)
        {
        }
    }

    trigger OnInsert()
    var
        Item: Record Item;
    begin
        Item.Get(Rec."Item No.");
        Rec."Item Id" := Item.SystemId;
    end;

    trigger OnDelete()
    var
        ItemLedgEntry: Record "Item Ledger Entry";
        ItemReference: Record "Item Reference";
        SalesLine: Record "Sales Line";
    begin
        ItemLedgEntry.SetRange("Item No.", Rec."Item No.");
        ItemLedgEntry.SetRange("Variant Code", Rec.Code);
        SalesLine.SetRange(Type, SalesLine.Type::Item);
        SalesLine.SetRange("No.", Rec."Item No.");
        SalesLine.SetRange("Variant Code", Rec.Code);
        if not (ItemLedgEntry.IsEmpty() and SalesLine.IsEmpty()) then
            Error(InUseErr, Rec.Code, Rec."Item No.");
        ItemReference.SetRange("Item No.", Rec."Item No.");
        ItemReference.SetRange("Variant Code", Rec.Code);
        ItemReference.DeleteAll();
    end;

    var
        InUseErr: Label 'You cannot delete variant %1 of item %2, because there are entries or sales lines for it.', Comment = '%1 = variant code, %2 = item number';
}
#endif
