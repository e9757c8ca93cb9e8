#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.DemoStore;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;
using Microsoft.Sales.Document;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

codeunit 50505 "Held Order Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure UnmappedZoneHoldsAndMappingItBooks()
    var
        Order: Record "BigC Order";
        TaxZone: Record "BigC Tax Zone";
    begin
        // [SCENARIO] Switzerland is not mapped: the order is held, and booked without being sent again once finance maps the zone
        // [GIVEN] A paid order to Switzerland
        OrderBuilder.Start(513001, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 27.75, 30, 30, 2.25, 6, 0, 8.1);
        OrderBuilder.SetTotals(30, 2.25);
        OrderBuilder.AddPayment('stripe', 30);

        // [WHEN] It is processed
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Nothing of it is in a document or ledger, its payment included
        AssertHeld(Order, 'TaxZoneUnmapped');
        AssertMessage(Order, '513001', 'taxZoneId', 'BigCommerce Tax Zones');

        // [WHEN] The zone gets a group and the store is processed
        TaxZone.Get(Order."Store Code", 6);
        TaxZone.Validate("VAT Bus. Posting Group", 'SWISS');
        TaxZone.Modify(true);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] It is booked and paid, and its exception is resolved
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Order.CalcFields("Paid Amount");
        Assert.AreEqual(30, Order."Paid Amount", 'Paid amount');

        TaxZone.Get(Order."Store Code", 6);
        TaxZone."VAT Bus. Posting Group" := '';
        TaxZone.Modify(true);
        Commit();
    end;

    [Test]
    procedure ZoneFirstSeenBecomesARowToMap()
    var
        Order: Record "BigC Order";
        TaxZone: Record "BigC Tax Zone";
    begin
        // [SCENARIO] A zone nobody has seen appears on the mapping page
        BuildOrder(513002, 'HP-MUG', 77, 0, 20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TaxZoneUnmapped');
        Assert.IsTrue(TaxZone.Get(Order."Store Code", 77), 'Zone 77 must be registered');
    end;

    [Test]
    procedure UnknownZoneIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The agent could not find the zone
        BuildOrder(513003, 'HP-MUG', 0, 0, 20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TaxZoneUnknown');
        AssertMessage(Order, '513003', 'taxZoneId', 'ITEM:1');
    end;

    [Test]
    procedure UnmappedClassIsHeld()
    var
        Order: Record "BigC Order";
        TaxClass: Record "BigC Tax Class";
    begin
        // [SCENARIO] A class first seen on an order is not mapped
        BuildOrder(513004, 'HP-MUG', 2, 88, 20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TaxClassUnmapped');
        Assert.IsTrue(TaxClass.Get(Order."Store Code", 88), 'Class 88 must be registered');
    end;

    [Test]
    procedure MissingVATSetupIsHeld()
    var
        Order: Record "BigC Order";
        TaxZone: Record "BigC Tax Zone";
        VATBusinessPostingGroup: Record "VAT Business Posting Group";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] Zone and class are mapped, but their pair has no VAT posting setup
        VATBusinessPostingGroup.Code := 'HALF-DONE';
        if VATBusinessPostingGroup.Insert() then;
        VATPostingSetup.Get('DOMESTIC', 'NO-VAT');
        VATPostingSetup."VAT Bus. Posting Group" := 'HALF-DONE';
        VATPostingSetup."VAT Prod. Posting Group" := 'NO-VAT';
        if VATPostingSetup.Insert() then;
        TaxZone.Init();
        TaxZone."Store Code" := DemoStore.StoreCode();
        TaxZone."Zone Id" := 41;
        TaxZone."VAT Bus. Posting Group" := 'HALF-DONE';
        TaxZone.Insert(true);
        BuildOrder(513005, 'HP-MUG', 41, 0, 20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'VATSetupMissing');
    end;

    [Test]
    procedure BlockedVATSetupIsHeld()
    var
        Order: Record "BigC Order";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] Finance has blocked the pair
        VATPostingSetup.Get('OSS-IE', 'REDUCED');
        VATPostingSetup.Blocked := true;
        VATPostingSetup.Modify(true);
        OrderBuilder.Start(513006, 'GBP', true);
        OrderBuilder.AddItem('HP-BULB', 1, 10, 10.9, 10.9, 0.9, 3, 5, 9);
        OrderBuilder.SetTotals(10.9, 0.9);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'VATSetupBlocked');
        VATPostingSetup.Get('OSS-IE', 'REDUCED');
        VATPostingSetup.Blocked := false;
        VATPostingSetup.Modify(true);
        Commit();
    end;

    [Test]
    procedure OtherVATRateIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The storefront charged 19 %, the posting setup says 20 %
        OrderBuilder.Start(513007, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25.21, 30, 30, 4.79, 2, 0, 19);
        OrderBuilder.SetTotals(30, 4.79);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'VATRateDiffers');
    end;

    [Test]
    procedure UnknownSKUIsHeldAndCreatingTheItemBooks()
    var
        Order: Record "BigC Order";
        Item: Record Item;
        NewItem: Record Item;
        ItemUnitOfMeasure: Record "Item Unit of Measure";
    begin
        // [SCENARIO] No item has the SKU; when someone creates it, the order is booked
        BuildOrder(513008, 'HP-NEW', 2, 0, 20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'ItemUnknown');
        AssertMessage(Order, '513008', 'sku', 'HP-NEW');

        Item.Get('HP-MUG');
        NewItem := Item;
        NewItem."No." := 'HP-NEW';
        NewItem.Insert(true);
        ItemUnitOfMeasure."Item No." := 'HP-NEW';
        ItemUnitOfMeasure.Code := 'PCS';
        ItemUnitOfMeasure."Qty. per Unit of Measure" := 1;
        ItemUnitOfMeasure.Insert(true);
        Commit();
        Orders.Process(Order.SystemId);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure BlockedItemIsHeld()
    var
        Order: Record "BigC Order";
        Item: Record Item;
    begin
        // [SCENARIO] The item is blocked for sales
        Item.Get('HP-LAMP');
        Item.Blocked := true;
        Item.Modify();
        BuildOrder(513009, 'HP-LAMP', 2, 0, 20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'ItemBlocked');
        Item.Get('HP-LAMP');
        Item.Blocked := false;
        Item.Modify();
        Commit();
    end;

    [Test]
    procedure CustomItemWithoutAccountIsHeld()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
    begin
        // [SCENARIO] A line without a product needs the store's custom sales account
        BuildOrder(513010, '', 2, 0, 20);
        OrderBuilder.ChangeLine('item:1', Line);
        Line."Product Id" := 0;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'CustomItemAccountMissing');
    end;

    [Test]
    procedure LineWithTheSKUOfTwoItemsIsNoCustomItem()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
        BigCStore: Record "BigC Store";
        ItemReference: Record "Item Reference";
    begin
        // [SCENARIO] A line without a product has a SKU that two items have: it is not sold as a custom item without stock and cost
        // [GIVEN] A store with an account for custom sales
        BigCStore.Get(DemoStore.StoreCode());
        BigCStore."Custom Sales Account No." := '4000';
        BigCStore.Modify(true);
        CreateReference('HP-MUG', 'HELD-TWO');
        CreateReference('HP-LAMP', 'HELD-TWO');
        BuildOrder(513028, 'HELD-TWO', 2, 0, 20);
        OrderBuilder.ChangeLine('item:1', Line);
        Line."Product Id" := 0;
        OrderBuilder.SaveLine(Line);

        // [WHEN] It is processed
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Both items are named, and nobody is told to create one or to map a product that there is none of
        AssertHeld(Order, 'ItemAmbiguous');
        AssertMessage(Order, 'HELD-TWO', 'HP-MUG', 'HP-LAMP');
        Assert.IsFalse(OrderLedger.OrderMessage(Order).Contains('Create'), OrderLedger.OrderMessage(Order));
        Assert.IsFalse(OrderLedger.OrderMessage(Order).Contains('Products'), OrderLedger.OrderMessage(Order));

        // [WHEN] One of them loses the reference, and the store is processed
        ItemReference.SetRange("Reference No.", 'HELD-TWO');
        ItemReference.SetRange("Item No.", 'HP-LAMP');
        ItemReference.DeleteAll(true);
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The other is sold
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        BigCStore.Get(DemoStore.StoreCode());
        BigCStore."Custom Sales Account No." := '';
        BigCStore.Modify(true);
        Commit();
    end;

    local procedure CreateReference(ItemNo: Code[20]; ReferenceNo: Code[50])
    var
        ItemReference: Record "Item Reference";
    begin
        ItemReference."Item No." := ItemNo;
        ItemReference."Reference No." := ReferenceNo;
        ItemReference.Insert(true);
    end;

    [Test]
    procedure TaxTotalThatContradictsItsRowsIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order says 6.00 of tax, its only row 5.00
        OrderBuilder.Start(513011, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 6);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TaxRowsDiffer');
        AssertMessage(Order, '513011', 'totalTax', '6');
    end;

    [Test]
    procedure TaxTotalMayDifferByFractionsOnly()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 5.01 against a row of 5.00 is no rounding, 5.0099 is
        OrderBuilder.Start(513021, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5.01);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TaxRowsDiffer');
        AssertMessage(Order, 'the tax is 5.01 (field totalTax)', 'add up to 5.00', 'difference of 0.01');

        OrderBuilder.Start(513022, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5.0099);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure TotalsOfTheHeaderThatContradictEachOtherAreHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 30.00 of which 5.00 tax are 25.00 without tax, not 10.00; the limit of 0.05 itself passes
        OrderBuilder.Start(513040, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetTotalExTax(10);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TotalDiffers');
        AssertMessage(Order, '10.00 (field totalExTax)', '30.00 (field totalIncTax)', 'difference of -15.00');
        OrderBuilder.SetTotalExTax(25.06);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TotalDiffers');
        OrderBuilder.SetTotalExTax(25.05);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure DiscountAboveTheProductsIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Books of 60.00 without tax and shipping of 4.80 less 62.80 would be 2.00: a book cannot be sold for less than nothing
        OrderBuilder.Start(513041, 'GBP', true);
        OrderBuilder.AddItem('HP-BOOK', 2, 30, 30, 60, 0, 2, 4, 0);
        OrderBuilder.AddShipping(4.8, 0.8, 2, 20);
        OrderBuilder.SetHeaderDiscount(62.8);
        OrderBuilder.SetTotals(2, 0.8);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'AmountInvalid');
        AssertMessage(Order, 'fields discountAmount and couponDiscount', 'take off 62.80', 'come to 60.00');

        // [WHEN] The discount is all that the books are worth
        OrderBuilder.SetHeaderDiscount(60);
        OrderBuilder.SetTotals(4.8, 0.8);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is booked
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure DiscountThatTheLinesCarryIsNotTakenTwice()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The line is 60.00 less the coupon of 6.00, and the order says 48.00: 6.00 are not explained
        OrderBuilder.Start(513023, 'GBP', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 54, 9, 2, 0, 20), 'SIX', 6);
        OrderBuilder.SetTotals(48, 9);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TotalDiffers');
        AssertMessage(Order, 'the total is 48.00 (field totalIncTax)', 'add up to 54.00', 'difference of -6.00');
    end;

    [Test]
    procedure DiscountOfTheHeaderBesideOneOfTheLines()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 60.00 less a coupon of 6.00 that the line carries, less 6.00 that only the header states: 48.00 of which 8.00 tax
        OrderBuilder.Start(513024, 'GBP', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 54, 8, 2, 0, 20), 'SIX', 6);
        OrderBuilder.SetHeaderDiscount(6);
        OrderBuilder.SetTotals(48, 8);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(48, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(10, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Discounts without tax');
    end;

    [Test]
    procedure PriceThatContradictsTheTotalOfItsLineIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Two mugs at 300.00 are not 60.00, and two at 20.00 neither
        BuildContradiction(513025, 300, Order);
        AssertHeld(Order, 'AmountInvalid');
        AssertMessage(Order, 'ITEM:1', 'Total Inc Tax is 60.00', 'is 300.00');
        BuildContradiction(513026, 20, Order);
        AssertHeld(Order, 'AmountInvalid');

        // [SCENARIO] 2 x 29.995 = 59.99 is a price of four decimals, rounded by unit
        BuildContradiction(513027, 29.995, Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    local procedure BuildContradiction(OrderId: Integer; UnitPrice: Decimal; var Order: Record "BigC Order")
    var
        Line: Record "BigC Order Line";
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 60, 10, 2, 0, 20);
        OrderBuilder.ChangeLine('item:1', Line);
        Line."Unit Price Inc Tax" := UnitPrice;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.SetTotals(60, 10);
        OrderBuilder.StageAndProcess(Order);
    end;

    [Test]
    procedure TaxRowOfNoLineIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A row that taxes a line the order does not have
        BuildOrder(513012, 'HP-MUG', 2, 0, 20);
        OrderBuilder.AddTaxRow('item:99', 2, 2, 0, 20, 1, 1);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TaxRowsDiffer');
    end;

    [Test]
    procedure OrderWithoutLinesIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] An order came without lines
        OrderBuilder.Start(513013, 'GBP', true);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'OrderWithoutLines');
        AssertMessage(Order, '513013', 'orderLines', 'lines');
    end;

    [Test]
    procedure NegativeAndZeroFiguresAreHeld()
    var
        Order: Record "BigC Order";
        Line: Record "BigC Order Line";
    begin
        // [SCENARIO] A quantity of zero sells nothing
        BuildOrder(513014, 'HP-MUG', 2, 0, 20);
        OrderBuilder.ChangeLine('item:1', Line);
        Line.Quantity := 0;
        OrderBuilder.SaveLine(Line);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'AmountInvalid');
    end;

    [Test]
    procedure CertificatesThatContradictTheTransactionsAreHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order says a certificate paid 20.00, no transaction does
        BuildOrder(513015, 'HP-MUG', 2, 0, 20);
        OrderBuilder.SetGiftCertificateAmount(20);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'CertificateContradiction');
    end;

    [Test]
    procedure AllCausesComeAtOnce()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Zone, class, SKU and total are wrong: finance sees all four, not one after the other
        OrderBuilder.Start(513016, 'GBP', true);
        OrderBuilder.AddItem('HP-NOBODY-KNOWS', 1, 25, 30, 30, 5, 78, 89, 20);
        OrderBuilder.SetTotals(99, 5);
        OrderBuilder.StageAndProcess(Order);
        AssertHeld(Order, 'TotalDiffers,TaxZoneUnmapped,TaxClassUnmapped,ItemUnknown');
    end;

    [Test]
    procedure NeighboursOfAHeldOrderAreBooked()
    var
        GoodOrder: Record "BigC Order";
        BadOrder: Record "BigC Order";
        OtherBuilder: Codeunit "Order Builder";
    begin
        // [SCENARIO] One bad order never stops the others
        BuildOrder(513017, 'HP-NOBODY-KNOWS', 2, 0, 20);
        OrderBuilder.Stage();
        OtherBuilder.Start(513018, 'GBP', true);
        OtherBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OtherBuilder.SetTotals(30, 5);
        OtherBuilder.Stage();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(BadOrder);
        OtherBuilder.Get(GoodOrder);
        Assert.AreEqual(BadOrder.Status::Held, BadOrder.Status, 'Bad order');
        Assert.AreEqual(GoodOrder.Status::Ordered, GoodOrder.Status, 'Good order');
    end;

    [Test]
    procedure HeldAgainIsOneException()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Trying again in vain counts attempts, it does not add rows
        BuildOrder(513019, 'HP-NOBODY-KNOWS', 2, 0, 20);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.Process(Order);
        BigCException.SetRange("Store Code", Order."Store Code");
        BigCException.SetRange("External Id", '513019');
        Assert.RecordCount(BigCException, 1);
        BigCException.FindFirst();
        Assert.AreEqual(2, BigCException.Attempts, 'Attempts');
        Assert.AreEqual(30, BigCException."Amount at Stake", 'Amount at stake');
        Assert.AreEqual('GBP', BigCException."Currency Code", 'Currency');
    end;

    local procedure BuildOrder(OrderId: Integer; Sku: Text[250]; ZoneId: Integer; ClassId: Integer; Rate: Decimal)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem(Sku, 1, 25, 30, 30, 5, ZoneId, ClassId, Rate);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure AssertHeld(Order: Record "BigC Order"; Causes: Text)
    var
        SalesHeader: Record "Sales Header";
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        Assert.AreEqual(Causes, OrderLedger.OrderCauses(Order), 'Open causes');
        SalesHeader.SetRange("BigC Order Id", Order."Order Id");
        Assert.RecordIsEmpty(SalesHeader);
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        Assert.RecordIsEmpty(CustLedgerEntry);
    end;

    local procedure AssertMessage(Order: Record "BigC Order"; First: Text; Second: Text; Third: Text)
    var
        MessageText: Text;
    begin
        MessageText := OrderLedger.OrderMessage(Order);
        Assert.IsTrue(MessageText.Contains(First) and MessageText.Contains(Second) and MessageText.Contains(Third), MessageText);
    end;
}
#endif
