namespace BigC.Connector.Sync;

/// <summary>What the agents did.</summary>
page 71422 "BigC Sync Runs"
{
    PageType = List;
    Caption = 'BigCommerce Sync Runs';
    AboutTitle = 'About sync runs';
    AboutText = 'Each run of an agent is here with what it read, sent and could not send. A run that failed is an exception until a later one succeeds.';
    ApplicationArea = All;
    UsageCategory = History;
    SourceTable = "BigC Sync Run";
    SourceTableView = sorting("Entry No.") order(descending);
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Entry No."; Rec."Entry No.")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Flow; Rec.Flow)
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Started At"; Rec."Started At")
                {
                }
                field("Finished At"; Rec."Finished At")
                {
                }
                field("Read Count"; Rec."Read Count")
                {
                }
                field("Sent Count"; Rec."Sent Count")
                {
                }
                field("Refused Count"; Rec."Refused Count")
                {
                }
                field("Storefront Calls"; Rec."Storefront Calls")
                {
                }
                field("Business Central Calls"; Rec."Business Central Calls")
                {
                }
                field(Message; Rec.Message)
                {
                }
                field(Agent; Rec.Agent)
                {
                }
                field("Agent Version"; Rec."Agent Version")
                {
                }
            }
        }
    }
}
