namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;

/// <summary>Proves an order and makes its sales order, or brings an existing one to the current revision.</summary>
codeunit 71514 "BigC Create Order"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Execute(var Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesHeader: Record "Sales Header";
    begin
        if not OrderDocument.Exists(Order) then begin
            Book(Order, ExceptionReport);
            exit;
        end;
        if IsUpToDate(Order) then
            exit;
        if OrderDocument.Find(Order, SalesHeader) then
            if OrderDocument.CanBeChanged(Order, SalesHeader) then begin
                Book(Order, ExceptionReport);
                exit;
            end;
        ReportTooLate(Order, ExceptionReport);
    end;

    /// <summary>Whatever the status says now: what has left the house or is posted must be the order, or somebody has to know.</summary>
    procedure CheckPosted(var Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if not TakeOverIfSame(Order) and OrderDocument.IsShippedOrPosted(Order) then
            ReportTooLate(Order, ExceptionReport);
    end;

    /// <summary>Takes a revision over that would make the document that there is. False if it would make another one.</summary>
    procedure TakeOverIfSame(var Order: Record "BigC Order"): Boolean
    begin
        exit(not OrderDocument.Exists(Order) or IsUpToDate(Order));
    end;

    /// <summary>True if the current revision would make the document that there is.</summary>
    local procedure IsUpToDate(var Order: Record "BigC Order"): Boolean
    begin
        if Order."Applied Revision" = Order.Revision then
            exit(true);
        OrderContent.CompareParts(Order, not OrderState.IsRefunded(Order));
        if OrderContent.DocumentIsAffected(Order) then
            exit(false);
        Order."Applied Revision" := Order.Revision;
        exit(true);
    end;

    local procedure Book(var Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        TempProofLine: Record "BigC Order Proof Line" temporary;
        StampedOrder: Record "BigC Order";
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
        OrderCurrency: Codeunit "BigC Order Currency";
        OrderProof: Codeunit "BigC Order Proof";
        OrderCustomer: Codeunit "BigC Order Customer";
        IsPaid: Boolean;
    begin
        StampedOrder := Order;
        IsPaid := Payments.FindPosted(Order, PostedPayment);
        if not OrderDocument.Exists(Order) then
            OrderCurrency.Renew(Order, IsPaid);
        OrderProof.Prove(Order, TempProofLine, ExceptionReport);
        OrderCustomer.Prove(Order, ExceptionReport);
        if not ExceptionReport.IsEmpty() then begin
            Hold(Order, StampedOrder, IsPaid);
            exit;
        end;
        MakeDocument(Order, TempProofLine, ExceptionReport);
    end;

    local procedure MakeDocument(var Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Store: Record "BigC Store";
        Currency: Record Currency;
        SalesHeader: Record "Sales Header";
        Stores: Codeunit "BigC Stores";
        Orders: Codeunit "BigC Orders";
        OrderCurrency: Codeunit "BigC Order Currency";
        OrderCustomer: Codeunit "BigC Order Customer";
        OrderDocumentLines: Codeunit "BigC Order Document Lines";
        PostingSetupProof: Codeunit "BigC Posting Setup Proof";
        DocumentProof: Codeunit "BigC Document Proof";
        DocumentCheck: Codeunit "BigC Document Check";
    begin
        Stores.Get(Order."Store Code", Store);
        OrderCurrency.GetRounding(Order, Currency);
        if not KeepsCustomer(Order) then
            Order."Customer No." := OrderCustomer.FindOrCreate(Order);
        OrderDocument.PrepareHeader(Order, Store, Order."Customer No.", FirstVATBusPostingGroup(TempProofLine), SalesHeader);
        Order."Bill-to Customer No." := SalesHeader."Bill-to Customer No.";
        ProvePayer(Order, ExceptionReport);
        Orders.OnAfterPrepareSalesHeader(Order, SalesHeader);
        OrderDocumentLines.InsertLines(Order, SalesHeader, TempProofLine);
        Orders.OnAfterInsertSalesLines(Order, SalesHeader);
        PostingSetupProof.Prove(Order, SalesHeader, ExceptionReport);
        DocumentProof.Prove(Order, Store, Currency, SalesHeader, TempProofLine, ExceptionReport);
        if not ExceptionReport.IsEmpty() then
            // The caller rolls the document back and reports the causes.
            Error(NotProvenText(Order));
        DocumentCheck.Stamp(Order, SalesHeader);
        Order."Sales Document No." := SalesHeader."No.";
        Order.Status := Order.Status::Ordered;
        Order."Status Reason" := '';
        Order."Applied Revision" := Order.Revision;
        Orders.OnAfterBookOrder(Order, SalesHeader);
    end;

    /// <summary>The error that rolls a document back whose causes are in the report.</summary>
    procedure NotProvenText(Order: Record "BigC Order"): Text
    begin
        exit(StrSubstNo(DocumentNotProvenErr, Order.ExternalNo()));
    end;

    /// <summary>A guest who corrects the e-mail address is still the one who has paid.</summary>
    local procedure KeepsCustomer(Order: Record "BigC Order"): Boolean
    var
        Customer: Record Customer;
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
    begin
        if (Order."Customer Id" <> 0) or not Customer.Get(Order."Customer No.") then
            exit(false);
        exit(Payments.FindPosted(Order, PostedPayment));
    end;

    /// <summary>Payments that are posted stay with their customer and currency, so an order cannot move away from them while they are open there.</summary>
    local procedure ProvePayer(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        PostedPayment: Record "BigC Posted Payment";
        Payments: Codeunit "BigC Payments";
        Exceptions: Codeunit "BigC Exceptions";
        Currencies: Codeunit "BigC Currencies";
    begin
        if Payments.FindOnOtherAccount(Order, PostedPayment) then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, Exceptions.CauseKey('CUSTOMER'), StrSubstNo(PayerLbl, Order.ExternalNo(), Order."Customer Email", PostedPayment."Document No.", PostedPayment."Customer No."));
        if not Payments.FindToKeep(Order, PostedPayment) then
            exit;
        if PostedPayment."Currency Code" <> Order."Currency Code" then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, Exceptions.CauseKey('CURRENCY'), StrSubstNo(PaidCurrencyLbl, Order.ExternalNo(), Order."ISO Currency Code", PostedPayment."Document No.", Currencies.ExplicitCode(PostedPayment."Currency Code")));
    end;

    /// <summary>
    /// A revision that cannot be booked leaves what is booked of the order as it is, be it the sales order of the revision before or only
    /// a payment, and the stamp that it was booked with.
    /// </summary>
    local procedure Hold(var Order: Record "BigC Order"; StampedOrder: Record "BigC Order"; IsPaid: Boolean)
    var
        OrderCurrency: Codeunit "BigC Order Currency";
        HasDocument: Boolean;
    begin
        Order."Status Reason" := HeldLbl;
        HasDocument := OrderDocument.Exists(Order);
        if HasDocument or IsPaid then
            OrderCurrency.Restore(Order, StampedOrder);
        if not HasDocument then
            Order.Status := Order.Status::Held;
    end;

    local procedure ReportTooLate(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesHeader: Record "Sales Header";
        OrderStop: Codeunit "BigC Order Stop";
        MessageText: Text;
    begin
        if OrderDocument.IsShippedOrPosted(Order) then begin
            MessageText := StrSubstNo(PostedLbl, Order.ExternalNo(), OrderContent.DescribeChanges(Order));
            if OrderDocument.Find(Order, SalesHeader) then
                MessageText += ' ' + StrSubstNo(RestLbl, SalesHeader."No.");
            ExceptionReport.Add("BigC Exception Cause"::ChangedAfterPosting, '', MessageText);
        end else
            ExceptionReport.Add("BigC Exception Cause"::DocumentChanged, OrderStop.OutdatedKey(Order), StrSubstNo(ReleasedLbl, Order.ExternalNo(), Order."Sales Document No.", OrderContent.DescribeChanges(Order)));
    end;

    local procedure FirstVATBusPostingGroup(var TempProofLine: Record "BigC Order Proof Line" temporary): Code[20]
    begin
        TempProofLine.Reset();
        TempProofLine.SetCurrentKey(Sequence);
        TempProofLine.SetFilter("VAT Bus. Posting Group", '<>%1', '');
        if TempProofLine.FindFirst() then;
        exit(TempProofLine."VAT Bus. Posting Group");
    end;

    var
        OrderDocument: Codeunit "BigC Order Document";
        OrderContent: Codeunit "BigC Order Content";
        OrderState: Codeunit "BigC Order State";
        PayerLbl: Label 'Order %1 now belongs to another customer (%2), but its payment %3 is open on the account of customer %4. Choose Reverse Payment on the page BigCommerce Posted Payments, then retry: it is posted for the other customer. Or close the payment by hand.', Comment = '%1 = order number, %2 = e-mail address, %3 = document number, %4 = customer number';
        PaidCurrencyLbl: Label 'Order %1 is now in %2 (field currencyCode), but payment %3 is posted in %4. Choose Reverse Payment on the page BigCommerce Posted Payments, then retry: the order is booked with its transactions as they are now.', Comment = '%1 = order number, %2 = currency, %3 = document number, %4 = currency';
        HeldLbl: Label 'The order could not be proven. Its exceptions say why.';
        DocumentNotProvenErr: Label 'The sales order for order %1 differs from the order.', Comment = '%1 = order number';
        PostedLbl: Label 'Order %1 was changed in the storefront after it was shipped or invoiced, so the change was not applied: %2', Comment = '%1 = order number, %2 = changed fields';
        RestLbl: Label 'Ignoring this also lets the rest of sales order %1 be invoiced with the earlier content.', Comment = '%1 = document number';
        ReleasedLbl: Label 'Order %1 was changed in the storefront after sales order %2 was released, so the change was not applied: %3. Reopen the sales order and retry; or, to deliver and invoice the earlier content all the same, ignore this with the reason.', Comment = '%1 = order number, %2 = document number, %3 = changed fields';
}
