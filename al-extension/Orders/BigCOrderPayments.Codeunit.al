namespace BigC.Connector.Orders;

/// <summary>Reads the payment transactions of a staged order: which moved money, and what they add up to.</summary>
codeunit 71524 "BigC Order Payments"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Sums what was paid with gift certificates and with store credit.</summary>
    procedure SumTenders(Order: Record "BigC Order"; var Redeemed: Decimal; var Credit: Decimal)
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        Redeemed := 0;
        Credit := 0;
        FilterCurrent(Order, OrderPayment);
        if not OrderPayment.FindSet() then
            exit;
        repeat
            if IsCaptured(OrderPayment) then begin
                if IsGiftCertificate(OrderPayment) then
                    Redeemed += OrderPayment.Amount;
                if IsStoreCredit(OrderPayment) then
                    Credit += OrderPayment.Amount;
            end;
        until OrderPayment.Next() = 0;
    end;

    /// <summary>Sums what moved money in the currency of the order, whatever the tender.</summary>
    procedure SumCaptured(Order: Record "BigC Order") Captured: Decimal
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        FilterCurrent(Order, OrderPayment);
        OrderPayment.SetRange("Currency Code", Order."ISO Currency Code");
        if OrderPayment.FindSet() then
            repeat
                if IsCaptured(OrderPayment) then
                    Captured += OrderPayment.Amount;
            until OrderPayment.Next() = 0;
    end;

    procedure FilterCurrent(Order: Record "BigC Order"; var OrderPayment: Record "BigC Order Payment")
    begin
        OrderPayment.Reset();
        OrderPayment.SetRange("Order SystemId", Order.SystemId);
        OrderPayment.SetRange(Revision, Order.Revision);
    end;

    /// <summary>True if a test transaction is among those that paid for the order: that money never moved.</summary>
    procedure PaidByTest(Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        FilterCurrent(Order, OrderPayment);
        if not OrderPayment.FindSet() then
            exit(false);
        repeat
            if OrderPayment."Is Test" and IsMoneyEvent(OrderPayment) and not IsVoided(OrderPayment) then
                exit(true);
        until OrderPayment.Next() = 0;
    end;

    /// <summary>True if the transaction moved money and was not voided since.</summary>
    procedure IsCaptured(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit(MovedMoney(OrderPayment) and not IsVoided(OrderPayment));
    end;

    /// <summary>Purchases and captures that succeeded and are not tests. An authorisation alone moves nothing.</summary>
    local procedure MovedMoney(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit(IsMoneyEvent(OrderPayment) and not OrderPayment."Is Test");
    end;

    local procedure IsMoneyEvent(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit((LowerCase(OrderPayment."Event") in ['purchase', 'capture']) and (LowerCase(OrderPayment.Status) = 'ok'));
    end;

    /// <summary>True if money was given back.</summary>
    procedure IsRefund(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit((LowerCase(OrderPayment."Event") = 'refund') and (LowerCase(OrderPayment.Status) = 'ok') and not OrderPayment."Is Test");
    end;

    /// <summary>True if a transaction says that money was given back.</summary>
    procedure HasRefund(Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        FilterCurrent(Order, OrderPayment);
        if OrderPayment.FindSet() then
            repeat
                if IsRefund(OrderPayment) then
                    exit(true);
            until OrderPayment.Next() = 0;
    end;

    /// <summary>True if the refunds add up to what was paid, in every currency it was paid in.</summary>
    procedure AllIsGivenBack(Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
        LeftAmounts: Dictionary of [Code[10], Decimal];
        LeftAmount: Decimal;
    begin
        if not HasRefund(Order) then
            exit(false);
        FilterCurrent(Order, OrderPayment);
        OrderPayment.FindSet();
        repeat
            if IsCaptured(OrderPayment) then
                AddAmount(OrderPayment."Currency Code", OrderPayment.Amount, LeftAmounts);
            if IsRefund(OrderPayment) then
                AddAmount(OrderPayment."Currency Code", -OrderPayment.Amount, LeftAmounts);
        until OrderPayment.Next() = 0;
        foreach LeftAmount in LeftAmounts.Values() do
            if LeftAmount > 0 then
                exit(false);
        exit(true);
    end;

    /// <summary>Adds to the amount of a currency.</summary>
    procedure AddAmount(CurrencyCode: Code[10]; Amount: Decimal; var Amounts: Dictionary of [Code[10], Decimal])
    var
        AmountBefore: Decimal;
    begin
        if Amounts.Get(CurrencyCode, AmountBefore) then;
        Amounts.Set(CurrencyCode, AmountBefore + Amount);
    end;

    /// <summary>True if Business Central knows what the transaction means, whether it moves money or not.</summary>
    procedure IsUnderstood(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        if not (LowerCase(OrderPayment."Event") in ['purchase', 'capture', 'authorization', 'pending', 'settled', 'void', 'refund']) then
            exit(false);
        exit(LowerCase(OrderPayment.Status) in ['ok', 'error']);
    end;

    /// <summary>True if the order was paid outside of the storefront, so that no transaction moves its money.</summary>
    procedure IsOffline(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit(LowerCase(OrderPayment."Method") in ['offline', 'custom']);
    end;

    /// <summary>When the transaction was voided; 0DT if it was not, or if the storefront does not say.</summary>
    procedure VoidedAt(OrderPayment: Record "BigC Order Payment"): DateTime
    var
        VoidPayment: Record "BigC Order Payment";
    begin
        if not FindVoid(OrderPayment, VoidPayment) then
            exit(0DT);
        exit(VoidPayment."Transaction At");
    end;

    local procedure IsVoided(OrderPayment: Record "BigC Order Payment"): Boolean
    var
        VoidPayment: Record "BigC Order Payment";
    begin
        exit(FindVoid(OrderPayment, VoidPayment));
    end;

    /// <summary>Finds the transaction of the order that voids this one.</summary>
    local procedure FindVoid(OrderPayment: Record "BigC Order Payment"; var VoidPayment: Record "BigC Order Payment"): Boolean
    begin
        VoidPayment.SetRange("Order SystemId", OrderPayment."Order SystemId");
        VoidPayment.SetRange(Revision, OrderPayment.Revision);
        VoidPayment.SetRange("Reference Transaction Id", OrderPayment."Transaction Id");
        if not VoidPayment.FindSet() then
            exit(false);
        repeat
            if IsVoid(VoidPayment) then
                exit(true);
        until VoidPayment.Next() = 0;
    end;

    local procedure IsVoid(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit((LowerCase(OrderPayment."Event") = 'void') and (LowerCase(OrderPayment.Status) = 'ok'));
    end;

    /// <summary>True for a void that names none of the order's transactions, although one of them moved money: what it takes back is not known.</summary>
    procedure VoidsNothingKnown(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"): Boolean
    var
        Voided: Record "BigC Order Payment";
    begin
        if not IsVoid(OrderPayment) or not HasCaptured(Order) then
            exit(false);
        exit((OrderPayment."Reference Transaction Id" = '') or not Voided.Get(Order.SystemId, Order.Revision, OrderPayment."Reference Transaction Id"));
    end;

    /// <summary>True if a transaction of the order takes another back.</summary>
    procedure HasVoid(Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        FilterCurrent(Order, OrderPayment);
        if OrderPayment.FindSet() then
            repeat
                if IsVoid(OrderPayment) then
                    exit(true);
            until OrderPayment.Next() = 0;
    end;

    /// <summary>True if a transaction moved money and was not voided since.</summary>
    procedure HasCaptured(Order: Record "BigC Order"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
    begin
        FilterCurrent(Order, OrderPayment);
        if OrderPayment.FindSet() then
            repeat
                if IsCaptured(OrderPayment) then
                    exit(true);
            until OrderPayment.Next() = 0;
    end;

    procedure IsGiftCertificate(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit((LowerCase(OrderPayment."Method") = 'gift_certificate') or (LowerCase(OrderPayment.Gateway) = 'giftcertificate'));
    end;

    procedure IsStoreCredit(OrderPayment: Record "BigC Order Payment"): Boolean
    begin
        exit((LowerCase(OrderPayment."Method") = 'store_credit') or (LowerCase(OrderPayment.Gateway) = 'storecredit'));
    end;
}
