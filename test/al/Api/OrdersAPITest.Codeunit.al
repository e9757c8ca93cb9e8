#if AL_TESTS
namespace BigC.Test.Api;

using BigC.Connector.Orders;
using System.TestLibraries.Utilities;

/// <summary>An order with its parts as one deep insert sends them, page by page.</summary>
codeunit 50982 "Orders API Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure OrderIsReceivedWithAllItsParts()
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
        OrderTax: Record "BigC Order Tax";
        OrderPayment: Record "BigC Order Payment";
        OrderDiscount: Record "BigC Order Discount";
        OrderConsignment: Record "BigC Order Consignment";
        OrdersAPI: TestPage "BigC Orders API";
    begin
        // [SCENARIO] Two mugs at 20 percent with a coupon of 6.00, paid by card: 54.00 of which 9.00 is VAT
        SendHeader(OrdersAPI, 509821, 54, 45, 9);

        // [WHEN] Each part is sent after the order
        OrdersAPI.orderConsignments.New();
        OrdersAPI.orderConsignments.consignmentType.SetValue("BigC Consignment Type"::Shipping);
        OrdersAPI.orderConsignments.consignmentId.SetValue(4);
        OrdersAPI.orderConsignments.firstName.SetValue('Ada');
        OrdersAPI.orderConsignments.city.SetValue('Whitby');
        OrdersAPI.orderConsignments.countryCode.SetValue('GB');
        OrdersAPI.orderConsignments.New();

        SendLine(OrdersAPI, 'item:1', 2, 25, 30, 54);
        OrdersAPI.orderLines.New();

        OrdersAPI.orderTaxes.New();
        OrdersAPI.orderTaxes.externalTaxId.SetValue(9);
        OrdersAPI.orderTaxes.lineKey.SetValue('item:1');
        OrdersAPI.orderTaxes.taxRateId.SetValue(2);
        OrdersAPI.orderTaxes.taxRateName.SetValue('UK VAT');
        OrdersAPI.orderTaxes.taxZoneId.SetValue(2);
        OrdersAPI.orderTaxes.rate.SetValue(20);
        OrdersAPI.orderTaxes.lineAmount.SetValue(9);
        OrdersAPI.orderTaxes.New();

        OrdersAPI.orderDiscounts.New();
        OrdersAPI.orderDiscounts.discountKey.SetValue('item:1:SPRING');
        OrdersAPI.orderDiscounts.lineKey.SetValue('item:1');
        OrdersAPI.orderDiscounts.couponCode.SetValue('SPRING');
        OrdersAPI.orderDiscounts.amount.SetValue(6);
        OrdersAPI.orderDiscounts.New();

        OrdersAPI.orderPayments.New();
        OrdersAPI.orderPayments.transactionId.SetValue('509821-1');
        OrdersAPI.orderPayments."event".SetValue('purchase');
        OrdersAPI.orderPayments.method.SetValue('credit_card');
        OrdersAPI.orderPayments.gateway.SetValue('stripe');
        OrdersAPI.orderPayments.status.SetValue('ok');
        OrdersAPI.orderPayments.currencyCode.SetValue('GBP');
        OrdersAPI.orderPayments.amount.SetValue(54);
        OrdersAPI.orderPayments.New();
        OrdersAPI.Close();

        // [THEN] The order is staged with them in its first revision
        Order.Get('HARBOUR', 509821);
        Assert.AreEqual(Order.Status::Staged, Order.Status, 'Status');
        Assert.AreEqual(1, Order.Revision, 'Revision');
        Assert.AreEqual('Ada', Order."Billing First Name", 'First Name');
        Assert.AreEqual('{"id":509821}', Order.GetPayload(), 'Payload');
        OrderLine.Get(Order.SystemId, 1, 'item:1');
        Assert.AreEqual(2, OrderLine.Quantity, 'Quantity');
        Assert.AreEqual(54, OrderLine."Discounted Total Inc Tax", 'Line total');
        Assert.AreEqual('HP-MUG', OrderLine.SKU, 'SKU');
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        OrderTax.FindFirst();
        Assert.AreEqual(9, OrderTax."Line Amount", 'Tax');
        Assert.AreEqual('UK VAT', OrderTax."Tax Rate Name", 'Rate name');
        OrderDiscount.SetRange("Order SystemId", Order.SystemId);
        OrderDiscount.FindFirst();
        Assert.AreEqual('SPRING', OrderDiscount."Coupon Code", 'Coupon');
        Assert.AreEqual(6, OrderDiscount.Amount, 'Discount');
        OrderPayment.SetRange("Order SystemId", Order.SystemId);
        OrderPayment.FindFirst();
        Assert.AreEqual(54, OrderPayment.Amount, 'Payment');
        Assert.AreEqual('stripe', OrderPayment.Gateway, 'Gateway');
        OrderConsignment.SetRange("Order SystemId", Order.SystemId);
        OrderConsignment.FindFirst();
        Assert.AreEqual('Whitby', OrderConsignment.City, 'City');

        // [THEN] The pages show them
        OrdersAPI.OpenView();
        OrdersAPI.GoToRecord(Order);
        OrdersAPI.billingFirstName.AssertEquals('Ada');
        OrdersAPI.payload.AssertEquals('{"id":509821}');
        OrdersAPI.orderLines.First();
        OrdersAPI.orderLines.sku.AssertEquals('HP-MUG');
        OrdersAPI.orderTaxes.First();
        OrdersAPI.orderTaxes.taxRateName.AssertEquals('UK VAT');
        OrdersAPI.orderDiscounts.First();
        OrdersAPI.orderDiscounts.couponCode.AssertEquals('SPRING');
        OrdersAPI.orderPayments.First();
        OrdersAPI.orderPayments.gateway.AssertEquals('stripe');
        OrdersAPI.orderConsignments.First();
        OrdersAPI.orderConsignments.city.AssertEquals('Whitby');
        OrdersAPI.Close();
    end;

    [Test]
    procedure OrderWithoutATotalIsRefused()
    var
        OrdersAPI: TestPage "BigC Orders API";
    begin
        // [SCENARIO] The total is missing: a default would be a guess
        OrdersAPI.OpenNew();
        OrdersAPI.storeCode.SetValue('HARBOUR');
        OrdersAPI.orderId.SetValue(509822);
        OrdersAPI.contentHash.SetValue('509822-1');
        OrdersAPI.statusId.SetValue(11);
        OrdersAPI.createdDateTime.SetValue(CreateDateTime(20260301D, 100000T));
        OrdersAPI.modifiedDateTime.SetValue(CreateDateTime(20260301D, 100000T));
        OrdersAPI.currencyCode.SetValue('GBP');
        OrdersAPI.pricesIncludeTax.SetValue(true);
        asserterror OrdersAPI.Close();
        Assert.ExpectedError('totalExTax');
    end;

    [Test]
    procedure LineThatIsThereTwiceIsRefused()
    var
        OrdersAPI: TestPage "BigC Orders API";
    begin
        // [SCENARIO] Two lines with one key
        SendHeader(OrdersAPI, 509823, 60, 50, 10);
        SendLine(OrdersAPI, 'item:1', 1, 25, 30, 30);
        SendLine(OrdersAPI, 'item:1', 1, 25, 30, 30);
        asserterror OrdersAPI.orderLines.New();
        Assert.ExpectedError('BigC-DuplicateLine: Order 509823 has two lines with the lineKey ITEM:1.');
    end;

    [Test]
    procedure LineWithoutAQuantityIsRefused()
    var
        OrdersAPI: TestPage "BigC Orders API";
    begin
        // [SCENARIO] The quantity of a line is missing
        SendHeader(OrdersAPI, 509824, 30, 25, 5);
        OrdersAPI.orderLines.New();
        OrdersAPI.orderLines.lineKey.SetValue('item:1');
        OrdersAPI.orderLines.lineType.SetValue("BigC Order Line Type"::Item);
        asserterror OrdersAPI.orderLines.New();
        Assert.ExpectedError('quantity');
    end;

    [Test]
    procedure LineWithoutATotalIsRefused()
    var
        OrdersAPI: TestPage "BigC Orders API";
    begin
        // [SCENARIO] What the line costs before discounts is missing: there would be nothing to compare its price with
        SendHeader(OrdersAPI, 509825, 30, 25, 5);
        OrdersAPI.orderLines.New();
        OrdersAPI.orderLines.lineKey.SetValue('item:1');
        OrdersAPI.orderLines.lineType.SetValue("BigC Order Line Type"::Item);
        OrdersAPI.orderLines.quantity.SetValue(1);
        OrdersAPI.orderLines.unitPriceExTax.SetValue(25);
        OrdersAPI.orderLines.unitPriceIncTax.SetValue(30);
        OrdersAPI.orderLines.totalExTax.SetValue(25);
        OrdersAPI.orderLines.discountedTotalIncTax.SetValue(30);
        asserterror OrdersAPI.orderLines.New();
        Assert.ExpectedError('BigC-FieldMissing: In order 509825, line ITEM:1 the field totalIncTax is missing.');
    end;

    local procedure SendHeader(var OrdersAPI: TestPage "BigC Orders API"; OrderId: Integer; TotalIncTax: Decimal; TotalExTax: Decimal; TotalTax: Decimal)
    begin
        OrdersAPI.OpenNew();
        OrdersAPI.id.SetValue(CreateGuid());
        OrdersAPI.storeCode.SetValue('HARBOUR');
        OrdersAPI.orderId.SetValue(OrderId);
        OrdersAPI.contentHash.SetValue(Format(OrderId, 0, 9) + '-1');
        OrdersAPI.statusId.SetValue(11);
        OrdersAPI.createdDateTime.SetValue(CreateDateTime(20260301D, 100000T));
        OrdersAPI.modifiedDateTime.SetValue(CreateDateTime(20260301D, 100000T));
        OrdersAPI.customerEmail.SetValue('ada@example.com');
        OrdersAPI.billingFirstName.SetValue('Ada');
        OrdersAPI.billingLastName.SetValue('Byron');
        OrdersAPI.billingCountryCode.SetValue('GB');
        OrdersAPI.currencyCode.SetValue('GBP');
        OrdersAPI.pricesIncludeTax.SetValue(true);
        OrdersAPI.totalExTax.SetValue(TotalExTax);
        OrdersAPI.totalIncTax.SetValue(TotalIncTax);
        OrdersAPI.totalTax.SetValue(TotalTax);
        OrdersAPI.payload.SetValue('{"id":' + Format(OrderId, 0, 9) + '}');
    end;

    local procedure SendLine(var OrdersAPI: TestPage "BigC Orders API"; LineKey: Text; Quantity: Decimal; PriceExTax: Decimal; PriceIncTax: Decimal; PaidIncTax: Decimal)
    begin
        OrdersAPI.orderLines.New();
        OrdersAPI.orderLines.lineKey.SetValue(LineKey);
        OrdersAPI.orderLines.lineType.SetValue("BigC Order Line Type"::Item);
        OrdersAPI.orderLines.sku.SetValue('HP-MUG');
        OrdersAPI.orderLines.quantity.SetValue(Quantity);
        OrdersAPI.orderLines.unitPriceExTax.SetValue(PriceExTax);
        OrdersAPI.orderLines.unitPriceIncTax.SetValue(PriceIncTax);
        OrdersAPI.orderLines.totalExTax.SetValue(Quantity * PriceExTax);
        OrdersAPI.orderLines.totalIncTax.SetValue(Quantity * PriceIncTax);
        OrdersAPI.orderLines.discountedTotalIncTax.SetValue(PaidIncTax);
    end;
}
#endif
