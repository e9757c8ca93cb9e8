#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Account;

page 16 "Chart of Accounts"
{
    Caption = 'Chart of Accounts';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "G/L Account";
    UsageCategory = Lists;
    CardPageId = "G/L Account Card";

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
                field("Net Change"; Rec."Net Change")
                {
                }
                field(Balance; Rec.Balance)
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
                field("Direct Posting"; Rec."Direct Posting")
                {
                }
                field(Totaling; Rec.Totaling)
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
                field("Debit Amount"; Rec."Debit Amount")
                {
                }
                field("Credit Amount"; Rec."Credit Amount")
                {
                }
                field("Balance at Date"; Rec."Balance at Date")
                {
                }
                field("Source Currency Code"; Rec."Source Currency Code")
                {
                }
            }
        }
    }
}
#endif
