namespace BigC.Connector.GiftCertificates;

page 71521 "BigC Gift Certificate Entries"
{
    PageType = List;
    Caption = 'BigCommerce Gift Certificate Entries';
    AboutTitle = 'About gift certificate entries';
    AboutText = 'What was issued and redeemed of each certificate. The sum is what is still owed, and equals the liability accounts.';
    SourceTable = "BigC Gift Certificate Entry";
    ApplicationArea = All;
    UsageCategory = History;
    Editable = false;
    ModifyAllowed = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Entry No."; Rec."Entry No.")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
                field("Certificate Code"; Rec."Certificate Code")
                {
                }
                field("Entry Type"; Rec."Entry Type")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Document No."; Rec."Document No.")
                {
                }
                field("Order Id"; Rec."Order Id")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Amount (LCY)"; Rec."Amount (LCY)")
                {
                }
                field("Liability Account No."; Rec."Liability Account No.")
                {
                }
            }
        }
    }
}
