#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Posting;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Foundation.NoSeries;

/// <summary>Posts all lines of a general journal batch, checks that each document balances, and empties the batch.</summary>
codeunit 13 "Gen. Jnl.-Post Batch"
{
    TableNo = "Gen. Journal Line";
    Permissions = tabledata "Gen. Journal Batch" = rm,
                  tabledata "Gen. Journal Line" = rmd;

    trigger OnRun()
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        GenJournalLine.Copy(Rec);
        PostBatch(GenJournalLine);
        Rec := GenJournalLine;
    end;

    var
        SuppressCommit: Boolean;
        OutOfBalanceErr: Label '%1 %2 is out of balance by %3. Please check that %4, %5, %6 and %7 are correct for each line.', Comment = '%1 = document type, %2 = document number, %3 = amount, %4 to %7 = captions of fields';
        DateOutOfBalanceErr: Label 'As of %1, the lines are out of balance by %2.', Comment = '%1 = posting date, %2 = amount';
        RecurringErr: Label 'Recurring general journals are not posted by the stand-in base application.';

    /// <summary>Leaves the commit to the caller.</summary>
    procedure SetSuppressCommit(NewSuppressCommit: Boolean)
    begin
        SuppressCommit := NewSuppressCommit;
    end;

    local procedure PostBatch(var GenJournalLine: Record "Gen. Journal Line")
    var
        GenJournalBatch: Record "Gen. Journal Batch";
        GenJournalTemplate: Record "Gen. Journal Template";
    begin
        GenJournalTemplate.Get(GenJournalLine."Journal Template Name");
        if GenJournalTemplate.Recurring then
            Error(RecurringErr);
        GenJournalBatch.Get(GenJournalLine."Journal Template Name", GenJournalLine."Journal Batch Name");
        GenJournalLine.SetRange("Journal Template Name", GenJournalLine."Journal Template Name");
        GenJournalLine.SetRange("Journal Batch Name", GenJournalLine."Journal Batch Name");
        if not GenJournalLine.FindSet() then
            exit;

        CheckBalance(GenJournalLine, GenJournalTemplate);
        PostLines(GenJournalLine, GenJournalBatch);
        GenJournalLine.DeleteAll();
        if not SuppressCommit then
            Commit();
    end;

    local procedure CheckBalance(var GenJournalLine: Record "Gen. Journal Line"; GenJournalTemplate: Record "Gen. Journal Template")
    var
        LastLine: Record "Gen. Journal Line";
        DateBalance: Dictionary of [Date, Decimal];
        DocumentBalance: Decimal;
        PostingDate: Date;
    begin
        GenJournalLine.SetCurrentKey("Journal Template Name", "Journal Batch Name", "Posting Date", "Document No.");
        GenJournalLine.FindSet();
        repeat
            if (LastLine."Document No." <> GenJournalLine."Document No.") or (LastLine."Posting Date" <> GenJournalLine."Posting Date") then begin
                CheckDocumentBalance(LastLine, DocumentBalance, GenJournalTemplate);
                DocumentBalance := 0;
            end;
            LastLine := GenJournalLine;
            DocumentBalance += GenJournalLine."Balance (LCY)";
            AddTo(DateBalance, GenJournalLine."Posting Date", GenJournalLine."Balance (LCY)");
        until GenJournalLine.Next() = 0;
        CheckDocumentBalance(LastLine, DocumentBalance, GenJournalTemplate);
        foreach PostingDate in DateBalance.Keys() do
            if DateBalance.Get(PostingDate) <> 0 then
                Error(DateOutOfBalanceErr, PostingDate, DateBalance.Get(PostingDate));
    end;

    local procedure CheckDocumentBalance(GenJournalLine: Record "Gen. Journal Line"; DocumentBalance: Decimal; GenJournalTemplate: Record "Gen. Journal Template")
    begin
        if (DocumentBalance <> 0) and GenJournalTemplate."Force Doc. Balance" then
            Error(
                OutOfBalanceErr, GenJournalLine."Document Type", GenJournalLine."Document No.", DocumentBalance,
                GenJournalLine.FieldCaption("Posting Date"), GenJournalLine.FieldCaption("Document Type"),
                GenJournalLine.FieldCaption("Document No."), GenJournalLine.FieldCaption(Amount));
    end;

    local procedure AddTo(var DateBalance: Dictionary of [Date, Decimal]; PostingDate: Date; Amount: Decimal)
    begin
        if DateBalance.ContainsKey(PostingDate) then
            DateBalance.Set(PostingDate, DateBalance.Get(PostingDate) + Amount)
        else
            DateBalance.Add(PostingDate, Amount);
    end;

    local procedure PostLines(var GenJournalLine: Record "Gen. Journal Line"; GenJournalBatch: Record "Gen. Journal Batch")
    var
        LineToPost: Record "Gen. Journal Line";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
        NoSeries: Codeunit "No. Series";
        LastDocumentNo: Code[20];
    begin
        GenJournalLine.SetCurrentKey("Journal Template Name", "Journal Batch Name", "Line No.");
        GenJournalLine.FindSet();
        repeat
            LineToPost := GenJournalLine;
            if (GenJournalBatch."No. Series" <> '') and (LineToPost."Document No." <> LastDocumentNo) then begin
                LastDocumentNo := LineToPost."Document No.";
                if LastDocumentNo = NoSeries.PeekNextNo(GenJournalBatch."No. Series", LineToPost."Posting Date") then
                    NoSeries.GetNextNo(GenJournalBatch."No. Series", LineToPost."Posting Date");
            end;
            GenJnlPostLine.RunWithCheck(LineToPost);
        until GenJournalLine.Next() = 0;
    end;
}
#endif
