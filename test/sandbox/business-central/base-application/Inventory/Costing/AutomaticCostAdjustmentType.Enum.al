#if STAND_IN
namespace Microsoft.Inventory.Costing;

/// <summary>The stand-in for Microsoft's enum "Automatic Cost Adjustment Type".</summary>
enum 30 "Automatic Cost Adjustment Type"
{
    Caption = 'Automatic Cost Adjustment Type';
    Extensible = false;
    AssignmentCompatibility = true;

    value(0; Never)
    {
        Caption = 'Never';
    }
    value(1; Day)
    {
        Caption = 'Day';
    }
    value(2; Week)
    {
        Caption = 'Week';
    }
    value(3; Month)
    {
        Caption = 'Month';
    }
    value(4; Quarter)
    {
        Caption = 'Quarter';
    }
    value(5; Year)
    {
        Caption = 'Year';
    }
    value(6; Always)
    {
        Caption = 'Always';
    }
}
#endif
