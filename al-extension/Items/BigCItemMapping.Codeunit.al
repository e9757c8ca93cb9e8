namespace BigC.Connector.Items;

/// <summary>From the storefront's products to items.</summary>
codeunit 71450 "BigC Item Mapping"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ItemMappingImpl: Codeunit "BigC Item Mapping Impl";

    /// <summary>
    /// Finds the item of a product: by the mapping of the product, else by its SKU, without regard to case, as item number,
    /// as item number and variant code, or as item reference.
    /// </summary>
    /// <param name="ProductId">BigCommerce's product id, 0 if the line has none.</param>
    /// <param name="VariantId">BigCommerce's variant id, 0 if not known.</param>
    /// <param name="UnitOfMeasureCode">Blank for the unit that the item is sold in.</param>
    /// <returns>False if there is no item, or more than one.</returns>
    procedure FindItem(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]): Boolean
    var
        DoubtText: Text;
    begin
        exit(FindItem(StoreCode, ProductId, VariantId, SKU, ItemNo, VariantCode, UnitOfMeasureCode, DoubtText));
    end;

    /// <summary>The same, and says which items have the SKU if there are several.</summary>
    /// <param name="DoubtText">The items that cannot be told apart; empty if there is none.</param>
    procedure FindItem(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]; var DoubtText: Text): Boolean
    begin
        exit(ItemMappingImpl.FindItem(StoreCode, ProductId, VariantId, SKU, ItemNo, VariantCode, UnitOfMeasureCode, DoubtText));
    end;

    /// <summary>Checks that the item and variant may be sold.</summary>
    /// <param name="MessageText">Why not, and what to do.</param>
    procedure CheckItem(ItemNo: Code[20]; VariantCode: Code[10]; var MessageText: Text): Boolean
    begin
        exit(ItemMappingImpl.CheckItem(ItemNo, VariantCode, MessageText));
    end;

    /// <summary>Checks that a sales line can be made of the item: posting groups, and the units it is sold in.</summary>
    /// <param name="UnitOfMeasureCode">The unit of the product; empty if it is sold in the item's own.</param>
    /// <param name="MessageText">What is missing, and where to fill it in.</param>
    procedure CheckComplete(ItemNo: Code[20]; UnitOfMeasureCode: Code[10]; var MessageText: Text): Boolean
    begin
        exit(ItemMappingImpl.CheckComplete(ItemNo, UnitOfMeasureCode, MessageText));
    end;

    /// <summary>The tax class of a product as the storefront last sent it.</summary>
    /// <returns>False if the product is not known.</returns>
    procedure TaxClassOfProduct(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; var ClassId: Integer): Boolean
    begin
        exit(ItemMappingImpl.TaxClassOfProduct(StoreCode, ProductId, VariantId, ClassId));
    end;

    /// <summary>Makes a row for a product that an order names but the storefront has never sent, so that it can be mapped. One that is known stays as it is.</summary>
    procedure Register(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; ProductName: Text)
    begin
        ItemMappingImpl.Register(StoreCode, ProductId, VariantId, SKU, ProductName);
    end;

    /// <summary>The general product posting groups of the items that products of the store stand for.</summary>
    internal procedure PostingGroupsSold(StoreCode: Code[20]): List of [Code[20]]
    begin
        exit(ItemMappingImpl.PostingGroupsSold(StoreCode));
    end;

    /// <summary>Filters to the row where the product of an order line is mapped.</summary>
    procedure FilterProduct(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var StoreProduct: Record "BigC Store Product")
    begin
        ItemMappingImpl.FilterProduct(StoreCode, ProductId, VariantId, SKU, StoreProduct);
    end;

    /// <summary>Stores a product as the storefront sends it. A product that is known keeps its mapping.</summary>
    /// <param name="SKUText">The SKU at its full length: one that does not fit is refused, never cut.</param>
    procedure Receive(var StoreProduct: Record "BigC Store Product"; SKUText: Text)
    begin
        ItemMappingImpl.Receive(StoreProduct, SKUText);
    end;

    /// <summary>Deletes products of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    begin
        ItemMappingImpl.DeleteAllOf(StoreCode);
    end;

    /// <summary>Raised before an item is looked for. A subscriber that finds it sets the item and IsHandled.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindItem(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]; var IsHandled: Boolean)
    begin
    end;
}
