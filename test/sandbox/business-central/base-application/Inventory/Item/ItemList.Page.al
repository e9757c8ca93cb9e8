#if STAND_IN
namespace Microsoft.Inventory.Item;

/// <summary>The items.</summary>
page 31 "Item List"
{
    Caption = 'Items';
    PageType = List;
    ApplicationArea = All;
    SourceTable = Item;
    UsageCategory = Lists;
    CardPageId = "Item Card";
    Editable = false;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("No."; Rec."No.")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("Description 2"; Rec."Description 2")
                {
                }
                field(Type; Rec.Type)
                {
                }
                field(InventoryField; Rec.Inventory)
                {
                }
                field("Base Unit of Measure"; Rec."Base Unit of Measure")
                {
                }
                field("Shelf No."; Rec."Shelf No.")
                {
                }
                field("Costing Method"; Rec."Costing Method")
                {
                }
                field("Cost is Adjusted"; Rec."Cost is Adjusted")
                {
                }
                field("Standard Cost"; Rec."Standard Cost")
                {
                }
                field("Unit Cost"; Rec."Unit Cost")
                {
                }
                field("Last Direct Cost"; Rec."Last Direct Cost")
                {
                }
                field("Unit Price"; Rec."Unit Price")
                {
                }
                field("Inventory Posting Group"; Rec."Inventory Posting Group")
                {
                }
                field("Gen. Prod. Posting Group"; Rec."Gen. Prod. Posting Group")
                {
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
                field("Vendor Item No."; Rec."Vendor Item No.")
                {
                }
                field("No. 2"; Rec."No. 2")
                {
                }
                field("Tariff No."; Rec."Tariff No.")
                {
                }
                field("Search Description"; Rec."Search Description")
                {
                }
                field("Item Category Code"; Rec."Item Category Code")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("Last Date Modified"; Rec."Last Date Modified")
                {
                }
                field("Sales Unit of Measure"; Rec."Sales Unit of Measure")
                {
                }
                field("Purch. Unit of Measure"; Rec."Purch. Unit of Measure")
                {
                }
                field(GTIN; Rec.GTIN)
                {
                }
            }
        }
    }
}
#endif
