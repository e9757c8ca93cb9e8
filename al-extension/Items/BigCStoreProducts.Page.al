namespace BigC.Connector.Items;

using BigC.Connector.Exceptions;
using Microsoft.Inventory.Item;

/// <summary>Products of the storefront and the items they stand for; those that stand for none come first.</summary>
page 71410 "BigC Store Products"
{
    PageType = List;
    Caption = 'BigCommerce Products';
    AboutTitle = 'About product mapping';
    AboutText = 'A product finds its item by its SKU. Choose an item here only where the SKU does not name it. Products without an item come first: orders with one of them are held.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Store Product";
    SourceTableView = sorting(Matched, SKU);
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Products)
            {
                field(SKU; Rec.SKU)
                {
                    Editable = false;
                    StyleExpr = MatchStyle;
                }
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field(Matched; Rec.Matched)
                {
                    StyleExpr = MatchStyle;
                }
                field("Matched Item No."; Rec."Matched Item No.")
                {
                    StyleExpr = MatchStyle;
                }
                field("Matched Variant Code"; Rec."Matched Variant Code")
                {
                }
                field("Item No."; Rec."Item No.")
                {
                    AboutTitle = 'Choose the item';
                    AboutText = 'Only where the SKU does not name it. What waits for the product is booked by itself afterwards.';
                }
                field("Variant Code"; Rec."Variant Code")
                {
                }
                field("Unit of Measure Code"; Rec."Unit of Measure Code")
                {
                }
                field(OrdersWaiting; WaitingCount)
                {
                    Caption = 'Orders Waiting';
                    ToolTip = 'Specifies how many orders are held because no item is known for the SKU.';
                    BlankZero = true;
                    Editable = false;
                    StyleExpr = MatchStyle;

                    trigger OnDrillDown()
                    begin
                        Exceptions.OpenWaitingFor(Rec."Store Code", WaitingCause, Exceptions.CauseKey(Rec.SKU));
                    end;
                }
                field("Product Type"; Rec."Product Type")
                {
                    Editable = false;
                }
                field("Tax Class Id"; Rec."Tax Class Id")
                {
                    BlankNumbers = BlankNeg;
                    Editable = false;
                }
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
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(MatchAgain)
            {
                Caption = 'Match Again';
                ToolTip = 'Look for the items of the selected products again, for example after items were imported.';
                Image = Refresh;
                Enabled = MayMap;

                trigger OnAction()
                var
                    SelectedProduct: Record "BigC Store Product";
                begin
                    CurrPage.SetSelectionFilter(SelectedProduct);
                    ItemMapping.MatchAgain(SelectedProduct);
                    CurrPage.Update(false);
                end;
            }
        }
        area(Navigation)
        {
            action(ItemCard)
            {
                Caption = 'Item';
                ToolTip = 'Open the item that the product stands for.';
                Image = Item;
                Enabled = Rec.Matched;
                RunObject = page "Item Card";
                RunPageLink = "No." = field("Matched Item No.");
            }
        }
        area(Promoted)
        {
            actionref(MatchAgainPromoted; MatchAgain)
            {
            }
            actionref(ItemCardPromoted; ItemCard)
            {
            }
        }
    }

    views
    {
        view(NotMatched)
        {
            Caption = 'Not matched';
            Filters = where(Matched = const(false));
        }
        view(Chosen)
        {
            Caption = 'Item chosen by hand';
            Filters = where("Item No." = filter(<> ''));
        }
    }

    trigger OnOpenPage()
    begin
        MayMap := Rec.WritePermission();
    end;

    trigger OnAfterGetRecord()
    begin
        MatchStyle := Format(PageStyle::Standard);
        WaitingCount := 0;
        if Rec.Matched then
            exit;
        MatchStyle := Format(PageStyle::Unfavorable);
        if Rec.SKU = '' then
            exit;
        // Orders wait because no item has the SKU, or more than one: never for both.
        WaitingCause := WaitingCause::ItemUnknown;
        CountWaiting();
        if WaitingCount > 0 then
            exit;
        WaitingCause := WaitingCause::ItemAmbiguous;
        CountWaiting();
    end;

    local procedure CountWaiting()
    begin
        WaitingCount := Exceptions.CountWaitingFor(Rec."Store Code", WaitingCause, Exceptions.CauseKey(Rec.SKU));
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        ItemMapping: Codeunit "BigC Item Mapping Impl";
        WaitingCause: Enum "BigC Exception Cause";
        MatchStyle: Text;
        WaitingCount: Integer;
        MayMap: Boolean;
}
