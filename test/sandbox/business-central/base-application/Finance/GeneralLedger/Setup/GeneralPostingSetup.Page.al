#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

page 314 "General Posting Setup"
{
    Caption = 'General Posting Setup';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "General Posting Setup";
    UsageCategory = Administration;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("Gen. Bus. Posting Group"; Rec."Gen. Bus. Posting Group")
                {
                }
                field("Gen. Prod. Posting Group"; Rec."Gen. Prod. Posting Group")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("Sales Account"; Rec."Sales Account")
                {
                }
                field("Sales Credit Memo Account"; Rec."Sales Credit Memo Account")
                {
                }
                field("Sales Line Disc. Account"; Rec."Sales Line Disc. Account")
                {
                }
                field("Sales Inv. Disc. Account"; Rec."Sales Inv. Disc. Account")
                {
                }
                field("Sales Pmt. Disc. Debit Acc."; Rec."Sales Pmt. Disc. Debit Acc.")
                {
                }
                field("Sales Pmt. Disc. Credit Acc."; Rec."Sales Pmt. Disc. Credit Acc.")
                {
                }
                field("Sales Pmt. Tol. Debit Acc."; Rec."Sales Pmt. Tol. Debit Acc.")
                {
                }
                field("Sales Pmt. Tol. Credit Acc."; Rec."Sales Pmt. Tol. Credit Acc.")
                {
                }
                field("Purch. Account"; Rec."Purch. Account")
                {
                }
                field("Purch. Credit Memo Account"; Rec."Purch. Credit Memo Account")
                {
                }
                field("Purch. Line Disc. Account"; Rec."Purch. Line Disc. Account")
                {
                }
                field("Purch. Inv. Disc. Account"; Rec."Purch. Inv. Disc. Account")
                {
                }
                field("Purch. Pmt. Disc. Debit Acc."; Rec."Purch. Pmt. Disc. Debit Acc.")
                {
                }
                field("Purch. Pmt. Disc. Credit Acc."; Rec."Purch. Pmt. Disc. Credit Acc.")
                {
                }
                field("Purch. Pmt. Tol. Debit Acc."; Rec."Purch. Pmt. Tol. Debit Acc.")
                {
                }
                field("Purch. Pmt. Tol. Credit Acc."; Rec."Purch. Pmt. Tol. Credit Acc.")
                {
                }
                field("COGS Account"; Rec."COGS Account")
                {
                }
                field("COGS Account (Interim)"; Rec."COGS Account (Interim)")
                {
                }
                field("Inventory Adjmt. Account"; Rec."Inventory Adjmt. Account")
                {
                }
                field("Invt. Accrual Acc. (Interim)"; Rec."Invt. Accrual Acc. (Interim)")
                {
                }
                field("Direct Cost Applied Account"; Rec."Direct Cost Applied Account")
                {
                }
            }
        }
    }
}
#endif
