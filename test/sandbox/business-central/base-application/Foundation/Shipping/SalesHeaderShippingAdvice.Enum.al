#if STAND_IN
namespace Microsoft.Foundation.Shipping;

enum 3657 "Sales Header Shipping Advice"
{
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; Partial)
    {
        Caption = 'Partial';
    }
    value(1; Complete)
    {
        Caption = 'Complete';
    }
}
#endif
