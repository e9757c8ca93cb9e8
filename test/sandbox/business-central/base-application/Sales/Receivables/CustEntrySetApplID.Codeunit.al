#if STAND_IN
namespace Microsoft.Sales.Receivables;

/// <summary>Marks customer entries for application.</summary>
codeunit 101 "Cust. Entry-SetAppl.ID"
{
    Permissions = tabledata "Cust. Ledger Entry" = rm;

    /// <summary>Gives the entries in the filter the application id and offers their remaining amounts; entries that carry it already lose it.</summary>
    procedure SetApplId(var CustLedgEntry: Record "Cust. Ledger Entry"; ApplyingCustLedgEntry: Record "Cust. Ledger Entry"; AppliesToID: Code[50])
    var
        MarkedEntry: Record "Cust. Ledger Entry";
    begin
        if not CustLedgEntry.FindSet() then
            exit;
        if AppliesToID = '' then
            AppliesToID := CopyStr(UserId(), 1, MaxStrLen(AppliesToID));
        repeat
            MarkedEntry.Get(CustLedgEntry."Entry No.");
            MarkedEntry.TestField(Open, true);
            if MarkedEntry."Applies-to ID" = '' then begin
                MarkedEntry.CalcFields("Remaining Amount");
                MarkedEntry."Applies-to ID" := AppliesToID;
                MarkedEntry."Amount to Apply" := MarkedEntry."Remaining Amount";
                MarkedEntry."Applying Entry" := MarkedEntry."Entry No." = ApplyingCustLedgEntry."Entry No.";
            end else
                ClearMark(MarkedEntry);
            MarkedEntry.Modify();
        until CustLedgEntry.Next() = 0;
    end;

    /// <summary>Takes the application id from the entries in the filter that carry it.</summary>
    procedure RemoveApplId(var CustLedgerEntry: Record "Cust. Ledger Entry"; AppliestoID: Code[50])
    var
        MarkedEntry: Record "Cust. Ledger Entry";
    begin
        if not CustLedgerEntry.FindSet() then
            exit;
        repeat
            MarkedEntry.Get(CustLedgerEntry."Entry No.");
            if MarkedEntry."Applies-to ID" = AppliestoID then begin
                ClearMark(MarkedEntry);
                MarkedEntry.Modify();
            end;
        until CustLedgerEntry.Next() = 0;
    end;

    local procedure ClearMark(var CustLedgerEntry: Record "Cust. Ledger Entry")
    begin
        CustLedgerEntry."Applies-to ID" := '';
        CustLedgerEntry."Amount to Apply" := 0;
        CustLedgerEntry."Applying Entry" := false;
    end;
}
#endif
