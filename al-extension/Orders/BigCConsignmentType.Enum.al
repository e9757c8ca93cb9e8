namespace BigC.Connector.Orders;

/// <summary>How a part of an order reaches the shopper.</summary>
enum 71503 "BigC Consignment Type"
{
    Extensible = false;
    Caption = 'BigCommerce Consignment Type';

    value(0; Shipping)
    {
        Caption = 'Shipping';
    }
    value(1; Pickup)
    {
        Caption = 'Pickup';
    }
    value(2; Download)
    {
        Caption = 'Download';
    }
    value(3; Email)
    {
        Caption = 'E-Mail';
    }
}
