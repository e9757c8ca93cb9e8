#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

page 470 "VAT Business Posting Groups"
{
    Caption = 'VAT Business Posting Groups';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "VAT Business Posting Group";
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
