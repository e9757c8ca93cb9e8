namespace BigC.Connector.Exceptions;

/// <summary>What is wrong with the selected exception and what to do next, beside the list.</summary>
page 71821 "BigC Exception FactBox"
{
    PageType = CardPart;
    Caption = 'What to Do';
    ApplicationArea = All;
    SourceTable = "BigC Exception";
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            field(Message; Rec.Message)
            {
                MultiLine = true;
            }
            field("Next Action"; Rec."Next Action")
            {
                MultiLine = true;
            }
            field("Amount at Stake"; Rec."Amount at Stake")
            {
                BlankZero = true;
            }
            field("Currency Code"; Rec."Currency Code")
            {
            }
            field(Severity; Rec.Severity)
            {
            }
            field("First Seen At"; Rec."First Seen At")
            {
            }
            field(Attempts; Rec.Attempts)
            {
            }
            field("Next Attempt At"; Rec."Next Attempt At")
            {
            }
            field("History Entries"; Rec."History Entries")
            {
            }
        }
    }
}
