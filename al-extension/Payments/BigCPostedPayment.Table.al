namespace BigC.Connector.Payments;

using BigC.Connector.Stores;
using Microsoft.Sales.Customer;

/// <summary>A payment transaction that is in the ledger. The key makes it impossible to post one twice, but for one that a person has reversed.</summary>
table 71511 "BigC Posted Payment"
{
    Caption = 'BigCommerce Posted Payment';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
        }
        field(2; "Transaction Id"; Code[50])
        {
            Caption = 'Transaction Id';
            ToolTip = 'Specifies the payment transaction in BigCommerce.';
            NotBlank = true;
        }
        field(3; "Order Id"; Integer)
        {
            Caption = 'Order Id';
            ToolTip = 'Specifies the order number in BigCommerce.';
        }
        field(4; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number that stands on the ledger entries.';
        }
        field(5; Kind; Enum "BigC Payment Kind")
        {
            Caption = 'Kind';
            ToolTip = 'Specifies where the money came from.';
        }
        field(6; Gateway; Code[50])
        {
            Caption = 'Gateway';
            ToolTip = 'Specifies the payment gateway.';
        }
        field(7; "Gateway Transaction Id"; Text[250])
        {
            Caption = 'Gateway Transaction Id';
            ToolTip = 'Specifies the number under which the gateway settles the payment.';
        }
        field(8; "Document No."; Code[20])
        {
            Caption = 'Document No.';
            ToolTip = 'Specifies the document number of the ledger entries.';
        }
        field(9; "Posting Date"; Date)
        {
            Caption = 'Posting Date';
            ToolTip = 'Specifies the posting date.';
        }
        field(10; "Customer No."; Code[20])
        {
            Caption = 'Customer No.';
            ToolTip = 'Specifies the customer.';
            TableRelation = Customer;
            ValidateTableRelation = false;
        }
        field(11; "Account No."; Code[20])
        {
            Caption = 'Account No.';
            ToolTip = 'Specifies the bank account, or the liability account of certificates and store credit.';
        }
        field(12; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency; blank is the local currency.';
        }
        field(13; Amount; Decimal)
        {
            Caption = 'Amount';
            ToolTip = 'Specifies the amount in the currency of the payment.';
            DecimalPlaces = 2 : 2;
        }
        field(14; "Cust. Ledger Entry No."; Integer)
        {
            Caption = 'Cust. Ledger Entry No.';
            ToolTip = 'Specifies the customer ledger entry.';
        }
        field(15; Reversed; Boolean)
        {
            Caption = 'Reversed';
            ToolTip = 'Specifies that the payment was taken back.';
        }
        field(16; "Reversal Document No."; Code[20])
        {
            Caption = 'Reversal Document No.';
            ToolTip = 'Specifies the document number of the reversal.';
        }
        field(17; "Reversal Posting Date"; Date)
        {
            Caption = 'Reversal Posting Date';
            ToolTip = 'Specifies the posting date of the reversal.';
        }
        field(18; "Reversal Reason"; Text[250])
        {
            Caption = 'Reversal Reason';
            ToolTip = 'Specifies why somebody reversed the payment. It is empty if the storefront voided it.';
        }
        field(19; "Reversed By"; Code[50])
        {
            Caption = 'Reversed By';
            ToolTip = 'Specifies who reversed the payment.';
            DataClassification = EndUserIdentifiableInformation;
        }
        field(20; "Replacement No."; Integer)
        {
            Caption = 'Replacement No.';
            ToolTip = 'Specifies 0 for the latest posting of the transaction. Earlier ones, which somebody reversed, count from 1.';
        }
        field(21; "ISO Currency Code"; Code[10])
        {
            Caption = 'ISO Currency Code';
            ToolTip = 'Specifies the currency of the transaction as the storefront spells it.';
        }
        field(22; "Post Again"; Boolean)
        {
            Caption = 'Post Again';
            ToolTip = 'Specifies that the payment was taken back by mistake, and is posted once more.';
        }
    }

    keys
    {
        key(PK; "Store Code", "Transaction Id", "Replacement No.") { Clustered = true; }
        key(EntryNo; "Entry No.") { }
        key(Order; "Store Code", "Order Id") { SumIndexFields = Amount; }
        key(Gateway; "Gateway Transaction Id") { }
    }

    /// <summary>Filters to what is posted for an order and was not reversed.</summary>
    internal procedure FilterPosted(StoreCode: Code[20]; OrderId: Integer)
    begin
        Rec.Reset();
        Rec.SetRange("Store Code", StoreCode);
        Rec.SetRange("Order Id", OrderId);
        Rec.SetRange(Reversed, false);
    end;

    /// <summary>Gets the posting of the transaction that counts; an empty record if it was never posted.</summary>
    internal procedure GetLatest(StoreCode: Code[20]; TransactionId: Code[50])
    begin
        if not Rec.Get(StoreCode, TransactionId, 0) then
            Clear(Rec);
    end;

    /// <summary>True if the transaction is in the ledger, and was not taken back.</summary>
    internal procedure IsPosted(): Boolean
    begin
        exit((Rec."Order Id" <> 0) and not Rec.Reversed);
    end;
}
