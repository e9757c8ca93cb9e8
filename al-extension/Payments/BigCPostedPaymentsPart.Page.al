namespace BigC.Connector.Payments;

page 71517 "BigC Posted Payments Part"
{
    PageType = ListPart;
    Caption = 'Posted Payments';
    SourceTable = "BigC Posted Payment";
    ApplicationArea = All;
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Transaction Id"; Rec."Transaction Id")
                {
                }
                field(Kind; Rec.Kind)
                {
                }
                field(Gateway; Rec.Gateway)
                {
                }
                field("Document No."; Rec."Document No.")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Account No."; Rec."Account No.")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field(Reversed; Rec.Reversed)
                {
                }
                field("Reversal Document No."; Rec."Reversal Document No.")
                {
                }
                field("Reversal Posting Date"; Rec."Reversal Posting Date")
                {
                }
                field("Reversal Reason"; Rec."Reversal Reason")
                {
                }
                field("Reversed By"; Rec."Reversed By")
                {
                }
            }
        }
    }
}
