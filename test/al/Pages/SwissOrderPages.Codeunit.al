#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Taxes;
using BigC.DemoStore;
using BigC.Test.Orders;
using Microsoft.Finance.VAT.Setup;
using System.TestLibraries.Utilities;

/// <summary>Finance finds a held order, fixes the mapping from its exception, and the order is booked.</summary>
codeunit 50900 "Swiss Order Pages"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";
        IgnoreReason: Text;

    [Test]
    procedure FixOnTheExceptionLeadsToTheZoneAndBooksTheOrder()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
        ExceptionCard: TestPage "BigC Exception Card";
        TaxZones: TestPage "BigC Tax Zones";
    begin
        // [SCENARIO] The held Swiss order is found among the exceptions, the zone is mapped from there, and the order is booked
        // [GIVEN] A paid order to Switzerland, whose zone is not mapped
        Initialize();
        HoldSwissOrder(509001, Order);

        // [WHEN] Finance opens the card of the exception and chooses Fix
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509001');
        Exceptions.First();
        Exceptions.Cause.AssertEquals(Enum::"BigC Exception Cause"::TaxZoneUnmapped);
        Exceptions."Amount at Stake".AssertEquals(30);
        ExceptionCard.Trap();
        Exceptions.View().Invoke();
        ExceptionCard."External Id".AssertEquals('509001');
        Assert.IsTrue(ExceptionCard.Fix.Enabled(), 'Fix');
        TaxZones.Trap();
        ExceptionCard.Fix.Invoke();

        // [THEN] The mapping opens on the Swiss zone, which has no group
        TaxZones."Zone Id".AssertEquals(6);
        TaxZones."VAT Bus. Posting Group".AssertEquals('');

        // [WHEN] The VAT posting group is chosen and what waits is processed
        TaxZones."VAT Bus. Posting Group".SetValue('SWISS');
        TaxZones.Close();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The order is booked and the exception resolved
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status of the order');
        BigCException.SetRange("External Id", '509001');
        BigCException.FindFirst();
        Assert.AreEqual(BigCException.Status::Resolved, BigCException.Status, 'Status of the exception');
        ExceptionCard.Close();
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('ChooseSwissGroup')]
    procedure TheGroupCanBeLookedUp()
    var
        TaxZone: Record "BigC Tax Zone";
        TaxZones: TestPage "BigC Tax Zones";
    begin
        // [SCENARIO] The VAT business posting group is chosen from its list
        Initialize();
        TaxZones.OpenEdit();
        TaxZones.GoToKey(DemoStore.StoreCode(), 6);

        // [WHEN] The lookup is opened and a group chosen
        TaxZones."VAT Bus. Posting Group".Lookup();

        // [THEN] It stands in the field, and is saved with the row
        TaxZones."VAT Bus. Posting Group".AssertEquals('SWISS');
        TaxZones.Close();
        TaxZone.Get(DemoStore.StoreCode(), 6);
        Assert.AreEqual('SWISS', TaxZone."VAT Bus. Posting Group", 'Saved group');
    end;

    [Test]
    procedure AGroupThatDoesNotExistIsRefusedAtTheField()
    var
        TaxZone: Record "BigC Tax Zone";
        TaxZones: TestPage "BigC Tax Zones";
    begin
        // [SCENARIO] A group that is not there is refused while typing, and nothing is saved
        Initialize();
        TaxZones.OpenEdit();
        TaxZones.GoToKey(DemoStore.StoreCode(), 6);

        // [WHEN] A group that does not exist is entered
        asserterror TaxZones."VAT Bus. Posting Group".SetValue('NOWHERE');

        // [THEN] The error names the field and the value
        Assert.ExpectedError('Validation error for Field: VAT Bus. Posting Group');
        Assert.ExpectedError('NOWHERE');
        Assert.AreEqual(1, TaxZones."VAT Bus. Posting Group".ValidationErrorCount(), 'Errors at the field');
        TaxZones.Close();
        TaxZone.Get(DemoStore.StoreCode(), 6);
        Assert.AreEqual('', TaxZone."VAT Bus. Posting Group", 'Nothing is saved');
    end;

    [Test]
    procedure AGroupWithoutPostingSetupIsRefusedAtTheField()
    var
        TaxZone: Record "BigC Tax Zone";
        VATBusinessPostingGroup: Record "VAT Business Posting Group";
        TaxZones: TestPage "BigC Tax Zones";
    begin
        // [SCENARIO] A group that no VAT posting setup has can not be mapped
        Initialize();
        VATBusinessPostingGroup.Code := 'EMPTY';
        VATBusinessPostingGroup.Insert();
        Commit();
        TaxZones.OpenEdit();
        TaxZones.GoToKey(DemoStore.StoreCode(), 6);

        asserterror TaxZones."VAT Bus. Posting Group".SetValue('EMPTY');

        Assert.ExpectedError('EMPTY');
        TaxZones."VAT Bus. Posting Group".AssertEquals('');
        TaxZones.Close();
        TaxZone.Get(DemoStore.StoreCode(), 6);
        Assert.AreEqual('', TaxZone."VAT Bus. Posting Group", 'Nothing is saved');
    end;

    [Test]
    [HandlerFunctions('IgnoreHandler')]
    procedure IgnoringKeepsTheReason()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] An exception is ignored with a reason, which is kept with who and when
        Initialize();
        HoldSwissOrder(509002, Order);
        IgnoreReason := 'Refunded by hand';
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509002');
        Exceptions.First();

        Exceptions.Ignore.Invoke();

        BigCException.SetRange("External Id", '509002');
        BigCException.FindFirst();
        Assert.AreEqual(BigCException.Status::Ignored, BigCException.Status, 'Status');
        Assert.AreEqual('Refunded by hand', BigCException.Reason, 'Reason');
        Assert.AreNotEqual('', BigCException."Closed By", 'Who');
        Assert.AreNotEqual(0DT, BigCException."Closed At", 'When');
    end;

    [Test]
    [HandlerFunctions('IgnoreHandler')]
    procedure IgnoringNeedsAReason()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Without a reason nothing is ignored
        Initialize();
        HoldSwissOrder(509003, Order);
        IgnoreReason := '';
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509003');
        Exceptions.First();

        asserterror Exceptions.Ignore.Invoke();

        Assert.ExpectedError('reason');
        BigCException.SetRange("External Id", '509003');
        BigCException.FindFirst();
        Assert.AreEqual(BigCException.Status::Open, BigCException.Status, 'Status');
    end;

    [ModalPageHandler]
    procedure ChooseSwissGroup(var VATBusinessPostingGroups: TestPage "VAT Business Posting Groups")
    begin
        VATBusinessPostingGroups.GoToKey('SWISS');
        VATBusinessPostingGroups.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure IgnoreHandler(var IgnoreException: TestPage "BigC Ignore Exception")
    begin
        IgnoreException.Reason.SetValue(IgnoreReason);
        IgnoreException.OK().Invoke();
    end;

    local procedure Initialize()
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        TaxZone.Get(DemoStore.StoreCode(), 6);
        TaxZone."VAT Bus. Posting Group" := '';
        TaxZone.Modify(true);
        Commit();
    end;

    local procedure HoldSwissOrder(OrderId: Integer; var Order: Record "BigC Order")
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 27.75, 30, 30, 2.25, 6, 0, 8.1);
        OrderBuilder.SetTotals(30, 2.25);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        Assert.AreEqual(Order.Status::Held, Order.Status, 'The order must be held');
    end;
}
#endif
