namespace BigC.Connector.Exceptions;

/// <summary>Who did what to an exception, and when.</summary>
page 71417 "BigC Exception History"
{
    PageType = List;
    Caption = 'BigCommerce Exception History';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Exception History";
    SourceTableView = sorting("Exception Entry No.", "Entry No.") order(descending);
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(Events)
            {
                field("Occurred At"; Rec."Occurred At")
                {
                    ToolTip = 'Specifies when it happened.';
                }
                field("Event"; Rec."Event")
                {
                    ToolTip = 'Specifies what happened.';
                }
                field("User ID"; Rec."User ID")
                {
                    ToolTip = 'Specifies who did it.';
                }
                field(Detail; Rec.Detail)
                {
                    ToolTip = 'Specifies the message or reason.';
                }
            }
        }
    }
}
