namespace BigC.Connector.Payments;

using BigC.Connector.Orders;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;

/// <summary>
/// Records what of an order's money is posted otherwise than the storefront has it: fractions of its payments, and sums that
/// differ from the order within the rounding limit. What is beyond the limit is an exception or still to be paid.
/// </summary>
codeunit 71562 "BigC Payment Residuals"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order Residual" = rid,
                  tabledata "BigC Posted Payment" = r;

    /// <summary>Records all anew, because a payment may have been posted, reversed or changed since the last time.</summary>
    procedure RecordAll(Order: Record "BigC Order")
    begin
        DeleteResiduals(Order);
        RecordFractions(Order);
        // Nothing is owed for a cancelled order that the sums of its money could be compared with.
        if Order.Status <> Order.Status::Cancelled then
            RecordSums(Order);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Posted Payment", 'R')]
    local procedure RecordFractions(Order: Record "BigC Order")
    var
        OrderPayment: Record "BigC Order Payment";
        PostedPayment: Record "BigC Posted Payment";
        Currency: Record Currency;
    begin
        PostedPayment.FilterPosted(Order."Store Code", Order."Order Id");
        if PostedPayment.FindSet() then
            repeat
                Currency.Initialize(PostedPayment."Currency Code");
                // Another amount than that of rounding is an exception of the check.
                if OrderPayment.Get(Order.SystemId, Order.Revision, PostedPayment."Transaction Id") then
                    if (OrderPayment."Currency Code" = PostedPayment."ISO Currency Code") and (Round(OrderPayment.Amount, Currency."Amount Rounding Precision") = PostedPayment.Amount) then
                        Insert(Order, "BigC Residual Cause"::PaymentFraction, PostedPayment."Transaction Id", OrderPayment.Amount, PostedPayment.Amount);
            until PostedPayment.Next() = 0;
    end;

    local procedure RecordSums(Order: Record "BigC Order")
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        OrderPayments: Codeunit "BigC Order Payments";
        Redeemed: Decimal;
        Credit: Decimal;
    begin
        Stores.Get(Order."Store Code", Store);
        OrderPayments.SumTenders(Order, Redeemed, Credit);
        InsertWithinLimit(Order, Store."Rounding Limit", "BigC Residual Cause"::PaymentTotal, OrderPayments.SumCaptured(Order), Order."Total Inc Tax");
        InsertWithinLimit(Order, Store."Rounding Limit", "BigC Residual Cause"::CertificateTotal, Redeemed, Order."Gift Certificate Amount");
        InsertWithinLimit(Order, Store."Rounding Limit", "BigC Residual Cause"::StoreCreditTotal, Credit, Order."Store Credit Amount");
    end;

    local procedure InsertWithinLimit(Order: Record "BigC Order"; RoundingLimit: Decimal; ResidualCause: Enum "BigC Residual Cause"; Captured: Decimal; OfOrder: Decimal)
    begin
        if (Captured <> 0) and (Abs(Captured - OfOrder) <= RoundingLimit) then
            Insert(Order, ResidualCause, '', OfOrder, Captured);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Residual", 'RID')]
    local procedure Insert(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; TransactionId: Code[50]; StorefrontAmount: Decimal; PostedAmount: Decimal)
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        if StorefrontAmount = PostedAmount then
            exit;
        OrderResidual.Fill(Order, ResidualCause, StorefrontAmount, PostedAmount);
        OrderResidual."Transaction Id" := TransactionId;
        OrderResidual.Insert(true);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Residual", 'RID')]
    local procedure DeleteResiduals(Order: Record "BigC Order")
    var
        OrderResidual: Record "BigC Order Residual";
    begin
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, OrderResidual.Cause::PaymentFraction, OrderResidual.Cause::StoreCreditTotal);
        OrderResidual.DeleteAll(true);
    end;
}
