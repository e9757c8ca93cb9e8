#if STAND_IN
namespace Microsoft.Finance.Currency;

page 495 "Currency Card"
{
    Caption = 'Currency Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = Currency;

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field(Code; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("ISO Code"; Rec."ISO Code")
                {
                }
                field("ISO Numeric Code"; Rec."ISO Numeric Code")
                {
                }
                field(Symbol; Rec.Symbol)
                {
                }
                field("Unrealized Gains Acc."; Rec."Unrealized Gains Acc.")
                {
                }
                field("Realized Gains Acc."; Rec."Realized Gains Acc.")
                {
                }
                field("Unrealized Losses Acc."; Rec."Unrealized Losses Acc.")
                {
                }
                field("Realized Losses Acc."; Rec."Realized Losses Acc.")
                {
                }
                field("Last Date Modified"; Rec."Last Date Modified")
                {
                }
                field("Last Date Adjusted"; Rec."Last Date Adjusted")
                {
                }
                field("Payment Tolerance %"; Rec."Payment Tolerance %")
                {
                }
                field("Max. Payment Tolerance Amount"; Rec."Max. Payment Tolerance Amount")
                {
                }
            }
            group(Rounding)
            {
                Caption = 'Rounding';
                field("Invoice Rounding Precision"; Rec."Invoice Rounding Precision")
                {
                }
                field("Invoice Rounding Type"; Rec."Invoice Rounding Type")
                {
                }
                field("Amount Rounding Precision"; Rec."Amount Rounding Precision")
                {
                }
                field("Amount Decimal Places"; Rec."Amount Decimal Places")
                {
                }
                field("Unit-Amount Rounding Precision"; Rec."Unit-Amount Rounding Precision")
                {
                }
                field("Unit-Amount Decimal Places"; Rec."Unit-Amount Decimal Places")
                {
                }
                field("Appln. Rounding Precision"; Rec."Appln. Rounding Precision")
                {
                }
                field("Conv. LCY Rndg. Debit Acc."; Rec."Conv. LCY Rndg. Debit Acc.")
                {
                }
                field("Conv. LCY Rndg. Credit Acc."; Rec."Conv. LCY Rndg. Credit Acc.")
                {
                }
                field("Max. VAT Difference Allowed"; Rec."Max. VAT Difference Allowed")
                {
                }
                field("VAT Rounding Type"; Rec."VAT Rounding Type")
                {
                }
            }
            group(Reporting)
            {
                Caption = 'Reporting';
                field("Realized G/L Gains Account"; Rec."Realized G/L Gains Account")
                {
                }
                field("Realized G/L Losses Account"; Rec."Realized G/L Losses Account")
                {
                }
                field("Residual Gains Account"; Rec."Residual Gains Account")
                {
                }
                field("Residual Losses Account"; Rec."Residual Losses Account")
                {
                }
            }
        }
    }
}
#endif
