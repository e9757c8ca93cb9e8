#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Payments;
using BigC.Connector.Stores;

/// <summary>Currencies, payment gateways and gift card accounts of the store.</summary>
codeunit 50102 "Demo Store Money"
{
    Access = Internal;

    procedure Create(StoreCode: Code[20])
    begin
        CreateCurrency(StoreCode, 'GBP', 'Pound sterling', true, '');
        CreateCurrency(StoreCode, 'EUR', 'Euro', false, 'EUR');
        CreateGateway(StoreCode, 'stripe', 'Stripe', 'GBP', 'STRIPE-GBP', false);
        CreateGateway(StoreCode, 'stripe', 'Stripe', 'EUR', 'STRIPE-EUR', false);
        CreateGateway(StoreCode, 'paypal', 'PayPal', 'GBP', 'PAYPAL-GBP', false);
        CreateGateway(StoreCode, 'bankdeposit', 'Bank deposit', '', '', true);
        CreateGiftCardAccount(StoreCode, 'GBP');
        CreateGiftCardAccount(StoreCode, 'EUR');
    end;

    local procedure CreateCurrency(StoreCode: Code[20]; ISOCode: Code[10]; CurrencyName: Text[100]; IsDefault: Boolean; CurrencyCode: Code[10])
    var
        BigCCurrency: Record "BigC Currency";
    begin
        BigCCurrency.Init();
        BigCCurrency."Store Code" := StoreCode;
        BigCCurrency."ISO Code" := ISOCode;
        BigCCurrency.Name := CurrencyName;
        BigCCurrency."Is Default" := IsDefault;
        BigCCurrency."Is Transactional" := true;
        BigCCurrency.Enabled := true;
        BigCCurrency."Decimal Places" := 2;
        BigCCurrency.Validate("Currency Code", CurrencyCode);
        BigCCurrency.Insert(true);
    end;

    local procedure CreateGateway(StoreCode: Code[20]; Gateway: Code[50]; GatewayName: Text[100]; ISOCurrencyCode: Code[10]; BankAccountNo: Code[20]; DoNotPost: Boolean)
    var
        BigCPaymentGateway: Record "BigC Payment Gateway";
    begin
        BigCPaymentGateway.Init();
        BigCPaymentGateway."Store Code" := StoreCode;
        BigCPaymentGateway.Gateway := Gateway;
        BigCPaymentGateway.Name := GatewayName;
        BigCPaymentGateway."Currency Code" := ISOCurrencyCode;
        BigCPaymentGateway.Validate("Clearing Bank Account No.", BankAccountNo);
        BigCPaymentGateway."Do Not Post" := DoNotPost;
        BigCPaymentGateway.Insert(true);
    end;

    local procedure CreateGiftCardAccount(StoreCode: Code[20]; ISOCurrencyCode: Code[10])
    var
        BigCGiftCardAccount: Record "BigC Gift Card Account";
    begin
        BigCGiftCardAccount.Init();
        BigCGiftCardAccount."Store Code" := StoreCode;
        BigCGiftCardAccount."Currency Code" := ISOCurrencyCode;
        BigCGiftCardAccount.Validate("Liability Account No.", '2200');
        BigCGiftCardAccount.Validate("Store Credit Account No.", '2210');
        BigCGiftCardAccount.Insert(true);
    end;
}
#endif
