#if AL_TESTS
namespace BigC.Test.Items;

using BigC.Connector.Exceptions;
using BigC.Connector.Items;
using BigC.Connector.Stores;
using BigC.Test.Stores;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;
using System.TestLibraries.Utilities;

codeunit 50720 "BigC Item Mapping Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        ItemMapping: Codeunit "BigC Item Mapping";
        FoundItemNo: Code[20];
        FoundVariantCode: Code[10];
        FoundUnitCode: Code[10];
        DoubtText: Text;

    [Test]
    procedure SKUIsTheItemNumberInAnyCase()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] The storefront writes hp-mug, Business Central HP-MUG
        LibraryBigCStore.Create('I-CASE', BigCStore);
        Assert.IsTrue(Find('I-CASE', 101, 201, ' hp-Mug '), 'The item must be found');
        Assert.AreEqual('HP-MUG', FoundItemNo, 'Item');
        Assert.AreEqual('', FoundVariantCode, 'Variant');
    end;

    [Test]
    procedure SKUIsItemNumberAndVariantCode()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] HP-THROW-GREY is variant GREY of HP-THROW, with the separator in the item number as well
        LibraryBigCStore.Create('I-VARIANT', BigCStore);
        CreateItemWithVariant('I-SHAWL', 'GREY');
        Assert.IsTrue(Find('I-VARIANT', 0, 0, 'i-shawl-grey'), 'The variant must be found');
        Assert.AreEqual('I-SHAWL', FoundItemNo, 'Item');
        Assert.AreEqual('GREY', FoundVariantCode, 'Variant');
        Assert.IsFalse(Find('I-VARIANT', 0, 0, 'I-SHAWL-PINK'), 'There is no pink one');
    end;

    [Test]
    procedure SKUIsNotSplitWithoutASeparator()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] A store whose SKUs are not made of item and variant
        LibraryBigCStore.Create('I-NOSPLIT', BigCStore);
        CreateItemWithVariant('I-SCARF', 'GREY');
        BigCStore."SKU Separator" := '';
        BigCStore.Modify(true);
        Assert.IsFalse(Find('I-NOSPLIT', 0, 0, 'I-SCARF-GREY'), 'The SKU must not be split');
    end;

    [Test]
    procedure SKUIsAnItemReference()
    var
        BigCStore: Record "BigC Store";
        ItemReference: Record "Item Reference";
    begin
        // [SCENARIO] The storefront's SKU is the item's bar code, in its unit
        LibraryBigCStore.Create('I-REF', BigCStore);
        ItemReference."Item No." := 'HP-LAMP';
        ItemReference."Reference Type" := ItemReference."Reference Type"::"Bar Code";
        ItemReference."Reference No." := '5012345678900';
        ItemReference."Unit of Measure" := 'PCS';
        ItemReference.Insert(true);
        Assert.IsTrue(Find('I-REF', 0, 0, '5012345678900'), 'The item must be found');
        Assert.AreEqual('HP-LAMP', FoundItemNo, 'Item');
        Assert.AreEqual('PCS', FoundUnitCode, 'Unit of measure');
    end;

    [Test]
    procedure ReferenceOfTwoItemsFindsNone()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] Two items claim the SKU: nobody guesses
        LibraryBigCStore.Create('I-TWO', BigCStore);
        CreateReference('HP-LAMP', 'TWOFOLD');
        CreateReference('HP-MUG', 'TWOFOLD');
        Assert.IsFalse(Find('I-TWO', 0, 0, 'TWOFOLD'), 'Neither must be found');
        Assert.AreEqual('', FoundItemNo, 'Item');
        Assert.AreEqual('HP-LAMP in unit PCS; HP-MUG in unit PCS', DoubtText, 'Both are named');
        Assert.IsFalse(Find('I-TWO', 0, 0, 'NOBODY-KNOWS'), 'None must be found');
        Assert.AreEqual('', DoubtText, 'Nothing to name');
    end;

    [Test]
    procedure ReferenceOfTwoUnitsFindsNone()
    var
        BigCStore: Record "BigC Store";
        ItemUnitOfMeasure: Record "Item Unit of Measure";
        ItemReference: Record "Item Reference";
    begin
        // [SCENARIO] A box of twelve and a piece have one number; a reference without a unit is for the piece, as the item is sold
        LibraryBigCStore.Create('I-UNIT', BigCStore);
        ItemReference."Item No." := 'HP-MUG';
        ItemReference."Reference No." := 'PIECE';
        ItemReference.Insert();
        CreateUnitReference('HP-MUG', 'PIECE', 'PCS');
        Assert.IsTrue(Find('I-UNIT', 0, 0, 'PIECE'), 'One item in one unit');
        ItemUnitOfMeasure."Item No." := 'HP-MUG';
        ItemUnitOfMeasure.Code := 'BOX';
        ItemUnitOfMeasure."Qty. per Unit of Measure" := 12;
        ItemUnitOfMeasure.Insert();
        CreateUnitReference('HP-MUG', 'PIECE', 'BOX');
        Assert.IsFalse(Find('I-UNIT', 0, 0, 'PIECE'), 'Nobody guesses the unit');
        Assert.IsTrue(DoubtText.Contains('HP-MUG in unit PCS') and DoubtText.Contains('HP-MUG in unit BOX'), DoubtText);
        ItemReference.Reset();
        ItemReference.SetRange("Reference No.", 'PIECE');
        ItemReference.DeleteAll(true);
    end;

    [Test]
    procedure SKUOfTwoVariantsFindsNone()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] A-B-C is variant B-C of item A and variant C of item A-B
        LibraryBigCStore.Create('I-SPLIT', BigCStore);
        BigCStore."SKU Separator" := '-';
        BigCStore.Modify(true);
        CreateItemWithVariant('I-A', 'B-C');
        CreateItemWithVariant('I-A-B', 'C');
        Assert.IsFalse(Find('I-SPLIT', 0, 0, 'I-A-B-C'), 'Nobody guesses the variant');
        Assert.AreEqual('I-A with variant B-C; I-A-B with variant C', DoubtText, 'Both are named');
        Assert.AreEqual('', FoundVariantCode, 'Variant');
    end;

    [Test]
    procedure MappingOfTheProductGoesFirst()
    var
        BigCStore: Record "BigC Store";
        Item: Record Item;
    begin
        // [SCENARIO] SKU HP-MUG is mapped to the lamp
        LibraryBigCStore.Create('I-MAP', BigCStore);
        CreateProduct('I-MAP', 1, 11, 'HP-MUG', 'HP-LAMP');
        Assert.IsTrue(Find('I-MAP', 1, 11, 'HP-MUG'), 'The item must be found');
        Assert.AreEqual('HP-LAMP', FoundItemNo, 'With the variant id');
        Assert.IsTrue(Find('I-MAP', 1, 0, 'HP-MUG'), 'The item must be found');
        Assert.AreEqual('HP-LAMP', FoundItemNo, 'The only row of the product');
        Assert.IsTrue(Find('I-MAP', 1, 12, 'HP-MUG'), 'The item must be found');
        Assert.AreEqual('HP-MUG', FoundItemNo, 'Another variant goes by its SKU');
        Item.Get('HP-LAMP');
        Item.CalcFields("BigC Mapped Products");
        Assert.AreEqual(1, Item."BigC Mapped Products", 'The item counts its products');
    end;

    [Test]
    procedure ChoosingAnotherItemClearsVariantAndUnit()
    var
        BigCStore: Record "BigC Store";
        BigCStoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] The variant of the old item does not stay behind
        LibraryBigCStore.Create('I-CLEAR', BigCStore);
        CreateProduct('I-CLEAR', 1, 11, 'ANY', 'HP-LAMP');
        BigCStoreProduct.Get('I-CLEAR', 1, 11);
        BigCStoreProduct."Variant Code" := 'OLD';
        BigCStoreProduct."Unit of Measure Code" := 'OLD';
        BigCStoreProduct.Validate("Item No.", 'HP-MUG');
        Assert.AreEqual('', BigCStoreProduct."Variant Code", 'Variant');
        Assert.AreEqual('', BigCStoreProduct."Unit of Measure Code", 'Unit of measure');
    end;

    [Test]
    procedure TaxClassComesFromTheProduct()
    var
        BigCStore: Record "BigC Store";
        ClassId: Integer;
    begin
        // [SCENARIO] A line without a tax class looks at its product
        LibraryBigCStore.Create('I-CLASS', BigCStore);
        CreateProduct('I-CLASS', 5, 51, 'BOOK', '');
        Assert.IsTrue(ItemMapping.TaxClassOfProduct('I-CLASS', 5, 51, ClassId), 'The product is known');
        Assert.AreEqual(4, ClassId, 'Tax class');
        Assert.IsFalse(ItemMapping.TaxClassOfProduct('I-CLASS', 6, 61, ClassId), 'The product is not known');
    end;

    [Test]
    procedure FixingTheItemFreesWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
        BigCStoreProduct: Record "BigC Store Product";
        Item: Record Item;
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Four ways to fix an unknown SKU: map it, create the item, the variant, or the reference
        LibraryBigCStore.Create('I-FIX', BigCStore);
        CreateProduct('I-FIX', 1, 11, 'SKU-MAP', '');
        LibraryBigCStore.ReportCause('I-FIX', '1', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('sku-map'));
        LibraryBigCStore.ReportCause('I-FIX', '2', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('I-NEW'));
        LibraryBigCStore.ReportCause('I-FIX', '3', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('I-NEW-RED'));
        LibraryBigCStore.ReportCause('I-FIX', '4', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('SKU-REF'));

        // [WHEN] Each is fixed
        BigCStoreProduct.Get('I-FIX', 1, 11);
        BigCStoreProduct.Validate("Item No.", 'HP-MUG');
        BigCStoreProduct.Modify(true);
        CreateItemWithVariant('I-NEW', 'RED');
        CreateReference('HP-LAMP', 'SKU-REF');

        // [THEN] Each is retried
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-FIX', '1', "BigC Exception Cause"::ItemUnknown), 'Mapping');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-FIX', '2', "BigC Exception Cause"::ItemUnknown), 'Item');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-FIX', '3', "BigC Exception Cause"::ItemUnknown), 'Variant');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-FIX', '4', "BigC Exception Cause"::ItemUnknown), 'Reference');

        // [GIVEN] A blocked item [WHEN] It is unblocked [THEN] It follows
        LibraryBigCStore.ReportCause('I-FIX', '5', "BigC Exception Cause"::ItemBlocked, Exceptions.CauseKey('I-NEW'));
        Item.Get('I-NEW');
        Item.Blocked := true;
        Item.Modify(true);
        Assert.IsFalse(LibraryBigCStore.IsRetrying('I-FIX', '5', "BigC Exception Cause"::ItemBlocked), 'Still blocked');
        Item.Blocked := false;
        Item.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-FIX', '5', "BigC Exception Cause"::ItemBlocked), 'Unblocked');

        // [WHEN] An item gets the number that was missing [THEN] It follows
        LibraryBigCStore.ReportCause('I-FIX', '6', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('I-RENAMED'));
        Item.Rename('I-RENAMED');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-FIX', '6', "BigC Exception Cause"::ItemUnknown), 'Renamed');
    end;

    [Test]
    procedure BlockedItemsAndVariantsAreNamed()
    var
        Item: Record Item;
        ItemVariant: Record "Item Variant";
        MessageText: Text;
    begin
        // [SCENARIO] What may not be sold is found before the order exists
        CreateItemWithVariant('I-BLOCK', 'RED');
        Assert.IsTrue(ItemMapping.CheckItem('I-BLOCK', 'RED', MessageText), MessageText);

        ItemVariant.Get('I-BLOCK', 'RED');
        ItemVariant."Sales Blocked" := true;
        ItemVariant.Modify(true);
        Assert.IsFalse(ItemMapping.CheckItem('I-BLOCK', 'RED', MessageText), 'The variant is blocked');
        Assert.IsTrue(MessageText.StartsWith('Variant RED of item I-BLOCK is blocked.'), MessageText);

        Item.Get('I-BLOCK');
        Item."Sales Blocked" := true;
        Item.Modify(true);
        Assert.IsFalse(ItemMapping.CheckItem('I-BLOCK', '', MessageText), 'The item is blocked for sales');
        Assert.IsTrue(MessageText.StartsWith('Item I-BLOCK is blocked for sales.'), MessageText);

        Item.Blocked := true;
        Item.Modify(true);
        Assert.IsFalse(ItemMapping.CheckItem('I-BLOCK', '', MessageText), 'The item is blocked');
        Assert.IsTrue(MessageText.StartsWith('Item I-BLOCK is blocked.'), MessageText);
    end;

    [Test]
    procedure PartnerMayFindTheItem()
    var
        ItemEventsSubscriber: Codeunit "BigC Item Events Subscriber";
    begin
        // [SCENARIO] A partner's extension knows the SKU
        BindSubscription(ItemEventsSubscriber);
        Assert.IsTrue(Find('NOSTORE', 0, 0, 'ANYTHING'), 'The partner finds it');
        Assert.AreEqual('HP-BULB', FoundItemNo, 'Item');
        UnbindSubscription(ItemEventsSubscriber);
    end;

    local procedure Find(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text): Boolean
    begin
        exit(ItemMapping.FindItem(StoreCode, ProductId, VariantId, SKU, FoundItemNo, FoundVariantCode, FoundUnitCode, DoubtText));
    end;

    local procedure CreateProduct(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Code[100]; ItemNo: Code[20])
    var
        BigCStoreProduct: Record "BigC Store Product";
    begin
        BigCStoreProduct."Store Code" := StoreCode;
        BigCStoreProduct."Product Id" := ProductId;
        BigCStoreProduct."Variant Id" := VariantId;
        BigCStoreProduct.SKU := SKU;
        BigCStoreProduct."Tax Class Id" := 4;
        BigCStoreProduct.Validate("Item No.", ItemNo);
        BigCStoreProduct.Insert(true);
    end;

    local procedure CreateItemWithVariant(ItemNo: Code[20]; VariantCode: Code[10])
    var
        Item: Record Item;
        ItemVariant: Record "Item Variant";
    begin
        Item."No." := ItemNo;
        Item.Insert(true);
        ItemVariant."Item No." := ItemNo;
        ItemVariant."Code" := VariantCode;
        ItemVariant.Insert(true);
    end;

    local procedure CreateUnitReference(ItemNo: Code[20]; ReferenceNo: Code[50]; UnitCode: Code[10])
    var
        ItemReference: Record "Item Reference";
    begin
        ItemReference."Item No." := ItemNo;
        ItemReference."Reference No." := ReferenceNo;
        ItemReference."Unit of Measure" := UnitCode;
        ItemReference.Insert(true);
    end;

    local procedure CreateReference(ItemNo: Code[20]; ReferenceNo: Code[50])
    var
        ItemReference: Record "Item Reference";
    begin
        ItemReference."Item No." := ItemNo;
        ItemReference."Reference No." := ReferenceNo;
        ItemReference.Insert(true);
    end;
}
#endif
