#if STAND_IN
namespace Microsoft.Foundation.Enums;

enum 7131 "Analysis Source Type"
{
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; " ")
    {
        Caption = ' ', Locked = true;
    }
    value(1; Customer)
    {
        Caption = 'Customer';
    }
    value(2; Vendor)
    {
        Caption = 'Vendor';
    }
    value(3; Item)
    {
        Caption = 'Item';
    }
}
#endif
