namespace BigC.Connector.Orders;

using Microsoft.Finance.VAT.Setup;

/// <summary>
/// What a document of an order comes to for one VAT identifier and VAT posting setup: stored, what was proven; temporary, what there is
/// now.
/// </summary>
table 71515 "BigC Order Proven VAT"
{
    Caption = 'BigCommerce Order Proven VAT';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Order SystemId"; Guid)
        {
            Caption = 'Order SystemId';
            ToolTip = 'Specifies the order.';
            DataClassification = SystemMetadata;
            TableRelation = "BigC Order".SystemId;
        }
        field(2; "VAT Identifier"; Code[20])
        {
            Caption = 'VAT Identifier';
            ToolTip = 'Specifies the VAT identifier of the lines.';
        }
        field(5; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            ToolTip = 'Specifies the VAT business posting group of the lines.';
            TableRelation = "VAT Business Posting Group";
        }
        field(6; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            ToolTip = 'Specifies the VAT product posting group of the lines.';
            TableRelation = "VAT Product Posting Group";
        }
        field(3; "VAT Base"; Decimal)
        {
            Caption = 'VAT Base';
            ToolTip = 'Specifies the amount of the lines without VAT, in the currency of the order.';
            AutoFormatType = 0;
        }
        field(4; "VAT Amount"; Decimal)
        {
            Caption = 'VAT Amount';
            ToolTip = 'Specifies the VAT of the lines, in the currency of the order.';
            AutoFormatType = 0;
        }
    }

    keys
    {
        key(PK; "Order SystemId", "VAT Identifier", "VAT Bus. Posting Group", "VAT Prod. Posting Group") { Clustered = true; }
    }
}
