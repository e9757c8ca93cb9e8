namespace BigC.Connector.Payments;

using BigC.Connector.Orders;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Sales.Document;
using Microsoft.Sales.Receivables;

/// <summary>Brings payments and invoices of one order together, in part where only a part fits.</summary>
codeunit 71555 "BigC Payment Application"
{
    Access = Internal;
    Permissions = tabledata "BigC Posted Payment" = r;

    /// <summary>Offers the open payments of the order to the invoice that is being posted. An application chosen by hand goes first.</summary>
    procedure ApplyToInvoice(SalesHeader: Record "Sales Header"; var GenJournalLine: Record "Gen. Journal Line")
    var
        PostedPayment: Record "BigC Posted Payment";
        Applies: Boolean;
    begin
        if (SalesHeader."BigC Order Id" = 0) or (GenJournalLine."Document Type" <> GenJournalLine."Document Type"::Invoice) then
            exit;
        if (GenJournalLine."Applies-to ID" <> '') or (GenJournalLine."Applies-to Doc. No." <> '') then
            exit;
        PostedPayment.SetRange("Store Code", SalesHeader."BigC Store Code");
        PostedPayment.SetRange("Order Id", SalesHeader."BigC Order Id");
        PostedPayment.SetRange(Reversed, false);
        if not PostedPayment.FindSet() then
            exit;
        repeat
            Applies := OfferPayment(PostedPayment, GenJournalLine) or Applies;
        until PostedPayment.Next() = 0;
        if Applies then
            GenJournalLine."Applies-to ID" := GenJournalLine."Document No.";
    end;

    /// <summary>Applies a payment that comes after its invoices to what is open on them.</summary>
    procedure ApplyToOpenInvoices(Order: Record "BigC Order"; var GenJournalLine: Record "Gen. Journal Line")
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        EntryNos: List of [Integer];
        EntryNo: Integer;
    begin
        if Order."Posted Invoice No." = '' then
            exit;
        CustLedgerEntry.SetCurrentKey("Customer No.", Open, Positive);
        CustLedgerEntry.SetRange("Customer No.", GenJournalLine."Account No.");
        CustLedgerEntry.SetRange(Open, true);
        CustLedgerEntry.SetRange(Positive, true);
        CustLedgerEntry.SetRange("Document Type", CustLedgerEntry."Document Type"::Invoice);
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        CustLedgerEntry.SetRange("Currency Code", GenJournalLine."Currency Code");
        // Listed first, because offering an entry changes it.
        if CustLedgerEntry.FindSet() then
            repeat
                EntryNos.Add(CustLedgerEntry."Entry No.");
            until CustLedgerEntry.Next() = 0;
        foreach EntryNo in EntryNos do
            Offer(EntryNo, GenJournalLine."Document No.");
        if EntryNos.Count() > 0 then
            GenJournalLine."Applies-to ID" := GenJournalLine."Document No.";
    end;

    /// <summary>Applies a reversal to the payment it takes back, if that is still open.</summary>
    procedure ApplyToPayment(PostedPayment: Record "BigC Posted Payment"; var GenJournalLine: Record "Gen. Journal Line")
    begin
        if OfferPayment(PostedPayment, GenJournalLine) then
            GenJournalLine."Applies-to ID" := GenJournalLine."Document No.";
    end;

    local procedure OfferPayment(PostedPayment: Record "BigC Posted Payment"; GenJournalLine: Record "Gen. Journal Line"): Boolean
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if not CustLedgerEntry.Get(PostedPayment."Cust. Ledger Entry No.") then
            exit(false);
        if not CustLedgerEntry.Open or (CustLedgerEntry."Customer No." <> GenJournalLine."Account No.") then
            exit(false);
        Offer(CustLedgerEntry."Entry No.", GenJournalLine."Document No.");
        exit(true);
    end;

    local procedure Offer(EntryNo: Integer; AppliesToId: Code[50])
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.Get(EntryNo);
        CustLedgerEntry.CalcFields("Remaining Amount");
        CustLedgerEntry."Applies-to ID" := AppliesToId;
        CustLedgerEntry."Amount to Apply" := CustLedgerEntry."Remaining Amount";
        Codeunit.Run(Codeunit::"Cust. Entry-Edit", CustLedgerEntry);
    end;
}
