#if WHOLE_PLATFORM
namespace System.Integration;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

enum 2000100071 EventCategory
{
    Extensible = true;
}

table 2000100072 "Api Web Service"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Published; Boolean) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension;
        }
        field(3; "Object ID"; Integer) { }
        field(4; Version; Text[250]) { }
        field(5; "Object Name"; Text[250]) { }
        field(6; "Service Name"; Text[250]) { }
        field(7; Publisher; Text[250]) { }
        field(8; "Group"; Text[250]) { }
        field(9; "AL Namespace"; Text[250]) { }
        field(10; "Insert Allowed"; Boolean) { }
        field(11; "Modify Allowed"; Boolean) { }
        field(12; "Delete Allowed"; Boolean) { }
    }

    keys
    {
        key(PK; Published) { }
    }
}

table 2000100073 "Api Webhook Entity"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Publisher; Text[250]) { }
        field(2; "Group"; Text[250]) { }
        field(3; Version; Text[10]) { }
        field(4; "OData Key Specified"; Boolean) { }
        field(5; Name; Text[2048]) { }
        field(6; "Table No."; Integer) { }
        field(7; "Table Temporary"; Boolean) { }
        field(8; "Key Fields"; Text[250]) { }
        field(9; "Table Filters"; Text[250]) { }
        field(10; "Object Type"; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension;
        }
        field(11; "Object ID"; Integer) { }
    }

    keys
    {
        key(PK; Publisher) { }
    }
}

table 2000100074 "Ext. Business Event Definition"
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

table 2000100075 "External Event Activity Log"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(2; "Company Name"; Text[30]) { }
        field(3; "Activity Message"; Text[250]) { }
        field(4; "Notification Url"; Text[250]) { }
        field(5; "Subscription Id"; Text[150]) { }
    }

    keys
    {
        key(PK; Status) { }
    }
}

table 2000100076 "External Event Log Entry"
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

table 2000100077 "External Event Notification"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(2; "Last Retry Date Time"; DateTime) { }
        field(3; "Retry Count"; Integer) { }
        field(4; "Not Before"; Text[250]) { }
        field(5; "Subscription Id"; Text[150]) { }
    }

    keys
    {
        key(PK; Status) { }
    }
}

table 2000100078 "External Event Subscription"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Subscription Type"; Option)
        {
            OptionMembers = Regular,Dataverse;
        }
        field(2; "Subscription State"; Text[250]) { }
        field(3; "App Id"; Guid) { }
        field(4; "User Id"; Guid) { }
        field(5; "Event Name"; Text[250]) { }
        field(6; "Event Version"; Text[250]) { }
        field(7; "Company Name"; Text[30]) { }
        field(8; "Notification Url"; Text[250]) { }
        field(9; "Client State"; Text[250]) { }
        field(10; ID; Integer) { }
    }

    keys
    {
        key(PK; "Subscription Type") { }
    }
}

table 2000100079 "Intelligent Cloud"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Primary Key"; Code[10]) { }
        field(2; Enabled; Boolean) { }
    }

    keys
    {
        key(PK; "Primary Key") { }
    }
}

table 2000100080 "Intelligent Cloud Status"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Synced Version"; Integer) { }
        field(2; "Replicate Data"; Boolean) { }
        field(3; "Table Id"; Integer) { }
        field(4; "Table Name"; Text[250]) { }
        field(5; "Company Name"; Text[30]) { }
        field(6; "Preserve Cloud Data"; Boolean) { }
        field(7; Blocked; Boolean) { }
    }

    keys
    {
        key(PK; "Synced Version") { }
    }
}

table 2000000179 "OData Edm Type"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Edm Xml"; Blob) { }
        field(2; "Key"; Text[250]) { }
        field(3; Description; Text[250]) { }
    }

    keys
    {
        key(PK; "Edm Xml") { }
    }
}

table 2000100081 "Power BI Blob"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "GP Enabled"; Boolean) { }
        field(2; "Blob File"; Blob) { }
        field(3; Name; Text[2048]) { }
        field(4; Version; Integer) { }
        field(5; Id; Guid) { }
    }

    keys
    {
        key(PK; "GP Enabled") { }
    }
}

table 2000100082 "Power BI Default Selection"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Context; Text[250]) { }
        field(2; Selected; Boolean) { }
        field(3; Id; Guid) { }
    }

    keys
    {
        key(PK; Context) { }
    }
}

table 2000100083 "Query Navigation"
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

table 2000000168 "Tenant Web Service"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(3; "Object Type"; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension;
        }
        field(9; "Service Name"; Text[250]) { }
        field(6; "Object ID"; Integer) { }
        field(12; Published; Boolean) { }
        field(13; ExcludeFieldsOutsideRepeater; Boolean) { }
        field(14; ExcludeNonEditableFlowFields; Boolean) { }
    }

    keys
    {
        key(PK; "Object Type", "Service Name") { }
    }
}

table 2000000076 "Web Service"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(3; "Object Type"; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension;
        }
        field(9; "Service Name"; Text[250]) { }
        field(6; "Object ID"; Integer) { }
        field(12; Published; Boolean) { }
        field(13; ExcludeFieldsOutsideRepeater; Boolean) { }
        field(14; ExcludeNonEditableFlowFields; Boolean) { }
    }

    keys
    {
        key(PK; "Object Type", "Service Name") { }
    }
}

table 2000000194 "Webhook Notification"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Subscription ID"; Text[150]) { }
        field(2; Notification; Blob) { }
        field(3; "Resource Type Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Subscription ID") { }
    }
}

table 2000000199 "Webhook Subscription"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Company Name"; Text[30]) { }
        field(2; Endpoint; Text[2048]) { }
        field(3; "Application ID"; Text[2048]) { }
        field(4; "Client State"; Text[250]) { }
        field(5; "Subscription ID"; Text[150]) { }
        field(6; "Run Notification As"; Text[250]) { }
        field(7; "Created By"; Text[250]) { }
    }

    keys
    {
        key(PK; "Company Name") { }
    }
}
#endif
