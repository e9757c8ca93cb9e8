namespace BigC.Connector.Orders;

/// <summary>A line of a staged order: a product, a gift certificate or a charge.</summary>
table 71501 "BigC Order Line"
{
    Caption = 'BigCommerce Order Line';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Order SystemId"; Guid)
        {
            Caption = 'Order SystemId';
            ToolTip = 'Specifies the order the row belongs to.';
            DataClassification = SystemMetadata;
            TableRelation = "BigC Order".SystemId;
        }
        field(2; Revision; Integer)
        {
            Caption = 'Revision';
            ToolTip = 'Specifies the revision of the order the row came with.';
        }
        field(3; "Line Key"; Code[50])
        {
            Caption = 'Line Key';
            ToolTip = 'Specifies the name of the line within its order.';
            NotBlank = true;
        }
        field(10; "Line Type"; Enum "BigC Order Line Type")
        {
            Caption = 'Line Type';
            ToolTip = 'Specifies what the line is.';
        }
        field(11; "External Line Id"; Integer)
        {
            Caption = 'External Line Id';
            ToolTip = 'Specifies the order product, order address or fee in BigCommerce, as the line type says.';
        }
        field(12; "Consignment Id"; Integer)
        {
            Caption = 'Consignment Id';
            ToolTip = 'Specifies the consignment the line is part of.';
        }
        field(13; "Parent Line Id"; Integer)
        {
            Caption = 'Parent Line Id';
            ToolTip = 'Specifies the line this one belongs to, for the parts of a bundle.';
        }
        field(14; "Product Id"; Integer)
        {
            Caption = 'Product Id';
            ToolTip = 'Specifies the product in BigCommerce; 0 is a custom item.';
        }
        field(15; "Variant Id"; Integer)
        {
            Caption = 'Variant Id';
            ToolTip = 'Specifies the variant in BigCommerce.';
        }
        field(16; SKU; Text[255])
        {
            Caption = 'SKU';
            ToolTip = 'Specifies the stock keeping unit as the storefront spells it.';
        }
        field(17; Description; Text[250])
        {
            Caption = 'Description';
            ToolTip = 'Specifies the name of the product or charge.';
        }
        field(18; "Product Type"; Text[30])
        {
            Caption = 'Product Type';
            ToolTip = 'Specifies physical, digital or giftcertificate; empty for charges.';
        }
        field(20; Quantity; Decimal)
        {
            Caption = 'Quantity';
            ToolTip = 'Specifies the number of units.';
            DecimalPlaces = 0 : 5;
        }
        field(21; "Unit Price Ex Tax"; Decimal)
        {
            Caption = 'Unit Price Ex Tax';
            ToolTip = 'Specifies the price of one unit without tax.';
            DecimalPlaces = 2 : 4;
        }
        field(22; "Unit Price Inc Tax"; Decimal)
        {
            Caption = 'Unit Price Inc Tax';
            ToolTip = 'Specifies the price of one unit with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(23; "Total Ex Tax"; Decimal)
        {
            Caption = 'Total Ex Tax';
            ToolTip = 'Specifies price times quantity without tax, before discounts of the order.';
            DecimalPlaces = 2 : 4;
        }
        field(24; "Total Inc Tax"; Decimal)
        {
            Caption = 'Total Inc Tax';
            ToolTip = 'Specifies price times quantity with tax, before discounts of the order.';
            DecimalPlaces = 2 : 4;
        }
        field(25; "Total Tax"; Decimal)
        {
            Caption = 'Total Tax';
            ToolTip = 'Specifies the tax of the line as the line states it.';
            DecimalPlaces = 2 : 4;
        }
        field(26; "Discounted Total Inc Tax"; Decimal)
        {
            Caption = 'Discounted Total Inc Tax';
            ToolTip = 'Specifies what the shopper paid for the line after all discounts, tax included.';
            DecimalPlaces = 2 : 4;
        }
        field(30; "Tax Class Id"; Integer)
        {
            Caption = 'Tax Class Id';
            ToolTip = 'Specifies the tax class; it is blank where it is not known.';
            InitValue = -1;
        }
        field(31; "Tax Zone Id"; Integer)
        {
            Caption = 'Tax Zone Id';
            ToolTip = 'Specifies the tax zone; 0 is not known.';
        }
        field(32; "Tax Zone Source"; Enum "BigC Zone Source")
        {
            Caption = 'Tax Zone Source';
            ToolTip = 'Specifies how the tax zone was found.';
        }
        field(40; "Gift Certificate Id"; Integer)
        {
            Caption = 'Gift Certificate Id';
            ToolTip = 'Specifies the gift certificate that was sold.';
        }
        field(41; "Gift Certificate Code"; Text[50])
        {
            Caption = 'Gift Certificate Code';
            ToolTip = 'Specifies the code of the gift certificate that was sold.';
        }
        field(42; "Recipient Email"; Text[250])
        {
            Caption = 'Recipient Email';
            ToolTip = 'Specifies who receives the gift certificate.';
            ExtendedDatatype = EMail;
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision, "Line Key") { Clustered = true; }
        key(Document; "Order SystemId", Revision, "Line Type", "External Line Id") { }
    }
}
