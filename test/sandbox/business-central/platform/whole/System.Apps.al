#if WHOLE_PLATFORM
namespace System.Apps;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100029 "Application Dependency"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100030 "Application Object Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = "Query","Codeunit","Page","Report",TableData,"Table Data","Table",XMLport,MenuSuite,System,TableExtension;
        }
        field(3; "Object ID"; Integer) { }
        field(4; Metadata; Blob) { }
        field(5; "Package ID"; Guid) { }
        field(6; "Object Name"; Text[250]) { }
        field(7; "User Code"; Blob) { }
        field(8; "User AL Code"; Blob) { }
    }

    keys
    {
        key(PK; "Runtime Package ID") { }
    }
}

table 2000100031 "Application Resource"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100032 "Extension Database Snapshot"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Name; Text[2048]) { }
        field(2; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(3; Publisher; Text[250]) { }
        field(4; "Published As"; Option)
        {
            OptionMembers = Global;
        }
        field(5; "Is Reviewed"; Boolean) { }
        field(6; "Schema Version"; Text[250]) { }
        field(7; "App Id"; Guid) { }
        field(8; "Package Id"; Guid) { }
    }

    keys
    {
        key(PK; Name) { }
    }
}

table 2000100033 "Inplace Installed Application"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100034 "Installed Application"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000162 "NAV App Capabilities"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000152 "NAV App Data Archive"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000153 "NAV App Installed App"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; Name; Text[2048]) { }
        field(3; "Version Major"; Integer) { }
        field(4; "Version Minor"; Integer) { }
        field(5; "Version Build"; Integer) { }
        field(6; Publisher; Text[250]) { }
        field(7; "Package ID"; Guid) { }
        field(8; "Version Revision"; Integer) { }
    }

    keys
    {
        key(PK; "App ID") { }
    }
}

table 2000000163 "NAV App Object Prerequisites"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100035 "NAV App Tenant Add-In"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100036 "NAV App Tenant Operation"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(2; "Started On"; DateTime) { }
        field(3; "Operation Type"; Integer) { }
        field(4; "Operation ID"; Guid) { }
        field(5; Description; Text[250]) { }
        field(6; Details; Blob) { }
    }

    keys
    {
        key(PK; Status) { }
    }
}

table 2000100037 "Object Access Intent Override"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Access Intent"; Option)
        {
            OptionMembers = Default;
        }
        field(2; "Object Type"; Option)
        {
            OptionMembers = "Query","Codeunit","Page","Report",TableData,"Table Data","Table",XMLport,MenuSuite,System,TableExtension;
        }
        field(3; "Object ID"; Integer) { }
    }

    keys
    {
        key(PK; "Access Intent") { }
    }
}

table 2000100038 "Published Application"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; Name; Text[2048]) { }
        field(3; "Package ID"; Guid) { }
        field(4; "Tenant Visible"; Boolean) { }
        field(5; "Source Repository Url"; Text[250]) { }
        field(6; Installed; Boolean) { }
        field(7; Description; Blob) { }
        field(8; Blob; Text[250]) { }
        field(9; Brief; Text[250]) { }
        field(10; Logo; Media) { }
        field(11; Documentation; Text[250]) { }
        field(12; Screenshots; Text[250]) { }
        field(13; Publisher; Text[250]) { }
        field(14; "Published As"; Option)
        {
            OptionMembers = Global;
        }
        field(15; Url; Text[250]) { }
        field(16; Help; Text[250]) { }
        field(17; EULA; Text[250]) { }
        field(18; "Privacy Statement"; Text[250]) { }
        field(19; "Package Type"; Text[250]) { }
        field(20; "Version Build"; Integer) { }
        field(21; "Version Major"; Integer) { }
        field(22; "Version Minor"; Integer) { }
        field(23; "Version Revision"; Integer) { }
        field(24; "PerTenant Or Installed"; Boolean) { }
        field(25; "Resource Exposure Policy"; Integer) { }
        field(26; "Source Commit ID"; Text[2048]) { }
        field(27; "Build By"; Text[250]) { }
        field(28; "Build Url"; Text[250]) { }
        field(29; "Tenant ID"; Text[250]) { }
        field(30; ID; Guid) { }
    }

    keys
    {
        key(PK; "Runtime Package ID") { }
    }
}
#endif
