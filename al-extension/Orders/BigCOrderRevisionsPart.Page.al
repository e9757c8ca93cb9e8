namespace BigC.Connector.Orders;

/// <summary>Every content in which the order has arrived, the newest first.</summary>
page 71816 "BigC Order Revisions Part"
{
    PageType = ListPart;
    Caption = 'Revisions';
    ApplicationArea = All;
    SourceTable = "BigC Order Revision";
    SourceTableView = sorting("Order SystemId", Revision) order(descending);
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
                field(Revision; Rec.Revision)
                {
                }
                field("Received At"; Rec."Received At")
                {
                }
                field("Status Id"; Rec."Status Id")
                {
                }
                field("Total Inc Tax"; Rec."Total Inc Tax")
                {
                }
                field("Total Tax"; Rec."Total Tax")
                {
                }
                field("No. of Changes"; Rec."No. of Changes")
                {
                    DrillDown = false;
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(ShowPayload)
            {
                Caption = 'Payload';
                ToolTip = 'Show this revision of the order as BigCommerce sent it.';
                Image = XMLFile;
                Enabled = Rec.Revision <> 0;
                Scope = Repeater;

                trigger OnAction()
                begin
                    Page.Run(Page::"BigC Order Payload", Rec);
                end;
            }
        }
    }
}
