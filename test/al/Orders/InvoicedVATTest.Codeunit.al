#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Posting;
using System.TestLibraries.Utilities;

/// <summary>What is invoiced is the order not only in total, but for each VAT identifier, however many invoices it takes.</summary>
codeunit 50523 "Invoiced VAT Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure VATOfAnotherCountryIsNotPosted()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 20 percent in both countries: someone moves the mug of a British order to the French group; total and VAT stay
        BuildMugAndBulb(540201);
        OrderBuilder.StageAndProcess(Order);
        ChangeGroups(Order, 'HP-MUG', 'OSS-FR', 'STANDARD');
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('OSS-FR STANDARD: 25.00 with VAT of 5.00 instead of 0.00 with VAT of 0.00, DOMESTIC STANDARD: 0.00 with VAT of 0.00 instead of 25.00 with VAT of 5.00');

        // [WHEN] The order is processed
        OrderBuilder.Process(Order);

        // [THEN] It is an exception of its own, and once someone answers for it, it is invoiced so and not asked again
        Assert.AreEqual('DocumentChanged', OrderLedger.OrderCauses(Order), 'Cause');
        Ignore(Order, 'The goods left from the French warehouse.');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-5, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'French VAT');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure PartThatIsInvoicedAtAnotherRateIsAnException()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The mug (30.00 with VAT of 5.00) is invoiced; then the bulb (10.50 with VAT of 0.50) is set to 20 percent
        BuildMugAndBulb(540202);
        OrderBuilder.StageAndProcess(Order);
        PostMug(Order);
        ChangeGroups(Order, 'HP-BULB', 'DOMESTIC', 'STANDARD');
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] The invoices come to 40.50 as the order, but 10.50 / 1.2 = 8.75 with VAT of 1.75 are at the wrong rate
        Assert.AreEqual('InvoiceDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('DOMESTIC STANDARD: 33.75 with VAT of 6.75 instead of 25.00 with VAT of 5.00'), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('DOMESTIC REDUCED: 0.00 with VAT of 0.00 instead of 10.00 with VAT of 0.50'), OrderLedger.OrderMessage(Order));
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Assert.AreEqual(BigCException.Owner::Finance, BigCException.Owner, 'Owner');

        // [WHEN] The order is processed again
        OrderBuilder.Process(Order);

        // [THEN] It stays until someone has settled it
        Assert.AreEqual('InvoiceDiffers', OrderLedger.OrderCauses(Order), 'Cause after processing');
        Ignore(Order, 'Credited and invoiced again.');
        OrderBuilder.Process(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure PartsOfTwoRatesInForeignCurrencyAreTheOrder()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 36.00 EUR at 20 percent and 10.55 EUR at 5.5 percent to France, invoiced in two parts
        OrderBuilder.Start(540203, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 30, 36, 36, 6, 5, 0, 20);
        OrderBuilder.AddItem('HP-BULB', 1, 10, 10.55, 10.55, 0.55, 5, 5, 5.5);
        OrderBuilder.SetTotals(46.55, 6.55);
        OrderBuilder.AddPayment('stripe', 46.55);
        OrderBuilder.StageAndProcess(Order);
        PostMug(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure SameFiguresInAnotherCurrencyAreNotPosted()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Someone makes 40.50 GBP into 40.50 EUR
        BuildMugAndBulb(540204);
        OrderBuilder.StageAndProcess(Order);
        ChangeCurrency(Order);
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('It is in EUR instead of GBP');
    end;

    [Test]
    procedure PartInAnotherCurrencyIsAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The mug is invoiced in pounds, the bulb in euros
        BuildMugAndBulb(540205);
        OrderBuilder.StageAndProcess(Order);
        PostMug(Order);
        ChangeCurrency(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual('InvoiceDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('Order 540205 is in GBP, but invoice ' + Order."Posted Invoice No." + ' is in EUR'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure PartsOfADiscountedLineAddUpToTheOrder()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 3 x 10.00 less 1.00, paid, in three parts: 0.33 + 0.33 + 0.34 are taken off
        OrderBuilder.Start(540211, 'GBP', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 3, 8.3333, 10, 29, 4.83, 2, 0, 20), 'ONE', 1);
        OrderBuilder.SetTotals(29, 4.83);
        OrderBuilder.AddPayment('stripe', 29);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 1, true, true);
        AssertInvoice(Order, 9.67, 0.33);
        OrderLedger.Post(Order, 1, true, true);
        AssertInvoice(Order, 9.67, 0.33);
        OrderLedger.Post(Order, 1, true, true);

        // [THEN] The last part takes what is left of amount, discount and VAT, and nobody owes anything
        AssertInvoice(Order, 9.66, 0.34);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        Assert.AreEqual(-4.83, PostedVAT(Order), 'VAT');
    end;

    [Test]
    procedure PartsThatAreShippedFirstAddUpAsWell()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 3 for 20.00 with prices without tax, 6.666667 each: shipped in three parts, invoiced in two
        OrderBuilder.Start(540212, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 6.6667, 8, 24, 4, 2, 0, 20);
        OrderBuilder.AddShipping(6, 1, 2, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 1, true, false);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 1, true, true);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(-5, PostedVAT(Order), 'VAT');
    end;

    [Test]
    procedure CentThatIsLeftIsNamed()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 4 for 0.02 with tax, one by one: three parts of 0.01 are more than there is, and no invoice is below zero
        OrderBuilder.Start(540213, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 4, 0.0042, 0.005, 0.02, 0, 2, 0, 20);
        OrderBuilder.SetTotals(0.02, 0);
        OrderBuilder.AddPayment('stripe', 0.02);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 1, true, true);
        OrderLedger.Post(Order, 1, true, true);

        // [THEN] All is invoiced, and finance is told by how much the parts differ
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        Assert.AreEqual('InvoiceDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('is 0.02 in the storefront, but its invoices add up to 0.04'), OrderLedger.OrderMessage(Order));
    end;

    [Test]
    procedure InvoiceThatIsNotOfTheLineIsNotCounted()
    var
        Order: Record "BigC Order";
        SalesInvoiceLine: Record "Sales Invoice Line";
    begin
        // [GIVEN] 3 x 10.00 less 1.00, of which two are invoiced; and a further invoice line, as stays when an invoice was taken back
        OrderBuilder.Start(540214, 'GBP', true);
        OrderBuilder.AddCoupon(OrderBuilder.AddItem('HP-MUG', 3, 8.3333, 10, 29, 4.83, 2, 0, 20), 'ONE', 1);
        OrderBuilder.SetTotals(29, 4.83);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 2, true, true);
        SalesInvoiceLine.SetRange("Document No.", Order."Posted Invoice No.");
        SalesInvoiceLine.SetRange("No.", 'HP-MUG');
        SalesInvoiceLine.FindFirst();
        SalesInvoiceLine."Document No." := 'OTHER';
        SalesInvoiceLine.Insert();

        // [WHEN] The last part is invoiced
        OrderLedger.Post(Order, 1, true, true);

        // [THEN] It is not made smaller by that line
        AssertInvoice(Order, 9.67, 0.33);
    end;

    [Test]
    procedure PriceThatIsChangedBetweenTwoPartsIsThatOfTheRest()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Of 2 x 10.00 one is invoiced; then somebody lowers the price to 8.00
        OrderBuilder.Start(540215, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 2, 8.3333, 10, 20, 3.33, 2, 0, 20);
        OrderBuilder.SetTotals(20, 3.33);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.Post(Order, 1, true, true);
        FindLine(Order, 'HP-MUG', SalesLine);
        SalesLine.SuspendStatusCheck(true);
        SalesLine.Validate("Unit Price", 8);
        SalesLine.Modify(true);
        Commit();
        OrderLedger.Post(Order, 1, true, true);

        // [THEN] The rest is 8.00, not 6.00, and finance learns of it
        AssertInvoice(Order, 8, 0);
        Assert.AreEqual('InvoiceDiffers', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    local procedure AssertInvoice(Order: Record "BigC Order"; ExpectedTotal: Decimal; ExpectedDiscount: Decimal)
    var
        SalesInvoiceLine: Record "Sales Invoice Line";
    begin
        SalesInvoiceLine.SetRange("Document No.", Order."Posted Invoice No.");
        SalesInvoiceLine.CalcSums("Amount Including VAT", "Line Discount Amount");
        Assert.AreEqual(ExpectedTotal, SalesInvoiceLine."Amount Including VAT", 'Total of the invoice');
        Assert.AreEqual(ExpectedDiscount, SalesInvoiceLine."Line Discount Amount", 'Discount of the invoice');
    end;

    local procedure PostedVAT(Order: Record "BigC Order"): Decimal
    var
        VATEntry: Record "VAT Entry";
    begin
        VATEntry.SetRange("External Document No.", Order.ExternalNo());
        VATEntry.CalcSums(Amount);
        exit(VATEntry.Amount);
    end;

    local procedure ChangeCurrency(Order: Record "BigC Order")
    var
        SalesHeader: Record "Sales Header";
    begin
        // Assigned: validation would compute other prices.
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader."Currency Code" := 'EUR';
        SalesHeader."Currency Factor" := 1;
        SalesHeader.Modify();
        Commit();
    end;

    local procedure BuildMugAndBulb(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddItem('HP-BULB', 1, 10, 10.5, 10.5, 0.5, 2, 5, 5);
        OrderBuilder.SetTotals(40.5, 5.5);
    end;

    local procedure ChangeGroups(Order: Record "BigC Order"; ItemNo: Code[20]; VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20])
    var
        SalesLine: Record "Sales Line";
        UnitPrice: Decimal;
    begin
        FindLine(Order, ItemNo, SalesLine);
        SalesLine.SuspendStatusCheck(true);
        UnitPrice := SalesLine."Unit Price";
        SalesLine."VAT Bus. Posting Group" := VATBusPostingGroup;
        SalesLine.Validate("VAT Prod. Posting Group", VATProdPostingGroup);
        SalesLine.Validate("Unit Price", UnitPrice);
        SalesLine.Modify(true);
        Commit();
    end;

    local procedure PostMug(var Order: Record "BigC Order")
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesPost: Codeunit "Sales-Post";
    begin
        FindLine(Order, 'HP-BULB', SalesLine);
        SalesLine.Validate("Qty. to Ship", 0);
        SalesLine.Modify(true);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        SalesHeader.Ship := true;
        SalesHeader.Invoice := true;
        SalesPost.Run(SalesHeader);
        FindLine(Order, 'HP-BULB', SalesLine);
        SalesLine.SuspendStatusCheck(true);
        SalesLine.Validate("Qty. to Ship", 1);
        SalesLine.Modify(true);
        Order.Get(Order."Store Code", Order."Order Id");
        Commit();
    end;

    local procedure FindLine(Order: Record "BigC Order"; ItemNo: Code[20]; var SalesLine: Record "Sales Line")
    begin
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.SetRange("No.", ItemNo);
        SalesLine.FindFirst();
    end;

    local procedure Ignore(Order: Record "BigC Order"; ReasonText: Text)
    var
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Exceptions.Ignore(BigCException, ReasonText);
        Commit();
    end;
}
#endif
