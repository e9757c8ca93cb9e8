namespace BigC.Connector.Sync;

/// <summary>How far each flow has been read.</summary>
page 71420 "BigC Checkpoints"
{
    PageType = List;
    Caption = 'BigCommerce Checkpoints';
    AboutTitle = 'About checkpoints';
    AboutText = 'Up to here each flow has been read and acknowledged. Delete a row to have it read from the start again; nothing is booked twice.';
    ApplicationArea = All;
    UsageCategory = History;
    SourceTable = "BigC Checkpoint";
    InsertAllowed = false;
    ModifyAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Flow; Rec.Flow)
                {
                }
                field(Position; Rec.Position)
                {
                }
                field(SystemModifiedAt; Rec.SystemModifiedAt)
                {
                    Caption = 'Updated At';
                    ToolTip = 'Specifies when the position was last moved.';
                }
            }
        }
    }
}
