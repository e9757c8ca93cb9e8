#if WHOLE_PLATFORM
namespace System.Environment;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000110 "Active Session"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Client Type"; Option)
        {
            OptionMembers = "Web Service","Client Service",NAS,"Management Client","Web Client",Background;
        }
        field(2; "Session ID"; Integer) { }
        field(3; "User ID"; Guid) { }
        field(4; "Client Computer Name"; Text[250]) { }
        field(5; "Server Instance ID"; Integer) { }
        field(6; "Session Unique ID"; Guid) { }
        field(7; "User SID"; Guid) { }
        field(8; "Database Name"; Text[250]) { }
        field(9; "Server Computer Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Client Type") { }
    }
}

table 2000000114 "Document Service"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Authentication Type"; Option)
        {
            OptionMembers = Legacy,OAuth2;
        }
        field(2; Location; Text[250]) { }
        field(3; Folder; Text[250]) { }
        field(4; "Service ID"; Code[30]) { }
        field(5; "Redirect URL"; Text[250]) { }
        field(6; "Client Id"; Text[2048]) { }
        field(7; "Client Secret Key"; Text[250]) { }
        field(8; "User Name"; Text[250]) { }
        field(9; "Document Repository"; Text[250]) { }
        field(10; Description; Text[250]) { }
        field(11; Password; Text[250]) { }
    }

    keys
    {
        key(PK; "Authentication Type") { }
    }
}

table 2000100052 "Document Service Scenario"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Service Integration"; Option)
        {
            OptionMembers = OneDrive;
        }
        field(2; "Use for Application"; Boolean) { }
        field(3; "Document Service"; Text[250]) { }
        field(4; "Use for Platform"; Boolean) { }
        field(5; Company; Text[30]) { }
    }

    keys
    {
        key(PK; "Service Integration") { }
    }
}

table 2000000140 "Event Subscription"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Subscriber Codeunit ID"; Integer) { }
        field(2; "Subscriber Function"; Text[250]) { }
        field(3; "Event Type"; Option)
        {
            OptionMembers = Logoff,Logon;
        }
        field(4; "Publisher Object Type"; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension,"Enum",EnumExtension,"Profile",ProfileExtension,PermissionSet,PermissionSetExtension,ReportExtension;
        }
        field(5; "Publisher Object ID"; Integer) { }
        field(6; "Published Function"; Text[250]) { }
        field(7; Active; Boolean) { }
        field(8; "Number of Calls"; Text[250]) { }
        field(9; "Subscriber Instance"; Text[250]) { }
        field(10; "Active Manual Instances"; Integer) { }
        field(11; "Originating App Name"; Text[250]) { }
        field(12; "Originating Package ID"; Guid) { }
        field(13; "Error Information"; Text[250]) { }
    }

    keys
    {
        key(PK; "Subscriber Codeunit ID") { }
    }
}

table 2000000180 "Media"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Guid) { }
        field(2; Content; Blob) { }
        field(3; "Mime Type"; Text[250]) { }
        field(4; Width; Integer) { }
        field(5; Height; Integer) { }
        field(6; "Company Name"; Text[30]) { }
        field(7; "File Name"; Text[250]) { }
        field(8; Description; Text[250]) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000182 "Media Resources"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Media Reference"; Media) { }
        field(2; Blob; Blob) { }
        field(3; "Code"; Text[250]) { }
        field(4; "MediaSet Reference"; Media) { }
    }

    keys
    {
        key(PK; "Media Reference") { }
    }
}

table 2000000175 "Scheduled Task"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "Run Codeunit"; Integer) { }
        field(3; Company; Text[30]) { }
        field(4; "Is Ready"; Boolean) { }
        field(5; "Not Before"; DateTime) { }
        field(6; "User ID"; Guid) { }
        field(7; "Tenant ID"; Text[2048]) { }
        field(8; "User Name"; Code[50]) { }
        field(9; "Failure Codeunit"; Integer) { }
        field(10; Record; RecordId) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000111 "Session Event"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Server Instance ID"; Integer) { }
        field(2; "Session ID"; Integer) { }
        field(3; "Event Type"; Option)
        {
            OptionMembers = Logoff,Logon;
        }
        field(4; "Event Datetime"; Text[250]) { }
        field(5; "User SID"; Guid) { }
        field(6; "User ID"; Guid) { }
        field(7; Comment; Text[250]) { }
        field(8; "Session Unique ID"; Integer) { }
        field(9; "Client Type"; Option)
        {
            OptionMembers = Background;
        }
    }

    keys
    {
        key(PK; "Server Instance ID") { }
    }
}

table 2000000028 "Table Information"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Record Size"; Integer) { }
        field(2; "Company Name"; Text[30]) { }
        field(3; "Table No."; Integer) { }
        field(4; "No. of Records"; Integer) { }
        field(5; "Size (KB)"; Text[250]) { }
        field(6; "Table Name"; Text[250]) { }
        field(7; "Data Size (KB)"; Text[250]) { }
        field(8; "Index Size (KB)"; Text[250]) { }
        field(9; Compression; Text[250]) { }
    }

    keys
    {
        key(PK; "Record Size") { }
    }
}

table 2000000184 "Tenant Media"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Guid) { }
        field(2; Content; Blob) { }
        field(3; "Mime Type"; Text[250]) { }
        field(4; Width; Integer) { }
        field(5; Height; Integer) { }
        field(6; "Company Name"; Text[30]) { }
        field(7; "File Name"; Text[250]) { }
        field(8; Description; Text[250]) { }
        field(9; "Creating User"; Text[250]) { }
        field(10; "Security Token"; Text[250]) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000183 "Tenant Media Set"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Media ID"; Media) { }
        field(2; ID; Guid) { }
    }

    keys
    {
        key(PK; "Media ID") { }
    }
}

table 2000000185 "Tenant Media Thumbnails"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Media Id"; Guid) { }
        field(2; Height; Integer) { }
        field(3; Width; Integer) { }
        field(4; Content; Blob) { }
        field(5; "Mime Type"; Text[250]) { }
    }

    keys
    {
        key(PK; "Media Id") { }
    }
}
#endif
