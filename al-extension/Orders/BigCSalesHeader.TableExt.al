namespace BigC.Connector.Orders;

using BigC.Connector.Stores;
using Microsoft.Sales.Document;

tableextension 71500 "BigC Sales Header" extends "Sales Header"
{
    fields
    {
        // The numbers are the same in all document tables, so that posting carries the values along.
        field(71500; "BigC Store Code"; Code[20])
        {
            Caption = 'BigCommerce Store Code';
            ToolTip = 'Specifies the BigCommerce store the document belongs to.';
            DataClassification = CustomerContent;
            Editable = false;
            TableRelation = "BigC Store";
        }
        field(71501; "BigC Order Id"; Integer)
        {
            Caption = 'BigCommerce Order No.';
            ToolTip = 'Specifies the BigCommerce order the document was made from.';
            DataClassification = CustomerContent;
            BlankZero = true;
            Editable = false;
        }
    }

    keys
    {
        key(BigCOrder; "BigC Store Code", "BigC Order Id")
        {
        }
    }
}
