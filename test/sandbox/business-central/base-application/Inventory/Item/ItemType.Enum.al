#if STAND_IN
namespace Microsoft.Inventory.Item;

/// <summary>The stand-in for Microsoft's enum "Item Type".</summary>
enum 27 "Item Type"
{
    Caption = 'Item Type';
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; Inventory)
    {
        Caption = 'Inventory';
    }
    value(1; Service)
    {
        Caption = 'Service';
    }
    value(2; "Non-Inventory")
    {
        Caption = 'Non-Inventory';
    }
}
#endif
