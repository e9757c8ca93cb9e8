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

    /// <summary>True if all of the order was given back.</summary>
    procedure IsWhollyRefunded(StatusId: Integer): Boolean
    begin
        exit(StatusId = 4);
    end;

    /// <summary>True if the storefront has rewritten the tax rows, as it does when it refunds.</summary>
    procedure IsRefunded(StatusId: Integer): Boolean
    begin
        exit(StatusId in [4, 14]);
    end;

    /// <summary>True if someone has put the order away in the storefront although it has neither shipped nor is completed.</summary>
    procedure IsArchivedUnshipped(Order: Record "BigC Order"): Boolean
    begin
        exit(Order."Is Deleted" and not (Order."Status Id" in [2, 10]));
    end;

    var
        StatusReasonLbl: Label 'The order has status %1 in the storefront.', Comment = '%1 = number and name of the status';
        TestPaymentLbl: Label 'A test transaction is among those that paid for the order: no money moved.';
}
