namespace BigC.Connector.Orders;

page 71514 "BigC Order Payments Part"
{
    PageType = ListPart;
    Caption = 'Payment Transactions';
    SourceTable = "BigC Order Payment";
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
                field("Event"; Rec."Event")
                {
                }
                field("Method"; Rec."Method")
                {
                }
                field(Gateway; Rec.Gateway)
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Is Test"; Rec."Is Test")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Transaction At"; Rec."Transaction At")
                {
                }
                field("Gateway Transaction Id"; Rec."Gateway Transaction Id")
                {
                }
                field("Gift Certificate Code"; Rec."Gift Certificate Code")
                {
                }
            }
        }
    }
}
