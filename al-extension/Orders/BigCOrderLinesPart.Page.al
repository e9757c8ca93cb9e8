namespace BigC.Connector.Orders;

page 71512 "BigC Order Lines Part"
{
    PageType = ListPart;
    Caption = 'Lines';
    SourceTable = "BigC Order Line";
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
                field("Line Type"; Rec."Line Type")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field(SKU; Rec.SKU)
                {
                }
                field(Quantity; Rec.Quantity)
                {
                }
                field("Unit Price Ex Tax"; Rec."Unit Price Ex Tax")
                {
                }
                field("Unit Price Inc Tax"; Rec."Unit Price Inc Tax")
                {
                }
                field("Total Inc Tax"; Rec."Total Inc Tax")
                {
                }
                field("Discounted Total Inc Tax"; Rec."Discounted Total Inc Tax")
                {
                }
                field("Tax Class Id"; Rec."Tax Class Id")
                {
                    BlankNumbers = BlankNeg;
                }
                field("Tax Zone Id"; Rec."Tax Zone Id")
                {
                }
                field("Consignment Id"; Rec."Consignment Id")
                {
                }
                field("Gift Certificate Code"; Rec."Gift Certificate Code")
                {
                }
                field("Line Key"; Rec."Line Key")
                {
                }
            }
        }
    }
}
