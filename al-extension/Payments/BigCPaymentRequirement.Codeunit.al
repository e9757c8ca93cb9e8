namespace BigC.Connector.Payments;

using BigC.Connector.Stores;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Foundation.NoSeries;

/// <summary>Clearing accounts of the gateways, and the payment journal. Orders are booked without an account; only their payments wait.</summary>
codeunit 71814 "BigC Payment Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NumberSeriesCheck: Codeunit "BigC Number Series Check";
        NumbersLbl: Label 'Numbers of payments';
        NumbersReadyLbl: Label 'Payments are numbered by %1.', Comment = '%1 = number series';
        GatewaysLbl: Label 'Payment gateways';
        NoneLbl: Label 'None is known yet. They come with the first run of an agent that is configured for this store, or you enter them.';
        GatewayLbl: Label 'Gateway %1 %2', Comment = '%1 = gateway, %2 = currency';
        NotPostedLbl: Label 'Its payments are booked by hand.';
        AccountBlankLbl: Label 'It has no clearing bank account, so its payments wait. Choose one.';
        AccountMissingLbl: Label 'Bank account %1 does not exist, so its payments wait. Choose another one.', Comment = '%1 = bank account number';
        AccountBlockedLbl: Label 'Bank account %1 is blocked, so its payments wait. Unblock it or choose another one.', Comment = '%1 = bank account number';
        CurrencyLbl: Label 'Bank account %1 is in %2, so its payments wait. Choose one in %3.', Comment = '%1 = bank account number, %2 = currency, %3 = currency';
        GroupLbl: Label 'Bank account %1 has no posting group with a G/L account, so its payments wait. Fill it in.', Comment = '%1 = bank account number';
        ReadyLbl: Label 'Its money is on bank account %1.', Comment = '%1 = bank account number';
        JournalLbl: Label 'Payment journal';
        JournalBlankLbl: Label 'None is chosen, so payments are numbered by the connector and have no source code. Choose template and batch on the store card.';
        JournalMissingLbl: Label 'Batch %2 of template %1 does not exist. Choose another one on the store card.', Comment = '%1 = template name, %2 = batch name';
        JournalReadyLbl: Label 'Payments are posted with template %1, batch %2.', Comment = '%1 = template name, %2 = batch name';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        CheckJournal(Store, ReadinessReport);
        PaymentGateway.SetRange("Store Code", Store."Code");
        if not PaymentGateway.FindSet() then begin
            ReadinessReport.AddAttention(GatewaysLbl, NoneLbl, Page::"BigC Payment Gateways", '');
            exit;
        end;
        repeat
            CheckGateway(PaymentGateway, ReadinessReport);
        until PaymentGateway.Next() = 0;
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        PaymentGateway: Record "BigC Payment Gateway";
        BankAccount: Record "Bank Account";
        Stores: Codeunit "BigC Stores";
    begin
        case ReadinessCheck."Fixing Page Id" of
            Page::"BigC Store Card":
                Stores.OpenCardModal(ReadinessCheck."Store Code");
            Page::"No. Series":
                NumberSeriesCheck.OpenPage(CopyStr(ReadinessCheck."Fixing Key", 1, 20));
            Page::"Bank Account Card":
                begin
                    BankAccount.Get(CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(BankAccount."No.")));
                    Page.RunModal(Page::"Bank Account Card", BankAccount);
                end;
            else begin
                PaymentGateway.SetRange("Store Code", ReadinessCheck."Store Code");
                if ReadinessCheck."Fixing Key" <> '' then
                    PaymentGateway.SetRange(Gateway, CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(PaymentGateway.Gateway)));
                Page.RunModal(Page::"BigC Payment Gateways", PaymentGateway);
            end;
        end;
    end;

    local procedure CheckJournal(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GenJournalBatch: Record "Gen. Journal Batch";
    begin
        if (Store."Payment Jnl. Template Name" = '') or (Store."Payment Jnl. Batch Name" = '') then begin
            ReadinessReport.AddAttention(JournalLbl, JournalBlankLbl, Page::"BigC Store Card", '');
            exit;
        end;
        if GenJournalBatch.Get(Store."Payment Jnl. Template Name", Store."Payment Jnl. Batch Name") then begin
            ReadinessReport.AddReady(JournalLbl, StrSubstNo(JournalReadyLbl, Store."Payment Jnl. Template Name", Store."Payment Jnl. Batch Name"));
            CheckNumbers(GenJournalBatch, ReadinessReport);
        end else
            ReadinessReport.AddBlocking(JournalLbl, StrSubstNo(JournalMissingLbl, Store."Payment Jnl. Template Name", Store."Payment Jnl. Batch Name"), Page::"BigC Store Card", '');
    end;

    /// <summary>Without a series of its own the connector numbers the payments itself.</summary>
    local procedure CheckNumbers(GenJournalBatch: Record "Gen. Journal Batch"; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        if GenJournalBatch."No. Series" = '' then
            exit;
        if NumberSeriesCheck.GivesNumbers(GenJournalBatch."No. Series") then
            ReadinessReport.AddReady(NumbersLbl, StrSubstNo(NumbersReadyLbl, GenJournalBatch."No. Series"))
        else
            ReadinessReport.AddAttention(NumbersLbl, NumberSeriesCheck.ClosedText(GenJournalBatch."No. Series"), Page::"No. Series", GenJournalBatch."No. Series");
    end;

    local procedure CheckGateway(PaymentGateway: Record "BigC Payment Gateway"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        BankAccount: Record "Bank Account";
        BankAccountPostingGroup: Record "Bank Account Posting Group";
        Currencies: Codeunit "BigC Currencies";
        GatewayMapping: Codeunit "BigC Gateway Mapping";
        Subject: Text;
    begin
        Subject := StrSubstNo(GatewayLbl, PaymentGateway.Gateway, PaymentGateway."Currency Code").Trim();
        if PaymentGateway."Do Not Post" then begin
            ReadinessReport.AddReady(Subject, NotPostedLbl);
            exit;
        end;
        if PaymentGateway."Clearing Bank Account No." = '' then begin
            if (PaymentGateway."Currency Code" = '') and HasOtherRow(PaymentGateway) then
                exit;
            ReadinessReport.AddAttention(Subject, AccountBlankLbl, Page::"BigC Payment Gateways", PaymentGateway.Gateway);
            exit;
        end;
        if not BankAccount.Get(PaymentGateway."Clearing Bank Account No.") then begin
            ReadinessReport.AddAttention(Subject, StrSubstNo(AccountMissingLbl, PaymentGateway."Clearing Bank Account No."), Page::"BigC Payment Gateways", PaymentGateway.Gateway);
            exit;
        end;
        if BankAccount.Blocked then begin
            ReadinessReport.AddAttention(Subject, StrSubstNo(AccountBlockedLbl, BankAccount."No."), Page::"Bank Account Card", BankAccount."No.");
            exit;
        end;
        if not GatewayMapping.IsInCurrencyOf(BankAccount, PaymentGateway) then begin
            ReadinessReport.AddAttention(Subject, StrSubstNo(CurrencyLbl, BankAccount."No.", Currencies.ExplicitCode(BankAccount."Currency Code"), PaymentGateway."Currency Code"), Page::"BigC Payment Gateways", PaymentGateway.Gateway);
            exit;
        end;
        if BankAccountPostingGroup.Get(BankAccount."Bank Acc. Posting Group") and (BankAccountPostingGroup."G/L Account No." <> '') then
            ReadinessReport.AddReady(Subject, StrSubstNo(ReadyLbl, BankAccount."No."))
        else
            ReadinessReport.AddAttention(Subject, StrSubstNo(GroupLbl, BankAccount."No."), Page::"Bank Account Card", BankAccount."No.");
    end;

    /// <summary>The row without a currency is only for currencies that have none of their own.</summary>
    local procedure HasOtherRow(PaymentGateway: Record "BigC Payment Gateway"): Boolean
    var
        OtherGateway: Record "BigC Payment Gateway";
    begin
        OtherGateway.SetRange("Store Code", PaymentGateway."Store Code");
        OtherGateway.SetRange(Gateway, PaymentGateway.Gateway);
        OtherGateway.SetFilter("Currency Code", '<>%1', '');
        exit(not OtherGateway.IsEmpty());
    end;
}
