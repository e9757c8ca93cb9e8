namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Stores;

/// <summary>What was issued on a gift certificate and what was taken from it, in its currency. The sum is the balance of the liability.</summary>
table 71513 "BigC Gift Certificate Entry"
{
    Caption = 'BigCommerce Gift Certificate Entry';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Gift Certificate Entries";
    DrillDownPageId = "BigC Gift Certificate Entries";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the entry.';
            AutoIncrement = true;
        }
        field(2; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            TableRelation = "BigC Store";
        }
        field(3; "Certificate Code"; Code[50])
        {
            Caption = 'Certificate Code';
            ToolTip = 'Specifies the code of the certificate.';
        }
        field(4; "Gift Certificate Id"; Integer)
        {
            Caption = 'Gift Certificate Id';
            ToolTip = 'Specifies the certificate in BigCommerce.';
        }
        field(5; "Entry Type"; Enum "BigC Certificate Entry Type")
        {
            Caption = 'Entry Type';
            ToolTip = 'Specifies what happened.';
        }
        field(6; "Posting Date"; Date)
        {
            Caption = 'Posting Date';
            ToolTip = 'Specifies the posting date.';
        }
        field(7; "Document No."; Code[20])
        {
            Caption = 'Document No.';
            ToolTip = 'Specifies the document number of the ledger entries.';
        }
        field(8; "Order Id"; Integer)
        {
            Caption = 'Order Id';
            ToolTip = 'Specifies the order number in BigCommerce.';
        }
        field(9; "External Key"; Code[50])
        {
            Caption = 'External Key';
            ToolTip = 'Specifies the order line or transaction the entry stands for.';
        }
        field(10; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency; blank is the local currency.';
        }
        field(11; Amount; Decimal)
        {
            Caption = 'Amount';
            ToolTip = 'Specifies the amount; what is owed to the holder is positive.';
            DecimalPlaces = 2 : 2;
        }
        field(12; "Amount (LCY)"; Decimal)
        {
            Caption = 'Amount (LCY)';
            ToolTip = 'Specifies the amount in local currency.';
            DecimalPlaces = 2 : 2;
        }
        field(13; "Liability Account No."; Code[20])
        {
            Caption = 'Liability Account No.';
            ToolTip = 'Specifies the liability account.';
        }
    }

    keys
    {
        key(PK; "Entry No.") { Clustered = true; }
        key(Source; "Store Code", "Order Id", "Entry Type", "External Key", "Document No.") { Unique = true; }
        key(Certificate; "Store Code", "Certificate Code", "Posting Date") { SumIndexFields = Amount; }
    }
}
