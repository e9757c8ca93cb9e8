#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.DemoStore;
using BigC.Test.Orders;
using BigC.Test.Stores;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Document;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

/// <summary>Stores: what they need, what happens while something is missing, the dry run and the guided set-up.</summary>
codeunit 50952 "Store Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";
        StoreReadiness: Codeunit "BigC Store Readiness";
        AskedText: Text;

    [Test]
    procedure TheDemoStoreIsReadyAlthoughSwitzerlandIsNotMapped()
    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
    begin
        // [SCENARIO] A zone without a mapping holds its own orders, not the store
        UnmapSwitzerland();
        StoreReadiness.Check(DemoStore.StoreCode(), TempReadinessCheck);

        TempReadinessCheck.SetRange(State, TempReadinessCheck.State::Blocking);
        Assert.RecordIsEmpty(TempReadinessCheck);
        TempReadinessCheck.SetRange(State, TempReadinessCheck.State::Attention);
        TempReadinessCheck.SetRange(Subject, 'Tax zone Switzerland');
        Assert.RecordCount(TempReadinessCheck, 1);

        // [THEN] Nothing is yellow without a reason: the demo sells no custom items, and has an account for all else
        TempReadinessCheck.SetFilter(Subject, '<>%1&<>%2', 'Tax zone Switzerland', 'Custom Sales Account No.');
        Assert.RecordIsEmpty(TempReadinessCheck);
    end;

    [Test]
    procedure EachGapIsFoundAndSaysWhereItIsFixed()
    var
        Store: Record "BigC Store";
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
    begin
        // [SCENARIO] A bare store lacks its base currency, taxes and several accounts
        LibraryBigCStore.Create('ST-BARE', Store);
        StoreReadiness.Check('ST-BARE', TempReadinessCheck);

        AssertFinding(TempReadinessCheck, 'Shipping Account No.', "BigC Readiness State"::Ready, 0);
        AssertFinding(TempReadinessCheck, 'Handling Account No.', "BigC Readiness State"::Attention, Page::"BigC Store Card");
        AssertFinding(TempReadinessCheck, 'Order Nos.', "BigC Readiness State"::Ready, 0);
        AssertFinding(TempReadinessCheck, 'Customer Template Code', "BigC Readiness State"::Ready, 0);
        AssertFinding(TempReadinessCheck, 'Tax zones', "BigC Readiness State"::Blocking, Page::"BigC Tax Zones");
        AssertFinding(TempReadinessCheck, 'Tax classes', "BigC Readiness State"::Blocking, Page::"BigC Tax Classes");
        AssertFinding(TempReadinessCheck, 'Base Currency Code', "BigC Readiness State"::Blocking, Page::"BigC Store Card");
        AssertFinding(TempReadinessCheck, 'Payment journal', "BigC Readiness State"::Attention, Page::"BigC Store Card");
        Assert.IsFalse(StoreReadiness.IsReady('ST-BARE'), 'It must not be ready');
    end;

    [Test]
    procedure ANumberSeriesThatIsClosedBlocksTheStore()
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        NoSeries: Record "No. Series";
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
        UsedSeries: Code[20];
    begin
        // [SCENARIO] A series without an open line gives no number to any order
        NoSeries.Code := 'ST-CLOSED';
        if NoSeries.Insert() then;
        SalesReceivablesSetup.Get();
        UsedSeries := SalesReceivablesSetup."Order Nos.";
        SalesReceivablesSetup."Order Nos." := 'ST-CLOSED';
        SalesReceivablesSetup.Modify();

        StoreReadiness.Check(DemoStore.StoreCode(), TempReadinessCheck);

        AssertFinding(TempReadinessCheck, 'Order Nos.', "BigC Readiness State"::Blocking, Page::"No. Series");
        SalesReceivablesSetup."Order Nos." := UsedSeries;
        SalesReceivablesSetup.Modify();
    end;

    [Test]
    procedure NothingIsBookedWhileTheStoreIsBlockedAndNothingIsLost()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        GLAccount: Record "G/L Account";
        FirstMessage: Text;
    begin
        // [SCENARIO] The rounding account is blocked: orders arrive, none is booked, the store says why; then all are booked
        // [GIVEN] A blocked account and a good order
        GLAccount.Get('6200');
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        OrderBuilder.Start(509601, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.Stage();
        // [GIVEN] Another one in a currency without an exchange rate
        OrderBuilder.Start(509611, 'XXX', true);
        OrderBuilder.SetTotals(1000, 0);
        OrderBuilder.Stage();
        Commit();

        // [WHEN] The agent asks for processing, twice
        Assert.AreEqual(0, Orders.OrdersToProcess(DemoStore.StoreCode()), 'Nothing can be processed');
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        FindStoreException(BigCException);
        FirstMessage := BigCException.Message;
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The order is staged and due, and one exception of the store names the account and the money
        Order.Get(DemoStore.StoreCode(), 509601);
        Assert.AreEqual(Order.Status::Staged, Order.Status, 'Status while blocked');
        Assert.IsTrue(Order.Pending, 'It stays due');
        FindStoreException(BigCException);
        Assert.AreEqual(BigCException.Status::Open, BigCException.Status, 'Status of the exception');
        Assert.AreEqual(BigCException.Severity::Critical, BigCException.Severity, 'Severity');
        Assert.AreEqual(1, BigCException.Attempts, 'It is said once');
        Assert.IsTrue(FirstMessage.Contains('Account 6200 cannot be posted to'), FirstMessage);
        Assert.IsTrue(BigCException."Amount at Stake" >= 30, 'Money at stake');
        Assert.IsTrue(FirstMessage.Contains('Another 1,000.00 XXX without an exchange rate waits for it as well.'), FirstMessage);

        // [WHEN] The account is unblocked
        GLAccount.Get('6200');
        GLAccount.Blocked := false;
        GLAccount.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] The order is booked, the exception closed
        Order.Get(DemoStore.StoreCode(), 509601);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status at the end');
        FindStoreException(BigCException);
        Assert.AreEqual(BigCException.Status::Resolved, BigCException.Status, 'The exception at the end');
    end;

    [Test]
    [HandlerFunctions('FixTheAccount,UnblockAccount')]
    procedure WhatIsPutRightIsGreenAsSoonAsItsPageIsClosed()
    var
        GLAccount: Record "G/L Account";
        BigCException: Record "BigC Exception";
        Orders: Codeunit "BigC Orders";
        StoreCard: TestPage "BigC Store Card";
    begin
        // [SCENARIO] The red line of the readiness check opens the account, and nobody has to ask whether that was enough
        GLAccount.Get('6200');
        GLAccount.Blocked := true;
        GLAccount.Modify();
        OrderBuilder.Start(509605, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.Stage();
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        FindStoreException(BigCException);
        Assert.IsTrue(BigCException.IsOpen(), 'The store is not ready');
        StoreCard.OpenView();
        StoreCard.GoToKey(DemoStore.StoreCode());
        Assert.AreEqual('Not ready: 1 to fix', StoreCard.Readiness.Value(), 'Before');

        StoreCard.ReadinessCheck.Invoke();

        // [THEN] The card says so too, and the exception of the store is closed
        Assert.IsTrue(StoreCard.Readiness.Value().StartsWith('Ready'), StoreCard.Readiness.Value());
        StoreCard.Close();
        FindStoreException(BigCException);
        Assert.AreEqual(BigCException.Status::Resolved, BigCException.Status, 'The exception of the store');
    end;

    [ModalPageHandler]
    procedure FixTheAccount(var Readiness: TestPage "BigC Store Readiness")
    begin
        Readiness.First();
        Readiness.State.AssertEquals("BigC Readiness State"::Blocking);
        Readiness.Subject.AssertEquals('Rounding Account No.');
        Readiness.Fix.Invoke();
        Readiness.Subject.AssertEquals('Rounding Account No.');
        Readiness.State.AssertEquals("BigC Readiness State"::Ready);
        Readiness.First();
        Readiness.State.AssertEquals("BigC Readiness State"::Attention);
    end;

    [ModalPageHandler]
    procedure UnblockAccount(var AccountCard: TestPage "G/L Account Card")
    var
        GLAccount: Record "G/L Account";
    begin
        AccountCard."No.".AssertEquals('6200');
        GLAccount.Get('6200');
        GLAccount.Blocked := false;
        GLAccount.Modify();
    end;

    [Test]
    procedure OfSeveralStoresWhatBlocksComesFirst()
    var
        Store: Record "BigC Store";
        Readiness: TestPage "BigC Store Readiness";
    begin
        // [SCENARIO] The store whose code comes last is in order, the one before has no rounding account
        LibraryBigCStore.Create('AA-FIRST', Store);
        Store."Rounding Account No." := '';
        Store.Modify();
        Commit();
        Readiness.OpenView();
        Readiness.Filter.SetFilter("Store Code", 'AA-FIRST|' + DemoStore.StoreCode());
        Readiness.First();
        Readiness."Store Code".AssertEquals('AA-FIRST');
        Readiness.State.AssertEquals("BigC Readiness State"::Blocking);
        Readiness.Last();
        Readiness.State.AssertEquals("BigC Readiness State"::Ready);
        Readiness.Close();
    end;

    [Test]
    procedure ADryRunProvesAndBooksNothingUntilItEnds()
    var
        Store: Record "BigC Store";
        GoodOrder: Record "BigC Order";
        BadOrder: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        GoodBuilder: Codeunit "Order Builder";
    begin
        // [SCENARIO] In a dry run a good order is proven and a bad one held; the good one is booked when the run ends
        SetDryRun(true);
        GoodBuilder.Start(509602, 'GBP', true);
        GoodBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        GoodBuilder.SetTotals(30, 5);
        GoodBuilder.AddPayment('stripe', 30);
        GoodBuilder.Stage();
        OrderBuilder.Start(509603, 'GBP', true);
        OrderBuilder.AddItem('HP-NOBODY-KNOWS', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.Stage();
        Commit();

        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        GoodBuilder.Get(GoodOrder);
        OrderBuilder.Get(BadOrder);
        Assert.AreEqual(GoodOrder.Status::Staged, GoodOrder.Status, 'The good order is not booked');
        Assert.IsTrue(GoodOrder."Proven in Dry Run", 'The good order is proven');
        Assert.AreEqual('', GoodOrder."Sales Document No.", 'It has no document');
        SalesHeader.SetRange("BigC Order Id", 509602);
        Assert.RecordIsEmpty(SalesHeader);
        Assert.AreEqual(BadOrder.Status::Held, BadOrder.Status, 'The bad order is held');
        Store.Get(DemoStore.StoreCode());
        Store.CalcFields("Proven in Dry Run");
        Assert.AreEqual(1, Store."Proven in Dry Run", 'Proven so far');

        // [WHEN] Finance ends the dry run
        SetDryRun(false);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] What was proven is booked with its payment
        GoodBuilder.Get(GoodOrder);
        GoodOrder.CalcFields("Paid Amount");
        Assert.AreEqual(GoodOrder.Status::Ordered, GoodOrder.Status, 'Booked');
        Assert.AreEqual(30, GoodOrder."Paid Amount", 'Paid');
    end;

    [Test]
    procedure ADryRunLeavesBookedOrdersAlone()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] An order is booked, the store then runs dry, and the shopper cancels: the sales order stays until the run ends
        OrderBuilder.Start(509605, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Booked before');
        SetDryRun(true);
        OrderBuilder.SetStatus(5);
        OrderBuilder.Stage();
        Commit();

        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        Assert.IsTrue(SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No."), 'The sales order is still there');

        SetDryRun(false);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        Assert.IsFalse(SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No."), 'The sales order is gone');
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Cancelled, Order.Status, 'Cancelled at the end');
    end;

    [Test]
    procedure WhatIsNoLongerProvenIsHeldInADryRun()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] A proven order arrives changed and contradicts itself: it is held, and not counted as proven
        SetDryRun(true);
        OrderBuilder.Start(509606, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.Stage();
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.SetTotals(99, 5);
        OrderBuilder.Stage();
        Commit();
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Held');
        Assert.IsFalse(Order."Proven in Dry Run", 'No longer proven');
        Assert.IsFalse(Order.Pending, 'It waits for a person');
        SetDryRun(false);
    end;

    [Test]
    procedure TheGuideLeadsToAStoreThatRunsDry()
    var
        Store: Record "BigC Store";
        Wizard: TestPage "BigC Store Setup Wizard";
    begin
        // [SCENARIO] Step by step from nothing to a store that is switched on and runs dry
        Wizard.OpenEdit();
        Wizard.ActionNext.Invoke();
        Wizard.Code.SetValue('ST-NEW');
        Wizard.Name.SetValue('New store');
        Wizard."Store Hash".SetValue('abc123');
        Wizard."Base Currency Code".SetValue('GBP');
        Wizard.ActionNext.Invoke();
        Wizard."Shipping Account No.".SetValue('4100');
        Wizard."Rounding Account No.".SetValue('6200');
        Wizard.ActionNext.Invoke();
        Wizard."Customer Template Code".SetValue('WEB');
        Wizard.ActionNext.Invoke();
        Wizard.MappedZones.AssertEquals('0 of 0');
        Wizard.ActionNext.Invoke();
        Assert.IsTrue(Wizard.Readiness.Value().StartsWith('Not ready'), Wizard.Readiness.Value());
        Wizard.Enabled.SetValue(true);
        Wizard."Dry Run".AssertEquals(true);
        Wizard.ActionFinish.Invoke();

        Store.Get('ST-NEW');
        Assert.AreEqual('New store', Store.Name, 'Name');
        Assert.AreEqual('4100', Store."Shipping Account No.", 'Shipping account');
        Assert.IsTrue(Store.Enabled, 'Enabled');
        Assert.IsTrue(Store."Dry Run", 'Dry run');
    end;

    [Test]
    [HandlerFunctions('AnswerYes')]
    procedure AStepOfTheGuideNamesWhatItNeedsWhileOneTypes()
    var
        Wizard: TestPage "BigC Store Setup Wizard";
    begin
        // [SCENARIO] Next is not there to be refused: the step says what is missing until nothing is
        Wizard.OpenEdit();
        Assert.IsFalse(Wizard.Missing.Visible(), 'The welcome needs nothing');
        Wizard.ActionNext.Invoke();
        Wizard.Missing.AssertEquals('Still missing: Code, Name, Store Hash, Base Currency Code');
        Assert.IsFalse(Wizard.ActionNext.Enabled(), 'Not before it is complete');
        Wizard.Code.SetValue('ST-HALF');
        Wizard.Name.SetValue('Half a store');
        Wizard."Base Currency Code".SetValue('GBP');
        Wizard.Missing.AssertEquals('Still missing: Store Hash');
        asserterror Wizard."Store Hash".SetValue('https://store');
        Assert.ExpectedError('is not a store hash');
        Assert.IsFalse(Wizard.ActionNext.Enabled(), 'Nor with what was refused');
        Wizard."Store Hash".SetValue('abc123');
        Assert.IsFalse(Wizard.Missing.Visible(), 'Nothing is missing');
        Wizard.ActionNext.Invoke();
        Wizard.Missing.AssertEquals('Still missing: Shipping Account No., Rounding Account No.');

        // [THEN] One can go back, and what was entered is there
        Wizard.ActionBack.Invoke();
        Wizard.Name.AssertEquals('Half a store');
        Assert.IsFalse(Wizard.Missing.Visible(), 'The step before is complete');
        Assert.IsFalse(Wizard.Code.Editable(), 'The store has its code');
        Wizard.Close();
    end;

    [Test]
    [HandlerFunctions('AnswerYes')]
    procedure AGuideThatIsLeftHalfWayGoesOnWithTheSameCode()
    var
        Store: Record "BigC Store";
        Wizard: TestPage "BigC Store Setup Wizard";
    begin
        // [SCENARIO] The user is called away at the accounts: it is asked whether to leave, and what was entered is kept
        EnterStore('ST-LEFT', Wizard);
        Wizard."Shipping Account No.".SetValue('4100');
        AskedText := '';
        Wizard.Close();
        Assert.IsTrue(AskedText.StartsWith('The set-up of store ST-LEFT is not finished.'), AskedText);
        Store.Get('ST-LEFT');
        Assert.IsFalse(Store.Enabled, 'The agent leaves it alone');

        // [WHEN] The guide is opened again
        Wizard.OpenEdit();
        Wizard.ActionNext.Invoke();
        Assert.IsFalse(Wizard.KnownStore.Visible(), 'No store yet');
        Wizard.Code.SetValue('ST-LEFT');
        Assert.IsTrue(Wizard.KnownStore.Visible(), 'It says that the store is known');
        Wizard.Name.AssertEquals('Store ST-LEFT');
        Assert.IsTrue(Wizard.ActionNext.Enabled(), 'And goes on at once');

        // [WHEN] Another code is entered instead
        Wizard.Code.SetValue('ST-NEXT');
        Assert.IsFalse(Wizard.KnownStore.Visible(), 'It is another store');
        Wizard.Name.AssertEquals('');
        Wizard.Close();
    end;

    [Test]
    [HandlerFunctions('AnswerYes')]
    procedure TheGuideOverwritesNothingThatWasChangedMeanwhile()
    var
        Store: Record "BigC Store";
        Wizard: TestPage "BigC Store Setup Wizard";
    begin
        // [SCENARIO] While the guide is open, somebody raises the rounding limit on the card
        EnterStore('ST-BOTH', Wizard);
        Store.Get('ST-BOTH');
        Store."Rounding Limit" := 0.02;
        Store.Modify();
        Commit();
        Wizard."Shipping Account No.".SetValue('4100');
        Wizard."Rounding Account No.".SetValue('6200');
        asserterror Wizard.ActionNext.Invoke();
        Wizard.Close();
        Store.Get('ST-BOTH');
        Assert.AreEqual(0.02, Store."Rounding Limit", 'What the other one has entered');
    end;

    [Test]
    procedure ADryRunWithoutOrdersSaysSo()
    var
        Order: Record "BigC Order";
        Wizard: TestPage "BigC Store Setup Wizard";
    begin
        // [SCENARIO] Nothing has arrived yet; then there is an order, but the store is not ready
        EnterStore('ST-EMPTY', Wizard);
        Wizard."Shipping Account No.".SetValue('4100');
        Wizard."Rounding Account No.".SetValue('6200');
        Wizard.ActionNext.Invoke();
        Wizard."Customer Template Code".SetValue('WEB');
        Wizard.ActionNext.Invoke();
        Wizard.ActionNext.Invoke();
        Assert.IsFalse(Wizard.ActionDryRun.Enabled(), 'The store is not switched on');
        Wizard.Enabled.SetValue(true);
        Wizard.ActionDryRun.Invoke();
        Wizard.DryRunResult.AssertEquals('No order has arrived yet. They come with the first run of an agent that is configured for store ST-EMPTY and its access token; run dry again then.');

        Order."Store Code" := 'ST-EMPTY';
        Order."Order Id" := 509606;
        Order.Insert();
        Commit();
        Wizard.ActionDryRun.Invoke();
        Wizard.DryRunResult.AssertEquals('Nothing is proven yet, because the store is not ready. Choose Readiness to see what is missing.');
        Wizard.ActionFinish.Invoke();
    end;

    [Test]
    procedure StoreHashOfAnotherStoreIsRefused()
    var
        Store: Record "BigC Store";
        OtherStore: Record "BigC Store";
        StoreCard: TestPage "BigC Store Card";
    begin
        // [SCENARIO] Another store has the hash hash1: orders of that storefront would come in twice
        LibraryBigCStore.Create('ST-OTHER', OtherStore);
        OtherStore.Validate("Store Hash", 'hash1');
        OtherStore.Modify();
        LibraryBigCStore.Create('ST-SAME', Store);
        Commit();
        StoreCard.OpenEdit();
        StoreCard.GoToKey('ST-SAME');
        asserterror StoreCard."Store Hash".SetValue('HASH1');
        Assert.ExpectedError('HASH1 is the store hash of store ST-OTHER.');
        StoreCard."Store Hash".SetValue('hash2');
        StoreCard.Close();
        Store.Get('ST-SAME');
        Assert.AreEqual('hash2', Store."Store Hash", 'Store hash');
    end;

    [Test]
    procedure WrongInputIsRefusedWhileTyping()
    var
        Store: Record "BigC Store";
        StoreCard: TestPage "BigC Store Card";
    begin
        // [SCENARIO] A hash that is an address, a currency that is none, an account without direct posting
        LibraryBigCStore.Create('ST-TYPE', Store);
        Commit();
        StoreCard.OpenEdit();
        StoreCard.GoToKey('ST-TYPE');
        asserterror StoreCard."Store Hash".SetValue('https://store');
        Assert.ExpectedError('is not a store hash');
        asserterror StoreCard."Base Currency Code".SetValue('POUND');
        Assert.ExpectedError('is not an ISO currency code');
        asserterror StoreCard."Control Panel URL".SetValue('http://store.example');
        Assert.ExpectedError('It begins with https://');
        asserterror StoreCard."Shipping Account No.".SetValue('1200');
        Assert.ExpectedError('does not allow direct posting');
        StoreCard.Close();
        Store.Get('ST-TYPE');
        Assert.AreEqual('4100', Store."Shipping Account No.", 'Nothing is saved');
    end;

    [Test]
    procedure AStoreWithOrdersIsNotDeleted()
    var
        Store: Record "BigC Store";
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Deleting a store would orphan its orders
        OrderBuilder.Start(509604, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        Store.Get(DemoStore.StoreCode());
        asserterror Store.Delete(true);
        Assert.ExpectedError('has orders, so it cannot be deleted');
    end;

    /// <summary>As far as the accounts.</summary>
    local procedure EnterStore(StoreCode: Code[20]; var Wizard: TestPage "BigC Store Setup Wizard")
    begin
        Wizard.OpenEdit();
        Wizard.ActionNext.Invoke();
        Wizard.Code.SetValue(StoreCode);
        Wizard.Name.SetValue('Store ' + StoreCode);
        Wizard."Store Hash".SetValue('abc123');
        Wizard."Base Currency Code".SetValue('GBP');
        Wizard.ActionNext.Invoke();
    end;

    [ConfirmHandler]
    procedure AnswerYes(Question: Text[1024]; var Reply: Boolean)
    begin
        AskedText := Question;
        Reply := true;
    end;

    local procedure FindStoreException(var BigCException: Record "BigC Exception")
    begin
        LibraryBigCStore.FindException(DemoStore.StoreCode(), DemoStore.StoreCode(), "BigC Exception Cause"::StoreNotReady, BigCException);
    end;

    local procedure AssertFinding(var TempReadinessCheck: Record "BigC Readiness Check" temporary; Subject: Text[250]; State: Enum "BigC Readiness State"; FixingPageId: Integer)
    begin
        TempReadinessCheck.Reset();
        TempReadinessCheck.SetRange(Subject, Subject);
        TempReadinessCheck.FindFirst();
        Assert.AreEqual(State, TempReadinessCheck.State, Subject + ': ' + TempReadinessCheck.Finding);
        Assert.AreEqual(FixingPageId, TempReadinessCheck."Fixing Page Id", 'Fixing page of ' + Subject);
    end;

    local procedure SetDryRun(DryRun: Boolean)
    var
        Store: Record "BigC Store";
    begin
        Store.Get(DemoStore.StoreCode());
        Store.Validate("Dry Run", DryRun);
        Store.Modify(true);
        Commit();
    end;

    local procedure UnmapSwitzerland()
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        TaxZone.Get(DemoStore.StoreCode(), 6);
        TaxZone."VAT Bus. Posting Group" := '';
        TaxZone.Modify();
    end;
}
#endif
