#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.DemoStore;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Sales.Document;
using Microsoft.Sales.Receivables;
using System.Security.User;
using System.TestLibraries.Utilities;

/// <summary>Days that finance has closed: what is of such a day is held before anything is created, and says where to go.</summary>
codeunit 50512 "Posting Date Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";
        ChosenDate: Date;
        ShownText: Text;

    [Test]
    procedure TheDayIsThatOfUTC()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        FirstSecond: DateTime;
        LastSecond: DateTime;
    begin
        // [SCENARIO] One second of each end of 28 February in UTC: both orders are of that day, in whichever time zone they are processed
        Evaluate(FirstSecond, '2026-02-28T00:00:01Z', 9);
        Evaluate(LastSecond, '2026-02-28T23:59:59Z', 9);
        OrderOf(530051, FirstSecond, Order);
        Assert.AreEqual(20260228D, Order."Posting Date", 'Posting date at the begin of the day');
        OrderOf(530052, LastSecond, Order);
        Assert.AreEqual(20260228D, Order."Posting Date", 'Posting date at the end of the day');
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual(20260228D, SalesHeader."Order Date", 'Order date');
    end;

    local procedure OrderOf(OrderId: Integer; CreatedAt: DateTime; var Order: Record "BigC Order")
    begin
        BuildOrder(OrderId, 'GBP', 2);
        OrderBuilder.SetCreatedAt(CreatedAt);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure OrderOfAClosedDayIsHeld()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] The order is of 1 March; finance has closed everything before 2 March
        AllowPosting(20260302D, 0D);
        BuildOrder(530001, 'GBP', 2);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Nothing of it exists, and finance is told which date, which page and which dates
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        SalesHeader.SetRange("BigC Order Id", 530001);
        Assert.RecordIsEmpty(SalesHeader);
        Assert.AreEqual('', Order."Customer No.", 'Customer');
        FindException(Order, BigCException);
        Assert.AreEqual(BigCException.Owner::Finance, BigCException.Owner, 'Owner');
        Assert.AreEqual(Page::"General Ledger Setup", BigCException."Fixing Page Id", 'Fixing page');
        AssertContains(BigCException.Message, StrSubstNo('its posting date %1 is not allowed', 20260301D));
        AssertContains(BigCException.Message, StrSubstNo('General Ledger Setup allows %1..', 20260302D));

        // [WHEN] Finance opens the day, and the store is processed
        AllowPosting(20260301D, 0D);
        BigCException.Find();
        Assert.AreEqual(BigCException.Status::Retrying, BigCException.Status, 'Status of the exception');
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);

        // [THEN] Order and payment are booked on their day
        OrderBuilder.Get(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure OrderOfADayThatIsNotOpenYetIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Finance allows posting up to the end of February only
        AllowPosting(20260201D, 20260228D);
        BuildOrder(530002, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.OrderCauses(Order), 'Cause');
        AssertContains(OrderLedger.OrderMessage(Order), StrSubstNo('allows %1..%2', 20260201D, 20260228D));
    end;

    [Test]
    procedure DatesOfTheUserGoFirst()
    var
        Order: Record "BigC Order";
        UserSetup: Record "User Setup";
    begin
        // [SCENARIO] The company is open, the user who processes may post from 2 March on
        UserSetup."User ID" := CopyStr(UserId(), 1, MaxStrLen(UserSetup."User ID"));
        UserSetup."Allow Posting From" := 20260302D;
        UserSetup.Insert(true);
        BuildOrder(530003, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.OrderCauses(Order), 'Cause');
        AssertContains(OrderLedger.OrderMessage(Order), 'The page User Setup allows');

        // [WHEN] The user may post again
        UserSetup."Allow Posting From" := 20260301D;
        UserSetup.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure WithoutDatesOfTheUserThoseOfTheCompanyCount()
    var
        Order: Record "BigC Order";
        UserSetup: Record "User Setup";
    begin
        // [SCENARIO] The user may post from 2 March on, the company from the first
        UserSetup."User ID" := CopyStr(UserId(), 1, MaxStrLen(UserSetup."User ID"));
        UserSetup."Allow Posting From" := 20260302D;
        UserSetup.Insert(true);
        BuildOrder(530013, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);

        // [WHEN] The user's own dates are taken away
        UserSetup.Delete(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure DatesOfTheJournalTemplateHoldThePayment()
    var
        Order: Record "BigC Order";
        GenJournalTemplate: Record "Gen. Journal Template";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The template of the payment journal is closed for 1 March, the company is not
        GenJournalTemplate.Get(PaymentTemplateName());
        GenJournalTemplate."Allow Posting Date From" := 20260302D;
        GenJournalTemplate.Modify(true);
        BuildOrder(530004, 'GBP', 2);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.PaymentCauses(PaymentId), 'Cause');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Entries');

        // [WHEN] Finance opens the template
        GenJournalTemplate."Allow Posting Date From" := 0D;
        GenJournalTemplate.Modify(true);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        Assert.AreEqual(30, OrderLedger.PaymentPostedTo('1250', Order, PaymentId), 'Clearing');
    end;

    [Test]
    procedure PaymentOfAClosedDayWaits()
    var
        Order: Record "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The order of 1 March is booked; a capture of 28 February turns up after February was closed
        AllowPosting(20260301D, 0D);
        BuildOrder(530005, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.SetTransactionAt(CreateDateTime(20260228D, 090000T));
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The payment waits, with the cause and not with an error of posting
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Causes of the order');
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.PaymentCauses(PaymentId), 'Cause of the payment');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Entries');
    end;

    [Test]
    [HandlerFunctions('ChooseDate,ShowOutcome')]
    procedure FinanceChoosesTheDay()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        OrderCard: TestPage "BigC Order";
        PaymentId: Code[50];
    begin
        // [SCENARIO] February is closed for good; an order of 28 February is booked on 1 March, at the rate of that day
        AllowPosting(20260301D, 0D);
        BuildOrder(530006, 'EUR', 5);
        OrderBuilder.SetCreatedAt(CreateDateTime(20260228D, 230000T));
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.SetTransactionAt(CreateDateTime(20260228D, 230100T));
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.OrderCauses(Order), 'Cause');

        // [WHEN] Finance chooses 1 March
        ChosenDate := 20260301D;
        OrderCard.OpenView();
        OrderCard.GoToRecord(Order);
        OrderCard.ChangePostingDate.Invoke();
        Assert.AreEqual(StrSubstNo('Order 530006 is booked as sales order %1.', OrderCard."Sales Document No.".Value()), ShownText, 'Outcome');

        // [THEN] Order and payment are booked on it
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(20260301D, Order."Posting Date", 'Date of the order');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(20260301D, PostedPayment."Posting Date", 'Date of the payment');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    [HandlerFunctions('ChooseDate')]
    procedure ADayThatIsClosedCannotBeChosen()
    var
        Order: Record "BigC Order";
        OrderCard: TestPage "BigC Order";
    begin
        // [SCENARIO] Finance chooses a day before the order, then one that is closed
        AllowPosting(20260303D, 0D);
        BuildOrder(530007, 'GBP', 2);
        OrderBuilder.StageAndProcess(Order);
        OrderCard.OpenView();
        OrderCard.GoToRecord(Order);
        ChosenDate := 20260228D;
        asserterror OrderCard.ChangePostingDate.Invoke();
        Assert.ExpectedError('Choose that day or a later one');
        ChosenDate := 20260302D;
        asserterror OrderCard.ChangePostingDate.Invoke();
        Assert.ExpectedError(StrSubstNo('The posting date %1 is not allowed', 20260302D));
    end;

    [Test]
    procedure ReversalIsOfTheDayOfTheVoid()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Paid and invoiced on 28 February, voided on 1 March, after February was closed
        PayAndInvoiceInFebruary(530008, PaymentId, Order);
        AllowPosting(20260301D, 0D);
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.SetTransactionAt(CreateDateTime(20260301D, 110000T));
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The reversal is of 1 March, with all that goes with it; February stays as it was
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Causes of the payment');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(20260301D, PostedPayment."Reversal Posting Date", 'Date of the reversal');
        Assert.AreEqual(20260301D, PostingDateOf(PostedPayment."Reversal Document No."), 'Date in the ledger');
        Assert.AreEqual(20260228D, PostingDateOf(PostedPayment."Document No."), 'Date of the payment');
        Assert.AreEqual(20260301D, LastUnappliedOn(PostedPayment."Cust. Ledger Entry No."), 'Date on which the application was taken back');
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'The invoice is owed again');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure ReversalOfACaptureThatFailedIsOfToday()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The storefront does not say when a capture failed, only that it did
        PayAndInvoiceInFebruary(530009, PaymentId, Order);
        OrderBuilder.FailLastPayment();
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsTrue(PostedPayment.Reversed, 'Reversed');
        Assert.AreEqual(WorkDate(), PostedPayment."Reversal Posting Date", 'Date of the reversal');
    end;

    [Test]
    procedure ReversalIsNeverBeforeWhatItTakesBack()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The storefront dates the void before the payment, by the clock of another system
        PayAndInvoiceInFebruary(530010, PaymentId, Order);
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.SetTransactionAt(CreateDateTime(20260227D, 110000T));
        OrderBuilder.StageAndProcess(Order);
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(20260228D, PostedPayment."Reversal Posting Date", 'Date of the reversal');
    end;

    [Test]
    procedure ReversalOfAClosedDayWaits()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Voided on 28 February, which nobody heard of before February was closed
        PayAndInvoiceInFebruary(530011, PaymentId, Order);
        AllowPosting(20260301D, 0D);
        OrderBuilder.AddVoid(PaymentId);
        OrderBuilder.SetTransactionAt(CreateDateTime(20260228D, 233000T));
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PostingDateNotAllowed', OrderLedger.PaymentCauses(PaymentId), 'Cause');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsFalse(PostedPayment.Reversed, 'Reversed');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Payment and invoice are still applied');

        // [WHEN] February is opened again
        AllowPosting(20260201D, 0D);
        Orders.ProcessStaged(DemoStore.StoreCode(), 60);
        PostedPayment.Find();
        Assert.IsTrue(PostedPayment.Reversed, 'Reversed in the end');
        Assert.AreEqual('', OrderLedger.PaymentCauses(PaymentId), 'Open causes');
    end;

    [Test]
    procedure OtherPaymentsAreAppliedAgainOnTheDayOfTheReversal()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        VoidedId: Code[50];
        OtherId: Code[50];
    begin
        // [SCENARIO] 10.00 and 20.00 closed the invoice in February, which is closed; the 10.00 are voided in March
        BuildOrder(530012, 'GBP', 2);
        OrderBuilder.SetCreatedAt(CreateDateTime(20260228D, 100000T));
        VoidedId := OrderBuilder.AddPayment('paypal', 10);
        OtherId := OrderBuilder.AddPayment('stripe', 20);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        AllowPosting(20260301D, 0D);
        OrderBuilder.AddVoid(VoidedId);
        OrderBuilder.SetTransactionAt(CreateDateTime(20260301D, 110000T));
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.PaymentCauses(VoidedId), 'Causes of the payment');
        Assert.AreEqual(10, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(1, OrderLedger.OpenEntries(Order), 'Open entries');
        PostedPayment.Get(Order."Store Code", OtherId, 0);
        Assert.AreEqual(20260301D, LastAppliedOn(PostedPayment."Cust. Ledger Entry No."), 'Date of the application');
    end;

    [ModalPageHandler]
    procedure ChooseDate(var ChangePostingDate: TestPage "BigC Change Posting Date")
    begin
        Assert.AreEqual(WorkDate(), ChangePostingDate."Posting Date".AsDate(), 'Proposed date');
        ChangePostingDate."Posting Date".SetValue(ChosenDate);
        ChangePostingDate.OK().Invoke();
    end;

    local procedure BuildOrder(OrderId: Integer; CurrencyCode: Code[10]; ZoneId: Integer)
    begin
        OrderBuilder.Start(OrderId, CurrencyCode, true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, ZoneId, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure PayAndInvoiceInFebruary(OrderId: Integer; var PaymentId: Code[50]; var Order: Record "BigC Order")
    begin
        BuildOrder(OrderId, 'GBP', 2);
        OrderBuilder.SetCreatedAt(CreateDateTime(20260228D, 100000T));
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries at first');
    end;

    local procedure AllowPosting(FromDate: Date; ToDate: Date)
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.Get();
        GeneralLedgerSetup."Allow Posting From" := FromDate;
        GeneralLedgerSetup."Allow Posting To" := ToDate;
        GeneralLedgerSetup.Modify(true);
    end;

    local procedure PaymentTemplateName(): Code[10]
    var
        Store: Record "BigC Store";
    begin
        Store.Get(DemoStore.StoreCode());
        exit(Store."Payment Jnl. Template Name");
    end;

    local procedure FindException(Order: Record "BigC Order"; var BigCException: Record "BigC Exception")
    begin
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
    end;

    local procedure PostingDateOf(DocumentNo: Code[20]): Date
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetRange("Document No.", DocumentNo);
        GLEntry.FindFirst();
        exit(GLEntry."Posting Date");
    end;

    local procedure LastUnappliedOn(EntryNo: Integer): Date
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        DetailedCustLedgEntry.SetRange("Cust. Ledger Entry No.", EntryNo);
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::Application);
        DetailedCustLedgEntry.SetRange(Unapplied, true);
        DetailedCustLedgEntry.FindLast();
        exit(DetailedCustLedgEntry."Posting Date");
    end;

    local procedure LastAppliedOn(EntryNo: Integer): Date
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        DetailedCustLedgEntry.SetRange("Cust. Ledger Entry No.", EntryNo);
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::Application);
        DetailedCustLedgEntry.SetRange(Unapplied, false);
        DetailedCustLedgEntry.FindLast();
        exit(DetailedCustLedgEntry."Posting Date");
    end;

    [MessageHandler]
    procedure ShowOutcome(Message: Text[1024])
    begin
        ShownText := Message;
    end;

    local procedure AssertContains(MessageText: Text; Part: Text)
    begin
        Assert.IsTrue(MessageText.Contains(Part), MessageText);
    end;
}
#endif
