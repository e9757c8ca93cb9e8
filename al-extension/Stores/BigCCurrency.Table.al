namespace BigC.Connector.Stores;

using Microsoft.Finance.Currency;

/// <summary>A currency of the storefront and the one of Business Central it stands for.</summary>
table 71402 "BigC Currency"
{
    Caption = 'BigCommerce Currency';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Currencies";
    DrillDownPageId = "BigC Currencies";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(2; "ISO Code"; Code[10])
        {
            Caption = 'ISO Code';
            ToolTip = 'Specifies the currency as the storefront spells it.';
            NotBlank = true;
        }
        field(3; Name; Text[100])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the currency in BigCommerce.';
        }
        field(4; "Is Default"; Boolean)
        {
            Caption = 'Default';
            ToolTip = 'Specifies whether this is the default currency of the store.';
        }
        field(5; "Is Transactional"; Boolean)
        {
            Caption = 'Transactional';
            ToolTip = 'Specifies whether orders are placed in this currency, not only shown.';
        }
        field(6; Enabled; Boolean)
        {
            Caption = 'Enabled';
            ToolTip = 'Specifies whether the currency is in use in BigCommerce.';
        }
        field(7; "Decimal Places"; Integer)
        {
            Caption = 'Decimal Places';
            ToolTip = 'Specifies how many decimal places the storefront shows.';
        }
        /// <summary>Evidence only: documents use the exchange rates of Business Central.</summary>
        field(8; "Exchange Rate"; Decimal)
        {
            Caption = 'Exchange Rate';
            ToolTip = 'Specifies the rate that the storefront converts with. Documents use the exchange rates of Business Central.';
            DecimalPlaces = 0 : 10;
            AutoFormatType = 0;
        }
        field(10; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency of Business Central. It stays blank for the local currency; orders in any other currency without one are held.';
            TableRelation = Currency;

            trigger OnValidate()
            begin
                CurrenciesImpl.CheckMapping(Rec);
            end;
        }
    }

    keys
    {
        key(PK; "Store Code", "ISO Code")
        {
            Clustered = true;
        }
    }

    trigger OnInsert()
    begin
        CurrenciesImpl.RetryWaiting(Rec);
    end;

    trigger OnModify()
    begin
        CurrenciesImpl.RetryWaiting(Rec);
    end;

    var
        CurrenciesImpl: Codeunit "BigC Currencies Impl";
}
