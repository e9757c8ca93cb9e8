namespace BigC.Connector.Orders;

page 71513 "BigC Order Taxes Part"
{
    PageType = ListPart;
    Caption = 'Taxes';
    SourceTable = "BigC Order Tax";
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
                field("Line Key"; Rec."Line Key")
                {
                }
                field("Line Item Type"; Rec."Line Item Type")
                {
                }
                field("Tax Rate Name"; Rec."Tax Rate Name")
                {
                }
                field(Rate; Rec.Rate)
                {
                }
                field(Priority; Rec.Priority)
                {
                }
                field("Line Amount"; Rec."Line Amount")
                {
                }
                field("Tax Zone Id"; Rec."Tax Zone Id")
                {
                }
                field("Tax Class Id"; Rec."Tax Class Id")
                {
                    BlankNumbers = BlankNeg;
                }
                field("Tax Class Name"; Rec."Tax Class Name")
                {
                }
            }
        }
    }
}
