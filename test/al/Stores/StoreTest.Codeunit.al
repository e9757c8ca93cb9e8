#if AL_TESTS
namespace BigC.Test.Stores;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Shipments;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using System.TestLibraries.Utilities;

codeunit 50701 "BigC Store Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";

    [Test]
    procedure NewStoreHasTheDefaults()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] Finance finds the limits filled in on a new store
        // [WHEN] A store is created
        LibraryBigCStore.Create('S-DEFAULT', BigCStore);

        // [THEN] 0.05 of rounding, seven days of waiting, ten minutes of overlap
        Assert.AreEqual(0.05, BigCStore."Rounding Limit", 'Rounding limit');
        Assert.AreEqual(7, BigCStore."Waiting Limit (Days)", 'Waiting limit');
        Assert.AreEqual(10, BigCStore."Overlap (Minutes)", 'Overlap');
        Assert.AreEqual('-', BigCStore."SKU Separator", 'SKU separator');
    end;

    [Test]
    procedure EachOrderStatusHasItsDefaultAction()
    var
        BigCStore: Record "BigC Store";
        StateAction: Enum "BigC Order State Action";
    begin
        // [SCENARIO] Create: 11, 9, 8, 2, 3, 10, 4, 14. Wait: 1, 7, 12, 13. Cancel: 5, 6. Ignore: 0.
        // [GIVEN] A new store
        LibraryBigCStore.Create('S-STATES', BigCStore);

        // [THEN] Each status has its action
        CheckActions('S-STATES', '2,3,4,8,9,10,11,14', StateAction::Create);
        CheckActions('S-STATES', '1,7,12,13', StateAction::Wait);
        CheckActions('S-STATES', '5,6', StateAction::Cancel);
        CheckActions('S-STATES', '0', StateAction::Ignore);
    end;

    [Test]
    procedure UnknownOrderStatusHasNoAction()
    var
        BigCStore: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        StateAction: Enum "BigC Order State Action";
    begin
        // [SCENARIO] A status that BigCommerce adds one day is not guessed
        LibraryBigCStore.Create('S-NOSTATE', BigCStore);
        Assert.IsFalse(Stores.OrderStateAction('S-NOSTATE', 77, StateAction), 'Status 77 must not have an action');
    end;

    [Test]
    procedure SettingAnActionFreesWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
        BigCOrderState: Record "BigC Order State";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Finance says what to do with status 77, and what waited for it is tried again
        // [GIVEN] Something waits for status 77
        LibraryBigCStore.Create('S-STATE', BigCStore);
        LibraryBigCStore.ReportCause('S-STATE', '1', "BigC Exception Cause"::StatusUnknown, Exceptions.CauseKey(77));

        // [WHEN] The status gets an action
        BigCOrderState."Store Code" := 'S-STATE';
        BigCOrderState."Status Id" := 77;
        BigCOrderState."Action" := BigCOrderState."Action"::Create;
        BigCOrderState.Insert(true);

        // [THEN] It is being retried
        Assert.IsTrue(LibraryBigCStore.IsRetrying('S-STATE', '1', "BigC Exception Cause"::StatusUnknown), 'It must be retried');
    end;

    [Test]
    procedure UnknownStoreIsNamed()
    var
        BigCStore: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
    begin
        // [SCENARIO] Whoever sends an unknown store code is told so under a stable code
        asserterror Stores.Get('NOWHERE', BigCStore);
        Assert.ExpectedError('BigC-UnknownStore: There is no store with code NOWHERE.');
    end;

    [Test]
    procedure AccountWithoutDirectPostingIsRefusedWhileTyping()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] Sales lines cannot use the receivables account, so the store says so at once
        LibraryBigCStore.Create('S-ACCOUNT', BigCStore);
        asserterror BigCStore.Validate("Shipping Account No.", '1200');
        Assert.ExpectedError('G/L account 1200 does not allow direct posting, so it cannot be the Shipping Account No. of store S-ACCOUNT.');
    end;

    [Test]
    procedure FillingInAnAccountFreesWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] An order waits for the custom sales account; filling it in frees the order
        LibraryBigCStore.Create('S-CUSTOM', BigCStore);
        LibraryBigCStore.ReportCause('S-CUSTOM', '1', "BigC Exception Cause"::CustomItemAccountMissing, '');
        BigCStore.Validate("Custom Sales Account No.", '4000');
        BigCStore.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('S-CUSTOM', '1', "BigC Exception Cause"::CustomItemAccountMissing), 'It must be retried');
    end;

    [Test]
    procedure UnblockingAnAccountFreesWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
        GLAccount: Record "G/L Account";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] An order waits because 4100 is blocked; unblocking it frees the order
        LibraryBigCStore.Create('S-BLOCKED', BigCStore);
        LibraryBigCStore.ReportCause('S-BLOCKED', '1', "BigC Exception Cause"::StoreAccountBlocked, Exceptions.CauseKey('4100'));
        GLAccount.Get('4100');
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        Assert.IsFalse(LibraryBigCStore.IsRetrying('S-BLOCKED', '1', "BigC Exception Cause"::StoreAccountBlocked), 'Blocked, it must wait');
        GLAccount.Blocked := false;
        GLAccount.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('S-BLOCKED', '1', "BigC Exception Cause"::StoreAccountBlocked), 'It must be retried');
    end;

    [Test]
    procedure LocalCurrencyIsBlank()
    var
        BigCStore: Record "BigC Store";
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        // [SCENARIO] GBP is the currency of the company, so documents carry no currency code
        LibraryBigCStore.Create('S-LCY', BigCStore);
        CurrencyCode := 'X';
        Assert.IsTrue(Currencies.FindCurrency('S-LCY', 'GBP', CurrencyCode), 'GBP must be found');
        Assert.AreEqual('', CurrencyCode, 'Currency code of GBP');
    end;

    [Test]
    procedure UnknownCurrencyIsNeverTheLocalOne()
    var
        BigCStore: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        // [SCENARIO] JPY is not set up: it is not found, and appears as a row to be mapped
        LibraryBigCStore.Create('S-JPY', BigCStore);
        Assert.IsFalse(Currencies.FindCurrency('S-JPY', 'JPY', CurrencyCode), 'JPY must not be found');
        Currencies.Register('S-JPY', 'JPY', 'Yen');
        BigCCurrency.Get('S-JPY', 'JPY');
        Assert.AreEqual('', BigCCurrency."Currency Code", 'JPY must be left for finance to map');
        Assert.IsFalse(Currencies.FindCurrency('S-JPY', '', CurrencyCode), 'No currency at all must not be found');
    end;

    [Test]
    procedure MappingOfTheStoreGoesFirst()
    var
        BigCStore: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        Currency: Record Currency;
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        // [SCENARIO] EUR is found by its code, unless the store maps it to another currency that is the euro
        // [GIVEN] A store without a mapping
        LibraryBigCStore.Create('S-EUR', BigCStore);
        Assert.IsTrue(Currencies.FindCurrency('S-EUR', 'EUR', CurrencyCode), 'EUR must be found');
        Assert.AreEqual('EUR', CurrencyCode, 'Without a mapping');

        // [WHEN] EUR is mapped to a currency of another code
        Currency."Code" := 'S-EURO';
        Currency."ISO Code" := 'EUR';
        Currency.Insert();
        Currencies.Register('S-EUR', 'EUR', 'Euro');
        BigCCurrency.Get('S-EUR', 'EUR');
        BigCCurrency.Validate("Currency Code", 'S-EURO');
        BigCCurrency.Modify(true);

        // [THEN] The mapping counts
        Currencies.FindCurrency('S-EUR', 'EUR', CurrencyCode);
        Assert.AreEqual('S-EURO', CurrencyCode, 'With a mapping');
        Currency.Delete();
    end;

    [Test]
    procedure ACurrencyThatIsAnotherOneIsRefused()
    var
        BigCStore: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        Currencies: Codeunit "BigC Currencies";
    begin
        // [SCENARIO] Swedish kronor are not euros, pounds not even where they are the local currency
        LibraryBigCStore.Create('S-OTHER', BigCStore);
        Currencies.Register('S-OTHER', 'XSK', 'Krona');
        Currencies.Register('S-OTHER', 'GBP', 'Pound');
        Commit();
        BigCCurrency.Get('S-OTHER', 'XSK');
        asserterror BigCCurrency.Validate("Currency Code", 'EUR');
        Assert.ExpectedError('Currency EUR is not XSK: neither its code nor its ISO code is XSK');
        BigCCurrency.Get('S-OTHER', 'GBP');
        asserterror BigCCurrency.Validate("Currency Code", 'EUR');
        Assert.ExpectedError('Currency EUR is not GBP');
    end;

    [Test]
    procedure NewCurrencyAndRateFreeWhatWaitedForThem()
    var
        BigCStore: Record "BigC Store";
        Currency: Record Currency;
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Orders in SEK wait for the currency, then for its rate
        LibraryBigCStore.Create('S-SEK', BigCStore);
        LibraryBigCStore.ReportCause('S-SEK', '1', "BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey('SEK'));
        LibraryBigCStore.ReportCause('S-SEK', '2', "BigC Exception Cause"::ExchangeRateMissing, Exceptions.CauseKey('SEK'));

        // [WHEN] Finance creates the currency
        Currency.Init();
        Currency."Code" := 'SEK';
        Currency.Insert(true);

        // [THEN] What waited for the currency is retried, what waits for the rate is not yet
        Assert.IsTrue(LibraryBigCStore.IsRetrying('S-SEK', '1', "BigC Exception Cause"::CurrencyUnmapped), 'The currency is there');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('S-SEK', '2', "BigC Exception Cause"::ExchangeRateMissing), 'The rate is not there');

        // [WHEN] Finance enters the rate [THEN] The other follows
        CurrencyExchangeRate."Currency Code" := 'SEK';
        CurrencyExchangeRate."Starting Date" := 20260101D;
        CurrencyExchangeRate."Exchange Rate Amount" := 100;
        CurrencyExchangeRate."Relational Exch. Rate Amount" := 8;
        CurrencyExchangeRate.Insert(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('S-SEK', '2', "BigC Exception Cause"::ExchangeRateMissing), 'The rate is there');
    end;

    [Test]
    procedure PartnerMayDecideStatesAndCurrencies()
    var
        BigCStore: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        Currencies: Codeunit "BigC Currencies";
        StoreEventsSub: Codeunit "BigC Store Events Sub.";
        StateAction: Enum "BigC Order State Action";
        CurrencyCode: Code[10];
    begin
        // [SCENARIO] A partner's extension knows a status and a currency of its own
        LibraryBigCStore.Create('S-EVENT', BigCStore);
        BindSubscription(StoreEventsSub);
        Assert.IsTrue(Stores.OrderStateAction('S-EVENT', 77, StateAction), 'The partner knows the status');
        Assert.AreEqual(StateAction::Ignore, StateAction, 'Action');
        Assert.IsTrue(Currencies.FindCurrency('S-EVENT', 'POINTS', CurrencyCode), 'The partner knows the currency');
        Assert.AreEqual('EUR', CurrencyCode, 'Currency');
        UnbindSubscription(StoreEventsSub);
    end;

    [Test]
    procedure AStoreCreatedByMistakeLeavesNothingBehind()
    var
        BigCStore: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        BigCOrderState: Record "BigC Order State";
        TaxZone: Record "BigC Tax Zone";
        TaxClass: Record "BigC Tax Class";
        TaxRate: Record "BigC Tax Rate";
        StoreProduct: Record "BigC Store Product";
        CustomerLink: Record "BigC Customer Link";
        PaymentGateway: Record "BigC Payment Gateway";
        GiftCardAccount: Record "BigC Gift Card Account";
        ShippingMethod: Record "BigC Shipping Method";
        Checkpoint: Record "BigC Checkpoint";
        Lease: Record "BigC Lease";
        SyncRun: Record "BigC Sync Run";
        Currencies: Codeunit "BigC Currencies";
        TaxMapping: Codeunit "BigC Tax Mapping";
        ItemMapping: Codeunit "BigC Item Mapping";
        ShippingMethods: Codeunit "BigC Shipping Methods";
    begin
        // [SCENARIO] Another store that gets the same code later must not find the mappings of the first
        LibraryBigCStore.Create('S-DELETE', BigCStore);
        Currencies.Register('S-DELETE', 'EUR', 'Euro');
        TaxMapping.RegisterZone('S-DELETE', 6, 'Switzerland');
        TaxMapping.RegisterClass('S-DELETE', 0, 'Default');
        TaxRate."Store Code" := 'S-DELETE';
        TaxRate."Rate Id" := 6;
        TaxRate.Insert(true);
        ItemMapping.Register('S-DELETE', 1, 0, 'HP-MUG', 'Mug');
        CustomerLink."Store Code" := 'S-DELETE';
        CustomerLink."Storefront Customer Id" := 1;
        CustomerLink.Insert();
        PaymentGateway."Store Code" := 'S-DELETE';
        PaymentGateway.Gateway := 'stripe';
        PaymentGateway.Insert();
        GiftCardAccount."Store Code" := 'S-DELETE';
        GiftCardAccount.Insert();
        ShippingMethods.Register('S-DELETE', 'By bicycle');
        Checkpoint."Store Code" := 'S-DELETE';
        Checkpoint.Insert();
        Lease."Store Code" := 'S-DELETE';
        Lease.Insert();
        SyncRun."Store Code" := 'S-DELETE';
        SyncRun.Insert();

        BigCStore.Delete(true);

        BigCCurrency.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(BigCCurrency);
        BigCOrderState.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(BigCOrderState);
        TaxZone.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(TaxZone);
        TaxClass.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(TaxClass);
        TaxRate.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(TaxRate);
        StoreProduct.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(StoreProduct);
        CustomerLink.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(CustomerLink);
        PaymentGateway.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(PaymentGateway);
        GiftCardAccount.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(GiftCardAccount);
        ShippingMethod.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(ShippingMethod);
        Checkpoint.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(Checkpoint);
        Lease.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(Lease);
        SyncRun.SetRange("Store Code", 'S-DELETE');
        Assert.RecordIsEmpty(SyncRun);
    end;

    [Test]
    procedure AStoreWithExceptionsIsNeitherDeletedNorRenamed()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] Its exceptions are kept for the audit, and under its code
        LibraryBigCStore.Create('S-KEPT', BigCStore);
        LibraryBigCStore.ReportCause('S-KEPT', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        Commit();
        asserterror BigCStore.Delete(true);
        Assert.ExpectedError('Store S-KEPT has exceptions, so it cannot be deleted');
        asserterror BigCStore.Rename('S-OTHER');
        Assert.ExpectedError('The code of store S-KEPT cannot be changed any more');
    end;

    [Test]
    procedure AStoreThatNothingWasSentForGetsAnotherCode()
    var
        BigCStore: Record "BigC Store";
        BigCOrderState: Record "BigC Order State";
    begin
        // [SCENARIO] A code that was mistyped is put right, and the settings go with it
        LibraryBigCStore.Create('S-TYPO', BigCStore);
        BigCStore.Rename('S-RIGHT');
        BigCOrderState.SetRange("Store Code", 'S-RIGHT');
        Assert.IsFalse(BigCOrderState.IsEmpty(), 'Order states follow');
    end;

    [Test]
    procedure ChoosingAnotherJournalTemplateClearsTheBatch()
    var
        BigCStore: Record "BigC Store";
    begin
        // [SCENARIO] The batch of the old template does not stay behind
        LibraryBigCStore.Create('S-JOURNAL', BigCStore);
        BigCStore.Validate("Payment Jnl. Template Name", 'CASHRCPT');
        BigCStore.Validate("Payment Jnl. Batch Name", 'DEFAULT');
        BigCStore.Modify(true);
        BigCStore.Validate("Payment Jnl. Template Name", 'GENERAL');
        Assert.AreEqual('', BigCStore."Payment Jnl. Batch Name", 'Batch');
    end;

    [Test]
    procedure StoreCountsItsOpenExceptions()
    var
        BigCStore: Record "BigC Store";
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] The store list shows how much is open: retrying counts, resolved does not
        LibraryBigCStore.Create('S-COUNT', BigCStore);
        LibraryBigCStore.ReportCause('S-COUNT', '1', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.ReportCause('S-COUNT', '2', "BigC Exception Cause"::ItemUnknown, 'B');
        LibraryBigCStore.ReportCause('S-COUNT', '3', "BigC Exception Cause"::ItemUnknown, 'C');
        LibraryBigCStore.FindException('S-COUNT', '2', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.Retry(BigCException);
        Exceptions.ResolveObject('S-COUNT', "BigC Exception Object"::Product, '3', 'Test');
        BigCStore.CalcFields("Open Exceptions");
        Assert.AreEqual(2, BigCStore."Open Exceptions", 'Open exceptions');
    end;

    local procedure CheckActions(StoreCode: Code[20]; StatusIds: Text; Expected: Enum "BigC Order State Action")
    var
        Stores: Codeunit "BigC Stores";
        StateAction: Enum "BigC Order State Action";
        StatusText: Text;
        StatusId: Integer;
    begin
        foreach StatusText in StatusIds.Split(',') do begin
            Evaluate(StatusId, StatusText);
            Assert.IsTrue(Stores.OrderStateAction(StoreCode, StatusId, StateAction), 'Status ' + StatusText + ' must have an action');
            Assert.AreEqual(Expected, StateAction, 'Action of status ' + StatusText);
        end;
    end;
}
#endif
