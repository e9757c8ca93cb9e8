#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Inventory.Ledger;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

codeunit 50403 "Partial Posting Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure OrderIsShippedAndInvoicedInParts()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesShptLine: Record "Sales Shipment Line";
        FirstInvoiceNo: Code[20];
        SecondInvoiceNo: Code[20];
        ShipmentNo: Code[20];
    begin
        // [SCENARIO] Two of five units are shipped, one of them is invoiced, then the rest is shipped and invoiced
        // [GIVEN] 5 x 10.00 less 2.50, VAT 20 % on top: 47.50 and VAT 9.50
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 2.5);

        // [WHEN] Two units are shipped
        SalesLine.Validate("Qty. to Ship", 2);
        SalesLine.Modify(true);
        ShipmentNo := Builder.Post(SalesHeader, true, false);

        // [THEN] The cost is expected, nothing is in the ledger, the order waits for three units
        SalesShptLine.Get(ShipmentNo, SalesLine."Line No.");
        Assert.AreEqual(2.0, SalesShptLine."Qty. Shipped Not Invoiced", 'Qty. Shipped Not Invoiced');
        AssertItemEntry(SalesShptLine."Item Shpt. Entry No.", -2, 0, 0, -24);
        SalesLine.Find();
        Assert.AreEqual(3.0, SalesLine."Outstanding Quantity", 'Outstanding Quantity');
        Assert.AreEqual(2.0, SalesLine."Qty. Shipped Not Invoiced", 'Qty. Shipped Not Invoiced of the order');

        // [WHEN] One of the shipped units is invoiced
        SalesLine.Validate("Qty. to Invoice", 1);
        SalesLine.Modify(true);
        FirstInvoiceNo := Builder.Post(SalesHeader, false, true);

        // [THEN] 10.00 less 0.50 is 9.50, VAT 1.90; half of the cost is actual
        Builder.AssertGL(FirstInvoiceNo, '1200', 11.4);
        Builder.AssertGL(FirstInvoiceNo, '4000', -10);
        Builder.AssertGL(FirstInvoiceNo, '4090', 0.5);
        Builder.AssertGL(FirstInvoiceNo, '2100', -1.9);
        Builder.AssertGL(FirstInvoiceNo, '5000', 12);
        SalesShptLine.Find();
        Assert.AreEqual(1.0, SalesShptLine."Qty. Shipped Not Invoiced", 'Qty. Shipped Not Invoiced after the first invoice');
        AssertItemEntry(SalesShptLine."Item Shpt. Entry No.", -2, -1, -12, -12);

        // [WHEN] The rest is shipped and invoiced
        SecondInvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] Four units: 40.00 less 2.00 is 38.00, VAT 7.60; the first shipment is invoiced, the order is gone
        Builder.AssertGL(SecondInvoiceNo, '1200', 45.6);
        Builder.AssertGL(SecondInvoiceNo, '4000', -40);
        Builder.AssertGL(SecondInvoiceNo, '4090', 2);
        Builder.AssertGL(SecondInvoiceNo, '2100', -7.6);
        Builder.AssertGL(SecondInvoiceNo, '5000', 48);
        SalesShptLine.Find();
        Assert.AreEqual(0.0, SalesShptLine."Qty. Shipped Not Invoiced", 'Qty. Shipped Not Invoiced at the end');
        AssertItemEntry(SalesShptLine."Item Shpt. Entry No.", -2, -2, -24, 0);
        Assert.IsFalse(SalesHeader.Find(), 'The order still exists');
        Assert.IsFalse(SalesLine.Find(), 'The line still exists');
    end;

    [Test]
    procedure MoreThanOutstandingCannotBeShipped()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] No more can be shipped than was ordered
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 0);

        asserterror SalesLine.Validate("Qty. to Ship", 6);
        Assert.ExpectedError('You cannot ship more than 5 units.');
    end;

    [Test]
    procedure MoreThanShippedCannotBeInvoiced()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] No more can be invoiced than is shipped before or with it
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 0);
        SalesLine.Validate("Qty. to Ship", 2);
        asserterror SalesLine.Validate("Qty. to Invoice", 3);
        Assert.ExpectedError('You cannot invoice more than 2 units.');
    end;

    [Test]
    procedure NothingToPostIsAnError()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] An order of which nothing is shipped cannot be invoiced alone
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 0);

        asserterror Builder.Post(SalesHeader, false, true);
        Assert.ExpectedError('There is nothing to post.');
    end;

    [Test]
    procedure PostedQuantityCannotBeTakenBack()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A line of which something is shipped keeps its item and at least the shipped quantity
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 0);
        SalesLine.Validate("Qty. to Ship", 2);
        SalesLine.Modify(true);
        Builder.Post(SalesHeader, true, false);
        SalesLine.Find();

        asserterror SalesLine.Validate(Quantity, 1);
        Assert.ExpectedError('Quantity must not be less than Quantity Shipped 2');
    end;

    [Test]
    procedure InvoiceWithoutOrderShipsAndInvoices()
    var
        ItemLedgEntry: Record "Item Ledger Entry";
        SalesHeader: Record "Sales Header";
        SalesInvHeader: Record "Sales Invoice Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] An invoice that no order stands behind is posted whole, without a shipment document
        Builder.CreateDocument(SalesHeader, SalesHeader."Document Type"::Invoice, Builder.CreateCustomer(), true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 12, 0);

        InvoiceNo := Builder.Post(SalesHeader, false, true);

        SalesInvHeader.Get(InvoiceNo);
        Assert.AreEqual(SalesHeader."No.", SalesInvHeader."Pre-Assigned No.", 'Pre-Assigned No.');
        Assert.AreEqual('', SalesInvHeader."Order No.", 'Order No.');
        ItemLedgEntry.SetRange("Document Type", ItemLedgEntry."Document Type"::"Sales Invoice");
        ItemLedgEntry.SetRange("Document No.", InvoiceNo);
        ItemLedgEntry.FindFirst();
        AssertItemEntry(ItemLedgEntry."Entry No.", -2, -2, -24, 0);
    end;

    [Test]
    procedure DeletingAnOrderDeletesItsLines()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] An order of which nothing is posted goes with its lines
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 0);
        SalesHeader.Delete(true);
        Assert.IsFalse(SalesLine.Find(), 'The line still exists');
    end;

    [Test]
    procedure OrderThatIsShippedAndNotInvoicedStays()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] What was shipped must be invoiced before the order can go
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 5, 10, 0);
        SalesLine.Validate("Qty. to Ship", 2);
        SalesLine.Modify(true);
        Builder.Post(SalesHeader, true, false);
        asserterror SalesHeader.Delete(true);
        Assert.ExpectedError('Qty. Shipped Not Invoiced must be equal to');
    end;

    [Test]
    procedure ReturnIsReceivedWithItsCreditMemo()
    var
        ReturnRcptLine: Record "Return Receipt Line";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        // [SCENARIO] With Return Receipt on Credit Memo the goods come in by a receipt of their own
        SalesSetup.Get();
        SalesSetup."Return Receipt on Credit Memo" := true;
        SalesSetup.Modify();
        Builder.CreateDocument(SalesHeader, SalesHeader."Document Type"::"Credit Memo", Builder.CreateCustomer(), true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 12, 0);
        Builder.Post(SalesHeader, false, true);
        ReturnRcptLine.Get(SalesHeader."Last Return Receipt No.", SalesLine."Line No.");
        Assert.AreEqual(1.0, ReturnRcptLine."Quantity Invoiced", 'Quantity Invoiced of the receipt');
        AssertItemEntry(ReturnRcptLine."Item Rcpt. Entry No.", 1, 1, 12, 0);
    end;

    local procedure AssertItemEntry(EntryNo: Integer; ExpectedQty: Decimal; ExpectedInvoicedQty: Decimal; ExpectedActualCost: Decimal; ExpectedExpectedCost: Decimal)
    var
        ItemLedgEntry: Record "Item Ledger Entry";
    begin
        ItemLedgEntry.Get(EntryNo);
        ItemLedgEntry.CalcFields("Cost Amount (Actual)", "Cost Amount (Expected)");
        Assert.AreEqual(ExpectedQty, ItemLedgEntry.Quantity, 'Quantity of the item entry');
        Assert.AreEqual(ExpectedInvoicedQty, ItemLedgEntry."Invoiced Quantity", 'Invoiced Quantity of the item entry');
        Assert.AreEqual(ExpectedActualCost, ItemLedgEntry."Cost Amount (Actual)", 'Cost Amount (Actual) of the item entry');
        Assert.AreEqual(ExpectedExpectedCost, ItemLedgEntry."Cost Amount (Expected)", 'Cost Amount (Expected) of the item entry');
    end;
}
#endif
