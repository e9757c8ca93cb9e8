namespace BigC.Connector.Payments;

using BigC.Connector.Orders;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Receivables;

/// <summary>
/// Remembers which applications were undone so that a payment could be taken back, and puts back what is not the connector's
/// own: what finance applied by hand stays as it was, or nothing is taken back.
/// </summary>
codeunit 71561 "BigC Undone Applications"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = r;

    /// <summary>To be called before the application is undone; all of one transaction is undone with it.</summary>
    procedure Remember(Order: Record "BigC Order"; Application: Record "Detailed Cust. Ledg. Entry")
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        DetailedCustLedgEntry.SetCurrentKey("Transaction No.", "Customer No.", "Entry Type");
        DetailedCustLedgEntry.SetRange("Transaction No.", Application."Transaction No.");
        DetailedCustLedgEntry.SetRange("Customer No.", Application."Customer No.");
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::Application);
        DetailedCustLedgEntry.SetRange(Unapplied, false);
        if DetailedCustLedgEntry.FindSet() then
            repeat
                TempUndone := DetailedCustLedgEntry;
                TempUndone.Insert();
                RememberRemaining(Order, DetailedCustLedgEntry."Cust. Ledger Entry No.");
            until DetailedCustLedgEntry.Next() = 0;
    end;

    /// <summary>Applies payments and credit memos that are not the connector's for this order again, oldest application first.</summary>
    procedure PutBack(PostingDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        TransactionNos: List of [Integer];
        TransactionNo: Integer;
    begin
        TempUndone.Reset();
        TempUndone.SetCurrentKey("Entry No.");
        if TempUndone.FindSet() then
            repeat
                if not TransactionNos.Contains(TempUndone."Transaction No.") then
                    TransactionNos.Add(TempUndone."Transaction No.");
            until TempUndone.Next() = 0;
        // They were undone from the last to the first, but their entries have the order in which they were posted.
        foreach TransactionNo in TransactionNos do
            PutBackTransaction(TransactionNo, PostingDate, GenJnlPostLine);
    end;

    /// <summary>Raises an error that names the entry, if one that is not the connector's is not as open as it was.</summary>
    procedure Prove(PostedPayment: Record "BigC Posted Payment")
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        EntryNo: Integer;
    begin
        foreach EntryNo in RemainingBefore.Keys() do begin
            CustLedgerEntry.Get(EntryNo);
            CustLedgerEntry.CalcFields("Remaining Amount");
            if CustLedgerEntry."Remaining Amount" <> RemainingBefore.Get(EntryNo) then
                Error(NotPutBackErr, PostedPayment."Document No.", CustLedgerEntry."Document Type", CustLedgerEntry."Document No.", CustLedgerEntry."Customer No.");
        end;
    end;

    local procedure RememberRemaining(Order: Record "BigC Order"; EntryNo: Integer)
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if RemainingBefore.ContainsKey(EntryNo) then
            exit;
        CustLedgerEntry.Get(EntryNo);
        if IsOfOrder(Order, CustLedgerEntry) then
            exit;
        CustLedgerEntry.CalcFields("Remaining Amount");
        RemainingBefore.Add(EntryNo, CustLedgerEntry."Remaining Amount");
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Posted Payment", 'R')]
    local procedure IsOfOrder(Order: Record "BigC Order"; CustLedgerEntry: Record "Cust. Ledger Entry"): Boolean
    var
        PostedPayment: Record "BigC Posted Payment";
    begin
        if CustLedgerEntry."Document Type" = CustLedgerEntry."Document Type"::Invoice then
            exit(PaymentApplication.IsInvoiceOf(Order, CustLedgerEntry."Document No."));
        PostedPayment.SetRange("Store Code", Order."Store Code");
        PostedPayment.SetRange("Order Id", Order."Order Id");
        PostedPayment.SetRange("Cust. Ledger Entry No.", CustLedgerEntry."Entry No.");
        exit(not PostedPayment.IsEmpty());
    end;

    local procedure PutBackTransaction(TransactionNo: Integer; PostingDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        Applied: Dictionary of [Integer, Decimal];
        EntryNo: Integer;
    begin
        SumByEntry(TransactionNo, Applied);
        foreach EntryNo in Applied.Keys() do
            if RemainingBefore.ContainsKey(EntryNo) and (Applied.Get(EntryNo) > 0) then
                PutBackCredit(EntryNo, Applied, PostingDate, GenJnlPostLine);
    end;

    /// <summary>What was applied of each entry: positive of payments and credit memos, negative of invoices.</summary>
    local procedure SumByEntry(TransactionNo: Integer; var Applied: Dictionary of [Integer, Decimal])
    var
        AmountBefore: Decimal;
    begin
        TempUndone.SetRange("Transaction No.", TransactionNo);
        if TempUndone.FindSet() then
            repeat
                AmountBefore := 0;
                if Applied.Get(TempUndone."Cust. Ledger Entry No.", AmountBefore) then;
                Applied.Set(TempUndone."Cust. Ledger Entry No.", AmountBefore + TempUndone.Amount);
            until TempUndone.Next() = 0;
        TempUndone.SetRange("Transaction No.");
    end;

    /// <summary>Gives the entry what it was applied to, as far as another entry of the same application has not taken it before.</summary>
    local procedure PutBackCredit(CreditEntryNo: Integer; var Applied: Dictionary of [Integer, Decimal]; PostingDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        CreditEntry: Record "Cust. Ledger Entry";
        DebitEntry: Record "Cust. Ledger Entry";
        AmountsToApply: Dictionary of [Integer, Decimal];
        EntryNo: Integer;
        AmountLeft: Decimal;
        AmountToApply: Decimal;
    begin
        CreditEntry.Get(CreditEntryNo);
        AmountLeft := Applied.Get(CreditEntryNo);
        foreach EntryNo in Applied.Keys() do begin
            AmountToApply := -Applied.Get(EntryNo);
            DebitEntry.Get(EntryNo);
            // Amounts of another currency cannot be compared; posting converts them.
            if (DebitEntry."Currency Code" = CreditEntry."Currency Code") and (AmountToApply > AmountLeft) then
                AmountToApply := AmountLeft;
            if AmountToApply > 0 then begin
                AmountsToApply.Add(EntryNo, AmountToApply);
                Applied.Set(EntryNo, Applied.Get(EntryNo) + AmountToApply);
                if DebitEntry."Currency Code" = CreditEntry."Currency Code" then
                    AmountLeft -= AmountToApply;
            end;
        end;
        if AmountsToApply.Count() > 0 then
            PaymentApplication.ApplyAmounts(CreditEntryNo, AmountsToApply, PostingDate, GenJnlPostLine);
    end;

    var
        TempUndone: Record "Detailed Cust. Ledg. Entry" temporary;
        PaymentApplication: Codeunit "BigC Payment Application";
        RemainingBefore: Dictionary of [Integer, Decimal];
        NotPutBackErr: Label 'Payment %1 cannot be taken back, because %2 %3 of customer %4 was applied together with it, which was not done by the connector and cannot be kept as it is. Unapply that entry by hand; the payment can be taken back then.', Comment = '%1 = document number, %2 = document type, %3 = document number, %4 = customer number';
}
