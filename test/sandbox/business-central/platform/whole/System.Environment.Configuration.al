#if WHOLE_PLATFORM
namespace System.Environment.Configuration;

using System.Reflection;
using System.Security.AccessControl;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100053 "All Profile Extension"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Profile ID"; Code[30]) { }
        field(2; "Profile App Name"; Text[250]) { }
        field(3; "App Name"; Text[250]) { }
        field(4; "Profile App ID"; Guid) { }
    }

    keys
    {
        key(PK; "Profile ID") { }
    }
}

table 2000100054 "All Profile Page Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Profile ID"; Code[30]) { }
        field(2; "Profile App ID"; Guid) { }
        field(3; "Profile App Name"; Text[250]) { }
        field(4; "Page ID"; Integer) { }
        field(5; "App Name"; Text[250]) { }
        field(6; "App ID"; Guid) { }
    }

    keys
    {
        key(PK; "Profile ID") { }
    }
}

table 2000000170 "Configuration Package File"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Package; Text[250]) { }
        field(2; "Code"; Text[250]) { }
        field(3; Name; Text[2048]) { }
        field(4; "Language ID"; Integer) { }
        field(5; "Setup Type"; Text[250]) { }
        field(6; "Processing Order"; Text[250]) { }
    }

    keys
    {
        key(PK; Package) { }
    }
}

table 2000100055 "Feature Key"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Text[50]) { }
        field(2; Enabled; Option)
        {
            OptionMembers = None,"All Users";
        }
        field(3; Description; Text[250]) { }
        field(4; "Learn More Link"; Text[250]) { }
        field(5; "Mandatory By"; Text[250]) { }
        field(6; "Mandatory By Version"; Text[250]) { }
        field(7; "Is One Way"; Boolean) { }
        field(8; "Can Try"; Boolean) { }
        field(9; "Data Update Required"; Boolean) { }
        field(10; "Description In English"; Text[250]) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100056 "Nav App Setting"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Allow HttpClient Requests"; Boolean) { }
    }

    keys
    {
        key(PK; "App ID") { }
    }
}

table 2000000196 "Object Options"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = "Query","Codeunit","Page","Report",TableData,"Table Data","Table",XMLport,MenuSuite,System,TableExtension;
        }
        field(2; "Option Data"; Blob) { }
        field(3; "Parameter Name"; Text[250]) { }
        field(4; "Object ID"; Integer) { }
        field(5; "User Name"; Text[250]) { }
        field(6; "Company Name"; Text[30]) { }
        field(7; "Created By"; Text[2048]) { }
        field(8; "Public Visible"; Boolean) { }
    }

    keys
    {
        key(PK; "Object Type") { }
    }
}

table 2000000080 "Page Data Personalization"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User SID"; Guid) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = ,,,"Report",,,XMLPort,,"Page";
        }
        field(3; "Object ID"; Integer) { }
        field(4; "Personalization ID"; Text[2048]) { }
        field(5; ValueName; Text[250]) { }
        field(6; Value; Blob) { }
    }

    keys
    {
        key(PK; "User SID") { }
    }
}

table 2000000072 "Profile"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Profile ID"; Code[30]) { }
        field(2; Description; Text[250]) { }
        field(3; "Role Center ID"; Integer) { }
        field(4; "Default Role Center"; Boolean) { }
        field(5; "Disable Personalization"; Boolean) { }
    }

    keys
    {
        key(PK; "Profile ID") { }
    }
}

table 2000100057 "Profile Configuration Symbols"
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

table 2000000068 "Record Link"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Link ID"; Integer) { }
        field(2; "Record ID"; RecordId) { }
        field(3; Type; Option)
        {
            OptionMembers = Note,"Text","Code","Integer","Date",Exclude,Output,Input,"Input Message","Output Message Draft","Output Message",Resume,"User Intervention","Page Operation","User Intervention Request",Stop,Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
        field(4; Description; Text[250]) { }
        field(5; Created; DateTime) { }
        field(6; Company; Text[30]) { }
        field(7; Note; Blob) { }
        field(8; URL1; Text[250]) { }
        field(9; "User ID"; Guid) { }
        field(10; Notify; Boolean) { }
        field(11; "To User ID"; Guid) { }
        field(12; URL2; Text[250]) { }
        field(13; URL3; Text[250]) { }
        field(14; URL4; Text[250]) { }
    }

    keys
    {
        key(PK; "Link ID") { }
    }
}

table 2000100058 "Report Settings Override"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Timeout; Integer) { }
        field(2; "Object ID"; Integer) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; MaxRows; Integer) { }
        field(5; MaxDocuments; Integer) { }
        field(6; "Format Language Tag"; Text[250]) { }
        field(7; "Language ID"; Integer) { }
    }

    keys
    {
        key(PK; Timeout) { }
    }
}

table 2000100059 "Signup Context"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; KeyName; Text[128]) { }
        field(2; Value; Text[2048]) { }
    }

    keys
    {
        key(PK; KeyName) { }
    }
}

table 2000000177 "Tenant Profile"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile ID"; Code[30]) { }
        field(3; Description; Text[250]) { }
        field(4; "Role Center ID"; Integer) { }
        field(5; "Disable Personalization"; Boolean) { }
        field(6; "Default Role Center"; Boolean) { }
    }

    keys
    {
        key(PK; "App ID") { }
    }
}

table 2000100060 "Tenant Profile Extension"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Base Profile ID"; Text[2048]) { }
        field(2; "Base Profile App ID"; Guid) { }
    }

    keys
    {
        key(PK; "Base Profile ID") { }
    }
}

table 2000100061 "Tenant Profile Page Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Profile ID"; Code[30]) { }
        field(2; "App ID"; Guid) { }
        field(3; Owner; Option)
        {
            OptionMembers = Tenant;
        }
        field(4; "Page ID"; Integer) { }
        field(5; "Page AL"; Blob) { }
    }

    keys
    {
        key(PK; "Profile ID") { }
    }
}

table 2000100062 "Tenant Profile Setting"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Default Role Center"; Boolean) { }
        field(2; "App ID"; Guid) { }
        field(3; "Profile ID"; Code[30]) { }
    }

    keys
    {
        key(PK; "Default Role Center") { }
    }
}

table 2000100063 "Tenant Report Layout"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Layout; Media) { }
        field(2; "Report ID"; Integer) { }
        field(3; Name; Text[250]) { }
        field(4; Description; Text[250]) { }
        field(5; "Company Name"; Text[30]) { }
        field(6; "Layout Format"; Option)
        {
            OptionMembers = RDLC,Word,Custom,Excel;
        }
        field(7; "MIME Type"; Text[250]) { }
        field(8; "App ID"; Guid) { }
        field(9; "Layout Status"; Option)
        {
            OptionMembers = Approved;
        }
        field(10; "Layout Subtype"; Option)
        {
            OptionMembers = HeaderFooter,Theme,Body,Default;
        }
        field(11; ExcelLayoutMultipleDataSheets; Enum "Excel Sheet Configuration") { }
        field(12; IsObsolete; Boolean) { }
    }

    keys
    {
        key(PK; Layout) { }
    }
}

table 2000100064 "Tenant Report Layout Cfg"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Header Part Name"; Text[250]) { }
        field(2; "Theme Part Name"; Text[250]) { }
        field(3; "Layout Name"; Text[250]) { }
        field(4; "Company Name"; Text[30]) { }
        field(5; "Report ID"; Integer) { }
    }

    keys
    {
        key(PK; "Header Part Name") { }
    }
}

table 2000100065 "Tenant Report Layout Selection"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Company Name"; Text[30]) { }
        field(3; "Layout Name"; Text[250]) { }
        field(4; "Report ID"; Integer) { }
        field(5; "User ID"; Guid) { }
        field(6; "Header Part Name"; Text[250]) { }
        field(7; "Theme Part Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "App ID") { }
    }
}

table 2000100066 "User Page Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User SID"; Guid) { }
        field(2; "Page ID"; Integer) { }
    }

    keys
    {
        key(PK; "User SID") { }
    }
}

table 2000100002 "Page Usage State"
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

table 2000000073 "User Personalization"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User SID"; Guid) { }
        field(2; "Language ID"; Integer) { }
        field(3; "Locale ID"; Integer) { }
        field(4; "Time Zone"; Text[250]) { }
        field(5; Scope; Option)
        {
            OptionMembers = System,Tenant;
        }
        field(6; "App ID"; Guid) { }
        field(7; "Profile ID"; Text[250]) { }
        field(8; "User ID"; Code[50])
        {
            FieldClass = FlowField;
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User SID")));
        }
        field(9; Company; Text[30]) { }
        field(10; "Full Name"; Text[250])
        {
            FieldClass = FlowField;
            CalcFormula = lookup(User."Full Name" where("User Security ID" = field("User SID")));
        }
        field(11; Role; Text[250])
        {
            FieldClass = FlowField;
        }
        field(12; "License Type"; Option)
        {
            OptionMembers = "External User",Application,"AAD Group";
            FieldClass = FlowField;
        }
        field(13; "Language Name"; Text[250]) { }
        field(14; Region; Text[250]) { }
    }

    keys
    {
        key(PK; "User SID") { }
    }
}
#endif
