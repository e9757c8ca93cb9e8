namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;

/// <summary>
/// Lets finance take back a posted payment that is no longer what the storefront or the gateway says, and post it again if that
/// was a mistake. Who and why are kept.
/// </summary>
codeunit 71559 "BigC Payment Reversal"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = rm;

    /// <summary>Whoever decides to which account payments are posted may take one back.</summary>
    procedure CanReverse(PostedPayment: Record "BigC Posted Payment"): Boolean
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        exit((PostedPayment."Transaction Id" <> '') and not PostedPayment.Reversed and PaymentGateway.WritePermission());
    end;

    /// <summary>Takes it back, and has the order processed: what stands in the storefront may be posted instead, or is asked about.</summary>
    procedure AskAndReverse(var PostedPayment: Record "BigC Posted Payment")
    var
        ReversePayment: Page "BigC Reverse Payment";
    begin
        if ReversePayment.RunModal() <> Action::OK then
            exit;
        Reverse(PostedPayment, ReversePayment.GetReason());
        ProcessOrder(PostedPayment);
    end;

    /// <summary>What was taken back, although the storefront says of the same order that it is captured, may be posted once more.</summary>
    procedure CanPostAgain(PostedPayment: Record "BigC Posted Payment"): Boolean
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
        PaymentGateway: Record "BigC Payment Gateway";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        if not PostedPayment.Reversed or PostedPayment."Post Again" or (PostedPayment."Replacement No." <> 0) or not PaymentGateway.WritePermission() then
            exit(false);
        if not Order.Get(PostedPayment."Store Code", PostedPayment."Order Id") or not (Order.Status in [Order.Status::Ordered, Order.Status::Invoiced]) then
            exit(false);
        if not OrderPayment.Get(Order.SystemId, Order.Revision, PostedPayment."Transaction Id") then
            exit(false);
        exit(OrderPayments.IsCaptured(OrderPayment));
    end;

    procedure AskAndPostAgain(var PostedPayment: Record "BigC Posted Payment")
    begin
        if not Confirm(PostAgainQst, false, PostedPayment."Document No.", PostedPayment."Reversal Document No.") then
            exit;
        PostedPayment.LockTable();
        PostedPayment.Get(PostedPayment."Store Code", PostedPayment."Transaction Id", PostedPayment."Replacement No.");
        if not CanPostAgain(PostedPayment) then
            Error(CannotPostAgainErr, PostedPayment."Document No.");
        PostedPayment."Post Again" := true;
        PostedPayment.Modify(true);
        ProcessOrder(PostedPayment);
    end;

    local procedure ProcessOrder(PostedPayment: Record "BigC Posted Payment")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        Order.Get(PostedPayment."Store Code", PostedPayment."Order Id");
        Orders.ProcessForUser(Order);
    end;

    procedure Reverse(var PostedPayment: Record "BigC Posted Payment"; ReasonText: Text)
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
        TempCause: Record "BigC Exception" temporary;
        ExceptionReport: Codeunit "BigC Exception Report";
        PaymentPosting: Codeunit "BigC Payment Posting";
    begin
        PostedPayment.LockTable();
        PostedPayment.Get(PostedPayment."Store Code", PostedPayment."Transaction Id", PostedPayment."Replacement No.");
        if not CanReverse(PostedPayment) then
            Error(CannotErr, PostedPayment."Document No.");
        if ReasonText.Trim() = '' then
            Error(ReasonRequiredErr, PostedPayment."Document No.");
        Order.Get(PostedPayment."Store Code", PostedPayment."Order Id");
        // A transaction that the storefront lists no longer is that of the last revision that had it.
        OrderPayment.SetRange("Order SystemId", Order.SystemId);
        OrderPayment.SetRange("Transaction Id", PostedPayment."Transaction Id");
        OrderPayment.FindLast();
        ExceptionReport.Initialize(Order."Store Code", "BigC Exception Object"::Payment, PostedPayment."Transaction Id");
        PaymentPosting.Reverse(Order, OrderPayment, ExceptionReport);
        ExceptionReport.GetCauses(TempCause);
        if TempCause.FindFirst() then
            Error(TempCause.Message);
        PostedPayment.Get(PostedPayment."Store Code", PostedPayment."Transaction Id", PostedPayment."Replacement No.");
        PostedPayment."Reversal Reason" := CopyStr(ReasonText, 1, MaxStrLen(PostedPayment."Reversal Reason"));
        PostedPayment."Reversed By" := CopyStr(UserId(), 1, MaxStrLen(PostedPayment."Reversed By"));
        PostedPayment.Modify(true);
    end;

    var
        CannotErr: Label 'Payment %1 cannot be reversed: it is reversed already, or you are not allowed to. Ask your administrator for the permission set BigC Accountant.', Comment = '%1 = document number';
        PostAgainQst: Label 'Payment %1 was taken back as %2. Does the gateway say that it is captured, so that it is posted again?', Comment = '%1 = document number, %2 = document number of the reversal';
        CannotPostAgainErr: Label 'Payment %1 cannot be posted again: it has been by now, the storefront no longer says that it is captured, or you are not allowed to.', Comment = '%1 = document number';
        ReasonRequiredErr: Label 'Give a reason why payment %1 is reversed.', Comment = '%1 = document number';
}
