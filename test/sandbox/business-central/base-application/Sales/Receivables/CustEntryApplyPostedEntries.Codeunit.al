#if STAND_IN
namespace Microsoft.Sales.Receivables;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Foundation.AuditCodes;

/// <summary>Applies customer entries that are already posted.</summary>
codeunit 226 "CustEntry-Apply Posted Entries"
{
    TableNo = "Cust. Ledger Entry";
    Permissions = tabledata "Cust. Ledger Entry" = rm;

    trigger OnRun()
    var
        ApplyUnapplyParameters: Record "Apply Unapply Parameters";
    begin
        ApplyUnapplyParameters."Document No." := Rec."Document No.";
        ApplyUnapplyParameters."Posting Date" := GetApplicationDate(Rec);
        Apply(Rec, ApplyUnapplyParameters);
    end;

    var
        DateNotAllowedErr: Label 'Posting date is not within the range of allowed posting dates.';
        EarlierDateErr: Label 'The posting date entered must not be before the posting date on the Cust. Ledger Entry.';
        LaterApplicationErr: Label 'Before you can unapply this entry, you must first unapply all application entries of customer ledger entry %1 that were posted after it.', Comment = '%1 = entry number';
        ClosedErr: Label 'Customer ledger entry %1 is closed.', Comment = '%1 = entry number';

    /// <summary>Applies the entry to the open entries that carry its application id, and commits.</summary>
    procedure Apply(CustLedgEntry: Record "Cust. Ledger Entry"; ApplyUnapplyParameters: Record "Apply Unapply Parameters"): Boolean
    var
        ApplicationDate: Date;
    begin
        CustLedgEntry.Get(CustLedgEntry."Entry No.");
        if not CustLedgEntry.Open then
            Error(ClosedErr, CustLedgEntry."Entry No.");
        CustLedgEntry.TestField("Applies-to ID");
        ApplicationDate := GetApplicationDate(CustLedgEntry);
        if ApplyUnapplyParameters."Posting Date" = 0D then
            ApplyUnapplyParameters."Posting Date" := ApplicationDate;
        if ApplyUnapplyParameters."Posting Date" < ApplicationDate then
            Error(EarlierDateErr);
        if ApplyUnapplyParameters."Document No." = '' then
            ApplyUnapplyParameters."Document No." := CustLedgEntry."Document No.";
        PostApplication(CustLedgEntry, ApplyUnapplyParameters);
        exit(true);
    end;

    /// <summary>Takes back the application the detailed entry belongs to. Of every entry that took part, it must be the last one.</summary>
    procedure PostUnApplyCustomerCommit(DtldCustLedgEntry2: Record "Detailed Cust. Ledg. Entry"; ApplyUnapplyParameters: Record "Apply Unapply Parameters"; CommitChanges: Boolean)
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        GenJournalLine: Record "Gen. Journal Line";
        SourceCodeSetup: Record "Source Code Setup";
        GenJnlCheckLine: Codeunit "Gen. Jnl.-Check Line";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        CustLedgerEntry.Get(DtldCustLedgEntry2."Cust. Ledger Entry No.");
        if GenJnlCheckLine.DateNotAllowed(ApplyUnapplyParameters."Posting Date") then
            Error(DateNotAllowedErr);
        if ApplyUnapplyParameters."Posting Date" < DtldCustLedgEntry2."Posting Date" then
            Error(EarlierDateErr);
        DetailedCustLedgEntry.SetRange("Transaction No.", DtldCustLedgEntry2."Transaction No.");
        DetailedCustLedgEntry.SetRange("Customer No.", DtldCustLedgEntry2."Customer No.");
        if DetailedCustLedgEntry.FindSet() then
            repeat
                if LastApplicationTransaction(DetailedCustLedgEntry."Cust. Ledger Entry No.") > DtldCustLedgEntry2."Transaction No." then
                    Error(LaterApplicationErr, DetailedCustLedgEntry."Cust. Ledger Entry No.");
            until DetailedCustLedgEntry.Next() = 0;
        SourceCodeSetup.Get();
        GenJournalLine."Document No." := ApplyUnapplyParameters."Document No.";
        GenJournalLine."Posting Date" := ApplyUnapplyParameters."Posting Date";
        GenJournalLine."Account Type" := GenJournalLine."Account Type"::Customer;
        GenJournalLine."Account No." := DtldCustLedgEntry2."Customer No.";
        GenJournalLine."Document Type" := DtldCustLedgEntry2."Document Type";
        GenJournalLine.Correction := true;
        GenJournalLine.Description := CustLedgerEntry.Description;
        GenJournalLine."Posting Group" := CustLedgerEntry."Customer Posting Group";
        GenJournalLine."Source Type" := GenJournalLine."Source Type"::Customer;
        GenJournalLine."Source No." := DtldCustLedgEntry2."Customer No.";
        GenJournalLine."Source Code" := SourceCodeSetup."Unapplied Sales Entry Appln.";
        GenJournalLine."System-Created Entry" := true;
        GenJnlPostLine.UnapplyCustLedgEntry(GenJournalLine, DtldCustLedgEntry2);
        if CommitChanges then
            Commit();
    end;

    local procedure LastApplicationTransaction(CustLedgerEntryNo: Integer) TransactionNo: Integer
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        DetailedCustLedgEntry.SetRange("Cust. Ledger Entry No.", CustLedgerEntryNo);
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::Application);
        DetailedCustLedgEntry.SetRange(Unapplied, false);
        if DetailedCustLedgEntry.FindSet() then
            repeat
                if DetailedCustLedgEntry."Transaction No." > TransactionNo then
                    TransactionNo := DetailedCustLedgEntry."Transaction No.";
            until DetailedCustLedgEntry.Next() = 0;
    end;

    /// <summary>The earliest date on which the entry can be applied: the latest posting date of all entries that take part.</summary>
    procedure GetApplicationDate(CustLedgEntry: Record "Cust. Ledger Entry") ApplicationDate: Date
    var
        AppliedEntry: Record "Cust. Ledger Entry";
    begin
        ApplicationDate := CustLedgEntry."Posting Date";
        if CustLedgEntry."Applies-to ID" = '' then
            exit;
        AppliedEntry.SetRange("Customer No.", CustLedgEntry."Customer No.");
        AppliedEntry.SetRange("Applies-to ID", CustLedgEntry."Applies-to ID");
        AppliedEntry.SetFilter("Posting Date", '>%1', ApplicationDate);
        if AppliedEntry.FindSet() then
            repeat
                if AppliedEntry."Posting Date" > ApplicationDate then
                    ApplicationDate := AppliedEntry."Posting Date";
            until AppliedEntry.Next() = 0;
    end;

    local procedure PostApplication(CustLedgEntry: Record "Cust. Ledger Entry"; ApplyUnapplyParameters: Record "Apply Unapply Parameters")
    var
        GenJournalLine: Record "Gen. Journal Line";
        SourceCodeSetup: Record "Source Code Setup";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
        SuppressCommit: Boolean;
    begin
        SourceCodeSetup.Get();
        GenJournalLine."Document No." := ApplyUnapplyParameters."Document No.";
        GenJournalLine."External Document No." := ApplyUnapplyParameters."External Document No.";
        GenJournalLine."Posting Date" := ApplyUnapplyParameters."Posting Date";
        GenJournalLine."Document Date" := ApplyUnapplyParameters."Posting Date";
        GenJournalLine."Journal Template Name" := ApplyUnapplyParameters."Journal Template Name";
        GenJournalLine."Journal Batch Name" := ApplyUnapplyParameters."Journal Batch Name";
        GenJournalLine."Account Type" := GenJournalLine."Account Type"::Customer;
        GenJournalLine."Account No." := CustLedgEntry."Customer No.";
        GenJournalLine."Document Type" := CustLedgEntry."Document Type";
        GenJournalLine.Description := CustLedgEntry.Description;
        GenJournalLine."Posting Group" := CustLedgEntry."Customer Posting Group";
        GenJournalLine."Shortcut Dimension 1 Code" := CustLedgEntry."Global Dimension 1 Code";
        GenJournalLine."Shortcut Dimension 2 Code" := CustLedgEntry."Global Dimension 2 Code";
        GenJournalLine."Dimension Set ID" := CustLedgEntry."Dimension Set ID";
        GenJournalLine."Source Type" := GenJournalLine."Source Type"::Customer;
        GenJournalLine."Source No." := CustLedgEntry."Customer No.";
        GenJournalLine."Source Code" := SourceCodeSetup."Sales Entry Application";
        GenJournalLine."System-Created Entry" := true;
        OnBeforePostApplyCustLedgEntry(GenJournalLine, CustLedgEntry, GenJnlPostLine, ApplyUnapplyParameters);
        GenJnlPostLine.CustPostApplyCustLedgEntry(GenJournalLine, CustLedgEntry);
        OnAfterPostApplyCustLedgEntry(GenJournalLine, CustLedgEntry, GenJnlPostLine);
        OnCustPostApplyCustLedgEntryOnBeforeCommit(CustLedgEntry, SuppressCommit);
        if not SuppressCommit then
            Commit();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforePostApplyCustLedgEntry(var GenJournalLine: Record "Gen. Journal Line"; CustLedgerEntry: Record "Cust. Ledger Entry"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line"; ApplyUnapplyParameters: Record "Apply Unapply Parameters")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterPostApplyCustLedgEntry(GenJournalLine: Record "Gen. Journal Line"; CustLedgerEntry: Record "Cust. Ledger Entry"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnCustPostApplyCustLedgEntryOnBeforeCommit(var CustLedgerEntry: Record "Cust. Ledger Entry"; var SuppressCommit: Boolean)
    begin
    end;
}
#endif
