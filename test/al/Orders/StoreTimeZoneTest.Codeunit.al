#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.DemoStore;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using System.DateTime;
using System.TestLibraries.Utilities;

/// <summary>The storefront sends instants in UTC; books are kept in days of the place where the store is.</summary>
codeunit 50522 "Store Time Zone Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure OrderOfLateNewYearsEveIsOfThatYear()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        PostedPayment: Record "BigC Posted Payment";
        VATEntry: Record "VAT Entry";
        PaymentId: Code[50];
    begin
        // [SCENARIO] A shop in New York; 2026-01-01 04:30 UTC is 31 December 2025, 23:30 there
        SetTimeZone('Eastern Standard Time');
        BuildOrder(540101, '2026-01-01T04:30:00Z');
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The sales order, the payment and the VAT are of 2025
        Assert.AreEqual(20251231D, Order."Posting Date", 'Posting date');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual(20251231D, SalesHeader."Order Date", 'Order date');
        Assert.AreEqual(20251231D, SalesHeader."Document Date", 'Document date');
        Assert.AreEqual(20251231D, SalesHeader."VAT Reporting Date", 'VAT date');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(20251231D, PostedPayment."Posting Date", 'Date of the payment');
        OrderLedger.ShipAndInvoice(Order);
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        Assert.AreEqual(20251231D, SalesInvoiceHeader."Posting Date", 'Invoice');
        VATEntry.SetRange("Document No.", Order."Posted Invoice No.");
        VATEntry.FindFirst();
        Assert.AreEqual(20251231D, VATEntry."VAT Reporting Date", 'VAT entry');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure SummerTimeCounts()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A shop in London: 23:30 UTC is 00:30 of the next day in summer, and 23:30 in winter
        SetTimeZone('GMT Standard Time');
        BuildOrder(540102, '2025-06-30T23:30:00Z');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(20250701D, Order."Posting Date", 'Summer');
        BuildOrder(540103, '2026-01-31T23:30:00Z');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(20260131D, Order."Posting Date", 'Winter');
    end;

    [Test]
    procedure PaymentAndVoidAreOfTheDayOfTheStore()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] A shop in Sydney, 11 hours ahead: paid at 12:30 UTC and voided at 13:30 UTC of 20 February
        SetTimeZone('AUS Eastern Standard Time');
        BuildOrder(540104, '2026-02-20T10:00:00Z');
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.SetTransactionAt(InstantOf('2026-02-20T12:30:00Z'));
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(20260220D, PostedPayment."Posting Date", 'Payment');
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.SetTransactionAt(InstantOf('2026-02-20T13:30:00Z'));
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Find();
        Assert.AreEqual(20260221D, PostedPayment."Reversal Posting Date", 'Reversal');
    end;

    [Test]
    procedure BookedOrderKeepsItsDayWhenTheTimeZoneChanges()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] The order is booked in UTC; then finance enters the time zone, and the order is processed again
        SetTimeZone('');
        BuildOrder(540105, '2026-01-01T04:30:00Z');
        OrderBuilder.StageAndProcess(Order);
        SetTimeZone('Eastern Standard Time');
        OrderBuilder.Process(Order);
        Assert.AreEqual(20260101D, Order."Posting Date", 'Posting date');
    end;

    [Test]
    procedure TimeZoneIsTakenByAPartOfItsName()
    var
        Store: Record "BigC Store";
    begin
        // [SCENARIO] As in the settings of a user: the whole name is found, what is none is refused, blank is UTC
        Store.Get(DemoStore.StoreCode());
        Store.Validate("Time Zone", 'romance');
        Assert.AreEqual('Romance Standard Time', Store."Time Zone", 'Time zone');
        asserterror Store.Validate("Time Zone", 'Nowhere');
        Store.Validate("Time Zone", '');
        Assert.AreEqual('', Store."Time Zone", 'No time zone');
    end;

    [Test]
    [HandlerFunctions('ChooseRomance')]
    procedure TimeZoneIsChosenOnTheStoreCard()
    var
        Store: Record "BigC Store";
        StoreCard: TestPage "BigC Store Card";
    begin
        // [SCENARIO] Finance looks the time zone up
        Store.Get(DemoStore.StoreCode());
        StoreCard.OpenEdit();
        StoreCard.GoToRecord(Store);
        StoreCard."Time Zone".Lookup();
        StoreCard.Close();
        Store.Find();
        Assert.AreEqual('Romance Standard Time', Store."Time Zone", 'Time zone');
    end;

    [ModalPageHandler]
    procedure ChooseRomance(var TimeZonesLookup: TestPage "Time Zones Lookup")
    begin
        TimeZonesLookup.Filter.SetFilter(ID, 'Romance*');
        TimeZonesLookup.First();
        TimeZonesLookup.OK().Invoke();
    end;

    local procedure BuildOrder(OrderId: Integer; CreatedAt: Text)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.SetCreatedAt(InstantOf(CreatedAt));
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure InstantOf(Value: Text) Instant: DateTime
    begin
        Evaluate(Instant, Value, 9);
    end;

    local procedure SetTimeZone(TimeZoneName: Text[180])
    var
        Store: Record "BigC Store";
    begin
        Store.Get(DemoStore.StoreCode());
        Store.Validate("Time Zone", TimeZoneName);
        Store.Modify(true);
        Commit();
    end;
}
#endif
