#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Account;

page 17 "G/L Account Card"
{
    Caption = 'G/L Account Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "G/L Account";

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
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
                field("Debit/Credit"; Rec."Debit/Credit")
                {
                }
                field("Account Type"; Rec."Account Type")
                {
                }
                field(Totaling; Rec.Totaling)
                {
                }
                field("Search Name"; Rec."Search Name")
                {
                }
                field(Balance; Rec.Balance)
                {
                }
                field("Automatic Ext. Texts"; Rec."Automatic Ext. Texts")
                {
                }
                field("Direct Posting"; Rec."Direct Posting")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("Last Date Modified"; Rec."Last Date Modified")
                {
                }
                field("Omit Default Descr. in Jnl."; Rec."Omit Default Descr. in Jnl.")
                {
                }
            }
            group(Posting)
            {
                Caption = 'Posting';
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
                field("Tax Group Code"; Rec."Tax Group Code")
                {
                }
            }
            group(Revaluation)
            {
                Caption = 'Revaluation';
                field("Source Currency Code"; Rec."Source Currency Code")
                {
                }
            }
        }
    }
}
#endif
