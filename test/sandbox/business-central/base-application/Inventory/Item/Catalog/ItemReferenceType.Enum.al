#if STAND_IN
namespace Microsoft.Inventory.Item.Catalog;

/// <summary>The stand-in for Microsoft's enum "Item Reference Type".</summary>
enum 5726 "Item Reference Type"
{
    Caption = 'Item Reference Type';
    Extensible = true;

    value(0; " ")
    {
        Caption = ' ';
    }
    value(1; Customer)
    {
        Caption = 'Customer';
    }
    value(2; Vendor)
    {
        Caption = 'Vendor';
    }
    value(3; "Bar Code")
    {
        Caption = 'Bar Code';
    }
}
#endif
