#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using System.Security.AccessControl;
using System.TestLibraries.Utilities;

/// <summary>Each cause leads to the page that fixes it, each object to where it is kept, and people decide what becomes of an exception.</summary>
codeunit 50983 "Exception Card Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        ShownText: Text;
        ChoiceOfPair: Integer;
        ShownRow: Text;
        ShownAddress: Text;
        NoteText: Text;
        AssigneeName: Text;
        Reply: Boolean;

    [Test]
    [HandlerFunctions('LookAtGateways')]
    procedure UnmappedGatewayIsFixedOnARowThatIsPrepared()
    var
        BigCPaymentGateway: Record "BigC Payment Gateway";
    begin
        // [SCENARIO] Payments of a new gateway in pounds wait; the row to fill in is there
        Report('X-GATE', "BigC Exception Object"::Payment, '4711-1', "BigC Exception Cause"::GatewayUnmapped, 'adyen|GBP');
        Fix('X-GATE', '4711-1');
        Assert.AreEqual('ADYEN GBP', ShownRow, 'The row of the gateway');
        BigCPaymentGateway.SetRange("Store Code", 'X-GATE');
        Assert.RecordCount(BigCPaymentGateway, 0);

        // [WHEN] Someone has made the row, and it is opened once more
        BigCPaymentGateway."Store Code" := 'X-GATE';
        BigCPaymentGateway.Gateway := 'ADYEN';
        BigCPaymentGateway."Currency Code" := 'GBP';
        BigCPaymentGateway.Insert(true);
        Commit();
        Fix('X-GATE', '4711-1');

        // [THEN] No further row is made, and that one stays
        Assert.RecordCount(BigCPaymentGateway, 1);
    end;

    [Test]
    [HandlerFunctions('LookAtClasses,LookAtZones,LookAtVATSetup,ChooseOfPair')]
    procedure TaxCausesLeadToZonesClassesAndSetup()
    var
        BigCTaxClass: Record "BigC Tax Class";
    begin
        // [SCENARIO] A class without a group, a zone that no one knows, a combination without setup
        Report('X-TAX', "BigC Exception Object"::Product, '1', "BigC Exception Cause"::TaxClassUnmapped, '5');
        BigCTaxClass."Store Code" := 'X-TAX';
        BigCTaxClass."Class Id" := 5;
        BigCTaxClass.Name := 'Books';
        BigCTaxClass.Insert();
        BigCTaxClass."Class Id" := 6;
        BigCTaxClass.Insert();
        Commit();
        Fix('X-TAX', '1');
        Assert.AreEqual('5 Books', ShownRow, 'Only the class it is about');

        Report('X-TAX', "BigC Exception Object"::Product, '2', "BigC Exception Cause"::TaxZoneUnknown, '');
        Fix('X-TAX', '2');
        Assert.AreEqual('none', ShownRow, 'The store has no zones');

        Report('X-TAX', "BigC Exception Object"::Product, '3', "BigC Exception Cause"::VATSetupMissing, 'DOMESTIC|STANDARD');
        ChoiceOfPair := 3;
        Fix('X-TAX', '3');
        Assert.AreEqual('DOMESTIC STANDARD', ShownRow, 'The combination');

        BigCTaxClass."VAT Prod. Posting Group" := 'STANDARD';
        BigCTaxClass.Modify();
        Commit();
        ChoiceOfPair := 2;
        Fix('X-TAX', '3');
        Assert.AreEqual('6 Books', ShownRow, 'The class that has the group');

        ChoiceOfPair := 0;
        Fix('X-TAX', '3');
        Assert.AreEqual('', ShownRow, 'No choice opens nothing');
    end;

    [Test]
    [HandlerFunctions('LookAtGiftCards')]
    procedure CertificateCausePreparesTheAccountOfTheCurrency()
    var
        BigCGiftCardAccount: Record "BigC Gift Card Account";
    begin
        // [SCENARIO] There is no liability account in euro
        Report('X-CARD', "BigC Exception Object"::Order, '4', "BigC Exception Cause"::GiftCardAccountMissing, 'EUR');
        Fix('X-CARD', '4');
        Assert.AreEqual('EUR', ShownRow, 'Currency');
        Assert.IsFalse(BigCGiftCardAccount.Get('X-CARD', 'EUR'), 'Nobody has filled the row');

        // [WHEN] Someone has made the row, and it is opened once more
        BigCGiftCardAccount."Store Code" := 'X-CARD';
        BigCGiftCardAccount."Currency Code" := 'EUR';
        BigCGiftCardAccount.Insert(true);
        Commit();
        Fix('X-CARD', '4');

        // [THEN] It stays
        Assert.IsTrue(BigCGiftCardAccount.Get('X-CARD', 'EUR'), 'The row of a person');
    end;

    [Test]
    [HandlerFunctions('LookAtStore,LookAtCustomer')]
    procedure CustomerCausesLeadToStoreAndCustomer()
    var
        Customer: Record Customer;
    begin
        // [SCENARIO] A template is missing; a customer is blocked
        Report('X-CUST', "BigC Exception Object"::Order, '5', "BigC Exception Cause"::CustomerTemplateMissing, '');
        Fix('X-CUST', '5');
        Assert.AreEqual('X-CUST', ShownRow, 'Store');

        Customer."No." := 'X-BLOCKED';
        Customer.Insert();
        Report('X-CUST', "BigC Exception Object"::Order, '6', "BigC Exception Cause"::CustomerBlocked, 'X-BLOCKED');
        Fix('X-CUST', '6');
        Assert.AreEqual('X-BLOCKED', ShownRow, 'Customer');
    end;

    [Test]
    [HandlerFunctions('LookAtBankAccount')]
    procedure ABlockedClearingAccountLeadsToItsCard()
    var
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] An account is chosen for the gateway, but blocked: nobody is told to choose one, and Fix opens the account
        Report('X-BANK', "BigC Exception Object"::Payment, '8', "BigC Exception Cause"::GatewayAccountBlocked, 'STRIPE-GBP');
        Fix('X-BANK', '8');
        Assert.AreEqual('STRIPE-GBP', ShownRow, 'Bank account');
        BigCException.SetRange("Store Code", 'X-BANK');
        BigCException.FindFirst();
        Assert.IsTrue(BigCException."Next Action".StartsWith('Unblock the clearing bank account'), BigCException."Next Action");
    end;

    [ModalPageHandler]
    procedure LookAtBankAccount(var BankAccountCard: TestPage "Bank Account Card")
    begin
        ShownRow := BankAccountCard."No.".Value();
    end;

    [Test]
    [HandlerFunctions('LookAtProducts,LookAtItem')]
    procedure ItemCausesLeadToProductsAndItems()
    var
        BigCStoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] A SKU is unknown; an item is blocked
        BigCStoreProduct."Store Code" := 'X-ITEM';
        BigCStoreProduct."Product Id" := 9;
        BigCStoreProduct.SKU := 'NEW-MUG';
        BigCStoreProduct.Insert();
        Report('X-ITEM', "BigC Exception Object"::Order, '7', "BigC Exception Cause"::ItemUnknown, 'NEW-MUG');
        Fix('X-ITEM', '7');
        Assert.AreEqual('NEW-MUG', ShownRow, 'Product');

        Report('X-ITEM', "BigC Exception Object"::Order, '8', "BigC Exception Cause"::ItemBlocked, 'HP-MUG');
        Fix('X-ITEM', '8');
        Assert.AreEqual('HP-MUG', ShownRow, 'Item');
    end;

    [Test]
    [HandlerFunctions('LookAtCurrencies,LookAtRates')]
    procedure CurrencyCausesLeadToMappingAndRates()
    var
        BigCCurrency: Record "BigC Currency";
    begin
        // [SCENARIO] A currency is not mapped; a rate is missing
        BigCCurrency."Store Code" := 'X-CURR';
        BigCCurrency."ISO Code" := 'NOK';
        BigCCurrency.Insert();
        Report('X-CURR', "BigC Exception Object"::Order, '9', "BigC Exception Cause"::CurrencyUnmapped, 'NOK');
        Fix('X-CURR', '9');
        Assert.AreEqual('NOK', ShownRow, 'Mapping');

        Report('X-CURR', "BigC Exception Object"::Order, '10', "BigC Exception Cause"::ExchangeRateMissing, 'EUR');
        Fix('X-CURR', '10');
        Assert.AreEqual('EUR', ShownRow, 'Rates of that currency');
    end;

    [Test]
    [HandlerFunctions('LookAtStore')]
    procedure AccountCauseLeadsToTheStore()
    begin
        // [SCENARIO] The store has no account for custom items; a total is beyond its limit
        Report('X-ACC', "BigC Exception Object"::Order, '11', "BigC Exception Cause"::CustomItemAccountMissing, '');
        Fix('X-ACC', '11');
        Assert.AreEqual('X-ACC', ShownRow, 'Store');

        Report('X-TOTAL', "BigC Exception Object"::Order, '11', "BigC Exception Cause"::TotalDiffers, '');
        Fix('X-TOTAL', '11');
        Assert.AreEqual('X-TOTAL', ShownRow, 'Store with its limit');
    end;

    [Test]
    [HandlerFunctions('LookAtReadiness')]
    procedure StoreThatIsNotReadyLeadsToItsCheck()
    begin
        // [SCENARIO] Nothing of the store can be booked
        Report('X-READY', "BigC Exception Object"::Store, 'X-READY', "BigC Exception Cause"::StoreNotReady, '');
        Fix('X-READY', 'X-READY');
        Assert.AreEqual('X-READY Blocking', ShownRow, 'What blocks it comes first');
    end;

    [Test]
    [HandlerFunctions('LookAtStates')]
    procedure UnknownStatusLeadsToTheStates()
    begin
        // [SCENARIO] The storefront has a status that nobody has decided about
        Report('X-STATE', "BigC Exception Object"::Order, '13', "BigC Exception Cause"::StatusUnknown, '');
        Fix('X-STATE', '13');
        Assert.AreEqual('X-STATE', ShownRow, 'States of the store');
    end;

    [Test]
    [HandlerFunctions('LookAtRuns')]
    procedure FailedRunLeadsToTheRuns()
    begin
        // [SCENARIO] A run has failed, but left no row
        Report('X-RUN', "BigC Exception Object"::SyncRun, 'Orders', "BigC Exception Cause"::RunFailed, '');
        Fix('X-RUN', 'Orders');
        Assert.AreEqual('none', ShownRow, 'Runs of the store');
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure CauseWithoutAPageSaysWhatToDo()
    var
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Two amounts contradict each other; no page fixes that
        Report('X-NONE', "BigC Exception Object"::Order, '12', "BigC Exception Cause"::PaymentContradiction, '');
        LibraryBigCStore.FindException('X-NONE', '12', "BigC Exception Cause"::PaymentContradiction, BigCException);
        Exceptions.OpenFixingPage(BigCException);
        Assert.AreEqual('No page fixes this by itself. Next action: ' + BigCException."Next Action", ShownText, 'Message');
    end;

    [Test]
    procedure ObjectsOpenWhereTheyAreKept()
    var
        ExceptionCard: TestPage "BigC Exception Card";
        TaxRates: TestPage "BigC Tax Rates";
        TaxZones: TestPage "BigC Tax Zones";
        TaxClasses: TestPage "BigC Tax Classes";
        Currencies: TestPage "BigC Currencies";
        PaymentGateways: TestPage "BigC Payment Gateways";
        StoreProducts: TestPage "BigC Store Products";
        CustomerLinks: TestPage "BigC Customer Links";
        SyncRuns: TestPage "BigC Sync Runs";
        Stores: TestPage "BigC Stores";
    begin
        // [SCENARIO] Rate, zone, class, currency, gateway, product, customer, run and store
        Report('X-OPEN', "BigC Exception Object"::TaxRate, '21', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', '21', ExceptionCard);
        TaxRates.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(TaxRates.First(), 'The store has no rates');
        TaxRates.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::TaxZone, '24', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', '24', ExceptionCard);
        TaxZones.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(TaxZones.First(), 'The store has none');
        TaxZones.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::TaxClass, '25', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', '25', ExceptionCard);
        TaxClasses.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(TaxClasses.First(), 'The store has none');
        TaxClasses.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::Currency, 'SEK', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', 'SEK', ExceptionCard);
        Currencies.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(Currencies.First(), 'The store has none');
        Currencies.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::PaymentGateway, 'KLARNA', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', 'KLARNA', ExceptionCard);
        PaymentGateways.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(PaymentGateways.First(), 'The store has none');
        PaymentGateways.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::Product, '22', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', '22', ExceptionCard);
        StoreProducts.Trap();
        ExceptionCard."External Id".Drilldown();
        Assert.IsFalse(StoreProducts.First(), 'The store has no products');
        StoreProducts.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::Customer, '23', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-OPEN', '23', ExceptionCard);
        CustomerLinks.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(CustomerLinks.First(), 'The store has no customers');
        CustomerLinks.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::SyncRun, 'Orders', "BigC Exception Cause"::RunFailed, '');
        OpenCard('X-OPEN', 'Orders', ExceptionCard);
        SyncRuns.Trap();
        ExceptionCard.OpenObject.Invoke();
        Assert.IsFalse(SyncRuns.First(), 'The store has no runs');
        SyncRuns.Close();
        ExceptionCard.Close();

        Report('X-OPEN', "BigC Exception Object"::Store, '24', "BigC Exception Cause"::Refused, '');
        OpenCard('X-OPEN', '24', ExceptionCard);
        Stores.Trap();
        ExceptionCard.OpenObject.Invoke();
        Stores.First();
        Stores."Code".AssertEquals('X-OPEN');
        Assert.IsFalse(Stores.Next(), 'Only the store it is about');
        Stores.Close();
    end;

    [Test]
    [HandlerFunctions('ShowMessage,ShowAddress')]
    procedure ObjectsOpenInTheStorefront()
    var
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
        BigCStore: Record "BigC Store";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] A product and a customer have a page in the control panel; a run has none
        Report('X-FRONT', "BigC Exception Object"::Product, '31', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-FRONT', '31', ExceptionCard);
        ExceptionCard.OpenInBigCommerce.Invoke();
        Assert.AreEqual('The control panel of store Test store has no page for this, or the store has no store hash. Check the store card.', ShownText, 'Without a hash');

        BigCStore.Get('X-FRONT');
        BigCStore."Store Hash" := 'abc123';
        BigCStore.Modify();
        Commit();
        ExceptionCard.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://store-abc123.mybigcommerce.com/manage/products/edit/31', ShownAddress, 'Product');
        ExceptionCard.Close();
        Report('X-FRONT', "BigC Exception Object"::Customer, '32', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-FRONT', '32', ExceptionCard);
        ExceptionCard.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://store-abc123.mybigcommerce.com/manage/customers/32/edit', ShownAddress, 'Customer');
        ExceptionCard.Close();
        BigCStore."Control Panel URL" := 'https://shop.example.com/';
        BigCStore.Modify();
        Commit();
        Report('X-FRONT', "BigC Exception Object"::TaxRate, '33', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-FRONT', '33', ExceptionCard);
        ExceptionCard.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://shop.example.com/manage/settings/tax', ShownAddress, 'Rate');

        // [THEN] Nothing of that kind has a document
        Assert.IsFalse(ExceptionCard.OpenDocument.Enabled(), 'Open Document');
        LibraryBigCStore.FindException('X-FRONT', '33', "BigC Exception Cause"::Unreadable, BigCException);
        Exceptions.OpenDocument(BigCException);
        Assert.AreEqual('Nothing of the type Tax rate is booked, so there is no document.', ShownText, 'No document');
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure WhatIsNotStagedYetSaysSo()
    var
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] The agent could not stage an order and its payment
        Report('X-NEW', "BigC Exception Object"::Order, '509831', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-NEW', '509831', ExceptionCard);
        ExceptionCard.OpenObject.Invoke();
        Assert.AreEqual('Order 509831 is not stored in Business Central yet. The exception shows what the agent received.', ShownText, 'Order');
        ShownText := '';
        Assert.IsFalse(ExceptionCard.OpenDocument.Enabled(), 'Open Document of the order');
        LibraryBigCStore.FindException('X-NEW', '509831', "BigC Exception Cause"::Unreadable, BigCException);
        Exceptions.OpenDocument(BigCException);
        Assert.AreEqual('Order 509831 is not stored in Business Central yet. The exception shows what the agent received.', ShownText, 'Document');
        ExceptionCard.Close();
        Report('X-NEW', "BigC Exception Object"::Payment, '509831-1', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-NEW', '509831-1', ExceptionCard);
        ExceptionCard.OpenObject.Invoke();
        Assert.AreEqual('Payment 509831-1 is not stored in Business Central yet. The exception shows what the agent received.', ShownText, 'Payment');
        ShownText := '';
        Assert.IsFalse(ExceptionCard.OpenDocument.Enabled(), 'Open Document of the payment');
        LibraryBigCStore.FindException('X-NEW', '509831-1', "BigC Exception Cause"::Unreadable, BigCException);
        Exceptions.OpenDocument(BigCException);
        Assert.AreEqual('Payment 509831-1 is not stored in Business Central yet. The exception shows what the agent received.', ShownText, 'Document of the payment');
        ExceptionCard.OpenInBigCommerce.Invoke();
        Assert.AreEqual('The control panel of store Test store has no page for this, or the store has no store hash. Check the store card.', ShownText, 'Storefront');
    end;

    [Test]
    [HandlerFunctions('ShowMessage')]
    procedure RetryMarksTheException()
    var
        ExceptionCard: TestPage "BigC Exception Card";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] An exception is tried again from its card, another one from the list
        Report('X-RETRY', "BigC Exception Object"::Product, '41', "BigC Exception Cause"::Unreadable, '');
        Report('X-RETRY', "BigC Exception Object"::Product, '42', "BigC Exception Cause"::Unreadable, '');
        OpenCard('X-RETRY', '41', ExceptionCard);
        ExceptionCard.Retry.Invoke();
        ExceptionCard.Status.AssertEquals('Retrying');
        Assert.AreEqual('It is tried again with the next run of the agent.', ShownText, 'What comes of it');
        ExceptionCard.Close();
        Assert.IsFalse(LibraryBigCStore.IsRetrying('X-RETRY', '42', "BigC Exception Cause"::Unreadable), 'Only the one asked for');
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("Store Code", 'X-RETRY');
        Exceptions.Filter.SetFilter("External Id", '42');
        Exceptions.First();
        Exceptions.Retry.Invoke();
        Exceptions.Close();
        Assert.IsTrue(LibraryBigCStore.IsRetrying('X-RETRY', '42', "BigC Exception Cause"::Unreadable), 'From the list');
    end;

    [Test]
    [HandlerFunctions('AnswerQuestion,ShowMessage')]
    procedure AllWithOneCauseAreTriedAgainWhenConfirmed()
    var
        ExceptionCard: TestPage "BigC Exception Card";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Two of one cause and one of another
        Report('X-ALL', "BigC Exception Object"::Product, '51', "BigC Exception Cause"::Unreadable, 'a');
        Report('X-ALL', "BigC Exception Object"::Product, '52', "BigC Exception Cause"::Unreadable, 'b');
        Report('X-ALL', "BigC Exception Object"::Product, '53', "BigC Exception Cause"::Refused, '');
        Reply := false;
        OpenCard('X-ALL', '51', ExceptionCard);
        ExceptionCard.RetryAllWithThisCause.Invoke();
        ExceptionCard.Close();
        Assert.AreEqual('Try all 2 open exceptions of store X-ALL with the cause "Not readable" again?', ShownText, 'Question');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('X-ALL', '51', "BigC Exception Cause"::Unreadable), 'No means no');
        Reply := true;
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("Store Code", 'X-ALL');
        Exceptions.Filter.SetFilter("External Id", '52');
        Exceptions.First();
        Exceptions.RetryAllWithThisCause.Invoke();
        Exceptions.Close();
        Assert.IsTrue(LibraryBigCStore.IsRetrying('X-ALL', '51', "BigC Exception Cause"::Unreadable), 'First');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('X-ALL', '52', "BigC Exception Cause"::Unreadable), 'Second');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('X-ALL', '53', "BigC Exception Cause"::Refused), 'Another cause');
    end;

    [Test]
    procedure WhereAllWithACauseAreSettledNothingIsAsked()
    var
        BigCException: Record "BigC Exception";
        BigCExceptions: Codeunit "BigC Exceptions";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The filter of the list is cleared, and a settled exception is chosen
        Report('X-NONE', "BigC Exception Object"::Product, '54', "BigC Exception Cause"::Unreadable, 'a');
        LibraryBigCStore.FindException('X-NONE', '54', "BigC Exception Cause"::Unreadable, BigCException);
        BigCExceptions.Ignore(BigCException, 'A test product.');
        Commit();
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter(Status, '');
        Exceptions.Filter.SetFilter("Store Code", 'X-NONE');
        Exceptions.First();
        asserterror Exceptions.RetryAllWithThisCause.Invoke();
        Assert.ExpectedError('None of the selected exceptions is open, so there is nothing left to decide.');
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('AssignTo')]
    procedure ExceptionIsGivenToAUserAndTakenBack()
    var
        BigCException: Record "BigC Exception";
        BigCExceptionHistory: Record "BigC Exception History";
        ExceptionCard: TestPage "BigC Exception Card";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Finance gives an exception to whoever is signed in, with a note; later to nobody
        EnsureUser();
        Report('X-WHO', "BigC Exception Object"::Product, '61', "BigC Exception Cause"::Unreadable, '');
        AssigneeName := UserId();
        NoteText := 'Ask the agency';
        OpenCard('X-WHO', '61', ExceptionCard);
        ExceptionCard.Assign.Invoke();
        ExceptionCard.Close();
        LibraryBigCStore.FindException('X-WHO', '61', "BigC Exception Cause"::Unreadable, BigCException);
        Assert.AreEqual(UserId(), BigCException."Assigned To", 'Assigned');
        BigCExceptionHistory.SetRange("Exception Entry No.", BigCException."Entry No.");
        BigCExceptionHistory.FindLast();
        Assert.AreEqual('To ' + UserId() + '. Ask the agency', BigCExceptionHistory.Detail, 'History');

        AssigneeName := '';
        NoteText := 'Done by phone';
        Exceptions.OpenEdit();
        Exceptions.Filter.SetFilter("Store Code", 'X-WHO');
        Exceptions.First();
        Exceptions.Assign.Invoke();
        Exceptions.Close();
        BigCException.Find();
        Assert.AreEqual('', BigCException."Assigned To", 'Taken back');
        BigCExceptionHistory.FindLast();
        Assert.AreEqual('To nobody. Done by phone', BigCExceptionHistory.Detail, 'History of taking it back');
    end;

    [Test]
    [HandlerFunctions('AssignTo')]
    procedure UnknownUserIsRefused()
    var
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] There is no such user
        Report('X-WHOM', "BigC Exception Object"::Product, '62', "BigC Exception Cause"::Unreadable, '');
        AssigneeName := 'NOBODY-HERE';
        OpenCard('X-WHOM', '62', ExceptionCard);
        asserterror ExceptionCard.Assign.Invoke();
        Assert.ExpectedError('NOBODY-HERE');
    end;

    [Test]
    [HandlerFunctions('IgnoreWithNote')]
    procedure ExceptionIsIgnoredFromItsCard()
    var
        BigCException: Record "BigC Exception";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] It needs no action, for a reason
        Report('X-IGN', "BigC Exception Object"::Product, '63', "BigC Exception Cause"::Unreadable, '');
        NoteText := 'Sample that is never sold';
        OpenCard('X-IGN', '63', ExceptionCard);
        ExceptionCard.Ignore.Invoke();
        ExceptionCard.Status.AssertEquals('Ignored');
        Assert.IsFalse(ExceptionCard.Retry.Enabled(), 'It is decided');
        ExceptionCard.Close();
        LibraryBigCStore.FindException('X-IGN', '63', "BigC Exception Cause"::Unreadable, BigCException);
        Assert.AreEqual('Sample that is never sold', BigCException.Reason, 'Reason');
    end;

    [MessageHandler]
    procedure ShowMessage(Message: Text[1024])
    begin
        ShownText := Message;
    end;

    [HyperlinkHandler]
    procedure ShowAddress(Address: Text[1024])
    begin
        ShownAddress := Address;
    end;

    [ConfirmHandler]
    procedure AnswerQuestion(Question: Text[1024]; var Answer: Boolean)
    begin
        ShownText := Question;
        Answer := Reply;
    end;

    [ModalPageHandler]
    procedure AssignTo(var AssignException: TestPage "BigC Assign Exception")
    begin
        AssignException.AssignedTo.SetValue(AssigneeName);
        AssignException.Note.SetValue(NoteText);
        AssignException.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure IgnoreWithNote(var IgnoreException: TestPage "BigC Ignore Exception")
    begin
        IgnoreException.Reason.SetValue(NoteText);
        IgnoreException.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure LookAtGateways(var PaymentGateways: TestPage "BigC Payment Gateways")
    begin
        PaymentGateways."Clearing Bank Account No.".AssertEquals('');
        ShownRow := PaymentGateways.Gateway.Value() + ' ' + PaymentGateways."Currency Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtClasses(var TaxClasses: TestPage "BigC Tax Classes")
    begin
        ShownRow := TaxClasses."Class Id".Value() + ' ' + TaxClasses.Name.Value();
        if TaxClasses.Next() then
            ShownRow := 'more than one';
    end;

    [ModalPageHandler]
    procedure LookAtZones(var TaxZones: TestPage "BigC Tax Zones")
    begin
        ShownRow := 'none';
        if TaxZones.First() then
            ShownRow := TaxZones.Name.Value();
    end;

    [StrMenuHandler]
    procedure ChooseOfPair(Options: Text[1024]; var Choice: Integer; Instruction: Text[1024])
    begin
        Choice := ChoiceOfPair;
    end;

    [ModalPageHandler]
    procedure LookAtVATSetup(var VATPostingSetup: TestPage "VAT Posting Setup")
    begin
        ShownRow := VATPostingSetup."VAT Bus. Posting Group".Value() + ' ' + VATPostingSetup."VAT Prod. Posting Group".Value();
    end;

    [ModalPageHandler]
    procedure LookAtGiftCards(var GiftCardAccounts: TestPage "BigC Gift Card Accounts")
    begin
        ShownRow := GiftCardAccounts."Currency Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtStore(var StoreCard: TestPage "BigC Store Card")
    begin
        ShownRow := StoreCard."Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtCustomer(var CustomerCard: TestPage "Customer Card")
    begin
        ShownRow := CustomerCard."No.".Value();
    end;

    [ModalPageHandler]
    procedure LookAtProducts(var StoreProducts: TestPage "BigC Store Products")
    begin
        ShownRow := StoreProducts.SKU.Value();
    end;

    [ModalPageHandler]
    procedure LookAtItem(var ItemCard: TestPage "Item Card")
    begin
        ShownRow := ItemCard."No.".Value();
    end;

    [ModalPageHandler]
    procedure LookAtCurrencies(var BigCCurrencies: TestPage "BigC Currencies")
    begin
        ShownRow := BigCCurrencies."ISO Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtRates(var CurrencyExchangeRates: TestPage "Currency Exchange Rates")
    begin
        ShownRow := CurrencyExchangeRates."Currency Code".Value();
    end;

    [ModalPageHandler]
    procedure LookAtReadiness(var StoreReadiness: TestPage "BigC Store Readiness")
    begin
        StoreReadiness.First();
        ShownRow := StoreReadiness."Store Code".Value() + ' ' + StoreReadiness.State.Value();
    end;

    [ModalPageHandler]
    procedure LookAtStates(var OrderStates: TestPage "BigC Order States")
    begin
        ShownRow := OrderStates.Filter.GetFilter("Store Code");
    end;

    [ModalPageHandler]
    procedure LookAtRuns(var SyncRuns: TestPage "BigC Sync Runs")
    begin
        ShownRow := 'none';
        if SyncRuns.First() then
            ShownRow := SyncRuns.Message.Value();
    end;

    local procedure Report(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100])
    var
        BigCStore: Record "BigC Store";
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not BigCStore.Get(StoreCode) then
            LibraryBigCStore.Create(StoreCode, BigCStore);
        ExceptionReport.Initialize(StoreCode, ObjectType, ExternalId);
        ExceptionReport.Add(ExceptionCause, CauseKey, 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
        Commit();
    end;

    /// <summary>On the platform whoever is signed in is in the table of users.</summary>
    local procedure EnsureUser()
    var
        User: Record User;
    begin
        User.SetRange("User Name", UserId());
        if not User.IsEmpty() then
            exit;
        User."User Security ID" := UserSecurityId();
        User."User Name" := CopyStr(UserId(), 1, MaxStrLen(User."User Name"));
        User.Insert();
    end;

    local procedure Fix(StoreCode: Code[20]; ExternalId: Text)
    var
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        ShownRow := '';
        OpenCard(StoreCode, ExternalId, ExceptionCard);
        ExceptionCard.Fix.Invoke();
        ExceptionCard.Close();
    end;

    local procedure OpenCard(StoreCode: Code[20]; ExternalId: Text; var ExceptionCard: TestPage "BigC Exception Card")
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange("External Id", CopyStr(ExternalId, 1, 100));
        BigCException.FindLast();
        ExceptionCard.OpenEdit();
        ExceptionCard.GoToRecord(BigCException);
    end;
}
#endif
