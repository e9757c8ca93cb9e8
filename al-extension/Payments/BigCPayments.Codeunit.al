namespace BigC.Connector.Payments;

using BigC.Connector.Orders;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Document;

/// <summary>Payments of storefront orders: posting, application to invoices, and the events at each decision.</summary>
codeunit 71550 "BigC Payments"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        PaymentsImpl: Codeunit "BigC Payments Impl";
        PaymentApplication: Codeunit "BigC Payment Application";

    /// <summary>Posts what was captured for a booked order, and takes back what was voided. Each payment is one transaction. Commits.</summary>
    /// <param name="Order">The order as its processing has left it.</param>
    procedure ProcessOrder(Order: Record "BigC Order")
    begin
        PaymentsImpl.ProcessOrder(Order);
    end;

    /// <summary>What is posted for an order and was neither reversed nor voided in the storefront.</summary>
    /// <param name="Amounts">The amount for each currency, as the storefront spells it; empty if there is nothing.</param>
    procedure ListToRefund(Order: Record "BigC Order"; var Amounts: Dictionary of [Code[10], Decimal])
    begin
        PaymentsImpl.ListToRefund(Order, Amounts);
    end;

    /// <summary>What the storefront captured for an order and did not give back, but was never posted.</summary>
    /// <param name="Amounts">The amount for each currency, as the storefront spells it; empty if there is nothing.</param>
    procedure ListCapturedOnly(Order: Record "BigC Order"; var Amounts: Dictionary of [Code[10], Decimal])
    begin
        PaymentsImpl.ListCapturedOnly(Order, Amounts);
    end;

    /// <summary>Finds a payment of the order that is posted and was not reversed.</summary>
    procedure FindPosted(Order: Record "BigC Order"; var PostedPayment: Record "BigC Posted Payment"): Boolean
    begin
        exit(PaymentsImpl.FindPosted(Order, PostedPayment));
    end;

    /// <summary>Finds a payment of the order that is posted and that nothing takes back: the storefront has not voided it.</summary>
    procedure FindToKeep(Order: Record "BigC Order"; var PostedPayment: Record "BigC Posted Payment"): Boolean
    begin
        exit(PaymentsImpl.FindToKeep(Order, PostedPayment));
    end;

    /// <summary>Takes back a posted payment that is no longer what the storefront or the gateway says. The reason is kept. The next attempt at the order posts what its transactions say then.</summary>
    procedure Reverse(var PostedPayment: Record "BigC Posted Payment"; ReasonText: Text)
    var
        PaymentReversal: Codeunit "BigC Payment Reversal";
    begin
        PaymentReversal.Reverse(PostedPayment, ReasonText);
    end;

    /// <summary>Finds a payment of the order that is open on another account than that of the customer who was invoiced.</summary>
    procedure FindOnOtherAccount(Order: Record "BigC Order"; var PostedPayment: Record "BigC Posted Payment"): Boolean
    begin
        exit(PaymentApplication.FindOnOtherAccount(Order, PostedPayment));
    end;

    /// <summary>Offers the open payments of the order to the invoice that is being posted.</summary>
    procedure ApplyToInvoice(SalesHeader: Record "Sales Header"; var GenJournalLine: Record "Gen. Journal Line")
    begin
        PaymentApplication.ApplyToInvoice(SalesHeader, GenJournalLine);
    end;

    /// <summary>Applies payments that could not be applied while the invoice was posted, because they are of a later day.</summary>
    procedure ApplyAfterInvoice(Order: Record "BigC Order"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    begin
        PaymentApplication.ApplyOpenPayments(Order, 0D, GenJnlPostLine);
    end;

    /// <summary>Deletes payment gateways of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    var
        GatewayMapping: Codeunit "BigC Gateway Mapping";
    begin
        GatewayMapping.DeleteAllOf(StoreCode);
    end;

    /// <summary>Raised before the clearing account of a payment is looked up. A subscriber that decides also sets IsHandled.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindClearingAccount(OrderPayment: Record "BigC Order Payment"; var BankAccountNo: Code[20]; var DoNotPost: Boolean; var IsHandled: Boolean)
    begin
    end;

    /// <summary>Raised before a payment or its reversal is posted, for example to set dimensions.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforePostPayment(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    /// <summary>Raised after a payment was posted, in its transaction.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterPostPayment(PostedPayment: Record "BigC Posted Payment")
    begin
    end;

    /// <summary>Raised after a payment was reversed, in its transaction.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterReversePayment(PostedPayment: Record "BigC Posted Payment")
    begin
    end;
}
