#if STAND_IN
namespace Microsoft.Inventory.Costing;

/// <summary>The stand-in for Microsoft's enum "Cost Entry Type".</summary>
enum 104 "Cost Entry Type"
{
    Caption = 'Cost Entry Type';
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; "Direct Cost")
    {
        Caption = 'Direct Cost';
    }
    value(1; Revaluation)
    {
        Caption = 'Revaluation';
    }
    value(2; Rounding)
    {
        Caption = 'Rounding';
    }
    value(3; "Indirect Cost")
    {
        Caption = 'Indirect Cost';
    }
    value(4; Variance)
    {
        Caption = 'Variance';
    }
    value(5; Total)
    {
        Caption = 'Total';
    }
    value(10; "Direct Cost - Non Inventory")
    {
        Caption = 'Direct Cost - Non Inventory';
    }
}
#endif
