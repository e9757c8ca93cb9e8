namespace BigC.Connector.Exceptions;

/// <summary>Who did what to an exception, and when.</summary>
page 71417 "BigC Exception History"
{
    PageType = List;
    Caption = 'BigCommerce Exception History';
    AboutTitle = 'About the history of an exception';
    AboutText = 'Each time the exception was found, retried, assigned, ignored, overridden or resolved is here, with who did it and why. Nothing of it can be changed.';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Exception History";
    SourceTableView = sorting("Exception Entry No.", "Entry No.") order(descending);
    DataCaptionFields = "Exception Entry No.";
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
