#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.Currency;

page 30019 "APIV2 - Currencies"
{
    APIVersion = 'v2.0';
    EntityName = 'currency';
    EntitySetName = 'currencies';
    EntityCaption = 'Currency';
    EntitySetCaption = 'Currencies';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = Currency;
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id';
                    Editable = false;
                }
                field(code; Rec.Code)
                {
                    Caption = 'Code';
                }
                field(displayName; Rec.Description)
                {
                    Caption = 'Display Name';
                }
                field(symbol; Rec.Symbol)
                {
                    Caption = 'Symbol';
                }
                field(amountDecimalPlaces; Rec."Amount Decimal Places")
                {
                    Caption = 'Amount Decimal Places';
                }
                field(amountRoundingPrecision; Rec."Invoice Rounding Precision")
                {
                    Caption = 'Amount Rounding Precision';
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                    Editable = false;
                }
            }
        }
    }
}
#endif
