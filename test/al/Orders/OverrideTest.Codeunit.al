#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.DemoStore;
using System.TestLibraries.Utilities;

/// <summary>
/// Finance accepts a difference beyond the limits: for one content of an order, with a reason. The document still balances:
/// VAT is what Business Central computes, the rest of the total goes to the rounding account 6200.
/// </summary>
codeunit 50991 "Override Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Exceptions: Codeunit "BigC Exceptions";
        DemoStore: Codeunit "Demo Store";
        ShownMessage: Text;
        GivenReason: Text;

    [Test]
    procedure AcceptedTotalGoesToTheRoundingAccount()
    var
        Order: Record "BigC Order";
        OrderResidual: Record "BigC Order Residual";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The order states 36.00, its only line 30.00: the shopper paid a tip of 6.00 that finance accepts
        OrderBuilder.Start(511021, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(36, 5);
        OrderBuilder.AddPayment('stripe', 36);
        OrderBuilder.StageAndProcess(Order);
        FindOpen(Order, "BigC Exception Cause"::TotalDiffers, BigCException);
        Assert.AreEqual(6, BigCException.Difference, 'Difference');

        // [WHEN] It is accepted
        Exceptions.Override(BigCException, 'A tip, agreed with the shop.');
        OrderBuilder.Process(Order);

        // [THEN] Dr 1200 36.00; Cr 4000 25.00, Cr 2100 5.00, Cr 6200 6.00
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        BigCException.Get(BigCException."Entry No.");
        Assert.AreEqual(BigCException.Status::Resolved, BigCException.Status, 'Exception');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(36, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-6, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding account');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        FindResidual(Order, "BigC Residual Cause"::TotalAccepted, OrderResidual);
        Assert.AreEqual(BigCException.Difference, OrderResidual.Amount, 'Residual with its cause');
    end;

    [Test]
    procedure AcceptedTaxWithinTheTotalChangesNothingElse()
    var
        Order: Record "BigC Order";
        OrderResidual: Record "BigC Order Residual";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Prices with tax: of 30.00 the storefront says 6.00 are tax, at 20 percent they are 5.00
        OrderBuilder.Start(511022, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 24, 30, 30, 6, 2, 0, 20);
        OrderBuilder.SetTotals(30, 6);
        OrderBuilder.StageAndProcess(Order);
        FindOpen(Order, "BigC Exception Cause"::TaxDiffers, BigCException);
        Assert.AreEqual(1, BigCException.Difference, 'Difference');
        Exceptions.Override(BigCException, 'Rate was changed that day.');
        OrderBuilder.Process(Order);

        // [THEN] VAT is what is owed
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(30, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(0, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding account');
        FindResidual(Order, "BigC Residual Cause"::TaxAccepted, OrderResidual);
        Assert.AreEqual(BigCException.Difference, OrderResidual.Amount, 'Residual with its cause');
    end;

    [Test]
    procedure AcceptedTaxOnTopOfPricesGoesToTheRoundingAccount()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Prices without tax: 25.00 and 6.00 of tax were paid, at 20 percent they are 5.00
        OrderBuilder.Start(511023, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 31, 31, 6, 2, 0, 20);
        OrderBuilder.SetTotals(31, 6);
        OrderBuilder.AddPayment('stripe', 31);
        OrderBuilder.StageAndProcess(Order);
        FindOpen(Order, "BigC Exception Cause"::TaxDiffers, BigCException);
        Exceptions.Override(BigCException, 'Too small to call the shopper.');
        OrderBuilder.Process(Order);

        // [THEN] Dr 1200 31.00; Cr 4000 25.00, Cr 2100 5.00, Cr 6200 1.00; the total needs no decision of its own
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(31, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(-25, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-1, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding account');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
    end;

    [Test]
    procedure AcceptedTaxTotalIsBookedByItsRows()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The order states 7.00 of tax, its rows 5.00
        OrderBuilder.Start(511024, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 7);
        OrderBuilder.StageAndProcess(Order);
        FindOpen(Order, "BigC Exception Cause"::TaxRowsDiffer, BigCException);
        Assert.AreEqual(2, BigCException.Difference, 'Difference');
        Exceptions.Override(BigCException, 'The rows are right.');
        OrderBuilder.Process(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
    end;

    [Test]
    procedure AnotherContentIsProvenAsEver()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] 36.00 for 30.00 was accepted; then the order arrives with a phone number changed as well as its total
        HoldTotal(511025, 36, Order);
        FindOpen(Order, "BigC Exception Cause"::TotalDiffers, BigCException);
        Exceptions.Override(BigCException, 'A tip.');
        OrderBuilder.Process(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));

        OrderBuilder.SetTotals(37, 5);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] It is a question of its own
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure OnlyTheDifferenceThatWasAcceptedPasses()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        ExceptionOverride: Record "BigC Exception Override";
    begin
        // [SCENARIO] What was accepted were 2.00, but 6.00 are missing
        HoldTotal(511026, 36, Order);
        FindOpen(Order, "BigC Exception Cause"::TotalDiffers, BigCException);
        BigCException.Difference := 2;
        BigCException.Modify();
        Exceptions.Override(BigCException, 'A tip of 2.00.');
        OrderBuilder.Process(Order);
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');

        // [THEN] The decision is kept as it was made
        ExceptionOverride.SetRange("Exception Entry No.", BigCException."Entry No.");
        ExceptionOverride.FindFirst();
        Commit();
        asserterror ExceptionOverride.Modify(true);
        Assert.ExpectedError('Overrides are kept as they were made.');
        asserterror ExceptionOverride.Delete(true);
        Assert.ExpectedError('Overrides are kept as they were made.');
    end;

    [Test]
    procedure WhatIsMoreThanADifferenceCannotBeOverridden()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] A gateway, a tax class or an item that is missing can only be fixed
        OrderBuilder.Start(511027, 'GBP', true);
        OrderBuilder.AddItem('NO-SUCH-ITEM', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        FindOpen(Order, "BigC Exception Cause"::ItemUnknown, BigCException);
        Commit();
        asserterror Exceptions.Override(BigCException, 'I want it booked.');
        Assert.ExpectedError('cannot be overridden, because what is wrong is more than a difference: Item not found.');
    end;

    [Test]
    procedure OverridingNeedsAReasonAndAnOpenException()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Without a reason nothing is accepted, and what is decided is decided
        HoldTotal(511028, 36, Order);
        FindOpen(Order, "BigC Exception Cause"::TotalDiffers, BigCException);
        Commit();
        asserterror Exceptions.Override(BigCException, '  ');
        Assert.ExpectedError('Give a reason why the difference of exception');
        Exceptions.Ignore(BigCException, 'Cancelled by phone.');
        Commit();
        BigCException.Get(BigCException."Entry No.");
        asserterror Exceptions.Override(BigCException, 'A tip.');
        Assert.ExpectedError('cannot be overridden');
    end;

    [Test]
    [HandlerFunctions('GiveReason,KeepMessage')]
    procedure ThePagesSayWhoAcceptedWhatAndWhy()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        ExceptionCard: TestPage "BigC Exception Card";
        OrderPage: TestPage "BigC Order";
    begin
        // [SCENARIO] From the card of the exception to the proof on the order
        HoldTotal(511029, 36, Order);
        Commit();
        FindOpen(Order, "BigC Exception Cause"::TotalDiffers, BigCException);
        ExceptionCard.OpenEdit();
        ExceptionCard.GoToRecord(BigCException);
        ExceptionCard.Difference.AssertEquals(6);
        Assert.IsTrue(ExceptionCard.Override.Enabled(), 'A difference can be accepted');
        GivenReason := 'A tip, agreed with the shop.';
        ExceptionCard.Override.Invoke();
        OrderBuilder.Get(Order);
        Assert.AreEqual('The exception is resolved. Order 511029 is booked as sales order ' + Order."Sales Document No." + '.', ShownMessage, 'What came of it');
        Assert.IsFalse(ExceptionCard.Override.Enabled(), 'It is decided');
        ExceptionCard.HistoryPart.Last();
        ExceptionCard.HistoryPart.Filter.SetFilter("Event", 'Overridden');
        ExceptionCard.HistoryPart.First();
        ExceptionCard.HistoryPart.Detail.AssertEquals('A tip, agreed with the shop.');
        ExceptionCard.HistoryPart."User ID".AssertEquals(UserId());
        ExceptionCard.Close();

        OrderPage.OpenView();
        OrderPage.GoToRecord(Order);
        OrderPage.ProofFactBox.State.AssertEquals('Accepted with a difference');
        Assert.IsTrue(OrderPage.ProofFactBox.Accepted.Value().StartsWith('Total differs: 6.00 accepted by ' + UserId() + ' on '), OrderPage.ProofFactBox.Accepted.Value());
        Assert.IsTrue(OrderPage.ProofFactBox.Accepted.Value().EndsWith('A tip, agreed with the shop.'), OrderPage.ProofFactBox.Accepted.Value());
        OrderPage."Residual Amount".AssertEquals(6);
        OrderPage.Close();
    end;

    [Test]
    [HandlerFunctions('GiveReason')]
    procedure TheDialogInsistsOnAReason()
    var
        Order: Record "BigC Order";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] In the list, without a reason
        HoldTotal(511030, 36, Order);
        Commit();
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("External Id", '511030');
        Exceptions.First();
        GivenReason := '';
        asserterror Exceptions.Override.Invoke();
        Assert.ExpectedError('Enter a reason, or press Cancel.');
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('ReasonWhileTheOrderChanges')]
    procedure ADifferenceThatNobodyHasSeenIsNotAccepted()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        ExceptionOverride: Record "BigC Exception Override";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] The dialog shows a difference of 6.00; before it is closed, the order arrives with a total of 90.00
        HoldTotal(511031, 36, Order);
        Commit();
        FindOpen(Order, "BigC Exception Cause"::TotalDiffers, BigCException);
        ExceptionCard.OpenEdit();
        ExceptionCard.GoToRecord(BigCException);
        asserterror ExceptionCard.Override.Invoke();
        Assert.ExpectedError('has changed since it was shown, so nothing was decided. Look at it again. It now says: Order 511031');

        // [THEN] 60.00 are accepted by nobody, and the order stays held
        ExceptionOverride.SetRange("External Id", '511031');
        Assert.IsTrue(ExceptionOverride.IsEmpty(), 'Override');
        OrderBuilder.Process(Order);
        Assert.AreEqual('TotalDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual('', Order."Sales Document No.", 'Sales order');
    end;

    [ModalPageHandler]
    procedure ReasonWhileTheOrderChanges(var OverrideException: TestPage "BigC Override Exception")
    var
        Order: Record "BigC Order";
    begin
        OverrideException.Difference.AssertEquals(6);
        OrderBuilder.SetTotals(90, 5);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        OverrideException.Reason.SetValue('A tip of six.');
        OverrideException.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure GiveReason(var OverrideException: TestPage "BigC Override Exception")
    begin
        OverrideException.Difference.AssertEquals(6);
        Assert.IsTrue(OverrideException.Finding.Value().Contains('the total is 36.00 (field totalIncTax), but lines and charges add up to 30.00'), OverrideException.Finding.Value());
        OverrideException.Reason.SetValue(GivenReason);
        OverrideException.OK().Invoke();
    end;

    [MessageHandler]
    procedure KeepMessage(Message: Text[1024])
    begin
        ShownMessage := Message;
    end;

    local procedure HoldTotal(OrderId: Integer; Total: Decimal; var Order: Record "BigC Order")
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(Total, 5);
        OrderBuilder.StageAndProcess(Order);
    end;

    local procedure FindOpen(Order: Record "BigC Order"; ExceptionCause: Enum "BigC Exception Cause"; var BigCException: Record "BigC Exception")
    begin
        BigCException.Reset();
        BigCException.SetRange("Store Code", DemoStore.StoreCode());
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.SetRange(Status, BigCException.Status::Open);
        BigCException.FindLast();
    end;

    local procedure FindResidual(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; var OrderResidual: Record "BigC Order Residual")
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, ResidualCause);
        OrderResidual.FindFirst();
    end;
}
#endif
