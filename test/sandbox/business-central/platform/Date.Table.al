#if PLATFORM
namespace System.Utilities;

/// <summary>All days, weeks, months, quarters and years.</summary>
table 2000000007 Date
{
    Caption = 'Date';
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Period Type"; Option)
        {
            OptionMembers = Date,Week,Month,Quarter,Year;
        }
        field(2; "Period Start"; Date) { }
        field(3; "Period End"; Date) { }
        field(4; "Period No."; Integer) { }
        field(5; "Period Name"; Text[31]) { }
    }

    keys
    {
        key(PK; "Period Type", "Period Start") { }
    }
}
#endif
