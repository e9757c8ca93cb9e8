namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Receivables;

/// <summary>Posts a captured transaction as a customer payment on account, and reverses one that did not hold.</summary>
codeunit 71554 "BigC Payment Posting"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Posted Payment" = rim;

    /// <summary>Posts the transaction once. Whatever stands in the way is a cause; nothing is then posted.</summary>
    procedure Post(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        PostedPayment: Record "BigC Posted Payment";
        GenJournalLine: Record "Gen. Journal Line";
        Payments: Codeunit "BigC Payments";
        PaymentApplication: Codeunit "BigC Payment Application";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
        DoNotPost: Boolean;
    begin
        PostedPayment.GetLatest(Order."Store Code", OrderPayment."Transaction Id");
        if not IsToPost(Order, OrderPayment, PostedPayment) then
            exit;
        Clear(PostedPayment);
        Fill(Order, OrderPayment, PostedPayment);
        Prove(Order, OrderPayment, PostedPayment, DoNotPost, ExceptionReport);
        if DoNotPost or not ExceptionReport.IsEmpty() then
            exit;
        PostedPayment."Document No." := PaymentNumbers.NextDocumentNo(Order."Store Code", PostedPayment);
        PutReversedAside(PostedPayment);
        PostedPayment.Insert(true);
        FillJournalLine(Order, PostedPayment, GenJournalLine);
        GenJournalLine.Validate("Document Type", GenJournalLine."Document Type"::Payment);
        GenJournalLine.Validate(Amount, -PostedPayment.Amount);
        PaymentApplication.ApplyToOpenInvoices(Order, GenJournalLine);
        Payments.OnBeforePostPayment(Order, OrderPayment, GenJournalLine);
        PostedPayment."Cust. Ledger Entry No." := PostJournalLine(GenJournalLine);
        PostedPayment.Modify(true);
        PaymentApplication.ApplyOpenPayments(Order, PostedPayment."Posting Date", GenJnlPostLine);
        if PostedPayment.Kind = PostedPayment.Kind::GiftCertificate then
            GiftCertificates.Redeem(Order, PostedPayment, OrderPayment."Gift Certificate Code");
        Payments.OnAfterPostPayment(PostedPayment);
    end;

    /// <summary>Takes back a posted transaction that was voided or turned out to have failed.</summary>
    procedure Reverse(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        PostedPayment: Record "BigC Posted Payment";
        ReversedPayment: Record "BigC Posted Payment";
        GenJournalLine: Record "Gen. Journal Line";
        Payments: Codeunit "BigC Payments";
        PaymentApplication: Codeunit "BigC Payment Application";
        UndoneApplications: Codeunit "BigC Undone Applications";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        PostedPayment.Get(Order."Store Code", OrderPayment."Transaction Id", 0);
        if PostedPayment.Reversed then
            exit;
        ReversedPayment := PostedPayment;
        ReversedPayment."Posting Date" := ReversalDate(Order, OrderPayment, PostedPayment);
        ProveDate(Order, ReversedPayment, ExceptionReport);
        if not ExceptionReport.IsEmpty() then
            exit;
        ReversedPayment."Document No." := PaymentNumbers.NextDocumentNo(Order."Store Code", ReversedPayment);
        FillJournalLine(Order, ReversedPayment, GenJournalLine);
        KeepRate(PostedPayment, GenJournalLine);
        GenJournalLine.Validate("Document Type", GenJournalLine."Document Type"::Refund);
        GenJournalLine.Validate(Amount, ReversedPayment.Amount);
        PaymentApplication.Unapply(Order, PostedPayment, ReversedPayment."Posting Date", UndoneApplications);
        PaymentApplication.ApplyToPayment(PostedPayment, GenJournalLine);
        Payments.OnBeforePostPayment(Order, OrderPayment, GenJournalLine);
        PostJournalLine(GenJournalLine);
        PostedPayment.Reversed := true;
        PostedPayment."Reversal Document No." := ReversedPayment."Document No.";
        PostedPayment."Reversal Posting Date" := ReversedPayment."Posting Date";
        PostedPayment.Modify(true);
        UndoneApplications.PutBack(ReversedPayment."Posting Date", GenJnlPostLine);
        PaymentApplication.ApplyOpenPayments(Order, ReversedPayment."Posting Date", GenJnlPostLine);
        UndoneApplications.Prove(PostedPayment);
        if PostedPayment.Kind = PostedPayment.Kind::GiftCertificate then
            GiftCertificates.ReverseRedemption(PostedPayment);
        Payments.OnAfterReversePayment(PostedPayment);
    end;

    /// <summary>
    /// True if the transaction, of which PostedPayment is what is posted so far, is to be posted. What was taken back is posted
    /// again where somebody has asked for that, and what a person has taken back also as something else: for another customer, in
    /// another currency, of another amount.
    /// </summary>
    procedure IsToPost(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; PostedPayment: Record "BigC Posted Payment"): Boolean
    var
        NewPayment: Record "BigC Posted Payment";
    begin
        if PostedPayment."Order Id" = 0 then
            exit(true);
        if not PostedPayment.Reversed or (PostedPayment."Order Id" <> Order."Order Id") then
            exit(false);
        if PostedPayment."Post Again" then
            exit(true);
        if PostedPayment."Reversal Reason" = '' then
            exit(false);
        if not IsInCurrencyOfOrder(Order, OrderPayment) then
            exit(true);
        Fill(Order, OrderPayment, NewPayment);
        exit(
            (NewPayment."Customer No." <> PostedPayment."Customer No.") or (NewPayment."Currency Code" <> PostedPayment."Currency Code") or
            (NewPayment.Amount <> PostedPayment.Amount));
    end;

    /// <summary>The transaction has one posting that counts; those that were reversed before stay beside it.</summary>
    local procedure PutReversedAside(PostedPayment: Record "BigC Posted Payment")
    var
        ReversedPayment: Record "BigC Posted Payment";
        LastPayment: Record "BigC Posted Payment";
    begin
        if not ReversedPayment.Get(PostedPayment."Store Code", PostedPayment."Transaction Id", 0) then
            exit;
        LastPayment.SetRange("Store Code", PostedPayment."Store Code");
        LastPayment.SetRange("Transaction Id", PostedPayment."Transaction Id");
        LastPayment.FindLast();
        ReversedPayment.Rename(ReversedPayment."Store Code", ReversedPayment."Transaction Id", LastPayment."Replacement No." + 1);
    end;

    local procedure Fill(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; var PostedPayment: Record "BigC Posted Payment")
    var
        Currency: Record Currency;
        OrderPayments: Codeunit "BigC Order Payments";
        OrderCurrency: Codeunit "BigC Order Currency";
    begin
        OrderCurrency.GetRounding(Order, Currency);
        PostedPayment.Init();
        PostedPayment."Store Code" := Order."Store Code";
        PostedPayment."Transaction Id" := OrderPayment."Transaction Id";
        PostedPayment."Order Id" := Order."Order Id";
        PostedPayment.Gateway := CopyStr(OrderPayment.Gateway, 1, MaxStrLen(PostedPayment.Gateway));
        PostedPayment."Gateway Transaction Id" := OrderPayment."Gateway Transaction Id";
        PostedPayment."Customer No." := Order."Bill-to Customer No.";
        PostedPayment."Currency Code" := Order."Currency Code";
        PostedPayment."ISO Currency Code" := OrderPayment."Currency Code";
        PostedPayment.Amount := Round(OrderPayment.Amount, Currency."Amount Rounding Precision");
        PostedPayment."Posting Date" := Stores.DayOf(Order."Store Code", OrderPayment."Transaction At");
        if PostedPayment."Posting Date" = 0D then
            PostedPayment."Posting Date" := Order."Posting Date";
        PostedPayment."Posting Date" := PostingDates.DateFor(Order, PostedPayment."Posting Date");
        case true of
            OrderPayments.IsGiftCertificate(OrderPayment):
                PostedPayment.Kind := PostedPayment.Kind::GiftCertificate;
            OrderPayments.IsStoreCredit(OrderPayment):
                PostedPayment.Kind := PostedPayment.Kind::StoreCredit;
        end;
    end;

    /// <summary>
    /// A reversal is of the day of the void, or of today where the storefront does not say, and never earlier than what it takes
    /// back: the payment and its applications.
    /// </summary>
    local procedure ReversalDate(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; PostedPayment: Record "BigC Posted Payment") PostingDate: Date
    var
        OrderPayments: Codeunit "BigC Order Payments";
        PaymentApplication: Codeunit "BigC Payment Application";
        VoidedAt: DateTime;
        LastDate: Date;
    begin
        VoidedAt := OrderPayments.VoidedAt(OrderPayment);
        if VoidedAt = 0DT then
            VoidedAt := CurrentDateTime();
        PostingDate := Stores.DayOf(Order."Store Code", VoidedAt);
        PostingDate := PostingDates.DateFor(Order, PostingDate);
        LastDate := PaymentApplication.LastApplicationDate(Order, PostedPayment);
        if PostingDate < LastDate then
            PostingDate := LastDate;
    end;

    local procedure ProveDate(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Store: Record "BigC Store";
    begin
        Stores.Get(Order."Store Code", Store);
        PostingDates.ProvePayment(Order, PostedPayment."Transaction Id", PostedPayment."Posting Date", Store."Payment Jnl. Template Name", ExceptionReport);
    end;

    local procedure Prove(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"; var PostedPayment: Record "BigC Posted Payment"; var DoNotPost: Boolean; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        GatewayMapping: Codeunit "BigC Gateway Mapping";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not IsInCurrencyOfOrder(Order, OrderPayment) then begin
            ExceptionReport.Add("BigC Exception Cause"::PaymentCurrencyDiffers, '', StrSubstNo(CurrencyDiffersLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment."Currency Code", Currencies.ExplicitCode(Order."Currency Code")));
            exit;
        end;
        if PostedPayment.Amount <= 0 then
            ExceptionReport.Add("BigC Exception Cause"::PaymentContradiction, '', StrSubstNo(AmountLbl, Order.ExternalNo(), OrderPayment."Transaction Id", AmountText.ToText(OrderPayment.Amount)));
        case PostedPayment.Kind of
            PostedPayment.Kind::GiftCertificate:
                if not GiftCertificates.FindLiabilityAccount(Order."Store Code", OrderPayment."Currency Code", PostedPayment."Account No.") then
                    ExceptionReport.Add("BigC Exception Cause"::GiftCardAccountMissing, Exceptions.CauseKey(OrderPayment."Currency Code"), StrSubstNo(LiabilityLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment."Currency Code"));
            PostedPayment.Kind::StoreCredit:
                if not GiftCertificates.FindStoreCreditAccount(Order."Store Code", OrderPayment."Currency Code", PostedPayment."Account No.") then
                    ExceptionReport.Add("BigC Exception Cause"::StoreCreditAccountMissing, Exceptions.CauseKey(OrderPayment."Currency Code"), StrSubstNo(StoreCreditLbl, Order.ExternalNo(), OrderPayment."Transaction Id", OrderPayment."Currency Code"));
            else
                GatewayMapping.FindClearingAccount(Order, OrderPayment, PostedPayment."Account No.", DoNotPost, ExceptionReport);
        end;
        if not DoNotPost then
            ProveDate(Order, PostedPayment, ExceptionReport);
    end;

    /// <summary>
    /// A payment is posted at the stamp of its order, so it must be in the currency of that stamp. The content that the storefront
    /// has now may be in another one: where the document still holds an earlier content, it is that which is paid here.
    /// </summary>
    local procedure IsInCurrencyOfOrder(Order: Record "BigC Order"; OrderPayment: Record "BigC Order Payment"): Boolean
    var
        CurrencyCode: Code[10];
    begin
        exit(Currencies.FindCurrency(Order."Store Code", OrderPayment."Currency Code", CurrencyCode) and (CurrencyCode = Order."Currency Code"));
    end;

    local procedure FillJournalLine(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"; var GenJournalLine: Record "Gen. Journal Line")
    begin
        GenJournalLine.Init();
        SetJournal(Order."Store Code", GenJournalLine);
        GenJournalLine."Posting Date" := PostedPayment."Posting Date";
        GenJournalLine."Document Date" := PostedPayment."Posting Date";
        GenJournalLine."VAT Reporting Date" := PostedPayment."Posting Date";
        GenJournalLine."Document No." := PostedPayment."Document No.";
        GenJournalLine."External Document No." := Order.ExternalNo();
        GenJournalLine.Validate("Account Type", GenJournalLine."Account Type"::Customer);
        GenJournalLine.Validate("Account No.", PostedPayment."Customer No.");
        if PostedPayment.Kind = PostedPayment.Kind::Gateway then
            GenJournalLine.Validate("Bal. Account Type", GenJournalLine."Bal. Account Type"::"Bank Account")
        else
            GenJournalLine.Validate("Bal. Account Type", GenJournalLine."Bal. Account Type"::"G/L Account");
        GenJournalLine.Validate("Bal. Account No.", PostedPayment."Account No.");
        ClearBalancingVAT(GenJournalLine);
        GenJournalLine.Validate("Currency Code", PostedPayment."Currency Code");
        if PostedPayment."Currency Code" <> '' then
            GenJournalLine.Validate("Currency Factor", Order."Currency Factor");
        GenJournalLine.Description := CopyStr(StrSubstNo(DescriptionLbl, Order.ExternalNo(), PostedPayment.Gateway), 1, MaxStrLen(GenJournalLine.Description));
        GenJournalLine."System-Created Entry" := true;
        // The payment is for this order, not for the oldest entry of a customer whose entries are applied so.
        GenJournalLine."Allow Application" := false;
    end;

    /// <summary>A reversal is at the rate of its payment, also where the order has another currency by now.</summary>
    local procedure KeepRate(PostedPayment: Record "BigC Posted Payment"; var GenJournalLine: Record "Gen. Journal Line")
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if PostedPayment."Currency Code" = '' then
            exit;
        CustLedgerEntry.Get(PostedPayment."Cust. Ledger Entry No.");
        GenJournalLine.Validate("Currency Factor", CustLedgerEntry."Original Currency Factor");
    end;

    /// <summary>A liability account may carry posting groups for its invoice lines; a payment against it has nothing to do with VAT.</summary>
    local procedure ClearBalancingVAT(var GenJournalLine: Record "Gen. Journal Line")
    begin
        GenJournalLine."Bal. Gen. Posting Type" := GenJournalLine."Bal. Gen. Posting Type"::" ";
        GenJournalLine."Bal. Gen. Bus. Posting Group" := '';
        GenJournalLine."Bal. Gen. Prod. Posting Group" := '';
        GenJournalLine."Bal. VAT Bus. Posting Group" := '';
        GenJournalLine."Bal. VAT Prod. Posting Group" := '';
    end;

    local procedure SetJournal(StoreCode: Code[20]; var GenJournalLine: Record "Gen. Journal Line")
    var
        Store: Record "BigC Store";
        GenJournalTemplate: Record "Gen. Journal Template";
    begin
        Stores.Get(StoreCode, Store);
        GenJournalLine."Journal Template Name" := Store."Payment Jnl. Template Name";
        GenJournalLine."Journal Batch Name" := Store."Payment Jnl. Batch Name";
        if GenJournalTemplate.Get(Store."Payment Jnl. Template Name") then
            GenJournalLine."Source Code" := GenJournalTemplate."Source Code";
    end;

    local procedure PostJournalLine(var GenJournalLine: Record "Gen. Journal Line"): Integer
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
        DocumentType: Enum "Gen. Journal Document Type";
        DocumentNo: Code[20];
        CustomerNo: Code[20];
    begin
        DocumentType := GenJournalLine."Document Type";
        DocumentNo := GenJournalLine."Document No.";
        CustomerNo := GenJournalLine."Account No.";
        GenJnlPostLine.RunWithCheck(GenJournalLine);
        CustLedgerEntry.SetCurrentKey("Document No.");
        CustLedgerEntry.SetRange("Document No.", DocumentNo);
        CustLedgerEntry.SetRange("Document Type", DocumentType);
        CustLedgerEntry.SetRange("Customer No.", CustomerNo);
        CustLedgerEntry.FindLast();
        exit(CustLedgerEntry."Entry No.");
    end;

    var
        AmountText: Codeunit "BigC Amount Text";
        Currencies: Codeunit "BigC Currencies";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        PaymentNumbers: Codeunit "BigC Payment Numbers";
        PostingDates: Codeunit "BigC Posting Dates";
        Stores: Codeunit "BigC Stores";
        DescriptionLbl: Label 'BigCommerce order %1, %2', Comment = '%1 = order number, %2 = gateway';
        CurrencyDiffersLbl: Label 'Order %1, payment %2 is in %3 (field currencyCode), but the order is booked in %4. Post the payment by hand.', Comment = '%1 = order number, %2 = transaction number, %3 = currency, %4 = currency';
        AmountLbl: Label 'Order %1, payment %2: the amount is %3. Compare the transaction with the gateway and post it by hand.', Comment = '%1 = order number, %2 = transaction number, %3 = amount';
        LiabilityLbl: Label 'Order %1, payment %2: certificates in %3 (field currencyCode) have no liability account. Enter it on the page BigCommerce Gift Card Accounts; the payment is then posted by itself.', Comment = '%1 = order number, %2 = transaction number, %3 = currency';
        StoreCreditLbl: Label 'Order %1, payment %2: store credit in %3 (field currencyCode) has no liability account. Enter it on the page BigCommerce Gift Card Accounts; the payment is then posted by itself.', Comment = '%1 = order number, %2 = transaction number, %3 = currency';
}
