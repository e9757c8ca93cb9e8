#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.DemoStore;
using BigC.Test.Orders;
using BigC.Test.Stores;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using System.TestLibraries.Utilities;
using System.Upgrade;

/// <summary>Products, tax zones, classes and rates with what waits for them; a mapping that is changed frees what waited.</summary>
codeunit 50985 "Mapping Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";

    [Test]
    procedure ProductsSayWhatWaitsAndAreMatchedAgain()
    var
        Item: Record Item;
        BigCStoreProduct: Record "BigC Store Product";
        StoreProducts: TestPage "BigC Store Products";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] An order waits for a SKU; the item is created behind the back of the connector, and matched by hand
        Initialize('M-PROD');
        AddProduct('M-PROD', 9, 'M-NEW');
        Report('M-PROD', '71', "BigC Exception Cause"::ItemUnknown, 'M-NEW');
        StoreProducts.OpenEdit();
        StoreProducts.GoToKey('M-PROD', 9, 0);
        StoreProducts.OrdersWaiting.AssertEquals(1);
        Exceptions.Trap();
        StoreProducts.OrdersWaiting.Drilldown();
        Exceptions."External Id".AssertEquals('71');
        Exceptions.Close();

        // [GIVEN] An item that is matched with a product, and is deleted
        Item."No." := 'M-NEW';
        Item.Insert();
        BigCStoreProduct.Get('M-PROD', 9, 0);
        Assert.AreEqual('M-NEW', BigCStoreProduct."Matched Item No.", 'A new item is matched at once');
        Item.Delete();
        BigCStoreProduct.Find();
        Assert.IsFalse(BigCStoreProduct.Matched, 'Its item is gone');

        // [WHEN] Someone asks for the match again
        BigCStoreProduct."Item No." := 'HP-MUG';
        BigCStoreProduct.Modify(false);
        Commit();
        StoreProducts.GoToKey('M-PROD', 9, 0);
        StoreProducts.MatchAgain.Invoke();
        StoreProducts.Close();

        // [THEN] The mapping counts
        BigCStoreProduct.Find();
        Assert.AreEqual('HP-MUG', BigCStoreProduct."Matched Item No.", 'Matched by its mapping');
        Assert.IsTrue(BigCStoreProduct.Matched, 'Matched');
    end;

    [Test]
    procedure ProductsWithoutAnItemComeFirst()
    var
        StoreProducts: TestPage "BigC Store Products";
    begin
        // [SCENARIO] The product with the smaller number and SKU has an item, the other one has none
        Initialize('M-FIRST');
        AddProduct('M-FIRST', 1, 'HP-MUG');
        AddProduct('M-FIRST', 2, 'ZZZ-NOBODY');
        Commit();
        StoreProducts.OpenView();
        StoreProducts.Filter.SetFilter("Store Code", 'M-FIRST');
        StoreProducts.First();
        StoreProducts.SKU.AssertEquals('ZZZ-NOBODY');
        StoreProducts.Next();
        StoreProducts.SKU.AssertEquals('HP-MUG');
        StoreProducts.Close();
    end;

    [Test]
    procedure ZonesAndClassesSayWhatWaits()
    var
        TaxZones: TestPage "BigC Tax Zones";
        TaxClasses: TestPage "BigC Tax Classes";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] One order waits for a zone, one for a class
        Initialize('M-TAX');
        AddRate('M-TAX', 20);
        Report('M-TAX', '72', "BigC Exception Cause"::TaxZoneUnmapped, '2');
        Report('M-TAX', '73', "BigC Exception Cause"::TaxClassUnmapped, '5');
        TaxZones.OpenView();
        TaxZones.GoToKey('M-TAX', 2);
        TaxZones.OrdersWaiting.AssertEquals(1);
        Exceptions.Trap();
        TaxZones.OrdersWaiting.Drilldown();
        Exceptions."External Id".AssertEquals('72');
        Exceptions.Close();
        TaxZones.Close();
        TaxClasses.OpenView();
        TaxClasses.GoToKey('M-TAX', 5);
        TaxClasses.OrdersWaiting.AssertEquals(1);
        Exceptions.Trap();
        TaxClasses.OrdersWaiting.Drilldown();
        Exceptions."External Id".AssertEquals('73');
        Exceptions.Close();
        TaxClasses.Close();
    end;

    [Test]
    procedure RatesSayWhetherTheirPairAgrees()
    var
        BigCTaxZone: Record "BigC Tax Zone";
        BigCTaxClass: Record "BigC Tax Class";
        TaxRates: TestPage "BigC Tax Rates";
        Exceptions: TestPage "BigC Exceptions";
        VATPostingSetup: TestPage "VAT Posting Setup";
    begin
        // [SCENARIO] A rate of 20 percent, first without a zone, then without a class, then with a setup of 20 percent
        Initialize('M-PAIR');
        AddRate('M-PAIR', 20);
        Report('M-PAIR', '74', "BigC Exception Cause"::TaxZoneUnmapped, '2');
        Report('M-PAIR', '75', "BigC Exception Cause"::TaxClassUnmapped, '5');
        TaxRates.OpenView();
        TaxRates.Filter.SetFilter("Store Code", 'M-PAIR');
        TaxRates.First();
        TaxRates.Waiting.AssertEquals(2);
        Exceptions.Trap();
        TaxRates.Waiting.Drilldown();
        Exceptions."External Id".AssertEquals('74');
        Exceptions.Close();

        BigCTaxZone.Get('M-PAIR', 2);
        BigCTaxZone."VAT Bus. Posting Group" := 'DOMESTIC';
        BigCTaxZone.Modify();
        Commit();
        TaxRates.First();
        TaxRates.Waiting.AssertEquals(1);
        Exceptions.Trap();
        TaxRates.Waiting.Drilldown();
        Exceptions."External Id".AssertEquals('75');
        Exceptions.Close();

        BigCTaxClass.Get('M-PAIR', 5);
        BigCTaxClass."VAT Prod. Posting Group" := 'STANDARD';
        BigCTaxClass.Modify();
        Report('M-PAIR', '76', "BigC Exception Cause"::VATRateDiffers, 'DOMESTIC|STANDARD');
        TaxRates.First();
        TaxRates.Waiting.AssertEquals(1);
        Exceptions.Trap();
        TaxRates.Waiting.Drilldown();
        Exceptions."External Id".AssertEquals('76');
        Exceptions.Close();
        VATPostingSetup.Trap();
        TaxRates.VATPostingSetup.Invoke();
        VATPostingSetup."VAT Bus. Posting Group".AssertEquals('DOMESTIC');
        VATPostingSetup."VAT Prod. Posting Group".AssertEquals('STANDARD');
        VATPostingSetup.Close();
        TaxRates.Close();
    end;

    [Test]
    procedure PairsOfAZoneLeadToWhatWaits()
    var
        TaxZones: TestPage "BigC Tax Zones";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The pairs of a zone are listed below it
        Initialize('M-BELOW');
        AddRate('M-BELOW', 20);
        Report('M-BELOW', '77', "BigC Exception Cause"::TaxZoneUnmapped, '2');
        TaxZones.OpenView();
        TaxZones.GoToKey('M-BELOW', 2);
        TaxZones.Pairs.First();
        TaxZones.Pairs.Waiting.AssertEquals(1);
        Exceptions.Trap();
        TaxZones.Pairs.Waiting.Drilldown();
        Exceptions."External Id".AssertEquals('77');
        Exceptions.Close();
        TaxZones.Close();
    end;

    [Test]
    procedure AnOrderWaitsOnlyBesideThePairsOfItsLines()
    var
        Order: Record "BigC Order";
        OrderBuilder: Codeunit "Order Builder";
        DemoStore: Codeunit "Demo Store";
        TaxZones: TestPage "BigC Tax Zones";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] A zone without a mapping has rates for two classes; the line of an order is of the second
        AddRate(DemoStore.StoreCode(), 7701, 77, 0, 20);
        AddRate(DemoStore.StoreCode(), 7702, 77, 2, 5);
        OrderBuilder.Start(509811, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 20, 21, 21, 1, 77, 2, 5);
        OrderBuilder.SetTotals(21, 1);
        OrderBuilder.AddPayment('stripe', 21);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Held, Order.Status, 'The order must be held');
        TaxZones.OpenView();
        TaxZones.GoToKey(DemoStore.StoreCode(), 77);
        TaxZones.OrdersWaiting.AssertEquals(1);
        TaxZones.Pairs.First();
        TaxZones.Pairs.StorefrontPercent.AssertEquals(20);
        TaxZones.Pairs.Waiting.AssertEquals(0);
        TaxZones.Pairs.Next();
        TaxZones.Pairs.StorefrontPercent.AssertEquals(5);
        TaxZones.Pairs.Waiting.AssertEquals(1);
        Exceptions.Trap();
        TaxZones.Pairs.Waiting.Drilldown();
        Exceptions."External Id".AssertEquals('509811');
        Assert.IsFalse(Exceptions.Next(), 'Nothing else waits for the pair');
        Exceptions.Close();
        TaxZones.Close();
    end;

    [Test]
    procedure AllRatesOfAPairAreOneRow()
    var
        TaxRate: Record "BigC Tax Rate";
        TaxZones: TestPage "BigC Tax Zones";
        TaxClasses: TestPage "BigC Tax Classes";
    begin
        // [SCENARIO] State 8 and county 2 percent add up to 10, and a levy of 5 percent compounds: 1.10 x 1.05 = 1.155
        Initialize('M-COUNTY');
        AddRate('M-COUNTY', 1, 2, 5, 8);
        AddRate('M-COUNTY', 2, 2, 5, 2);
        AddRate('M-COUNTY', 3, 2, 5, 5);
        TaxRate.Get('M-COUNTY', 3, 5);
        TaxRate.Priority := 1;
        TaxRate.Modify();
        Commit();
        TaxZones.OpenView();
        TaxZones.GoToKey('M-COUNTY', 2);
        TaxZones.Pairs.First();
        TaxZones.Pairs.StorefrontPercent.AssertEquals(15.5);
        Assert.IsFalse(TaxZones.Pairs.Next(), 'The zone has one pair');
        TaxZones.Close();
        TaxClasses.OpenView();
        TaxClasses.GoToKey('M-COUNTY', 5);
        TaxClasses.Pairs.First();
        TaxClasses.Pairs.ZoneName.AssertEquals('2');
        Assert.IsFalse(TaxClasses.Pairs.Next(), 'The class has one pair');
        TaxClasses.Close();
    end;

    [Test]
    procedure OnlyANewRowTakesAKey()
    var
        BigCStore: Record "BigC Store";
        Gateways: TestPage "BigC Payment Gateways";
        StoreCard: TestPage "BigC Store Card";
        OrderStates: TestPage "BigC Order States";
    begin
        // [SCENARIO] A gateway is added by hand; afterwards its names stay
        Initialize('M-KEY');
        BigCStore.Get('M-KEY');
        Gateways.OpenEdit();
        Gateways.New();
        Gateways."Store Code".SetValue('M-KEY');
        Gateways.Gateway.SetValue('KLARNA');
        Gateways.Previous();
        Gateways.GoToKey('M-KEY', 'KLARNA', '');
        Assert.IsFalse(Gateways.Gateway.Editable(), 'It is stored');
        Gateways.Close();
        StoreCard.OpenEdit();
        StoreCard.GoToRecord(BigCStore);
        StoreCard.Gateways.First();
        Assert.IsFalse(StoreCard.Gateways.Gateway.Editable(), 'Nor on the card');
        StoreCard.Gateways.New();
        Assert.IsTrue(StoreCard.Gateways.Gateway.Editable(), 'A new one');
        StoreCard.Close();
        OrderStates.OpenEdit();
        OrderStates.First();
        Assert.IsFalse(OrderStates."Status Id".Editable(), 'A status of the storefront');
        OrderStates.New();
        Assert.IsTrue(OrderStates."Status Id".Editable(), 'One that is new');
        OrderStates.Close();
    end;

    [Test]
    procedure AnAccountOnTheGatewayFreesWhatWaited()
    var
        BigCPaymentGateway: Record "BigC Payment Gateway";
    begin
        // [SCENARIO] Payments wait for a gateway, and for its account in pounds
        Initialize('M-GATE');
        BigCPaymentGateway."Store Code" := 'M-GATE';
        BigCPaymentGateway.Gateway := 'adyen';
        BigCPaymentGateway."Currency Code" := 'GBP';
        BigCPaymentGateway.Insert(true);
        Report('M-GATE', '81', "BigC Exception Cause"::GatewayUnmapped, 'ADYEN');
        Report('M-GATE', '82', "BigC Exception Cause"::GatewayCurrencyUnmapped, 'ADYEN|GBP');
        BigCPaymentGateway.Name := 'Adyen';
        BigCPaymentGateway.Modify(true);
        Assert.IsFalse(LibraryBigCStore.IsRetrying('M-GATE', '81', "BigC Exception Cause"::GatewayUnmapped), 'Without an account nothing changes');
        BigCPaymentGateway."Do Not Post" := true;
        BigCPaymentGateway.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('M-GATE', '81', "BigC Exception Cause"::GatewayUnmapped), 'The gateway');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('M-GATE', '82', "BigC Exception Cause"::GatewayCurrencyUnmapped), 'The currency');
    end;

    [Test]
    procedure AnAccountInAnotherCurrencyIsRefused()
    var
        BigCPaymentGateway: Record "BigC Payment Gateway";
        StripeGateway: Record "BigC Payment Gateway";
    begin
        // [SCENARIO] The account of the pounds can not take dollars
        StripeGateway.SetFilter("Clearing Bank Account No.", '<>%1', '');
        StripeGateway.SetRange("Currency Code", 'GBP');
        StripeGateway.FindFirst();
        BigCPaymentGateway."Store Code" := 'M-USD';
        BigCPaymentGateway.Gateway := 'adyen';
        BigCPaymentGateway."Currency Code" := 'USD';
        asserterror BigCPaymentGateway.Validate("Clearing Bank Account No.", StripeGateway."Clearing Bank Account No.");
        Assert.ExpectedError(StripeGateway."Clearing Bank Account No.");
        BigCPaymentGateway."Currency Code" := 'GBP';
        BigCPaymentGateway.Validate("Clearing Bank Account No.", StripeGateway."Clearing Bank Account No.");
        Assert.AreEqual(StripeGateway."Clearing Bank Account No.", BigCPaymentGateway."Clearing Bank Account No.", 'The same currency');
    end;

    [Test]
    procedure AnAccountInACurrencyThatIsSpelledOtherwiseIsTaken()
    var
        BigCCurrency: Record "BigC Currency";
        BigCPaymentGateway: Record "BigC Payment Gateway";
        BankAccount: Record "Bank Account";
        Currency: Record Currency;
    begin
        // [GIVEN] What the storefront calls XTS is M-TEST in Business Central
        Currency.Code := 'M-TEST';
        Currency."ISO Code" := 'XTS';
        Currency.Insert();
        BigCCurrency."Store Code" := 'M-XTS';
        BigCCurrency."ISO Code" := 'XTS';
        BigCCurrency."Currency Code" := 'M-TEST';
        BigCCurrency.Insert();
        BankAccount."No." := 'M-XTS';
        BankAccount."Currency Code" := 'M-TEST';
        BankAccount.Insert();

        // [THEN] An account in it takes payments in XTS, and one in pounds does not
        BigCPaymentGateway."Store Code" := 'M-XTS';
        BigCPaymentGateway.Gateway := 'adyen';
        BigCPaymentGateway."Currency Code" := 'XTS';
        BigCPaymentGateway.Validate("Clearing Bank Account No.", 'M-XTS');
        Assert.AreEqual('M-XTS', BigCPaymentGateway."Clearing Bank Account No.", 'The same currency');
        BankAccount."Currency Code" := '';
        BankAccount.Modify();
        asserterror BigCPaymentGateway.Validate("Clearing Bank Account No.", 'M-XTS');
        Assert.ExpectedError('Bank account M-XTS is in GBP. Choose an account in XTS for payments of gateway ADYEN in that currency.');
    end;

    [Test]
    procedure AnotherActionOfAStatusFreesWhatWaited()
    var
        BigCOrderState: Record "BigC Order State";
    begin
        // [SCENARIO] Orders with status 7 have waited too long; finance decides that they are booked
        Initialize('M-STATE');
        BigCOrderState.Get('M-STATE', 7);
        Report('M-STATE', '83', "BigC Exception Cause"::WaitingTooLong, '7');
        BigCOrderState."Action" := BigCOrderState."Action"::Create;
        BigCOrderState.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('M-STATE', '83', "BigC Exception Cause"::WaitingTooLong), 'The order is tried again');
    end;

    [Test]
    procedure ARateThatIsCorrectedFreesWhatWaited()
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] The exchange rate of a day is corrected
        Initialize('M-RATE');
        CurrencyExchangeRate.SetRange("Currency Code", 'EUR');
        CurrencyExchangeRate.FindLast();
        Report('M-RATE', '84', "BigC Exception Cause"::ExchangeRateMissing, 'EUR');
        CurrencyExchangeRate."Exchange Rate Amount" += 0.01;
        CurrencyExchangeRate.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('M-RATE', '84', "BigC Exception Cause"::ExchangeRateMissing), 'The order is tried again');
    end;

    [Test]
    procedure ALinkNeedsEitherAnIdOrAnAddress()
    var
        BigCCustomerLink: Record "BigC Customer Link";
    begin
        // [SCENARIO] A link of a shopper is changed to a customer that is empty
        BigCCustomerLink."Store Code" := 'M-LINK';
        asserterror BigCCustomerLink.Insert(true);
        Assert.ExpectedError('either');
        BigCCustomerLink."Storefront Customer Id" := 5;
        BigCCustomerLink."Customer No." := '10000';
        BigCCustomerLink.Insert(true);
        BigCCustomerLink."Customer No." := '';
        asserterror BigCCustomerLink.Modify(true);
        Assert.ExpectedErrorCode('TestField');
    end;

    [Test]
    procedure TheInstallationIsAnUpgradeStepOfTheCompany()
    var
        UpgradeTag: Codeunit "Upgrade Tag";
    begin
        // [SCENARIO] A new company has taken the steps of the connector
        UpgradeTag.SetAllUpgradeTags();
        Assert.IsTrue(UpgradeTag.HasUpgradeTag('BIGC-INSTALL-20260301'), 'The tag of the installation');
    end;

    [Test]
    procedure LinksAndGiftCardAccountsKeepWhomTheyAreFor()
    var
        BigCStore: Record "BigC Store";
        CustomerLink: Record "BigC Customer Link";
        GiftCardAccount: Record "BigC Gift Card Account";
        CustomerLinks: TestPage "BigC Customer Links";
        StoreCard: TestPage "BigC Store Card";
    begin
        // [SCENARIO] Whoever comes to choose another customer or account does not type over whom or what it is for
        Initialize('M-FOR');
        CustomerLink."Store Code" := 'M-FOR';
        CustomerLink."Guest E-Mail" := 'guest@example.com';
        CustomerLink.Insert();
        GiftCardAccount."Store Code" := 'M-FOR';
        GiftCardAccount."Currency Code" := 'GBP';
        GiftCardAccount.Insert();
        Commit();
        CustomerLinks.OpenEdit();
        CustomerLinks.Filter.SetFilter("Store Code", 'M-FOR');
        CustomerLinks.First();
        Assert.IsFalse(CustomerLinks."Guest E-Mail".Editable(), 'A link that is stored');
        Assert.IsTrue(CustomerLinks."Customer No.".Editable(), 'Its customer');
        CustomerLinks.New();
        Assert.IsTrue(CustomerLinks."Guest E-Mail".Editable(), 'A link that is new');
        CustomerLinks.Close();

        BigCStore.Get('M-FOR');
        StoreCard.OpenEdit();
        StoreCard.GoToRecord(BigCStore);
        StoreCard.GiftCards.First();
        Assert.IsFalse(StoreCard.GiftCards."Currency Code".Editable(), 'An account that is stored');
        StoreCard.GiftCards.New();
        Assert.IsTrue(StoreCard.GiftCards."Currency Code".Editable(), 'An account that is new');
        StoreCard.Close();
    end;

    local procedure Initialize(StoreCode: Code[20])
    var
        BigCStore: Record "BigC Store";
    begin
        LibraryBigCStore.Create(StoreCode, BigCStore);
        Commit();
    end;

    local procedure AddProduct(StoreCode: Code[20]; ProductId: Integer; SKU: Code[100])
    var
        BigCStoreProduct: Record "BigC Store Product";
    begin
        BigCStoreProduct."Store Code" := StoreCode;
        BigCStoreProduct."Product Id" := ProductId;
        BigCStoreProduct.SKU := SKU;
        BigCStoreProduct.Insert(true);
    end;

    local procedure AddRate(StoreCode: Code[20]; RatePct: Decimal)
    begin
        AddRate(StoreCode, 3, 2, 5, RatePct);
    end;

    local procedure AddRate(StoreCode: Code[20]; RateId: Integer; ZoneId: Integer; ClassId: Integer; RatePct: Decimal)
    var
        BigCTaxRate: Record "BigC Tax Rate";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        BigCTaxRate."Store Code" := StoreCode;
        BigCTaxRate."Rate Id" := RateId;
        BigCTaxRate."Class Id" := ClassId;
        BigCTaxRate."Zone Id" := ZoneId;
        BigCTaxRate.Enabled := true;
        BigCTaxRate."Rate %" := RatePct;
        TaxMapping.ReceiveRate(BigCTaxRate);
        Commit();
    end;

    local procedure Report(StoreCode: Code[20]; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100])
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(StoreCode, "BigC Exception Object"::Product, ExternalId);
        ExceptionReport.Add(ExceptionCause, CauseKey, 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
        Commit();
    end;
}
#endif
