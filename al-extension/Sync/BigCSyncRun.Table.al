namespace BigC.Connector.Sync;

using BigC.Connector.Stores;

/// <summary>One run of a flow by an agent. The agent writes it when it starts and again when it ends.</summary>
table 71422 "BigC Sync Run"
{
    Caption = 'BigCommerce Sync Run';
    DataClassification = SystemMetadata;
    LookupPageId = "BigC Sync Runs";
    DrillDownPageId = "BigC Sync Runs";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the run.';
            AutoIncrement = true;
        }
        field(2; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(3; Flow; Enum "BigC Flow")
        {
            Caption = 'Flow';
            ToolTip = 'Specifies what was read.';
        }
        field(4; Agent; Text[100])
        {
            Caption = 'Agent';
            ToolTip = 'Specifies the agent that ran.';
        }
        field(5; "Agent Version"; Text[30])
        {
            Caption = 'Agent Version';
            ToolTip = 'Specifies the version of the agent.';
        }
        field(6; Status; Enum "BigC Sync Run Status")
        {
            Caption = 'Status';
            ToolTip = 'Specifies how the run ended.';
        }
        field(7; "Started At"; DateTime)
        {
            Caption = 'Started At';
            ToolTip = 'Specifies when the run started.';
        }
        field(8; "Finished At"; DateTime)
        {
            Caption = 'Finished At';
            ToolTip = 'Specifies when the run ended; blank while it is under way.';
        }
        field(9; "Read Count"; Integer)
        {
            Caption = 'Read';
            ToolTip = 'Specifies how many objects were read from the storefront.';
        }
        field(10; "Sent Count"; Integer)
        {
            Caption = 'Sent';
            ToolTip = 'Specifies how many objects were sent to Business Central.';
        }
        field(11; "Refused Count"; Integer)
        {
            Caption = 'Refused';
            ToolTip = 'Specifies how many objects could not be read or were refused. Each is an exception.';
        }
        field(12; "Storefront Calls"; Integer)
        {
            Caption = 'Storefront Calls';
            ToolTip = 'Specifies how many calls of the BigCommerce API the run made.';
        }
        field(13; "Business Central Calls"; Integer)
        {
            Caption = 'Business Central Calls';
            ToolTip = 'Specifies how many calls of the Business Central API the run made.';
        }
        field(14; Message; Text[2048])
        {
            Caption = 'Message';
            ToolTip = 'Specifies what went wrong.';
        }
    }

    keys
    {
        key(PK; "Entry No.")
        {
            Clustered = true;
        }
        key(Recent; "Store Code", Flow, "Started At")
        {
        }
    }
}
