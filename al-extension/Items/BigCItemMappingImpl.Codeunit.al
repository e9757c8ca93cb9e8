namespace BigC.Connector.Items;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;

codeunit 71451 "BigC Item Mapping Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Store Product" = rimd;

    var
        ItemSearch: Codeunit "BigC Item Search";
        ItemBlockedErr: Label 'Item %1 is blocked. Unblock it, or map the product to another item.', Comment = '%1 = item number';
        ItemSalesBlockedErr: Label 'Item %1 is blocked for sales. Unblock it, or map the product to another item.', Comment = '%1 = item number';
        VariantBlockedErr: Label 'Variant %2 of item %1 is blocked. Unblock it, or map the product to another variant.', Comment = '%1 = item number, %2 = variant code';
        VariantMissingErr: Label 'Item %1 is sold by variant only, but no variant is known for the product. Choose one on the BigCommerce Products page.', Comment = '%1 = item number';
        WithoutGroupErr: Label 'Item %1 has no %2. Fill it in on the Item Card.', Comment = '%1 = item number, %2 = field name';
        WithoutUnitErr: Label 'Item %1 is to be sold in unit %2, which is not among its units of measure. Add it to them, or choose another sales unit of measure on the Item Card.', Comment = '%1 = item number, %2 = unit of measure';
        LongSKUErr: Label 'BigC-FieldInvalid: The sku of product %1 is longer than %2 characters. Shorten it in BigCommerce.', Comment = '%1 = product id, %2 = number';

    procedure FindItem(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]; var DoubtText: Text): Boolean
    var
        ItemMapping: Codeunit "BigC Item Mapping";
        IsHandled: Boolean;
    begin
        ItemNo := '';
        VariantCode := '';
        UnitOfMeasureCode := '';
        DoubtText := '';
        ItemMapping.OnBeforeFindItem(StoreCode, ProductId, VariantId, SKU, ItemNo, VariantCode, UnitOfMeasureCode, IsHandled);
        if IsHandled then
            exit(ItemNo <> '');
        if FindByMapping(StoreCode, ProductId, VariantId, SKU, ItemNo, VariantCode, UnitOfMeasureCode) then
            exit(true);
        exit(ItemSearch.FindBySKU(StoreCode, SKU, ItemNo, VariantCode, UnitOfMeasureCode, DoubtText));
    end;

    /// <summary>Notes on a product which item it stands for, so that lists can show what has none. Does not save it.</summary>
    procedure SetMatch(var StoreProduct: Record "BigC Store Product")
    var
        ItemMapping: Codeunit "BigC Item Mapping";
        UnitOfMeasureCode: Code[10];
        DoubtText: Text;
        IsHandled: Boolean;
    begin
        StoreProduct."Matched Item No." := '';
        StoreProduct."Matched Variant Code" := '';
        ItemMapping.OnBeforeFindItem(StoreProduct."Store Code", StoreProduct."Product Id", StoreProduct."Variant Id", StoreProduct.SKU, StoreProduct."Matched Item No.", StoreProduct."Matched Variant Code", UnitOfMeasureCode, IsHandled);
        if not IsHandled then
            if StoreProduct."Item No." <> '' then begin
                StoreProduct."Matched Item No." := StoreProduct."Item No.";
                StoreProduct."Matched Variant Code" := StoreProduct."Variant Code";
            end else
                ItemSearch.FindBySKU(StoreProduct."Store Code", StoreProduct.SKU, StoreProduct."Matched Item No.", StoreProduct."Matched Variant Code", UnitOfMeasureCode, DoubtText);
        StoreProduct.Matched := StoreProduct."Matched Item No." <> '';
    end;

    /// <summary>Looks for the items of all products in the filter again, whoever has made, renamed or deleted an item.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Store Product", 'RM')]
    procedure MatchAgain(var StoreProduct: Record "BigC Store Product")
    var
        ChangedProduct: Record "BigC Store Product";
    begin
        if not StoreProduct.FindSet() then
            exit;
        repeat
            ChangedProduct := StoreProduct;
            SetMatch(ChangedProduct);
            if (ChangedProduct."Matched Item No." <> StoreProduct."Matched Item No.") or (ChangedProduct."Matched Variant Code" <> StoreProduct."Matched Variant Code") then
                ChangedProduct.Modify(false);
        until StoreProduct.Next() = 0;
    end;

    /// <summary>Products that stood for an item stand for none when it is gone.</summary>
    procedure Unmatch(ItemNo: Code[20])
    var
        StoreProduct: Record "BigC Store Product";
    begin
        StoreProduct.SetRange("Matched Item No.", ItemNo);
        MatchAgain(StoreProduct);
    end;

    local procedure MatchSKU(SKU: Text)
    var
        StoreProduct: Record "BigC Store Product";
    begin
        if (SKU = '') or (StrLen(SKU) > MaxStrLen(StoreProduct.SKU)) then
            exit;
        StoreProduct.SetCurrentKey(Matched, SKU);
        StoreProduct.SetRange(Matched, false);
        StoreProduct.SetRange(SKU, CopyStr(SKU, 1, MaxStrLen(StoreProduct.SKU)));
        MatchAgain(StoreProduct);
    end;

    procedure CheckItem(ItemNo: Code[20]; VariantCode: Code[10]; var MessageText: Text): Boolean
    var
        Item: Record Item;
    begin
        MessageText := '';
        Item.SetLoadFields(Blocked, "Sales Blocked");
        Item.Get(ItemNo);
        if Item.Blocked then
            MessageText := StrSubstNo(ItemBlockedErr, ItemNo)
        else
            if Item."Sales Blocked" then
                MessageText := StrSubstNo(ItemSalesBlockedErr, ItemNo)
            else
                MessageText := CheckVariant(Item, VariantCode);
        exit(MessageText = '');
    end;

    /// <summary>Checks that the item has what Business Central asks for when it makes a sales line of it.</summary>
    procedure CheckComplete(ItemNo: Code[20]; UnitOfMeasureCode: Code[10]; var MessageText: Text): Boolean
    var
        Item: Record Item;
        MissingUnit: Code[10];
    begin
        MessageText := '';
        Item.SetLoadFields(Type, "Gen. Prod. Posting Group", "Inventory Posting Group", "Base Unit of Measure", "Sales Unit of Measure");
        Item.Get(ItemNo);
        if Item."Gen. Prod. Posting Group" = '' then
            MessageText := StrSubstNo(WithoutGroupErr, ItemNo, Item.FieldCaption("Gen. Prod. Posting Group"))
        else
            if (Item.Type = Item.Type::Inventory) and (Item."Inventory Posting Group" = '') then
                MessageText := StrSubstNo(WithoutGroupErr, ItemNo, Item.FieldCaption("Inventory Posting Group"))
            else
                if not HasUnits(Item, UnitOfMeasureCode, MissingUnit) then
                    MessageText := StrSubstNo(WithoutUnitErr, ItemNo, MissingUnit);
        exit(MessageText = '');
    end;

    /// <summary>A sales line first takes the item's own unit, then that of the product.</summary>
    local procedure HasUnits(Item: Record Item; UnitOfMeasureCode: Code[10]; var MissingUnit: Code[10]): Boolean
    begin
        MissingUnit := Item."Sales Unit of Measure";
        if not HasUnit(Item, MissingUnit) then
            exit(false);
        MissingUnit := UnitOfMeasureCode;
        exit(HasUnit(Item, MissingUnit));
    end;

    local procedure HasUnit(Item: Record Item; UnitOfMeasureCode: Code[10]): Boolean
    var
        ItemUnitOfMeasure: Record "Item Unit of Measure";
    begin
        if UnitOfMeasureCode in ['', Item."Base Unit of Measure"] then
            exit(true);
        exit(ItemUnitOfMeasure.Get(Item."No.", UnitOfMeasureCode));
    end;

    procedure TaxClassOfProduct(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; var ClassId: Integer): Boolean
    var
        StoreProduct: Record "BigC Store Product";
    begin
        if not GetStoreProduct(StoreCode, ProductId, VariantId, StoreProduct) then
            exit(false);
        ClassId := StoreProduct."Tax Class Id";
        exit(ClassId <> UnknownClassId());
    end;

    procedure Register(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; ProductName: Text)
    var
        StoreProduct: Record "BigC Store Product";
        APIText: Codeunit "BigC API Text";
    begin
        SKU := SKU.Trim();
        if (ProductId = 0) or (StrLen(SKU) > MaxStrLen(StoreProduct.SKU)) then
            exit;
        if GetStoreProduct(StoreCode, ProductId, VariantId, StoreProduct) then
            exit;
        Clear(StoreProduct);
        StoreProduct."Store Code" := StoreCode;
        StoreProduct."Product Id" := ProductId;
        StoreProduct."Variant Id" := VariantId;
        StoreProduct.SKU := CopyStr(SKU, 1, MaxStrLen(StoreProduct.SKU));
        StoreProduct.Name := CopyStr(ProductName, 1, APIText.FitLength(ProductName, MaxStrLen(StoreProduct.Name)));
        StoreProduct."Tax Class Id" := UnknownClassId();
        StoreProduct.Insert(true);
    end;

    procedure PostingGroupsSold(StoreCode: Code[20]) GenProdPostingGroups: List of [Code[20]]
    var
        PostingGroups: Query "BigC Posting Groups Sold";
    begin
        PostingGroups.SetRange(StoreCode, StoreCode);
        PostingGroups.Open();
        while PostingGroups.Read() do
            // An item without a group cannot be sold at all, whatever the setup.
            if PostingGroups.GenProdPostingGroup <> '' then
                GenProdPostingGroups.Add(PostingGroups.GenProdPostingGroup);
    end;

    procedure FilterProduct(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var StoreProduct: Record "BigC Store Product")
    begin
        StoreProduct.SetRange("Store Code", StoreCode);
        StoreProduct.SetRange("Product Id", ProductId);
        if VariantId <> 0 then begin
            StoreProduct.SetRange("Variant Id", VariantId);
            exit;
        end;
        StoreProduct.SetRange(SKU, CopyStr(SKU.Trim(), 1, MaxStrLen(StoreProduct.SKU)));
        if StoreProduct.IsEmpty() then
            StoreProduct.SetRange(SKU);
    end;

    /// <summary>An order does not say the tax class of its product; BigCommerce's own ids are not negative.</summary>
    local procedure UnknownClassId(): Integer
    begin
        exit(-1);
    end;

    /// <summary>Stores a product as the storefront sends it: a known product keeps its mapping.</summary>
    procedure Receive(var StoreProduct: Record "BigC Store Product"; SKUText: Text)
    var
        StoredStoreProduct: Record "BigC Store Product";
        ChangedStoreProduct: Record "BigC Store Product";
        ReceivedRecord: Codeunit "BigC Received Record";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        StoreProduct.SKU := SKUFromText(StoreProduct."Product Id", SKUText);
        Exceptions.ResolveDelivery(StoreProduct."Store Code", Enum::"BigC Exception Object"::Product, Format(StoreProduct."Product Id", 0, 9));
        if not StoredStoreProduct.Get(StoreProduct."Store Code", StoreProduct."Product Id", StoreProduct."Variant Id") then begin
            StoreProduct.Insert(true, not IsNullGuid(StoreProduct.SystemId));
            exit;
        end;
        ChangedStoreProduct := StoredStoreProduct;
        ChangedStoreProduct.SKU := StoreProduct.SKU;
        ChangedStoreProduct.Name := StoreProduct.Name;
        ChangedStoreProduct."Product Type" := StoreProduct."Product Type";
        ChangedStoreProduct."Tax Class Id" := StoreProduct."Tax Class Id";
        SetMatch(ChangedStoreProduct);
        if ReceivedRecord.Differs(StoredStoreProduct, ChangedStoreProduct) then
            ChangedStoreProduct.Modify(false);
        StoreProduct := ChangedStoreProduct;
    end;

    /// <summary>A SKU is an identifier: it is refused rather than cut, so that two products cannot become one.</summary>
    local procedure SKUFromText(ProductId: Integer; SKUText: Text): Code[255]
    var
        StoreProduct: Record "BigC Store Product";
    begin
        SKUText := SKUText.Trim();
        if StrLen(SKUText) > MaxStrLen(StoreProduct.SKU) then
            Error(LongSKUErr, Format(ProductId, 0, 9), MaxStrLen(StoreProduct.SKU));
        exit(CopyStr(SKUText, 1, MaxStrLen(StoreProduct.SKU)));
    end;

    /// <summary>Orders name the product by the SKU it had when they were placed.</summary>
    procedure RetryWaitingForProduct(var StoreProduct: Record "BigC Store Product")
    var
        Exceptions: Codeunit "BigC Exceptions";
        Orders: Codeunit "BigC Orders";
        SKU: Text;
    begin
        if StoreProduct.IsTemporary() or (StoreProduct."Item No." = '') then
            exit;
        RetrySKU(StoreProduct."Store Code", StoreProduct.SKU);
        foreach SKU in Orders.HeldSKUs(StoreProduct."Store Code", StoreProduct."Product Id", StoreProduct."Variant Id") do
            if SKU <> StoreProduct.SKU then
                RetrySKU(StoreProduct."Store Code", SKU);
        // Another item, or a variant of it, may have been chosen in place of one that cannot be sold.
        Exceptions.RetryWaitingForCause(StoreProduct."Store Code", Enum::"BigC Exception Cause"::ItemBlocked);
        Exceptions.RetryWaitingForCause(StoreProduct."Store Code", Enum::"BigC Exception Cause"::ItemIncomplete);
    end;

    /// <summary>A new number frees the orders that waited for it in any store, blocked or not: what they then wait for is known.</summary>
    procedure RetryWaitingForNewItem(var Item: Record Item)
    begin
        if Item.IsTemporary() then
            exit;
        RetryUnknown('', Item."No.");
        RetryWaitingForItem(Item);
    end;

    /// <summary>
    /// An unblocked or completed item frees the orders that waited for it in any store. That is asked with two reads: posting modifies
    /// items by the thousand, and the record before the change is not known when code modifies it.
    /// </summary>
    procedure RetryWaitingForItem(var Item: Record Item)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if Item.IsTemporary() or Item.Blocked or Item."Sales Blocked" then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::ItemBlocked, Exceptions.CauseKey(Item."No."));
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::ItemIncomplete, Exceptions.CauseKey(Item."No."));
    end;

    procedure RetryWaitingForUnit(var ItemUnitOfMeasure: Record "Item Unit of Measure")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not ItemUnitOfMeasure.IsTemporary() then
            Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::ItemIncomplete, Exceptions.CauseKey(ItemUnitOfMeasure."Item No."));
    end;

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        StoreProduct: Record "BigC Store Product";
    begin
        StoreProduct.SetRange("Store Code", StoreCode);
        StoreProduct.DeleteAll(true);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Store", 'R')]
    procedure RetryWaitingForVariant(var ItemVariant: Record "Item Variant")
    var
        Store: Record "BigC Store";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if ItemVariant.IsTemporary() then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::ItemBlocked, Exceptions.CauseKey(ItemVariant."Item No."));
        Store.SetLoadFields("SKU Separator");
        Store.SetFilter("SKU Separator", '<>%1', '');
        if not Store.FindSet() then
            exit;
        repeat
            RetryUnknown(Store."Code", ItemVariant."Item No." + Store."SKU Separator" + ItemVariant."Code");
        until Store.Next() = 0;
    end;

    procedure RetryWaitingForReference(var ItemReference: Record "Item Reference")
    begin
        if ItemReference.IsTemporary() then
            exit;
        RetryUnknown('', ItemReference."Reference No.");
    end;

    local procedure RetryUnknown(StoreCode: Code[20]; SKU: Text)
    begin
        MatchSKU(SKU);
        RetrySKU(StoreCode, SKU);
    end;

    /// <summary>Tries again what waited because no item has the SKU, or more than one.</summary>
    local procedure RetrySKU(StoreCode: Code[20]; SKU: Text)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.RetryWaitingFor(StoreCode, Enum::"BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey(SKU));
        Exceptions.RetryWaitingFor(StoreCode, Enum::"BigC Exception Cause"::ItemAmbiguous, Exceptions.CauseKey(SKU));
    end;

    local procedure FindByMapping(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]): Boolean
    var
        StoreProduct: Record "BigC Store Product";
    begin
        if not GetStoreProduct(StoreCode, ProductId, VariantId, StoreProduct) then
            exit(false);
        if StoreProduct."Item No." = '' then
            exit(false);
        // Without a variant, the SKU alone tells apart what orders call the same product.
        if (StoreProduct."Variant Id" = 0) and (StoreProduct.SKU <> UpperCase(SKU.Trim())) then
            exit(false);
        ItemNo := StoreProduct."Item No.";
        VariantCode := StoreProduct."Variant Code";
        UnitOfMeasureCode := StoreProduct."Unit of Measure Code";
        exit(true);
    end;

    /// <summary>An order line may leave out the variant: the product then has to have one row only.</summary>
    local procedure GetStoreProduct(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; var StoreProduct: Record "BigC Store Product"): Boolean
    begin
        if ProductId = 0 then
            exit(false);
        if StoreProduct.Get(StoreCode, ProductId, VariantId) then
            exit(true);
        if VariantId <> 0 then
            exit(false);
        StoreProduct.SetRange("Store Code", StoreCode);
        StoreProduct.SetRange("Product Id", ProductId);
        if StoreProduct.Count() <> 1 then
            exit(false);
        exit(StoreProduct.FindFirst());
    end;

    local procedure CheckVariant(Item: Record Item; VariantCode: Code[10]): Text
    var
        ItemVariant: Record "Item Variant";
    begin
        if VariantCode = '' then begin
            if Item.IsVariantMandatory() then
                exit(StrSubstNo(VariantMissingErr, Item."No."));
            exit('');
        end;
        ItemVariant.SetLoadFields(Blocked, "Sales Blocked");
        ItemVariant.Get(Item."No.", VariantCode);
        if ItemVariant.Blocked or ItemVariant."Sales Blocked" then
            exit(StrSubstNo(VariantBlockedErr, Item."No.", VariantCode));
        exit('');
    end;
}
