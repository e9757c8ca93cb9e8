namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Account;

/// <summary>The liability account of gift certificates, for each currency.</summary>
table 71512 "BigC Gift Card Account"
{
    Caption = 'BigCommerce Gift Card Account';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Gift Card Accounts";
    DrillDownPageId = "BigC Gift Card Accounts";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
        }
        field(2; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency of the certificates as the storefront spells it; blank is every currency that has no row of its own.';
        }
        field(3; "Liability Account No."; Code[20])
        {
            Caption = 'Liability Account No.';
            ToolTip = 'Specifies the account that holds what is owed to the holders of certificates.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                GiftCardAccounts.CheckAccount(Rec."Liability Account No.");
            end;
        }
        field(4; "Store Credit Account No."; Code[20])
        {
            Caption = 'Store Credit Account No.';
            ToolTip = 'Specifies the account that holds the store credit of customers. Payments with store credit wait if it is blank.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                GiftCardAccounts.CheckAccount(Rec."Store Credit Account No.");
            end;
        }
    }

    keys
    {
        key(PK; "Store Code", "Currency Code") { Clustered = true; }
    }

    trigger OnInsert()
    begin
        GiftCardAccounts.RetryWaiting(Rec);
    end;

    trigger OnModify()
    begin
        GiftCardAccounts.RetryWaiting(Rec);
    end;

    var
        GiftCardAccounts: Codeunit "BigC Gift Card Accounts Impl";
}
