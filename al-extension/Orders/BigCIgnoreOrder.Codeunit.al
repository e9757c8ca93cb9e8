namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

/// <summary>Lists an order that never was one, such as an abandoned checkout.</summary>
codeunit 71517 "BigC Ignore Order"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Execute(var Order: Record "BigC Order"; ReasonText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderDocument: Codeunit "BigC Order Document";
        OrderStop: Codeunit "BigC Order Stop";
    begin
        if OrderDocument.Exists(Order) then begin
            OrderStop.Report(Order, ReasonText, ExceptionReport);
            exit;
        end;
        Order.Status := Order.Status::Ignored;
        Order."Status Reason" := CopyStr(ReasonText, 1, MaxStrLen(Order."Status Reason"));
    end;
}
