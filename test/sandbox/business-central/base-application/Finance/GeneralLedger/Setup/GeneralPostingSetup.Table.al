#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

using Microsoft.Finance.GeneralLedger.Account;

table 252 "General Posting Setup"
{
    Caption = 'General Posting Setup';
    DataClassification = CustomerContent;
    LookupPageId = "General Posting Setup";
    DrillDownPageId = "General Posting Setup";

    fields
    {
        field(1; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";
        }
        field(2; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            NotBlank = true;
            TableRelation = "Gen. Product Posting Group";
        }
        field(10; "Sales Account"; Code[20])
        {
            Caption = 'Sales Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Sales Account");
            end;
        }
        field(11; "Sales Line Disc. Account"; Code[20])
        {
            Caption = 'Sales Line Disc. Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Sales Line Disc. Account");
            end;
        }
        field(12; "Sales Inv. Disc. Account"; Code[20])
        {
            Caption = 'Sales Inv. Disc. Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Sales Inv. Disc. Account");
            end;
        }
        field(13; "Sales Pmt. Disc. Debit Acc."; Code[20])
        {
            Caption = 'Sales Pmt. Disc. Debit Acc.';
            TableRelation = "G/L Account";
        }
        field(14; "Purch. Account"; Code[20])
        {
            Caption = 'Purch. Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Purch. Account");
            end;
        }
        field(15; "Purch. Line Disc. Account"; Code[20])
        {
            Caption = 'Purch. Line Disc. Account';
            TableRelation = "G/L Account";
        }
        field(16; "Purch. Inv. Disc. Account"; Code[20])
        {
            Caption = 'Purch. Inv. Disc. Account';
            TableRelation = "G/L Account";
        }
        field(17; "Purch. Pmt. Disc. Credit Acc."; Code[20])
        {
            Caption = 'Purch. Pmt. Disc. Credit Acc.';
            TableRelation = "G/L Account";
        }
        field(18; "COGS Account"; Code[20])
        {
            Caption = 'COGS Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."COGS Account");
            end;
        }
        field(19; "Inventory Adjmt. Account"; Code[20])
        {
            Caption = 'Inventory Adjmt. Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Inventory Adjmt. Account");
            end;
        }
        field(27; "Sales Credit Memo Account"; Code[20])
        {
            Caption = 'Sales Credit Memo Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Sales Credit Memo Account");
            end;
        }
        field(28; "Purch. Credit Memo Account"; Code[20])
        {
            Caption = 'Purch. Credit Memo Account';
            TableRelation = "G/L Account";
        }
        field(30; "Sales Pmt. Disc. Credit Acc."; Code[20])
        {
            Caption = 'Sales Pmt. Disc. Credit Acc.';
            TableRelation = "G/L Account";
        }
        field(31; "Purch. Pmt. Disc. Debit Acc."; Code[20])
        {
            Caption = 'Purch. Pmt. Disc. Debit Acc.';
            TableRelation = "G/L Account";
        }
        field(32; "Sales Pmt. Tol. Debit Acc."; Code[20])
        {
            Caption = 'Sales Pmt. Tol. Debit Acc.';
            TableRelation = "G/L Account";
        }
        field(33; "Sales Pmt. Tol. Credit Acc."; Code[20])
        {
            Caption = 'Sales Pmt. Tol. Credit Acc.';
            TableRelation = "G/L Account";
        }
        field(34; "Purch. Pmt. Tol. Debit Acc."; Code[20])
        {
            Caption = 'Purch. Pmt. Tol. Debit Acc.';
            TableRelation = "G/L Account";
        }
        field(35; "Purch. Pmt. Tol. Credit Acc."; Code[20])
        {
            Caption = 'Purch. Pmt. Tol. Credit Acc.';
            TableRelation = "G/L Account";
        }
        field(50; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(52; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(5801; "Invt. Accrual Acc. (Interim)"; Code[20])
        {
            Caption = 'Invt. Accrual Acc. (Interim)';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Invt. Accrual Acc. (Interim)");
            end;
        }
        field(5803; "COGS Account (Interim)"; Code[20])
        {
            Caption = 'COGS Account (Interim)';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."COGS Account (Interim)");
            end;
        }
        field(99000752; "Direct Cost Applied Account"; Code[20])
        {
            Caption = 'Direct Cost Applied Account';
            TableRelation = "G/L Account";
        }
    }

    keys
    {
        key(Key1; "Gen. Bus. Posting Group", "Gen. Prod. Posting Group")
        {
            Clustered = true;
        }
        key(Key2; "Gen. Prod. Posting Group", "Gen. Bus. Posting Group")
        {
        }
    }

    procedure CheckGLAcc(AccNo: Code[20])
    var
        GLAccount: Record "G/L Account";
    begin
        if AccNo = '' then
            exit;
        GLAccount.Get(AccNo);
        GLAccount.CheckGLAcc();
    end;

    procedure GetCOGSAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("COGS Account");
        exit(Rec."COGS Account");
    end;

    procedure GetCOGSInterimAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("COGS Account (Interim)");
        exit(Rec."COGS Account (Interim)");
    end;

    procedure GetInventoryAdjmtAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Inventory Adjmt. Account");
        exit(Rec."Inventory Adjmt. Account");
    end;

    procedure GetInventoryAccrualAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Invt. Accrual Acc. (Interim)");
        exit(Rec."Invt. Accrual Acc. (Interim)");
    end;

    procedure GetSalesAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Sales Account");
        exit(Rec."Sales Account");
    end;

    procedure GetSalesInvDiscAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Sales Inv. Disc. Account");
        exit(Rec."Sales Inv. Disc. Account");
    end;

    procedure GetSalesLineDiscAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Sales Line Disc. Account");
        exit(Rec."Sales Line Disc. Account");
    end;

    procedure GetPurchAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Purch. Account");
        exit(Rec."Purch. Account");
    end;

    procedure GetDirectCostAppliedAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Direct Cost Applied Account");
        exit(Rec."Direct Cost Applied Account");
    end;

    procedure GetSalesCrMemoAccount(): Code[20]
    begin
        TestNotBlocked();
        Rec.TestField("Sales Credit Memo Account");
        exit(Rec."Sales Credit Memo Account");
    end;

    local procedure TestNotBlocked()
    begin
        Rec.TestField(Blocked, false);
    end;
}
#endif
