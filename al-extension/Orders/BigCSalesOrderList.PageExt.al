namespace BigC.Connector.Orders;

using Microsoft.Sales.Document;

pageextension 71501 "BigC Sales Order List" extends "Sales Order List"
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
