#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using BigC.Connector.Stores;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

codeunit 50508 "Order Lines Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure OrderToTwoZonesHasTwoVATGroups()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] One order to the United Kingdom and to Germany is one document: 20 % of 25.00 and 19 % of 20.00
        OrderBuilder.Start(514001, 'GBP', true);
        OrderBuilder.AddConsignment(1, 'Whitby', 'GB');
        OrderBuilder.AddConsignment(2, 'Berlin', 'DE');
        SendTo(1, OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20));
        SendTo(2, OrderBuilder.AddItem('HP-CANDLE', 1, 20, 23.8, 23.8, 3.8, 4, 0, 19));
        OrderBuilder.SetTotals(53.8, 8.8);
        Book(Order);
        FindLine(Order, 'item:1', SalesLine);
        Assert.AreEqual('DOMESTIC', SalesLine."VAT Bus. Posting Group", 'First line');
        FindLine(Order, 'item:2', SalesLine);
        Assert.AreEqual('OSS-DE', SalesLine."VAT Bus. Posting Group", 'Second line');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-5, OrderLedger.VATOf(Order, 'DOMESTIC', 'STANDARD'), 'UK VAT');
        Assert.AreEqual(-3.8, OrderLedger.VATOf(Order, 'OSS-DE', 'STANDARD'), 'German VAT');
        Assert.AreEqual(-3.8, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'One Stop Shop account');
        AssertVATOfCountry(Order, 'GB', 'DOMESTIC');
        AssertVATOfCountry(Order, 'DE', 'OSS-DE');
    end;

    [Test]
    procedure OneZoneOfTwoCountriesHasItsVATByCountry()
    var
        Order: Record "BigC Order";
        VATEntry: Record "VAT Entry";
    begin
        // [SCENARIO] Two mugs in one tax zone, one to Germany, one to France: posting does not sum what belongs to two countries
        OrderBuilder.Start(514041, 'GBP', true);
        OrderBuilder.AddConsignment(1, 'Berlin', 'DE');
        OrderBuilder.AddConsignment(2, 'Lyon', 'FR');
        SendTo(1, OrderBuilder.AddItem('HP-MUG', 1, 20, 23.8, 23.8, 3.8, 4, 0, 19));
        SendTo(2, OrderBuilder.AddItem('HP-MUG', 1, 10, 11.9, 11.9, 1.9, 4, 0, 19));
        OrderBuilder.SetTotals(35.7, 5.7);
        Book(Order);
        OrderLedger.ShipAndInvoice(Order);
        VATEntry.SetRange("Document No.", Order."Posted Invoice No.");
        Assert.RecordCount(VATEntry, 2);
        VATEntry.SetRange("Country/Region Code", 'DE');
        VATEntry.FindFirst();
        Assert.AreEqual(-3.8, VATEntry.Amount, 'Germany');
        VATEntry.SetRange("Country/Region Code", 'FR');
        VATEntry.FindFirst();
        Assert.AreEqual(-1.9, VATEntry.Amount, 'France');
        Assert.AreEqual(-5.7, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'One Stop Shop account');
        Assert.AreEqual(-30, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
    end;

    local procedure SendTo(ConsignmentId: Integer; LineKey: Code[50])
    var
        Line: Record "BigC Order Line";
    begin
        OrderBuilder.ChangeLine(LineKey, Line);
        Line."Consignment Id" := ConsignmentId;
        OrderBuilder.SaveLine(Line);
    end;

    /// <summary>All VAT entries of the country are of the group, and there are some.</summary>
    local procedure AssertVATOfCountry(Order: Record "BigC Order"; CountryCode: Code[10]; VATBusPostingGroup: Code[20])
    var
        VATEntry: Record "VAT Entry";
    begin
        VATEntry.SetRange("Document No.", Order."Posted Invoice No.");
        VATEntry.SetRange("Country/Region Code", CountryCode);
        Assert.RecordIsNotEmpty(VATEntry);
        VATEntry.SetFilter("VAT Bus. Posting Group", '<>%1', VATBusPostingGroup);
        Assert.RecordIsEmpty(VATEntry);
    end;

    [Test]
    procedure ChargesGoToTheirAccounts()
    var
        Order: Record "BigC Order";
        LineType: Enum "BigC Order Line Type";
    begin
        // [SCENARIO] Shipping to 4100; handling 2.40, wrapping 3.60 and a fee of 1.20 to 4110, all with 20 % VAT
        OrderBuilder.Start(514002, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddShipping(6, 1, 2, 20);
        OrderBuilder.AddCharge(LineType::Handling, 2.4, 0.4, 2, 2, 20);
        OrderBuilder.AddCharge(LineType::GiftWrapping, 3.6, 0.6, 2, 3, 20);
        // The tax of a fee is on the fee itself; no tax row carries it.
        OrderBuilder.AddCharge(LineType::Fee, 1.2, 0.2, 2, 0, 20);
        OrderBuilder.SetTotals(43.2, 7.2);
        Book(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-5, OrderLedger.PostedTo('4100', Order."Posted Invoice No."), 'Shipping');
        Assert.AreEqual(-6, OrderLedger.PostedTo('4110', Order."Posted Invoice No."), 'Handling 2.00, wrapping 3.00, fee 1.00');
        Assert.AreEqual(-7.2, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
    end;

    [Test]
    procedure FeeWithoutATaxClassTakesTheClassOfTheStore()
    var
        Order: Record "BigC Order";
        Store: Record "BigC Store";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A fee of 1.20 comes without a class: it is of the default class, which charges 20 percent
        BuildFeeOrder(514021);
        Book(Order);
        FindLine(Order, 'fee:2', SalesLine);
        Assert.AreEqual('STANDARD', SalesLine."VAT Prod. Posting Group", 'VAT product group');

        // [WHEN] The store says that such fees are of a class nobody has mapped
        Store.Get(Order."Store Code");
        Store."Default Fee Tax Class Id" := 990;
        Store.Modify();
        BuildFeeOrder(514022);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The order waits for the mapping of that class
        Assert.AreEqual('TaxClassUnmapped', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('tax class 990'), OrderLedger.OrderMessage(Order));
        Store."Default Fee Tax Class Id" := 0;
        Store.Modify();
        Commit();
    end;

    local procedure BuildFeeOrder(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddCharge("BigC Order Line Type"::Fee, 1.2, 0.2, 2, -1, 20);
        OrderBuilder.SetTotals(31.2, 5.2);
    end;

    [Test]
    procedure FeeTaxedAtAnotherRateIsHeld()
    var
        Order: Record "BigC Order";
        LineType: Enum "BigC Order Line Type";
    begin
        // [SCENARIO] A fee of 1.20 with tax of 0.06 (5 %) in a class of 20 %
        OrderBuilder.Start(514003, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddCharge(LineType::Fee, 1.26, 0.06, 2, 0, 20);
        OrderBuilder.SetTotals(31.26, 5.06);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual('TaxDiffers', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure SeveralRowsOfOneRateAreOneRate()
    var
        Order: Record "BigC Order";
        LineKey: Code[50];
        LineType: Enum "BigC Order Line Type";
    begin
        // [SCENARIO] Gift wrapping comes with two rows of 20 %, 0.30 each: that is 20 %, not 40 %
        OrderBuilder.Start(514004, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        LineKey := OrderBuilder.AddCharge(LineType::GiftWrapping, 3.6, 0.6, 2, 3, -1);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, 3, 20, 1, 0.3);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, 3, 20, 1, 0.3);
        OrderBuilder.SetTotals(33.6, 5.6);
        Book(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-5.6, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
    end;

    [Test]
    procedure DifferentRatesAddUp()
    var
        Order: Record "BigC Order";
        LineKey: Code[50];
    begin
        // [SCENARIO] Two rates of one priority, 12 % and 8 %, are 20 %: 3.00 + 2.00 on 25.00
        OrderBuilder.Start(514005, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, -1);
        OrderBuilder.AddTaxRow(LineKey, 21, 2, 0, 12, 1, 3);
        OrderBuilder.AddTaxRow(LineKey, 22, 2, 0, 8, 1, 2);
        OrderBuilder.SetTotals(30, 5);
        Book(Order);
    end;

    [Test]
    procedure HigherPriorityCompounds()
    var
        Order: Record "BigC Order";
        LineKey: Code[50];
    begin
        // [SCENARIO] 14.285714 % is not asked for: 12.5 % and on top of it 6.6666667 % make 20 %
        // 25.00 x 12.5 % = 3.125; 28.125 x 6.66667 % = 1.875; together 5.00
        OrderBuilder.Start(514006, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, -1);
        OrderBuilder.AddTaxRow(LineKey, 21, 2, 0, 12.5, 1, 3.125);
        OrderBuilder.AddTaxRow(LineKey, 22, 2, 0, 6.66667, 2, 1.875);
        OrderBuilder.SetTotals(30, 5);
        Book(Order);
    end;

    [Test]
    procedure HeaderDiscountIsSpreadOverTheLines()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A discount of 6.00 that no line carries: 4.00 of it on 40.00, 2.00 on 20.00
        // After it 36.00 and 18.00, tax 6.00 and 3.00
        OrderBuilder.Start(514007, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 33.33, 40, 40, 6, 2, 0, 20);
        OrderBuilder.AddItem('HP-CANDLE', 1, 16.67, 20, 20, 3, 2, 0, 20);
        OrderBuilder.SetHeaderDiscount(6);
        OrderBuilder.SetTotals(54, 9);
        Book(Order);
        FindLine(Order, 'item:1', SalesLine);
        Assert.AreEqual(4, SalesLine."Line Discount Amount", 'First line');
        FindLine(Order, 'item:2', SalesLine);
        Assert.AreEqual(2, SalesLine."Line Discount Amount", 'Second line');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(54, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(5, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions: 6.00 with 20 % VAT');
        Assert.AreEqual(-50, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
    end;

    [Test]
    procedure BundleChildrenShipWithoutPrice()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
        SalesLine: Record "Sales Line";
        LineKey: Code[50];
    begin
        // [SCENARIO] The part of a bundle costs nothing and carries the stock
        OrderBuilder.Start(514008, 'GBP', true);
        OrderBuilder.AddItem('HP-LAMP', 1, 25, 30, 30, 5, 2, 0, 20);
        LineKey := OrderBuilder.AddItem('HP-BULB', 2, 0, 0, 0, 0, 2, 5, -1);
        OrderBuilder.ChangeLine(LineKey, Line);
        Line."Parent Line Id" := 1;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.SetTotals(30, 5);
        Book(Order);
        FindLine(Order, LineKey, SalesLine);
        Assert.AreEqual('HP-BULB', SalesLine."No.", 'Item');
        Assert.AreEqual(2, SalesLine.Quantity, 'Quantity');
        Assert.AreEqual(0, SalesLine."Amount Including VAT", 'Amount');
    end;

    [Test]
    procedure SKUMatchesWithoutRegardToCase()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] hp-throw-grey is the variant GREY of HP-THROW
        OrderBuilder.Start(514009, 'GBP', true);
        OrderBuilder.AddItem('hp-throw-grey', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        Book(Order);
        FindLine(Order, 'item:1', SalesLine);
        Assert.AreEqual('HP-THROW', SalesLine."No.", 'Item');
        Assert.AreEqual('GREY', SalesLine."Variant Code", 'Variant');
    end;

    [Test]
    procedure CustomItemGoesToTheCustomSalesAccount()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
        Store: Record "BigC Store";
    begin
        // [SCENARIO] The store has an account for lines without a product
        OrderBuilder.Start(514010, 'GBP', true);
        OrderBuilder.AddItem('', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.ChangeLine('item:1', Line);
        Line."Product Id" := 0;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.Stage();
        OrderBuilder.Get(Order);
        Store.Get(Order."Store Code");
        Store.Validate("Custom Sales Account No.", '4000');
        Store.Modify(true);
        Commit();
        OrderBuilder.Process(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Custom sales');
        Store.Get(Order."Store Code");
        Store.Validate("Custom Sales Account No.", '');
        Store.Modify(true);
        Commit();
    end;

    [Test]
    procedure LongAndUnusualTextIsCutAndBooked()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] An address longer than the document holds, ending in an emoji, is cut without breaking it
        OrderBuilder.Start(514011, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetBillingStreet(PadStr('', 99, 'x') + '🎁 and more');
        Book(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual(PadStr('', 99, 'x'), SalesHeader."Sell-to Address", 'Address: half an emoji is none');
    end;

    [Test]
    procedure LineDiscountIsComputedFromTheLineNotFromTheEntries()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
        LineKey: Code[50];
    begin
        // [SCENARIO] The entries explain 5.00, but the shopper paid 24.00 for 30.00: the discount is 6.00
        OrderBuilder.Start(514012, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 24, 4, 2, 0, 20);
        OrderBuilder.AddCoupon(LineKey, 'SPRING', 5);
        OrderBuilder.SetTotals(24, 4);
        Book(Order);
        FindLine(Order, LineKey, SalesLine);
        Assert.AreEqual(30, SalesLine."Unit Price", 'Unit price');
        Assert.AreEqual(6, SalesLine."Line Discount Amount", 'Line discount');
    end;

    [Test]
    procedure OrderOfNothingIsInvoiced()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A coupon takes everything: sales 25.00 against promotions 25.00, nothing to pay
        OrderBuilder.Start(514013, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 0, 0, 2, 0, 20);
        OrderBuilder.SetTotals(0, 0);
        Book(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(25, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions');
        Assert.AreEqual(0, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
    end;

    [Test]
    procedure LinesOfSeveralRatesRoundWithinTheirRate()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Prices without VAT, tax by line: 3 x 1.11 at 5 % = 0.18 (unit 0.06), 7 x 1.99 at 20 % = 2.80 (unit 0.40)
        // Business Central computes 0.17 (3.33 x 5 % = 0.1665) and 2.79 (13.93 x 20 % = 2.786)
        OrderBuilder.Start(514014, 'GBP', false);
        OrderBuilder.AddItem('HP-BULB', 3, 1.11, 1.17, 3.51, 0.18, 2, 5, 5);
        OrderBuilder.AddItem('HP-CANDLE', 7, 1.99, 2.39, 16.73, 2.8, 2, 0, 20);
        OrderBuilder.SetTotals(20.24, 2.98);
        Book(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(20.24, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-0.18, OrderLedger.VATOf(Order, 'DOMESTIC', 'REDUCED'), 'VAT at 5 %');
        Assert.AreEqual(-2.8, OrderLedger.VATOf(Order, 'DOMESTIC', 'STANDARD'), 'VAT at 20 %');
        Assert.AreEqual(-17.26, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(0, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
    end;

    [Test]
    procedure BookAtZeroRateHasItsVATEntry()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Books are zero-rated, not outside VAT: the line carries BOOKS at 0 %
        OrderBuilder.Start(514015, 'GBP', true);
        OrderBuilder.AddItem('HP-BOOK', 2, 9.99, 9.99, 19.98, 0, 2, 4, 0);
        OrderBuilder.SetTotals(19.98, 0);
        Book(Order);
        FindLine(Order, 'item:1', SalesLine);
        Assert.AreEqual('BOOKS', SalesLine."VAT Prod. Posting Group", 'VAT product group');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(1, OrderLedger.VATEntries(Order."Posted Invoice No."), 'VAT entries');
    end;

    local procedure Book(var Order: Record "BigC Order")
    begin
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    local procedure FindLine(Order: Record "BigC Order"; LineKey: Code[50]; var SalesLine: Record "Sales Line")
    begin
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.SetRange("BigC Line Key", LineKey);
        SalesLine.FindFirst();
    end;
}
#endif
