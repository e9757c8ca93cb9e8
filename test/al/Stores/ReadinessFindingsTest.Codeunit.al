#if AL_TESTS
namespace BigC.Test.Stores;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

/// <summary>What the readiness check finds when something is missing, and the page that each finding leads to.</summary>
codeunit 50987 "Readiness Findings Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        StoreReadiness: Codeunit "BigC Store Readiness";
        FixedOn: Text;

    [Test]
    [HandlerFunctions('LookAtStore')]
    procedure CustomersNeedATemplate()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] The store has no template; then one that does not exist
        LibraryBigCStore.Create('F-TEMPL', BigCStore);
        BigCStore."Customer Template Code" := '';
        BigCStore.Modify();
        AssertFinding('F-TEMPL', "BigC Readiness Area"::Customers, 'Customer Template Code', "BigC Readiness State"::Blocking, 'It is blank. Choose a template on the store card; otherwise nobody who orders for the first time becomes a customer.');
        AssertFixedOn('F-TEMPL');
        BigCStore."Customer Template Code" := 'GONE';
        BigCStore.Modify();
        AssertFinding('F-TEMPL', "BigC Readiness Area"::Customers, 'Customer Template Code', "BigC Readiness State"::Blocking, 'Template GONE does not exist. Choose another one on the store card.');
    end;

    [Test]
    [HandlerFunctions('LookAtTemplate,LookAtPostingGroups,LookAtPostingSetup')]
    procedure TheTemplateNeedsItsGroups()
    var
        CustomerTempl: Record "Customer Templ.";
        CustomerPostingGroup: Record "Customer Posting Group";
    begin
        // [SCENARIO] A template without groups; then with groups that lack account and setup
        CreateStoreWithTemplate('F-GROUP', CustomerTempl);
        AssertFinding('F-GROUP', "BigC Readiness Area"::Customers, 'Gen. Bus. Posting Group', "BigC Readiness State"::Blocking, 'It is blank on template F-GROUP. Fill it in there.');
        AssertFinding('F-GROUP', "BigC Readiness Area"::Customers, 'Customer Posting Group', "BigC Readiness State"::Blocking, 'It is blank on template F-GROUP. Fill it in there.');
        AssertFixedOn('F-GROUP');

        CustomerPostingGroup.Code := 'F-NOACC';
        CustomerPostingGroup.Insert();
        CustomerTempl."Customer Posting Group" := 'F-NOACC';
        CustomerTempl."Gen. Bus. Posting Group" := 'F-NOSETUP';
        CustomerTempl.Modify();
        AssertFinding('F-GROUP', "BigC Readiness Area"::Customers, 'Customer Posting Group', "BigC Readiness State"::Blocking, 'Customer posting group F-NOACC has no receivables account. Fill it in.');
        AssertFixedOn('Something');
        AssertFinding('F-GROUP', "BigC Readiness Area"::Customers, 'General posting setup for F-NOSETUP', "BigC Readiness State"::Blocking, 'There is no general posting setup with a sales account for F-NOSETUP that is not blocked. Create it for the goods you sell.');
        AssertFixedOn('Nothing');
    end;

    [Test]
    [HandlerFunctions('LookAtNoSeries')]
    procedure NewCustomersNeedNumbers()
    var
        CustomerTempl: Record "Customer Templ.";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        NoSeries: Record "No. Series";
    begin
        // [SCENARIO] Neither template nor setup has a number series; then the template has one, first closed, then open
        CreateStoreWithTemplate('F-NOS', CustomerTempl);
        SalesReceivablesSetup.Get();
        SalesReceivablesSetup."Customer Nos." := '';
        SalesReceivablesSetup.Modify();
        AssertFinding('F-NOS', "BigC Readiness Area"::Customers, 'Customer Nos.', "BigC Readiness State"::Blocking, 'It is blank. Choose a number series on the Sales & Receivables Setup page, or on the template.');
        NoSeries.Code := 'WEB-CUST';
        NoSeries.Insert();
        CustomerTempl."No. Series" := 'WEB-CUST';
        CustomerTempl.Modify();
        AssertFinding('F-NOS', "BigC Readiness Area"::Customers, 'Customer Nos.', "BigC Readiness State"::Blocking, 'Number series WEB-CUST gives no number for today. Open a line of it.');
        AssertFixedOn('WEB-CUST');

        // [WHEN] A line of the series is open
        OpenSeries('WEB-CUST');
        AssertFinding('F-NOS', "BigC Readiness Area"::Customers, 'Customer Nos.', "BigC Readiness State"::Ready, 'New customers are numbered by WEB-CUST.');
    end;

    [Test]
    [HandlerFunctions('LookAtGateways,LookAtStore')]
    procedure PaymentsNeedAJournal()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] No journal and no gateway; then a journal batch that does not exist
        LibraryBigCStore.Create('F-JNL', BigCStore);
        BigCStore."Payment Jnl. Template Name" := '';
        BigCStore."Payment Jnl. Batch Name" := '';
        BigCStore.Modify();
        AssertFinding('F-JNL', "BigC Readiness Area"::Payments, 'Payment gateways', "BigC Readiness State"::Attention, 'None is known yet. They come with the first run of an agent that is configured for this store, or you enter them.');
        AssertFixedOn('Nothing');
        AssertFinding('F-JNL', "BigC Readiness Area"::Payments, 'Payment journal', "BigC Readiness State"::Attention, 'None is chosen, so payments are numbered by the connector and have no source code. Choose template and batch on the store card.');
        AssertFixedOn('F-JNL');
        BigCStore."Payment Jnl. Template Name" := 'NONE';
        BigCStore."Payment Jnl. Batch Name" := 'SUCH';
        BigCStore.Modify();
        AssertFinding('F-JNL', "BigC Readiness Area"::Payments, 'Payment journal', "BigC Readiness State"::Blocking, 'Batch SUCH of template NONE does not exist. Choose another one on the store card.');
    end;

    [Test]
    [HandlerFunctions('LookAtNoSeries')]
    procedure PaymentsOfABatchWithASeriesNeedNumbers()
    var
        BigCStore: Record "BigC Store";
        GenJournalBatch: Record "Gen. Journal Batch";
        NoSeries: Record "No. Series";
    begin
        // [SCENARIO] The batch numbers its payments with a series, first closed, then open
        LibraryBigCStore.Create('F-PAYNO', BigCStore);
        NoSeries.Code := 'F-PAY';
        NoSeries.Insert();
        GenJournalBatch."Journal Template Name" := 'F-PAY';
        GenJournalBatch.Name := 'F-PAY';
        GenJournalBatch."No. Series" := 'F-PAY';
        GenJournalBatch.Insert();
        BigCStore."Payment Jnl. Template Name" := 'F-PAY';
        BigCStore."Payment Jnl. Batch Name" := 'F-PAY';
        BigCStore.Modify();
        AssertFinding('F-PAYNO', "BigC Readiness Area"::Payments, 'Numbers of payments', "BigC Readiness State"::Attention, 'Number series F-PAY gives no number for today. Open a line of it.');
        AssertFixedOn('F-PAY');
        OpenSeries('F-PAY');
        AssertFinding('F-PAYNO', "BigC Readiness Area"::Payments, 'Numbers of payments', "BigC Readiness State"::Ready, 'Payments are numbered by F-PAY.');
    end;

    [Test]
    procedure WhatIsNotGreenHasAPageThatFixesIt()
    var
        BigCStore: Record "BigC Store";
        CheckedCount: Integer;
    begin
        // [SCENARIO] A store that has nothing: each red or yellow line leads somewhere, and nothing is red or yellow without a reason
        BigCStore."Code" := 'F-NOTHING';
        BigCStore.Insert();
        AddZone('F-NOTHING', 1, 'Norway', '');
        AddClass('F-NOTHING', 1, 'Books', '');
        Commit();
        StoreReadiness.Check('F-NOTHING', TempReadinessCheck);
        TempReadinessCheck.SetFilter(State, '<>%1', TempReadinessCheck.State::Ready);
        TempReadinessCheck.FindSet();
        repeat
            Assert.AreNotEqual(0, TempReadinessCheck."Fixing Page Id", TempReadinessCheck.Subject);
            Assert.AreNotEqual('', TempReadinessCheck.Finding, TempReadinessCheck.Subject);
            CheckedCount += 1;
        until TempReadinessCheck.Next() = 0;
        Assert.IsTrue(CheckedCount >= 10, 'Accounts, template, zones, classes, base currency, journal, gateways and gift cards are missing');
        TempReadinessCheck.Reset();
    end;

    [Test]
    [HandlerFunctions('LookAtGateways,LookAtBankAccount')]
    procedure GatewaysNeedAnAccountThatCanBePosted()
    var
        BigCStore: Record "BigC Store";
        BigCPaymentGateway: Record "BigC Payment Gateway";
        BankAccount: Record "Bank Account";
    begin
        // [SCENARIO] A gateway that is booked by hand, without an account, with one that is gone, without a group, and blocked
        LibraryBigCStore.Create('F-BANK', BigCStore);
        BigCPaymentGateway."Store Code" := 'F-BANK';
        BigCPaymentGateway.Gateway := 'adyen';
        BigCPaymentGateway."Do Not Post" := true;
        BigCPaymentGateway.Insert();
        AssertFinding('F-BANK', "BigC Readiness Area"::Payments, 'Gateway ADYEN', "BigC Readiness State"::Ready, 'Its payments are booked by hand.');
        BigCPaymentGateway."Do Not Post" := false;
        BigCPaymentGateway.Modify();
        AssertFinding('F-BANK', "BigC Readiness Area"::Payments, 'Gateway ADYEN', "BigC Readiness State"::Attention, 'It has no clearing bank account, so its payments wait. Choose one.');
        AssertFixedOn('ADYEN');
        BigCPaymentGateway."Clearing Bank Account No." := 'F-GONE';
        BigCPaymentGateway.Modify();
        AssertFinding('F-BANK', "BigC Readiness Area"::Payments, 'Gateway ADYEN', "BigC Readiness State"::Attention, 'Bank account F-GONE does not exist, so its payments wait. Choose another one.');
        BankAccount."No." := 'F-BANK';
        BankAccount.Insert();
        BigCPaymentGateway."Clearing Bank Account No." := 'F-BANK';
        BigCPaymentGateway.Modify();
        AssertFinding('F-BANK', "BigC Readiness Area"::Payments, 'Gateway ADYEN', "BigC Readiness State"::Attention, 'Bank account F-BANK has no posting group with a G/L account, so its payments wait. Fill it in.');
        // Somebody has given the account another currency since it was chosen
        BigCPaymentGateway.Rename('F-BANK', 'adyen', 'GBP');
        BankAccount."Currency Code" := 'EUR';
        BankAccount.Modify();
        AssertFinding('F-BANK', "BigC Readiness Area"::Payments, 'Gateway ADYEN GBP', "BigC Readiness State"::Attention, 'Bank account F-BANK is in EUR, so its payments wait. Choose one in GBP.');
        AssertFixedOn('ADYEN');
        BigCPaymentGateway.Rename('F-BANK', 'adyen', '');
        BankAccount.Blocked := true;
        BankAccount.Modify();
        AssertFinding('F-BANK', "BigC Readiness Area"::Payments, 'Gateway ADYEN', "BigC Readiness State"::Attention, 'Bank account F-BANK is blocked, so its payments wait. Unblock it or choose another one.');
        AssertFixedOn('F-BANK');
    end;

    [Test]
    [HandlerFunctions('LookAtTaxZones,LookAtTaxClasses,LookAtTaxRates')]
    procedure TaxesNeedZonesClassesAndPairsThatAgree()
    var
        BigCStore: Record "BigC Store";
        BigCTaxRate: Record "BigC Tax Rate";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        // [SCENARIO] No zone is known; two zones and two classes, of which one each is mapped; a rate of 19 that meets a setup of 20
        LibraryBigCStore.Create('F-TAX', BigCStore);
        AssertState('F-TAX', "BigC Readiness Area"::Taxes, 'Tax zones', "BigC Readiness State"::Blocking);
        AssertFixedOn('Nothing');

        BigCTaxRate."Store Code" := 'F-TAX';
        BigCTaxRate."Rate Id" := 3;
        BigCTaxRate."Class Id" := 5;
        BigCTaxRate."Zone Id" := 2;
        BigCTaxRate.Enabled := true;
        BigCTaxRate."Rate %" := 19;
        TaxMapping.ReceiveRate(BigCTaxRate);
        AddZone('F-TAX', 2, 'UK', 'DOMESTIC');
        AddZone('F-TAX', 6, 'Swiss', '');
        AddClass('F-TAX', 5, 'Goods', 'STANDARD');
        AddClass('F-TAX', 6, 'Books', '');
        AssertState('F-TAX', "BigC Readiness Area"::Taxes, 'Tax zones', "BigC Readiness State"::Ready);
        AssertState('F-TAX', "BigC Readiness Area"::Taxes, 'Tax zone Swiss', "BigC Readiness State"::Attention);
        AssertFixedOn('Swiss');
        AssertState('F-TAX', "BigC Readiness Area"::Taxes, 'Tax class Books', "BigC Readiness State"::Attention);
        AssertFixedOn('Books');
        AssertState('F-TAX', "BigC Readiness Area"::Taxes, 'VAT of UK, Goods', "BigC Readiness State"::Attention);
        AssertFixedOn('19');
        BigCTaxRate.Find();
        BigCTaxRate."Rate %" := 20;
        BigCTaxRate.Modify();
        AssertState('F-TAX', "BigC Readiness Area"::Taxes, 'VAT posting setup', "BigC Readiness State"::Ready);
    end;

    [Test]
    [HandlerFunctions('LookAtVATPostingSetup')]
    procedure WhereTheStorefrontHasNoRateASetupChargesNothing()
    var
        BigCStore: Record "BigC Store";
        BigCTaxRate: Record "BigC Tax Rate";
        VATPostingSetup: Record "VAT Posting Setup";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        // [GIVEN] A zone without any rate, in a store that has rates elsewhere; its group has no setup with that of the class
        LibraryBigCStore.Create('F-NORATE', BigCStore);
        BigCTaxRate."Store Code" := 'F-NORATE';
        BigCTaxRate."Rate Id" := 3;
        BigCTaxRate."Class Id" := 5;
        BigCTaxRate."Zone Id" := 2;
        BigCTaxRate.Enabled := true;
        BigCTaxRate."Rate %" := 20;
        TaxMapping.ReceiveRate(BigCTaxRate);
        AddZone('F-NORATE', 2, 'UK', 'DOMESTIC');
        AddZone('F-NORATE', 9, 'Elsewhere', 'F-ELSE');
        AddClass('F-NORATE', 5, 'Goods', 'STANDARD');

        // [THEN] Orders from there would be held, and the setup of the group is where to go
        AssertFinding('F-NORATE', "BigC Readiness Area"::Taxes, 'VAT of Elsewhere, Goods', "BigC Readiness State"::Attention, 'There is no VAT posting setup for F-ELSE and STANDARD. Create it on the VAT Posting Setup page. The storefront has no rate for it.');
        AssertFixedOn('Nothing');

        // [THEN] One that charges something is as wrong as none
        VATPostingSetup."VAT Bus. Posting Group" := 'F-ELSE';
        VATPostingSetup."VAT Prod. Posting Group" := 'STANDARD';
        VATPostingSetup."VAT %" := 20;
        VATPostingSetup.Insert();
        AssertState('F-NORATE', "BigC Readiness Area"::Taxes, 'VAT of Elsewhere, Goods', "BigC Readiness State"::Attention);
        AssertFixedOn('F-ELSE');
        VATPostingSetup."VAT %" := 0;
        VATPostingSetup.Modify();
        AssertFinding('F-NORATE', "BigC Readiness Area"::Taxes, 'VAT posting setup', "BigC Readiness State"::Ready, '2 pairs of tax zone and tax class charge on both sides the same.');
    end;

    [Test]
    [HandlerFunctions('LookAtPostingSetup')]
    procedure WhatTheStoreSellsNeedsGeneralPostingSetup()
    var
        CustomerTempl: Record "Customer Templ.";
        GeneralPostingSetup: Record "General Posting Setup";
        BigCStore: Record "BigC Store";
        BigCStoreProduct: Record "BigC Store Product";
        GLAccount: Record "G/L Account";
        Item: Record Item;
    begin
        // [GIVEN] A store sells an item of one group; its shipping goes to an account of another, its rounding to one without
        CreateStoreWithTemplate('F-GPS', CustomerTempl);
        CustomerTempl."Gen. Bus. Posting Group" := 'F-BUS';
        CustomerTempl.Modify();
        Item."No." := 'F-GPS';
        Item."Gen. Prod. Posting Group" := 'F-GOODS';
        Item.Insert();
        BigCStoreProduct."Store Code" := 'F-GPS';
        BigCStoreProduct."Product Id" := 1;
        BigCStoreProduct."Item No." := 'F-GPS';
        BigCStoreProduct.Insert(true);
        GLAccount."No." := 'F-GPS';
        GLAccount."Gen. Prod. Posting Group" := 'F-SERV';
        GLAccount."Direct Posting" := true;
        GLAccount.Insert();
        BigCStore.Get('F-GPS');
        BigCStore."Shipping Account No." := 'F-GPS';
        BigCStore.Modify();

        // [THEN] Each of the two needs general posting setup with the customers of the template
        AssertFinding('F-GPS', "BigC Readiness Area"::Documents, 'General posting setup for F-BUS, F-GOODS', "BigC Readiness State"::Attention, 'It does not exist, so orders with such a line are held. Put it right.');
        AssertFixedOn('Nothing');
        AssertFinding('F-GPS', "BigC Readiness Area"::Documents, 'General posting setup for F-BUS, F-SERV', "BigC Readiness State"::Attention, 'It does not exist, so orders with such a line are held. Put it right.');

        // [THEN] The setup of items needs a sales account and one for discounts, that of an account does not
        GeneralPostingSetup."Gen. Bus. Posting Group" := 'F-BUS';
        GeneralPostingSetup."Gen. Prod. Posting Group" := 'F-SERV';
        GeneralPostingSetup.Insert();
        GeneralPostingSetup."Gen. Prod. Posting Group" := 'F-GOODS';
        GeneralPostingSetup.Insert();
        AssertFinding('F-GPS', "BigC Readiness Area"::Documents, 'General posting setup for F-BUS, F-GOODS', "BigC Readiness State"::Attention, 'It has no Sales Account, so orders with such a line are held. Put it right.');
        AssertFixedOn('Something');
        GeneralPostingSetup."Sales Account" := '4000';
        GeneralPostingSetup.Modify();
        AssertFinding('F-GPS', "BigC Readiness Area"::Documents, 'General posting setup for F-BUS, F-GOODS', "BigC Readiness State"::Attention, 'It has no Sales Line Disc. Account, so orders with such a line are held. Put it right.');
        GeneralPostingSetup."Sales Line Disc. Account" := '4090';
        GeneralPostingSetup.Modify();
        AssertFinding('F-GPS', "BigC Readiness Area"::Documents, 'General posting setup', "BigC Readiness State"::Ready, 'What the store sells has its accounts for customers of F-BUS.');
        GeneralPostingSetup.Blocked := true;
        GeneralPostingSetup.Modify();
        AssertFinding('F-GPS', "BigC Readiness Area"::Documents, 'General posting setup for F-BUS, F-GOODS', "BigC Readiness State"::Attention, 'It is blocked, so orders with such a line are held. Put it right.');
    end;

    [Test]
    procedure ABlankGroupOfTheSetupWithoutVATIsNamed()
    var
        BigCStore: Record "BigC Store";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] The first setup that charges nothing has no product posting group
        LibraryBigCStore.Create('F-BLANK', BigCStore);
        VATPostingSetup.SetRange("VAT Bus. Posting Group", '');
        VATPostingSetup.SetRange("VAT %", 0);
        Assert.IsTrue(VATPostingSetup.IsEmpty(), 'None comes before it');
        if not VATPostingSetup.Get('DOMESTIC', '') then begin
            VATPostingSetup."VAT Bus. Posting Group" := 'DOMESTIC';
            VATPostingSetup."VAT Prod. Posting Group" := '';
            VATPostingSetup.Insert();
        end;
        AssertFinding('F-BLANK', "BigC Readiness Area"::Taxes, 'VAT posting setup without VAT', "BigC Readiness State"::Ready, 'The groups DOMESTIC and (blank) charge nothing. Certificates sold and rounding use such a setup; they make no VAT entry.');
    end;

    [Test]
    [HandlerFunctions('LookAtStore,LookAtCurrencies,LookAtExchangeRates')]
    procedure CurrenciesNeedACounterpartAndARate()
    var
        BigCStore: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        Currency: Record Currency;
    begin
        // [SCENARIO] A store without a base currency; one in a currency that nobody knows; one whose second currency has no rate
        LibraryBigCStore.Create('F-CURR', BigCStore);
        AssertState('F-CURR', "BigC Readiness Area"::Currencies, 'Base Currency Code', "BigC Readiness State"::Blocking);
        AssertFixedOn('F-CURR');
        BigCStore."Base Currency Code" := 'XTS';
        BigCStore.Modify();
        AssertState('F-CURR', "BigC Readiness Area"::Currencies, 'Currency XTS', "BigC Readiness State"::Blocking);
        AssertFixedOn('Nothing');
        BigCStore."Base Currency Code" := 'GBP';
        BigCStore.Modify();
        AssertFinding('F-CURR', "BigC Readiness Area"::Currencies, 'Currency GBP', "BigC Readiness State"::Ready, 'It is the local currency.');
        Currency.Code := 'F-NORATE';
        Currency."ISO Code" := 'NOK';
        Currency.Insert();
        BigCCurrency."Store Code" := 'F-CURR';
        BigCCurrency."ISO Code" := 'NOK';
        BigCCurrency.Enabled := true;
        BigCCurrency."Is Transactional" := true;
        BigCCurrency."Currency Code" := 'F-NORATE';
        BigCCurrency.Insert();
        AssertState('F-CURR', "BigC Readiness Area"::Currencies, 'Currency NOK', "BigC Readiness State"::Attention);
        AssertFixedOn('Nothing');
    end;

    [Test]
    [HandlerFunctions('LookAtNoSeries,LookAtSalesSetup')]
    procedure DocumentsNeedNumbersAndSettings()
    var
        BigCStore: Record "BigC Store";
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        GeneralLedgerSetup: Record "General Ledger Setup";
        NoSeries: Record "No. Series";
    begin
        // [SCENARIO] A series that gives no number, a blank one, VAT differences and discounts not as needed, no setup at all
        LibraryBigCStore.Create('F-DOC', BigCStore);
        NoSeries.Code := 'F-CLOSED';
        NoSeries.Insert();
        SalesReceivablesSetup.Get();
        SalesReceivablesSetup."Order Nos." := 'F-CLOSED';
        SalesReceivablesSetup."Posted Invoice Nos." := '';
        SalesReceivablesSetup."Invoice Rounding" := true;
        SalesReceivablesSetup."Discount Posting" := SalesReceivablesSetup."Discount Posting"::"No Discounts";
        SalesReceivablesSetup.Modify();
        GeneralLedgerSetup.Get();
        GeneralLedgerSetup."Max. VAT Difference Allowed" := 0;
        GeneralLedgerSetup."Allow Posting To" := 20260228D;
        GeneralLedgerSetup.Modify();
        AssertState('F-DOC', "BigC Readiness Area"::Documents, 'Allowed posting dates', "BigC Readiness State"::Attention);
        AssertFinding('F-DOC', "BigC Readiness Area"::Documents, 'Order Nos.', "BigC Readiness State"::Blocking, 'Number series F-CLOSED gives no number for today. Open a line of it.');
        AssertFixedOn('F-CLOSED');
        AssertState('F-DOC', "BigC Readiness Area"::Documents, 'Posted Invoice Nos.', "BigC Readiness State"::Blocking);
        AssertState('F-DOC', "BigC Readiness Area"::Documents, 'Invoice Rounding', "BigC Readiness State"::Ready);
        AssertState('F-DOC', "BigC Readiness Area"::Documents, 'Discount Posting', "BigC Readiness State"::Attention);
        AssertFinding('F-DOC', "BigC Readiness Area"::Documents, 'VAT differences', "BigC Readiness State"::Attention, 'They are not allowed, so orders whose tax BigCommerce rounds otherwise are held. Fill in Max. VAT Difference Allowed.');
        SalesReceivablesSetup.Delete();
        AssertFinding('F-DOC', "BigC Readiness Area"::Documents, 'Sales & Receivables Setup', "BigC Readiness State"::Blocking, 'The setup does not exist. Open the Sales & Receivables Setup page once.');
        Commit();
        AssertFixedOn('Setup');
    end;

    [Test]
    [HandlerFunctions('LookAtGiftCards,LookAtAccount')]
    procedure GiftCardsNeedAccountsThatCanBePosted()
    var
        BigCStore: Record "BigC Store";
        BigCGiftCardAccount: Record "BigC Gift Card Account";
        GLAccount: Record "G/L Account";
    begin
        // [SCENARIO] No account; then one that is blocked
        LibraryBigCStore.Create('F-GIFT', BigCStore);
        BigCStore."Base Currency Code" := 'GBP';
        BigCStore.Modify();
        AssertFinding('F-GIFT', "BigC Readiness Area"::GiftCards, 'Gift certificates in GBP', "BigC Readiness State"::Attention, 'No account is chosen, so orders that sell a certificate are held, and payments with one wait. Choose one.');
        AssertFixedOn('GBP');
        AssertFinding('F-GIFT', "BigC Readiness Area"::GiftCards, 'Store credit in GBP', "BigC Readiness State"::Attention, 'No account is chosen, so payments with store credit wait. Choose one.');
        AssertFixedOn('GBP');
        GLAccount."No." := 'F-GIFT';
        GLAccount.Blocked := true;
        GLAccount.Insert();
        BigCGiftCardAccount."Store Code" := 'F-GIFT';
        BigCGiftCardAccount."Currency Code" := 'GBP';
        BigCGiftCardAccount."Liability Account No." := 'F-GIFT';
        BigCGiftCardAccount.Insert();
        AssertFinding('F-GIFT', "BigC Readiness Area"::GiftCards, 'Gift certificates in GBP', "BigC Readiness State"::Attention, 'Account F-GIFT cannot be posted to, so whatever needs it waits. It must be a posting account, allow direct posting and not be blocked.');
        AssertFixedOn('F-GIFT');
    end;

    [Test]
    [HandlerFunctions('LookAtProducts,LookAtStore')]
    procedure ItemsAndAccountsAreNamed()
    var
        BigCStore: Record "BigC Store";
        BigCStoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] One of two products stands for no item; the shipping account is gone, the rounding account blank
        LibraryBigCStore.Create('F-ITEM', BigCStore);
        BigCStoreProduct."Store Code" := 'F-ITEM';
        BigCStoreProduct."Product Id" := 1;
        BigCStoreProduct.Matched := true;
        BigCStoreProduct.Insert();
        AssertFinding('F-ITEM', "BigC Readiness Area"::Items, 'Products', "BigC Readiness State"::Ready, 'All 1 products stand for an item.');
        BigCStoreProduct."Product Id" := 2;
        BigCStoreProduct.Matched := false;
        BigCStoreProduct.Insert();
        AssertFinding('F-ITEM', "BigC Readiness Area"::Items, 'Products', "BigC Readiness State"::Attention, '1 of 2 products stand for no item, so orders with one of them are held. Map them, or create items with their SKUs.');
        AssertFixedOn('Something');
        BigCStore."Shipping Account No." := 'F-GONE';
        BigCStore."Rounding Account No." := '';
        BigCStore.Modify();
        AssertState('F-ITEM', "BigC Readiness Area"::Accounts, 'Rounding Account No.', "BigC Readiness State"::Blocking);
        AssertState('F-ITEM', "BigC Readiness Area"::Accounts, 'Shipping Account No.', "BigC Readiness State"::Blocking);
        AssertFixedOn('F-ITEM');
    end;

    [ModalPageHandler]
    procedure LookAtStore(var StoreCard: TestPage "BigC Store Card")
    begin
        FixedOn := StoreCard."Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtTemplate(var TemplateCard: TestPage "Customer Templ. Card")
    begin
        FixedOn := TemplateCard.Code.Value();
    end;

    [ModalPageHandler]
    procedure LookAtNoSeries(var NoSeriesPage: TestPage "No. Series")
    begin
        FixedOn := NoSeriesPage.Code.Value();
    end;

    [ModalPageHandler]
    procedure LookAtBankAccount(var BankAccountCard: TestPage "Bank Account Card")
    begin
        FixedOn := BankAccountCard."No.".Value();
    end;

    [ModalPageHandler]
    procedure LookAtAccount(var AccountCard: TestPage "G/L Account Card")
    begin
        FixedOn := AccountCard."No.".Value();
    end;

    [ModalPageHandler]
    procedure LookAtSalesSetup(var SalesSetup: TestPage "Sales & Receivables Setup")
    begin
        FixedOn := 'Setup';
        SalesSetup.Close();
    end;

    [ModalPageHandler]
    procedure LookAtPostingGroups(var PostingGroups: TestPage "Customer Posting Groups")
    begin
        FixedOn := 'Nothing';
        if PostingGroups.First() then
            FixedOn := 'Something';
    end;

    [ModalPageHandler]
    procedure LookAtPostingSetup(var PostingSetup: TestPage "General Posting Setup")
    begin
        FixedOn := 'Nothing';
        if PostingSetup.First() then
            FixedOn := 'Something';
    end;

    [ModalPageHandler]
    procedure LookAtVATPostingSetup(var VATPostingSetup: TestPage "VAT Posting Setup")
    begin
        FixedOn := 'Nothing';
        if VATPostingSetup.First() then
            FixedOn := VATPostingSetup."VAT Bus. Posting Group".Value();
    end;

    [ModalPageHandler]
    procedure LookAtGateways(var Gateways: TestPage "BigC Payment Gateways")
    begin
        FixedOn := 'Nothing';
        if Gateways.First() then
            FixedOn := Gateways.Gateway.Value();
    end;

    [ModalPageHandler]
    procedure LookAtTaxZones(var TaxZones: TestPage "BigC Tax Zones")
    begin
        FixedOn := 'Nothing';
        if TaxZones.First() then
            FixedOn := TaxZones.Name.Value();
    end;

    [ModalPageHandler]
    procedure LookAtTaxClasses(var TaxClasses: TestPage "BigC Tax Classes")
    begin
        FixedOn := 'Nothing';
        if TaxClasses.First() then
            FixedOn := TaxClasses.Name.Value();
    end;

    [ModalPageHandler]
    procedure LookAtTaxRates(var TaxRates: TestPage "BigC Tax Rates")
    begin
        FixedOn := 'Nothing';
        if TaxRates.First() then
            FixedOn := TaxRates."Rate %".Value();
    end;

    [ModalPageHandler]
    procedure LookAtCurrencies(var BigCCurrencies: TestPage "BigC Currencies")
    begin
        FixedOn := 'Nothing';
        if BigCCurrencies.First() then
            FixedOn := 'Something';
    end;

    [ModalPageHandler]
    procedure LookAtExchangeRates(var ExchangeRates: TestPage "Currency Exchange Rates")
    begin
        FixedOn := 'Nothing';
        if ExchangeRates.First() then
            FixedOn := 'Something';
    end;

    [ModalPageHandler]
    procedure LookAtGiftCards(var GiftCardAccounts: TestPage "BigC Gift Card Accounts")
    begin
        FixedOn := 'Nothing';
        if GiftCardAccounts.First() then
            FixedOn := GiftCardAccounts."Currency Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtProducts(var StoreProducts: TestPage "BigC Store Products")
    begin
        FixedOn := 'Nothing';
        if StoreProducts.First() then
            FixedOn := 'Something';
    end;

    /// <summary>Opens the page where the finding is put right, and looks at the row it shows.</summary>
    local procedure AssertFixedOn(ExpectedRow: Text)
    begin
        Commit();
        FixedOn := '(no page)';
        StoreReadiness.OpenFixingPage(TempReadinessCheck);
        Assert.AreEqual(ExpectedRow, FixedOn, TempReadinessCheck.Subject);
    end;

    local procedure CreateStoreWithTemplate(StoreCode: Code[20]; var CustomerTempl: Record "Customer Templ.")
    var
        BigCStore: Record "BigC Store";
    begin
        CustomerTempl.Code := StoreCode;
        CustomerTempl.Insert();
        LibraryBigCStore.Create(StoreCode, BigCStore);
        BigCStore."Customer Template Code" := StoreCode;
        BigCStore.Modify();
    end;

    local procedure AddZone(StoreCode: Code[20]; ZoneId: Integer; ZoneName: Text[100]; BusGroup: Code[20])
    var
        BigCTaxZone: Record "BigC Tax Zone";
    begin
        if not BigCTaxZone.Get(StoreCode, ZoneId) then begin
            BigCTaxZone."Store Code" := StoreCode;
            BigCTaxZone."Zone Id" := ZoneId;
            BigCTaxZone.Insert();
        end;
        BigCTaxZone.Name := ZoneName;
        BigCTaxZone.Enabled := true;
        BigCTaxZone."VAT Bus. Posting Group" := BusGroup;
        BigCTaxZone.Modify();
    end;

    local procedure AddClass(StoreCode: Code[20]; ClassId: Integer; ClassName: Text[100]; ProdGroup: Code[20])
    var
        BigCTaxClass: Record "BigC Tax Class";
    begin
        if not BigCTaxClass.Get(StoreCode, ClassId) then begin
            BigCTaxClass."Store Code" := StoreCode;
            BigCTaxClass."Class Id" := ClassId;
            BigCTaxClass.Insert();
        end;
        BigCTaxClass.Name := ClassName;
        BigCTaxClass."VAT Prod. Posting Group" := ProdGroup;
        BigCTaxClass.Modify();
    end;

    local procedure OpenSeries(SeriesCode: Code[20])
    var
        NoSeriesLine: Record "No. Series Line";
    begin
        NoSeriesLine."Series Code" := SeriesCode;
        NoSeriesLine."Line No." := 10000;
        NoSeriesLine."Starting No." := 'X00001';
        NoSeriesLine.Open := true;
        NoSeriesLine.Insert();
    end;

    local procedure AssertFinding(StoreCode: Code[20]; ReadinessArea: Enum "BigC Readiness Area"; SubjectText: Text; ReadinessState: Enum "BigC Readiness State"; FindingText: Text)
    begin
        AssertState(StoreCode, ReadinessArea, SubjectText, ReadinessState);
        Assert.AreEqual(FindingText, TempReadinessCheck.Finding, SubjectText);
    end;

    /// <summary>Checks the store, and keeps the finding about the subject.</summary>
    local procedure AssertState(StoreCode: Code[20]; ReadinessArea: Enum "BigC Readiness Area"; SubjectText: Text; ReadinessState: Enum "BigC Readiness State")
    begin
        Commit();
        StoreReadiness.Check(StoreCode, TempReadinessCheck);
        TempReadinessCheck.SetRange("Area", ReadinessArea);
        TempReadinessCheck.SetRange(Subject, SubjectText);
        Assert.RecordCount(TempReadinessCheck, 1);
        TempReadinessCheck.FindFirst();
        Assert.AreEqual(ReadinessState, TempReadinessCheck.State, SubjectText);
        TempReadinessCheck.Reset();
    end;
}
#endif
