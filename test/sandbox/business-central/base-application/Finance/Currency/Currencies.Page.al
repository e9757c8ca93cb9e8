#if STAND_IN
namespace Microsoft.Finance.Currency;

/// <summary>The currencies of the company.</summary>
page 5 Currencies
{
    PageType = List;
    Caption = 'Currencies';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = Currency;
    CardPageId = "Currency Card";

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("Code"; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("ISO Code"; Rec."ISO Code")
                {
                }
                field(Symbol; Rec.Symbol)
                {
                }
                field("Realized Gains Acc."; Rec."Realized Gains Acc.")
                {
                }
                field("Realized Losses Acc."; Rec."Realized Losses Acc.")
                {
                }
            }
        }
    }
}
#endif
