#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.DemoStore;
using BigC.Test.Orders;
using System.TestLibraries.Utilities;

/// <summary>From an order with an SKU that nobody knows to its document.</summary>
codeunit 50960 "Unknown SKU Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        DemoStore: Codeunit "Demo Store";
        ExpectedSKU: Code[100];
        ShownMessage: Text;

    [Test]
    [HandlerFunctions('MapProduct,KeepMessage')]
    procedure ProductThatOnlyAnOrderKnowsIsMappedFromItsException()
    var
        Order: Record "BigC Order";
        StoreProduct: Record "BigC Store Product";
        ItemMapping: Codeunit "BigC Item Mapping";
        ClassId: Integer;
    begin
        // [SCENARIO] The shop has deleted the product before the agent ever sent it
        HoldOrder(509801, 9801, 9901, 'hp-gone', Order);

        // [THEN] The order itself has put it among the products without an item
        StoreProduct.Get(DemoStore.StoreCode(), 9801, 9901);
        Assert.IsFalse(StoreProduct.Matched, 'It stands for no item');
        Assert.AreEqual('hp-gone', StoreProduct.Name, 'Name');
        Assert.IsFalse(ItemMapping.TaxClassOfProduct(DemoStore.StoreCode(), 9801, 9901, ClassId), 'No order says the tax class of a product');

        // [WHEN] Its exception is fixed
        ExpectedSKU := 'HP-GONE';
        Fix('509801');

        // [THEN] The row is the only one shown, and the order is booked
        AssertBooked('509801', Order);
    end;

    [Test]
    [HandlerFunctions('MapProduct,KeepMessage')]
    procedure ProductWhoseSKUWasChangedIsTheOneToMap()
    var
        Order: Record "BigC Order";
        StoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] The catalogue has the product under another SKU than the order
        StoreProduct."Store Code" := DemoStore.StoreCode();
        StoreProduct."Product Id" := 9802;
        StoreProduct."Variant Id" := 9902;
        StoreProduct.SKU := 'HP-RENAMED';
        StoreProduct.Insert(true);
        HoldOrder(509802, 9802, 9902, 'HP-BEFORE', Order);
        ExpectedSKU := 'HP-RENAMED';
        Fix('509802');
        AssertBooked('509802', Order);
    end;

    [Test]
    [HandlerFunctions('MapProduct,KeepMessage')]
    procedure ProductWithoutAVariantIsMappedForItsSKUOnly()
    var
        Order: Record "BigC Order";
        ItemMapping: Codeunit "BigC Item Mapping";
        ItemNo: Code[20];
        VariantCode: Code[10];
        UnitOfMeasureCode: Code[10];
    begin
        // [SCENARIO] The order names no variant: another SKU of the product is another thing
        HoldOrder(509803, 9803, 0, 'HP-LOST', Order);
        ExpectedSKU := 'HP-LOST';
        Fix('509803');
        AssertBooked('509803', Order);
        Assert.IsTrue(ItemMapping.FindItem(DemoStore.StoreCode(), 9803, 0, 'hp-lost', ItemNo, VariantCode, UnitOfMeasureCode), 'The SKU that was mapped');
        Assert.AreEqual('HP-MUG', ItemNo, 'Item');
        Assert.IsFalse(ItemMapping.FindItem(DemoStore.StoreCode(), 9803, 0, 'HP-OTHER', ItemNo, VariantCode, UnitOfMeasureCode), 'Another SKU');
    end;

    [ModalPageHandler]
    procedure MapProduct(var StoreProducts: TestPage "BigC Store Products")
    begin
        StoreProducts.SKU.AssertEquals(ExpectedSKU);
        StoreProducts.Matched.AssertEquals(false);
        Assert.IsFalse(StoreProducts.Next(), 'Only that product is shown');
        StoreProducts.First();
        StoreProducts."Item No.".SetValue('HP-MUG');
    end;

    [MessageHandler]
    procedure KeepMessage(Message: Text[1024])
    begin
        ShownMessage := Message;
    end;

    local procedure HoldOrder(OrderId: Integer; ProductId: Integer; VariantId: Integer; SKU: Text[250]; var Order: Record "BigC Order")
    var
        OrderLine: Record "BigC Order Line";
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.ChangeLine(OrderBuilder.AddItem(SKU, 1, 25, 30, 30, 5, 2, 0, 20), OrderLine);
        OrderLine."Product Id" := ProductId;
        OrderLine."Variant Id" := VariantId;
        OrderBuilder.SaveLine(OrderLine);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'The order must be held');
    end;

    local procedure Fix(ExternalId: Text)
    var
        Exceptions: TestPage "BigC Exceptions";
    begin
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", ExternalId);
        Exceptions.First();
        Exceptions.Cause.AssertEquals(Enum::"BigC Exception Cause"::ItemUnknown);
        Exceptions.Fix.Invoke();
        Exceptions.Close();
    end;

    local procedure AssertBooked(ExternalId: Text; var Order: Record "BigC Order")
    begin
        OrderBuilder.Get(Order);
        Assert.AreEqual('The exception is resolved. Order ' + ExternalId + ' is booked as sales order ' + Order."Sales Document No." + '.', ShownMessage, 'Message');
    end;
}
#endif
