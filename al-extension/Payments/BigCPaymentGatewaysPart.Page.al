namespace BigC.Connector.Payments;

/// <summary>The clearing accounts of a store, on its card.</summary>
page 71804 "BigC Payment Gateways Part"
{
    PageType = ListPart;
    Caption = 'Payment Gateways';
    ApplicationArea = All;
    SourceTable = "BigC Payment Gateway";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
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
