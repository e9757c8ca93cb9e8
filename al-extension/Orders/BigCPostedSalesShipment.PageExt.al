namespace BigC.Connector.Orders;

using Microsoft.Sales.History;

pageextension 71504 "BigC Posted Sales Shipment" extends "Posted Sales Shipment"
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
}
