namespace BigC.Connector.Orders;

/// <summary>Coupons, promotions and manual discounts of an order: what they are called. What they took off stands on the lines.</summary>
page 71818 "BigC Order Discounts Part"
{
    PageType = ListPart;
    Caption = 'Discounts';
    ApplicationArea = All;
    SourceTable = "BigC Order Discount";
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Discount Id"; Rec."Discount Id")
                {
                }
                field("Coupon Code"; Rec."Coupon Code")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Target; Rec.Target)
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Line Key"; Rec."Line Key")
                {
                }
            }
        }
    }
}
