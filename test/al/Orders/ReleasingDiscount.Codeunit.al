#if AL_TESTS
namespace BigC.Test.Orders;

using Microsoft.Sales.Document;

/// <summary>Stands for a setting of the company, or a partner's extension, that takes something off whenever an order is released.</summary>
codeunit 50519 "Releasing Discount"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Release Sales Document", 'OnCodeOnBeforeSetStatusReleased', '', false, false)]
    local procedure TakeOff(var SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetRange(Type, SalesLine.Type::Item);
        SalesLine.FindFirst();
        SalesLine.Validate("Line Discount Amount", 3);
        SalesLine.Modify(true);
    end;
}
#endif
