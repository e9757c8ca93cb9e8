namespace BigC.Connector.Orders;

/// <summary>A revision of an order as BigCommerce sent it.</summary>
page 71817 "BigC Order Payload"
{
    PageType = Card;
    Caption = 'BigCommerce Order Payload';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Order Revision";
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field(Revision; Rec.Revision)
                {
                }
                field("Received At"; Rec."Received At")
                {
                }
                field("Content Hash"; Rec."Content Hash")
                {
                    Importance = Additional;
                }
            }
            group(Content)
            {
                Caption = 'As received';

                field(Payload; PayloadText)
                {
                    Caption = 'Payload';
                    ToolTip = 'Specifies the order as BigCommerce sent it.';
                    ShowCaption = false;
                    MultiLine = true;
                }
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        PayloadText := Rec.GetPayload();
    end;

    var
        PayloadText: Text;
}
