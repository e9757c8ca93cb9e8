#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

page 118 "General Ledger Setup"
{
    Caption = 'General Ledger Setup';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "General Ledger Setup";
    UsageCategory = Administration;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field("Allow Posting From"; Rec."Allow Posting From")
                {
                }
                field("Allow Posting To"; Rec."Allow Posting To")
                {
                }
                field("VAT Reporting Date Usage"; Rec."VAT Reporting Date Usage")
                {
                }
                group(VATReportingDateGroup)
                {
                    Caption = 'VATReporting date group';
                    field("Default VAT Reporting Date"; Rec."VAT Reporting Date")
                    {
                    }
                }
                field("Register Time"; Rec."Register Time")
                {
                }
                field("Local Address Format"; Rec."Local Address Format")
                {
                }
                field("Local Cont. Addr. Format"; Rec."Local Cont. Addr. Format")
                {
                }
                field("Inv. Rounding Precision (LCY)"; Rec."Inv. Rounding Precision (LCY)")
                {
                }
                field("Inv. Rounding Type (LCY)"; Rec."Inv. Rounding Type (LCY)")
                {
                }
                field(AmountRoundingPrecision; Rec."Amount Rounding Precision")
                {
                }
                field(AmountDecimalPlaces; Rec."Amount Decimal Places")
                {
                }
                field(UnitAmountRoundingPrecision; Rec."Unit-Amount Rounding Precision")
                {
                }
                field(UnitAmountDecimalPlaces; Rec."Unit-Amount Decimal Places")
                {
                }
                field("Mark Cr. Memos as Corrections"; Rec."Mark Cr. Memos as Corrections")
                {
                }
                field("Pmt. Disc. Excl. VAT"; Rec."Pmt. Disc. Excl. VAT")
                {
                }
                field("Adjust for Payment Disc."; Rec."Adjust for Payment Disc.")
                {
                }
                field("Max. VAT Difference Allowed"; Rec."Max. VAT Difference Allowed")
                {
                }
                field("VAT Rounding Type"; Rec."VAT Rounding Type")
                {
                }
                field("Bank Account Nos."; Rec."Bank Account Nos.")
                {
                }
                field("Bill-to/Sell-to VAT Calc."; Rec."Bill-to/Sell-to VAT Calc.")
                {
                }
                field("Show Amounts"; Rec."Show Amounts")
                {
                }
                field("Hide Payment Method Code"; Rec."Hide Payment Method Code")
                {
                }
                field("Journal Templ. Name Mandatory"; Rec."Journal Templ. Name Mandatory")
                {
                }
            }
            group(Control1900309501)
            {
                ShowCaption = false;
                field("Global Dimension 1 Code"; Rec."Global Dimension 1 Code")
                {
                }
                field("Global Dimension 2 Code"; Rec."Global Dimension 2 Code")
                {
                }
                field("Shortcut Dimension 1 Code"; Rec."Shortcut Dimension 1 Code")
                {
                }
                field("Shortcut Dimension 2 Code"; Rec."Shortcut Dimension 2 Code")
                {
                }
                field("Shortcut Dimension 3 Code"; Rec."Shortcut Dimension 3 Code")
                {
                }
                field("Shortcut Dimension 4 Code"; Rec."Shortcut Dimension 4 Code")
                {
                }
                field("Shortcut Dimension 5 Code"; Rec."Shortcut Dimension 5 Code")
                {
                }
                field("Shortcut Dimension 6 Code"; Rec."Shortcut Dimension 6 Code")
                {
                }
                field("Shortcut Dimension 7 Code"; Rec."Shortcut Dimension 7 Code")
                {
                }
                field("Shortcut Dimension 8 Code"; Rec."Shortcut Dimension 8 Code")
                {
                }
            }
            group(Currency)
            {
                Caption = 'Currency';
                field("LCY Code"; Rec."LCY Code")
                {
                }
                field("Local Currency Symbol"; Rec."Local Currency Symbol")
                {
                }
                field("Local Currency Description"; Rec."Local Currency Description")
                {
                }
                field("EMU Currency"; Rec."EMU Currency")
                {
                }
            }
            group(Reporting)
            {
                Caption = 'Reporting';
                field("VAT Exchange Rate Adjustment"; Rec."VAT Exchange Rate Adjustment")
                {
                }
            }
            group(Application)
            {
                Caption = 'Application';
                field("Appln. Rounding Precision"; Rec."Appln. Rounding Precision")
                {
                }
                field("Pmt. Disc. Tolerance Posting"; Rec."Pmt. Disc. Tolerance Posting")
                {
                }
                field("Payment Tolerance Posting"; Rec."Payment Tolerance Posting")
                {
                }
                field("Payment Tolerance %"; Rec."Payment Tolerance %")
                {
                }
                field("Max. Payment Tolerance Amount"; Rec."Max. Payment Tolerance Amount")
                {
                }
                field("App. Dimension Posting"; Rec."App. Dimension Posting")
                {
                }
            }
        }
    }
}
#endif
