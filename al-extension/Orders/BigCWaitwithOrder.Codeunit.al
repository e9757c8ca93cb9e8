namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;

/// <summary>Lists an order as waiting, and makes it an exception when it has waited too long.</summary>
codeunit 71515 "BigC Wait with Order"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Execute(var Order: Record "BigC Order"; ReasonText: Text; StatusIsKnown: Boolean; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderDocument: Codeunit "BigC Order Document";
        OrderStop: Codeunit "BigC Order Stop";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if OrderDocument.Exists(Order) then begin
            OrderStop.Report(Order, ReasonText, ExceptionReport);
            exit;
        end;
        if Order.Status <> Order.Status::Waiting then
            Order."Waiting Since" := CurrentDateTime();
        Order.Status := Order.Status::Waiting;
        Order."Status Reason" := CopyStr(ReasonText, 1, MaxStrLen(Order."Status Reason"));
        if not StatusIsKnown then
            ExceptionReport.Add("BigC Exception Cause"::StatusUnknown, Exceptions.CauseKey(Order."Status Id"), StrSubstNo(StatusUnknownLbl, Order.ExternalNo(), Order."Status Id"));
        WaitOn(Order, ReasonText, ExceptionReport);
    end;

    local procedure WaitOn(var Order: Record "BigC Order"; ReasonText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        Exceptions: Codeunit "BigC Exceptions";
        WaitingEndsAt: DateTime;
    begin
        Stores.Get(Order."Store Code", Store);
        WaitingEndsAt := CreateDateTime(CalcDate(StrSubstNo(DaysTok, Store."Waiting Limit (Days)"), DT2Date(Order."Waiting Since")), DT2Time(Order."Waiting Since"));
        if CurrentDateTime() < WaitingEndsAt then begin
            Order.Pending := true;
            Order."Next Attempt At" := WaitingEndsAt;
            exit;
        end;
        ExceptionReport.Add("BigC Exception Cause"::WaitingTooLong, Exceptions.CauseKey(Order."Status Id"), StrSubstNo(WaitingTooLongLbl, Order.ExternalNo(), Store."Waiting Limit (Days)", ReasonText));
    end;

    var
        DaysTok: Label '<+%1D>', Locked = true;
        StatusUnknownLbl: Label 'Order %1 has the status %2, which is none of BigCommerce''s. Add a rule for it on the page BigCommerce Order States; the order is then booked by itself.', Comment = '%1 = order number, %2 = status number';
        WaitingTooLongLbl: Label 'Order %1 has been waiting for more than %2 days. %3 Settle it in the storefront, or ignore it with a reason.', Comment = '%1 = order number, %2 = number of days, %3 = why it waits';
}
