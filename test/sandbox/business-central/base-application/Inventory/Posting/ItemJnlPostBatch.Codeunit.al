#if STAND_IN
namespace Microsoft.Inventory.Posting;

using Microsoft.Foundation.NoSeries;
using Microsoft.Inventory.Journal;
using Microsoft.Inventory.Ledger;

/// <summary>Posts and removes the lines of an item journal batch.</summary>
codeunit 23 "Item Jnl.-Post Batch"
{
    TableNo = "Item Journal Line";
    Permissions = tabledata "Item Journal Line" = rd;

    trigger OnRun()
    begin
        PostBatch(Rec);
    end;

    var
        ItemRegNo: Integer;
        SuppressCommit: Boolean;

    local procedure PostBatch(var FromItemJnlLine: Record "Item Journal Line")
    var
        ItemJnlLine: Record "Item Journal Line";
        ItemLedgEntry: Record "Item Ledger Entry";
        ItemJnlPostLine: Codeunit "Item Jnl.-Post Line";
        NoSeries: Codeunit "No. Series";
        LastDocNo: Code[20];
        PostedDocNo: Code[20];
    begin
        ItemJnlLine.SetRange("Journal Template Name", FromItemJnlLine."Journal Template Name");
        ItemJnlLine.SetRange("Journal Batch Name", FromItemJnlLine."Journal Batch Name");
        if not ItemJnlLine.FindSet() then
            exit;
        repeat
            if not ItemJnlLine.EmptyLine() then begin
                if ItemJnlLine."Posting No. Series" <> '' then begin
                    if (PostedDocNo = '') or (ItemJnlLine."Document No." <> LastDocNo) then
                        PostedDocNo := NoSeries.GetNextNo(ItemJnlLine."Posting No. Series", ItemJnlLine."Posting Date");
                    LastDocNo := ItemJnlLine."Document No.";
                    ItemJnlLine."Document No." := PostedDocNo;
                end;
                ItemJnlPostLine.RunWithCheck(ItemJnlLine);
            end;
        until ItemJnlLine.Next() = 0;
        if ItemLedgEntry.FindLast() then
            ItemRegNo := ItemLedgEntry."Item Register No.";
        ItemJnlLine.DeleteAll();
        if not SuppressCommit then
            Commit();
    end;

    procedure GetItemRegNo(): Integer
    begin
        exit(ItemRegNo);
    end;

    procedure SetSuppressCommit(NewSuppressCommit: Boolean)
    begin
        SuppressCommit := NewSuppressCommit;
    end;
}
#endif
