#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.GiftCertificates;
using Microsoft.Bank.BankAccount;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Ledger;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;

/// <summary>Proves that each subledger equals its accounts in the general ledger. Every difference is one sentence.</summary>
codeunit 50151 "Demo Proof"
{
    Access = Internal;

    var
        Differences: JsonArray;
        UnbalancedTxt: Label 'The general ledger does not balance: its entries add up to %1.', Comment = '%1 = amount';
        DifferenceTxt: Label '%1 adds up to %2, its accounts in the general ledger to %3.', Comment = '%1 = name of the subledger, %2 and %3 = amounts';
        VATTok: Label 'VAT', Locked = true;
        ReceivablesTok: Label 'The customer ledger', Locked = true;
        BanksTok: Label 'The bank account ledger', Locked = true;
        InventoryTok: Label 'The inventory value', Locked = true;
        CertificatesTok: Label 'The gift certificate ledger', Locked = true;

    /// <summary>All differences found; empty = the books prove.</summary>
    procedure FindDifferences(): JsonArray
    begin
        Clear(Differences);
        CheckBalance();
        CheckVAT();
        CheckReceivables();
        CheckBanks();
        CheckInventory();
        CheckCertificates();
        exit(Differences);
    end;

    local procedure CheckBalance()
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.CalcSums(Amount);
        if GLEntry.Amount <> 0 then
            Differences.Add(StrSubstNo(UnbalancedTxt, GLEntry.Amount));
    end;

    local procedure CheckVAT()
    var
        VATEntry: Record "VAT Entry";
        VATPostingSetup: Record "VAT Posting Setup";
        AccountNos: List of [Code[20]];
    begin
        if VATPostingSetup.FindSet() then
            repeat
                AddOnce(AccountNos, VATPostingSetup."Sales VAT Account");
            until VATPostingSetup.Next() = 0;
        VATEntry.CalcSums(Amount);
        Compare(VATTok, VATEntry.Amount, BalanceOf(AccountNos));
    end;

    local procedure CheckReceivables()
    var
        CustomerPostingGroup: Record "Customer Posting Group";
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        AccountNos: List of [Code[20]];
    begin
        if CustomerPostingGroup.FindSet() then
            repeat
                AddOnce(AccountNos, CustomerPostingGroup."Receivables Account");
            until CustomerPostingGroup.Next() = 0;
        DetailedCustLedgEntry.CalcSums("Amount (LCY)");
        Compare(ReceivablesTok, DetailedCustLedgEntry."Amount (LCY)", BalanceOf(AccountNos));
    end;

    local procedure CheckBanks()
    var
        BankAccountPostingGroup: Record "Bank Account Posting Group";
        BankAccountLedgerEntry: Record "Bank Account Ledger Entry";
        AccountNos: List of [Code[20]];
    begin
        if BankAccountPostingGroup.FindSet() then
            repeat
                AddOnce(AccountNos, BankAccountPostingGroup."G/L Account No.");
            until BankAccountPostingGroup.Next() = 0;
        BankAccountLedgerEntry.CalcSums("Amount (LCY)");
        Compare(BanksTok, BankAccountLedgerEntry."Amount (LCY)", BalanceOf(AccountNos));
    end;

    local procedure CheckInventory()
    var
        InventoryPostingSetup: Record "Inventory Posting Setup";
        ValueEntry: Record "Value Entry";
        AccountNos: List of [Code[20]];
    begin
        if InventoryPostingSetup.FindSet() then
            repeat
                AddOnce(AccountNos, InventoryPostingSetup."Inventory Account");
            until InventoryPostingSetup.Next() = 0;
        ValueEntry.CalcSums("Cost Amount (Actual)");
        Compare(InventoryTok, ValueEntry."Cost Amount (Actual)", BalanceOf(AccountNos));
    end;

    local procedure CheckCertificates()
    var
        BigCGiftCardAccount: Record "BigC Gift Card Account";
        BigCGiftCertificateEntry: Record "BigC Gift Certificate Entry";
        AccountNos: List of [Code[20]];
    begin
        if BigCGiftCardAccount.FindSet() then
            repeat
                AddOnce(AccountNos, BigCGiftCardAccount."Liability Account No.");
            until BigCGiftCardAccount.Next() = 0;
        BigCGiftCertificateEntry.CalcSums("Amount (LCY)");
        Compare(CertificatesTok, BigCGiftCertificateEntry."Amount (LCY)", -BalanceOf(AccountNos));
    end;

    local procedure AddOnce(var AccountNos: List of [Code[20]]; AccountNo: Code[20])
    begin
        if (AccountNo <> '') and not AccountNos.Contains(AccountNo) then
            AccountNos.Add(AccountNo);
    end;

    local procedure BalanceOf(AccountNos: List of [Code[20]]) Balance: Decimal
    var
        GLEntry: Record "G/L Entry";
        AccountNo: Code[20];
    begin
        foreach AccountNo in AccountNos do begin
            GLEntry.SetRange("G/L Account No.", AccountNo);
            GLEntry.CalcSums(Amount);
            Balance += GLEntry.Amount;
        end;
    end;

    local procedure Compare(Name: Text; SubledgerAmount: Decimal; GLAmount: Decimal)
    begin
        if SubledgerAmount <> GLAmount then
            Differences.Add(StrSubstNo(DifferenceTxt, Name, SubledgerAmount, GLAmount));
    end;
}
#endif
