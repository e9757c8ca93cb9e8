#if AL_TESTS
namespace BigC.Test.Sync;

using BigC.Connector.Api;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

/// <summary>
/// The agent sends all reference data with each run. Someone who has a row open to map it must not be told that another
/// user changed it, unless the storefront really says something new.
/// </summary>
codeunit 50990 "BigC Unchanged Data Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure ZoneSentAgainDoesNotDisturbWhoMapsIt()
    var
        EditedZone: Record "BigC Tax Zone";
    begin
        // [GIVEN] Someone has the zone open
        SendZone('UK', EditedZone);
        // [WHEN] It is sent again as it was
        SendZone('UK', EditedZone);
        // [THEN] The mapping can be saved
        EditedZone."VAT Bus. Posting Group" := 'DOMESTIC';
        EditedZone.Modify();
    end;

    [Test]
    procedure ClassSentAgainDoesNotDisturbWhoMapsIt()
    var
        EditedClass: Record "BigC Tax Class";
    begin
        SendClass('Books', EditedClass);
        SendClass('Books', EditedClass);
        EditedClass."VAT Prod. Posting Group" := 'REDUCED';
        EditedClass.Modify();
    end;

    [Test]
    procedure ClassWithANewNameIsWritten()
    var
        EditedClass: Record "BigC Tax Class";
    begin
        // [SCENARIO] Only what is really new is written, and then whoever has the row open is told
        SendClass('Books', EditedClass);
        SendClass('Printed books', EditedClass);
        Commit();
        EditedClass."VAT Prod. Posting Group" := 'REDUCED';
        asserterror EditedClass.Modify();
        EditedClass.Find();
        Assert.AreEqual('Printed books', EditedClass.Name, 'Name');
    end;

    [Test]
    procedure RateSentAgainIsNotWritten()
    var
        EditedRate: Record "BigC Tax Rate";
    begin
        SendRate(20, EditedRate);
        SendRate(20, EditedRate);
        EditedRate.Modify();
    end;

    [Test]
    procedure CurrencySentAgainDoesNotDisturbWhoMapsIt()
    var
        EditedCurrency: Record "BigC Currency";
    begin
        SendCurrency(1.16, EditedCurrency);
        SendCurrency(1.16, EditedCurrency);
        EditedCurrency."Currency Code" := 'EUR';
        EditedCurrency.Modify();
    end;

    [Test]
    procedure GatewaySentAgainDoesNotDisturbWhoMapsIt()
    var
        Store: Record "BigC Store";
        EditedGateway: Record "BigC Payment Gateway";
        LibraryBigCStore: Codeunit "Library - BigC Store";
    begin
        LibraryBigCStore.Create('U-GATEWAY', Store);
        Commit();
        SendGateway();
        EditedGateway.Get('U-GATEWAY', 'ADYEN', '');
        SendGateway();
        EditedGateway."Do Not Post" := true;
        EditedGateway.Modify();
    end;

    [Test]
    procedure ProductSentAgainDoesNotDisturbWhoMapsIt()
    var
        EditedProduct: Record "BigC Store Product";
    begin
        SendProduct('Mug', EditedProduct);
        SendProduct('Mug', EditedProduct);
        EditedProduct."Item No." := 'HP-LAMP';
        EditedProduct.Modify();
    end;

    [Test]
    procedure CheckpointSentAgainIsNotWritten()
    var
        EditedCheckpoint: Record "BigC Checkpoint";
    begin
        SendCheckpoint(EditedCheckpoint);
        SendCheckpoint(EditedCheckpoint);
        EditedCheckpoint.Modify();
    end;

    /// <summary>What is sent first is what the person has open afterwards.</summary>
    local procedure SendZone(ZoneName: Text[100]; var EditedZone: Record "BigC Tax Zone")
    var
        TaxZone: Record "BigC Tax Zone";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        TaxZone."Store Code" := 'U-ZONE';
        TaxZone."Zone Id" := 2;
        TaxZone.Name := ZoneName;
        TaxZone.Countries := 'GB';
        TaxMapping.ReceiveZone(TaxZone);
        if EditedZone."Store Code" = '' then
            EditedZone := TaxZone;
    end;

    local procedure SendClass(ClassName: Text[100]; var EditedClass: Record "BigC Tax Class")
    var
        TaxClass: Record "BigC Tax Class";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        TaxClass."Store Code" := 'U-CLASS';
        TaxClass."Class Id" := 4;
        TaxClass.Name := ClassName;
        TaxMapping.ReceiveClass(TaxClass);
        if EditedClass."Store Code" = '' then
            EditedClass := TaxClass;
    end;

    local procedure SendRate(RatePct: Decimal; var EditedRate: Record "BigC Tax Rate")
    var
        TaxRate: Record "BigC Tax Rate";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        TaxRate."Store Code" := 'U-RATE';
        TaxRate."Rate Id" := 3;
        TaxRate."Zone Id" := 2;
        TaxRate."Rate %" := RatePct;
        TaxMapping.ReceiveRate(TaxRate);
        if EditedRate."Store Code" = '' then
            EditedRate := TaxRate;
    end;

    local procedure SendCurrency(ExchangeRate: Decimal; var EditedCurrency: Record "BigC Currency")
    var
        BigCCurrency: Record "BigC Currency";
        Currencies: Codeunit "BigC Currencies";
    begin
        BigCCurrency."Store Code" := 'U-CURRENCY';
        BigCCurrency."ISO Code" := 'NOK';
        BigCCurrency.Name := 'Norwegian krone';
        BigCCurrency.Enabled := true;
        BigCCurrency."Exchange Rate" := ExchangeRate;
        Currencies.Receive(BigCCurrency);
        if EditedCurrency."Store Code" = '' then
            EditedCurrency := BigCCurrency;
    end;

    local procedure SendGateway()
    var
        PaymentGatewaysAPI: TestPage "BigC Payment Gateways API";
    begin
        PaymentGatewaysAPI.OpenNew();
        PaymentGatewaysAPI.storeCode.SetValue('U-GATEWAY');
        PaymentGatewaysAPI.gateway.SetValue('adyen');
        PaymentGatewaysAPI.name.SetValue('Adyen');
        PaymentGatewaysAPI.Close();
    end;

    local procedure SendProduct(ProductName: Text[250]; var EditedProduct: Record "BigC Store Product")
    var
        StoreProduct: Record "BigC Store Product";
        ItemMapping: Codeunit "BigC Item Mapping";
    begin
        StoreProduct."Store Code" := 'U-PRODUCT';
        StoreProduct."Product Id" := 9;
        StoreProduct.Name := ProductName;
        ItemMapping.Receive(StoreProduct, 'hp-mug');
        if EditedProduct."Store Code" = '' then
            EditedProduct := StoreProduct;
    end;

    local procedure SendCheckpoint(var EditedCheckpoint: Record "BigC Checkpoint")
    var
        Checkpoint: Record "BigC Checkpoint";
        Sync: Codeunit "BigC Sync";
    begin
        Checkpoint."Store Code" := 'U-CHECK';
        Checkpoint.Position := '2026-03-01T12:00:00Z';
        Sync.ReceiveCheckpoint(Checkpoint);
        if EditedCheckpoint."Store Code" = '' then
            EditedCheckpoint := Checkpoint;
    end;
}
#endif
