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

    var
        AmountFormatTok: Label '<Precision,2:5><Standard Format,0>', Locked = true;
}
