namespace BigC.Connector.Items;

using BigC.Connector.Stores;
using Microsoft.Inventory.Item;

/// <summary>A purchasable thing of the storefront, and the item it stands for where its SKU does not say so.</summary>
table 71410 "BigC Store Product"
{
    Caption = 'BigCommerce Product';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Store Products";
    DrillDownPageId = "BigC Store Products";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(2; "Product Id"; Integer)
        {
            Caption = 'Product Id';
            ToolTip = 'Specifies the id of the product in BigCommerce.';
        }
        field(3; "Variant Id"; Integer)
        {
            Caption = 'Variant Id';
            ToolTip = 'Specifies the id of the product variant in BigCommerce.';
        }
        /// <summary>Code, because SKUs match without regard to case; as long as BigCommerce allows, though no item has so long a number.</summary>
        field(4; SKU; Code[255])
        {
            Caption = 'SKU';
            ToolTip = 'Specifies the SKU in BigCommerce. It finds the item, unless one is chosen here. One that is longer than any item reference finds none.';
        }
        field(5; Name; Text[250])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the product in BigCommerce.';
        }
        field(6; "Product Type"; Text[30])
        {
            Caption = 'Product Type';
            ToolTip = 'Specifies the type of the product in BigCommerce.';
        }
        field(7; "Tax Class Id"; Integer)
        {
            Caption = 'Tax Class Id';
            ToolTip = 'Specifies the tax class of the product in BigCommerce; it is blank where it is not known.';
        }
        field(10; "Item No."; Code[20])
        {
            Caption = 'Item No.';
            ToolTip = 'Specifies the item that is sold. Blank means that the SKU finds it.';
            TableRelation = Item;

            trigger OnValidate()
            begin
                if Rec."Item No." <> xRec."Item No." then begin
                    Rec."Variant Code" := '';
                    Rec."Unit of Measure Code" := '';
                end;
            end;
        }
        field(11; "Variant Code"; Code[10])
        {
            Caption = 'Variant Code';
            ToolTip = 'Specifies the variant of the item that is sold.';
            TableRelation = "Item Variant".Code where("Item No." = field("Item No."));
        }
        field(12; "Unit of Measure Code"; Code[10])
        {
            Caption = 'Unit of Measure Code';
            ToolTip = 'Specifies the unit the product is sold in. Blank means the unit that the item is sold in.';
            TableRelation = "Item Unit of Measure".Code where("Item No." = field("Item No."));
        }
        field(20; Matched; Boolean)
        {
            Caption = 'Matched';
            ToolTip = 'Specifies whether an item is known for the product. Orders with a product without one are held.';
            Editable = false;
        }
        field(21; "Matched Item No."; Code[20])
        {
            Caption = 'Matched Item No.';
            ToolTip = 'Specifies the item that the product stands for: the one chosen, else the one its SKU names.';
            Editable = false;
            TableRelation = Item;
            ValidateTableRelation = false;
        }
        field(22; "Matched Variant Code"; Code[10])
        {
            Caption = 'Matched Variant Code';
            ToolTip = 'Specifies the variant that the product stands for.';
            Editable = false;
            TableRelation = "Item Variant".Code where("Item No." = field("Matched Item No."));
            ValidateTableRelation = false;
        }
    }

    keys
    {
        key(PK; "Store Code", "Product Id", "Variant Id")
        {
            Clustered = true;
        }
        key(SKU; "Store Code", SKU)
        {
        }
        key(Item; "Item No.", "Variant Code")
        {
        }
        key(Matching; Matched, SKU)
        {
        }
        key(MatchedItem; "Matched Item No.", "Matched Variant Code")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; SKU, Name, "Item No.", "Variant Code")
        {
        }
    }

    trigger OnInsert()
    begin
        ItemMapping.SetMatch(Rec);
        ItemMapping.RetryWaitingForProduct(Rec);
    end;

    trigger OnModify()
    begin
        ItemMapping.SetMatch(Rec);
        ItemMapping.RetryWaitingForProduct(Rec);
    end;

    var
        ItemMapping: Codeunit "BigC Item Mapping Impl";
}
