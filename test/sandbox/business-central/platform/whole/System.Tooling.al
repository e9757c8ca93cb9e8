#if WHOLE_PLATFORM
namespace System.Tooling;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000049 "Code Coverage"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object ID"; Integer) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = "Query","Codeunit","Page","Report",TableData,"Table Data","Table",XMLport,MenuSuite,System,TableExtension;
        }
        field(3; "Line Type"; Option)
        {
            OptionMembers = "Object","Trigger/Function",Empty,"Code";
        }
        field(4; "Line No."; Integer) { }
        field(5; "No. of Hits"; Integer) { }
        field(6; Line; Text[250]) { }
        field(7; "Code Coverage Status"; Option)
        {
            OptionMembers = Covered,NotCovered,PartiallyCovered;
        }
    }

    keys
    {
        key(PK; "Object ID") { }
    }
}

table 2000100113 "Designed Query Obj"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object ID"; Integer) { }
        field(2; "Object Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Object ID") { }
    }
}

table 2000100114 "Page Info And Fields"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Source Table No."; Integer) { }
        field(2; "Source Data Type"; Text[250]) { }
        field(3; "Source Table Name"; Text[250]) { }
        field(4; "Page ID"; Integer) { }
        field(5; "Page Name"; Text[250]) { }
        field(6; "Page Type"; Text[250]) { }
        field(7; "Current Form ID"; Text[36]) { }
        field(8; "Current Form Bookmark"; Text[250]) { }
        field(9; "Field Info"; Text[250]) { }
        field(10; "Field Value"; Text[250]) { }
        field(11; ExtensionSource; Text[250]) { }
        field(12; "Field No."; Integer) { }
        field(13; Tooltip; Text[250]) { }
        field(14; "Field Filter Expression"; Text[250]) { }
        field(15; "Field Filter Type"; Text[250]) { }
        field(16; "Field Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Source Table No.") { }
    }
}

table 2000000171 "Page Table Field"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Page ID"; Integer) { }
        field(2; Type; Option)
        {
            OptionMembers = Note,"Text","Code","Integer","Date",Exclude,Output,Input,"Input Message","Output Message Draft","Output Message",Resume,"User Intervention","Page Operation","User Intervention Request",Stop,Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
        field(3; Caption; Text[2048]) { }
        field(4; "Field ID"; Integer) { }
        field(5; Length; Text[250]) { }
        field(6; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(7; Tooltip; Text[250]) { }
        field(8; Scope; Option)
        {
            OptionMembers = System,Tenant;
        }
        field(9; FieldKind; Text[250]) { }
    }

    keys
    {
        key(PK; "Page ID") { }
    }
}
#endif
