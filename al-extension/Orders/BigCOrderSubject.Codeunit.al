namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

/// <summary>How an exception about an order is tried again and opened.</summary>
codeunit 71519 "BigC Order Subject" implements "BigC Exception Subject"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Retry(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if Find(BigCException, Order) then
            Orders.MarkDue(Order);
    end;

    procedure ProcessNow(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if Find(BigCException, Order) then
            Orders.ProcessNow(Order);
    end;

    procedure Outcome(BigCException: Record "BigC Exception"): Text
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        if Find(BigCException, Order) then
            exit(Orders.Outcome(Order));
        exit(StrSubstNo(NotStagedMsg, BigCException."External Id"));
    end;

    procedure Open(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
    begin
        if Find(BigCException, Order) then
            Page.Run(Page::"BigC Order", Order)
        else
            Message(NotStagedMsg, BigCException."External Id");
    end;

    procedure OpenDocument(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        OrderPages: Codeunit "BigC Order Pages";
    begin
        if Find(BigCException, Order) then
            OrderPages.OpenDocument(Order)
        else
            Message(NotStagedMsg, BigCException."External Id");
    end;

    procedure HasDocument(BigCException: Record "BigC Exception"): Boolean
    var
        Order: Record "BigC Order";
        Orders: Codeunit "BigC Orders";
    begin
        exit(Find(BigCException, Order) and Orders.HasDocument(Order));
    end;

    procedure StorefrontPath(BigCException: Record "BigC Exception"): Text
    var
        OrderPages: Codeunit "BigC Order Pages";
    begin
        exit(OrderPages.StorefrontPath(BigCException."External Id"));
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'R')]
    local procedure Find(BigCException: Record "BigC Exception"; var Order: Record "BigC Order"): Boolean
    var
        OrderId: Integer;
    begin
        if Order.GetBySystemId(BigCException."Related System Id") then
            exit(true);
        if not Evaluate(OrderId, BigCException."External Id", 9) then
            exit(false);
        exit(Order.Get(BigCException."Store Code", OrderId));
    end;

    var
        NotStagedMsg: Label 'Order %1 is not stored in Business Central yet. The exception shows what the agent received.', Comment = '%1 = order number';
}
