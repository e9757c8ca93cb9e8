namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;

codeunit 71551 "BigC Payments Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = r;

    procedure ProcessOrder(Order: Record "BigC Order")
    var
        OrderPayment: Record "BigC Order Payment";
        PaymentResiduals: Codeunit "BigC Payment Residuals";
        TransactionIds: List of [Code[50]];
        TransactionId: Code[50];
    begin
        if not (Order.Status in [Order.Status::Ordered, Order.Status::Invoiced, Order.Status::Cancelled]) then
            exit;
        ListDue(Order, TransactionIds);
        foreach TransactionId in TransactionIds do begin
            OrderPayment.Get(Order.SystemId, Order.Revision, TransactionId);
            ProcessPayment(Order, OrderPayment);
        end;
        PaymentResiduals.RecordAll(Order);
        SettleOrder(Order);
    end;

    procedure FindPosted(Order: Record "BigC Order"; var PostedPayment: Record "BigC Posted Payment"): Boolean
    begin
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        exit(PostedPayment.FindFirst());
    end;

    procedure FindToKeep(Order: Record "BigC Order"; var PostedPayment: Record "BigC Posted Payment"): Boolean
    begin
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        if PostedPayment.FindSet() then
            repeat
                if not IsTakenBack(Order, PostedPayment) then
                    exit(true);
            until PostedPayment.Next() = 0;
    end;

    procedure ListToRefund(Order: Record "BigC Order"; var Amounts: Dictionary of [Code[10], Decimal])
    var
        PostedPayment: Record "BigC Posted Payment";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        Clear(Amounts);
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        if PostedPayment.FindSet() then
            repeat
                if not IsTakenBack(Order, PostedPayment) then
                    OrderPayments.AddAmount(PostedPayment."ISO Currency Code", PostedPayment.Amount, Amounts);
            until PostedPayment.Next() = 0;
    end;

    /// <summary>True if the storefront says that the transaction did not hold. One that it no longer lists is not taken back by that.</summary>
    local procedure IsTakenBack(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"): Boolean
    var
        OrderPayment: Record "BigC Order Payment";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        if not OrderPayment.Get(Order.SystemId, Order.Revision, PostedPayment."Transaction Id") then
            exit(false);
        exit(not OrderPayments.IsCaptured(OrderPayment));
    end;

    procedure ListCapturedOnly(Order: Record "BigC Order"; var Amounts: Dictionary of [Code[10], Decimal])
    var
        OrderPayment: Record "BigC Order Payment";
        OrderPayments: Codeunit "BigC Order Payments";
        CurrencyCode: Code[10];
    begin
        Clear(Amounts);
        OrderPayments.FilterCurrent(Order, OrderPayment);
        OrderPayment.SetRange(Contradictory, false);
        if OrderPayment.FindSet() then
            repeat
                if OrderPayments.IsCaptured(OrderPayment) and not WasPosted(Order, OrderPayment."Transaction Id") then
                    OrderPayments.AddAmount(OrderPayment."Currency Code", OrderPayment.Amount, Amounts);
                if OrderPayments.IsRefund(OrderPayment) and not WasPosted(Order, OrderPayment."Reference Transaction Id") then
                    OrderPayments.AddAmount(OrderPayment."Currency Code", -OrderPayment.Amount, Amounts);
            until OrderPayment.Next() = 0;
        foreach CurrencyCode in Amounts.Keys() do
            if Amounts.Get(CurrencyCode) <= 0 then
                Amounts.Remove(CurrencyCode);
    end;

    local procedure WasPosted(Order: Record "BigC Order"; TransactionId: Code[50]): Boolean
    var
        PostedPayment: Record "BigC Posted Payment";
    begin
        PostedPayment.SetRange("Store Code", Order."Store Code");
        PostedPayment.SetRange("Transaction Id", TransactionId);
        exit(not PostedPayment.IsEmpty());
    end;

    local procedure ListDue(Order: Record "BigC Order"; var TransactionIds: List of [Code[50]])
    var
        OrderPayment: Record "BigC Order Payment";
        PostedPayment: Record "BigC Posted Payment";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        OrderPayments.FilterCurrent(Order, OrderPayment);
        OrderPayment.SetRange(Contradictory, false);
        if not OrderPayment.FindSet() then
            exit;
        repeat
            PostedPayment.GetLatest(Order."Store Code", OrderPayment."Transaction Id");
            // What is posted for another order is that order's; the check has reported it, as it has what contradicts itself.
            if PostedPayment."Order Id" in [0, Order."Order Id"] then
                if IsDue(Order, OrderPayment, PostedPayment) then
                    TransactionIds.Add(OrderPayment."Transaction Id")
                else
                    ResolveSettled(Order, OrderPayment);
        until OrderPayment.Next() = 0;
    end;

    /// <summary>True if the payment still has to be posted, or to be taken back.</summary>
    local procedure IsDue(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; PostedPayment: Record "BigC Posted Payment"): Boolean
    var
        PaymentPosting: Codeunit "BigC Payment Posting";
        OrderPayments: Codeunit "BigC Order Payments";
    begin
        if PostedPayment.IsPosted() then
            exit(not OrderPayments.IsCaptured(OrderPayment));
        exit(OrderPayments.IsCaptured(OrderPayment) and (Order.Status in [Order.Status::Ordered, Order.Status::Invoiced]) and PaymentPosting.IsToPost(Order, OrderPayment, PostedPayment));
    end;

    /// <summary>A payment that was voided, or whose order was cancelled, before it could be posted waits for nothing any more.</summary>
    local procedure ResolveSettled(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if Exceptions.HasOpen(Order."Store Code", "BigC Exception Object"::Payment, OrderPayment."Transaction Id") then
            Exceptions.ResolveObject(Order."Store Code", "BigC Exception Object"::Payment, OrderPayment."Transaction Id", SettledLbl);
    end;

    local procedure ProcessPayment(Order: Record "BigC Order"; var OrderPayment: Record "BigC Order Payment")
    var
        PostedPayment: Record "BigC Posted Payment";
        PaymentProcess: Codeunit "BigC Payment Process";
    begin
        Commit();
        if PaymentProcess.Run(OrderPayment) then
            exit;
        // Another session may have posted it while this one tried; its key allows for one only.
        PostedPayment.GetLatest(Order."Store Code", OrderPayment."Transaction Id");
        if IsDue(Order, OrderPayment, PostedPayment) then
            PaymentProcess.HoldAfterRollback(OrderPayment);
    end;

    /// <summary>
    /// The order was kept pending until its payments are through, so that a crash in between loses none. It stays so if
    /// another session has brought a newer content meanwhile, or asked for a retry.
    /// </summary>
    local procedure SettleOrder(Order: Record "BigC Order")
    var
        ProcessedVersion: BigInteger;
    begin
        ProcessedVersion := Order.SystemRowVersion;
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        if Order.SystemRowVersion <> ProcessedVersion then
            exit;
        Order.Pending := false;
        Order.Modify(true);
    end;

    var
        SettledLbl: Label 'Nothing is left to post for the payment.';
}
