namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;

/// <summary>Lets finance take back a posted payment that is no longer what the storefront or the gateway says. Who and why are kept.</summary>
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

    procedure AskAndReverse(var PostedPayment: Record "BigC Posted Payment")
    var
        ReversePayment: Page "BigC Reverse Payment";
    begin
        if ReversePayment.RunModal() <> Action::OK then
            exit;
        Reverse(PostedPayment, ReversePayment.GetReason());
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
        ReasonRequiredErr: Label 'Give a reason why payment %1 is reversed.', Comment = '%1 = document number';
}
