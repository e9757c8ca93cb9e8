namespace BigC.Connector.Orders;

/// <summary>Opens the BigCommerce order behind a document.</summary>
codeunit 71526 "BigC Order Pages"
{
    Access = Internal;

    procedure Open(StoreCode: Code[20]; OrderId: Integer)
    var
        Order: Record "BigC Order";
    begin
        if OrderId = 0 then
            exit;
        Order.Get(StoreCode, OrderId);
        Page.Run(Page::"BigC Order", Order);
    end;
}
