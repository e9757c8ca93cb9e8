namespace BigC.Connector.Orders;

/// <summary>How the tax zone of a line or tax row was found.</summary>
enum 71502 "BigC Zone Source"
{
    Extensible = false;
    Caption = 'BigCommerce Zone Source';

    value(0; Unknown)
    {
        Caption = 'Unknown';
    }
    value(1; TaxRate)
    {
        Caption = 'Tax Rate';
    }
    value(2; ZoneCheck)
    {
        Caption = 'Zone Check';
    }
}
