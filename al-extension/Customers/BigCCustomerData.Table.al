namespace BigC.Connector.Customers;

/// <summary>What the storefront tells about the customer of an order. Used temporarily, never stored.</summary>
table 71413 "BigC Customer Data"
{
    Caption = 'BigCommerce Customer Data';
    DataClassification = CustomerContent;
    TableType = Temporary;

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            DataClassification = SystemMetadata;
        }
        /// <summary>0 = guest.</summary>
        field(2; "Storefront Customer Id"; Integer)
        {
            Caption = 'Storefront Customer Id';
        }
        field(3; "E-Mail"; Text[250])
        {
            Caption = 'E-Mail';
            ExtendedDatatype = EMail;
        }
        field(4; "First Name"; Text[100])
        {
            Caption = 'First Name';
        }
        field(5; "Last Name"; Text[100])
        {
            Caption = 'Last Name';
        }
        field(6; "Company Name"; Text[100])
        {
            Caption = 'Company Name';
        }
        field(7; Address; Text[250])
        {
            Caption = 'Address';
        }
        field(8; "Address 2"; Text[250])
        {
            Caption = 'Address 2';
        }
        field(9; City; Text[100])
        {
            Caption = 'City';
        }
        field(10; County; Text[100])
        {
            Caption = 'County';
        }
        field(11; "Post Code"; Code[20])
        {
            Caption = 'Post Code';
        }
        /// <summary>ISO code of two letters, as the storefront spells it.</summary>
        field(12; "Country Code"; Code[10])
        {
            Caption = 'Country Code';
        }
        field(13; "Phone No."; Text[50])
        {
            Caption = 'Phone No.';
            ExtendedDatatype = PhoneNo;
        }
    }

    keys
    {
        key(PK; "Entry No.")
        {
            Clustered = true;
        }
    }
}
