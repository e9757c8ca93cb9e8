#if STAND_IN
namespace Microsoft.Finance.VAT.Ledger;

page 315 "VAT Entries"
{
    Caption = 'VAT Entries';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "VAT Entry";
    UsageCategory = History;
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("Entry No."; Rec."Entry No.")
                {
                }
                field("G/L Register No."; Rec."G/L Register No.")
                {
                }
                field("Transaction No."; Rec."Transaction No.")
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
                field("VAT Reporting Date"; Rec."VAT Reporting Date")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Document Date"; Rec."Document Date")
                {
                }
                field("Document No."; Rec."Document No.")
                {
                }
                field("Document Type"; Rec."Document Type")
                {
                }
                field(Type; Rec.Type)
                {
                }
                field(Base; Rec.Base)
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Unrealized Amount"; Rec."Unrealized Amount")
                {
                }
                field("Unrealized Base"; Rec."Unrealized Base")
                {
                }
                field("Remaining Unrealized Amount"; Rec."Remaining Unrealized Amount")
                {
                }
                field("Remaining Unrealized Base"; Rec."Remaining Unrealized Base")
                {
                }
                field("VAT Difference"; Rec."VAT Difference")
                {
                }
                field("VAT Calculation Type"; Rec."VAT Calculation Type")
                {
                }
                field("Bill-to/Pay-to No."; Rec."Bill-to/Pay-to No.")
                {
                }
                field("VAT Registration No."; Rec."VAT Registration No.")
                {
                }
                field("Ship-to/Order Address Code"; Rec."Ship-to/Order Address Code")
                {
                }
                field("Country/Region Code"; Rec."Country/Region Code")
                {
                }
                field("EU 3-Party Trade"; Rec."EU 3-Party Trade")
                {
                }
                field(Closed; Rec.Closed)
                {
                }
                field("Internal Ref. No."; Rec."Internal Ref. No.")
                {
                }
                field(Reversed; Rec.Reversed)
                {
                }
                field("Reversed by Entry No."; Rec."Reversed by Entry No.")
                {
                }
                field("Reversed Entry No."; Rec."Reversed Entry No.")
                {
                }
                field("EU Service"; Rec."EU Service")
                {
                }
                field("External Document No."; Rec."External Document No.")
                {
                }
                field("Reason Code"; Rec."Reason Code")
                {
                }
                field("Source Code"; Rec."Source Code")
                {
                }
            }
        }
    }
}
#endif
