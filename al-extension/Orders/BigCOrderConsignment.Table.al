namespace BigC.Connector.Orders;

/// <summary>Where a part of a staged order goes.</summary>
table 71505 "BigC Order Consignment"
{
    Caption = 'BigCommerce Order Consignment';
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
        field(3; "Consignment Type"; Enum "BigC Consignment Type")
        {
            Caption = 'Consignment Type';
            ToolTip = 'Specifies how this part of the order reaches the shopper.';
        }
        field(4; "Consignment Id"; Integer)
        {
            Caption = 'Consignment Id';
            ToolTip = 'Specifies the order address in BigCommerce; 0 for downloads and e-mail.';
        }
        field(10; "First Name"; Text[250])
        {
            Caption = 'First Name';
            ToolTip = 'Specifies the first name of the recipient.';
        }
        field(11; "Last Name"; Text[250])
        {
            Caption = 'Last Name';
            ToolTip = 'Specifies the last name of the recipient.';
        }
        field(12; Company; Text[250])
        {
            Caption = 'Company';
            ToolTip = 'Specifies the company of the recipient.';
        }
        field(13; "Street 1"; Text[250])
        {
            Caption = 'Street 1';
            ToolTip = 'Specifies the street.';
        }
        field(14; "Street 2"; Text[250])
        {
            Caption = 'Street 2';
            ToolTip = 'Specifies the second line of the street.';
        }
        field(15; City; Text[250])
        {
            Caption = 'City';
            ToolTip = 'Specifies the city.';
        }
        field(16; State; Text[250])
        {
            Caption = 'State';
            ToolTip = 'Specifies the state or county.';
        }
        field(17; "Postal Code"; Text[50])
        {
            Caption = 'Postal Code';
            ToolTip = 'Specifies the postal code.';
        }
        field(18; "Country Code"; Code[10])
        {
            Caption = 'Country Code';
            ToolTip = 'Specifies the country.';
        }
        field(19; Phone; Text[50])
        {
            Caption = 'Phone';
            ToolTip = 'Specifies the phone number.';
        }
        field(20; Email; Text[250])
        {
            Caption = 'Email';
            ToolTip = 'Specifies the e-mail address.';
        }
        field(21; "Shipping Method"; Text[250])
        {
            Caption = 'Shipping Method';
            ToolTip = 'Specifies the shipping method the shopper chose.';
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision, "Consignment Type", "Consignment Id") { Clustered = true; }
    }
}
