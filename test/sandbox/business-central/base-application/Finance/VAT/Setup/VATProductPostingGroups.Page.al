#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

page 471 "VAT Product Posting Groups"
{
    Caption = 'VAT Product Posting Groups';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "VAT Product Posting Group";
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
