#if STAND_IN
namespace Microsoft.Inventory.Costing;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Ledger;

/// <summary>Posts the actual cost of value entries to inventory and its counter account.</summary>
codeunit 5802 "Inventory Posting To G/L"
{
    TableNo = "Value Entry";
    Permissions = tabledata "G/L - Item Ledger Relation" = ri;

    trigger OnRun()
    begin
        if BufferInvtPosting(Rec) then begin
            PostInvtPostBufPerEntry(Rec);
            Rec.Modify();
        end;
    end;

    var
        SourceCodeSetup: Record "Source Code Setup";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
        InventoryAccount: Code[20];
        CounterAccount: Code[20];
        AmountToPost: Decimal;
        HasSetup: Boolean;
        EntryTypeErr: Label 'Cost of value entries of type %1 is not part of the stand-in base application.', Comment = '%1 = item ledger entry type';

    /// <summary>Finds the accounts and the amount that a value entry has not posted yet.</summary>
    /// <returns>False if there is nothing to post.</returns>
    procedure BufferInvtPosting(var ValueEntry: Record "Value Entry"): Boolean
    var
        GenPostingSetup: Record "General Posting Setup";
        InventoryPostingSetup: Record "Inventory Posting Setup";
    begin
        AmountToPost := ValueEntry."Cost Amount (Actual)" - ValueEntry."Cost Posted to G/L";
        if AmountToPost = 0 then
            exit(false);
        InventoryPostingSetup.Get(ValueEntry."Location Code", ValueEntry."Inventory Posting Group");
        InventoryAccount := InventoryPostingSetup.GetInventoryAccount();
        GenPostingSetup.Get(ValueEntry."Gen. Bus. Posting Group", ValueEntry."Gen. Prod. Posting Group");
        case ValueEntry."Item Ledger Entry Type" of
            ValueEntry."Item Ledger Entry Type"::Sale:
                CounterAccount := GenPostingSetup.GetCOGSAccount();
            ValueEntry."Item Ledger Entry Type"::Purchase:
                CounterAccount := GenPostingSetup.GetDirectCostAppliedAccount();
            ValueEntry."Item Ledger Entry Type"::"Positive Adjmt.", ValueEntry."Item Ledger Entry Type"::"Negative Adjmt.":
                CounterAccount := GenPostingSetup.GetInventoryAdjmtAccount();
            else
                Error(EntryTypeErr, ValueEntry."Item Ledger Entry Type");
        end;
        exit(true);
    end;

    /// <summary>Posts what was buffered for the value entry, and notes on it what is in the general ledger.</summary>
    procedure PostInvtPostBufPerEntry(var ValueEntry: Record "Value Entry")
    begin
        PostAccount(ValueEntry, CounterAccount, -AmountToPost);
        PostAccount(ValueEntry, InventoryAccount, AmountToPost);
        ValueEntry."Cost Posted to G/L" += AmountToPost;
    end;

    local procedure PostAccount(ValueEntry: Record "Value Entry"; AccountNo: Code[20]; Amount: Decimal)
    var
        GenJnlLine: Record "Gen. Journal Line";
        GLItemLedgRelation: Record "G/L - Item Ledger Relation";
        GLRegister: Record "G/L Register";
    begin
        if not HasSetup then begin
            SourceCodeSetup.Get();
            HasSetup := true;
        end;
        GenJnlLine.Init();
        GenJnlLine."Posting Date" := ValueEntry."Posting Date";
        GenJnlLine."VAT Reporting Date" := ValueEntry."VAT Reporting Date";
        GenJnlLine."Document Date" := ValueEntry."Document Date";
        GenJnlLine."Document No." := ValueEntry."Document No.";
        GenJnlLine."External Document No." := ValueEntry."External Document No.";
        GenJnlLine.Description := ValueEntry.Description;
        GenJnlLine."Account Type" := GenJnlLine."Account Type"::"G/L Account";
        GenJnlLine."Account No." := AccountNo;
        GenJnlLine.Amount := Amount;
        GenJnlLine."Amount (LCY)" := Amount;
        GenJnlLine."Source Code" := SourceCodeSetup."Inventory Post Cost";
        GenJnlLine."Reason Code" := ValueEntry."Reason Code";
        GenJnlLine."System-Created Entry" := true;
        GLItemLedgRelation.Init();
        GLItemLedgRelation."G/L Entry No." := GenJnlPostLine.RunWithCheck(GenJnlLine);
        GenJnlPostLine.GetGLReg(GLRegister);
        GLItemLedgRelation."Value Entry No." := ValueEntry."Entry No.";
        GLItemLedgRelation."G/L Register No." := GLRegister."No.";
        GLItemLedgRelation.Insert();
    end;
}
#endif
