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
                }
                field("Event"; Rec."Event")
                {
                }
                field("User ID"; Rec."User ID")
                {
                }
                field(Detail; Rec.Detail)
                {
                }
            }
        }
    }
}
