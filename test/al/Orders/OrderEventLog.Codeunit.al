#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using Microsoft.Sales.Document;

/// <summary>Stands for a partner's extension that listens to the events of orders.</summary>
codeunit 50510 "Order Event Log"
{
    EventSubscriberInstance = Manual;

    var
        Log: Text;

    procedure GetLog(): Text
    begin
        exit(Log);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Orders", 'OnAfterStageOrder', '', false, false)]
    local procedure OnAfterStageOrder(var Order: Record "BigC Order")
    begin
        Log += StrSubstNo('staged %1;', Order.ExternalNo());
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Orders", 'OnAfterProveOrder', '', false, false)]
    local procedure OnAfterProveOrder(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        Log += StrSubstNo('proven %1;', Order.ExternalNo());
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Orders", 'OnAfterBookOrder', '', false, false)]
    local procedure OnAfterBookOrder(var Order: Record "BigC Order"; SalesHeader: Record "Sales Header")
    begin
        Log += StrSubstNo('booked %1;', Order.ExternalNo());
    end;
}
#endif
