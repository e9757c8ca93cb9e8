namespace BigC.Connector.Orders;

page 71515 "BigC Order Residuals Part"
{
    PageType = ListPart;
    Caption = 'Proof: Residuals';
    SourceTable = "BigC Order Residual";
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
                field(Cause; Rec.Cause)
                {
                }
                field("Transaction Id"; Rec."Transaction Id")
                {
                }
                field("VAT Identifier"; Rec."VAT Identifier")
                {
                }
                field("VAT %"; Rec."VAT %")
                {
                }
                field("Storefront Amount"; Rec."Storefront Amount")
                {
                }
                field("Document Amount"; Rec."Document Amount")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
            }
        }
    }
}
