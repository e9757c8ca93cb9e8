namespace BigC.Connector.Stores;

using BigC.Connector.Setup;

/// <summary>
/// Adds up money of several currencies: in local currency what has an exchange rate, and by currency what has none, so that
/// money without a rate is never counted as nothing.
/// </summary>
codeunit 71830 "BigC Money Sum"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TotalInLCY: Decimal;
        WithoutRate: Dictionary of [Code[10], Decimal];

    /// <summary>Adds an amount.</summary>
    /// <param name="ISOCode">Its currency as the storefront spells it.</param>
    /// <param name="AmountLCY">The amount in local currency; 0 if no exchange rate is known.</param>
    procedure Add(Amount: Decimal; ISOCode: Code[10]; AmountLCY: Decimal)
    begin
        TotalInLCY += AmountLCY;
        if (AmountLCY <> 0) or (Amount = 0) then
            exit;
        if WithoutRate.ContainsKey(ISOCode) then
            Amount += WithoutRate.Get(ISOCode);
        WithoutRate.Set(ISOCode, Amount);
    end;

    procedure TotalLCY(): Decimal
    begin
        exit(TotalInLCY);
    end;

    /// <summary>What has no exchange rate, such as "1,000.00 XXX, 20.00 YYY"; empty if everything has one.</summary>
    procedure WithoutRateText() Sum: Text
    var
        AmountText: Codeunit "BigC Amount Text";
        ISOCode: Code[10];
    begin
        foreach ISOCode in WithoutRate.Keys() do begin
            if Sum <> '' then
                Sum += ', ';
            Sum += AmountText.ToMoneyText(WithoutRate.Get(ISOCode), ISOCode);
        end;
    end;
}
