#if WHOLE_PLATFORM
namespace System.Security.AccessControl;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100099 "API Webhook Notification"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Subscription ID"; Text[150]) { }
        field(2; "Last Modified Date Time"; DateTime) { }
        field(3; "Change Type"; Option)
        {
            OptionMembers = Collection,Updated,Deleted;
        }
        field(4; "Created By User SID"; Guid) { }
        field(5; "Entity ID"; Guid) { }
        field(6; "Entity Key Value"; Text[250]) { }
        field(7; ID; Guid) { }
    }

    keys
    {
        key(PK; "Subscription ID") { }
    }
}

table 2000100100 "API Webhook Notification Aggr"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Subscription ID"; Text[150]) { }
        field(2; "Last Modified Date Time"; DateTime) { }
        field(3; "Change Type"; Option)
        {
            OptionMembers = Collection,Updated,Deleted;
        }
        field(4; "Entity ID"; Guid) { }
        field(5; "Attempt No."; Integer) { }
        field(6; "Sending Scheduled Date Time"; DateTime) { }
        field(7; "Entity Key Value"; Text[250]) { }
        field(8; "Created By User SID"; Guid) { }
        field(9; ID; Guid) { }
    }

    keys
    {
        key(PK; "Subscription ID") { }
    }
}

table 2000100101 "API Webhook Subscription"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Expiration Date Time"; DateTime) { }
        field(2; "Source Table Id"; Integer) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; "Subscription Type"; Option)
        {
            OptionMembers = Regular,Dataverse;
        }
        field(5; "Entity Publisher"; Text[250]) { }
        field(6; "Entity Group"; Text[250]) { }
        field(7; "Entity Version"; Text[10]) { }
        field(8; "Entity Set Name"; Text[250]) { }
        field(9; "Subscription Id"; Text[150]) { }
        field(10; "Client State"; Text[250]) { }
        field(11; "Resource Url Blob"; Blob) { }
        field(12; "Notification Url Blob"; Blob) { }
    }

    keys
    {
        key(PK; "Expiration Date Time") { }
    }
}

table 2000000053 "Access Control"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; "Role ID"; Code[20]) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; Scope; Option)
        {
            OptionMembers = System,Tenant;
        }
        field(5; "App ID"; Guid) { }
        field(6; "User Name"; Code[50])
        {
            FieldClass = FlowField;
        }
        field(7; "Role Name"; Text[30])
        {
            FieldClass = FlowField;
        }
        field(8; "App Name"; Text[250])
        {
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(PK; "User Security ID", "Role ID", "Company Name", Scope, "App ID") { }
    }
}

table 2000100102 "Access Control Buffer"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Role ID"; Text[250]) { }
        field(2; Scope; Option)
        {
            OptionMembers = System,Tenant;
        }
        field(3; "App ID"; Guid) { }
        field(4; "Company Name"; Text[30]) { }
    }

    keys
    {
        key(PK; "Role ID") { }
    }
}

table 2000000167 "Aggregate Permission Set"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Scope; Option)
        {
            OptionMembers = System,Tenant;
        }
        field(2; "App ID"; Guid) { }
        field(3; "Role ID"; Code[20]) { }
        field(4; "App Name"; Text[250]) { }
        field(5; Name; Text[2048]) { }
    }

    keys
    {
        key(PK; Scope, "App ID", "Role ID") { }
    }
}

table 2000000130 "Device"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "MAC Address"; Text[250]) { }
        field(2; Name; Text[2048]) { }
        field(3; "Device Type"; Text[250]) { }
        field(4; Enabled; Boolean) { }
    }

    keys
    {
        key(PK; "MAC Address") { }
    }
}

table 2000000191 "Entitlement"
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

table 2000000190 "Entitlement Set"
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

table 2000100103 "Expanded Permission"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Role ID"; Code[30]) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = "Table Data","Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,TableData,TableExtension;
        }
        field(3; "Object ID"; Integer) { }
        field(4; "Read Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(5; "Insert Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(6; "Modify Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(7; "Delete Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(8; "Execute Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(9; Scope; Option)
        {
            OptionMembers = System,Tenant;
        }
        field(10; "App ID"; Guid) { }
        field(11; "Security Filter"; TableFilter) { }
        field(12; "Role Name"; Text[30]) { }
        field(13; "Object Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(14; "AL Object Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Role ID") { }
    }
}

table 2000000040 "License Information"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Line No."; Integer) { }
        field(2; "Text"; Text[250]) { }
    }

    keys
    {
        key(PK; "Line No.") { }
    }
}

table 2000000043 "License Permission"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = "Table Data","Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,TableData,TableExtension;
        }
        field(2; "Execute Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(3; "Object Number"; Integer) { }
        field(4; "Insert Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(5; "Read Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(6; "Modify Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(7; "Delete Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
    }

    keys
    {
        key(PK; "Object Type") { }
    }
}

table 2000000181 "Media Set"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Guid) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000195 "Membership Entitlement"
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

table 2000100104 "Metadata Permission"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Role ID"; Code[30]) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = "Table Data","Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,TableData,TableExtension;
        }
        field(3; "Object ID"; Integer) { }
        field(4; "Read Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(5; "Insert Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(6; "Modify Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(7; "Delete Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(8; "Execute Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(9; "Security Filter"; TableFilter) { }
        field(10; "Role Name"; Text[30]) { }
        field(11; Type; Option)
        {
            OptionMembers = Note,"Text","Code","Integer","Date",Exclude,Output,Input,"Input Message","Output Message Draft","Output Message",Resume,"User Intervention","Page Operation","User Intervention Request",Stop,Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
        field(12; "Object Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(13; "App ID"; Guid) { }
    }

    keys
    {
        key(PK; "Role ID") { }
    }
}

table 2000100105 "Metadata Permission Set"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Code[20]) { }
        field(3; Name; Text[2048]) { }
        field(4; Assignable; Boolean) { }
    }

    keys
    {
        key(PK; "App ID", "Role ID") { }
    }
}

table 2000100106 "Metadata Permission Set Rel."
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Code[30]) { }
        field(3; "Related App ID"; Guid) { }
        field(4; "Related Role ID"; Code[30]) { }
        field(5; Type; Option)
        {
            OptionMembers = Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
    }

    keys
    {
        key(PK; "App ID") { }
    }
}

table 2000000198 "Page Documentation"
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

table 2000000005 "Permission"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Role ID"; Code[30]) { }
        field(2; "Role Name"; Text[30]) { }
        field(3; "Object Type"; Option)
        {
            OptionMembers = "Table Data","Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,TableData,TableExtension;
        }
        field(4; "Object ID"; Integer) { }
        field(5; "Object Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(6; "Read Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(7; "Insert Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(8; "Modify Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(9; "Delete Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(10; "Execute Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(11; "Security Filter"; TableFilter) { }
        field(12; "AL Object Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Role ID") { }
    }
}

table 2000000044 "Permission Range"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = "Table Data","Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,TableData,TableExtension;
        }
        field(2; Index; Integer) { }
        field(3; From; Integer) { }
        field(4; "To"; Integer) { }
        field(5; "Read Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(6; "Insert Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(7; "Delete Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(8; "Execute Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(9; "Modify Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
    }

    keys
    {
        key(PK; "Object Type") { }
    }
}

table 2000000004 "Permission Set"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Role ID"; Code[20]) { }
        field(2; Name; Text[30]) { }
        field(3; Hash; Text[250]) { }
    }

    keys
    {
        key(PK; "Role ID") { }
    }
}

table 2000100107 "Report Layout Definition"
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

table 2000000054 "SID - Account ID"
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

table 2000000112 "Server Instance"
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

table 2000000009 "Session"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User ID"; Guid) { }
        field(2; "Connection ID"; Integer) { }
    }

    keys
    {
        key(PK; "User ID") { }
    }
}

table 2000000029 "System Object"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Object Name") { }
    }
}

table 2000100108 "Tenant License State"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Start Date"; DateTime) { }
        field(2; "User Security ID"; Guid) { }
        field(3; "End Date"; DateTime) { }
        field(4; State; Option)
        {
            OptionMembers = Evaluation,Trial,Paid,Warning,Suspended,Deleted,LockedOut;
        }
    }

    keys
    {
        key(PK; "Start Date") { }
    }
}

table 2000000166 "Tenant Permission"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Text[2048]) { }
        field(3; "Object Type"; Option)
        {
            OptionMembers = "Table Data","Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,TableData,TableExtension;
        }
        field(4; "Object ID"; Integer) { }
        field(5; Type; Option)
        {
            OptionMembers = Note,"Text","Code","Integer","Date",Exclude,Output,Input,"Input Message","Output Message Draft","Output Message",Resume,"User Intervention","Page Operation","User Intervention Request",Stop,Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
        field(6; "Read Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(7; "Insert Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(8; "Modify Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(9; "Delete Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(10; "Execute Permission"; Option)
        {
            OptionMembers = " ",Yes,Indirect;
        }
        field(11; "Security Filter"; TableFilter) { }
        field(12; "Object Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(13; "Role Name"; Text[30]) { }
    }

    keys
    {
        key(PK; "App ID", "Role ID", "Object Type", "Object ID") { }
    }
}

table 2000000165 "Tenant Permission Set"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Code[20]) { }
        field(3; Name; Text[2048]) { }
        field(4; Assignable; Boolean) { }
    }

    keys
    {
        key(PK; "App ID", "Role ID") { }
    }
}

table 2000000253 "Tenant Permission Set Rel."
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Code[30]) { }
        field(3; "Related App ID"; Guid) { }
        field(4; "Related Role ID"; Code[30]) { }
        field(5; "Related Scope"; Option)
        {
            OptionMembers = System;
        }
        field(6; Type; Option)
        {
            OptionMembers = Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
    }

    keys
    {
        key(PK; "App ID") { }
    }
}

table 2000100109 "Tenant Report Layout Override"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Override Layout Status"; Boolean) { }
        field(2; "Report ID"; Integer) { }
        field(3; Name; Text[2048]) { }
        field(4; "Runtime Package ID"; Guid) { }
        field(5; "Company Name"; Text[30]) { }
        field(6; Description; Text[250]) { }
        field(7; "Override Description"; Boolean) { }
        field(8; "Layout Status"; Option)
        {
            OptionMembers = Approved;
        }
        field(9; IsObsolete; Boolean) { }
        field(10; "Override IsObsolete"; Boolean) { }
    }

    keys
    {
        key(PK; "Override Layout Status") { }
    }
}

table 2000000067 "User Default Style Sheet"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User ID"; Guid) { }
    }

    keys
    {
        key(PK; "User ID") { }
    }
}

table 2000000121 "User Property"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; "Authentication Object ID"; Text[2048]) { }
        field(3; "Telemetry User ID"; Guid) { }
        field(4; "WebServices Key"; Text[250]) { }
        field(5; "WebServices Key Expiry Date"; DateTime) { }
        field(6; Password; Text[250]) { }
        field(7; "Name Identifier"; Text[250]) { }
    }

    keys
    {
        key(PK; "User Security ID") { }
    }
}

table 2000100110 "XMLport Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; InherentPermissions; Text[250]) { }
        field(2; ID; Integer) { }
    }

    keys
    {
        key(PK; InherentPermissions) { }
    }
}
#endif
