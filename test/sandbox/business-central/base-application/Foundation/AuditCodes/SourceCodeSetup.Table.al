#if STAND_IN
namespace Microsoft.Foundation.AuditCodes;

table 242 "Source Code Setup"
{
    Caption = 'Source Code Setup';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Primary Key"; Code[10])
        {
            Caption = 'Primary Key';
        }
        field(2; Sales; Code[10])
        {
            Caption = 'Sales';
            TableRelation = "Source Code";
        }
        field(3; Purchases; Code[10])
        {
            Caption = 'Purchases';
            TableRelation = "Source Code";
        }
        field(4; "Inventory Post Cost"; Code[10])
        {
            Caption = 'Inventory Post Cost';
            TableRelation = "Source Code";
        }
        field(5; "Exchange Rate Adjmt."; Code[10])
        {
            Caption = 'Exchange Rate Adjmt.';
            TableRelation = "Source Code";
        }
        field(8; "Close Income Statement"; Code[10])
        {
            Caption = 'Close Income Statement';
            TableRelation = "Source Code";
        }
        field(10; "General Journal"; Code[10])
        {
            Caption = 'General Journal';
            TableRelation = "Source Code";
        }
        field(11; "Sales Journal"; Code[10])
        {
            Caption = 'Sales Journal';
            TableRelation = "Source Code";
        }
        field(12; "Purchase Journal"; Code[10])
        {
            Caption = 'Purchase Journal';
            TableRelation = "Source Code";
        }
        field(13; "Cash Receipt Journal"; Code[10])
        {
            Caption = 'Cash Receipt Journal';
            TableRelation = "Source Code";
        }
        field(14; "Payment Journal"; Code[10])
        {
            Caption = 'Payment Journal';
            TableRelation = "Source Code";
        }
        field(16; "Item Journal"; Code[10])
        {
            Caption = 'Item Journal';
            TableRelation = "Source Code";
        }
        field(21; "Sales Entry Application"; Code[10])
        {
            Caption = 'Sales Entry Application';
            TableRelation = "Source Code";
        }
        field(22; "Purchase Entry Application"; Code[10])
        {
            Caption = 'Purchase Entry Application';
            TableRelation = "Source Code";
        }
        field(23; "VAT Settlement"; Code[10])
        {
            Caption = 'VAT Settlement';
            TableRelation = "Source Code";
        }
        field(33; "Item Reclass. Journal"; Code[10])
        {
            Caption = 'Item Reclass. Journal';
            TableRelation = "Source Code";
        }
        field(34; "Phys. Inventory Journal"; Code[10])
        {
            Caption = 'Phys. Inventory Journal';
            TableRelation = "Source Code";
        }
        field(40; "Deleted Document"; Code[10])
        {
            Caption = 'Deleted Document';
            TableRelation = "Source Code";
        }
        field(42; "Trans. Bank Rec. to Gen. Jnl."; Code[10])
        {
            Caption = 'Trans. Bank Rec. to Gen. Jnl.';
            TableRelation = "Source Code";
        }
        field(45; "Unapplied Sales Entry Appln."; Code[10])
        {
            Caption = 'Unapplied Sales Entry Appln.';
            TableRelation = "Source Code";
        }
        field(47; Reversal; Code[10])
        {
            Caption = 'Reversal';
            TableRelation = "Source Code";
        }
        field(49; "Payment Reconciliation Journal"; Code[10])
        {
            Caption = 'Payment Reconciliation Journal';
            TableRelation = "Source Code";
        }
        field(50; "G/L Currency Revaluation"; Code[10])
        {
            Caption = 'G/L Currency Revaluation';
            TableRelation = "Source Code";
        }
        field(5700; Transfer; Code[10])
        {
            Caption = 'Transfer';
            TableRelation = "Source Code";
        }
        field(5800; "Revaluation Journal"; Code[10])
        {
            Caption = 'Revaluation Journal';
            TableRelation = "Source Code";
        }
        field(5801; "Adjust Cost"; Code[10])
        {
            Caption = 'Adjust Cost';
            TableRelation = "Source Code";
        }
        field(5850; "Invt. Receipt"; Code[10])
        {
            Caption = 'Invt. Receipt';
            TableRelation = "Source Code";
        }
        field(5851; "Invt. Shipment"; Code[10])
        {
            Caption = 'Invt. Shipment';
            TableRelation = "Source Code";
        }
    }

    keys
    {
        key(Key1; "Primary Key")
        {
            Clustered = true;
        }
    }
}
#endif
