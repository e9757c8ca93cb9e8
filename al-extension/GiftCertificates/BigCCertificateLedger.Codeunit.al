namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Sales.History;
using Microsoft.Sales.Setup;

/// <summary>The ledger of gift certificates. Its sum is the balance of the liability account.</summary>
codeunit 71582 "BigC Certificate Ledger"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Gift Certificate Entry" = rim;

    procedure IssueFromInvoice(Order: Record "BigC Order"; SalesInvoiceHeader: Record "Sales Invoice Header")
    var
        SalesInvoiceLine: Record "Sales Invoice Line";
        OpenAmount: Decimal;
        OpenAmountLCY: Decimal;
    begin
        SalesInvoiceLine.SetRange("Document No.", SalesInvoiceHeader."No.");
        SalesInvoiceLine.SetRange("BigC Line Type", SalesInvoiceLine."BigC Line Type"::GiftCertificate);
        SalesInvoiceLine.SetFilter(Quantity, '<>0');
        if not SalesInvoiceLine.FindSet() then
            exit;
        repeat
            OpenAmount += PostedLiability(SalesInvoiceLine);
        until SalesInvoiceLine.Next() = 0;
        SalesInvoiceLine.FindSet();
        OpenAmountLCY := PostedLiabilityLCY(SalesInvoiceHeader, SalesInvoiceLine."No.", OpenAmount);
        repeat
            InsertIssue(Order, SalesInvoiceHeader, SalesInvoiceLine, OpenAmount, OpenAmountLCY);
        until SalesInvoiceLine.Next() = 0;
    end;

    /// <summary>Fills what was not known of a certificate when its invoice was posted. What an entry has stays.</summary>
    procedure CompleteIssued(Order: Record "BigC Order")
    var
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        GiftCertificateEntry.SetCurrentKey("Store Code", "Order Id", "Entry Type", "External Key", "Document No.");
        GiftCertificateEntry.SetRange("Store Code", Order."Store Code");
        GiftCertificateEntry.SetRange("Order Id", Order."Order Id");
        GiftCertificateEntry.SetRange("Entry Type", GiftCertificateEntry."Entry Type"::Issue);
        if GiftCertificateEntry.FindSet() then
            repeat
                CompleteEntry(Order, GiftCertificateEntry);
            until GiftCertificateEntry.Next() = 0;
    end;

    local procedure CompleteEntry(Order: Record "BigC Order"; GiftCertificateEntry: Record "BigC Gift Certificate Entry")
    var
        OrderLine: Record "BigC Order Line";
    begin
        if (GiftCertificateEntry."Certificate Code" <> '') and (GiftCertificateEntry."Gift Certificate Id" <> 0) then
            exit;
        if not OrderLine.Get(Order.SystemId, Order."Applied Revision", GiftCertificateEntry."External Key") then
            exit;
        if (OrderLine."Gift Certificate Code" = '') and (OrderLine."Gift Certificate Id" = 0) then
            exit;
        if GiftCertificateEntry."Certificate Code" = '' then
            GiftCertificateEntry."Certificate Code" := OrderLine."Gift Certificate Code";
        if GiftCertificateEntry."Gift Certificate Id" = 0 then
            GiftCertificateEntry."Gift Certificate Id" := OrderLine."Gift Certificate Id";
        GiftCertificateEntry.Modify(true);
    end;

    procedure Redeem(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"; CertificateCode: Text)
    var
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        InitEntry(Order, PostedPayment."Currency Code", GiftCertificateEntry);
        GiftCertificateEntry."Entry Type" := GiftCertificateEntry."Entry Type"::Redeem;
        GiftCertificateEntry."Certificate Code" := CopyStr(CertificateCode, 1, MaxStrLen(GiftCertificateEntry."Certificate Code"));
        GiftCertificateEntry."External Key" := PostedPayment."Transaction Id";
        GiftCertificateEntry."Posting Date" := PostedPayment."Posting Date";
        GiftCertificateEntry."Document No." := PostedPayment."Document No.";
        GiftCertificateEntry."Liability Account No." := PostedPayment."Account No.";
        GiftCertificateEntry.Amount := -PostedPayment.Amount;
        GiftCertificateEntry."Amount (LCY)" := AmountInLCY(PostedPayment."Posting Date", GiftCertificateEntry.Amount, PostedPayment."Currency Code", Order."Currency Factor");
        InsertEntry(GiftCertificateEntry);
    end;

    /// <summary>Takes back what the redemption wrote, as it wrote it: the order may have another currency, rate or certificate by now.</summary>
    procedure ReverseRedemption(PostedPayment: Record "BigC Posted Payment")
    var
        RedemptionEntry: Record "BigC Gift Certificate Entry";
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        RedemptionEntry.SetRange("Store Code", PostedPayment."Store Code");
        RedemptionEntry.SetRange("Order Id", PostedPayment."Order Id");
        RedemptionEntry.SetRange("Entry Type", RedemptionEntry."Entry Type"::Redeem);
        RedemptionEntry.SetRange("External Key", PostedPayment."Transaction Id");
        RedemptionEntry.SetRange("Document No.", PostedPayment."Document No.");
        RedemptionEntry.FindFirst();
        GiftCertificateEntry := RedemptionEntry;
        GiftCertificateEntry."Entry No." := 0;
        GiftCertificateEntry."Posting Date" := PostedPayment."Reversal Posting Date";
        GiftCertificateEntry."Document No." := PostedPayment."Reversal Document No.";
        GiftCertificateEntry.Amount := -RedemptionEntry.Amount;
        GiftCertificateEntry."Amount (LCY)" := -RedemptionEntry."Amount (LCY)";
        InsertEntry(GiftCertificateEntry);
    end;

    procedure Balance(StoreCode: Code[20]; CertificateCode: Code[50]; CurrencyCode: Code[10]): Decimal
    var
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
    begin
        GiftCertificateEntry.SetCurrentKey("Store Code", "Certificate Code", "Posting Date");
        GiftCertificateEntry.SetRange("Store Code", StoreCode);
        if CertificateCode <> '' then
            GiftCertificateEntry.SetRange("Certificate Code", CertificateCode);
        GiftCertificateEntry.SetRange("Currency Code", CurrencyCode);
        GiftCertificateEntry.CalcSums(Amount);
        exit(GiftCertificateEntry.Amount);
    end;

    /// <summary>Takes the share of the line from what is open; the last line takes the rest, so that nothing is lost to rounding.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Line", 'R')]
    local procedure InsertIssue(Order: Record "BigC Order"; SalesInvoiceHeader: Record "Sales Invoice Header"; SalesInvoiceLine: Record "Sales Invoice Line"; var OpenAmount: Decimal; var OpenAmountLCY: Decimal)
    var
        GiftCertificateEntry: Record "BigC Gift Certificate Entry";
        OrderLine: Record "BigC Order Line";
    begin
        InitEntry(Order, SalesInvoiceHeader."Currency Code", GiftCertificateEntry);
        GiftCertificateEntry."Entry Type" := GiftCertificateEntry."Entry Type"::Issue;
        if OrderLine.Get(Order.SystemId, Order."Applied Revision", SalesInvoiceLine."BigC Line Key") then begin
            GiftCertificateEntry."Certificate Code" := OrderLine."Gift Certificate Code";
            GiftCertificateEntry."Gift Certificate Id" := OrderLine."Gift Certificate Id";
        end;
        GiftCertificateEntry."External Key" := SalesInvoiceLine."BigC Line Key";
        GiftCertificateEntry."Posting Date" := SalesInvoiceHeader."Posting Date";
        GiftCertificateEntry."Document No." := SalesInvoiceHeader."No.";
        GiftCertificateEntry."Liability Account No." := SalesInvoiceLine."No.";
        GiftCertificateEntry.Amount := PostedLiability(SalesInvoiceLine);
        if OpenAmount <> 0 then
            GiftCertificateEntry."Amount (LCY)" := Round(OpenAmountLCY * GiftCertificateEntry.Amount / OpenAmount);
        OpenAmount -= GiftCertificateEntry.Amount;
        OpenAmountLCY -= GiftCertificateEntry."Amount (LCY)";
        InsertEntry(GiftCertificateEntry);
    end;

    /// <summary>
    /// What posting put on the liability account in local currency. It rounds the running total of the invoice and not each
    /// line, so the figure is that of the ledger, unless something else of the invoice went to the account as well.
    /// </summary>
    local procedure PostedLiabilityLCY(SalesInvoiceHeader: Record "Sales Invoice Header"; AccountNo: Code[20]; Amount: Decimal): Decimal
    var
        GLEntry: Record "G/L Entry";
        LocalCurrency: Record Currency;
        ComputedAmount: Decimal;
    begin
        LocalCurrency.InitRoundingPrecision();
        ComputedAmount := AmountInLCY(SalesInvoiceHeader."Posting Date", Amount, SalesInvoiceHeader."Currency Code", SalesInvoiceHeader."Currency Factor");
        GLEntry.SetCurrentKey("Document No.", "Posting Date");
        GLEntry.SetRange("Document No.", SalesInvoiceHeader."No.");
        GLEntry.SetRange("Posting Date", SalesInvoiceHeader."Posting Date");
        GLEntry.SetRange("G/L Account No.", AccountNo);
        GLEntry.CalcSums(Amount);
        // Rounding is a few minor units, whatever the minor unit of the local currency is.
        if Abs(-GLEntry.Amount - ComputedAmount) < 100 * LocalCurrency."Amount Rounding Precision" then
            exit(-GLEntry.Amount);
        exit(ComputedAmount);
    end;

    local procedure AmountInLCY(PostingDate: Date; Amount: Decimal; CurrencyCode: Code[10]; CurrencyFactor: Decimal): Decimal
    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        if CurrencyCode = '' then
            exit(Amount);
        exit(Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(PostingDate, CurrencyCode, Amount, CurrencyFactor)));
    end;

    /// <summary>What posting put on the liability account: before the line discount if discounts are posted apart.</summary>
    local procedure PostedLiability(SalesInvoiceLine: Record "Sales Invoice Line"): Decimal
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        SalesReceivablesSetup.Get();
        if SalesReceivablesSetup."Discount Posting" in [SalesReceivablesSetup."Discount Posting"::"Line Discounts", SalesReceivablesSetup."Discount Posting"::"All Discounts"] then
            exit(SalesInvoiceLine.Amount + SalesInvoiceLine."Line Discount Amount");
        exit(SalesInvoiceLine.Amount);
    end;

    local procedure InitEntry(Order: Record "BigC Order"; CurrencyCode: Code[10]; var GiftCertificateEntry: Record "BigC Gift Certificate Entry")
    begin
        GiftCertificateEntry.Init();
        GiftCertificateEntry."Store Code" := Order."Store Code";
        GiftCertificateEntry."Order Id" := Order."Order Id";
        GiftCertificateEntry."Currency Code" := CurrencyCode;
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Gift Certificate Entry", 'RI')]
    local procedure InsertEntry(var GiftCertificateEntry: Record "BigC Gift Certificate Entry")
    var
        GiftCertificates: Codeunit "BigC Gift Certificates";
    begin
        GiftCertificateEntry.Insert(true);
        GiftCertificates.OnAfterInsertEntry(GiftCertificateEntry);
    end;
}
