namespace BigC.Connector.Orders;

/// <summary>A discount of a staged order: its code, kind and proportion. The money is taken from the lines.</summary>
table 71503 "BigC Order Discount"
{
    Caption = 'BigCommerce Order Discount';
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
        field(3; "Discount Key"; Code[50])
        {
            Caption = 'Discount Key';
            ToolTip = 'Specifies the name of the entry within its order.';
            NotBlank = true;
        }
        field(10; "Line Key"; Code[50])
        {
            Caption = 'Line Key';
            ToolTip = 'Specifies the line; empty is a discount of the whole order.';
        }
        field(11; "Discount Id"; Text[100])
        {
            Caption = 'Discount Id';
            ToolTip = 'Specifies the kind of discount as the storefront spells it.';
        }
        field(12; "Coupon Code"; Text[100])
        {
            Caption = 'Coupon Code';
            ToolTip = 'Specifies the code of the coupon.';
        }
        field(13; Name; Text[250])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the discount.';
        }
        field(14; Target; Text[30])
        {
            Caption = 'Target';
            ToolTip = 'Specifies order or product.';
        }
        field(15; "Coupon Type"; Integer)
        {
            Caption = 'Coupon Type';
            ToolTip = 'Specifies the coupon type of the storefront; -1 is not from a coupon.';
            InitValue = -1;
        }
        field(20; Amount; Decimal)
        {
            Caption = 'Amount';
            ToolTip = 'Specifies the amount as the storefront explains it.';
            DecimalPlaces = 2 : 4;
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision, "Discount Key") { Clustered = true; }
        key(Line; "Order SystemId", Revision, "Line Key") { }
    }
}
