namespace BigC.Connector.Orders;

/// <summary>
/// Combines the tax rows of one line into one rate. Rows of one rate count once; different rates of a priority add up; a
/// higher priority is charged on top of the lower ones.
/// </summary>
codeunit 71525 "BigC Order Tax Rates"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Add(OrderTax: Record "BigC Order Tax")
    var
        RateKey: Text;
    begin
        RateKey := StrSubstNo(RateKeyTok, Format(OrderTax."Tax Rate Id", 0, 9), OrderTax."Tax Rate Name", Format(OrderTax.Rate, 0, 9), OrderTax.Priority);
        if SeenRates.Contains(RateKey) then
            exit;
        SeenRates.Add(RateKey);
        if RateOfPriority.ContainsKey(OrderTax.Priority) then
            RateOfPriority.Set(OrderTax.Priority, RateOfPriority.Get(OrderTax.Priority) + OrderTax.Rate)
        else
            RateOfPriority.Add(OrderTax.Priority, OrderTax.Rate);
    end;

    /// <summary>The rate of all rows together, in per cent.</summary>
    procedure Combined(): Decimal
    var
        Priority: Integer;
        Factor: Decimal;
    begin
        Factor := 1;
        // The order of the levels does not matter: each multiplies what was there before.
        foreach Priority in RateOfPriority.Keys() do
            Factor := Factor * (1 + RateOfPriority.Get(Priority) / 100);
        // As many decimals as a VAT % has.
        exit(Round((Factor - 1) * 100, 0.00001));
    end;

    var
        SeenRates: List of [Text];
        RateOfPriority: Dictionary of [Integer, Decimal];
        RateKeyTok: Label '%1|%2|%3|%4', Locked = true;
}
