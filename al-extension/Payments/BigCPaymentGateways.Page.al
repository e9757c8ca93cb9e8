namespace BigC.Connector.Payments;

page 71519 "BigC Payment Gateways"
{
    PageType = List;
    Caption = 'BigCommerce Payment Gateways';
    SourceTable = "BigC Payment Gateway";
    ApplicationArea = All;
    UsageCategory = Administration;
    AboutTitle = 'About payment gateways';
    AboutText = 'Say for each payment gateway and currency which bank account holds the money until it is paid out. Payments of a gateway without an account wait; their orders are booked.';

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Gateway; Rec.Gateway)
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field("Clearing Bank Account No."; Rec."Clearing Bank Account No.")
                {
                }
                field("Do Not Post"; Rec."Do Not Post")
                {
                }
            }
        }
    }
}
