namespace BigC.Connector.Orders;

/// <summary>A revision of an order as BigCommerce sent it.</summary>
page 71817 "BigC Order Payload"
{
    PageType = Card;
    Caption = 'BigCommerce Order Payload';
    AboutTitle = 'About the payload';
    AboutText = 'This is the order as the agent received it from BigCommerce, unchanged. Compare it with the order here, or give it to your administrator.';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Order Revision";
    DataCaptionExpression = Title;
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
        Title := OrderTitle();
    end;

    local procedure OrderTitle(): Text
    var
        Order: Record "BigC Order";
    begin
        Order.SetLoadFields("Order Id");
        if not Order.GetBySystemId(Rec."Order SystemId") then
            exit('');
        exit(StrSubstNo(TitleLbl, Order.ExternalNo(), Rec.Revision));
    end;

    var
        Title: Text;
        TitleLbl: Label 'Order %1, revision %2', Comment = '%1 = order number, %2 = number of the revision';
        PayloadText: Text;
}
