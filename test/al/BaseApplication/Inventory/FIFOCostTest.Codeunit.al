#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Foundation.UOM;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Journal;
using Microsoft.Inventory.Ledger;
using Microsoft.Inventory.Posting;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

codeunit 50411 "FIFO Cost Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure OutboundTakesTheOldestLayers()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] A sale over two layers has the cost of both
        // [GIVEN] 3 units at 4.00, then 5 units at 5.00
        CreateItem('T-FIFO');
        PostStock('T-FIFO', 'STOCK-1', 3, 4);
        PostStock('T-FIFO', 'STOCK-2', 5, 5);

        // [WHEN] 5 units are sold
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'T-FIFO', 5, 10, 0);
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The cost is 3 x 4.00 + 2 x 5.00 = 22.00, 3 units are left
        Builder.AssertGL(InvoiceNo, '5000', 22);
        Builder.AssertGL(InvoiceNo, '1400', -22);
        AssertInventory('T-FIFO', 3);
    end;

    [Test]
    procedure StockReceiptIsPostedToTheLedger()
    begin
        // [SCENARIO] A positive adjustment stands in inventory against its adjustment account
        CreateItem('T-FIFO');
        PostStock('T-FIFO', 'STOCK-1', 3, 4);
        Builder.AssertGL('STOCK-1', '1400', 12);
        Builder.AssertGL('STOCK-1', '3000', -12);
    end;

    [Test]
    procedure StockMayBecomeNegative()
    var
        Item: Record Item;
        ItemLedgEntry: Record "Item Ledger Entry";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] What is not on stock goes out at the unit cost of the item and is closed by the next receipt
        // [GIVEN] 3 units at 4.00, which is the unit cost of the item
        CreateItem('T-FIFO');
        PostStock('T-FIFO', 'STOCK-1', 3, 4);

        // [WHEN] 4 units are sold
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'T-FIFO', 4, 10, 0);
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The cost is 16.00, one unit is missing
        Builder.AssertGL(InvoiceNo, '5000', 16);
        AssertInventory('T-FIFO', -1);

        // [WHEN] 10 units at 6.00 come in
        PostStock('T-FIFO', 'STOCK-2', 10, 6);

        // [THEN] 9 of them are left, and the item waits for cost adjustment
        ItemLedgEntry.SetRange("Document No.", 'STOCK-2');
        ItemLedgEntry.FindFirst();
        Assert.AreEqual(9.0, ItemLedgEntry."Remaining Quantity", 'Remaining Quantity of the receipt');
        Item.Get('T-FIFO');
        Assert.IsFalse(Item."Cost is Adjusted", 'The cost of the item is adjusted');
    end;

    [Test]
    procedure NegativeStockCanBeForbidden()
    var
        Item: Record Item;
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Prevent Negative Inventory on the item card
        CreateItem('T-FIFO');
        Item.Get('T-FIFO');
        Item."Prevent Negative Inventory" := Item."Prevent Negative Inventory"::Yes;
        Item.Modify();
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'T-FIFO', 1, 10, 0);
        asserterror Builder.Post(SalesHeader, true, true);
        Assert.ExpectedError('You have insufficient quantity of item T-FIFO on inventory.');
    end;

    [Test]
    procedure UnitsOfMeasureAreStoredInBaseUnits()
    var
        ItemUnitOfMeasure: Record "Item Unit of Measure";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] A box of six takes six pieces from stock
        // [GIVEN] An item that is sold by the box
        CreateItem('T-FIFO');
        PostStock('T-FIFO', 'STOCK-1', 20, 4);
        ItemUnitOfMeasure.Init();
        ItemUnitOfMeasure."Item No." := 'T-FIFO';
        ItemUnitOfMeasure.Code := 'BOX';
        ItemUnitOfMeasure."Qty. per Unit of Measure" := 6;
        ItemUnitOfMeasure.Insert(true);
        CreateUnitOfMeasure('BOX');

        // [WHEN] Two boxes are sold
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'T-FIFO', 2, 60, 0);
        SalesLine.Validate("Unit of Measure Code", 'BOX');
        SalesLine.Validate("Unit Price", 60);
        SalesLine.Modify(true);
        Assert.AreEqual(12.0, SalesLine."Quantity (Base)", 'Quantity (Base)');
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The cost is 12 x 4.00, 8 pieces are left
        Builder.AssertGL(InvoiceNo, '5000', 48);
        AssertInventory('T-FIFO', 8);
    end;

    [Test]
    procedure VariantsHaveTheirOwnLayers()
    var
        ItemLedgEntry: Record "Item Ledger Entry";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A sale of one variant is applied to the stock of that variant
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-THROW', 1, 80, 0);
        SalesLine.Validate("Variant Code", 'MOSS');
        SalesLine.Modify(true);
        Builder.Post(SalesHeader, true, true);
        ItemLedgEntry.SetRange("Document No.", SalesHeader."Last Shipping No.");
        ItemLedgEntry.FindFirst();
        ItemLedgEntry.CalcFields("Cost Amount (Actual)");
        Assert.AreEqual('MOSS', ItemLedgEntry."Variant Code", 'Variant Code');
        Assert.IsFalse(ItemLedgEntry.Open, 'The entry is open');
        Assert.AreEqual(-31.2, ItemLedgEntry."Cost Amount (Actual)", 'Cost Amount (Actual)');
    end;

    local procedure CreateItem(ItemNo: Code[20])
    var
        Item: Record Item;
    begin
        CreateUnitOfMeasure('PCS');
        Item.Init();
        Item."No." := ItemNo;
        Item.Insert(true);
        Item.Validate(Description, 'Two layers');
        Item.Validate("Base Unit of Measure", 'PCS');
        Item.Validate("Inventory Posting Group", 'RESALE');
        Item.Validate("Gen. Prod. Posting Group", 'RETAIL');
        Item.Validate("VAT Prod. Posting Group", 'STANDARD');
        Item.Modify(true);
    end;

    local procedure CreateUnitOfMeasure(UnitCode: Code[10])
    var
        UnitOfMeasure: Record "Unit of Measure";
    begin
        if UnitOfMeasure.Get(UnitCode) then
            exit;
        UnitOfMeasure.Init();
        UnitOfMeasure.Code := UnitCode;
        UnitOfMeasure.Insert(true);
    end;

    local procedure PostStock(ItemNo: Code[20]; DocumentNo: Code[20]; Quantity: Decimal; UnitCost: Decimal)
    var
        ItemJnlLine: Record "Item Journal Line";
        ItemJnlPostLine: Codeunit "Item Jnl.-Post Line";
    begin
        ItemJnlLine.Init();
        ItemJnlLine.Validate("Posting Date", Builder.PostingDate());
        ItemJnlLine."Document No." := DocumentNo;
        ItemJnlLine.Validate("Entry Type", ItemJnlLine."Entry Type"::"Positive Adjmt.");
        ItemJnlLine.Validate("Item No.", ItemNo);
        ItemJnlLine.Validate("Location Code", 'MAIN');
        ItemJnlLine.Validate(Quantity, Quantity);
        ItemJnlLine.Validate("Unit Amount", UnitCost);
        ItemJnlPostLine.RunWithCheck(ItemJnlLine);
    end;

    local procedure AssertInventory(ItemNo: Code[20]; ExpectedQty: Decimal)
    var
        Item: Record Item;
    begin
        Item.Get(ItemNo);
        Item.CalcFields(Inventory);
        Assert.AreEqual(ExpectedQty, Item.Inventory, StrSubstNo('Inventory of %1', ItemNo));
    end;
}
#endif
