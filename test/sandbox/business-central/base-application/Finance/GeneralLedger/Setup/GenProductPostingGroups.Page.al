#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

page 313 "Gen. Product Posting Groups"
{
    Caption = 'Gen. Product Posting Groups';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Gen. Product Posting Group";
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
                field("Def. VAT Prod. Posting Group"; Rec."Def. VAT Prod. Posting Group")
                {
                }
                field("Auto Insert Default"; Rec."Auto Insert Default")
                {
                }
            }
        }
    }
}
#endif
