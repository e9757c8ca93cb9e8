#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Taxes;
using BigC.DemoStore;
using BigC.Test.Orders;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.VAT.Setup;
using System.TestLibraries.Utilities;

/// <summary>Finance finds a held order, fixes the mapping from its exception, and the order is booked.</summary>
codeunit 50900 "Swiss Order Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        DemoStore: Codeunit "Demo Store";
        IgnoreReason: Text;
        ShownMessage: Text;
        AskedQuestion: Text;
        OfferedChoices: Text;
        Answer: Boolean;
        GroupBefore: Code[20];
        ChosenGroup: Code[20];

    [Test]
    [HandlerFunctions('MapZone,KeepMessage')]
    procedure FixOnTheExceptionLeadsToTheZoneAndBooksTheOrder()
    var
        Order: Record "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] The held Swiss order is found among the exceptions, the zone is mapped from there, and the order is booked
        // [GIVEN] A paid order to Switzerland, whose zone is not mapped
        Initialize();
        HoldSwissOrder(509001, Order);

        // [WHEN] Finance opens the card of the exception, chooses Fix, and gives the zone its VAT posting group there
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509001');
        Exceptions.First();
        Exceptions.Cause.AssertEquals(Enum::"BigC Exception Cause"::TaxZoneUnmapped);
        Exceptions."Amount at Stake".AssertEquals(30);
        ExceptionCard.Trap();
        Exceptions.View().Invoke();
        ExceptionCard."External Id".AssertEquals('509001');
        Assert.IsTrue(ExceptionCard.Fix.Enabled(), 'Fix');
        ChosenGroup := 'SWISS';
        ExceptionCard.Fix.Invoke();

        // [THEN] The order is booked, the exception resolved, and both are said and shown at once
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status of the order');
        Assert.AreEqual('The exception is resolved. Order 509001 is booked as sales order ' + Order."Sales Document No." + '.', ShownMessage, 'Message');
        ExceptionCard.Status.AssertEquals(Enum::"BigC Exception Status"::Resolved);
        Assert.IsFalse(ExceptionCard.Retry.Enabled(), 'There is nothing left to retry');
        ExceptionCard.Close();
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('MapZone,KeepMessage')]
    procedure FixInTheListTakesTheExceptionOutOfIt()
    var
        Order: Record "BigC Order";
        OtherOrder: Record "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Two orders wait for Switzerland; the one that is fixed leaves the list, the other one is being retried
        Initialize();
        HoldSwissOrder(509004, OtherOrder);
        HoldSwissOrder(509005, Order);
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509004|509005');
        Exceptions.GoToKey(EntryNoOf('509005'));
        ChosenGroup := 'SWISS';
        Exceptions.Fix.Invoke();
        OrderBuilder.Get(Order);
        Assert.AreEqual('The exception is resolved. Order 509005 is booked as sales order ' + Order."Sales Document No." + '. Others with the same cause, tried in the background: 1.', ShownMessage, 'Message');
        Exceptions.First();
        Exceptions."External Id".AssertEquals('509004');
        Exceptions.Status.AssertEquals(Enum::"BigC Exception Status"::Retrying);
        Assert.IsFalse(Exceptions.Next(), 'The other one only');
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('MapZone,AnswerQuestion,KeepMessage,ChooseZones')]
    procedure WrongGroupIsAskedAboutAndCorrectedFromTheExceptionItLeadsTo()
    var
        Order: Record "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The zone gets a group whose rate is not the one that the shopper paid, although the page asks
        Initialize();
        Answer := true;
        HoldSwissOrder(509006, Order);
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509006');
        Exceptions.First();
        ChosenGroup := 'DOMESTIC';
        Exceptions.Fix.Invoke();
        Assert.AreEqual('Zone Switzerland, class Default Tax Class: The storefront charged 8.1 % tax, but the VAT posting setup for DOMESTIC and STANDARD has 20 %. Correct the rate on the side that is wrong, or map the tax zone or class to other groups. Orders with such lines stay held. Do you want to use the group all the same?', AskedQuestion, 'Question');
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'It is still held');
        Assert.IsTrue(ShownMessage.StartsWith('The exception is resolved. Order 509006 is still held. Order 509006, line ITEM:1: '), ShownMessage);
        Exceptions.First();
        Exceptions.Cause.AssertEquals(Enum::"BigC Exception Cause"::VATRateDiffers);

        // [WHEN] The new exception is fixed where the mistake was made
        GroupBefore := 'DOMESTIC';
        ChosenGroup := 'SWISS';
        Exceptions.Fix.Invoke();

        // [THEN] The order is booked
        Assert.AreEqual('Tax zones of the order that are mapped to DOMESTIC,Tax classes that are mapped to STANDARD,VAT posting setup of DOMESTIC and STANDARD', OfferedChoices, 'Choices');
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status of the order');
        Assert.AreEqual('The exception is resolved. Order 509006 is booked as sales order ' + Order."Sales Document No." + '.', ShownMessage, 'Message');
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('MapZone,AnswerQuestion')]
    procedure GroupThatIsNotWantedAfterAllIsTakenBack()
    var
        TaxZone: Record "BigC Tax Zone";
        Order: Record "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Asked about the rate that differs, the user says no
        Initialize();
        Answer := false;
        HoldSwissOrder(509010, Order);
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509010');
        Exceptions.First();
        ChosenGroup := 'DOMESTIC';
        Exceptions.Fix.Invoke();
        TaxZone.Get(DemoStore.StoreCode(), 6);
        Assert.AreEqual('', TaxZone."VAT Bus. Posting Group", 'The zone is as it was');
        Exceptions.Cause.AssertEquals(Enum::"BigC Exception Cause"::TaxZoneUnmapped);
        Exceptions.Status.AssertEquals(Enum::"BigC Exception Status"::Open);
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('MapZone')]
    procedure FixThatChangesNothingSaysNothing()
    var
        Order: Record "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The mapping is closed as it was
        Initialize();
        HoldSwissOrder(509007, Order);
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509007');
        Exceptions.First();
        ChosenGroup := '';
        Exceptions.Fix.Invoke();
        Exceptions.Status.AssertEquals(Enum::"BigC Exception Status"::Open);
        Exceptions.Attempts.AssertEquals(1);
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('MapZone,KeepMessage')]
    procedure NothingIsBookedForAStoreThatIsNotReady()
    var
        Order: Record "BigC Order";
        GLAccount: Record "G/L Account";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The mapping is made, but the rounding account of the store is blocked
        Initialize();
        HoldSwissOrder(509008, Order);
        GLAccount.Get('6200');
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        Commit();
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509008');
        Exceptions.First();
        ChosenGroup := 'SWISS';
        Exceptions.Fix.Invoke();
        Assert.AreEqual('Order 509008 is booked as soon as store HARBOUR is ready. Its readiness check says what is missing.', ShownMessage, 'Message');
        OrderBuilder.Get(Order);
        Assert.IsTrue(Order.Pending, 'It stays due');
        Assert.AreEqual('', Order."Sales Document No.", 'Nothing is booked');
        Exceptions.Status.AssertEquals(Enum::"BigC Exception Status"::Retrying);
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('KeepMessage')]
    procedure RetrySaysWhatCameOfIt()
    var
        Order: Record "BigC Order";
        TaxZone: Record "BigC Tax Zone";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Someone has mapped the zone by other means; whoever retries sees the order booked
        Initialize();
        HoldSwissOrder(509009, Order);
        TaxZone.Get(DemoStore.StoreCode(), 6);
        TaxZone."VAT Bus. Posting Group" := 'SWISS';
        TaxZone.Modify(false);
        Commit();
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '509009');
        Exceptions.First();
        Exceptions.Retry.Invoke();
        OrderBuilder.Get(Order);
        Assert.AreEqual('The exception is resolved. Order 509009 is booked as sales order ' + Order."Sales Document No." + '.', ShownMessage, 'Message');
        Assert.IsFalse(Exceptions.First(), 'It has left the list');
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
    procedure MapZone(var TaxZones: TestPage "BigC Tax Zones")
    begin
        TaxZones."Zone Id".AssertEquals(6);
        TaxZones."VAT Bus. Posting Group".AssertEquals(GroupBefore);
        if ChosenGroup <> '' then
            TaxZones."VAT Bus. Posting Group".SetValue(ChosenGroup);
    end;

    [ConfirmHandler]
    procedure AnswerQuestion(Question: Text[1024]; var Reply: Boolean)
    begin
        AskedQuestion := Question;
        Reply := Answer;
    end;

    [StrMenuHandler]
    procedure ChooseZones(Options: Text[1024]; var Choice: Integer; Instruction: Text[1024])
    begin
        OfferedChoices := Options;
        Choice := 1;
    end;

    [MessageHandler]
    procedure KeepMessage(Message: Text[1024])
    begin
        ShownMessage := Message;
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
        GroupBefore := '';
        TaxZone.Get(DemoStore.StoreCode(), 6);
        TaxZone."VAT Bus. Posting Group" := '';
        TaxZone.Modify(true);
        Commit();
    end;

    local procedure EntryNoOf(ExternalId: Text): Integer
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("External Id", ExternalId);
        BigCException.FindLast();
        exit(BigCException."Entry No.");
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
