#if WHOLE_PLATFORM
namespace System.PerformanceProfile;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100086 "Performance Profile Scheduler"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User ID"; Guid) { }
        field(2; "Starting Date-Time"; DateTime) { }
        field(3; "Ending Date-Time"; DateTime) { }
        field(4; "Client Type"; Option)
        {
            OptionMembers = "Web Service","Client Service",NAS,"Management Client","Web Client",Background;
        }
        field(5; Enabled; Boolean) { }
        field(6; Description; Text[250]) { }
        field(7; "Schedule ID"; Guid) { }
        field(8; Frequency; Option)
        {
            OptionMembers = "100 milliseconds";
        }
        field(9; "Profile Creation Threshold"; Integer) { }
    }

    keys
    {
        key(PK; "User ID") { }
    }
}

table 2000100087 "Performance Profiles"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User ID"; Guid) { }
        field(2; "User Name"; Code[50])
        {
            FieldClass = FlowField;
        }
        field(3; "Profile"; Blob) { }
        field(4; "Starting Date-Time"; DateTime) { }
        field(5; "Activity Description"; Text[250]) { }
        field(6; "Client Type"; Option)
        {
            OptionMembers = "Web Service","Client Service",NAS,"Management Client","Web Client",Background;
        }
        field(7; "Client Session ID"; Integer) { }
        field(8; Duration; Duration) { }
        field(9; "Declaring App"; Text[250]) { }
        field(10; "Object Display Name"; Text[250]) { }
        field(11; "Object Type"; Option)
        {
            OptionMembers = "Query","Codeunit","Page","Report",TableData,"Table Data","Table",XMLport,MenuSuite,System,TableExtension;
        }
        field(12; "Object ID"; Integer) { }
        field(13; "Http Call Duration"; Duration) { }
        field(14; "Http Call Number"; Integer) { }
        field(15; "Activity Duration"; Duration) { }
        field(16; "Sql Call Duration"; Duration) { }
        field(17; "Sql Statement Number"; Integer) { }
        field(18; "Activity ID"; Text[250]) { }
        field(19; "Schedule ID"; Guid) { }
    }

    keys
    {
        key(PK; "User ID") { }
    }
}
#endif
