namespace BigC.Connector.Orders;

/// <summary>What Business Central has done with a staged order.</summary>
enum 71500 "BigC Order Status"
{
    Extensible = false;
    Caption = 'BigCommerce Order Status';

    value(0; Staged)
    {
        Caption = 'Staged';
    }
    value(1; Waiting)
    {
        Caption = 'Waiting';
    }
    value(2; Held)
    {
        Caption = 'Held';
    }
    value(3; Ordered)
    {
        Caption = 'Ordered';
    }
    value(4; Invoiced)
    {
        Caption = 'Invoiced';
    }
    value(5; Cancelled)
    {
        Caption = 'Cancelled';
    }
    value(6; Ignored)
    {
        Caption = 'Ignored';
    }
}
