namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;

/// <summary>How an exception about a payment is tried again and opened: with its order.</summary>
codeunit 71556 "BigC Payment Subject" implements "BigC Exception Subject"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Retry(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if FindOrder(BigCException, Order) then
            Orders.MarkDue(Order);
    end;

    procedure ProcessNow(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if FindOrder(BigCException, Order) then
            Orders.ProcessNow(Order);
    end;

    procedure Outcome(BigCException: Record "BigC Exception"): Text
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if not FindOrder(BigCException, Order) then
            exit(StrSubstNo(NotStagedMsg, BigCException."External Id"));
        if BigCException.IsOpen() then
            exit(BigCException.Message);
        exit(StrSubstNo(PaymentLbl, BigCException."External Id", Orders.Outcome(Order)));
    end;

    procedure Open(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
    begin
        if FindOrder(BigCException, Order) then
            Page.Run(Page::"BigC Order", Order)
        else
            Message(NotStagedMsg, BigCException."External Id");
    end;

    procedure OpenDocument(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if FindOrder(BigCException, Order) then
            Orders.OpenDocument(Order)
        else
            Message(NotStagedMsg, BigCException."External Id");
    end;

    procedure HasDocument(BigCException: Record "BigC Exception"): Boolean
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        exit(FindOrder(BigCException, Order) and Orders.HasDocument(Order));
    end;

    procedure StorefrontPath(BigCException: Record "BigC Exception"): Text
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if FindOrder(BigCException, Order) then
            exit(Orders.StorefrontPath(Order));
        exit('');
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Payment", 'R')]
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'R')]
    local procedure FindOrder(BigCException: Record "BigC Exception"; var Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        if OrderPayment.GetBySystemId(BigCException."Related System Id") then
            exit(Order.GetBySystemId(OrderPayment."Order SystemId"));
        OrderPayment.SetCurrentKey("Transaction Id");
        OrderPayment.SetRange("Transaction Id", CopyStr(BigCException."External Id", 1, MaxStrLen(OrderPayment."Transaction Id")));
        if not OrderPayment.FindLast() then
            exit(false);
        exit(Order.GetBySystemId(OrderPayment."Order SystemId"));
    end;

    var
        PaymentLbl: Label 'Payment %1 no longer waits. %2', Comment = '%1 = transaction number, %2 = what has become of its order, in a sentence';
        NotStagedMsg: Label 'Payment %1 is not stored in Business Central yet. The exception shows what the agent received.', Comment = '%1 = transaction number';
}
