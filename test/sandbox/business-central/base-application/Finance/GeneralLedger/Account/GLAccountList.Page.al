#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Account;

page 18 "G/L Account List"
{
    Caption = 'G/L Accounts';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "G/L Account";
    UsageCategory = ReportsAndAnalysis;
    CardPageId = "G/L Account Card";
    Editable = false;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field("Income/Balance"; Rec."Income/Balance")
                {
                }
                field("Account Category"; Rec."Account Category")
                {
                }
                field("Account Type"; Rec."Account Type")
                {
                }
                field("Gen. Posting Type"; Rec."Gen. Posting Type")
                {
                }
                field("Gen. Bus. Posting Group"; Rec."Gen. Bus. Posting Group")
                {
                }
                field("Gen. Prod. Posting Group"; Rec."Gen. Prod. Posting Group")
                {
                }
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
                field("Direct Posting"; Rec."Direct Posting")
                {
                }
            }
        }
    }
}
#endif
