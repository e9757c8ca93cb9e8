#if AL_TESTS
namespace BigC.Test.Shipments;

using BigC.Connector.Orders;
using BigC.Connector.Shipments;
using BigC.DemoStore;
using BigC.Test.Orders;
using Microsoft.Foundation.Shipping;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>Shipping methods that shoppers choose, and what becomes of them on sales orders.</summary>
codeunit 50954 "Shipping Method Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure AMethodFirstSeenIsARowToBeMapped()
    var
        Order: Record "BigC Order";
        ShippingMethod: Record "BigC Shipping Method";
    begin
        // [SCENARIO] A shopper chooses Express; its order is booked with the customer's delivery terms, and Express can be mapped
        BookWithMethod(509801, 'Express', Order);
        ShippingMethod.Get(DemoStore.StoreCode(), 'EXPRESS');
        Assert.AreEqual('', ShippingMethod."Shipping Agent Code", 'Not mapped yet');
        Assert.AreEqual('', AgentOf(Order), 'Nobody was assumed');
    end;

    [Test]
    procedure AMappedMethodSaysWhoShips()
    var
        Order: Record "BigC Order";
        ShippingMethod: Record "BigC Shipping Method";
        ShippingAgent: Record "Shipping Agent";
        SalesHeader: Record "Sales Header";
        ShippingMethods: TestPage "BigC Shipping Methods";
    begin
        // [SCENARIO] Operations map Courier to an agent; later orders take it over, whatever the spelling
        ShippingAgent.Code := 'FAST';
        ShippingAgent.Name := 'Fast carriers';
        if ShippingAgent.Insert() then;
        BookWithMethod(509802, 'Courier', Order);
        ShippingMethods.OpenEdit();
        ShippingMethods.GoToKey(DemoStore.StoreCode(), 'COURIER');
        ShippingMethods."Shipping Agent Code".SetValue('FAST');
        ShippingMethods.Close();

        BookWithMethod(509803, ' courier ', Order);

        Assert.AreEqual('FAST', AgentOf(Order), 'Shipping agent');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual('DAP', SalesHeader."Shipment Method Code", 'The terms stay those of the customer');
        ShippingMethod.SetRange("Store Code", DemoStore.StoreCode());
        ShippingMethod.SetFilter(Method, '*COURIER*');
        Assert.RecordCount(ShippingMethod, 1);
    end;

    local procedure BookWithMethod(OrderId: Integer; Method: Text[250]; var Order: Record "BigC Order")
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddConsignment(1, 'Whitby', 'GB');
        OrderBuilder.SetShippingMethod(Method);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'The order must be booked');
    end;

    local procedure AgentOf(Order: Record "BigC Order"): Code[10]
    var
        SalesHeader: Record "Sales Header";
    begin
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        exit(SalesHeader."Shipping Agent Code");
    end;
}
#endif
