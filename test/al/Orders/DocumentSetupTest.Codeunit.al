#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.DemoStore;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>Set-up of the company that decides whether a proven order becomes a document of the same figures.</summary>
codeunit 50516 "Document Setup Test"
{
    Subtype = Test;
    TestPermissions = Disabled;

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
    procedure OwnGroupOfAnAccountWithoutSetupIsACause()
    var
        Order: Record "BigC Order";
        VATPostingSetup: Record "VAT Posting Setup";
        DeletedSetup: Record "VAT Posting Setup";
        GLAccount: Record "G/L Account";
    begin
        // [SCENARIO] The shipping account has a group of its own that nobody has set up for the zone
        GLAccount.Get('4100');
        VATPostingSetup.Get('DOMESTIC', GLAccount."VAT Prod. Posting Group");
        DeletedSetup := VATPostingSetup;
        if GLAccount."VAT Prod. Posting Group" = 'STANDARD' then begin
            GLAccount."VAT Prod. Posting Group" := 'NO-VAT';
            GLAccount.Modify(true);
            VATPostingSetup.Get('DOMESTIC', 'NO-VAT');
            DeletedSetup := VATPostingSetup;
        end;
        VATPostingSetup.Delete(true);
        OrderBuilder.Start(534002, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddShipping(4.8, 0.8, 2, 20);
        OrderBuilder.SetTotals(34.8, 5.8);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATSetupMissing', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('the group of 4100 itself'), OrderLedger.OrderMessage(Order));

        // [WHEN] It is set up
        DeletedSetup.Insert(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure CoarseUnitPricesAreNoReasonToHoldAnOrder()
    var
        Order: Record "BigC Order";
        Currency: Record Currency;
    begin
        // [SCENARIO] Unit prices of the currency have no decimals; two for 61.00
        Currency.Get('EUR');
        Currency."Unit-Amount Rounding Precision" := 1;
        Currency.Modify(true);
        OrderBuilder.Start(534003, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 2, 25.42, 30.5, 61, 10.17, 5, 0, 20);
        OrderBuilder.SetTotals(61, 10.17);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(61, OrderLedger.InvoiceTotal(Order), 'Invoice');
    end;

    [Test]
    procedure TermsOfTheCustomerTakeNothingOff()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] The shopper is a customer with terms of its own
        OrderBuilder.Start(534004, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual(0, SalesHeader."Payment Discount %", 'Payment discount');
        Assert.AreEqual(0, SalesHeader."Prepayment %", 'Prepayment');
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetRange("Allow Invoice Disc.", true);
        Assert.RecordIsEmpty(SalesLine);
    end;

    [Test]
    procedure LastChangeInTheFutureIsRefused()
    begin
        // [SCENARIO] Whatever follows would look older
        OrderBuilder.Start(534005, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.SetModifiedAt(CreateDateTime(99980302D, 090000T));
        asserterror OrderBuilder.StageAgain();
        Assert.ExpectedError('BigC-FieldInvalid: The field modifiedDateTime of order 534005');
    end;
}
#endif
