namespace BigC.Connector.Setup;

/// <summary>Amounts in messages: with two decimals, and more only where there are more.</summary>
codeunit 71493 "BigC Amount Text"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure ToText(Amount: Decimal): Text
    begin
        exit(Format(Amount, 0, AmountFormatTok));
    end;

    /// <summary>An amount with its currency, such as "1,000.00 EUR".</summary>
    procedure ToMoneyText(Amount: Decimal; CurrencyCode: Code[10]): Text
    begin
        exit(StrSubstNo(MoneyTok, ToText(Amount), CurrencyCode).Trim());
    end;

    var
        MoneyTok: Label '%1 %2', Locked = true;
        AmountFormatTok: Label '<Precision,2:5><Standard Format,0>', Locked = true;
}
