namespace BigC.Connector.Orders;

/// <summary>What storefront and document say about the VAT of one rate of an order, side by side.</summary>
table 71801 "BigC Order VAT Proof"
{
    Caption = 'BigCommerce Order VAT Proof';
    DataClassification = CustomerContent;
    TableType = Temporary;

    fields
    {
        field(1; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
            ToolTip = 'Specifies the rate.';
            DecimalPlaces = 0 : 5;
            AutoFormatType = 0;
        }
        field(2; "Storefront Tax"; Decimal)
        {
            Caption = 'Storefront';
            ToolTip = 'Specifies the tax that the shopper paid at this rate.';
            DecimalPlaces = 2 : 4;
            AutoFormatType = 0;
        }
        field(3; "Document VAT"; Decimal)
        {
            Caption = 'Document';
            ToolTip = 'Specifies the VAT of the sales document at this rate.';
            DecimalPlaces = 2 : 4;
            AutoFormatType = 0;
        }
        field(4; "Document Base"; Decimal)
        {
            Caption = 'Base';
            ToolTip = 'Specifies the amount without VAT that the document has at the rate, without what is outside VAT.';
            DecimalPlaces = 2 : 2;
            AutoFormatType = 0;
        }
    }

    keys
    {
        key(PK; "VAT %")
        {
            Clustered = true;
        }
    }
}
