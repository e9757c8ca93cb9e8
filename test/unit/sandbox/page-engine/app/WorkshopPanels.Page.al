#if PAGE_TEST
namespace BigC.Test.Workshop;

page 50980 "Workshop Panels"
{
    PageType = List;
    Caption = 'Panels';
    SourceTable = "Workshop Panel";
    DelayedInsert = true;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            repeater(Panels)
            {
                field("No."; Rec."No.") { }
                field(Width; Rec.Width) { }
                field(Area; Rec.Area) { }
            }
        }
    }
}
#endif
