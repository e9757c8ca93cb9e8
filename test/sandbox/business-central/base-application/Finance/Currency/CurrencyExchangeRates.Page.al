#if STAND_IN
namespace Microsoft.Finance.Currency;

page 483 "Currency Exchange Rates"
{
    Caption = 'Currency Exchange Rates';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Currency Exchange Rate";

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("Starting Date"; Rec."Starting Date")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Relational Currency Code"; Rec."Relational Currency Code")
                {
                }
                field("Exchange Rate Amount"; Rec."Exchange Rate Amount")
                {
                }
                field("Relational Exch. Rate Amount"; Rec."Relational Exch. Rate Amount")
                {
                }
                field("Adjustment Exch. Rate Amount"; Rec."Adjustment Exch. Rate Amount")
                {
                }
                field("Relational Adjmt Exch Rate Amt"; Rec."Relational Adjmt Exch Rate Amt")
                {
                }
                field("Fix Exchange Rate Amount"; Rec."Fix Exchange Rate Amount")
                {
                }
            }
        }
    }
}
#endif
