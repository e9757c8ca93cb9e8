#if STAND_IN
namespace Microsoft.Sales.Customer;

page 1381 "Customer Templ. List"
{
    Caption = 'Customer Templates';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Customer Templ.";
    UsageCategory = Lists;
    CardPageId = "Customer Templ. Card";
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(Control1)
            {
                field(Code; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("Contact Type"; Rec."Contact Type")
                {
                }
            }
        }
    }
}
#endif
