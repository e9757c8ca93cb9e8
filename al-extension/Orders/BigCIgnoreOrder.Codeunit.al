namespace BigC.Connector.Orders;

/// <summary>Lists an order that never was one, such as an abandoned checkout.</summary>
codeunit 71517 "BigC Ignore Order"
{
    Access = Internal;

    procedure Execute(var Order: Record "BigC Order"; ReasonText: Text)
    var
        OrderDocument: Codeunit "BigC Order Document";
    begin
        if OrderDocument.Exists(Order) then
            exit;
        Order.Status := Order.Status::Ignored;
        Order."Status Reason" := CopyStr(ReasonText, 1, MaxStrLen(Order."Status Reason"));
    end;
}
