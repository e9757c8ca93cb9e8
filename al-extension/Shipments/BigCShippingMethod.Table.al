namespace BigC.Connector.Shipments;

using BigC.Connector.Stores;
using Microsoft.Foundation.Shipping;

/// <summary>A shipping method that shoppers have chosen, and how Business Central ships it.</summary>
table 71803 "BigC Shipping Method"
{
    Caption = 'BigCommerce Shipping Method';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Shipping Methods";
    DrillDownPageId = "BigC Shipping Methods";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        /// <summary>Code, because the storefront's spelling of one method varies.</summary>
        field(2; Method; Code[100])
        {
            Caption = 'Method';
            ToolTip = 'Specifies the shipping method as the shopper saw it.';
            NotBlank = true;
        }
        field(10; "Shipment Method Code"; Code[10])
        {
            Caption = 'Shipment Method Code';
            ToolTip = 'Specifies the delivery terms of sales orders with this method. Blank leaves those of the customer.';
            TableRelation = "Shipment Method";
        }
        field(11; "Shipping Agent Code"; Code[10])
        {
            Caption = 'Shipping Agent Code';
            ToolTip = 'Specifies who carries sales orders with this method. Blank leaves the agent of the customer.';
            TableRelation = "Shipping Agent";
        }
    }

    keys
    {
        key(PK; "Store Code", Method)
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; Method, "Shipment Method Code", "Shipping Agent Code")
        {
        }
    }
}
