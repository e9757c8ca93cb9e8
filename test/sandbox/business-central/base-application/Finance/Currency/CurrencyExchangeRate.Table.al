#if STAND_IN
namespace Microsoft.Finance.Currency;

table 330 "Currency Exchange Rate"
{
    Caption = 'Currency Exchange Rate';
    DataClassification = CustomerContent;
    LookupPageId = "Currency Exchange Rates";
    DrillDownPageId = "Currency Exchange Rates";

    fields
    {
        field(1; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            Editable = false;
            NotBlank = true;
            TableRelation = Currency;

            trigger OnValidate()
            begin
                if Rec."Currency Code" = Rec."Relational Currency Code" then
                    Error(SameCurrencyErr, Rec.FieldCaption("Currency Code"), Rec.FieldCaption("Relational Currency Code"));
            end;
        }
        field(2; "Starting Date"; Date)
        {
            Caption = 'Starting Date';
            NotBlank = true;
        }
        field(3; "Exchange Rate Amount"; Decimal)
        {
            Caption = 'Exchange Rate Amount';

            trigger OnValidate()
            begin
                Rec."Adjustment Exch. Rate Amount" := Rec."Exchange Rate Amount";
            end;
        }
        field(4; "Adjustment Exch. Rate Amount"; Decimal)
        {
            Caption = 'Adjustment Exch. Rate Amount';
        }
        field(5; "Relational Currency Code"; Code[10])
        {
            Caption = 'Relational Currency Code';
            TableRelation = Currency;

            trigger OnValidate()
            begin
                if Rec."Currency Code" = Rec."Relational Currency Code" then
                    Error(SameCurrencyErr, Rec.FieldCaption("Currency Code"), Rec.FieldCaption("Relational Currency Code"));
            end;
        }
        field(6; "Relational Exch. Rate Amount"; Decimal)
        {
            Caption = 'Relational Exch. Rate Amount';

            trigger OnValidate()
            begin
                Rec."Relational Adjmt Exch Rate Amt" := Rec."Relational Exch. Rate Amount";
            end;
        }
        field(7; "Fix Exchange Rate Amount"; Enum "Fix Exch. Rate Amount Type")
        {
            Caption = 'Fix Exchange Rate Amount';
        }
        field(8; "Relational Adjmt Exch Rate Amt"; Decimal)
        {
            Caption = 'Relational Adjmt Exch Rate Amt';
        }
    }

    keys
    {
        key(Key1; "Currency Code", "Starting Date")
        {
            Clustered = true;
        }
    }

    var
        SameCurrencyErr: Label '%1 and %2 must not be the same.', Comment = '%1 and %2 = captions of the two currency fields';

    procedure ExchangeRate(Date: Date; CurrencyCode: Code[10]): Decimal
    var
        ExchangeRateAmount: Decimal;
        RelationalAmount: Decimal;
    begin
        if CurrencyCode = '' then
            exit(1);
        ReadRate(Date, CurrencyCode, ExchangeRateAmount, RelationalAmount);
        exit(ExchangeRateAmount / RelationalAmount);
    end;

    procedure ExchangeAmtLCYToFCY(Date: Date; CurrencyCode: Code[10]; Amount: Decimal; Factor: Decimal): Decimal
    var
        ExchangeRateAmount: Decimal;
        RelationalAmount: Decimal;
    begin
        if CurrencyCode = '' then
            exit(Amount);
        ReadRate(Date, CurrencyCode, ExchangeRateAmount, RelationalAmount);
        if IsFixedBoth(Date, CurrencyCode) then
            exit(Amount / RelationalAmount * ExchangeRateAmount);
        exit(Amount * Factor);
    end;

    procedure ExchangeAmtFCYToLCY(Date: Date; CurrencyCode: Code[10]; Amount: Decimal; Factor: Decimal): Decimal
    var
        ExchangeRateAmount: Decimal;
        RelationalAmount: Decimal;
    begin
        if CurrencyCode = '' then
            exit(Amount);
        ReadRate(Date, CurrencyCode, ExchangeRateAmount, RelationalAmount);
        if IsFixedBoth(Date, CurrencyCode) then
            exit(Amount / ExchangeRateAmount * RelationalAmount);
        exit(Amount / Factor);
    end;

    procedure ExchangeAmtLCYToFCYOnlyFactor(Amount: Decimal; Factor: Decimal): Decimal
    begin
        exit(Amount * Factor);
    end;

    procedure ExchangeAmtFCYToFCY(Date: Date; FromCurrencyCode: Code[10]; ToCurrencyCode: Code[10]; Amount: Decimal): Decimal
    var
        AmountLCY: Decimal;
    begin
        if FromCurrencyCode = ToCurrencyCode then
            exit(Amount);
        AmountLCY := Rec.ExchangeAmtFCYToLCY(Date, FromCurrencyCode, Amount, Rec.ExchangeRate(Date, FromCurrencyCode));
        exit(Rec.ExchangeAmtLCYToFCY(Date, ToCurrencyCode, AmountLCY, Rec.ExchangeRate(Date, ToCurrencyCode)));
    end;

    procedure ExchangeAmount(Amount: Decimal; FromCurrencyCode: Code[10]; ToCurrencyCode: Code[10]; UsePostingDate: Date): Decimal
    var
        ToCurrency: Record Currency;
    begin
        if (FromCurrencyCode = ToCurrencyCode) or (Amount = 0) then
            exit(Amount);
        ToCurrency.Initialize(ToCurrencyCode);
        exit(Round(Rec.ExchangeAmtFCYToFCY(UsePostingDate, FromCurrencyCode, ToCurrencyCode, Amount), ToCurrency."Amount Rounding Precision"));
    end;

    procedure CurrencyExchangeRateExist(CurrencyCode: Code[10]; Date: Date): Boolean
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        if CurrencyCode = '' then
            exit(false);
        CurrencyExchangeRate.SetRange("Currency Code", CurrencyCode);
        CurrencyExchangeRate.SetRange("Starting Date", 0D, Date);
        exit(not CurrencyExchangeRate.IsEmpty());
    end;

    procedure GetCurrentCurrencyFactor(CurrencyCode: Code[10]): Decimal
    begin
        exit(Rec.ExchangeRate(WorkDate(), CurrencyCode));
    end;

    procedure GetLastestExchangeRate(CurrencyCode: Code[10]; var Date: Date; var Amt: Decimal)
    begin
        Date := 0D;
        Amt := 0;
        Rec.SetRange("Currency Code", CurrencyCode);
        if not Rec.FindLast() then
            exit;
        Date := Rec."Starting Date";
        if Rec."Exchange Rate Amount" <> 0 then
            Amt := Rec."Relational Exch. Rate Amount" / Rec."Exchange Rate Amount";
    end;

    local procedure ReadRate(Date: Date; CurrencyCode: Code[10]; var ExchangeRateAmount: Decimal; var RelationalAmount: Decimal)
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        RelationalRateAmount: Decimal;
        RelationalLCYAmount: Decimal;
    begin
        FindRate(CurrencyExchangeRate, Date, CurrencyCode);
        CurrencyExchangeRate.TestField("Exchange Rate Amount");
        CurrencyExchangeRate.TestField("Relational Exch. Rate Amount");
        ExchangeRateAmount := CurrencyExchangeRate."Exchange Rate Amount";
        RelationalAmount := CurrencyExchangeRate."Relational Exch. Rate Amount";
        if CurrencyExchangeRate."Relational Currency Code" = '' then
            exit;
        ReadRate(Date, CurrencyExchangeRate."Relational Currency Code", RelationalRateAmount, RelationalLCYAmount);
        ExchangeRateAmount := ExchangeRateAmount * RelationalRateAmount;
        RelationalAmount := RelationalAmount * RelationalLCYAmount;
    end;

    local procedure IsFixedBoth(Date: Date; CurrencyCode: Code[10]): Boolean
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        FindRate(CurrencyExchangeRate, Date, CurrencyCode);
        exit(CurrencyExchangeRate."Fix Exchange Rate Amount" = CurrencyExchangeRate."Fix Exchange Rate Amount"::Both);
    end;

    local procedure FindRate(var CurrencyExchangeRate: Record "Currency Exchange Rate"; Date: Date; CurrencyCode: Code[10])
    begin
        if Date = 0D then
            Date := WorkDate();
        CurrencyExchangeRate.SetRange("Currency Code", CurrencyCode);
        CurrencyExchangeRate.SetRange("Starting Date", 0D, Date);
        CurrencyExchangeRate.FindLast();
    end;
}
#endif
