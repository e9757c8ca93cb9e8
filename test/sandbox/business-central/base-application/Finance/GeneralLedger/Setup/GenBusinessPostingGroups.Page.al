#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

page 312 "Gen. Business Posting Groups"
{
    Caption = 'Gen. Business Posting Groups';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Gen. Business Posting Group";
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
                field("Def. VAT Bus. Posting Group"; Rec."Def. VAT Bus. Posting Group")
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
