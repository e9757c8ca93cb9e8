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
                Importance = Additional;

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
