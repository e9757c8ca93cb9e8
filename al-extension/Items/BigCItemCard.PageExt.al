namespace BigC.Connector.Items;

using Microsoft.Inventory.Item;

/// <summary>Which products of the storefront are the item. Whoever may not read the connector's tables sees the card as ever.</summary>
pageextension 71814 "BigC Item Card" extends "Item Card"
{
    layout
    {
        addafter(Description)
        {
            field("BigC Products"; ProductCount)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Products';
                ToolTip = 'Specifies how many products of BigCommerce stores stand for the item.';
                BlankZero = true;
                Editable = false;
                Importance = Additional;
                Visible = MayRead;

                trigger OnDrillDown()
                begin
                    OpenProducts();
                end;
            }
        }
    }

    actions
    {
        addlast(navigation)
        {
            action(BigCProducts)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Products';
                ToolTip = 'Show the products of BigCommerce stores that stand for the item.';
                Image = LinkWeb;
                Visible = MayRead;

                trigger OnAction()
                begin
                    OpenProducts();
                end;
            }
        }
    }

    trigger OnOpenPage()
    var
        StoreProduct: Record "BigC Store Product";
    begin
        MayRead := StoreProduct.ReadPermission();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        ProductCount := 0;
        if not MayRead then
            exit;
        Rec.CalcFields("BigC Mapped Products");
        ProductCount := Rec."BigC Mapped Products";
    end;

    local procedure OpenProducts()
    var
        StoreProduct: Record "BigC Store Product";
    begin
        StoreProduct.SetRange("Matched Item No.", Rec."No.");
        Page.Run(Page::"BigC Store Products", StoreProduct);
    end;

    var
        ProductCount: Integer;
        MayRead: Boolean;
}
