#if STAND_IN
namespace Microsoft.Sales.Receivables;

/// <summary>Changes the fields of a posted customer entry that may be changed.</summary>
codeunit 103 "Cust. Entry-Edit"
{
    TableNo = "Cust. Ledger Entry";
    Permissions = tabledata "Cust. Ledger Entry" = rm;

    trigger OnRun()
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.Get(Rec."Entry No.");
        CustLedgerEntry."On Hold" := Rec."On Hold";
        CustLedgerEntry."Your Reference" := Rec."Your Reference";
        if CustLedgerEntry.Open then begin
            CustLedgerEntry.Validate("Due Date", Rec."Due Date");
            CustLedgerEntry."Applies-to ID" := Rec."Applies-to ID";
            CustLedgerEntry.Validate("Amount to Apply", Rec."Amount to Apply");
            CustLedgerEntry."Applying Entry" := Rec."Applying Entry";
            CustLedgerEntry."Payment Method Code" := Rec."Payment Method Code";
            CustLedgerEntry."Applies-to Ext. Doc. No." := Rec."Applies-to Ext. Doc. No.";
        end;
        OnBeforeCustLedgEntryModify(CustLedgerEntry, Rec);
        CustLedgerEntry.TestField("Entry No.", Rec."Entry No.");
        CustLedgerEntry.Modify();
        Rec := CustLedgerEntry;
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeCustLedgEntryModify(var CustLedgEntry: Record "Cust. Ledger Entry"; FromCustLedgEntry: Record "Cust. Ledger Entry")
    begin
    end;
}
#endif
