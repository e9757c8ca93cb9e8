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
                  tabledata "BigC Order Change" = r,
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

    /// <summary>
    /// Reports a sales order that still holds an earlier content, once a person has ignored all that keeps the newer one from being
    /// taken over: ignoring a fault of the new content is no decision to deliver the old one.
    /// </summary>
    procedure ReportOutdated(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not IsOutdated(Order) then
            exit;
        if Exceptions.IsIgnored(ExceptionReport) then
            AddOutdated(Order, ExceptionReport);
    end;

    /// <summary>What a person has ignored may have been the last that kept a newer content from being taken over.</summary>
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Exceptions", 'OnAfterCloseException', '', false, false)]
    local procedure AskAboutEarlierContent(BigCException: Record "BigC Exception")
    var
        Order: Record "BigC Order";
        StoppingException: Record "BigC Exception";
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if (BigCException."Object Type" <> BigCException."Object Type"::Order) or (BigCException.Status <> BigCException.Status::Ignored) then
            exit;
        if not Order.GetBySystemId(BigCException."Related System Id") then
            exit;
        if not IsOutdated(Order) or IsAnsweredFor(Order) or FindStopping(Order, StoppingException) then
            exit;
        Order.StartReport(ExceptionReport);
        AddOutdated(Order, ExceptionReport);
        Exceptions.Report(ExceptionReport);
    end;

    /// <summary>The question whether what the sales order holds is delivered, although the storefront says something else by now.</summary>
    procedure OutdatedKey(Order: Record "BigC Order"): Code[100]
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.CauseKey(OutdatedTok, Format(Order."Applied Revision", 0, 9)));
    end;

    /// <summary>Refuses to release or post the sales order of a stopped order.</summary>
    procedure CheckDocument(SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        OrderContent: Codeunit "BigC Order Content";
        OrderPosting: Codeunit "BigC Order Posting";
    begin
        if not OrderPosting.FindOrderOf(SalesHeader, Order) then
            exit;
        if FindStopping(Order, BigCException) then
            Error(StoppedErr, SalesHeader."No.", Order.ExternalNo(), BigCException.Message);
        if Order.Pending and (Order."Applied Revision" <> Order.Revision) then
            Error(NotYetTakenOverErr, SalesHeader."No.", Order.ExternalNo());
        if (Order."Applied Revision" <> Order.Revision) and not IsAnsweredFor(Order) then
            Error(OutdatedErr, SalesHeader."No.", Order.ExternalNo(), OrderContent.DescribeChanges(Order));
    end;

    /// <summary>
    /// Refuses a sales order that is no longer what was proven. That is asked of released ones, because releasing changes a sales
    /// order itself: it computes discounts and VAT.
    /// </summary>
    procedure CheckReleased(SalesHeader: Record "Sales Header")
    var
        Order: Record "BigC Order";
        DocumentCheck: Codeunit "BigC Document Check";
        OrderPosting: Codeunit "BigC Order Posting";
    begin
        if SalesHeader.Status <> SalesHeader.Status::Released then
            exit;
        if OrderPosting.FindOrderOf(SalesHeader, Order) then
            DocumentCheck.StopIfChanged(Order, SalesHeader);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'R')]
    local procedure FindStopping(Order: Record "BigC Order"; var BigCException: Record "BigC Exception"): Boolean
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.FilterOpen(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), BigCException);
        // What the customer card lacks is about no content.
        BigCException.SetFilter(Cause, '<>%1', BigCException.Cause::EMailTooLong);
        // Whatever keeps a newer content from being taken over; of a document that is up to date or answered for, only what is about shipping,
        // and a change that did not get here at all: it may be a cancellation.
        if (Order."Applied Revision" = Order.Revision) or IsAnsweredFor(Order) then
            BigCException.SetFilter(Cause, '%1|%2|%3|%4|%5', BigCException.Cause::NotToShip, BigCException.Cause::CancelledAfterPosting, BigCException.Cause::Unreadable, BigCException.Cause::Refused, BigCException.Cause::Unreachable);
        exit(BigCException.FindFirst());
    end;

    /// <summary>True if the sales order, of which nothing has left the house, holds an earlier content than the order.</summary>
    local procedure IsOutdated(Order: Record "BigC Order"): Boolean
    var
        SalesHeader: Record "Sales Header";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        if (Order."Applied Revision" = Order.Revision) or OrderDocument.IsShippedOrPosted(Order) then
            exit(false);
        exit(OrderDocument.Find(Order, SalesHeader));
    end;

    local procedure AddOutdated(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderContent: Codeunit "BigC Order Content";
        OrderState: Codeunit "BigC Order State";
    begin
        // A rollback has undone the comparison.
        OrderContent.CompareParts(Order, not OrderState.IsRefunded(Order));
        ExceptionReport.Add("BigC Exception Cause"::DocumentChanged, OutdatedKey(Order), StrSubstNo(OutdatedLbl, Order.ExternalNo(), Order."Sales Document No.", OrderContent.DescribeChanges(Order)));
    end;

    /// <summary>True if someone has ignored, with a reason, that the sales order holds an earlier content than the order has now.</summary>
    local procedure IsAnsweredFor(Order: Record "BigC Order"): Boolean
    begin
        // The second is about the rest of what is shipped or invoiced in part.
        exit(IsIgnored(Order, "BigC Exception Cause"::DocumentChanged, OutdatedKey(Order)) or IsIgnored(Order, "BigC Exception Cause"::ChangedAfterPosting, ''));
    end;

    local procedure IsIgnored(Order: Record "BigC Order"; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]): Boolean
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.IsIgnored(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), Order."Content Hash", ExceptionCause, CauseKey));
    end;

    var
        NotToShipLbl: Label 'Order %1 has the sales order %2, but must not ship: %3 The sales order can be neither released nor posted until this is settled.', Comment = '%1 = order number, %2 = document number, %3 = reason';
        StoppedErr: Label 'Sales order %1 cannot be released or posted, because BigCommerce order %2 has an open exception: %3 Resolve or retry the exception, or ignore it with a reason, on the page BigCommerce Exceptions. Where the sales order holds an earlier content of the order, a question of its own asks whether that is delivered.', Comment = '%1 = document number, %2 = order number, %3 = message of the exception';
        NotYetTakenOverErr: Label 'Sales order %1 cannot be released or posted yet: BigCommerce order %2 was changed in the storefront, and the change is not taken over. Process the order on the page BigCommerce Orders first.', Comment = '%1 = document number, %2 = order number';
        OutdatedLbl: Label 'Order %1: sales order %2 still holds the earlier content, because the newer one could not be taken over: %3. It can be neither released nor posted so. Correct the order or what keeps it from being taken over, and retry; or, to deliver and invoice the earlier content all the same, ignore this with the reason.', Comment = '%1 = order number, %2 = document number, %3 = changed fields';
        OutdatedErr: Label 'Sales order %1 cannot be released or posted: it holds an earlier content of BigCommerce order %2 than the storefront (%3). Process the order on the page BigCommerce Orders; if the newer content cannot be taken over, an exception asks whether to deliver the earlier one.', Comment = '%1 = document number, %2 = order number, %3 = changed fields';
        OutdatedTok: Label 'EARLIER CONTENT', Locked = true;
}
