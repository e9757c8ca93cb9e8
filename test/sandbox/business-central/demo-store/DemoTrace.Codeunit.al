#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Ledger;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;

/// <summary>
/// Reads what the ledgers have for each order. Which order an entry is of is read from its external document number alone, as
/// an auditor would; entries without one are listed under an empty number.
/// </summary>
codeunit 50152 "Demo Trace"
{
    /// <summary>The entries since the baseline that "Demo Report" has taken, each with its order, as JSON.</summary>
    procedure Build(BaselineText: Text): Text
    var
        Baseline: JsonObject;
        Trace: JsonObject;
        TraceText: Text;
    begin
        Baseline.ReadFrom(BaselineText);
        Trace.Add('accounts', AccountsOf(Baseline.GetInteger('gl')));
        Trace.Add('vat', VATOf(Baseline.GetInteger('vat')));
        Trace.Add('banks', BanksOf(Baseline.GetInteger('bank')));
        Trace.Add('items', ItemsOf(Baseline.GetInteger('item')));
        Trace.Add('certificates', CertificatesOf(Baseline.GetInteger('certificate')));
        Trace.Add('documents', DocumentsOf(Baseline.GetInteger('customer')));
        Trace.Add('residuals', ResidualsOf(Baseline.GetInteger('customer')));
        Trace.Add('earlier', EarlierOrders(Baseline.GetInteger('customer')));
        Trace.WriteTo(TraceText);
        exit(TraceText);
    end;

    local procedure AccountsOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetLoadFields("G/L Account No.", "External Document No.", "Posting Date", Amount);
        GLEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if GLEntry.FindSet() then
            repeat
                Rows.Add(RowOf(GLEntry."External Document No.", GLEntry."Posting Date", GLEntry."G/L Account No.", GLEntry.Amount));
            until GLEntry.Next() = 0;
    end;

    local procedure BanksOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
    begin
        BankAccountLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if BankAccountLedgerEntry.FindSet() then
            repeat
                Rows.Add(RowOf(BankAccountLedgerEntry."External Document No.", BankAccountLedgerEntry."Posting Date", BankAccountLedgerEntry."Bank Account No.", BankAccountLedgerEntry.Amount));
            until BankAccountLedgerEntry.Next() = 0;
    end;

    local procedure ItemsOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        ItemLedgerEntry: Record "Item Ledger Entry";
        DemoReport: Codeunit "Demo Report";
    begin
        ItemLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if ItemLedgerEntry.FindSet() then
            repeat
                Rows.Add(RowOf(ItemLedgerEntry."External Document No.", ItemLedgerEntry."Posting Date", DemoReport.SkuOf(ItemLedgerEntry."Item No.", ItemLedgerEntry."Variant Code"), ItemLedgerEntry.Quantity));
            until ItemLedgerEntry.Next() = 0;
    end;

    /// <summary>The gift certificate ledger, which has the number of the order itself.</summary>
    local procedure CertificatesOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        BigCGiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        BigCGiftCertificateEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if BigCGiftCertificateEntry.FindSet() then
            repeat
                Rows.Add(RowOf(Format(BigCGiftCertificateEntry."Order Id", 0, 9), BigCGiftCertificateEntry."Posting Date", BigCGiftCertificateEntry."Liability Account No.", BigCGiftCertificateEntry."Amount (LCY)"));
            until BigCGiftCertificateEntry.Next() = 0;
    end;

    local procedure RowOf(OrderNo: Text; PostingDate: Date; Name: Text; Amount: Decimal) Row: JsonObject
    begin
        Row.Add('order', OrderNo);
        Row.Add('date', Format(PostingDate, 0, 9));
        Row.Add('name', Name);
        Row.Add('amount', Format(Amount, 0, 9));
    end;

    local procedure VATOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        VATEntry: Record "VAT Entry";
        VATPostingSetup: Record "VAT Posting Setup";
        Row: JsonObject;
    begin
        VATEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if VATEntry.FindSet() then
            repeat
                VATPostingSetup.Get(VATEntry."VAT Bus. Posting Group", VATEntry."VAT Prod. Posting Group");
                Clear(Row);
                Row.Add('order', VATEntry."External Document No.");
                Row.Add('date', Format(VATEntry."Posting Date", 0, 9));
                Row.Add('bus', VATEntry."VAT Bus. Posting Group");
                Row.Add('prod', VATEntry."VAT Prod. Posting Group");
                Row.Add('rate', Format(VATPostingSetup."VAT %", 0, 9));
                Row.Add('base', Format(VATEntry.Base, 0, 9));
                Row.Add('amount', Format(VATEntry.Amount, 0, 9));
                Rows.Add(Row);
            until VATEntry.Next() = 0;
    end;

    /// <summary>
    /// Invoices and payments as the customer ledger has them: of which day, of how much, and on whose account. Where the
    /// customer has no card, no e-mail is told.
    /// </summary>
    local procedure DocumentsOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        Customer: Record Customer;
        Row: JsonObject;
    begin
        CustLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        CustLedgerEntry.SetAutoCalcFields(Amount);
        if CustLedgerEntry.FindSet() then
            repeat
                Clear(Row);
                Row.Add('order', CustLedgerEntry."External Document No.");
                Row.Add('kind', LowerCase(Format(CustLedgerEntry."Document Type")));
                Row.Add('no', CustLedgerEntry."Document No.");
                Row.Add('date', Format(CustLedgerEntry."Posting Date", 0, 9));
                Row.Add('currency', CurrencyOf(CustLedgerEntry));
                Row.Add('amount', Format(CustLedgerEntry.Amount, 0, 9));
                Row.Add('customer', CustLedgerEntry."Customer No.");
                if Customer.Get(CustLedgerEntry."Customer No.") then
                    Row.Add('email', Customer."E-Mail");
                Rows.Add(Row);
            until CustLedgerEntry.Next() = 0;
    end;

    local procedure CurrencyOf(CustLedgerEntry: Record "Cust. Ledger Entry"): Code[10]
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        if CustLedgerEntry."Currency Code" <> '' then
            exit(CustLedgerEntry."Currency Code");
        GeneralLedgerSetup.Get();
        exit(GeneralLedgerSetup."LCY Code");
    end;

    /// <summary>What the connector says, with the cause it names, about cents it had to put somewhere in the invoices of the day.</summary>
    local procedure ResidualsOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        BigCOrderResidual: Record "BigC Order Residual";
        CustLedgerEntry: Record "Cust. Ledger Entry";
        Row: JsonObject;
    begin
        CustLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        CustLedgerEntry.SetRange("Document Type", CustLedgerEntry."Document Type"::Invoice);
        if BigCOrderResidual.FindSet() then
            repeat
                CustLedgerEntry.SetRange("External Document No.", Format(BigCOrderResidual."Order Id", 0, 9));
                if not CustLedgerEntry.IsEmpty() then begin
                    Clear(Row);
                    Row.Add('order', Format(BigCOrderResidual."Order Id", 0, 9));
                    Row.Add('cause', BigCOrderResidual.Cause.Names().Get(BigCOrderResidual.Cause.Ordinals().IndexOf(BigCOrderResidual.Cause.AsInteger())));
                    Row.Add('amount', Format(BigCOrderResidual.Amount, 0, 9));
                    Rows.Add(Row);
                end;
            until BigCOrderResidual.Next() = 0;
    end;

    /// <summary>Orders that were in the books before the day, each once.</summary>
    local procedure EarlierOrders(UpToEntryNo: Integer) OrderNos: JsonArray
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        Known: List of [Code[35]];
    begin
        CustLedgerEntry.SetFilter("Entry No.", '..%1', UpToEntryNo);
        if CustLedgerEntry.FindSet() then
            repeat
                if not Known.Contains(CustLedgerEntry."External Document No.") then begin
                    Known.Add(CustLedgerEntry."External Document No.");
                    OrderNos.Add(CustLedgerEntry."External Document No.");
                end;
            until CustLedgerEntry.Next() = 0;
    end;
}
#endif
