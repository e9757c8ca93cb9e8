#if STAND_IN
namespace Microsoft.Bank.BankAccount;

page 370 "Bank Account Card"
{
    Caption = 'Bank Account Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Bank Account";

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
                field("Bank Branch No."; Rec."Bank Branch No.")
                {
                }
                field("Bank Account No."; Rec."Bank Account No.")
                {
                }
                field("Search Name"; Rec."Search Name")
                {
                }
                field(Balance; Rec.Balance)
                {
                }
                field("Balance (LCY)"; Rec."Balance (LCY)")
                {
                }
                field("Min. Balance"; Rec."Min. Balance")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("Last Date Modified"; Rec."Last Date Modified")
                {
                }
            }
            group(Communication)
            {
                Caption = 'Communication';
                field(Address; Rec.Address)
                {
                }
                field("Address 2"; Rec."Address 2")
                {
                }
                field("Post Code"; Rec."Post Code")
                {
                }
                field(City; Rec.City)
                {
                }
                field("Country/Region Code"; Rec."Country/Region Code")
                {
                }
                group(CountyGroup)
                {
                    Caption = 'County group';
                    field(County; Rec.County)
                    {
                    }
                }
                field("Phone No."; Rec."Phone No.")
                {
                }
                field(MobilePhoneNo; Rec."Mobile Phone No.")
                {
                }
                field(Contact; Rec.Contact)
                {
                }
                field("Phone No.2"; Rec."Phone No.")
                {
                }
                field("Fax No."; Rec."Fax No.")
                {
                }
                field("E-Mail"; Rec."E-Mail")
                {
                }
                field("Home Page"; Rec."Home Page")
                {
                }
            }
            group(Posting)
            {
                Caption = 'Posting';
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Transit No."; Rec."Transit No.")
                {
                }
                field("Bank Acc. Posting Group"; Rec."Bank Acc. Posting Group")
                {
                }
            }
            group(Transfer)
            {
                Caption = 'Transfer';
                field("Bank Branch No.2"; Rec."Bank Branch No.")
                {
                }
                field("Bank Account No.2"; Rec."Bank Account No.")
                {
                }
                field("Transit No.2"; Rec."Transit No.")
                {
                }
                field("SWIFT Code"; Rec."SWIFT Code")
                {
                }
                field(IBAN; Rec.IBAN)
                {
                }
            }
        }
    }
}
#endif
