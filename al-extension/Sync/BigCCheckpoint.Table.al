namespace BigC.Connector.Sync;

using BigC.Connector.Stores;

/// <summary>How far a flow has been read and acknowledged. The agent keeps nothing of its own.</summary>
table 71420 "BigC Checkpoint"
{
    Caption = 'BigCommerce Checkpoint';
    DataClassification = SystemMetadata;
    LookupPageId = "BigC Checkpoints";
    DrillDownPageId = "BigC Checkpoints";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(2; Flow; Enum "BigC Flow")
        {
            Caption = 'Flow';
            ToolTip = 'Specifies what is read.';
        }
        /// <summary>Opaque here: only the agent knows its form.</summary>
        field(3; Position; Text[2048])
        {
            Caption = 'Position';
            ToolTip = 'Specifies how far the flow has been read and acknowledged. Delete the row to read from the start again; nothing is booked twice.';
        }
    }

    keys
    {
        key(PK; "Store Code", Flow)
        {
            Clustered = true;
        }
    }
}
