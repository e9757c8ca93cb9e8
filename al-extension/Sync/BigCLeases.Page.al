namespace BigC.Connector.Sync;

/// <summary>Which agent runs which flow.</summary>
page 71421 "BigC Leases"
{
    PageType = List;
    Caption = 'BigCommerce Leases';
    AboutTitle = 'About leases';
    AboutText = 'Only the agent that has the lease of a flow runs it. A lease that is not renewed expires by itself.';
    ApplicationArea = All;
    UsageCategory = History;
    SourceTable = "BigC Lease";
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
                field(Holder; Rec.Holder)
                {
                }
                field("Expires At"; Rec."Expires At")
                {
                }
            }
        }
    }
}
