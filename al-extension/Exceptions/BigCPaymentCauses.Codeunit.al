namespace BigC.Connector.Exceptions;

using BigC.Connector.Payments;
using Microsoft.Bank.BankAccount;

/// <summary>Payments that cannot be posted. The order itself is booked.</summary>
codeunit 71447 "BigC Payment Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        UnmappedLbl: Label 'Choose the clearing bank account of the gateway on the BigCommerce Payment Gateways page. The payments that wait for it are then posted.';
        CurrencyLbl: Label 'Give the gateway a clearing bank account in the payment''s currency. The payments that wait for it are then posted.';
        BlockedLbl: Label 'Unblock the clearing bank account, or choose another one on the BigCommerce Payment Gateways page. The payments that wait for it are then posted.';
        DiffersLbl: Label 'The shopper paid in another currency than the order. Post the payment by hand, and ignore the exception with the document number as reason.';
        RefundLbl: Label 'The shopper has paid for an order that is not booked. Refund the payment, or book the order; then ignore the exception with the reason.';
        RefundByHandLbl: Label 'Post what was given back by hand: a credit memo of the posted invoice, and the refund on the clearing account. Then ignore the exception with their numbers as reason.';
        ContradictionLbl: Label 'Compare the transactions of the order in BigCommerce with the gateway. Take back what is no longer true with Reverse Payment on BigCommerce Posted Payments, and retry; or post the difference by hand, and ignore this with the reason.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Payments);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        exit(Enum::"BigC Exception Severity"::PartHeld);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::GatewayUnmapped:
                exit(UnmappedLbl);
            ExceptionCause::GatewayCurrencyUnmapped:
                exit(CurrencyLbl);
            ExceptionCause::GatewayAccountBlocked:
                exit(BlockedLbl);
            ExceptionCause::PaymentToRefund:
                exit(RefundLbl);
            ExceptionCause::PaymentCurrencyDiffers:
                exit(DiffersLbl);
            ExceptionCause::RefundByHand:
                exit(RefundByHandLbl);
            else
                exit(ContradictionLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause in [ExceptionCause::GatewayUnmapped, ExceptionCause::GatewayCurrencyUnmapped] then
            exit(Page::"BigC Payment Gateways");
        if ExceptionCause = ExceptionCause::GatewayAccountBlocked then
            exit(Page::"Bank Account Card");
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        PaymentGateway: Record "BigC Payment Gateway";
        PaymentGateways: Page "BigC Payment Gateways";
        KeyParts: List of [Text];
        CauseKeyText: Text;
        IsPrepared: Boolean;
    begin
        if BigCException.Cause = BigCException.Cause::GatewayAccountBlocked then begin
            OpenBankAccount(CopyStr(BigCException."Cause Key", 1, 20));
            exit;
        end;
        CauseKeyText := BigCException."Cause Key";
        KeyParts := CauseKeyText.Split('|');
        PaymentGateway."Store Code" := BigCException."Store Code";
        PaymentGateway.Gateway := CopyStr(KeyParts.Get(1), 1, MaxStrLen(PaymentGateway.Gateway));
        PaymentGateway."Currency Code" := BigCException."Currency Code";
        if KeyParts.Count() = 2 then
            PaymentGateway."Currency Code" := CopyStr(KeyParts.Get(2), 1, MaxStrLen(PaymentGateway."Currency Code"));
        IsPrepared := PrepareRow(PaymentGateway);
        PaymentGateway.SetRange("Store Code", PaymentGateway."Store Code");
        PaymentGateway.SetRange(Gateway, PaymentGateway.Gateway);
        PaymentGateways.SetTableView(PaymentGateway);
        PaymentGateways.SetRecord(PaymentGateway);
        PaymentGateways.RunModal();
        if IsPrepared then
            RemoveUnlessFilled(PaymentGateway);
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;

    local procedure OpenBankAccount(BankAccountNo: Code[20])
    var
        BankAccount: Record "Bank Account";
        BankAccountCard: Page "Bank Account Card";
    begin
        BankAccount.Get(BankAccountNo);
        BankAccountCard.SetRecord(BankAccount);
        BankAccountCard.RunModal();
    end;

    /// <summary>The row that is missing, for the user to fill in. Without an account it changes nothing.</summary>
    /// <returns>True if the row is new.</returns>
    local procedure PrepareRow(var PaymentGateway: Record "BigC Payment Gateway"): Boolean
    var
        StoredGateway: Record "BigC Payment Gateway";
    begin
        if StoredGateway.Get(PaymentGateway."Store Code", PaymentGateway.Gateway, PaymentGateway."Currency Code") then begin
            PaymentGateway := StoredGateway;
            exit(false);
        end;
        if not PaymentGateway.WritePermission() then
            exit(false);
        PaymentGateway.Insert(true);
        // No modal page opens while something is not committed.
        Commit();
        exit(true);
    end;

    /// <summary>Whoever only looked has set up nothing.</summary>
    local procedure RemoveUnlessFilled(PaymentGateway: Record "BigC Payment Gateway")
    begin
        if not PaymentGateway.Get(PaymentGateway."Store Code", PaymentGateway.Gateway, PaymentGateway."Currency Code") then
            exit;
        if (PaymentGateway."Clearing Bank Account No." = '') and not PaymentGateway."Do Not Post" then
            PaymentGateway.Delete(true);
    end;
}
