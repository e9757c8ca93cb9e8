#if STAND_IN
namespace System.Text;

using System.Environment;

/// <summary>Tells the platform the precision of amounts, which `Round` takes where none is given.</summary>
codeunit 45 "Auto Format"
{
    SingleInstance = true;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>The precision that applies where no other is named; 0 if nobody says.</summary>
    procedure ReadRounding() AmountRoundingPrecision: Decimal
    begin
        OnReadRounding(AmountRoundingPrecision);
    end;

    /// <summary>The application knows the precision.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnReadRounding(var AmountRoundingPrecision: Decimal)
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"UI Helper Triggers", GetDefaultRoundingPrecision, '', false, false)]
    local procedure AnswerPlatform(var AmountRoundingPrecision: Decimal)
    begin
        AmountRoundingPrecision := ReadRounding();
    end;
}
#endif
