#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using System.TestLibraries.Utilities;

codeunit 50206 "Demo Company Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure OpeningStockStandsAgainstEquity()
    var
        GLAccount: Record "G/L Account";
        Item: Record Item;
    begin
        // [SCENARIO] 1,000 each of 7 SKUs: 12.00 + 24.50 + 2 x 31.20 + 4.10 + 5.25 + 2.40 = 110.65 apiece, 110,650.00 in all
        GLAccount.Get('1400');
        GLAccount.CalcFields(Balance);
        Assert.AreEqual(110650, GLAccount.Balance, 'Inventory');
        GLAccount.Get('3000');
        GLAccount.CalcFields(Balance);
        Assert.AreEqual(-110650, GLAccount.Balance, 'Equity');
        Item.Get('HP-THROW');
        Item.SetRange("Location Filter", 'MAIN');
        Item.SetRange("Variant Filter", 'MOSS');
        Item.CalcFields(Inventory);
        Assert.AreEqual(1000, Item.Inventory, 'Throws in moss');
    end;

    [Test]
    procedure DemoYearStartsAtZero()
    var
        GLAccount: Record "G/L Account";
    begin
        // [SCENARIO] From 1 January 2026 on, no account has moved before the first order
        GLAccount.SetRange("Date Filter", 20260101D, 20261231D);
        GLAccount.SetAutoCalcFields("Net Change");
        GLAccount.FindSet();
        repeat
            Assert.AreEqual(0, GLAccount."Net Change", GLAccount."No.");
        until GLAccount.Next() = 0;
    end;

    [Test]
    procedure EachZoneHasItsRates()
    begin
        // [SCENARIO] The VAT set-up is that of the zone table
        CheckRates('DOMESTIC', 20, 0, 5, '2100');
        CheckRates('OSS-IE', 23, 0, 9, '2110');
        CheckRates('OSS-DE', 19, 7, 7, '2110');
        CheckRates('OSS-FR', 20, 5.5, 5.5, '2110');
        CheckRates('EXPORT', 0, 0, 0, '2100');
    end;

    [Test]
    procedure TemplateGivesACompleteCustomer()
    var
        Customer: Record Customer;
        LibraryFinance: Codeunit "Library - Finance";
    begin
        // [SCENARIO] A customer of the web template can be invoiced at once
        LibraryFinance.CreateCustomer(Customer);
        Assert.AreEqual('WEB', Customer."Customer Posting Group", 'Customer posting group');
        Assert.AreEqual('ONLINE', Customer."Gen. Bus. Posting Group", 'General business group');
        Assert.AreEqual('DOMESTIC', Customer."VAT Bus. Posting Group", 'VAT business group');
        Assert.AreEqual('NOW', Customer."Payment Terms Code", 'Payment terms');
        Assert.AreEqual('ADA WHITBY', Customer."Search Name", 'Search name');
    end;

    local procedure CheckRates(BusinessGroup: Code[20]; StandardPct: Decimal; BooksPct: Decimal; ReducedPct: Decimal; AccountNo: Code[20])
    begin
        CheckRate(BusinessGroup, 'STANDARD', StandardPct, AccountNo);
        CheckRate(BusinessGroup, 'BOOKS', BooksPct, AccountNo);
        CheckRate(BusinessGroup, 'REDUCED', ReducedPct, AccountNo);
        CheckRate(BusinessGroup, 'NO-VAT', 0, AccountNo);
    end;

    local procedure CheckRate(BusinessGroup: Code[20]; ProductGroup: Code[20]; VATPct: Decimal; AccountNo: Code[20])
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        VATPostingSetup.Get(BusinessGroup, ProductGroup);
        Assert.AreEqual(VATPct, VATPostingSetup."VAT %", BusinessGroup + ' ' + ProductGroup);
        Assert.AreEqual(AccountNo, VATPostingSetup.GetSalesAccount(false), BusinessGroup + ' ' + ProductGroup);
    end;
}
#endif
