namespace BigC.Connector.Orders;

/// <summary>A tax row of a staged order.</summary>
table 71502 "BigC Order Tax"
{
    Caption = 'BigCommerce Order Tax';
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
        field(3; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the place of the row in the order.';
        }
        field(10; "External Tax Id"; Integer)
        {
            Caption = 'External Tax Id';
            ToolTip = 'Specifies the tax row in BigCommerce.';
        }
        field(11; "Line Key"; Code[50])
        {
            Caption = 'Line Key';
            ToolTip = 'Specifies the line the row taxes; empty when the storefront does not say.';
        }
        field(12; "Line Item Type"; Text[30])
        {
            Caption = 'Line Item Type';
            ToolTip = 'Specifies item, shipping, handling or gift-wrapping, as the storefront spells it.';
        }
        field(13; "Tax Rate Id"; Integer)
        {
            Caption = 'Tax Rate Id';
            ToolTip = 'Specifies the tax rate in BigCommerce.';
        }
        field(14; "Tax Rate Name"; Text[250])
        {
            Caption = 'Tax Rate Name';
            ToolTip = 'Specifies the name of the tax rate.';
        }
        field(15; "Tax Zone Id"; Integer)
        {
            Caption = 'Tax Zone Id';
            ToolTip = 'Specifies the tax zone of the rate; 0 is not known.';
        }
        field(16; "Tax Zone Source"; Enum "BigC Zone Source")
        {
            Caption = 'Tax Zone Source';
            ToolTip = 'Specifies how the tax zone was found.';
        }
        field(17; "Tax Class Id"; Integer)
        {
            Caption = 'Tax Class Id';
            ToolTip = 'Specifies the tax class; it is blank where it is not known.';
            InitValue = -1;
        }
        field(18; "Tax Class Name"; Text[250])
        {
            Caption = 'Tax Class Name';
            ToolTip = 'Specifies the name of the tax class.';
        }
        field(20; Rate; Decimal)
        {
            Caption = 'Rate';
            ToolTip = 'Specifies the rate in per cent.';
            DecimalPlaces = 0 : 5;
        }
        field(21; Priority; Integer)
        {
            Caption = 'Priority';
            ToolTip = 'Specifies the level of the rate: a higher one is charged on top of the lower ones.';
        }
        field(22; "Priority Amount"; Decimal)
        {
            Caption = 'Priority Amount';
            ToolTip = 'Specifies the tax of all rates of this level.';
            DecimalPlaces = 2 : 4;
        }
        field(23; "Line Amount"; Decimal)
        {
            Caption = 'Line Amount';
            ToolTip = 'Specifies the tax of this row.';
            DecimalPlaces = 2 : 4;
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision, "Entry No.") { Clustered = true; }
        key(Line; "Order SystemId", Revision, "Line Key") { }
    }
}
