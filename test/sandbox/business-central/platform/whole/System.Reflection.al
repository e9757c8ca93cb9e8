#if WHOLE_PLATFORM
namespace System.Reflection;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

enum 2000100090 "Excel Sheet Configuration"
{
    Extensible = true;
    value(0; Default) { }
}

enum 2000100091 "Report Layout Status"
{
    Extensible = true;
    value(0; Approved) { }
    value(1; Draft) { }
    value(2; "Pending Approval") { }
    value(3; Retired) { }
}

enum 2000100092 "Report Layout Subtype"
{
    Extensible = true;
    value(0; Theme) { }
    value(1; HeaderFooter) { }
    value(2; Default) { }
    value(3; Body) { }
}

table 2000000069 "Add-in"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Add-in Name"; Text[250]) { }
        field(2; "Public Key Token"; Text[250]) { }
        field(3; Version; Text[2048]) { }
        field(4; Category; Text[250]) { }
        field(5; Description; Text[250]) { }
        field(6; Resource; Media) { }
    }

    keys
    {
        key(PK; "Add-in Name") { }
    }
}

table 2000000178 "All Profile"
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
        field(3; "Profile ID"; Code[30]) { }
        field(4; Description; Text[250]) { }
        field(5; "Role Center ID"; Integer) { }
        field(6; "Default Role Center"; Boolean) { }
        field(7; Caption; Text[2048]) { }
        field(8; "App Name"; Text[250]) { }
        field(9; Enabled; Boolean) { }
        field(10; Promoted; Boolean) { }
        field(11; "Disable Personalization"; Boolean) { }
    }

    keys
    {
        key(PK; Scope, "App ID", "Profile ID") { }
    }
}

table 2000000137 "CodeUnit Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Name; Text[2048]) { }
        field(2; InherentPermissions; Text[250]) { }
        field(3; ID; Integer) { }
        field(4; TableNo; Integer) { }
        field(5; SubType; Option)
        {
            OptionMembers = Normal,Test,TestRunner,Upgrade,Install;
        }
        field(6; TestType; Option)
        {
            OptionMembers = UnitTest,IntegrationTest,Uncategorized;
        }
        field(7; RequiredTestIsolation; Option)
        {
            OptionMembers = None,Disabled,"Codeunit",Function;
        }
        field(8; "App ID"; Guid) { }
    }

    keys
    {
        key(PK; Name) { }
    }
}

table 2000000063 "Key"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "No."; Integer) { }
        field(2; TableNo; Integer) { }
        field(3; "Key"; Text[250]) { }
        field(4; SQLIndex; Integer) { }
        field(5; MaintainSQLIndex; Boolean) { }
        field(6; Enabled; Boolean) { }
        field(7; "Source App ID"; Guid) { }
        field(8; MaintainSIFTIndex; Boolean) { }
        field(9; Unique; Boolean) { }
        field(10; SumIndexFields; Text[250]) { }
        field(11; "Key name"; Text[250]) { }
        field(12; Clustered; Boolean) { }
        field(13; ObsoleteState; Option)
        {
            OptionMembers = No,Removed,Pending;
        }
    }

    keys
    {
        key(PK; "No.") { }
    }
}

table 2000000001 "Object"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Name; Text[2048]) { }
        field(2; Type; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension,"Enum",EnumExtension,"Profile",ProfileExtension,PermissionSet,PermissionSetExtension,ReportExtension;
        }
        field(3; ID; Integer) { }
    }

    keys
    {
        key(PK; Name) { }
    }
}

table 2000000071 "Object Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = "Table";
        }
        field(2; "Object ID"; Integer) { }
    }

    keys
    {
        key(PK; "Object Type") { }
    }
}

table 2000100093 "Page Action"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Page ID"; Integer) { }
        field(2; "Action Type"; Option)
        {
            OptionMembers = ActionContainer,ActionGroup,"Action";
        }
        field(3; "Action Subtype"; Option)
        {
            OptionMembers = ActivityButtons;
        }
        field(4; "Parent Action ID"; Integer) { }
        field(5; "Action ID"; Integer) { }
        field(6; Indentation; Integer) { }
        field(7; Caption; Text[2048]) { }
        field(8; ToolTip1; Text[250]) { }
        field(9; ToolTip2; Text[250]) { }
        field(10; ToolTip3; Text[250]) { }
        field(11; ToolTip4; Text[250]) { }
        field(12; Promoted; Boolean) { }
    }

    keys
    {
        key(PK; "Page ID") { }
    }
}

table 2000000192 "Page Control Field"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; PageNo; Integer) { }
        field(2; ControlName; Text[250]) { }
        field(3; Visible; Text[2048]) { }
        field(4; TableNo; Integer) { }
        field(5; Sequence; Text[250]) { }
        field(6; ControlId; Integer) { }
        field(7; FieldNo; Integer) { }
    }

    keys
    {
        key(PK; PageNo) { }
    }
}

table 2000000138 "Page Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; PageType; Option)
        {
            OptionMembers = API,List,ListPlus,Worksheet;
        }
        field(2; EntityName; Text[250]) { }
        field(3; SourceTableTemporary; Boolean) { }
        field(4; Caption; Text[2048]) { }
        field(5; InherentPermissions; Text[250]) { }
        field(6; SourceTable; Integer) { }
        field(7; CardPageID; Integer) { }
        field(8; Name; Text[2048]) { }
        field(9; APIPublisher; Text[250]) { }
        field(10; APIGroup; Text[250]) { }
        field(11; APIVersion; Text[250]) { }
        field(12; ID; Integer) { }
    }

    keys
    {
        key(PK; PageType) { }
    }
}

table 2000100094 "Query Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; InherentPermissions; Text[250]) { }
        field(2; Caption; Text[2048]) { }
        field(3; Name; Text[2048]) { }
        field(4; EntityName; Text[250]) { }
        field(5; APIPublisher; Text[250]) { }
        field(6; APIGroup; Text[250]) { }
        field(7; APIVersion; Text[250]) { }
        field(8; ID; Integer) { }
    }

    keys
    {
        key(PK; InherentPermissions) { }
    }
}

table 2000000082 "Report Layout"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Layout; Blob) { }
        field(2; "Custom XML Part"; Blob) { }
    }

    keys
    {
        key(PK; Layout) { }
    }
}

table 2000100095 "Report Layout List"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Report ID"; Integer) { }
        field(2; Name; Text[250]) { }
        field(3; Description; Text[250]) { }
        field(4; "Layout Format"; Option)
        {
            OptionMembers = RDLC,Word,Custom,Excel;
        }
        field(5; "Application ID"; Guid) { }
        field(6; "Layout Subtype"; Option)
        {
            OptionMembers = HeaderFooter,Theme,Body,Default;
        }
        field(7; "Layout Status"; Enum "Report Layout Status") { }
        field(8; Layout; Media) { }
        field(9; Caption; Text[2048]) { }
        field(10; "Report Name"; Text[250]) { }
        field(11; IsObsolete; Boolean) { }
        field(12; "User Defined"; Boolean) { }
        field(13; "Layout Publisher"; Text[250]) { }
        field(14; ExcelLayoutMultipleDataSheets; Enum "Excel Sheet Configuration") { }
        field(15; "Runtime Package ID"; Guid) { }
        field(16; "MIME Type"; Text[250]) { }
    }

    keys
    {
        key(PK; "Report ID") { }
    }
}

table 2000000139 "Report Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Caption; Text[250]) { }
        field(2; DefaultLayoutName; Text[250]) { }
        field(3; ProcessingOnly; Boolean) { }
        field(4; DefaultLayout; Option)
        {
            OptionMembers = Word,Excel,RDLC,Custom;
        }
        field(5; Name; Text[2048]) { }
        field(6; InherentPermissions; Text[250]) { }
        field(7; ID; Integer) { }
    }

    keys
    {
        key(PK; Caption) { }
    }
}

table 2000100096 "Table Field Mappings"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "To Table SQL Name"; Text[250]) { }
        field(2; "To App Name"; Text[250]) { }
        field(3; "To APP ID"; Guid) { }
        field(4; "To Field SQL Name"; Text[250]) { }
        field(5; "To Base Table SQL Name"; Text[250]) { }
        field(6; "Applies From BC Major Release"; Integer) { }
        field(7; "Applies From BC Minor Release"; Integer) { }
        field(8; "From APP ID"; Guid) { }
        field(9; "From App Name"; Text[250]) { }
        field(10; "From Table Name"; Text[250]) { }
        field(11; "From Table SQL Name"; Text[250]) { }
        field(12; "From Table Field Name"; Text[250]) { }
        field(13; "From Field SQL Name"; Text[250]) { }
        field(14; "From Is Extension Table"; Boolean) { }
        field(15; "From Base Table Name"; Text[250]) { }
        field(16; "From Base Table SQL Name"; Text[250]) { }
        field(17; "To Table Name"; Text[250]) { }
        field(18; "To Table Field Name"; Text[250]) { }
        field(19; "To Is Extension Table"; Boolean) { }
        field(20; "To Base Table Name"; Text[250]) { }
        field(21; "Inserter App ID"; Guid) { }
        field(22; "Per Company"; Boolean) { }
        field(23; ID; Integer) { }
    }

    keys
    {
        key(PK; "To Table SQL Name") { }
    }
}

table 2000000172 "Table Field Types"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Display Name"; Text[250]) { }
        field(2; Description; Text[250]) { }
        field(3; FieldTypeGroup; Text[250]) { }
    }

    keys
    {
        key(PK; "Display Name") { }
    }
}

table 2000100097 "Table Mappings"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "To Table SQL Name"; Text[250]) { }
        field(2; "To App Name"; Text[250]) { }
        field(3; "To APP ID"; Guid) { }
        field(4; "To Base Table SQL Name"; Text[250]) { }
        field(5; "Applies From BC Major Release"; Integer) { }
        field(6; "Applies From BC Minor Release"; Integer) { }
        field(7; "From APP ID"; Guid) { }
        field(8; "From App Name"; Text[250]) { }
        field(9; "From Table ID"; Integer) { }
        field(10; "From Table Name"; Text[250]) { }
        field(11; "From Table SQL Name"; Text[250]) { }
        field(12; "From Is Extension Table"; Boolean) { }
        field(13; "From Base Table Name"; Text[250]) { }
        field(14; "From Base Table SQL Name"; Text[250]) { }
        field(15; "To Table ID"; Integer) { }
        field(16; "To Table Name"; Text[250]) { }
        field(17; "To Is Extension Table"; Boolean) { }
        field(18; "To Base Table Name"; Text[250]) { }
        field(19; "Inserter App ID"; Guid) { }
        field(20; "Per Company"; Boolean) { }
        field(21; ID; Integer) { }
    }

    keys
    {
        key(PK; "To Table SQL Name") { }
    }
}

table 2000000136 "Table Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Caption; Text[2048]) { }
        field(2; Name; Text[2048]) { }
        field(3; ObsoleteState; Option)
        {
            OptionMembers = No,Removed,Pending;
        }
        field(4; TableType; Option)
        {
            OptionMembers = Normal,CRM,MicrosoftGraph,ExternalSQL,Exchange;
        }
        field(5; ExternalName; Text[250]) { }
        field(6; DataIsExternal; Boolean) { }
        field(7; InherentPermissions; Text[250]) { }
        field(8; LookupPageID; Integer) { }
        field(9; DrillDownPageId; Integer) { }
        field(10; DataPerCompany; Boolean) { }
        field(11; ID; Integer) { }
        field(12; DataCaptionFields; Text[250]) { }
        field(13; ReplicateData; Boolean) { }
        field(14; InherentEntitlements; Text[250]) { }
    }

    keys
    {
        key(PK; Caption) { }
    }
}

table 2000000141 "Table Relations Metadata"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Table ID"; Integer) { }
        field(2; "Field No."; Integer) { }
        field(3; "Related Table ID"; Integer) { }
        field(4; "Related Field No."; Integer) { }
        field(5; "Validate Table Relation"; Boolean) { }
        field(6; "Condition Field No."; Integer) { }
        field(7; "Condition Value"; Text[250]) { }
        field(8; "Condition Type"; Option)
        {
            OptionMembers = CONST;
        }
    }

    keys
    {
        key(PK; "Table ID") { }
    }
}

table 2000100098 "Tenant Feature Key"
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
#endif
