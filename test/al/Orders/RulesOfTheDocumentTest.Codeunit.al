#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.DemoStore;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>What the store and the tax rows ask of a document, one rule a test.</summary>
codeunit 50517 "Rules of the Document Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure LocationIsThatOfTheStore()
    var
        Order: Record "BigC Order";
        Store: Record "BigC Store";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        Location: Record Location;
        InventoryPostingSetup: Record "Inventory Posting Setup";
    begin
        // [SCENARIO] The store ships from the back room, whatever the customer's own location is
        Location.Code := 'BACKROOM';
        Location.Insert(true);
        InventoryPostingSetup.Get('', 'RESALE');
        InventoryPostingSetup."Location Code" := Location.Code;
        InventoryPostingSetup.Insert(true);
        Store.Get(DemoStore.StoreCode());
        Store.Validate("Location Code", Location.Code);
        Store.Modify(true);
        BuildOrder(535001);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual('BACKROOM', SalesHeader."Location Code", 'Location of the order');
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetRange(Type, SalesLine.Type::Item);
        SalesLine.FindFirst();
        Assert.AreEqual('BACKROOM', SalesLine."Location Code", 'Location of the line');
    end;

    [Test]
    procedure LineInTwoTaxZonesIsHeld()
    var
        Order: Record "BigC Order";
        LineKey: Code[50];
    begin
        // [SCENARIO] Two tax rows of one line name two zones
        OrderBuilder.Start(535002, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddTaxRow(LineKey, 3, 3, 0, 0, 1, 0);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('TaxZoneUnknown', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'taxed in two tax zones, 2 and 3');
    end;

    [Test]
    procedure LineInTwoTaxClassesIsHeld()
    var
        Order: Record "BigC Order";
        LineKey: Code[50];
    begin
        // [SCENARIO] A tax row of the line names another class than the line, be there one row or two
        OrderBuilder.Start(535017, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, -1);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, 77, 20, 1, 5);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('TaxClassUnknown', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'taxed in two tax classes, 0 and 77');

        OrderBuilder.Start(535018, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, -1, -1);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, 0, 20, 1, 5);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, 2, 0, 1, 0);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('TaxClassUnknown', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'taxed in two tax classes, 0 and 2');

        // [WHEN] A row does not name its class
        OrderBuilder.Start(535019, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, -1);
        OrderBuilder.AddTaxRow(LineKey, 2, 2, -1, 20, 1, 5);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] That contradicts nothing
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure OneVATIdentifierForTwoRatesIsHeld()
    var
        Order: Record "BigC Order";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] Books at 0 % and mugs at 20 % have the same VAT identifier, so documents would sum their VAT at one rate
        VATPostingSetup.Get('DOMESTIC', 'BOOKS');
        VATPostingSetup."VAT Identifier" := 'DOMESTIC STANDARD';
        VATPostingSetup.Modify(true);
        OrderBuilder.Start(535003, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddItem('HP-BOOK', 1, 19, 19, 19, 0, 2, 4, 0);
        OrderBuilder.SetTotals(49, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'VAT identifier ''DOMESTIC STANDARD'' stands for 20 percent and for 0 percent');
    end;

    [Test]
    procedure AccountOfAnyCurrencyMustStillBeInThatOfTheOrder()
    var
        Order: Record "BigC Order";
        PaymentGateway: Record "BigC Payment Gateway";
        PaymentId: Code[50];
    begin
        // [SCENARIO] A gateway has one row for all currencies, with an account in GBP; the order is in EUR
        PaymentGateway."Store Code" := DemoStore.StoreCode();
        PaymentGateway.Gateway := 'everywhere';
        PaymentGateway.Validate("Clearing Bank Account No.", 'STRIPE-GBP');
        PaymentGateway.Insert(true);
        OrderBuilder.Start(535004, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 5, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        PaymentId := OrderBuilder.AddPayment('everywhere', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('GatewayCurrencyUnmapped', OrderLedger.PaymentCauses(PaymentId), 'Cause');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Entries');
    end;

    [Test]
    procedure SeveralAddressesAreNamedAboveTheirLines()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
        Line: Record "BigC Order Line";
        FirstKey: Code[50];
        SecondKey: Code[50];
    begin
        // [SCENARIO] One mug goes to Whitby and one to Bristol
        OrderBuilder.Start(535005, 'GBP', true);
        FirstKey := OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        SecondKey := OrderBuilder.AddItem('HP-LAMP', 1, 50, 60, 60, 10, 2, 0, 20);
        OrderBuilder.AddConsignment(1, 'Whitby', 'GB');
        OrderBuilder.AddConsignment(2, 'Bristol', 'GB');
        Place(FirstKey, 1, Line);
        Place(SecondKey, 2, Line);
        OrderBuilder.SetTotals(90, 15);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));

        // [THEN] Each address stands above its line
        SalesLine.SetRange("Document Type", SalesLine."Document Type"::Order);
        SalesLine.SetRange("Document No.", Order."Sales Document No.");
        SalesLine.FindSet();
        AssertAddress(SalesLine, 'Whitby');
        SalesLine.Next();
        Assert.AreEqual('HP-MUG', SalesLine."No.", 'First item');
        SalesLine.Next();
        AssertAddress(SalesLine, 'Bristol');
        SalesLine.Next();
        Assert.AreEqual('HP-LAMP', SalesLine."No.", 'Second item');
    end;

    local procedure BuildOrder(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure Place(LineKey: Code[50]; ConsignmentId: Integer; var Line: Record "BigC Order Line")
    begin
        OrderBuilder.ChangeLine(LineKey, Line);
        Line."Consignment Id" := ConsignmentId;
        OrderBuilder.SaveLine(Line);
    end;

    local procedure AssertAddress(SalesLine: Record "Sales Line"; City: Text)
    begin
        Assert.AreEqual(SalesLine.Type::" ", SalesLine.Type, 'Type of the line with the address');
        Assert.IsTrue(SalesLine.Description.Contains(City), SalesLine.Description);
    end;

    local procedure AssertMessage(Order: Record "BigC Order"; Part: Text)
    begin
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(Part), OrderLedger.OrderMessage(Order));
    end;
}
#endif
