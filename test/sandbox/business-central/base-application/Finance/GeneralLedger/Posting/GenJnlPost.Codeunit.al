#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Posting;

using Microsoft.Finance.GeneralLedger.Journal;

/// <summary>Posts a general journal after the user has confirmed it.</summary>
codeunit 231 "Gen. Jnl.-Post"
{
    TableNo = "Gen. Journal Line";

    trigger OnRun()
    var
        GenJournalLine: Record "Gen. Journal Line";
        GenJnlPostBatch: Codeunit "Gen. Jnl.-Post Batch";
        HideDialog: Boolean;
    begin
        GenJournalLine.Copy(Rec);
        OnBeforeCode(GenJournalLine, HideDialog);
        if not HideDialog and GuiAllowed() then
            if not Confirm(PostQst) then
                exit;
        GenJnlPostBatch.Run(GenJournalLine);
        if not HideDialog and GuiAllowed() then
            Message(PostedMsg);
        Rec.Copy(GenJournalLine);
    end;

    var
        PostQst: Label 'Do you want to post the journal lines?';
        PostedMsg: Label 'The journal lines were successfully posted.';

    [IntegrationEvent(false, false)]
    local procedure OnBeforeCode(var GenJournalLine: Record "Gen. Journal Line"; var HideDialog: Boolean)
    begin
    end;
}
#endif
