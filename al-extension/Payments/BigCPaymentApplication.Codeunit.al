namespace BigC.Connector.Payments;

using BigC.Connector.Orders;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Receivables;

/// <summary>Brings payments and invoices of one order together, in part where only a part fits.</summary>
codeunit 71555 "BigC Payment Application"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = r;

    /// <summary>Offers the open payments of the order to the invoice that is being posted. An application chosen by hand goes first.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Posted Payment", 'R')]
    procedure ApplyToInvoice(SalesHeader: Record "Sales Header"; var GenJournalLine: Record "Gen. Journal Line")
    var
        Order: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        OrderPosting: Codeunit "BigC Order Posting";
        Applies: Boolean;
    begin
        if not OrderPosting.FindOrderOf(SalesHeader, Order) or (GenJournalLine."Document Type" <> GenJournalLine."Document Type"::Invoice) then
            exit;
        if (GenJournalLine."Applies-to ID" <> '') or (GenJournalLine."Applies-to Doc. No." <> '') then
            exit;
        // The money of other orders stays with them, however the customer's entries are applied otherwise.
        GenJournalLine."Allow Application" := false;
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        if not PostedPayment.FindSet() then
            exit;
        repeat
            Applies := OfferPayment(PostedPayment, GenJournalLine) or Applies;
        until PostedPayment.Next() = 0;
        if Applies then
            GenJournalLine."Applies-to ID" := GenJournalLine."Document No.";
    end;

    /// <summary>Applies a payment that comes after its invoices to what is open on them, as far as the date of the payment allows.</summary>
    procedure ApplyToOpenInvoices(Order: Record "BigC Order"; var GenJournalLine: Record "Gen. Journal Line")
    var
        EntryNos: List of [Integer];
        EntryNo: Integer;
    begin
        if Order."Posted Invoice No." = '' then
            exit;
        ListOpenInvoices(Order, GenJournalLine."Account No.", GenJournalLine."Currency Code", GenJournalLine."Posting Date", EntryNos);
        foreach EntryNo in EntryNos do
            Offer(EntryNo, GenJournalLine."Document No.");
        if EntryNos.Count() > 0 then
            GenJournalLine."Applies-to ID" := GenJournalLine."Document No.";
    end;

    /// <summary>
    /// Applies what is posted on account of the order to its open invoices. Posting applies to nothing of a later day, so
    /// what is left between the two is applied here, on the later of both dates and not before the date given. Does not commit.
    /// </summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Posted Payment", 'R')]
    procedure ApplyOpenPayments(Order: Record "BigC Order"; FirstDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        PostedPayment: Record "BigC Posted Payment";
        EntryNos: List of [Integer];
        EntryNo: Integer;
    begin
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        if PostedPayment.FindSet() then
            repeat
                EntryNos.Add(PostedPayment."Cust. Ledger Entry No.");
            until PostedPayment.Next() = 0;
        foreach EntryNo in EntryNos do
            ApplyPosted(Order, EntryNo, FirstDate, GenJnlPostLine);
    end;

    /// <summary>
    /// Takes a payment back from the invoices it was applied to. Only the last application of an entry can be undone, and
    /// only as a whole, so others go as well; they are remembered to be applied again afterwards. Does not commit.
    /// </summary>
    procedure Unapply(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"; PostingDate: Date; var UndoneApplications: Codeunit "BigC Undone Applications")
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        ApplyUnapplyParameters: Record "Apply Unapply Parameters";
        CustEntryApplyPostedEntries: Codeunit "CustEntry-Apply Posted Entries";
    begin
        while FindLastApplication(Order, PostedPayment, DetailedCustLedgEntry) do begin
            UndoneApplications.Remember(Order, DetailedCustLedgEntry);
            ApplyUnapplyParameters."Document No." := DetailedCustLedgEntry."Document No.";
            ApplyUnapplyParameters."Posting Date" := PostingDate;
            CustEntryApplyPostedEntries.PostUnApplyCustomerCommit(DetailedCustLedgEntry, ApplyUnapplyParameters, false);
        end;
    end;

    /// <summary>The latest date among the payment and what has been applied to it or to the invoices of its order.</summary>
    procedure LastApplicationDate(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment") LastDate: Date
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        EntryNos: List of [Integer];
        EntryNo: Integer;
    begin
        LastDate := PostedPayment."Posting Date";
        if not FindApplication(PostedPayment."Cust. Ledger Entry No.", DetailedCustLedgEntry) then
            exit;
        ListInvoices(Order, PostedPayment."Customer No.", CustLedgerEntry, EntryNos);
        EntryNos.Add(PostedPayment."Cust. Ledger Entry No.");
        foreach EntryNo in EntryNos do begin
            FilterApplications(EntryNo, DetailedCustLedgEntry);
            if DetailedCustLedgEntry.FindSet() then
                repeat
                    if DetailedCustLedgEntry."Posting Date" > LastDate then
                        LastDate := DetailedCustLedgEntry."Posting Date";
                until DetailedCustLedgEntry.Next() = 0;
        end;
    end;

    /// <summary>Applies a reversal to the payment it takes back, if that is still open.</summary>
    procedure ApplyToPayment(PostedPayment: Record "BigC Posted Payment"; var GenJournalLine: Record "Gen. Journal Line")
    begin
        if OfferPayment(PostedPayment, GenJournalLine) then
            GenJournalLine."Applies-to ID" := GenJournalLine."Document No.";
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Posted Payment", 'R')]
    procedure FindOnOtherAccount(Order: Record "BigC Order"; var PostedPayment: Record "BigC Posted Payment"): Boolean
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        PostedPayment.SetFilter("Customer No.", '<>%1', Order."Bill-to Customer No.");
        if PostedPayment.FindSet() then
            repeat
                if CustLedgerEntry.Get(PostedPayment."Cust. Ledger Entry No.") and CustLedgerEntry.Open then
                    exit(true);
            until PostedPayment.Next() = 0;
    end;

    /// <summary>Lists the open invoices of the order, because offering an entry changes it. No date is all dates.</summary>
    local procedure ListOpenInvoices(Order: Record "BigC Order"; CustomerNo: Code[20]; CurrencyCode: Code[10]; UntilDate: Date; var EntryNos: List of [Integer])
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.SetCurrentKey("Customer No.", Open, Positive);
        CustLedgerEntry.SetRange(Open, true);
        CustLedgerEntry.SetRange(Positive, true);
        CustLedgerEntry.SetRange("Currency Code", CurrencyCode);
        if UntilDate <> 0D then
            CustLedgerEntry.SetRange("Posting Date", 0D, UntilDate);
        ListInvoices(Order, CustomerNo, CustLedgerEntry, EntryNos);
    end;

    local procedure ListInvoices(Order: Record "BigC Order"; CustomerNo: Code[20]; var CustLedgerEntry: Record "Cust. Ledger Entry"; var EntryNos: List of [Integer])
    begin
        CustLedgerEntry.SetRange("Customer No.", CustomerNo);
        CustLedgerEntry.SetRange("Document Type", CustLedgerEntry."Document Type"::Invoice);
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        if CustLedgerEntry.FindSet() then
            repeat
                if IsInvoiceOf(Order, CustLedgerEntry."Document No.") then
                    EntryNos.Add(CustLedgerEntry."Entry No.");
            until CustLedgerEntry.Next() = 0;
    end;

    /// <summary>The external number alone may be that of an order of another store, or of the customer's own.</summary>
    procedure IsInvoiceOf(Order: Record "BigC Order"; DocumentNo: Code[20]): Boolean
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        SalesInvoiceHeader.SetLoadFields("BigC Store Code", "BigC Order Id");
        if not SalesInvoiceHeader.Get(DocumentNo) then
            exit(false);
        exit((SalesInvoiceHeader."BigC Store Code" = Order."Store Code") and (SalesInvoiceHeader."BigC Order Id" = Order."Order Id"));
    end;

    local procedure ApplyPosted(Order: Record "BigC Order"; PaymentEntryNo: Integer; FirstDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        PaymentEntry: Record "Cust. Ledger Entry";
        InvoiceEntry: Record "Cust. Ledger Entry";
        AmountsToApply: Dictionary of [Integer, Decimal];
        EntryNos: List of [Integer];
        EntryNo: Integer;
        OpenAmount: Decimal;
    begin
        if not PaymentEntry.Get(PaymentEntryNo) then
            exit;
        PaymentEntry.CalcFields("Remaining Amount");
        OpenAmount := -PaymentEntry."Remaining Amount";
        ListOpenInvoices(Order, PaymentEntry."Customer No.", PaymentEntry."Currency Code", 0D, EntryNos);
        if (OpenAmount <= 0) or (EntryNos.Count() = 0) then
            exit;
        foreach EntryNo in EntryNos do
            if OpenAmount > 0 then begin
                InvoiceEntry.Get(EntryNo);
                InvoiceEntry.CalcFields("Remaining Amount");
                AmountsToApply.Add(EntryNo, InvoiceEntry."Remaining Amount");
                OpenAmount -= InvoiceEntry."Remaining Amount";
            end;
        ApplyAmounts(PaymentEntryNo, AmountsToApply, FirstDate, GenJnlPostLine);
    end;

    /// <summary>Applies an entry to others, to each with the amount given, not before the date. Does not commit.</summary>
    procedure ApplyAmounts(EntryNo: Integer; AmountsToApply: Dictionary of [Integer, Decimal]; FirstDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        OtherEntry: Record "Cust. Ledger Entry";
        OtherEntryNo: Integer;
        ApplicationDate: Date;
    begin
        CustLedgerEntry.Get(EntryNo);
        ApplicationDate := FirstDate;
        if CustLedgerEntry."Posting Date" > ApplicationDate then
            ApplicationDate := CustLedgerEntry."Posting Date";
        foreach OtherEntryNo in AmountsToApply.Keys() do begin
            OtherEntry.Get(OtherEntryNo);
            OfferAmount(OtherEntry, CustLedgerEntry."Document No.", AmountsToApply.Get(OtherEntryNo));
            if OtherEntry."Posting Date" > ApplicationDate then
                ApplicationDate := OtherEntry."Posting Date";
        end;
        Offer(EntryNo, CustLedgerEntry."Document No.");
        CustLedgerEntry.Get(EntryNo);
        PostApplication(CustLedgerEntry, ApplicationDate, GenJnlPostLine);
    end;

    local procedure PostApplication(PaymentEntry: Record "Cust. Ledger Entry"; ApplicationDate: Date; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        GenJournalLine: Record "Gen. Journal Line";
        GeneralLedgerSetup: Record "General Ledger Setup";
        SourceCodeSetup: Record "Source Code Setup";
    begin
        SourceCodeSetup.Get();
        GenJournalLine."Document Type" := PaymentEntry."Document Type";
        GenJournalLine."Document No." := PaymentEntry."Document No.";
        GenJournalLine."External Document No." := PaymentEntry."External Document No.";
        GenJournalLine."Posting Date" := ApplicationDate;
        GenJournalLine."Document Date" := ApplicationDate;
        GenJournalLine."VAT Reporting Date" := ApplicationDate;
        GenJournalLine."Account Type" := GenJournalLine."Account Type"::Customer;
        GenJournalLine."Account No." := PaymentEntry."Customer No.";
        GenJournalLine.Description := PaymentEntry.Description;
        GenJournalLine."Posting Group" := PaymentEntry."Customer Posting Group";
        GenJournalLine."Shortcut Dimension 1 Code" := PaymentEntry."Global Dimension 1 Code";
        GenJournalLine."Shortcut Dimension 2 Code" := PaymentEntry."Global Dimension 2 Code";
        GenJournalLine."Dimension Set ID" := PaymentEntry."Dimension Set ID";
        GenJournalLine."Source Type" := GenJournalLine."Source Type"::Customer;
        GenJournalLine."Source No." := PaymentEntry."Customer No.";
        GenJournalLine."Source Code" := SourceCodeSetup."Sales Entry Application";
        // Only where every line must name one: its allowed dates are for payments, not for applying them.
        GeneralLedgerSetup.Get();
        if GeneralLedgerSetup."Journal Templ. Name Mandatory" then
            GenJournalLine."Journal Template Name" := PaymentEntry."Journal Templ. Name";
        GenJournalLine."Journal Batch Name" := PaymentEntry."Journal Batch Name";
        GenJournalLine."System-Created Entry" := true;
        GenJnlPostLine.CustPostApplyCustLedgEntry(GenJournalLine, PaymentEntry);
    end;

    /// <summary>The last application among the payment and the invoices of its order; false once the payment is applied to nothing.</summary>
    local procedure FindLastApplication(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"; var LastApplication: Record "Detailed Cust. Ledg. Entry"): Boolean
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        EntryNos: List of [Integer];
        EntryNo: Integer;
    begin
        Clear(LastApplication);
        if not FindApplication(PostedPayment."Cust. Ledger Entry No.", LastApplication) then
            exit(false);
        ListInvoices(Order, PostedPayment."Customer No.", CustLedgerEntry, EntryNos);
        foreach EntryNo in EntryNos do
            if FindApplication(EntryNo, DetailedCustLedgEntry) then
                if DetailedCustLedgEntry."Transaction No." > LastApplication."Transaction No." then
                    LastApplication := DetailedCustLedgEntry;
        exit(true);
    end;

    local procedure FindApplication(EntryNo: Integer; var DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry"): Boolean
    begin
        FilterApplications(EntryNo, DetailedCustLedgEntry);
        exit(DetailedCustLedgEntry.FindLast());
    end;

    local procedure FilterApplications(EntryNo: Integer; var DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry")
    begin
        DetailedCustLedgEntry.Reset();
        DetailedCustLedgEntry.SetRange("Cust. Ledger Entry No.", EntryNo);
        DetailedCustLedgEntry.SetRange("Entry Type", DetailedCustLedgEntry."Entry Type"::Application);
        DetailedCustLedgEntry.SetRange(Unapplied, false);
    end;

    /// <summary>Offers what a line of the same or a later date can be applied to.</summary>
    local procedure OfferPayment(PostedPayment: Record "BigC Posted Payment"; GenJournalLine: Record "Gen. Journal Line"): Boolean
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if not CustLedgerEntry.Get(PostedPayment."Cust. Ledger Entry No.") then
            exit(false);
        if not CustLedgerEntry.Open or (CustLedgerEntry."Customer No." <> GenJournalLine."Account No.") then
            exit(false);
        if CustLedgerEntry."Posting Date" > GenJournalLine."Posting Date" then
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
        OfferAmount(CustLedgerEntry, AppliesToId, CustLedgerEntry."Remaining Amount");
    end;

    local procedure OfferAmount(CustLedgerEntry: Record "Cust. Ledger Entry"; AppliesToId: Code[50]; AmountToApply: Decimal)
    begin
        CustLedgerEntry."Applies-to ID" := AppliesToId;
        CustLedgerEntry."Amount to Apply" := AmountToApply;
        Codeunit.Run(Codeunit::"Cust. Entry-Edit", CustLedgerEntry);
    end;
}
