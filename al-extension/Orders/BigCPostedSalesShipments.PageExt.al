namespace BigC.Connector.Orders;

using Microsoft.Sales.History;

pageextension 71505 "BigC Posted Sales Shipments" extends "Posted Sales Shipments"
{
    layout
    {
        addafter("External Document No.")
        {
            field("BigC Order Id"; Rec."BigC Order Id")
            {
                ApplicationArea = All;

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
