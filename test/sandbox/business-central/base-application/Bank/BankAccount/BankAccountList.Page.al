#if STAND_IN
namespace Microsoft.Bank.BankAccount;

page 371 "Bank Account List"
{
    Caption = 'Bank Accounts';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Bank Account";
    UsageCategory = Lists;
    CardPageId = "Bank Account Card";
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
                field("Post Code"; Rec."Post Code")
                {
                }
                field("Country/Region Code"; Rec."Country/Region Code")
                {
                }
                field("Phone No."; Rec."Phone No.")
                {
                }
                field("Fax No."; Rec."Fax No.")
                {
                }
                field(Contact; Rec.Contact)
                {
                }
                field(BalanceAmt; Rec.Balance)
                {
                }
                field(BalanceLCY; Rec."Balance (LCY)")
                {
                }
                field(BalanceAtDate; Rec."Balance at Date")
                {
                }
                field(BalanceAtDateLCY; Rec."Balance at Date (LCY)")
                {
                }
                field("Bank Account No."; Rec."Bank Account No.")
                {
                }
                field("SWIFT Code"; Rec."SWIFT Code")
                {
                }
                field(IBAN; Rec.IBAN)
                {
                }
                field("Bank Acc. Posting Group"; Rec."Bank Acc. Posting Group")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Language Code"; Rec."Language Code")
                {
                }
                field("Search Name"; Rec."Search Name")
                {
                }
            }
        }
    }
}
#endif
