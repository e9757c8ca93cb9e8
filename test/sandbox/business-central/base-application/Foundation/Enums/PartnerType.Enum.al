#if STAND_IN
namespace Microsoft.Foundation.Enums;

enum 134 "Partner Type"
{
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; " ")
    {
        Caption = ' ', Locked = true;
    }
    value(1; Company)
    {
        Caption = 'Company';
    }
    value(2; Person)
    {
        Caption = 'Person';
    }
}
#endif
