namespace BigC.Connector.Sync;

using BigC.Connector.Stores;

/// <summary>The right to run a flow, so that two agents do no double work. It expires by Business Central's clock.</summary>
table 71421 "BigC Lease"
{
    Caption = 'BigCommerce Lease';
    DataClassification = SystemMetadata;
    LookupPageId = "BigC Leases";
    DrillDownPageId = "BigC Leases";

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
            ToolTip = 'Specifies the flow that the lease is for.';
        }
        field(3; Holder; Text[100])
        {
            Caption = 'Holder';
            ToolTip = 'Specifies the agent that has the lease; blank if it was given back.';
        }
        field(4; "Expires At"; DateTime)
        {
            Caption = 'Expires At';
            ToolTip = 'Specifies when another agent may take the lease.';
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
