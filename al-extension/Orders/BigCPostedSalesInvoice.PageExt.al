namespace BigC.Connector.Orders;

using Microsoft.Sales.History;

pageextension 71502 "BigC Posted Sales Invoice" extends "Posted Sales Invoice"
{
    layout
    {
        addafter("External Document No.")
        {
            field("BigC Order Id"; Rec."BigC Order Id")
            {
                ApplicationArea = All;
                Importance = Promoted;
                Visible = Rec."BigC Order Id" <> 0;

                trigger OnDrillDown()
                var
                    OrderPages: Codeunit "BigC Order Pages";
                begin
                    OrderPages.Open(Rec."BigC Store Code", Rec."BigC Order Id");
                end;
            }
        }
    }

    actions
    {
        addlast(navigation)
        {
            action(BigCOrder)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Order';
                ToolTip = 'Open the BigCommerce order with its proof.';
                Image = OrderTracking;
                Visible = Rec."BigC Order Id" <> 0;

                trigger OnAction()
                var
                    OrderPages: Codeunit "BigC Order Pages";
                begin
                    OrderPages.Open(Rec."BigC Store Code", Rec."BigC Order Id");
                end;
            }
            action(BigCOpenInBigCommerce)
            {
                ApplicationArea = All;
                Caption = 'Open in BigCommerce';
                ToolTip = 'Open the order in the control panel of the storefront.';
                Image = Web;
                Visible = Rec."BigC Order Id" <> 0;

                trigger OnAction()
                var
                    Order: Record "BigC Order";
                    OrderPages: Codeunit "BigC Order Pages";
                begin
                    Order.Get(Rec."BigC Store Code", Rec."BigC Order Id");
                    OrderPages.OpenInStorefront(Order);
                end;
            }
        }
        addlast(Promoted)
        {
            actionref(BigCOrder_Promoted; BigCOrder)
            {
            }
            actionref(BigCOpenInBigCommerce_Promoted; BigCOpenInBigCommerce)
            {
            }
        }
    }
}
