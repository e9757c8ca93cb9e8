namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using Microsoft.Sales.Document;

/// <summary>
/// Sales orders that could not be posted in the background, where nobody reads the error. Whoever posts or releases one on its
/// page sees the error and has undone nothing by it.
/// </summary>
codeunit 71533 "BigC Posting Failure"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = r;

    procedure Report(SalesHeader: Record "Sales Header"; ErrorText: Text; ErrorCallStack: Text)
    var
        Order: Record "BigC Order";
        ExceptionReport: Codeunit "BigC Exception Report";
        OrderPosting: Codeunit "BigC Order Posting";
    begin
        if not OrderPosting.FindOrderOf(SalesHeader, Order) then
            exit;
        Order.StartReport(ExceptionReport);
        ExceptionReport.AddWithCallStack("BigC Exception Cause"::PostingFailed, '', StrSubstNo(FailedLbl, Order.ExternalNo(), SalesHeader."No.", ErrorText), ErrorCallStack);
        Exceptions.Report(ExceptionReport);
    end;

    procedure Resolve(SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
        OrderPosting: Codeunit "BigC Order Posting";
    begin
        if OrderPosting.FindOrderOf(SalesHeader, Order) then
            Exceptions.ResolveCause(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), "BigC Exception Cause"::PostingFailed, PostedLbl);
    end;

    /// <summary>The failure stays true as long as the sales order waits in the job queue with it, whatever else is proven of the order.</summary>
    procedure Keep(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesHeader: Record "Sales Header";
        BigCException: Record "BigC Exception";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        if not OrderDocument.Find(Order, SalesHeader) or (SalesHeader."Job Queue Status" <> SalesHeader."Job Queue Status"::Error) then
            exit;
        Exceptions.FilterOpen(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), BigCException);
        BigCException.SetRange(Cause, BigCException.Cause::PostingFailed);
        if BigCException.FindLast() then
            ExceptionReport.Add(BigCException.Cause, BigCException."Cause Key", BigCException.Message);
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        FailedLbl: Label 'Order %1: sales order %2 could not be posted in the background. %3', Comment = '%1 = order number, %2 = document number, %3 = error text';
        PostedLbl: Label 'The sales order is posted.';
}
