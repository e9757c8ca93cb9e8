#if STAND_IN
namespace Microsoft.Sales.Receivables;

page 573 "Detailed Cust. Ledg. Entries"
{
    Caption = 'Detailed Customer Ledger Entries';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Detailed Cust. Ledg. Entry";
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
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Entry Type"; Rec."Entry Type")
                {
                }
                field("Document Type"; Rec."Document Type")
                {
                }
                field("Document No."; Rec."Document No.")
                {
                }
                field("Customer No."; Rec."Customer No.")
                {
                }
                field("Initial Entry Global Dim. 1"; Rec."Initial Entry Global Dim. 1")
                {
                }
                field("Initial Entry Global Dim. 2"; Rec."Initial Entry Global Dim. 2")
                {
                }
                field("Posting Group"; Rec."Posting Group")
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
                field("Debit Amount"; Rec."Debit Amount")
                {
                }
                field("Debit Amount (LCY)"; Rec."Debit Amount (LCY)")
                {
                }
                field("Credit Amount"; Rec."Credit Amount")
                {
                }
                field("Credit Amount (LCY)"; Rec."Credit Amount (LCY)")
                {
                }
                field("Initial Entry Due Date"; Rec."Initial Entry Due Date")
                {
                }
                field("User ID"; Rec."User ID")
                {
                }
                field("Source Code"; Rec."Source Code")
                {
                }
                field("Reason Code"; Rec."Reason Code")
                {
                }
                field(Unapplied; Rec.Unapplied)
                {
                }
                field("Unapplied by Entry No."; Rec."Unapplied by Entry No.")
                {
                }
                field("Cust. Ledger Entry No."; Rec."Cust. Ledger Entry No.")
                {
                }
                field("Entry No."; Rec."Entry No.")
                {
                }
            }
        }
    }
}
#endif
