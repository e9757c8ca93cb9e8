#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Bank.BankAccount;

/// <summary>Bank accounts, and the clearing accounts of the payment gateways, which are bank accounts as well.</summary>
codeunit 50007 "Demo Banks"
{
    Access = Internal;

    procedure Create()
    begin
        CreateBankAccount('BANK-GBP', 'Bank GBP', '', '1100');
        CreateBankAccount('BANK-EUR', 'Bank EUR', 'EUR', '1110');
        CreateBankAccount('STRIPE-GBP', 'Stripe GBP clearing', '', '1250');
        CreateBankAccount('STRIPE-EUR', 'Stripe EUR clearing', 'EUR', '1260');
        CreateBankAccount('PAYPAL-GBP', 'PayPal GBP clearing', '', '1270');
        CreatePaymentMethod('CARD', 'Card');
        CreatePaymentMethod('PAYPAL', 'PayPal');
        CreatePaymentMethod('BANK', 'Bank transfer');
        CreatePaymentMethod('GIFTCERT', 'Gift certificate');
    end;

    local procedure CreateBankAccount(BankAccountNo: Code[20]; BankAccountName: Text[100]; CurrencyCode: Code[10]; AccountNo: Code[20])
    var
        BankAccount: Record "Bank Account";
        BankAccountPostingGroup: Record "Bank Account Posting Group";
    begin
        BankAccountPostingGroup.Init();
        BankAccountPostingGroup.Code := BankAccountNo;
        BankAccountPostingGroup.Validate("G/L Account No.", AccountNo);
        BankAccountPostingGroup.Insert(true);
        BankAccount.Init();
        BankAccount."No." := BankAccountNo;
        BankAccount.Validate(Name, BankAccountName);
        BankAccount.Validate("Currency Code", CurrencyCode);
        BankAccount.Validate("Bank Acc. Posting Group", BankAccountNo);
        BankAccount.Insert(true);
    end;

    local procedure CreatePaymentMethod(MethodCode: Code[10]; MethodDescription: Text[100])
    var
        PaymentMethod: Record "Payment Method";
    begin
        PaymentMethod.Init();
        PaymentMethod.Code := MethodCode;
        PaymentMethod.Description := MethodDescription;
        PaymentMethod.Insert(true);
    end;
}
#endif
