#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;

/// <summary>The goods: item number = SKU; the SKUs of variants are item references.</summary>
codeunit 50010 "Demo Items"
{
    Access = Internal;

    procedure Create()
    begin
        CreateItem('HP-MUG', 'Stoneware mug', 'STANDARD', 12);
        CreateItem('HP-LAMP', 'Driftwood lamp', 'STANDARD', 24.5);
        CreateItem('HP-THROW', 'Wool throw', 'STANDARD', 31.2);
        CreateVariant('HP-THROW', 'GREY', 'Wool throw, grey', 'HP-THROW-GREY');
        CreateVariant('HP-THROW', 'MOSS', 'Wool throw, moss', 'HP-THROW-MOSS');
        CreateItem('HP-CANDLE', 'Beeswax candle', 'STANDARD', 4.1);
        CreateItem('HP-BOOK', 'A year by the sea', 'BOOKS', 5.25);
        CreateItem('HP-BULB', 'Filament bulb', 'REDUCED', 2.4);
    end;

    local procedure CreateItem(ItemNo: Code[20]; ItemDescription: Text[100]; VATGroup: Code[20]; UnitCost: Decimal)
    var
        Item: Record Item;
        ItemUnitOfMeasure: Record "Item Unit of Measure";
    begin
        Item.Init();
        Item."No." := ItemNo;
        Item.Validate(Description, ItemDescription);
        Item.Insert(true);
        if not ItemUnitOfMeasure.Get(ItemNo, 'PCS') then begin
            ItemUnitOfMeasure.Init();
            ItemUnitOfMeasure."Item No." := ItemNo;
            ItemUnitOfMeasure.Code := 'PCS';
            ItemUnitOfMeasure."Qty. per Unit of Measure" := 1;
            ItemUnitOfMeasure.Insert(true);
        end;
        Item.Validate("Base Unit of Measure", 'PCS');
        Item.Validate(Type, Item.Type::Inventory);
        Item.Validate("Costing Method", Item."Costing Method"::FIFO);
        Item.Validate("Inventory Posting Group", 'RESALE');
        Item."Gen. Prod. Posting Group" := 'RETAIL';
        Item.Validate("VAT Prod. Posting Group", VATGroup);
        Item.Validate("Unit Cost", UnitCost);
        Item.Modify(true);
    end;

    local procedure CreateVariant(ItemNo: Code[20]; VariantCode: Code[10]; VariantDescription: Text[100]; Sku: Code[50])
    var
        ItemReference: Record "Item Reference";
        ItemVariant: Record "Item Variant";
    begin
        ItemVariant.Init();
        ItemVariant."Item No." := ItemNo;
        ItemVariant.Code := VariantCode;
        ItemVariant.Description := VariantDescription;
        ItemVariant.Insert(true);
        ItemReference.Init();
        ItemReference."Item No." := ItemNo;
        ItemReference."Variant Code" := VariantCode;
        ItemReference."Unit of Measure" := 'PCS';
        ItemReference."Reference Type" := ItemReference."Reference Type"::" ";
        ItemReference."Reference No." := Sku;
        ItemReference.Description := VariantDescription;
        ItemReference.Insert(true);
    end;
}
#endif
