#if STAND_IN
namespace Microsoft.Foundation.Enums;

enum 35 "Default Posting Date"
{
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; "Work Date")
    {
        Caption = 'Work Date';
    }
    value(1; "No Date")
    {
        Caption = 'No Date';
    }
}
#endif
