namespace BigC.Connector.Payments;

using BigC.Connector.Stores;
using Microsoft.Bank.BankAccount;

/// <summary>Where the money of a payment gateway is, in each currency.</summary>
table 71510 "BigC Payment Gateway"
{
    Caption = 'BigCommerce Payment Gateway';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Payment Gateways";
    DrillDownPageId = "BigC Payment Gateways";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
        }
        field(2; Gateway; Code[50])
        {
            Caption = 'Gateway';
            ToolTip = 'Specifies the payment gateway as the storefront spells it.';
            NotBlank = true;
        }
        field(3; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency of the payments as the storefront spells it; blank is every currency that has no row of its own.';
        }
        field(4; Name; Text[250])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the gateway in the storefront.';
        }
        field(10; "Clearing Bank Account No."; Code[20])
        {
            Caption = 'Clearing Bank Account No.';
            ToolTip = 'Specifies the bank account that holds the money until it is paid out. Blank means that payments of the gateway wait.';
            TableRelation = "Bank Account";
            trigger OnValidate()
            begin
                GatewayMapping.CheckBankAccount(Rec);
            end;
        }
        field(11; "Do Not Post"; Boolean)
        {
            Caption = 'Do Not Post';
            ToolTip = 'Specifies that payments of the gateway are booked by hand, for example bank transfers that come with the bank statement.';
        }
    }

    keys
    {
        key(PK; "Store Code", Gateway, "Currency Code") { Clustered = true; }
    }

    trigger OnInsert()
    begin
        GatewayMapping.RetryWaiting(Rec);
    end;

    trigger OnModify()
    begin
        GatewayMapping.RetryWaiting(Rec);
    end;

    var
        GatewayMapping: Codeunit "BigC Gateway Mapping";
}
