#if STAND_IN
namespace Microsoft.Utilities;

using Microsoft.Finance.GeneralLedger.Setup;
using System.Text;

/// <summary>The default precision of amounts is that of the local currency.</summary>
codeunit 347 "Amount Auto Format"
{
    SingleInstance = true;
    Permissions = tabledata "General Ledger Setup" = r;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Auto Format", OnReadRounding, '', false, false)]
    local procedure TakeFromSetup(var AmountRoundingPrecision: Decimal)
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.SetLoadFields("Amount Rounding Precision");
        if GeneralLedgerSetup.Get() then
            AmountRoundingPrecision := GeneralLedgerSetup."Amount Rounding Precision";
    end;
}
#endif
