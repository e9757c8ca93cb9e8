#if STAND_IN
namespace Microsoft.Inventory.Item;

using Microsoft.Inventory.Setup;
using Microsoft.Sales.Setup;

/// <summary>An item.</summary>
page 30 "Item Card"
{
    Caption = 'Item Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = Item;
    RefreshOnActivate = true;

    layout
    {
        area(content)
        {
            group(Item)
            {
                Caption = 'Item';
                field("No."; Rec."No.")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("Description 2"; Rec."Description 2")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field(Type; Rec.Type)
                {
                }
                field("Base Unit of Measure"; Rec."Base Unit of Measure")
                {
                }
                field("Last Date Modified"; Rec."Last Date Modified")
                {
                }
                field(GTIN; Rec.GTIN)
                {
                }
                field("Item Category Code"; Rec."Item Category Code")
                {
                }
                field(VariantMandatoryDefaultYes; Rec."Variant Mandatory if Exists")
                {
                    Visible = IsVariantMandatoryByDefault;
                }
                field(VariantMandatoryDefaultNo; Rec."Variant Mandatory if Exists")
                {
                    Visible = not IsVariantMandatoryByDefault;
                }
                field("No. 2"; Rec."No. 2")
                {
                }
            }
            group(InventoryGrp)
            {
                Caption = 'Inventory';
                field("Shelf No."; Rec."Shelf No.")
                {
                }
                field("Search Description"; Rec."Search Description")
                {
                }
                field(Inventory; Rec.Inventory)
                {
                }
                field(InventoryNonFoundation; Rec.Inventory)
                {
                    Visible = false;
                }
                field("Qty. on Sales Order"; Rec."Qty. on Sales Order")
                {
                }
                field(StockoutWarningDefaultYes; Rec."Stockout Warning")
                {
                    Visible = WarnsOfStockoutByDefault;
                }
                field(StockoutWarningDefaultNo; Rec."Stockout Warning")
                {
                    Visible = not WarnsOfStockoutByDefault;
                }
                field(PreventNegInventoryDefaultYes; Rec."Prevent Negative Inventory")
                {
                    Visible = PreventsNegInventoryByDefault;
                }
                field(PreventNegInventoryDefaultNo; Rec."Prevent Negative Inventory")
                {
                    Visible = not PreventsNegInventoryByDefault;
                }
                field("Net Weight"; Rec."Net Weight")
                {
                }
                field("Gross Weight"; Rec."Gross Weight")
                {
                }
            }
            group("Costs & Posting")
            {
                Caption = 'Costs & Posting';
                group("Cost Details")
                {
                    Caption = 'Cost Details';
                    field("Costing Method"; Rec."Costing Method")
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
                    field("Net Invoiced Qty."; Rec."Net Invoiced Qty.")
                    {
                    }
                    field("Cost is Adjusted"; Rec."Cost is Adjusted")
                    {
                    }
                }
                group("Posting Details")
                {
                    Caption = 'Posting Details';
                    field("Gen. Prod. Posting Group"; Rec."Gen. Prod. Posting Group")
                    {
                    }
                    field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                    {
                    }
                    field("Inventory Posting Group"; Rec."Inventory Posting Group")
                    {
                    }
                }
                group(ForeignTrade)
                {
                    Caption = 'Foreign Trade';
                    field("Tariff No."; Rec."Tariff No.")
                    {
                    }
                    field("Country/Region of Origin Code"; Rec."Country/Region of Origin Code")
                    {
                    }
                }
            }
            group("Prices & Sales")
            {
                Caption = 'Prices & Sales';
                field("Unit Price"; Rec."Unit Price")
                {
                }
                field("Price Includes VAT"; Rec."Price Includes VAT")
                {
                }
                field("Sales Unit of Measure"; Rec."Sales Unit of Measure")
                {
                }
                field("Sales Blocked"; Rec."Sales Blocked")
                {
                }
                field("VAT Bus. Posting Gr. (Price)"; Rec."VAT Bus. Posting Gr. (Price)")
                {
                }
            }
            group(Replenishment)
            {
                Caption = 'Replenishment';
                group(Purchase)
                {
                    Caption = 'Purchase';
                    field("Vendor Item No."; Rec."Vendor Item No.")
                    {
                    }
                    field("Purch. Unit of Measure"; Rec."Purch. Unit of Measure")
                    {
                    }
                    field("Purchasing Blocked"; Rec."Purchasing Blocked")
                    {
                    }
                }
                group(Replenishment_Production)
                {
                    Caption = 'Production';
                    field("Rounding Precision"; Rec."Rounding Precision")
                    {
                    }
                }
            }
        }
    }

    trigger OnOpenPage()
    var
        InventorySetup: Record "Inventory Setup";
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        if InventorySetup.Get() then;
        if SalesSetup.Get() then;
        IsVariantMandatoryByDefault := InventorySetup."Variant Mandatory if Exists";
        PreventsNegInventoryByDefault := InventorySetup."Prevent Negative Inventory";
        WarnsOfStockoutByDefault := SalesSetup."Stockout Warning";
    end;

    var
        IsVariantMandatoryByDefault: Boolean;
        PreventsNegInventoryByDefault: Boolean;
        WarnsOfStockoutByDefault: Boolean;
}
#endif
