namespace BigC.Connector.Orders;

using Microsoft.Foundation.Address;
using Microsoft.Sales.History;

tableextension 71507 "BigC Sales Cr.Memo Line" extends "Sales Cr.Memo Line"
{
    fields
    {
        // The numbers are the same in all document tables, so that posting carries the values along.
        field(71500; "BigC Line Key"; Code[50])
        {
            Caption = 'BigCommerce Line Key';
            ToolTip = 'Specifies the line of the BigCommerce order, such as item:101 or shipping:7.';
            DataClassification = CustomerContent;
            Editable = false;
        }
        field(71501; "BigC Line Type"; Enum "BigC Order Line Type")
        {
            Caption = 'BigCommerce Line Type';
            ToolTip = 'Specifies what the line is in the BigCommerce order.';
            DataClassification = CustomerContent;
            Editable = false;
        }
        field(71502; "BigC Outside VAT"; Boolean)
        {
            Caption = 'Outside VAT';
            ToolTip = 'Specifies that the line is outside the scope of VAT: posting makes no VAT entry for it.';
            DataClassification = CustomerContent;
            Editable = false;
        }
        field(71503; "BigC VAT Country/Region Code"; Code[10])
        {
            Caption = 'BigCommerce VAT Country/Region Code';
            ToolTip = 'Specifies the country that the line is delivered to, if it is not the one of the document.';
            DataClassification = CustomerContent;
            Editable = false;
            TableRelation = "Country/Region";
            ValidateTableRelation = false;
        }
    }
}
