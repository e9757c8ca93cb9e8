namespace BigC.Connector.Orders;

page 71516 "BigC Order Changes Part"
{
    PageType = ListPart;
    Caption = 'Changes';
    SourceTable = "BigC Order Change";
    ApplicationArea = All;
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field(Revision; Rec.Revision)
                {
                }
                field("Part"; Rec."Part")
                {
                }
                field("Field Name"; Rec."Field Name")
                {
                }
                field("Old Value"; Rec."Old Value")
                {
                }
                field("New Value"; Rec."New Value")
                {
                }
                field("Affects Document"; Rec."Affects Document")
                {
                }
            }
        }
    }
}
