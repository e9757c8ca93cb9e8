#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.DemoStore;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>Set-up of the company that decides whether a proven order becomes a document of the same figures.</summary>
codeunit 50516 "Document Setup Test"
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
    procedure SixtyLinesThatRoundOneWayAreHeldUntilFinanceAllowsIt()
    var
        Order: Record "BigC Order";
        GeneralLedgerSetup: Record "General Ledger Setup";
        BigCException: Record "BigC Exception";
        LineNo: Integer;
    begin
        // [SCENARIO] 60 lines of 0.02 without tax: the storefront rounds 0.004 of each to nothing, Business Central takes 20 % of 1.20
        OrderBuilder.Start(534001, 'GBP', false);
        for LineNo := 1 to 60 do
            OrderBuilder.AddItem('HP-MUG', 1, 0.02, 0.02, 0.02, 0, 2, 0, 20);
        OrderBuilder.SetTotals(1.2, 0);
        OrderBuilder.AddPayment('stripe', 1.2);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] 0.24 are above the 0.05 that finance allows, once for all lines of the rate; the exception leads to the limit
        Assert.AreEqual('TaxDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('tax of 0.00 at 20 percent, but the document comes to 0.24'), OrderLedger.OrderMessage(Order));
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Assert.AreEqual(Page::"General Ledger Setup", BigCException."Fixing Page Id", 'Fixing page');

        // [WHEN] Finance raises the limit
        GeneralLedgerSetup.Get();
        GeneralLedgerSetup.Validate("Max. VAT Difference Allowed", 0.24);
        GeneralLedgerSetup.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The order is booked for what the shopper paid
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(1.2, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(0, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-1.2, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(0, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure OnlyTheProvenPairNeedsAVATPostingSetup()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
        VATPostingSetup: Record "VAT Posting Setup";
        GLAccount: Record "G/L Account";
        Item: Record Item;
    begin
        // [SCENARIO] Item, shipping account, liability account and rounding account have groups of their own that nobody has set up for the zone
        VATPostingSetup.SetRange("VAT Prod. Posting Group", '');
        VATPostingSetup.DeleteAll(true);
        GLAccount.SetFilter("No.", '4100|2200|6200');
        GLAccount.ModifyAll("VAT Prod. Posting Group", '');
        Item.Get('HP-LAMP');
        Item."VAT Prod. Posting Group" := 'NO-VAT';
        Item.Modify(true);
        VATPostingSetup.Get('DOMESTIC', 'NO-VAT');
        VATPostingSetup.Delete(true);
        OrderBuilder.Start(534002, 'GBP', true);
        OrderBuilder.AddItem('HP-LAMP', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddShipping(4.8, 0.8, 2, 20);
        OrderBuilder.AddCertificate('GIFT-534002', 50);
        OrderBuilder.SetTotals(84.84, 5.8);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));

        // [THEN] What is outside VAT has a pair that charges nothing, of another business group if need be, and makes no VAT entry
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.SetRange("BigC Outside VAT", true);
        Assert.RecordCount(SalesLine, 2);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(84.84, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-50, OrderLedger.PostedTo('2200', Order."Posted Invoice No."), 'Certificate liability');
        Assert.AreEqual(-0.04, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
        Assert.AreEqual(-5.8, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-5.8, OrderLedger.VATOf(Order, 'DOMESTIC', 'STANDARD'), 'VAT entries');
    end;

    [Test]
    procedure WithoutAnySetupThatChargesNothingWhatIsOutsideVATIsHeld()
    var
        Order: Record "BigC Order";
        RoundedOrder: Record "BigC Order";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] Every VAT posting setup of the company charges something
        VATPostingSetup.SetRange("VAT %", 0);
        VATPostingSetup.ModifyAll(Blocked, true);
        OrderBuilder.Start(534006, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30.05, 5);
        OrderBuilder.StageAndProcess(RoundedOrder);
        OrderBuilder.Start(534007, 'GBP', true);
        OrderBuilder.AddCertificate('GIFT-534007', 50);
        OrderBuilder.SetTotals(50, 0);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] A certificate and a rounding difference are held, with what is missing and where
        Assert.AreEqual('VATSetupMissing', OrderLedger.OrderCauses(Order), 'Cause of the certificate');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('outside VAT, but no VAT posting setup charges nothing'), OrderLedger.OrderMessage(Order));
        Assert.AreEqual('VATSetupMissing', OrderLedger.OrderCauses(RoundedOrder), 'Cause of the rounding');

        // [WHEN] Finance has one
        VATPostingSetup.Get('EXPORT', 'NO-VAT');
        VATPostingSetup.Blocked := false;
        VATPostingSetup.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] Both are booked by themselves
        Order.Find();
        RoundedOrder.Find();
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(Order.Status::Ordered, RoundedOrder.Status, OrderLedger.OrderCauses(RoundedOrder));
        VATPostingSetup.Reset();
        VATPostingSetup.ModifyAll(Blocked, false);
    end;

    [Test]
    procedure CoarseUnitPricesAreNoReasonToHoldAnOrder()
    var
        Order: Record "BigC Order";
        Currency: Record Currency;
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Unit prices of the currency have no decimals; two for 61.00, and two of 30.50 with 1.00 off
        Currency.Get('EUR');
        Currency."Unit-Amount Rounding Precision" := 1;
        Currency.Modify(true);
        OrderBuilder.Start(534003, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 2, 25.42, 30.5, 61, 10.17, 5, 0, 20);
        OrderBuilder.AddItem('HP-MUG', 2, 25.42, 30.5, 60, 10, 5, 0, 20);
        OrderBuilder.SetTotals(121, 20.17);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));

        // [THEN] The price has the decimals it needs, and only the discount that was given is one
        FindLine(Order, 'ITEM:1', SalesLine);
        Assert.AreEqual(30.5, SalesLine."Unit Price", 'Price');
        Assert.AreEqual(0, SalesLine."Line Discount Amount", 'Discount');
        FindLine(Order, 'ITEM:2', SalesLine);
        Assert.AreEqual(30.5, SalesLine."Unit Price", 'Price of the discounted line');
        Assert.AreEqual(1, SalesLine."Line Discount Amount", 'Discount of the discounted line');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(121, OrderLedger.InvoiceTotal(Order), 'Invoice');
        // 1.00 EUR less a sixth of VAT, at 0.85
        Assert.AreEqual(0.71, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions');
        Currency."Unit-Amount Rounding Precision" := 0.00001;
        Currency.Modify(true);
    end;

    [Test]
    procedure QuantityInThousandsComesToItsTotal()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] 20,000 for 6,666.67: at five decimals a price comes to 6,666.60 or 6,666.80
        OrderBuilder.Start(534008, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 20000, 0.2778, 0.3333, 6666.67, 1111.11, 2, 0, 20);
        OrderBuilder.SetTotals(6666.67, 1111.11);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        FindLine(Order, 'ITEM:1', SalesLine);
        Assert.AreEqual(6666.67, SalesLine."Line Amount", 'Line amount');
        Assert.AreEqual(0, SalesLine."Line Discount Amount", 'Discount');
        Assert.AreEqual(6666.67, SalesLine."Amount Including VAT", 'Amount with VAT');
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
