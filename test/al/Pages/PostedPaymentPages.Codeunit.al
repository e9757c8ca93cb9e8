#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Test.Orders;
using System.TestLibraries.Utilities;

/// <summary>The list of posted payments: one is taken back, and posted again if that was a mistake.</summary>
codeunit 50955 "Posted Payment Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        EnteredReason: Text;
        ShownText: Text;
        AskedText: Text;

    [Test]
    [HandlerFunctions('EnterReason,ShowMessage,AnswerYes')]
    procedure WhatIsTakenBackByMistakeIsAskedAboutAndPostedAgain()
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        PostedPayments: TestPage "BigC Posted Payments";
        OrderPage: TestPage "BigC Order";
        DocumentNo: Code[20];
        PaymentId: Code[50];
    begin
        // [SCENARIO] Finance reverses the payment of another order than it meant to
        // [GIVEN] A mug for 30.00 that is invoiced and paid
        BuildMug(509551);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Commit();
        OpenPayment(Order, PaymentId, PostedPayments);
        DocumentNo := CopyStr(PostedPayments."Document No.".Value(), 1, MaxStrLen(DocumentNo));
        Assert.IsFalse(PostedPayments.PostAgain.Enabled(), 'It is posted');

        // [WHEN] The payment is reversed
        EnteredReason := 'Wrong order.';
        PostedPayments.ReversePayment.Invoke();

        // [THEN] The invoice is open, finance is asked at once why, and the proof no longer says that all is well
        Assert.AreEqual(30, OrderLedger.RemainingAmount(Order), 'Open again');
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(StrSubstNo('counts as captured in the storefront, but %1 was taken back as ', DocumentNo)), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(ShownText.Contains('Something about it is still open. '), ShownText);
        OrderPage.OpenView();
        OrderPage.GoToRecord(Order);
        OrderPage.ProofFactBox.State.AssertEquals('1 open cause');
        OrderPage.Close();

        // [WHEN] Finance posts it again
        Assert.IsTrue(PostedPayments.PostAgain.Enabled(), 'It can be posted again');
        PostedPayments.PostAgain.Invoke();

        // [THEN] It is in the books once, with a number of its own, and nothing is open
        Assert.IsTrue(AskedText.StartsWith(StrSubstNo('Payment %1 was taken back as ', DocumentNo)), AskedText);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Causes');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Paid');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.IsFalse(PostedPayment.Reversed, 'It stands');
        Assert.AreNotEqual(DocumentNo, PostedPayment."Document No.", 'Number');
        PostedPayment.Get(Order."Store Code", PaymentId, 1);
        Assert.AreEqual('Wrong order.', PostedPayment."Reversal Reason", 'What was before is kept');
        PostedPayments.Close();
    end;

    [Test]
    [HandlerFunctions('EnterReason,ShowMessage')]
    procedure WhatTheGatewayNeverPaidStaysTakenBackOnceThatIsSaid()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        Orders: Codeunit "BigC Orders";
        Exceptions: Codeunit "BigC Exceptions";
        PostedPayments: TestPage "BigC Posted Payments";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The storefront still lists it as captured; finance ignores the question with the reason
        BuildMug(509552);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        OpenPayment(Order, PaymentId, PostedPayments);
        EnteredReason := 'Never settled.';
        PostedPayments.ReversePayment.Invoke();
        PostedPayments.Close();
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Assert.AreEqual(BigCException.Owner::Finance, BigCException.Owner, 'Owner');
        Exceptions.Ignore(BigCException, 'The gateway never paid.');
        Orders.Retry(Order);
        Orders.Process(Order.SystemId);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'It is answered');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Nothing is posted');
    end;

    [Test]
    [HandlerFunctions('EnterReason,ShowMessage,AnswerYes')]
    procedure ACertificateThatIsPostedAgainIsRedeemedOnce()
    var
        Order: Record "BigC Order";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        PostedPayments: TestPage "BigC Posted Payments";
        PaymentId: Code[50];
    begin
        // [SCENARIO] The payment that was reversed by mistake is a certificate of 30.00
        BuildMug(509553);
        PaymentId := OrderBuilder.AddRedemption('AGAIN-1', 30);
        OrderBuilder.StageAndProcess(Order);
        OpenPayment(Order, PaymentId, PostedPayments);
        EnteredReason := 'Wrong order.';
        PostedPayments.ReversePayment.Invoke();
        PostedPayments.PostAgain.Invoke();
        PostedPayments.Close();
        Assert.AreEqual(-30, GiftCertificates.Balance(Order."Store Code", 'AGAIN-1', ''), 'Redeemed');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Causes');
    end;

    [Test]
    [HandlerFunctions('EnterReason')]
    procedure AReversalWithoutAReasonKeepsTheDialog()
    var
        Order: Record "BigC Order";
        PostedPayments: TestPage "BigC Posted Payments";
        PaymentId: Code[50];
    begin
        // [SCENARIO] Finance presses OK without a reason: the dialog says what is missing, and stays
        BuildMug(509554);
        PaymentId := OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        OpenPayment(Order, PaymentId, PostedPayments);
        EnteredReason := '';
        asserterror PostedPayments.ReversePayment.Invoke();
        Assert.ExpectedError('Enter a reason, or press Cancel.');
        PostedPayments.Close();
    end;

    [Test]
    procedure WithoutAPaymentNothingCanBePressed()
    var
        PostedPayments: TestPage "BigC Posted Payments";
    begin
        // [SCENARIO] The list is filtered to an order that there is not
        PostedPayments.OpenView();
        PostedPayments.Filter.SetFilter("Order Id", '999999999');
        Assert.IsFalse(PostedPayments.First(), 'There is no such payment');
        Assert.IsFalse(PostedPayments.ReversePayment.Enabled(), 'Reverse');
        Assert.IsFalse(PostedPayments.PostAgain.Enabled(), 'Post again');
        PostedPayments.Close();
    end;

    local procedure BuildMug(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure OpenPayment(Order: Record "BigC Order"; PaymentId: Code[50]; var PostedPayments: TestPage "BigC Posted Payments")
    var
        PostedPayment: Record "BigC Posted Payment";
    begin
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        PostedPayments.OpenView();
        PostedPayments.GoToRecord(PostedPayment);
    end;

    [ModalPageHandler]
    procedure EnterReason(var ReversePayment: TestPage "BigC Reverse Payment")
    begin
        ReversePayment.Reason.SetValue(EnteredReason);
        ReversePayment.OK().Invoke();
    end;

    [MessageHandler]
    procedure ShowMessage(Message: Text[1024])
    begin
        ShownText := Message;
    end;

    [ConfirmHandler]
    procedure AnswerYes(Question: Text[1024]; var Reply: Boolean)
    begin
        AskedText := Question;
        Reply := true;
    end;
}
#endif
