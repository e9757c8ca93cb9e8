namespace BigC.Connector.Payments;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Bank.BankAccount;

/// <summary>From the storefront's payment gateways to the bank accounts that hold their money.</summary>
codeunit 71553 "BigC Gateway Mapping"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Payment Gateway" = rimd;

    /// <summary>Finds the clearing account of a payment. What is missing is a cause that holds the payment, not the order.</summary>
    procedure FindClearingAccount(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; var BankAccountNo: Code[20]; var DoNotPost: Boolean; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        Payments: Codeunit "BigC Payments";
        Gateway: Code[50];
        IsHandled: Boolean;
        IsFound: Boolean;
    begin
        Payments.OnBeforeFindClearingAccount(OrderPayment, BankAccountNo, DoNotPost, IsHandled);
        if IsHandled then
            exit(true);
        Gateway := CopyStr(OrderPayment.Gateway, 1, MaxStrLen(Gateway));
        // Both sides of an or are evaluated.
        IsFound := TryRow(Order, Gateway, OrderPayment."Currency Code", BankAccountNo, DoNotPost);
        if not IsFound then
            IsFound := TryRow(Order, Gateway, '', BankAccountNo, DoNotPost);
        if IsFound and DoNotPost then
            exit(true);
        if IsFound then
            exit(CheckIsOpen(Order, OrderPayment, BankAccountNo, ExceptionReport));
        AddCause(Order, OrderPayment, Gateway, ExceptionReport);
        exit(false);
    end;

    /// <summary>Stores a gateway as the storefront sends it: a known one keeps its mapping.</summary>
    procedure Receive(var PaymentGateway: Record "BigC Payment Gateway")
    var
        StoredGateway: Record "BigC Payment Gateway";
        ChangedGateway: Record "BigC Payment Gateway";
        ReceivedRecord: Codeunit "BigC Received Record";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.ResolveDelivery(PaymentGateway."Store Code", Enum::"BigC Exception Object"::PaymentGateway, PaymentGateway.Gateway);
        if not StoredGateway.Get(PaymentGateway."Store Code", PaymentGateway.Gateway, PaymentGateway."Currency Code") then begin
            PaymentGateway.Insert(true, not IsNullGuid(PaymentGateway.SystemId));
            exit;
        end;
        ChangedGateway := StoredGateway;
        ChangedGateway.Name := PaymentGateway.Name;
        if ReceivedRecord.Differs(StoredGateway, ChangedGateway) then
            ChangedGateway.Modify(false);
        PaymentGateway := ChangedGateway;
    end;

    /// <summary>A clearing account in another currency would hold every payment of the row.</summary>
    procedure CheckBankAccount(PaymentGateway: Record "BigC Payment Gateway")
    var
        BankAccount: Record "Bank Account";
        Currencies: Codeunit "BigC Currencies";
    begin
        if PaymentGateway."Clearing Bank Account No." = '' then
            exit;
        BankAccount.Get(PaymentGateway."Clearing Bank Account No.");
        if not IsInCurrencyOf(BankAccount, PaymentGateway) then
            Error(CurrencyErr, BankAccount."No.", Currencies.ExplicitCode(BankAccount."Currency Code"), PaymentGateway.Gateway, PaymentGateway."Currency Code");
    end;

    /// <summary>
    /// True if the account can take the payments of the row. A row without a currency takes whatever its account is in. The
    /// storefront and Business Central may spell a currency differently, such as EUR and EURO.
    /// </summary>
    procedure IsInCurrencyOf(BankAccount: Record "Bank Account"; PaymentGateway: Record "BigC Payment Gateway"): Boolean
    var
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        if PaymentGateway."Currency Code" = '' then
            exit(true);
        if not Currencies.FindCurrency(PaymentGateway."Store Code", PaymentGateway."Currency Code", CurrencyCode) then
            exit(Currencies.ExplicitCode(BankAccount."Currency Code") = PaymentGateway."Currency Code");
        exit(BankAccount."Currency Code" = CurrencyCode);
    end;

    /// <summary>A row with an account frees the payments that waited for it.</summary>
    procedure RetryWaiting(var PaymentGateway: Record "BigC Payment Gateway")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if PaymentGateway.IsTemporary() then
            exit;
        if (PaymentGateway."Clearing Bank Account No." = '') and not PaymentGateway."Do Not Post" then
            exit;
        Exceptions.RetryWaitingFor(PaymentGateway."Store Code", "BigC Exception Cause"::GatewayUnmapped, Exceptions.CauseKey(PaymentGateway.Gateway));
        // The row without a currency is for all that have none of their own.
        if PaymentGateway."Currency Code" = '' then
            Exceptions.RetryWaitingForCause(PaymentGateway."Store Code", "BigC Exception Cause"::GatewayCurrencyUnmapped)
        else
            Exceptions.RetryWaitingFor(PaymentGateway."Store Code", "BigC Exception Cause"::GatewayCurrencyUnmapped, Exceptions.CauseKey(PaymentGateway.Gateway, PaymentGateway."Currency Code"));
        // Another account may have been chosen in place of a blocked one.
        Exceptions.RetryWaitingForCause(PaymentGateway."Store Code", "BigC Exception Cause"::GatewayAccountBlocked);
    end;

    /// <summary>A bank account that is no longer blocked frees the payments of any store that waited for it.</summary>
    procedure RetryWaitingForBankAccount(var BankAccount: Record "Bank Account")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not BankAccount.IsTemporary() and not BankAccount.Blocked then
            Exceptions.RetryWaitingFor('', "BigC Exception Cause"::GatewayAccountBlocked, Exceptions.CauseKey(BankAccount."No."));
    end;

    local procedure CheckIsOpen(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; BankAccountNo: Code[20]; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    var
        BankAccount: Record "Bank Account";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        BankAccount.SetLoadFields(Blocked);
        BankAccount.Get(BankAccountNo);
        if not BankAccount.Blocked then
            exit(true);
        ExceptionReport.Add("BigC Exception Cause"::GatewayAccountBlocked, Exceptions.CauseKey(BankAccountNo), StrSubstNo(AccountBlockedLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment.Gateway, BankAccountNo));
    end;

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        PaymentGateway.SetRange("Store Code", StoreCode);
        PaymentGateway.DeleteAll(true);
    end;

    local procedure TryRow(Order: Record "BigC Order"; Gateway: Code[50]; CurrencyCode: Code[10]; var BankAccountNo: Code[20]; var DoNotPost: Boolean): Boolean
    var
        PaymentGateway: Record "BigC Payment Gateway";
        BankAccount: Record "Bank Account";
    begin
        if not PaymentGateway.Get(Order."Store Code", Gateway, CurrencyCode) then
            exit(false);
        DoNotPost := PaymentGateway."Do Not Post";
        if DoNotPost then
            exit(true);
        if not BankAccount.Get(PaymentGateway."Clearing Bank Account No.") then
            exit(false);
        BankAccountNo := BankAccount."No.";
        exit(BankAccount."Currency Code" = Order."Currency Code");
    end;

    local procedure AddCause(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; Gateway: Code[50]; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        PaymentGateway: Record "BigC Payment Gateway";
        Exceptions: Codeunit "BigC Exceptions";
        IsKnown: Boolean;
    begin
        if Gateway = '' then begin
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, '', StrSubstNo(WithoutGatewayLbl, Order.ExternalNo(), OrderPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount), OrderPayment."Currency Code"));
            exit;
        end;
        PaymentGateway.SetRange("Store Code", Order."Store Code");
        PaymentGateway.SetRange(Gateway, Gateway);
        IsKnown := not PaymentGateway.IsEmpty();
        PaymentGateway.SetFilter("Clearing Bank Account No.", '<>%1', '');
        if PaymentGateway.IsEmpty() then begin
            if not IsKnown then
                Register(Order."Store Code", Gateway, OrderPayment."Currency Code");
            ExceptionReport.Add("BigC Exception Cause"::GatewayUnmapped, Exceptions.CauseKey(Gateway), StrSubstNo(GatewayUnmappedLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment.Gateway));
            exit;
        end;
        Register(Order."Store Code", Gateway, OrderPayment."Currency Code");
        ExceptionReport.Add("BigC Exception Cause"::GatewayCurrencyUnmapped, Exceptions.CauseKey(Gateway, OrderPayment."Currency Code"), StrSubstNo(CurrencyUnmappedLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment.Gateway, OrderPayment."Currency Code"));
    end;

    /// <summary>What payments wait for is a row that finance fills in, and that the readiness check names.</summary>
    local procedure Register(StoreCode: Code[20]; Gateway: Code[50]; CurrencyCode: Code[10])
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        if PaymentGateway.Get(StoreCode, Gateway, CurrencyCode) then
            exit;
        PaymentGateway.Init();
        PaymentGateway."Store Code" := StoreCode;
        PaymentGateway.Gateway := Gateway;
        PaymentGateway."Currency Code" := CurrencyCode;
        PaymentGateway.Insert(true);
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        WithoutGatewayLbl: Label 'Order %1, payment %2 of %3 %4 names no gateway (field gateway), so nothing is posted for it. Find out where the money is, post the payment by hand, and ignore this with the document number as reason.', Comment = '%1 = order number, %2 = transaction number, %3 = amount, %4 = currency';
        CurrencyErr: Label 'Bank account %1 is in %2. Choose an account in %4 for payments of gateway %3 in that currency.', Comment = '%1 = bank account number, %2 = currency, %3 = gateway, %4 = currency';
        AccountBlockedLbl: Label 'Order %1, payment %2: the clearing bank account %4 of gateway %3 is blocked. Unblock it, or choose another one on the page BigCommerce Payment Gateways; the payment is then posted by itself.', Comment = '%1 = order number, %2 = transaction number, %3 = gateway, %4 = bank account number';
        GatewayUnmappedLbl: Label 'Order %1, payment %2: gateway %3 (field gateway) has no clearing bank account. Choose one on the page BigCommerce Payment Gateways; the payment is then posted by itself.', Comment = '%1 = order number, %2 = transaction number, %3 = gateway';
        CurrencyUnmappedLbl: Label 'Order %1, payment %2: gateway %3 has no clearing bank account in %4 (field currencyCode). Choose one on the page BigCommerce Payment Gateways; the payment is then posted by itself.', Comment = '%1 = order number, %2 = transaction number, %3 = gateway, %4 = currency';
}
