#if AL_TESTS
namespace BigC.Test.Sync;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using BigC.Connector.Items;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using Microsoft.Finance.Currency;
using System.TestLibraries.Utilities;

codeunit 50753 "BigC Reference Data Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        Exceptions: Codeunit "BigC Exceptions";
        TaxMapping: Codeunit "BigC Tax Mapping";

    [Test]
    procedure ZoneSentAgainKeepsMappingAndId()
    var
        BigCTaxZone: Record "BigC Tax Zone";
        FirstId: Guid;
    begin
        // [SCENARIO] The agent sends the zones each hour; finance's mapping stays
        FirstId := CreateGuid();
        BigCTaxZone.SystemId := FirstId;
        BigCTaxZone."Store Code" := 'D-ZONE';
        BigCTaxZone."Zone Id" := 2;
        BigCTaxZone.Name := 'UK';
        TaxMapping.ReceiveZone(BigCTaxZone);
        BigCTaxZone.Validate("VAT Bus. Posting Group", 'DOMESTIC');
        BigCTaxZone.Modify(true);

        Clear(BigCTaxZone);
        BigCTaxZone.SystemId := CreateGuid();
        BigCTaxZone."Store Code" := 'D-ZONE';
        BigCTaxZone."Zone Id" := 2;
        BigCTaxZone.Name := 'United Kingdom';
        BigCTaxZone.Countries := 'GB';
        TaxMapping.ReceiveZone(BigCTaxZone);
        Assert.AreEqual(FirstId, BigCTaxZone.SystemId, 'Id');
        Assert.AreEqual('DOMESTIC', BigCTaxZone."VAT Bus. Posting Group", 'Mapping');
        Assert.AreEqual('United Kingdom', BigCTaxZone.Name, 'Name');
        Assert.AreEqual('GB', BigCTaxZone.Countries, 'Countries');
    end;

    [Test]
    procedure ClassSentAgainKeepsItsMapping()
    var
        BigCTaxClass: Record "BigC Tax Class";
    begin
        // [SCENARIO] The same for classes, which start with id 0
        SendClass('Default', BigCTaxClass);
        BigCTaxClass.Validate("VAT Prod. Posting Group", 'STANDARD');
        BigCTaxClass.Modify(true);
        SendClass('Default Tax Class', BigCTaxClass);
        Assert.AreEqual('STANDARD', BigCTaxClass."VAT Prod. Posting Group", 'Mapping');
        Assert.AreEqual('Default Tax Class', BigCTaxClass.Name, 'Name');
    end;

    [Test]
    procedure RateRegistersItsZoneAndClassAndIsUpdated()
    var
        BigCTaxRate: Record "BigC Tax Rate";
        BigCTaxZone: Record "BigC Tax Zone";
    begin
        // [SCENARIO] A rate arrives before its zone and class; later it rises
        SendRate(19, BigCTaxRate);
        SendRate(20, BigCTaxRate);
        BigCTaxRate.SetRange("Store Code", 'D-RATE');
        Assert.RecordCount(BigCTaxRate, 1);
        Assert.AreEqual(20, BigCTaxRate."Rate %", 'Rate');
        Assert.IsTrue(BigCTaxZone.Get('D-RATE', 2), 'The zone is registered');
        Assert.IsTrue(TaxMapping.IsKnownClass('D-RATE', 5), 'The class is registered');
    end;

    [Test]
    procedure CurrencyIsMappedByItsCodeAndKeepsWhatFinanceChose()
    var
        BigCCurrency: Record "BigC Currency";
        Currency: Record Currency;
    begin
        // [SCENARIO] EUR maps itself; finance maps it to another code of the euro; the next delivery changes nothing of that
        SendCurrency('Euro', BigCCurrency);
        Assert.AreEqual('EUR', BigCCurrency."Currency Code", 'Mapped by its code');
        Currency."Code" := 'D-EURO';
        Currency."ISO Code" := 'EUR';
        Currency.Insert();
        BigCCurrency.Validate("Currency Code", 'D-EURO');
        BigCCurrency.Modify(true);
        SendCurrency('Euro (EU)', BigCCurrency);
        Assert.AreEqual('D-EURO', BigCCurrency."Currency Code", 'Mapping');
        Assert.AreEqual('Euro (EU)', BigCCurrency.Name, 'Name');
    end;

    [Test]
    procedure ProductSentAgainKeepsItsMappingAndResolvesItsException()
    var
        BigCStoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] A product that could not be read arrives; later its name changes
        LibraryBigCStore.ReportCause('D-PRODUCT', '9', "BigC Exception Cause"::Unreadable, '');
        SendProduct('Mug', 'hp-mug', BigCStoreProduct);
        Assert.AreEqual('HP-MUG', BigCStoreProduct.SKU, 'SKU');
        Assert.IsFalse(Exceptions.HasOpen('D-PRODUCT', "BigC Exception Object"::Product, '9'), 'Its exception is resolved');
        BigCStoreProduct.Validate("Item No.", 'HP-LAMP');
        BigCStoreProduct.Modify(true);
        SendProduct('Large mug', 'hp-mug', BigCStoreProduct);
        Assert.AreEqual('HP-LAMP', BigCStoreProduct."Item No.", 'Mapping');
        Assert.AreEqual('Large mug', BigCStoreProduct.Name, 'Name');
    end;

    [Test]
    procedure LongSKUIsARowThatCanBeMapped()
    var
        BigCStoreProduct: Record "BigC Store Product";
        ItemMapping: Codeunit "BigC Item Mapping";
        LongSKU: Text;
        ItemNo: Code[20];
        VariantCode: Code[10];
        UnitOfMeasureCode: Code[10];
    begin
        // [SCENARIO] BigCommerce allows 255 characters. No item has so long a number or reference, so that finance maps it
        LongSKU := PadStr('', 254, 'x') + 'y';
        SendProduct('Mug', LongSKU, BigCStoreProduct);
        Assert.AreEqual(UpperCase(LongSKU), BigCStoreProduct.SKU, 'SKU');
        Assert.IsFalse(BigCStoreProduct.Matched, 'No item has it');
        BigCStoreProduct.Validate("Item No.", 'HP-LAMP');
        BigCStoreProduct.Modify(true);
        Assert.IsTrue(ItemMapping.FindItem('D-PRODUCT', 9, 91, LongSKU, ItemNo, VariantCode, UnitOfMeasureCode), 'Found');
        Assert.AreEqual('HP-LAMP', ItemNo, 'Item');
    end;

    [Test]
    procedure SKUThatDoesNotFitIsRefused()
    var
        BigCStoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] A SKU is an identifier: cut, it could become that of another product
        asserterror SendProduct('Mug', PadStr('', 256, 'x'), BigCStoreProduct);
        Assert.ExpectedError('BigC-FieldInvalid: The sku of product 9 is longer than 255 characters.');
    end;

    [Test]
    procedure ObjectThatArrivesClosesItsException()
    var
        BigCTaxZone: Record "BigC Tax Zone";
        BigCTaxClass: Record "BigC Tax Class";
        BigCCurrency: Record "BigC Currency";
        BigCStore: Record "BigC Store";
        Currencies: Codeunit "BigC Currencies";
        PaymentGatewaysAPI: TestPage "BigC Payment Gateways API";
        ObjectType: Enum "BigC Exception Object";
    begin
        // [SCENARIO] Zone, class, currency and gateway could not be read; corrected in BigCommerce, they arrive
        LibraryBigCStore.Create('D-ARRIVE', BigCStore);
        Commit();
        ReportUnreadable(ObjectType::TaxZone, '9');
        ReportUnreadable(ObjectType::TaxClass, '0');
        ReportUnreadable(ObjectType::Currency, 'EUR');
        ReportUnreadable(ObjectType::PaymentGateway, 'stripe');
        BigCTaxZone."Store Code" := 'D-ARRIVE';
        BigCTaxZone."Zone Id" := 9;
        TaxMapping.ReceiveZone(BigCTaxZone);
        BigCTaxClass."Store Code" := 'D-ARRIVE';
        TaxMapping.ReceiveClass(BigCTaxClass);
        BigCCurrency."Store Code" := 'D-ARRIVE';
        BigCCurrency."ISO Code" := 'EUR';
        Currencies.Receive(BigCCurrency);
        PaymentGatewaysAPI.OpenNew();
        PaymentGatewaysAPI.storeCode.SetValue('D-ARRIVE');
        PaymentGatewaysAPI.gateway.SetValue('stripe');
        PaymentGatewaysAPI.Close();
        Assert.IsFalse(Exceptions.HasOpen('D-ARRIVE', ObjectType::TaxZone, '9'), 'Zone');
        Assert.IsFalse(Exceptions.HasOpen('D-ARRIVE', ObjectType::TaxClass, '0'), 'Class');
        Assert.IsFalse(Exceptions.HasOpen('D-ARRIVE', ObjectType::Currency, 'EUR'), 'Currency');
        Assert.IsFalse(Exceptions.HasOpen('D-ARRIVE', ObjectType::PaymentGateway, 'stripe'), 'Gateway');
    end;

    [Test]
    procedure WhatIsFiledAgainForAnotherReasonHasTheNewOne()
    var
        BigCException: Record "BigC Exception";
        ExceptionId: Guid;
    begin
        // [SCENARIO] An order could not be read; corrected, it is refused: under the id it had before
        ExceptionId := CreateGuid();
        FileException(ExceptionId, 'total_inc_tax is "abc", not a number.', '{"id":7}', BigCException);
        FileException(ExceptionId, "BigC Agent Reason"::Refused, 'orderLines is missing.', '{"id":7}', BigCException);
        Assert.AreEqual("BigC Exception Cause"::Refused, BigCException.Cause, 'Cause');
        Assert.AreEqual('orderLines is missing.', BigCException.Message, 'Message');
        BigCException.SetRange("Store Code", 'D-FILE');
        Assert.RecordCount(BigCException, 1);
    end;

    [Test]
    procedure AgentFilesWhatItCouldNotStage()
    var
        BigCException: Record "BigC Exception";
        AgentReason: Enum "BigC Agent Reason";
        ExceptionId: Guid;
    begin
        // [SCENARIO] An order that cannot be read is filed with its payload, twice, resolved, and filed once more
        ExceptionId := CreateGuid();
        FileException(ExceptionId, 'total_inc_tax is "abc", not a number.', '{"id":7}', BigCException);
        FileException(ExceptionId, 'total_inc_tax is still "abc".', '{"id":7,"x":1}', BigCException);
        Assert.AreEqual(ExceptionId, BigCException.SystemId, 'Id');
        Assert.AreEqual(2, BigCException.Attempts, 'Attempts');
        Assert.AreEqual('total_inc_tax is still "abc".', BigCException.Message, 'Message');
        Assert.AreEqual('{"id":7,"x":1}', BigCException.GetPayload(), 'Payload');
        Assert.AreEqual("BigC Exception Owner"::Ecommerce, BigCException.Owner, 'Owner');
        Assert.AreEqual(AgentReason::Unreadable, Exceptions.ReasonOf(BigCException.Cause), 'Reason');

        Exceptions.ResolveDelivery('D-FILE', "BigC Exception Object"::Order, '7');
        FileException(ExceptionId, 'Broken again.', '', BigCException);
        Assert.AreEqual(BigCException.Status::Open, BigCException.Status, 'Open again');
        Assert.AreEqual('', BigCException.Reason, 'The old reason is gone');
        BigCException.SetRange("Store Code", 'D-FILE');
        Assert.RecordCount(BigCException, 1);
    end;

    [Test]
    procedure OrderTheStorefrontDoesNotAnswerForIsReadAgainAfterAPause()
    var
        BigCException: Record "BigC Exception";
        AgentReason: Enum "BigC Agent Reason";
    begin
        // [SCENARIO] Nobody has to correct an order that could not be reached: operations see it, the agent reads it again
        FileException(CreateGuid(), AgentReason::Unreachable, 'Order 7: no answer.', '{"id":7}', BigCException);
        Assert.AreEqual("BigC Exception Owner"::Operations, BigCException.Owner, 'Owner');
        Assert.AreEqual(AgentReason::Unreachable, Exceptions.ReasonOf(BigCException.Cause), 'Reason');
        Assert.AreEqual(BigCException."Last Seen At" + 60000, BigCException."Next Attempt At", 'A minute later');

        FileException(CreateGuid(), AgentReason::Unreachable, 'Order 7: no answer.', '{"id":7}', BigCException);
        Assert.AreEqual(BigCException."Last Seen At" + 120000, BigCException."Next Attempt At", 'Then two');

        Exceptions.ResolveDelivery('D-FILE', "BigC Exception Object"::Order, '7');
        BigCException.Get(BigCException."Entry No.");
        Assert.AreEqual(BigCException.Status::Resolved, BigCException.Status, 'It arrived');
    end;

    local procedure SendClass(ClassName: Text[100]; var BigCTaxClass: Record "BigC Tax Class")
    begin
        Clear(BigCTaxClass);
        BigCTaxClass."Store Code" := 'D-CLASS';
        BigCTaxClass.Name := ClassName;
        TaxMapping.ReceiveClass(BigCTaxClass);
    end;

    local procedure SendRate(RatePct: Decimal; var BigCTaxRate: Record "BigC Tax Rate")
    begin
        Clear(BigCTaxRate);
        BigCTaxRate."Store Code" := 'D-RATE';
        BigCTaxRate."Rate Id" := 3;
        BigCTaxRate."Class Id" := 5;
        BigCTaxRate."Zone Id" := 2;
        BigCTaxRate."Rate %" := RatePct;
        TaxMapping.ReceiveRate(BigCTaxRate);
    end;

    local procedure SendCurrency(CurrencyName: Text[100]; var BigCCurrency: Record "BigC Currency")
    var
        Currencies: Codeunit "BigC Currencies";
    begin
        Clear(BigCCurrency);
        BigCCurrency."Store Code" := 'D-CURRENCY';
        BigCCurrency."ISO Code" := 'EUR';
        BigCCurrency.Name := CurrencyName;
        Currencies.Receive(BigCCurrency);
    end;

    local procedure SendProduct(ProductName: Text[250]; SKUText: Text; var BigCStoreProduct: Record "BigC Store Product")
    var
        ItemMapping: Codeunit "BigC Item Mapping";
    begin
        Clear(BigCStoreProduct);
        BigCStoreProduct."Store Code" := 'D-PRODUCT';
        BigCStoreProduct."Product Id" := 9;
        BigCStoreProduct."Variant Id" := 91;
        BigCStoreProduct.Name := ProductName;
        ItemMapping.Receive(BigCStoreProduct, SKUText);
    end;

    local procedure ReportUnreadable(ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    var
        ExceptionReport: Codeunit "BigC Exception Report";
    begin
        ExceptionReport.Initialize('D-ARRIVE', ObjectType, ExternalId);
        ExceptionReport.Add("BigC Exception Cause"::Unreadable, '', 'It cannot be read.');
        Exceptions.Report(ExceptionReport);
        Assert.IsTrue(Exceptions.HasOpen('D-ARRIVE', ObjectType, ExternalId), ExternalId + ' is open');
    end;

    local procedure FileException(ExceptionId: Guid; MessageText: Text; PayloadText: Text; var BigCException: Record "BigC Exception")
    var
        AgentReason: Enum "BigC Agent Reason";
    begin
        FileException(ExceptionId, AgentReason::Unreadable, MessageText, PayloadText, BigCException);
    end;

    local procedure FileException(ExceptionId: Guid; AgentReason: Enum "BigC Agent Reason"; MessageText: Text; PayloadText: Text; var BigCException: Record "BigC Exception")
    begin
        Clear(BigCException);
        BigCException.SystemId := ExceptionId;
        BigCException."Store Code" := 'D-FILE';
        BigCException."Object Type" := BigCException."Object Type"::Order;
        BigCException."External Id" := '7';
        Exceptions.Receive(BigCException, AgentReason, MessageText, PayloadText);
    end;
}
#endif
