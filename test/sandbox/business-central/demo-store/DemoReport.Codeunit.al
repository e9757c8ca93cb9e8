#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using Microsoft.Bank.BankAccount;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item.Catalog;
using Microsoft.Inventory.Ledger;
using Microsoft.Sales.History;
using Microsoft.Sales.Receivables;

/// <summary>Reads orders, exceptions and ledgers into the report of the demo. It only reads; it corrects nothing.</summary>
codeunit 50150 "Demo Report"
{
    /// <summary>The last entry numbers of the ledgers; a report counts from there on.</summary>
    procedure TakeBaseline(): Text
    var
        GLEntry: Record "G/L Entry";
        VATEntry: Record "VAT Entry";
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
        ItemLedgerEntry: Record "Item Ledger Entry";
        CustLedgerEntry: Record "Cust. Ledger Entry";
        BigCGiftCertificateEntry: Record "BigC Gift Certificate Entry";
        Baseline: JsonObject;
        BaselineText: Text;
    begin
        Baseline.Add('gl', LastOf(GLEntry.FindLast(), GLEntry."Entry No."));
        Baseline.Add('vat', LastOf(VATEntry.FindLast(), VATEntry."Entry No."));
        Baseline.Add('bank', LastOf(BankAccountLedgerEntry.FindLast(), BankAccountLedgerEntry."Entry No."));
        Baseline.Add('item', LastOf(ItemLedgerEntry.FindLast(), ItemLedgerEntry."Entry No."));
        Baseline.Add('customer', LastOf(CustLedgerEntry.FindLast(), CustLedgerEntry."Entry No."));
        Baseline.Add('certificate', LastOf(BigCGiftCertificateEntry.FindLast(), BigCGiftCertificateEntry."Entry No."));
        Baseline.WriteTo(BaselineText);
        exit(BaselineText);
    end;

    /// <summary>The report as JSON; amounts as text with the decimals of money.</summary>
    procedure Build(BaselineText: Text): Text
    var
        DemoProof: Codeunit "Demo Proof";
        Baseline: JsonObject;
        Report: JsonObject;
        ReportText: Text;
    begin
        Baseline.ReadFrom(BaselineText);
        Report.Add('orders', OrdersOf());
        Report.Add('exceptions', ExceptionsOf());
        Report.Add('trialBalance', TrialBalance(Baseline.GetInteger('gl')));
        Report.Add('vat', VATOf(Baseline.GetInteger('vat')));
        Report.Add('bankBalances', BankBalances(Baseline.GetInteger('bank')));
        Report.Add('itemQuantities', ItemQuantities(Baseline.GetInteger('item')));
        Report.Add('differences', DemoProof.FindDifferences());
        Report.WriteTo(ReportText);
        exit(ReportText);
    end;

    local procedure LastOf(Found: Boolean; EntryNo: Integer): Integer
    begin
        if not Found then
            exit(0);
        exit(EntryNo);
    end;

    local procedure OrdersOf() Orders: JsonArray
    var
        BigCOrder: Record "BigC Order";
    begin
        BigCOrder.SetCurrentKey("Store Code", "Order Id");
        if BigCOrder.FindSet() then
            repeat
                Orders.Add(OrderOf(BigCOrder));
            until BigCOrder.Next() = 0;
    end;

    local procedure OrderOf(BigCOrder: Record "BigC Order") OrderObject: JsonObject
    var
        IncVAT: Decimal;
        VAT: Decimal;
        Remaining: Decimal;
        Decimals: Integer;
    begin
        Decimals := DecimalsOf(BigCOrder);
        if (BigCOrder."Posted Invoice No." = '') or not SumInvoices(BigCOrder, IncVAT, VAT, Remaining) or (BigCOrder.Status <> BigCOrder.Status::Invoiced) then begin
            // Until all of it is invoiced, the order is what the storefront says.
            IncVAT := BigCOrder."Total Inc Tax";
            VAT := BigCOrder."Total Tax";
        end;
        OrderObject.Add('id', BigCOrder."Order Id");
        OrderObject.Add('outcome', OutcomeOf(BigCOrder.Status));
        OrderObject.Add('document', BigCOrder."Sales Document No.");
        OrderObject.Add('invoice', BigCOrder."Posted Invoice No.");
        OrderObject.Add('currency', BigCOrder."ISO Currency Code");
        OrderObject.Add('totalIncVat', Money(IncVAT, Decimals));
        OrderObject.Add('vat', Money(VAT, Decimals));
        OrderObject.Add('remaining', Money(Remaining, Decimals));
    end;

    /// <summary>What was really posted for the order, over all of its invoices.</summary>
    local procedure SumInvoices(BigCOrder: Record "BigC Order"; var IncVAT: Decimal; var VAT: Decimal; var Remaining: Decimal): Boolean
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        SalesInvoiceHeader.SetRange("External Document No.", BigCOrder.ExternalNo());
        if not SalesInvoiceHeader.FindSet() then
            exit(false);
        repeat
            SalesInvoiceHeader.CalcFields(Amount, "Amount Including VAT");
            IncVAT += SalesInvoiceHeader."Amount Including VAT";
            VAT += SalesInvoiceHeader."Amount Including VAT" - SalesInvoiceHeader.Amount;
            CustLedgerEntry.SetRange("Document Type", CustLedgerEntry."Document Type"::Invoice);
            CustLedgerEntry.SetRange("Document No.", SalesInvoiceHeader."No.");
            if CustLedgerEntry.FindFirst() then begin
                CustLedgerEntry.CalcFields("Remaining Amount");
                Remaining += CustLedgerEntry."Remaining Amount";
            end;
        until SalesInvoiceHeader.Next() = 0;
        exit(true);
    end;

    local procedure OutcomeOf(OrderStatus: Enum "BigC Order Status"): Text
    begin
        case OrderStatus of
            OrderStatus::Invoiced:
                exit('invoiced');
            OrderStatus::Ordered:
                exit('ordered');
            OrderStatus::Cancelled:
                exit('cancelled');
            OrderStatus::Ignored:
                exit('ignored');
            else
                exit('held');
        end;
    end;

    local procedure ExceptionsOf() Exceptions: JsonArray
    var
        BigCException: Record "BigC Exception";
        ExceptionObject: JsonObject;
    begin
        if BigCException.FindSet() then
            repeat
                Clear(ExceptionObject);
                ExceptionObject.Add('category', Format(BigCException.Category));
                ExceptionObject.Add('owner', Format(BigCException.Owner));
                ExceptionObject.Add('object', LowerCase(Format(BigCException."Object Type")));
                ExceptionObject.Add('externalId', BigCException."External Id");
                ExceptionObject.Add('message', BigCException.Message);
                ExceptionObject.Add('nextAction', BigCException."Next Action");
                ExceptionObject.Add('status', LowerCase(Format(BigCException.Status)));
                Exceptions.Add(ExceptionObject);
            until BigCException.Next() = 0;
    end;

    local procedure TrialBalance(AfterEntryNo: Integer) Balances: JsonObject
    var
        GLEntry: Record "G/L Entry";
        Sums: Dictionary of [Code[20], Decimal];
        AccountNo: Code[20];
    begin
        GLEntry.SetLoadFields("G/L Account No.", Amount);
        GLEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if GLEntry.FindSet() then
            repeat
                AddTo(Sums, GLEntry."G/L Account No.", GLEntry.Amount);
            until GLEntry.Next() = 0;
        foreach AccountNo in Sums.Keys() do
            Balances.Add(AccountNo, Money(Sums.Get(AccountNo)));
    end;

    local procedure VATOf(AfterEntryNo: Integer) Rows: JsonArray
    var
        VATEntry: Record "VAT Entry";
        VATPostingSetup: Record "VAT Posting Setup";
        Row: JsonObject;
    begin
        VATPostingSetup.SetLoadFields("VAT Bus. Posting Group", "VAT Prod. Posting Group", "VAT %");
        if VATPostingSetup.FindSet() then
            repeat
                VATEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
                VATEntry.SetRange("VAT Bus. Posting Group", VATPostingSetup."VAT Bus. Posting Group");
                VATEntry.SetRange("VAT Prod. Posting Group", VATPostingSetup."VAT Prod. Posting Group");
                if not VATEntry.IsEmpty() then begin
                    VATEntry.CalcSums(Base, Amount);
                    Clear(Row);
                    Row.Add('bus', VATPostingSetup."VAT Bus. Posting Group");
                    Row.Add('prod', VATPostingSetup."VAT Prod. Posting Group");
                    Row.Add('rate', Format(VATPostingSetup."VAT %", 0, 9));
                    Row.Add('base', Money(VATEntry.Base));
                    Row.Add('amount', Money(VATEntry.Amount));
                    Rows.Add(Row);
                end;
            until VATPostingSetup.Next() = 0;
    end;

    local procedure BankBalances(AfterEntryNo: Integer) Balances: JsonObject
    var
        BankAccount: Record "Bank Account";
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
    begin
        BankAccount.SetLoadFields("No.");
        if BankAccount.FindSet() then
            repeat
                BankAccountLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
                BankAccountLedgerEntry.SetRange("Bank Account No.", BankAccount."No.");
                if not BankAccountLedgerEntry.IsEmpty() then begin
                    BankAccountLedgerEntry.CalcSums(Amount);
                    Balances.Add(BankAccount."No.", Money(BankAccountLedgerEntry.Amount));
                end;
            until BankAccount.Next() = 0;
    end;

    local procedure ItemQuantities(AfterEntryNo: Integer) Quantities: JsonObject
    var
        ItemLedgerEntry: Record "Item Ledger Entry";
        Sums: Dictionary of [Code[50], Decimal];
        Sku: Code[50];
    begin
        ItemLedgerEntry.SetLoadFields("Item No.", "Variant Code", Quantity);
        ItemLedgerEntry.SetFilter("Entry No.", '>%1', AfterEntryNo);
        if ItemLedgerEntry.FindSet() then
            repeat
                Sku := SkuOf(ItemLedgerEntry."Item No.", ItemLedgerEntry."Variant Code");
                if Sums.ContainsKey(Sku) then
                    Sums.Set(Sku, Sums.Get(Sku) + ItemLedgerEntry.Quantity)
                else
                    Sums.Add(Sku, ItemLedgerEntry.Quantity);
            until ItemLedgerEntry.Next() = 0;
        foreach Sku in Sums.Keys() do
            Quantities.Add(Sku, Sums.Get(Sku));
    end;

    /// <summary>The SKU of an item or variant.</summary>
    procedure SkuOf(ItemNo: Code[20]; VariantCode: Code[10]): Code[50]
    var
        ItemReference: Record "Item Reference";
    begin
        if VariantCode = '' then
            exit(ItemNo);
        ItemReference.SetRange("Item No.", ItemNo);
        ItemReference.SetRange("Variant Code", VariantCode);
        if ItemReference.FindFirst() then
            exit(ItemReference."Reference No.");
        exit(ItemNo + '-' + VariantCode);
    end;

    local procedure AddTo(var Sums: Dictionary of [Code[20], Decimal]; AccountNo: Code[20]; Amount: Decimal)
    begin
        if Sums.ContainsKey(AccountNo) then
            Sums.Set(AccountNo, Sums.Get(AccountNo) + Amount)
        else
            Sums.Add(AccountNo, Amount);
    end;

    /// <summary>
    /// The decimals of the order's currency, as the storefront counts them. A row without a name was made for an order in a
    /// currency that the storefront does not list.
    /// </summary>
    local procedure DecimalsOf(BigCOrder: Record "BigC Order"): Integer
    var
        BigCCurrency: Record "BigC Currency";
    begin
        if BigCCurrency.Get(BigCOrder."Store Code", BigCOrder."ISO Currency Code") then
            if BigCCurrency.Name <> '' then
                exit(BigCCurrency."Decimal Places");
        exit(2);
    end;

    local procedure Money(Amount: Decimal): Text
    begin
        exit(Money(Amount, 2));
    end;

    /// <summary>An amount of an order that is held may have more decimals than its currency; none is cut.</summary>
    local procedure Money(Amount: Decimal; Decimals: Integer): Text
    begin
        exit(Format(Amount, 0, StrSubstNo('<Precision,%1:5><Sign><Integer><Decimals><Comma,.>', Decimals)));
    end;
}
#endif
