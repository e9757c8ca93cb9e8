#if PAGE_TEST
namespace BigC.Test.Workshop;

page 50990 "Workshop Tool"
{
    Caption = 'Tool';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Workshop Tool";

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("Serial No."; Rec."Serial No.")
                {
                }
                field(Shelf; Rec.Shelf)
                {
                }
                field(Teeth; Rec.Teeth)
                {
                }
                field(Kind; Rec.Kind)
                {
                }
                field(Price; Rec.Price)
                {
                    MaxValue = 100;
                }
                field("Lock Code"; Rec."Lock Code")
                {
                }
                field(Bought; Rec.Bought)
                {
                }
                field(Sold; Rec.Sold)
                {
                    Editable = true;
                }
                field(Discount; DiscountPct)
                {
                    Caption = 'Discount %';
                    MinValue = -5;
                    MaxValue = 12.5;
                }
                field(Initials; InitialsText)
                {
                    Caption = 'Initials';
                    CharAllowed = 'AZ';
                    NotBlank = true;
                }
            }
        }
    }

    var
        DiscountPct: Decimal;
        InitialsText: Text[3];
}
#endif
