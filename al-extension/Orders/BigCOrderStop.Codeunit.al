namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using Microsoft.Sales.Document;

/// <summary>
/// Keeps a sales order from leaving the house while the storefront says something else: its order has another content, or
/// no longer has a status that ships.
/// </summary>
codeunit 71527 "BigC Order Stop"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order" = r,
                  tabledata "BigC Exception" = r;

    /// <summary>Reports an order that has a sales order although its status is not one that ships.</summary>
    procedure Report(var Order: Record "BigC Order"; ReasonText: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesHeader: Record "Sales Header";
        OrderDocument: Codeunit "BigC Order Document";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not OrderDocument.Find(Order, SalesHeader) then
            exit;
        ExceptionReport.Add("BigC Exception Cause"::NotToShip, Exceptions.CauseKey(Order."Status Id"), StrSubstNo(NotToShipLbl, Order.ExternalNo(), SalesHeader."No.", ReasonText));
    end;

    /// <summary>Refuses to release or post the sales order of a stopped order.</summary>
    procedure CheckDocument(SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        if not FindOrderOf(SalesHeader, Order) then
            exit;
        if FindStopping(Order, BigCException) then
            Error(StoppedErr, SalesHeader."No.", Order.ExternalNo(), BigCException.Message);
        if Order.Pending and (Order."Applied Revision" <> Order.Revision) then
            Error(NotYetTakenOverErr, SalesHeader."No.", Order.ExternalNo());
    end;

    /// <summary>
    /// Refuses a sales order that is no longer what was proven. That is asked of released ones, because releasing changes a sales
    /// order itself: it computes discounts and VAT.
    /// </summary>
    procedure CheckReleased(SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
        DocumentCheck: Codeunit "BigC Document Check";
    begin
        if SalesHeader.Status <> SalesHeader.Status::Released then
            exit;
        if FindOrderOf(SalesHeader, Order) then
            DocumentCheck.StopIfChanged(Order, SalesHeader);
    end;

    local procedure FindOrderOf(SalesHeader: Record "Sales Header"; var Order: Record "BigC Order"): Boolean
    var
        OrderPosting: Codeunit "BigC Order Posting";
    begin
        if (SalesHeader."Document Type" <> SalesHeader."Document Type"::Order) or not OrderPosting.FindOrder(SalesHeader, Order) then
            exit(false);
        exit(SalesHeader."No." = Order."Sales Document No.");
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    local procedure FindStopping(Order: Record "BigC Order"; var BigCException: Record "BigC Exception"): Boolean
    begin
        BigCException.SetCurrentKey("Store Code", "Object Type", "External Id", Status, Cause, "Cause Key");
        BigCException.SetRange("Store Code", Order."Store Code");
        BigCException.SetRange("Object Type", BigCException."Object Type"::Order);
        BigCException.SetRange("External Id", Order.ExternalNo());
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
        // Whatever keeps a newer content from being taken over; of a document that is up to date, only what is about shipping.
        if Order."Applied Revision" = Order.Revision then
            BigCException.SetFilter(Cause, '%1|%2', BigCException.Cause::NotToShip, BigCException.Cause::CancelledAfterPosting);
        exit(BigCException.FindFirst());
    end;

    var
        NotToShipLbl: Label 'Order %1 has the sales order %2, but must not ship: %3 The sales order can be neither released nor posted until this is settled.', Comment = '%1 = order number, %2 = document number, %3 = reason';
        StoppedErr: Label 'Sales order %1 cannot be released or posted, because BigCommerce order %2 has an open exception: %3 Resolve or retry the exception, or ignore it with a reason, on the page BigCommerce Exceptions.', Comment = '%1 = document number, %2 = order number, %3 = message of the exception';
        NotYetTakenOverErr: Label 'Sales order %1 cannot be released or posted yet: BigCommerce order %2 was changed in the storefront, and the change is not taken over. Process the order on the page BigCommerce Orders first.', Comment = '%1 = document number, %2 = order number';
}
