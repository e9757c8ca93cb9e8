namespace BigC.Connector.Orders;

/// <summary>What a line of an order is. Each kind becomes its own document line.</summary>
enum 71501 "BigC Order Line Type"
{
    Extensible = false;
    Caption = 'BigCommerce Order Line Type';

    value(0; Item)
    {
        Caption = 'Item';
    }
    value(1; GiftCertificate)
    {
        Caption = 'Gift Certificate';
    }
    value(2; Shipping)
    {
        Caption = 'Shipping';
    }
    value(3; Handling)
    {
        Caption = 'Handling';
    }
    value(4; GiftWrapping)
    {
        Caption = 'Gift Wrapping';
    }
    value(5; Fee)
    {
        Caption = 'Fee';
    }
}
