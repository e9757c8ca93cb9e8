namespace BigC.Connector.GiftCertificates;

page 71521 "BigC Gift Certificate Entries"
{
    PageType = List;
    Caption = 'BigCommerce Gift Certificate Entries';
    SourceTable = "BigC Gift Certificate Entry";
    ApplicationArea = All;
    UsageCategory = History;
    Editable = false;
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
