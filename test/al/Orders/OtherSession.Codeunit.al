#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using Microsoft.Sales.Document;

/// <summary>Stands for another session that comes in between: it brings a newer content of an order, or asks for a retry.</summary>
codeunit 50514 "Other Session"
{
    EventSubscriberInstance = Manual;

    var
        ComesWithPayment: Boolean;
        ComesBeforeFailure: Boolean;
        OnlyRetries: Boolean;
        Fails: Boolean;
        FailureErr: Label 'A partner''s extension failed.', Locked = true;

    /// <summary>While the first payment of an order is posted, it stages a newer content.</summary>
    procedure StageWithPayment()
    begin
        ComesWithPayment := true;
    end;

    /// <summary>While the first payment of an order is posted, someone asks for a retry.</summary>
    procedure RetryWithPayment()
    begin
        ComesWithPayment := true;
        OnlyRetries := true;
    end;

    /// <summary>While the order is proven, it stages a newer content; then the proof fails.</summary>
    procedure StageBeforeFailure()
    begin
        ComesBeforeFailure := true;
    end;

    /// <summary>The sales order cannot be made.</summary>
    procedure FailAtDocument()
    begin
        Fails := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Payments", 'OnAfterPostPayment', '', false, false)]
    local procedure OnAfterPostPayment(PostedPayment: Record "BigC Posted Payment")
    var
        Order: Record "BigC Order";
    begin
        if not ComesWithPayment then
            exit;
        ComesWithPayment := false;
        Order.Get(PostedPayment."Store Code", PostedPayment."Order Id");
        Touch(Order);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Orders", 'OnBeforeProveOrder', '', false, false)]
    local procedure OnBeforeProveOrder(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        StoredOrder: Record "BigC Order";
    begin
        if not ComesBeforeFailure then
            exit;
        ComesBeforeFailure := false;
        StoredOrder.Get(Order."Store Code", Order."Order Id");
        Touch(StoredOrder);
        Commit();
        Error(FailureErr);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Orders", 'OnAfterInsertSalesLines', '', false, false)]
    local procedure OnAfterInsertSalesLines(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    begin
        if Fails then
            Error(FailureErr);
    end;

    local procedure Touch(var Order: Record "BigC Order")
    begin
        if not OnlyRetries then begin
            Order."Content Hash" := 'NEWER';
            Order."Customer Message" := 'Please ring twice.';
        end;
        Order.Pending := true;
        Order.Modify(true);
    end;
}
#endif
