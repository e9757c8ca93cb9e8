namespace BigC.Connector.Stores;

/// <summary>What each order status means for a store, on its card.</summary>
page 71803 "BigC Order States Part"
{
    PageType = ListPart;
    Caption = 'Order States';
    ApplicationArea = All;
    SourceTable = "BigC Order State";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Status Id"; Rec."Status Id")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field("Action"; Rec."Action")
                {
                }
            }
        }
    }
}
