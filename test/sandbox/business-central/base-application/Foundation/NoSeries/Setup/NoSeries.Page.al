#if STAND_IN
namespace Microsoft.Foundation.NoSeries;

page 456 "No. Series"
{
    Caption = 'No. Series';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "No. Series";
    UsageCategory = Administration;

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
                field("Default Nos."; Rec."Default Nos.")
                {
                }
                field("Manual Nos."; Rec."Manual Nos.")
                {
                }
                field("Date Order"; Rec."Date Order")
                {
                }
            }
        }
    }
}
#endif
