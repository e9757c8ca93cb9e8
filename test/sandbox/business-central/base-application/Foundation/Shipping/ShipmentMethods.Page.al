#if STAND_IN
namespace Microsoft.Foundation.Shipping;

page 11 "Shipment Methods"
{
    Caption = 'Shipment Methods';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Shipment Method";
    UsageCategory = Administration;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field(Code; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
            }
        }
    }
}
#endif
