#if WHOLE_PLATFORM
namespace System.Diagnostics;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100048 "Database Index"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Column Names"; Text[250]) { }
        field(2; "Included Fields"; Text[250]) { }
        field(3; "Index Name"; Text[250]) { }
        field(4; "Index Type"; Option)
        {
            OptionMembers = SIFT,Index;
        }
        field(5; Enabled; Boolean) { }
        field(6; "Metadata Defined"; Boolean) { }
        field(7; Unique; Boolean) { }
        field(8; "Fragmentation %"; Text[250]) { }
        field(9; "Index Size (KB)"; BigInteger) { }
        field(10; "User seeks"; Boolean) { }
        field(11; "User scans"; Boolean) { }
        field(12; "User lookups"; Boolean) { }
        field(13; "User updates"; Boolean) { }
        field(14; "Last seek"; DateTime) { }
        field(15; "Last scan"; DateTime) { }
        field(16; "Last lookup"; DateTime) { }
        field(17; "Last update"; DateTime) { }
        field(18; "Statistics rebuild at"; DateTime) { }
        field(19; TableId; Integer) { }
        field(20; "Source App ID"; Guid) { }
        field(21; "Company Name"; Text[30]) { }
        field(22; "Database Start time"; DateTime) { }
    }

    keys
    {
        key(PK; "Column Names") { }
    }
}

table 2000100049 "Database Locks"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "SQL Session ID"; Integer) { }
        field(2; "Session ID"; Integer) { }
        field(3; "Object Name"; Text[250]) { }
        field(4; "Resource Type"; Text[250]) { }
        field(5; "Request Mode"; Text[250]) { }
        field(6; "Request Status"; Text[250]) { }
        field(7; "User Name"; Code[50]) { }
        field(8; "AL Object Type"; Text[250]) { }
        field(9; "AL Object Id"; Integer) { }
        field(10; "AL Object Name"; Text[250]) { }
        field(11; "AL Method Scope"; Text[250]) { }
        field(12; "AL Object Extension Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "SQL Session ID") { }
    }
}

table 2000100050 "Database Missing Indexes"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Estimated Benefit"; Text[250]) { }
        field(2; "Table Name"; Text[250]) { }
        field(3; "Extension Id"; Integer) { }
        field(4; "Index Equality Columns"; Text[250]) { }
        field(5; "Index Inequality Columns"; Text[250]) { }
        field(6; "Index Include Columns"; Text[250]) { }
        field(7; "User Seeks"; Boolean) { }
        field(8; "User Scans"; Boolean) { }
        field(9; "Average Total User Cost"; Text[250]) { }
        field(10; "Average User Impact"; Text[250]) { }
    }

    keys
    {
        key(PK; "Estimated Benefit") { }
    }
}

table 2000100051 "Database Wait Statistics"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Wait Category"; Text[250]) { }
        field(2; "Waiting Tasks Count"; Integer) { }
        field(3; "Wait Time in ms"; Text[250]) { }
        field(4; "Max Wait Time in ms"; Text[250]) { }
        field(5; "Signal Wait Time in ms"; Text[250]) { }
        field(6; "Database start time"; DateTime) { }
    }

    keys
    {
        key(PK; "Wait Category") { }
    }
}
#endif
