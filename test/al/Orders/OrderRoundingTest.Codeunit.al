#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Sales.History;
using System.TestLibraries.Utilities;

codeunit 50503 "Order Rounding Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure UnitRoundingGoesToTheVATDifference()
    var
        Order: Record "BigC Order";
        OrderResidual: Record "BigC Order Residual";
    begin
        // [SCENARIO] Worked example B: 3 x 3.33 without VAT, tax 0.67 a unit = 2.01, Business Central computes 2.00
        // [GIVEN] The order
        OrderBuilder.Start(511001, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 3.33, 4, 12, 2.01, 2, 0, 20);
        OrderBuilder.SetTotals(12, 2.01);
        OrderBuilder.AddPayment('stripe', 12);

        // [WHEN] It is booked, shipped and invoiced
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Cr 4000 9.99, Cr 2100 2.01, Dr 1200 12.00; 6200 untouched
        Assert.AreEqual(-9.99, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-2.01, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(12, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(0, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
        Assert.AreEqual(0, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');

        // [THEN] The cent is recorded with its cause
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        Assert.RecordCount(OrderResidual, 1);
        OrderResidual.FindFirst();
        Assert.AreEqual(OrderResidual.Cause::TaxRounding, OrderResidual.Cause, 'Cause');
        Assert.AreEqual(0.01, OrderResidual.Amount, 'Amount');
    end;

    [Test]
    procedure VATDifferenceOutlivesShippingBeforeInvoicing()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The warehouse ships worked example B, finance invoices it later
        BuildExampleB(522021);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 0, true, false);
        OrderBuilder.Process(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes after shipping');
        OrderLedger.Post(Order, 0, false, true);

        // [THEN] It is invoiced as if at once: VAT 2.01 of 12.00
        AssertInvoices(Order, 12, 2.01);
    end;

    [Test]
    procedure VATDifferenceOutlivesEnteringTheQuantity()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Someone enters the quantity to ship that is there already
        BuildExampleB(522022);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 3, true, true);
        AssertInvoices(Order, 12, 2.01);
    end;

    [Test]
    procedure InvoicesOfPartsHaveTheVATTogether()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] One of the three is shipped and invoiced first, then the other two
        BuildExampleB(522023);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 2, true, true);
        AssertInvoices(Order, 12, 2.01);
    end;

    [Test]
    procedure PartsOfAnOrderWithoutADifferenceAddUp()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 3 x 3.33 with tax of 2.00: VAT of a single piece is 0.67, but the order has 2.00
        OrderBuilder.Start(522024, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 3.33, 4, 11.99, 2, 2, 0, 20);
        OrderBuilder.SetTotals(11.99, 2);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 1, true, true);
        AssertInvoices(Order, 11.99, 2);
    end;

    [Test]
    procedure TaxWhereNoneCanBeIsAskedOfFinance()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A penny of tax at 0 percent: Business Central keeps no VAT difference there
        OrderBuilder.Start(522025, 'GBP', true);
        OrderBuilder.AddItem('HP-BOOK', 1, 10, 10.01, 10.01, 0.01, 2, 1, 0);
        OrderBuilder.SetTotals(10.01, 0.01);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('TaxDiffers', OrderLedger.OrderCauses(Order), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('field lineAmount'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure TaxOnALineOfNoAmountIsNoRounding()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A penny of tax at 20 percent on a line of 0.00: there is no base that could have VAT
        OrderBuilder.Start(522026, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 1, 0, 0.01, 0.01, 0.01, 2, 0, 20);
        OrderBuilder.SetTotals(0.01, 0.01);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('TaxDiffers', OrderLedger.OrderCauses(Order), OrderLedger.OrderMessage(Order));
    end;

    local procedure BuildExampleB(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 3.33, 4, 12, 2.01, 2, 0, 20);
        OrderBuilder.SetTotals(12, 2.01);
    end;

    local procedure AssertInvoices(Order: Record "BigC Order"; ExpectedTotal: Decimal; ExpectedVAT: Decimal)
    var
        VATEntry: Record "VAT Entry";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        Total: Decimal;
        VATAmount: Decimal;
    begin
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        SalesInvoiceHeader.SetRange("BigC Order Id", Order."Order Id");
        SalesInvoiceHeader.SetAutoCalcFields("Amount Including VAT");
        SalesInvoiceHeader.FindSet();
        repeat
            Total += SalesInvoiceHeader."Amount Including VAT";
            VATEntry.SetRange("Document No.", SalesInvoiceHeader."No.");
            VATEntry.CalcSums(Amount);
            VATAmount += VATEntry.Amount;
        until SalesInvoiceHeader.Next() = 0;
        Assert.AreEqual(ExpectedTotal, Total, 'Invoices');
        Assert.AreEqual(-ExpectedVAT, VATAmount, 'VAT');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure TotalWithinTheLimitGoesToRounding()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A total 0.05 above its lines passes: the limit itself is allowed
        OrderBuilder.Start(511002, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30.05, 5);
        OrderBuilder.AddPayment('stripe', 30.05);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-0.05, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
        Assert.AreEqual(30.05, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure TotalBelowItsLinesGoesToRounding()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A total 0.03 below its lines is a rounding expense, not a discount
        OrderBuilder.Start(511003, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(29.97, 5);
        OrderBuilder.AddPayment('stripe', 29.97);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0.03, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
        Assert.AreEqual(0, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions');
        Assert.AreEqual(29.97, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure TotalBeyondTheLimitIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 0.06 is above the limit of 0.05
        OrderBuilder.Start(511004, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30.06, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('511004') and OrderLedger.OrderMessage(Order).Contains('totalIncTax'), 'The message names order and field');
    end;

    [Test]
    procedure VATDifferenceAtTheLimitPasses()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Tax 0.05 above what Business Central computes passes (Max. VAT Difference Allowed is 0.05)
        OrderBuilder.Start(511005, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 24.95, 30, 30, 5.05, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5.05);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-5.05, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-24.95, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(30, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
    end;

    [Test]
    procedure VATDifferenceBeyondTheLimitIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Tax 0.06 above what Business Central computes is no rounding any more
        OrderBuilder.Start(511006, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 24.94, 30, 30, 5.06, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5.06);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('TaxDiffers', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure FractionsOfAMinorUnitAreRecorded()
    var
        Order: Record "BigC Order";
        OrderResidual: Record "BigC Order Residual";
    begin
        // [SCENARIO] The storefront keeps four decimals: 30.0040 is invoiced as 30.00, and the rest is on record
        OrderBuilder.Start(511007, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25.0033, 30.004, 30.004, 5.0007, 2, 0, 20);
        OrderBuilder.SetTotals(30.004, 5.0007);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, OrderResidual.Cause::MinorUnitFraction);
        OrderResidual.SetRange("VAT Identifier", '');
        OrderResidual.FindFirst();
        Assert.AreEqual(0.004, OrderResidual.Amount, 'Fraction of the total');
    end;
}
#endif
