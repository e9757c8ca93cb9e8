namespace BigC.Connector.Orders;

using Microsoft.Sales.Document;

pageextension 71500 "BigC Sales Order" extends "Sales Order"
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
