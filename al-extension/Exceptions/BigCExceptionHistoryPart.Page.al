namespace BigC.Connector.Exceptions;

/// <summary>Who did what to the exception, and when; on its card.</summary>
page 71801 "BigC Exception History Part"
{
    PageType = ListPart;
    Caption = 'History';
    ApplicationArea = All;
    SourceTable = "BigC Exception History";
    SourceTableView = sorting("Exception Entry No.", "Entry No.") order(descending);
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

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
