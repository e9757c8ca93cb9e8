#if WHOLE_PLATFORM
namespace System.Agents;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

enum 2000100005 "Agent Metadata Provider" implements IAgentFactory, IAgentMetadata
{
    Extensible = true;
}

enum 2000100006 "Agent Publisher Type"
{
    Extensible = true;
    value(0; User) { }
}

enum 2000100007 "Agent Task Billing Context"
{
    Extensible = true;
    value(0; Default) { }
    value(1; Excluded) { }
}

enum 2000100008 "Agent Task Status"
{
    Extensible = true;
    value(0; "Stopped by User") { }
}

table 2000100009 Agent
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; "Agent Metadata Provider"; Enum "Agent Metadata Provider") { }
        field(3; "Can Current User Use Agent"; Boolean) { }
        field(4; "Can Curr. User Configure Agent"; Boolean) { }
        field(5; State; Option)
        {
            OptionMembers = Disabled,Enabled,Evaluation;
        }
        field(6; Substate; Option)
        {
            OptionMembers = Archived,None;
        }
        field(7; "User Name"; Code[50]) { }
        field(8; "Display Name"; Text[250]) { }
        field(9; "Setup Page ID"; Integer) { }
        field(10; "Model ID"; Code[30]) { }
        field(11; "Model Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(12; "App ID"; Guid) { }
        field(13; "Can Access Current Company"; Boolean) { }
        field(14; "Publisher Type"; Option)
        {
            OptionMembers = "Third Party";
        }
        field(15; Initials; Text[250]) { }
    }

    keys
    {
        key(PK; "User Security ID") { }
    }
}

table 2000100010 "Agent Access Control"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Agent User Security ID"; Guid) { }
        field(2; "User Security ID"; Guid) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; "Can Configure Agent"; Boolean) { }
    }

    keys
    {
        key(PK; "Agent User Security ID") { }
    }
}

table 2000100011 "Agent Annotation"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Code"; Text[250]) { }
        field(2; Message; Text[250]) { }
        field(3; Severity; Option)
        {
            OptionMembers = Info,Warning,Error;
        }
        field(4; Details; Text[250]) { }
    }

    keys
    {
        key(PK; "Code") { }
    }
}

table 2000100012 "Agent Creation Control"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; "Agent Metadata Provider"; Integer) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; Description; Text[250]) { }
        field(5; "User Name"; Text[250])
        {
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(PK; "User Security ID") { }
    }

    procedure IsAllCompanies(): Boolean
    begin
    end;

    procedure IsAllAgentTypes(): Boolean
    begin
    end;

    procedure IsAllUsers(): Boolean
    begin
    end;
}

table 2000100013 "Agent Model"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Model ID"; Code[30]) { }
        field(2; "Model Name"; Text[250]) { }
        field(3; "Is Default"; Boolean) { }
        field(4; Availability; Option)
        {
            OptionMembers = Available,Preview;
        }
        field(5; "Retirement Date"; Date) { }
    }

    keys
    {
        key(PK; "Model ID") { }
    }
}

table 2000100014 "Agent Task"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Agent User Security ID"; Guid) { }
        field(2; "Created By"; Guid) { }
        field(3; "External ID"; Text[2048]) { }
        field(4; Title; Text[250]) { }
        field(5; "Needs Attention"; Boolean) { }
        field(6; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(7; "Model ID"; Code[30]) { }
        field(8; "Billing Context"; Enum "Agent Task Billing Context") { }
        field(9; Archived; Boolean) { }
        field(10; "Model Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(11; "Last Log Entry Timestamp"; DateTime) { }
        field(12; "Last Log Entry ID"; Integer) { }
        field(13; "Created By Full Name"; Text[250]) { }
        field(14; "Agent Display Name"; Text[250]) { }
        field(15; "Agent Substate"; Option)
        {
            OptionMembers = None;
        }
        field(16; "Company Name"; Text[30]) { }
        field(17; ID; BigInteger) { }
    }

    keys
    {
        key(PK; "Agent User Security ID") { }
    }
}

table 2000100015 "Agent Task Consumption"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Agent User Security ID"; Guid) { }
        field(2; "Task ID"; Integer) { }
        field(3; "Consumption Timestamp"; DateTime) { }
        field(4; "Copilot Credits"; Decimal) { }
        field(5; "Company Name"; Text[30]) { }
        field(6; "Feature Name"; Text[250]) { }
        field(7; "Agent User Display Name"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(8; Actions; Text[250]) { }
        field(9; "Copilot Studio Feature Display Name"; Text[250]) { }
        field(10; Description; Blob) { }
        field(11; "Task Title"; Text[250])
        {
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(PK; "Agent User Security ID") { }
    }
}

table 2000100016 "Agent Task File"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Content; Blob) { }
        field(2; "File Name"; Text[250]) { }
        field(3; "File MIME Type"; Text[250]) { }
        field(4; "Task ID"; Integer) { }
        field(5; ID; Integer) { }
    }

    keys
    {
        key(PK; Content) { }
    }
}

table 2000100017 "Agent Task Log Entry"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; Details; Blob) { }
        field(3; Description; Text[250]) { }
        field(4; "Page Caption"; Text[250]) { }
        field(5; "Task ID"; Integer) { }
        field(6; Reason; Text[250]) { }
        field(7; Type; Option)
        {
            OptionMembers = Note,"Text","Code","Integer","Date",Exclude,Output,Input,"Input Message","Output Message Draft","Output Message",Resume,"User Intervention","Page Operation","User Intervention Request",Stop,Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
        field(8; "User Full Name"; Boolean) { }
        field(9; "Memory Entry ID"; Integer) { }
        field(10; Level; Option)
        {
            OptionMembers = Error,Warning;
        }
        field(11; "Troubleshooting Info"; Blob) { }
        field(12; ID; Integer) { }
    }

    keys
    {
        key(PK; "User Security ID") { }
    }
}

table 2000100018 "Agent Task Memory Entry"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; Details; Blob) { }
        field(3; Description; Text[250]) { }
        field(4; Context; Blob) { }
        field(5; ID; Integer) { }
    }

    keys
    {
        key(PK; "User Security ID") { }
    }
}

table 2000100019 "Agent Task Message"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Content; Blob) { }
        field(2; "Task ID"; Integer) { }
        field(3; Type; Option)
        {
            OptionMembers = Note,"Text","Code","Integer","Date",Exclude,Output,Input,"Input Message","Output Message Draft","Output Message",Resume,"User Intervention","Page Operation","User Intervention Request",Stop,Include,ReviewMessage,Assistance,Link,ReviewRecord;
        }
        field(4; Status; Option)
        {
            OptionMembers = InProgress,Draft," ",Sent,Failed,Reviewed,Paused,Ready,Completed,Running,"Stopped by User","Stopped by System",Installed,Unknown,NotFound,Discarded,Rejected,Scheduled;
        }
        field(5; "Status Reason"; Text[250]) { }
        field(6; "External ID"; Text[2048]) { }
        field(7; From; Text[250]) { }
        field(8; "Requires Review"; Boolean) { }
        field(9; "Memory Entry Id"; Integer) { }
        field(10; "Created By Full Name"; Text[250]) { }
        field(11; ID; Guid) { }
        field(12; "Agent User Security ID"; Guid) { }
        field(13; "Input Message ID"; Guid) { }
    }

    keys
    {
        key(PK; Content) { }
    }
}

table 2000100020 "Agent Task Message Attachment"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Task ID"; Integer) { }
        field(2; "Message ID"; Guid) { }
        field(3; "File ID"; Integer) { }
        field(4; Ignored; Boolean) { }
        field(5; "Ignored Reason"; Text[250]) { }
        field(6; "Text Content"; Blob) { }
    }

    keys
    {
        key(PK; "Task ID") { }
    }
}

table 2000100021 "Agent Task Page Context"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Currency Code"; Text[250]) { }
        field(2; "Currency Symbol"; Text[250]) { }
        field(3; "Communication Language LCID"; Integer) { }
        field(4; "Communication Format LCID"; Integer) { }
    }

    keys
    {
        key(PK; "Currency Code") { }
    }
}

table 2000100022 "Agent Task Page Context Req."
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Page ID"; Integer) { }
        field(2; "Record ID"; RecordId) { }
        field(3; "Task ID"; Integer) { }
    }

    keys
    {
        key(PK; "Page ID") { }
    }
}

table 2000100023 "Agent Task Timeline"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Created By"; Text[250]) { }
        field(2; Summary; Text[250]) { }
        field(3; Title; Text[250]) { }
    }

    keys
    {
        key(PK; "Created By") { }
    }
}

table 2000100024 "Agent Task Timeline Step"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Title; Text[250]) { }
        field(2; Description; Text[250]) { }
        field(3; "Primary Page Summary"; Text[250]) { }
        field(4; "Primary Page Query"; Text[250]) { }
    }

    keys
    {
        key(PK; Title) { }
    }
}

table 2000100025 "Agent Task Timeline Step Det."
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; "Client Context"; Text[250]) { }
    }

    keys
    {
        key(PK; "User Security ID") { }
    }
}

table 2000100026 "Agent Task User Int Suggestion"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Code"; Text[250]) { }
        field(2; Summary; Text[250]) { }
        field(3; Description; Text[250]) { }
        field(4; Instructions; Text[250]) { }
    }

    keys
    {
        key(PK; "Code") { }
    }
}

table 2000100027 "Agent User Int Request Details"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Type; Option)
        {
            OptionMembers = ReviewMessage,Assistance;
        }
        field(2; "Page ID"; Integer) { }
    }

    keys
    {
        key(PK; Type) { }
    }
}

table 2000100028 "Isolated Storage"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User Id"; Guid) { }
        field(2; "Key"; Text[250]) { }
        field(3; Value; Text[2048]) { }
    }

    keys
    {
        key(PK; "User Id") { }
    }
}
#endif
