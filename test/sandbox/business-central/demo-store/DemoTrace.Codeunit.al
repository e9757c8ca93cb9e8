#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.Orders;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.GeneralLedger.Ledger;
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
        Trace.Add('documents', Documents());
        Trace.Add('residuals', Residuals());
        Trace.WriteTo(TraceText);
        exit(TraceText);
    end;

    local procedure AccountsOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetLoadFields("G/L Account No.", "External Document No.", Amount);
        GLEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if GLEntry.FindSet() then
            repeat
                Rows.Add(RowOf(GLEntry."External Document No.", GLEntry."G/L Account No.", GLEntry.Amount));
            until GLEntry.Next() = 0;
    end;

    local procedure BanksOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
    begin
        BankAccountLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if BankAccountLedgerEntry.FindSet() then
            repeat
                Rows.Add(RowOf(BankAccountLedgerEntry."External Document No.", BankAccountLedgerEntry."Bank Account No.", BankAccountLedgerEntry.Amount));
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
                Rows.Add(RowOf(ItemLedgerEntry."External Document No.", DemoReport.SkuOf(ItemLedgerEntry."Item No.", ItemLedgerEntry."Variant Code"), ItemLedgerEntry.Quantity));
            until ItemLedgerEntry.Next() = 0;
    end;

    local procedure RowOf(OrderNo: Code[35]; Name: Text; Amount: Decimal) Row: JsonObject
    begin
        Row.Add('order', OrderNo);
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
                Row.Add('bus', VATEntry."VAT Bus. Posting Group");
                Row.Add('prod', VATEntry."VAT Prod. Posting Group");
                Row.Add('rate', Format(VATPostingSetup."VAT %", 0, 9));
                Row.Add('base', Format(VATEntry.Base, 0, 9));
                Row.Add('amount', Format(VATEntry.Amount, 0, 9));
                Rows.Add(Row);
            until VATEntry.Next() = 0;
    end;

    /// <summary>Invoices and payments as the customer ledger has them: of which day, and on whose account.</summary>
    local procedure Documents() Rows: JsonArray
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        Customer: Record Customer;
        Row: JsonObject;
    begin
        if CustLedgerEntry.FindSet() then
            repeat
                if Customer.Get(CustLedgerEntry."Customer No.") then;
                Clear(Row);
                Row.Add('order', CustLedgerEntry."External Document No.");
                Row.Add('kind', LowerCase(Format(CustLedgerEntry."Document Type")));
                Row.Add('no', CustLedgerEntry."Document No.");
                Row.Add('date', Format(CustLedgerEntry."Posting Date", 0, 9));
                Row.Add('customer', CustLedgerEntry."Customer No.");
                Row.Add('email', Customer."E-Mail");
                Rows.Add(Row);
            until CustLedgerEntry.Next() = 0;
    end;

    /// <summary>What the connector says about cents it had to put somewhere, with the cause it names.</summary>
    local procedure Residuals() Rows: JsonArray
    var
        BigCOrderResidual: Record "BigC Order Residual";
        Row: JsonObject;
    begin
        if BigCOrderResidual.FindSet() then
            repeat
                Clear(Row);
                Row.Add('order', Format(BigCOrderResidual."Order Id", 0, 9));
                Row.Add('cause', BigCOrderResidual.Cause.Names().Get(BigCOrderResidual.Cause.Ordinals().IndexOf(BigCOrderResidual.Cause.AsInteger())));
                Row.Add('amount', Format(BigCOrderResidual.Amount, 0, 9));
                Rows.Add(Row);
            until BigCOrderResidual.Next() = 0;
    end;
}
#endif
