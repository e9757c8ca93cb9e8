#if PAGE_TEST
namespace BigC.Test.Workshop;

page 50984 "Workshop Closed Jobs"
{
    Caption = 'Workshop Closed Jobs';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Job";
    CardPageId = "Workshop Closed Job";

    layout
    {
        area(Content)
        {
            repeater(Jobs)
            {
                field("No."; Rec."No.")
                {
                }
            }
        }
    }
}

page 50985 "Workshop Closed Job"
{
    Caption = 'Workshop Closed Job';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Workshop Job";
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            field(Remark; Rec.Remark)
            {
            }
        }
    }
}
#endif
