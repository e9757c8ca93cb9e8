namespace BigC.Connector.Payments;

using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Foundation.NoSeries;

/// <summary>Document numbers of payments: from the series of the store's payment journal, else from their entry number.</summary>
codeunit 71557 "BigC Payment Numbers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = r;

    /// <summary>Gives the payment its entry number, if it has none yet, and returns the next document number.</summary>
    procedure NextDocumentNo(StoreCode: Code[20]; var PostedPayment: Record "BigC Posted Payment"): Code[20]
    var
        GenJournalBatch: Record "Gen. Journal Batch";
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        NoSeries: Codeunit "No. Series";
        IsReversal: Boolean;
    begin
        IsReversal := PostedPayment."Entry No." <> 0;
        if not IsReversal then
            PostedPayment."Entry No." := NextEntryNo();
        Stores.Get(StoreCode, Store);
        if GenJournalBatch.Get(Store."Payment Jnl. Template Name", Store."Payment Jnl. Batch Name") then
            if GenJournalBatch."No. Series" <> '' then
                exit(NoSeries.GetNextNo(GenJournalBatch."No. Series", PostedPayment."Posting Date"));
        if IsReversal then
            exit(CopyStr(StrSubstNo(ReversalTok, Format(PostedPayment."Entry No.", 0, 9)), 1, 20));
        exit(CopyStr(StrSubstNo(PaymentTok, Format(PostedPayment."Entry No.", 0, 9)), 1, 20));
    end;

    local procedure NextEntryNo(): Integer
    var
        PostedPayment: Record "BigC Posted Payment";
    begin
        PostedPayment.ReadIsolation := IsolationLevel::UpdLock;
        PostedPayment.SetCurrentKey("Entry No.");
        PostedPayment.SetLoadFields("Entry No.");
        if PostedPayment.FindLast() then;
        exit(PostedPayment."Entry No." + 1);
    end;

    var
        PaymentTok: Label 'BCP%1', Locked = true;
        ReversalTok: Label 'BCP%1-R', Locked = true;
}
