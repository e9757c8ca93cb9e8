#if STAND_IN
namespace Microsoft.Foundation.NoSeries;

page 457 "No. Series Lines"
{
    Caption = 'No. Series Lines';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "No. Series Line";

    layout
    {
        area(Content)
        {
            repeater(Control1)
            {
                field("Series Code"; Rec."Series Code")
                {
                }
                field("Starting Date"; Rec."Starting Date")
                {
                }
                field("Starting No."; Rec."Starting No.")
                {
                }
                field("Ending No."; Rec."Ending No.")
                {
                }
                field("Last Date Used"; Rec."Last Date Used")
                {
                }
                field("Last No. Used"; Rec."Last No. Used")
                {
                }
                field("Warning No."; Rec."Warning No.")
                {
                }
                field("Increment-by No."; Rec."Increment-by No.")
                {
                }
                field(Open; Rec.Open)
                {
                }
            }
        }
    }
}
#endif
