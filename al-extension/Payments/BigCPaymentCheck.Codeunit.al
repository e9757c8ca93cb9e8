namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;

/// <summary>
/// Looks at the transactions of a booked order as a whole, and at what is posted for it. What does not fit is an exception
/// for finance; the order itself is booked and ships.
/// </summary>
codeunit 71558 "BigC Payment Check"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = r;

    procedure Check(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if not (Order.Status in [Order.Status::Ordered, Order.Status::Invoiced, Order.Status::Cancelled]) then
            exit;
        // The messages say all that is looked at, so another content of the order is no new question.
        ExceptionReport.SetContent('');
        CheckTransactions(Order, ExceptionReport);
        CheckPosted(Order, ExceptionReport);
        if Order.Status <> Order.Status::Cancelled then begin
            CheckIsPaid(Order, ExceptionReport);
            CheckIsVoid(Order, ExceptionReport);
            CheckIsNotOverpaid(Order, ExceptionReport);
        end;
        CheckRefundedStatus(Order, ExceptionReport);
        ExceptionReport.SetContent(Order."Content Hash");
    end;

    local procedure CheckTransactions(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderPayment: Record "BigC Order Payment";
        PostedPayment: Record "BigC Posted Payment";
    begin
        OrderPayments.FilterCurrent(Order, OrderPayment);
        if OrderPayment.FindSet() then
            repeat
                if OrderPayment.Contradictory then
                    AddCause(OrderPayment."Transaction Id", StrSubstNo(ContradictoryLbl, Order.ExternalNo(), OrderPayment."Transaction Id"), ExceptionReport);
                if not OrderPayments.IsUnderstood(OrderPayment) then
                    AddCause(OrderPayment."Transaction Id", StrSubstNo(NotUnderstoodLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment."Event", OrderPayment.Status, AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code"), ExceptionReport);
                if OrderPayments.VoidsNothingKnown(Order, OrderPayment) then
                    AddCause(OrderPayment."Transaction Id", StrSubstNo(VoidOfNothingLbl, Order.ExternalNo(), OrderPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code"), ExceptionReport);
                // What was posted under the same number is reversed: nothing is left to post by hand.
                if OrderPayments.IsRefund(OrderPayment) and IsBooked(Order) and not PostedPayment.Get(Order."Store Code", OrderPayment."Transaction Id", 0) then
                    AddRefund(OrderPayment."Transaction Id", StrSubstNo(RefundLbl, Order.ExternalNo(), AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code", OrderPayment."Transaction Id"), ExceptionReport);
                if OrderPayments.IsCaptured(OrderPayment) then
                    if PostedPayment.Get(Order."Store Code", OrderPayment."Transaction Id", 0) then
                        if PostedPayment."Order Id" <> Order."Order Id" then
                            AddCause(OrderPayment."Transaction Id", StrSubstNo(OtherOrderLbl, Order.ExternalNo(), OrderPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code", Format(PostedPayment."Order Id", 0, 9), PostedPayment."Document No."), ExceptionReport)
                        else
                            CheckTakenBack(Order, OrderPayment, PostedPayment, ExceptionReport);
            until OrderPayment.Next() = 0;
    end;

    /// <summary>
    /// What the storefront counts as captured is in the books, or somebody says why it is not. What is about to be posted again
    /// needs no question, nor does a cancelled order whose money was given back.
    /// </summary>
    local procedure CheckTakenBack(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; PostedPayment: Record "BigC Posted Payment"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        PaymentPosting: Codeunit "BigC Payment Posting";
    begin
        if not PostedPayment.Reversed or OrderPayment.Contradictory then
            exit;
        if Order.Status = Order.Status::Cancelled then begin
            if not OrderPayments.HasRefund(Order) then
                AddCause(OrderPayment."Transaction Id", StrSubstNo(TakenBackCancelledLbl, Order.ExternalNo(), OrderPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code", PostedPayment."Document No.", PostedPayment."Reversal Document No."), ExceptionReport);
            exit;
        end;
        if not PaymentPosting.IsToPost(Order, OrderPayment, PostedPayment) then
            AddCause(OrderPayment."Transaction Id", StrSubstNo(TakenBackLbl, Order.ExternalNo(), OrderPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code", PostedPayment."Document No.", PostedPayment."Reversal Document No."), ExceptionReport);
    end;

    /// <summary>What is posted must still be what the storefront says.</summary>
    local procedure CheckPosted(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderPayment: Record "BigC Order Payment";
        PostedPayment: Record "BigC Posted Payment";
        Currency: Record Currency;
    begin
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        if not PostedPayment.FindSet() then
            exit;
        repeat
            Currency.Initialize(PostedPayment."Currency Code");
            if not OrderPayment.Get(Order.SystemId, Order.Revision, PostedPayment."Transaction Id") then
                AddCause(PostedPayment."Transaction Id", StrSubstNo(GoneLbl, Order.ExternalNo(), PostedPayment."Transaction Id", AmountText.ToText(PostedPayment.Amount), PostedPayment."Document No."), ExceptionReport)
            else
                if OrderPayment."Currency Code" <> PostedPayment."ISO Currency Code" then
                    AddCause(PostedPayment."Transaction Id", StrSubstNo(CurrencyChangedLbl, Order.ExternalNo(), PostedPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code", AmountText.ToText(PostedPayment.Amount), PostedPayment."ISO Currency Code", PostedPayment."Document No."), ExceptionReport)
                else
                    if Round(OrderPayment.Amount, Currency."Amount Rounding Precision") <> PostedPayment.Amount then
                        AddCause(PostedPayment."Transaction Id", StrSubstNo(AmountChangedLbl, Order.ExternalNo(), PostedPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), AmountText.ToText(PostedPayment.Amount), PostedPayment."Document No."), ExceptionReport);
        until PostedPayment.Next() = 0;
    end;

    /// <summary>An order that counts as paid has a transaction that moved the money, unless it was paid outside of the storefront.</summary>
    local procedure CheckIsPaid(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        if not (LowerCase(Order."Payment Status") in ['captured', 'paid']) or (Order."Total Inc Tax" = 0) then
            exit;
        OrderPayments.FilterCurrent(Order, OrderPayment);
        if OrderPayment.FindSet() then
            repeat
                if OrderPayments.IsCaptured(OrderPayment) or OrderPayments.IsOffline(OrderPayment) or not OrderPayments.IsUnderstood(OrderPayment) then
                    exit;
            until OrderPayment.Next() = 0;
        AddCause('', StrSubstNo(WithoutTransactionLbl, Order.ExternalNo(), Order."Payment Status"), ExceptionReport);
    end;

    /// <summary>An order whose payment counts as void has a transaction that takes it back. A redeemed certificate may stay captured beside it.</summary>
    local procedure CheckIsVoid(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if (LowerCase(Order."Payment Status") = 'void') and OrderPayments.HasCaptured(Order) and not OrderPayments.HasVoid(Order) then
            AddCause('', StrSubstNo(VoidStatusLbl, Order.ExternalNo(), Order."Payment Status"), ExceptionReport);
    end;

    /// <summary>What was taken may be less than the order, never more.</summary>
    local procedure CheckIsNotOverpaid(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        Exceptions: Codeunit "BigC Exceptions";
        Paid: Decimal;
    begin
        Paid := OrderPayments.SumCaptured(Order);
        Stores.Get(Order."Store Code", Store);
        if Paid - Order."Total Inc Tax" > Store."Rounding Limit" then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, Exceptions.CauseKey(OverpaidKeyTok), StrSubstNo(OverpaidLbl, Order.ExternalNo(), AmountText.ToText(Order."Total Inc Tax"), AmountText.ToText(Paid), Order."ISO Currency Code"));
    end;

    /// <summary>A refund that left no transaction, because the status was set by hand or the money went another way.</summary>
    local procedure CheckRefundedStatus(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderState: Codeunit "BigC Order State";
        ReasonText: Text;
    begin
        if not (OrderState.SaysRefunded(Order) and IsBooked(Order)) or OrderPayments.HasRefund(Order) then
            exit;
        // Which of the two says so is left out: where the other follows later, that is no new question.
        if OrderState.IsWhollyRefunded(Order, ReasonText) then
            AddRefund('', StrSubstNo(RefundedLbl, Order.ExternalNo()), ExceptionReport)
        else
            AddRefund('', StrSubstNo(PartlyRefundedLbl, Order.ExternalNo()), ExceptionReport);
    end;

    /// <summary>Of an order that was cancelled before anything was posted, nothing has to be given back here.</summary>
    local procedure IsBooked(Order: Record "BigC Order"): Boolean
    var
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
    begin
        exit((Order.Status <> Order.Status::Cancelled) or Payments.FindPosted(Order, PostedPayment));
    end;

    local procedure AddRefund(TransactionId: Code[50]; MessageText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Add("BigC Exception Cause"::RefundByHand, Exceptions.CauseKey(TransactionId), MessageText);
    end;

    local procedure AddCause(TransactionId: Code[50]; MessageText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
        CauseKey: Code[100];
    begin
        CauseKey := Exceptions.CauseKey(TransactionKeyTok, TransactionId);
        if not ExceptionReport.Contains("BigC Exception Cause"::PaymentContradiction, CauseKey) then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, CauseKey, MessageText);
    end;

    var
        OrderPayments: Codeunit "BigC Order Payments";
        AmountText: Codeunit "BigC Amount Text";
        OverpaidKeyTok: Label 'OVERPAID', Locked = true;
        OverpaidLbl: Label 'Order %1 is %2, but its transactions that moved money add up to %3 %4. What is too much stays on the customer''s account: find out at the gateway whether it was taken twice, and refund it.', Comment = '%1 = order number, %2 = total, %3 = sum, %4 = currency';
        RefundLbl: Label 'Order %1: %2 %3 were given back in the storefront (transaction %4). Post the credit memo and the refund by hand, and ignore this with their numbers as reason.', Comment = '%1 = order number, %2 = amount, %3 = currency, %4 = transaction number';
        RefundedLbl: Label 'Order %1 is refunded in the storefront, by its status or its payment status, but no transaction says what was given back. Find out, post the credit memo and the refund by hand, and ignore this with their numbers as reason.', Comment = '%1 = order number';
        PartlyRefundedLbl: Label 'Order %1 is refunded in part in the storefront, by its status or its payment status, but no transaction says what was given back. Find out, post the credit memo and the refund by hand, and ignore this with their numbers as reason.', Comment = '%1 = order number';
        TransactionKeyTok: Label 'TRANSACTION', Locked = true;
        NotUnderstoodLbl: Label 'Order %1, payment %2: event is "%3" and status is "%4" (%5 %6), which Business Central does not know, so nothing is posted for it. Look the transaction up at the gateway and post it by hand.', Comment = '%1 = order number, %2 = transaction number, %3 = event, %4 = status, %5 = amount, %6 = currency';
        ContradictoryLbl: Label 'Order %1, payment %2 (field transactionId) comes twice with the order, with different contents, so nothing is posted for it. Look the transaction up at the gateway and post it by hand, or correct it in the storefront.', Comment = '%1 = order number, %2 = transaction number';
        VoidOfNothingLbl: Label 'Order %1: void %2 of %3 %4 names no transaction of the order (field referenceTransactionId), so nothing is reversed for it. Find out at the gateway which payment it takes back, choose Reverse Payment on the page BigCommerce Posted Payments for that one, and ignore this with its number as reason.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = currency code';
        VoidStatusLbl: Label 'Order %1 has the payment status %2 (field paymentStatus), but a transaction moved money and none takes it back. Compare it with the gateway; if it was taken back, choose Reverse Payment on the page BigCommerce Posted Payments, and ignore this with the reason.', Comment = '%1 = order number, %2 = payment status';
        OtherOrderLbl: Label 'Order %1, payment %2 of %3 %4 (field transactionId) is already posted for order %5 as %6, so it is not posted again. Find out at the gateway which order it paid for.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = currency, %5 = order number, %6 = document number';
        TakenBackLbl: Label 'Order %1, payment %2 of %3 %4 counts as captured in the storefront, but %5 was taken back as %6. Compare it with the gateway: if it is captured, choose Post Again on the page BigCommerce Posted Payments; if not, ignore this with the reason.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = currency, %5 = document number, %6 = document number of the reversal';
        TakenBackCancelledLbl: Label 'Order %1 is cancelled, and its payment %2 of %3 %4 counts as captured in the storefront, but %5 was taken back as %6. Find out at the gateway whether it has to be refunded, and ignore this with the reason.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = currency, %5 = document number, %6 = document number of the reversal';
        GoneLbl: Label 'Order %1: payment %2 of %3 is posted as %4, but the storefront no longer lists the transaction (field transactionId). Compare it with the gateway; if it was none, choose Reverse Payment on the page BigCommerce Posted Payments.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = document number';
        AmountChangedLbl: Label 'Order %1: payment %2 is now %3 in the storefront (field amount), but %4 are posted as %5. Compare it with the gateway; if the storefront is right, choose Reverse Payment on the page BigCommerce Posted Payments and retry: the other amount is posted.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = amount, %5 = document number';
        CurrencyChangedLbl: Label 'Order %1: payment %2 is now %3 %4 in the storefront (field currencyCode), but %5 %6 are posted as %7. Compare it with the gateway; if the storefront is right, choose Reverse Payment on the page BigCommerce Posted Payments and retry.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = currency, %5 = amount, %6 = currency, %7 = document number';
        WithoutTransactionLbl: Label 'Order %1 has the payment status %2 (field paymentStatus), but no transaction that moved money and none of an offline method, so no payment is posted. Find the payment at the gateway and post it by hand.', Comment = '%1 = order number, %2 = payment status';
}
