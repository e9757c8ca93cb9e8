namespace BigC.Connector.Orders;

using Microsoft.Sales.Document;

/// <summary>What is proven of a line of an order while its document is made.</summary>
table 71514 "BigC Order Proof Line"
{
    Caption = 'BigCommerce Order Proof Line';
    DataClassification = CustomerContent;
    TableType = Temporary;

    fields
    {
        field(1; "Line Key"; Code[50])
        {
            Caption = 'Line Key';
        }
        field(2; Sequence; Integer)
        {
            Caption = 'Sequence';
        }
        field(3; "Line Type"; Enum "BigC Order Line Type")
        {
            Caption = 'Line Type';
        }
        field(4; "Consignment Id"; Integer)
        {
            Caption = 'Consignment Id';
        }
        field(5; Description; Text[250])
        {
            Caption = 'Description';
        }
        field(10; "Outside VAT"; Boolean)
        {
            Caption = 'Outside VAT';
        }
        field(11; "Tax Zone Id"; Integer)
        {
            Caption = 'Tax Zone Id';
        }
        field(12; "Tax Class Id"; Integer)
        {
            Caption = 'Tax Class Id';
        }
        field(13; Rate; Decimal)
        {
            Caption = 'Rate';
        }
        field(14; "Rate Is Known"; Boolean)
        {
            Caption = 'Rate Is Known';
        }
        field(15; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
        }
        field(16; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
        }
        field(17; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
        }
        field(18; "VAT Identifier"; Code[20])
        {
            Caption = 'VAT Identifier';
        }
        field(20; "Sales Line Type"; Enum "Sales Line Type")
        {
            Caption = 'Sales Line Type';
        }
        field(21; "No."; Code[20])
        {
            Caption = 'No.';
        }
        field(22; "Variant Code"; Code[10])
        {
            Caption = 'Variant Code';
        }
        field(23; "Unit of Measure Code"; Code[10])
        {
            Caption = 'Unit of Measure Code';
        }
        field(30; Quantity; Decimal)
        {
            Caption = 'Quantity';
        }
        field(31; "Amount Inc Tax"; Decimal)
        {
            Caption = 'Amount Inc Tax';
        }
        field(32; "Tax Amount"; Decimal)
        {
            Caption = 'Tax Amount';
        }
        field(33; "Gross Unit Price"; Decimal)
        {
            Caption = 'Gross Unit Price';
        }
        field(34; "Is Discounted"; Boolean)
        {
            Caption = 'Is Discounted';
        }
        field(35; "Unit Price"; Decimal)
        {
            Caption = 'Unit Price';
        }
        field(36; "Line Discount Amount"; Decimal)
        {
            Caption = 'Line Discount Amount';
        }
        field(37; "Line Amount"; Decimal)
        {
            Caption = 'Line Amount';
        }
    }

    keys
    {
        key(PK; "Line Key") { Clustered = true; }
        key(Document; Sequence) { }
    }
}
