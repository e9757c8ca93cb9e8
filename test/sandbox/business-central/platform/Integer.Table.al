#if PLATFORM
namespace System.Utilities;

/// <summary>All integers, for loops in reports and queries.</summary>
table 2000000026 "Integer"
{
    Caption = 'Integer';
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Number; Integer) { }
    }

    keys
    {
        key(PK; Number) { }
    }
}
#endif
