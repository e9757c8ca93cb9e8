#if STAND_IN
namespace Microsoft.Sales.Document;

/// <summary>The stand-in for Microsoft's enum "Sales Document Status".</summary>
enum 3612 "Sales Document Status"
{
    Caption = 'Sales Document Status';
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; Open)
    {
        Caption = 'Open';
    }
    value(1; Released)
    {
        Caption = 'Released';
    }
    value(2; "Pending Approval")
    {
        Caption = 'Pending Approval';
    }
    value(3; "Pending Prepayment")
    {
        Caption = 'Pending Prepayment';
    }
}
#endif
