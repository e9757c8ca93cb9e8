namespace BigC.Connector.Exceptions;

using BigC.Connector.Items;
using BigC.Connector.Orders;
using Microsoft.Inventory.Item;

/// <summary>Products without a usable item, or with several; items of which no sales line can be made.</summary>
codeunit 71444 "BigC Item Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        UnknownLbl: Label 'Map the product to an item on the BigCommerce Products page, or create the item or an item reference with the SKU. The orders that wait for it are then booked.';
        AmbiguousLbl: Label 'Map the product to one of the items on the BigCommerce Products page, or take the item reference with the SKU off the others. The orders that wait for it are then booked.';
        BlockedLbl: Label 'Unblock the item or variant, or map the product to another item. The orders that wait for it are then booked.';
        IncompleteLbl: Label 'Fill in what the message names on the item card. The orders that wait for the item are then booked.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Items);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        case ExceptionCause of
            ExceptionCause::ItemBlocked:
                exit(Enum::"BigC Exception Owner"::Operations);
            ExceptionCause::ItemIncomplete:
                exit(Enum::"BigC Exception Owner"::Finance);
            else
                exit(Enum::"BigC Exception Owner"::Ecommerce);
        end;
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::ItemBlocked:
                exit(BlockedLbl);
            ExceptionCause::ItemIncomplete:
                exit(IncompleteLbl);
            ExceptionCause::ItemAmbiguous:
                exit(AmbiguousLbl);
            else
                exit(UnknownLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause in [ExceptionCause::ItemBlocked, ExceptionCause::ItemIncomplete] then
            exit(Page::"Item Card");
        exit(Page::"BigC Store Products");
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        StoreProduct: Record "BigC Store Product";
        StoreProducts: Page "BigC Store Products";
    begin
        if FixingPage(BigCException.Cause) = Page::"Item Card" then begin
            OpenItem(CopyStr(BigCException."Cause Key", 1, 20));
            exit;
        end;
        FilterProduct(BigCException, StoreProduct);
        StoreProducts.SetTableView(StoreProduct);
        StoreProducts.RunModal();
    end;

    /// <summary>The product of the order, or what has its SKU; the SKU may have changed since the order was placed.</summary>
    local procedure FilterProduct(BigCException: Record "BigC Exception"; var StoreProduct: Record "BigC Store Product")
    var
        OrderLine: Record "BigC Order Line";
        ItemMapping: Codeunit "BigC Item Mapping";
        Orders: Codeunit "BigC Orders";
    begin
        if Orders.FindProductLine(BigCException."Related System Id", BigCException."Cause Key", OrderLine) then begin
            if StoreProduct.WritePermission() then begin
                ItemMapping.Register(BigCException."Store Code", OrderLine."Product Id", OrderLine."Variant Id", OrderLine.SKU, OrderLine.Description);
                // No modal page opens while something is not committed.
                Commit();
            end;
            ItemMapping.FilterProduct(BigCException."Store Code", OrderLine."Product Id", OrderLine."Variant Id", OrderLine.SKU, StoreProduct);
        end else begin
            StoreProduct.SetRange("Store Code", BigCException."Store Code");
            StoreProduct.SetRange(SKU, BigCException."Cause Key");
        end;
        if not StoreProduct.IsEmpty() then
            exit;
        StoreProduct.Reset();
        StoreProduct.SetRange("Store Code", BigCException."Store Code");
    end;

    local procedure OpenItem(ItemNo: Code[20])
    var
        Item: Record Item;
        ItemCard: Page "Item Card";
    begin
        Item.Get(ItemNo);
        ItemCard.SetRecord(Item);
        ItemCard.RunModal();
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
