namespace BigC.Connector.Orders;

using BigC.Connector.Stores;

/// <summary>Decides from the storefront's status what is done with an order.</summary>
codeunit 71518 "BigC Order State"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Decides the action and says why. A status the store does not know waits.</summary>
    procedure Decide(Order: Record "BigC Order"; var ReasonText: Text; var StatusIsKnown: Boolean) StateAction: Enum "BigC Order State Action"
    var
        Stores: Codeunit "BigC Stores";
        Orders: Codeunit "BigC Orders";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        StatusIsKnown := Stores.OrderStateAction(Order."Store Code", Order."Status Id", StateAction);
        if not StatusIsKnown then
            StateAction := StateAction::Wait;
        ReasonText := StrSubstNo(StatusReasonLbl, Stores.OrderStatusText(Order."Store Code", Order."Status Id"));
        if (StateAction = StateAction::Create) and OrderPayments.PaidByTest(Order) then begin
            StateAction := StateAction::Wait;
            ReasonText := TestPaymentLbl;
        end;
        Orders.OnAfterDecideAction(Order, StateAction, ReasonText);
    end;

    /// <summary>True if all of the order was given back, whatever tells it: the status, the payment status or the transactions.</summary>
    procedure IsWhollyRefunded(Order: Record "BigC Order"; var ReasonText: Text): Boolean
    var
        Stores: Codeunit "BigC Stores";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        ReasonText := '';
        if Order."Status Id" = 4 then
            ReasonText := StrSubstNo(StatusReasonLbl, Stores.OrderStatusText(Order."Store Code", Order."Status Id"))
        else
            if LowerCase(Order."Payment Status") = 'refunded' then
                ReasonText := StrSubstNo(PaymentStatusReasonLbl, Order."Payment Status")
            else
                if OrderPayments.AllIsGivenBack(Order) then
                    ReasonText := GivenBackLbl;
        exit(ReasonText <> '');
    end;

    /// <summary>True if the storefront has rewritten the tax rows, as it does when it refunds.</summary>
    procedure IsRefunded(Order: Record "BigC Order"): Boolean
    var
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        exit(SaysRefunded(Order) or OrderPayments.HasRefund(Order));
    end;

    /// <summary>True if the status or the payment status says that something was given back.</summary>
    procedure SaysRefunded(Order: Record "BigC Order"): Boolean
    begin
        exit((Order."Status Id" in [4, 14]) or (LowerCase(Order."Payment Status") in ['refunded', 'partially refunded']));
    end;

    /// <summary>True if someone has put the order away in the storefront although it has neither shipped nor is completed.</summary>
    procedure IsArchivedUnshipped(Order: Record "BigC Order"): Boolean
    begin
        exit(Order."Is Deleted" and not (Order."Status Id" in [2, 10]));
    end;

    var
        StatusReasonLbl: Label 'The order has status %1 in the storefront.', Comment = '%1 = number and name of the status';
        PaymentStatusReasonLbl: Label 'The order has the payment status %1 in the storefront.', Comment = '%1 = payment status';
        GivenBackLbl: Label 'All that was paid for it was given back in the storefront.';
        TestPaymentLbl: Label 'A test transaction is among those that paid for the order: no money moved.';
}
