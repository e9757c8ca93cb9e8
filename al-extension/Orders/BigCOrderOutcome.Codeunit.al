namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;

/// <summary>What has become of an order, in a sentence for whoever has just fixed or retried it.</summary>
codeunit 71831 "BigC Order Outcome"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = r;

    procedure Describe(var Order: Record "BigC Order"): Text
    begin
        Order.Find();
        if Order.IsDue() then
            exit(DescribePending(Order));
        if HasOpenCause(Order) then
            exit(DescribeOpen(Order));
        if Order."Proven in Dry Run" then
            exit(StrSubstNo(ProvenLbl, Order.ExternalNo()));
        exit(DescribeStatus(Order));
    end;

    /// <summary>What is booked may still ask for attention, but nothing holds it.</summary>
    local procedure DescribeOpen(Order: Record "BigC Order"): Text
    begin
        if Order.Status in [Order.Status::Ordered, Order.Status::Invoiced, Order.Status::Cancelled] then
            exit(StrSubstNo(OpenLbl, DescribeStatus(Order), FirstCause(Order)));
        exit(StrSubstNo(HeldLbl, Order.ExternalNo(), FirstCause(Order)));
    end;

    local procedure DescribeStatus(Order: Record "BigC Order"): Text
    begin
        case Order.Status of
            Order.Status::Ordered:
                exit(StrSubstNo(OrderedLbl, Order.ExternalNo(), Order."Sales Document No."));
            Order.Status::Invoiced:
                exit(StrSubstNo(InvoicedLbl, Order.ExternalNo(), Order."Posted Invoice No."));
            Order.Status::Waiting:
                exit(StrSubstNo(WaitingLbl, Order.ExternalNo(), Order."Status Reason"));
            Order.Status::Cancelled,
            Order.Status::Ignored:
                exit(StrSubstNo(NotNeededLbl, Order.ExternalNo(), Order."Status Reason"));
            else
                exit(StrSubstNo(NotBookedLbl, Order.ExternalNo()));
        end;
    end;

    local procedure DescribePending(Order: Record "BigC Order"): Text
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        StoreReadiness: Codeunit "BigC Store Readiness";
        Orders: Codeunit "BigC Orders";
    begin
        Stores.Get(Order."Store Code", Store);
        if not Store.Enabled then
            exit(StrSubstNo(DisabledLbl, Order.ExternalNo(), Store."Code"));
        if not StoreReadiness.IsReady(Store."Code") then
            exit(StrSubstNo(NotReadyLbl, Order.ExternalNo(), Store."Code"));
        if not Orders.MayBook() then
            exit(StrSubstNo(NextRunLbl, Order.ExternalNo()));
        exit(StrSubstNo(ScheduledLbl, Order.ExternalNo()));
    end;

    local procedure HasOpenCause(Order: Record "BigC Order"): Boolean
    begin
        Order.CalcFields("Open Causes of Order");
        exit(Order."Open Causes of Order" > 0);
    end;

    local procedure FirstCause(Order: Record "BigC Order"): Text
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
        BigCException.FindFirst();
        exit(BigCException.Message);
    end;

    var
        HeldLbl: Label 'Order %1 is still held. %2', Comment = '%1 = order number, %2 = what is wrong, in a sentence';
        OpenLbl: Label '%1 Something about it is still open. %2', Comment = '%1 = what has become of the order, in a sentence; %2 = what is open, in a sentence';
        ProvenLbl: Label 'Order %1 is proven. It is booked when the dry run of the store ends.', Comment = '%1 = order number';
        OrderedLbl: Label 'Order %1 is booked as sales order %2.', Comment = '%1 = order number, %2 = document number';
        InvoicedLbl: Label 'Order %1 is booked as invoice %2.', Comment = '%1 = order number, %2 = document number';
        WaitingLbl: Label 'Order %1 waits for the storefront. %2', Comment = '%1 = order number, %2 = what it waits for, in a sentence';
        NotNeededLbl: Label 'Order %1 needs no document. %2', Comment = '%1 = order number, %2 = why, in a sentence';
        NotBookedLbl: Label 'Order %1 is not booked.', Comment = '%1 = order number';
        DisabledLbl: Label 'Order %1 is booked as soon as store %2 is enabled.', Comment = '%1 = order number, %2 = store code';
        NotReadyLbl: Label 'Order %1 is booked as soon as store %2 is ready. Its readiness check says what is missing.', Comment = '%1 = order number, %2 = store code';
        NextRunLbl: Label 'Order %1 is processed with the next run of the agent.', Comment = '%1 = order number';
        ScheduledLbl: Label 'Order %1 is processed in the background.', Comment = '%1 = order number';
}
