#if AL_TESTS
namespace BigC.Test.Api;

using BigC.Connector.Api;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

/// <summary>Zones, classes, rates, currencies, gateways and products as the agent sends them to their pages.</summary>
codeunit 50980 "Reference Data API Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";

    [Test]
    procedure ZoneIsReceivedAndShown()
    var
        BigCTaxZone: Record "BigC Tax Zone";
        TaxZonesAPI: TestPage "BigC Tax Zones API";
        ZoneId: Guid;
    begin
        // [SCENARIO] A zone with more countries than its field holds; the page answers what was kept
        // [GIVEN] A store, and an id that the agent made
        Initialize('R-ZONE');
        ZoneId := CreateGuid();

        // [WHEN] The zone is sent
        TaxZonesAPI.OpenNew();
        TaxZonesAPI.id.SetValue(ZoneId);
        TaxZonesAPI.storeCode.SetValue('R-ZONE');
        TaxZonesAPI.zoneId.SetValue(7);
        TaxZonesAPI.name.SetValue('Nordic');
        TaxZonesAPI.enabled.SetValue(true);
        TaxZonesAPI.countries.SetValue(PadStr('', 2050, 'X'));
        TaxZonesAPI.Close();

        // [THEN] It is stored under that id, its text cut to what the field holds
        BigCTaxZone.Get('R-ZONE', 7);
        Assert.AreEqual(ZoneId, BigCTaxZone.SystemId, 'Id');
        Assert.AreEqual('Nordic', BigCTaxZone.Name, 'Name');
        Assert.AreEqual(PadStr('', 2048, 'X'), BigCTaxZone.Countries, 'Countries');
        Assert.IsTrue(BigCTaxZone.Enabled, 'Enabled');
        TaxZonesAPI.OpenView();
        TaxZonesAPI.GoToKey('R-ZONE', 7);
        TaxZonesAPI.name.AssertEquals('Nordic');
        TaxZonesAPI.vatBusPostingGroup.AssertEquals('');
        TaxZonesAPI.Close();
    end;

    [Test]
    procedure ZoneOfAnUnknownStoreIsRefused()
    var
        TaxZonesAPI: TestPage "BigC Tax Zones API";
    begin
        // [SCENARIO] A zone of a store that does not exist
        TaxZonesAPI.OpenNew();
        TaxZonesAPI.storeCode.SetValue('NOWHERE');
        TaxZonesAPI.zoneId.SetValue(7);
        asserterror TaxZonesAPI.Close();
        Assert.ExpectedError('BigC-UnknownStore: There is no store with code NOWHERE.');
    end;

    [Test]
    procedure ZoneWithoutIdIsRefused()
    var
        TaxZonesAPI: TestPage "BigC Tax Zones API";
    begin
        // [SCENARIO] The id of the zone is missing
        Initialize('R-NOID');
        TaxZonesAPI.OpenNew();
        TaxZonesAPI.storeCode.SetValue('R-NOID');
        asserterror TaxZonesAPI.Close();
        Assert.ExpectedError('BigC-FieldMissing: The field zoneId is missing or empty.');
    end;

    [Test]
    procedure ZoneWithANegativeIdIsRefused()
    var
        TaxZonesAPI: TestPage "BigC Tax Zones API";
    begin
        // [SCENARIO] Ids of BigCommerce are above 0
        Initialize('R-BELOW');
        TaxZonesAPI.OpenNew();
        TaxZonesAPI.storeCode.SetValue('R-BELOW');
        TaxZonesAPI.zoneId.SetValue(-3);
        asserterror TaxZonesAPI.Close();
        Assert.ExpectedError('BigC-FieldInvalid: zoneId is -3.');
    end;

    [Test]
    procedure ClassIsReceivedAndShown()
    var
        BigCTaxClass: Record "BigC Tax Class";
        TaxClassesAPI: TestPage "BigC Tax Classes API";
    begin
        // [SCENARIO] The default class has id 0
        Initialize('R-CLASS');
        TaxClassesAPI.OpenNew();
        TaxClassesAPI.storeCode.SetValue('R-CLASS');
        TaxClassesAPI.name.SetValue('Default Tax Class');
        TaxClassesAPI.Close();
        BigCTaxClass.Get('R-CLASS', 0);
        Assert.AreEqual('Default Tax Class', BigCTaxClass.Name, 'Name');
        BigCTaxClass.Validate("VAT Prod. Posting Group", 'STANDARD');
        BigCTaxClass.Modify(true);
        TaxClassesAPI.OpenView();
        TaxClassesAPI.GoToKey('R-CLASS', 0);
        TaxClassesAPI.name.AssertEquals('Default Tax Class');
        TaxClassesAPI.vatProdPostingGroup.AssertEquals('STANDARD');
        TaxClassesAPI.Close();
    end;

    [Test]
    procedure RateIsReceivedAndShown()
    var
        BigCTaxRate: Record "BigC Tax Rate";
        TaxRatesAPI: TestPage "BigC Tax Rates API";
    begin
        // [SCENARIO] A rate of 7.7 percent
        Initialize('R-RATE');
        TaxRatesAPI.OpenNew();
        TaxRatesAPI.storeCode.SetValue('R-RATE');
        TaxRatesAPI.rateId.SetValue(31);
        TaxRatesAPI.classId.SetValue(5);
        TaxRatesAPI.zoneId.SetValue(2);
        TaxRatesAPI.name.SetValue('Swiss VAT');
        TaxRatesAPI.enabled.SetValue(true);
        TaxRatesAPI.priority.SetValue(1);
        TaxRatesAPI.rate.SetValue(7.7);
        TaxRatesAPI.Close();
        BigCTaxRate.SetRange("Store Code", 'R-RATE');
        Assert.RecordCount(BigCTaxRate, 1);
        BigCTaxRate.FindFirst();
        Assert.AreEqual(7.7, BigCTaxRate."Rate %", 'Rate');
        Assert.AreEqual(31, BigCTaxRate."Rate Id", 'Rate id');
        TaxRatesAPI.OpenView();
        TaxRatesAPI.GoToRecord(BigCTaxRate);
        TaxRatesAPI.name.AssertEquals('Swiss VAT');
        TaxRatesAPI.Close();
    end;

    [Test]
    procedure CurrencyIsReceivedAndShown()
    var
        BigCCurrency: Record "BigC Currency";
        CurrenciesAPI: TestPage "BigC Currencies API";
    begin
        // [SCENARIO] The euro of a store maps itself to the euro of Business Central
        Initialize('R-CURR');
        CurrenciesAPI.OpenNew();
        CurrenciesAPI.storeCode.SetValue('R-CURR');
        CurrenciesAPI.isoCode.SetValue('EUR');
        CurrenciesAPI.name.SetValue('Euro');
        CurrenciesAPI.decimalPlaces.SetValue(2);
        CurrenciesAPI.exchangeRate.SetValue(1.16);
        CurrenciesAPI.Close();
        BigCCurrency.Get('R-CURR', 'EUR');
        Assert.AreEqual('EUR', BigCCurrency."Currency Code", 'Currency Code');
        Assert.AreEqual(1.16, BigCCurrency."Exchange Rate", 'Rate');
        CurrenciesAPI.OpenView();
        CurrenciesAPI.GoToRecord(BigCCurrency);
        CurrenciesAPI.name.AssertEquals('Euro');
        CurrenciesAPI.Close();
    end;

    [Test]
    procedure CurrencyWithoutCodeIsRefused()
    var
        CurrenciesAPI: TestPage "BigC Currencies API";
    begin
        // [SCENARIO] A currency without its ISO code
        Initialize('R-NOCODE');
        CurrenciesAPI.OpenNew();
        CurrenciesAPI.storeCode.SetValue('R-NOCODE');
        CurrenciesAPI.name.SetValue('Nothing');
        asserterror CurrenciesAPI.Close();
        Assert.ExpectedError('BigC-FieldMissing: The field isoCode is missing or empty.');
    end;

    [Test]
    procedure GatewayIsReceivedAndShown()
    var
        BigCPaymentGateway: Record "BigC Payment Gateway";
        PaymentGatewaysAPI: TestPage "BigC Payment Gateways API";
    begin
        // [SCENARIO] A gateway that finance has not mapped yet
        Initialize('R-GATE');
        PaymentGatewaysAPI.OpenNew();
        PaymentGatewaysAPI.storeCode.SetValue('R-GATE');
        PaymentGatewaysAPI.gateway.SetValue('adyen');
        PaymentGatewaysAPI.name.SetValue('Adyen');
        PaymentGatewaysAPI.Close();
        BigCPaymentGateway.SetRange("Store Code", 'R-GATE');
        Assert.RecordCount(BigCPaymentGateway, 1);
        BigCPaymentGateway.FindFirst();
        Assert.AreEqual('Adyen', BigCPaymentGateway.Name, 'Name');
        PaymentGatewaysAPI.OpenView();
        PaymentGatewaysAPI.GoToRecord(BigCPaymentGateway);
        PaymentGatewaysAPI.name.AssertEquals('Adyen');
        PaymentGatewaysAPI.clearingBankAccountNo.AssertEquals('');
        PaymentGatewaysAPI.Close();
    end;

    [Test]
    procedure ProductIsReceivedMatchedAndShown()
    var
        BigCStoreProduct: Record "BigC Store Product";
        StoreProductsAPI: TestPage "BigC Store Products API";
    begin
        // [SCENARIO] A product whose SKU is the number of an item
        Initialize('R-PROD');
        StoreProductsAPI.OpenNew();
        StoreProductsAPI.storeCode.SetValue('R-PROD');
        StoreProductsAPI.productId.SetValue(111);
        StoreProductsAPI.variantId.SetValue(77);
        StoreProductsAPI.sku.SetValue('hp-mug');
        StoreProductsAPI.name.SetValue('Mug');
        StoreProductsAPI.productType.SetValue('physical');
        StoreProductsAPI.taxClassId.SetValue(5);
        StoreProductsAPI.Close();
        BigCStoreProduct.SetRange("Store Code", 'R-PROD');
        BigCStoreProduct.FindFirst();
        Assert.AreEqual('HP-MUG', BigCStoreProduct.SKU, 'SKU');
        Assert.AreEqual('physical', BigCStoreProduct."Product Type", 'Product Type');
        StoreProductsAPI.OpenView();
        StoreProductsAPI.GoToRecord(BigCStoreProduct);
        StoreProductsAPI.sku.AssertEquals('HP-MUG');
        StoreProductsAPI.name.AssertEquals('Mug');
        StoreProductsAPI.Close();
    end;

    local procedure Initialize(StoreCode: Code[20])
    var
        BigCStore: Record "BigC Store";
    begin
        LibraryBigCStore.Create(StoreCode, BigCStore);
        Commit();
    end;
}
#endif
