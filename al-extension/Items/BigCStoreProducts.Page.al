namespace BigC.Connector.Items;

/// <summary>Products of the storefront and the items they stand for.</summary>
page 71410 "BigC Store Products"
{
    PageType = List;
    Caption = 'BigCommerce Products';
    AboutTitle = 'About product mapping';
    AboutText = 'A product finds its item by its SKU. Choose an item here only where the SKU does not name it.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Store Product";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Products)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
                field("Product Id"; Rec."Product Id")
                {
                    Editable = false;
                }
                field("Variant Id"; Rec."Variant Id")
                {
                    Editable = false;
                }
                field(SKU; Rec.SKU)
                {
                    Editable = false;
                }
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field("Product Type"; Rec."Product Type")
                {
                    Editable = false;
                }
                field("Tax Class Id"; Rec."Tax Class Id")
                {
                    Editable = false;
                }
                field("Item No."; Rec."Item No.")
                {
                }
                field("Variant Code"; Rec."Variant Code")
                {
                }
                field("Unit of Measure Code"; Rec."Unit of Measure Code")
                {
                }
            }
        }
    }
}
