#if STAND_IN
namespace Microsoft.Sales.Posting;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Sales.Document;
using Microsoft.Sales.Setup;

/// <summary>Posts the amounts of an invoice or credit memo: revenue, discounts and VAT by account and posting groups, then the customer.</summary>
codeunit 815 "Sales Post Invoice"
{
    var
        GenPostingSetup: Record "General Posting Setup";
        SalesSetup: Record "Sales & Receivables Setup";
        TempInvoicePostingBuffer: Record "Invoice Posting Buffer" temporary;
        SalesPostInvoiceEvents: Codeunit "Sales Post Invoice Events";
        DocumentType: Enum "Gen. Journal Document Type";
        DocumentNo: Code[20];
        ExternalDocumentNo: Code[35];
        SourceCode: Code[10];
        PreviewMode: Boolean;
        SuppressCommit: Boolean;

    procedure SetPreviewMode(NewPreviewMode: Boolean)
    begin
        PreviewMode := NewPreviewMode;
    end;

    procedure SetSuppressCommit(NewSuppressCommit: Boolean)
    begin
        SuppressCommit := NewSuppressCommit;
    end;

    procedure ClearBuffers()
    begin
        TempInvoicePostingBuffer.DeleteAll();
    end;

    internal procedure SetDocument(NewDocumentType: Enum "Gen. Journal Document Type"; NewDocumentNo: Code[20]; NewExternalDocumentNo: Code[35]; NewSourceCode: Code[10])
    begin
        SalesSetup.Get();
        DocumentType := NewDocumentType;
        DocumentNo := NewDocumentNo;
        ExternalDocumentNo := NewExternalDocumentNo;
        SourceCode := NewSourceCode;
    end;

    /// <summary>Adds a line to the buffer. Discounts go to their own account where the set-up says so, with their VAT.</summary>
    internal procedure AddLine(SalesHeader: Record "Sales Header"; SalesLineLCY: Record "Sales Line"; SalesLineACY: Record "Sales Line")
    var
        InvoicePostingBuffer: Record "Invoice Posting Buffer";
        SalesAccount: Code[20];
        TotalAmount: Decimal;
        TotalAmountACY: Decimal;
        TotalVAT: Decimal;
        TotalVATACY: Decimal;
        VATBase: Decimal;
        VATBaseACY: Decimal;
    begin
        GetGenPostingSetup(SalesLineLCY);
        TotalVAT := SalesLineLCY."Amount Including VAT" - SalesLineLCY.Amount;
        TotalVATACY := SalesLineACY."Amount Including VAT" - SalesLineACY.Amount;
        TotalAmount := SalesLineLCY.Amount;
        TotalAmountACY := SalesLineACY.Amount;
        if SalesSetup."Discount Posting" in [SalesSetup."Discount Posting"::"Line Discounts", SalesSetup."Discount Posting"::"All Discounts"] then
            if (SalesLineLCY."Line Discount Amount" <> 0) or (SalesLineACY."Line Discount Amount" <> 0) then begin
                PrepareBuffer(SalesLineLCY, InvoicePostingBuffer);
                InvoicePostingBuffer.CalcDiscount(
                    SalesHeader."Prices Including VAT", -SalesLineLCY."Line Discount Amount", -SalesLineACY."Line Discount Amount");
                InvoicePostingBuffer."VAT Difference" := 0;
                InvoicePostingBuffer.SetAccount(GenPostingSetup.GetSalesLineDiscAccount(), TotalVAT, TotalVATACY, TotalAmount, TotalAmountACY);
                UpdateBuffer(SalesHeader, InvoicePostingBuffer);
            end;
        PrepareBuffer(SalesLineLCY, InvoicePostingBuffer);
        SalesAccount := GetSalesAccount(SalesHeader, SalesLineLCY);
        SalesPostInvoiceEvents.RunOnPrepareLineOnBeforeSetAccount(SalesHeader, SalesLineLCY, SalesAccount);
        InvoicePostingBuffer."G/L Account" := SalesAccount;
        if SalesLineLCY."VAT Calculation Type" <> SalesLineLCY."VAT Calculation Type"::"Full VAT" then begin
            VATBase := TotalAmount;
            VATBaseACY := TotalAmountACY;
        end;
        InvoicePostingBuffer.SetAmounts(
            TotalVAT, TotalVATACY, TotalAmount, TotalAmountACY, SalesLineLCY."VAT Difference", VATBase, VATBaseACY);
        SalesPostInvoiceEvents.RunOnPrepareLineOnAfterSetAmounts(InvoicePostingBuffer, SalesLineLCY);
        UpdateBuffer(SalesHeader, InvoicePostingBuffer);
    end;

    local procedure PrepareBuffer(var SalesLine: Record "Sales Line"; var InvoicePostingBuffer: Record "Invoice Posting Buffer")
    begin
        InvoicePostingBuffer.PrepareSales(SalesLine);
        SalesPostInvoiceEvents.RunOnAfterPrepareInvoicePostingBuffer(SalesLine, InvoicePostingBuffer);
    end;

    local procedure UpdateBuffer(SalesHeader: Record "Sales Header"; var InvoicePostingBuffer: Record "Invoice Posting Buffer")
    begin
        if not SalesHeader.IsCreditDocType() then
            InvoicePostingBuffer.ReverseAmounts();
        TempInvoicePostingBuffer.Update(InvoicePostingBuffer);
    end;

    local procedure GetGenPostingSetup(SalesLine: Record "Sales Line")
    begin
        if (GenPostingSetup."Gen. Bus. Posting Group" = SalesLine."Gen. Bus. Posting Group") and
           (GenPostingSetup."Gen. Prod. Posting Group" = SalesLine."Gen. Prod. Posting Group") and
           (GenPostingSetup."Gen. Prod. Posting Group" <> '')
        then
            exit;
        GenPostingSetup.Get(SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group");
        GenPostingSetup.TestField(Blocked, false);
    end;

    local procedure GetSalesAccount(SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"): Code[20]
    begin
        if SalesLine.Type = SalesLine.Type::"G/L Account" then
            exit(SalesLine."No.");
        if SalesHeader.IsCreditDocType() then
            exit(GenPostingSetup.GetSalesCrMemoAccount());
        exit(GenPostingSetup.GetSalesAccount());
    end;

    internal procedure PostBuffer(SalesHeader: Record "Sales Header"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    begin
        SalesPostInvoiceEvents.RunOnBeforePostLines(SalesHeader, TempInvoicePostingBuffer);
        if TempInvoicePostingBuffer.FindSet() then
            repeat
                PostBufferLine(SalesHeader, GenJnlPostLine);
            until TempInvoicePostingBuffer.Next() = 0;
        TempInvoicePostingBuffer.DeleteAll();
    end;

    local procedure PostBufferLine(SalesHeader: Record "Sales Header"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        GenJnlLine: Record "Gen. Journal Line";
        GLEntryNo: Integer;
    begin
        InitGenJnlLine(SalesHeader, GenJnlLine);
        if TempInvoicePostingBuffer."Entry Description" <> '' then
            GenJnlLine.Description := TempInvoicePostingBuffer."Entry Description";
        TempInvoicePostingBuffer.CopyToGenJnlLine(GenJnlLine);
        SalesPostInvoiceEvents.RunOnPrepareGenJnlLineOnAfterCopyToGenJnlLine(GenJnlLine, SalesHeader, TempInvoicePostingBuffer);
        GenJnlLine."Gen. Posting Type" := GenJnlLine."Gen. Posting Type"::Sale;
        SalesPostInvoiceEvents.RunOnAfterPrepareGenJnlLine(GenJnlLine, SalesHeader, TempInvoicePostingBuffer);
        SalesPostInvoiceEvents.RunOnPostLinesOnBeforeGenJnlLinePost(
            GenJnlLine, SalesHeader, TempInvoicePostingBuffer, GenJnlPostLine, PreviewMode, SuppressCommit);
        GLEntryNo := GenJnlPostLine.RunWithCheck(GenJnlLine);
        SalesPostInvoiceEvents.RunOnPostLinesOnAfterGenJnlLinePost(
            GenJnlLine, SalesHeader, TempInvoicePostingBuffer, GenJnlPostLine, PreviewMode, SuppressCommit, GLEntryNo);
    end;

    internal procedure PostCustomerEntry(var SalesHeader: Record "Sales Header"; TotalSalesLine: Record "Sales Line"; TotalSalesLineLCY: Record "Sales Line"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        GenJnlLine: Record "Gen. Journal Line";
    begin
        InitGenJnlLine(SalesHeader, GenJnlLine);
        GenJnlLine."Account Type" := GenJnlLine."Account Type"::Customer;
        GenJnlLine."Account No." := SalesHeader."Bill-to Customer No.";
        GenJnlLine."Posting Group" := SalesHeader."Customer Posting Group";
        GenJnlLine.SetCurrencyFactor(SalesHeader."Currency Code", SalesHeader."Currency Factor");
        GenJnlLine."System-Created Entry" := true;
        GenJnlLine."Applies-to Doc. Type" := SalesHeader."Applies-to Doc. Type";
        GenJnlLine."Applies-to Doc. No." := SalesHeader."Applies-to Doc. No.";
        GenJnlLine."Applies-to ID" := SalesHeader."Applies-to ID";
        GenJnlLine."Allow Application" := SalesHeader."Bal. Account No." = '';
        GenJnlLine."Due Date" := SalesHeader."Due Date";
        GenJnlLine."Payment Terms Code" := SalesHeader."Payment Terms Code";
        GenJnlLine."Payment Method Code" := SalesHeader."Payment Method Code";
        GenJnlLine."Pmt. Discount Date" := SalesHeader."Pmt. Discount Date";
        GenJnlLine."Payment Discount %" := SalesHeader."Payment Discount %";
        SetCustomerAmounts(SalesHeader, GenJnlLine, TotalSalesLine, TotalSalesLineLCY);
        SalesPostInvoiceEvents.RunOnPostLedgerEntryOnBeforeGenJnlPostLine(
            GenJnlLine, SalesHeader, TotalSalesLine, TotalSalesLineLCY, PreviewMode, SuppressCommit, GenJnlPostLine);
        GenJnlPostLine.RunWithCheck(GenJnlLine);
        SalesPostInvoiceEvents.RunOnPostLedgerEntryOnAfterGenJnlPostLine(
            GenJnlLine, SalesHeader, TotalSalesLine, TotalSalesLineLCY, PreviewMode, SuppressCommit, GenJnlPostLine);
    end;

    /// <summary>Pays the document at once from the balancing account of the payment method.</summary>
    internal procedure PostBalancingPayment(SalesHeader: Record "Sales Header"; TotalSalesLine: Record "Sales Line"; TotalSalesLineLCY: Record "Sales Line"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line")
    var
        GenJnlLine: Record "Gen. Journal Line";
    begin
        InitGenJnlLine(SalesHeader, GenJnlLine);
        if SalesHeader.IsCreditDocType() then
            GenJnlLine."Document Type" := GenJnlLine."Document Type"::Refund
        else
            GenJnlLine."Document Type" := GenJnlLine."Document Type"::Payment;
        GenJnlLine."Account Type" := GenJnlLine."Account Type"::Customer;
        GenJnlLine."Account No." := SalesHeader."Bill-to Customer No.";
        GenJnlLine."Posting Group" := SalesHeader."Customer Posting Group";
        GenJnlLine.SetCurrencyFactor(SalesHeader."Currency Code", SalesHeader."Currency Factor");
        if SalesHeader."Bal. Account Type" = SalesHeader."Bal. Account Type"::"Bank Account" then
            GenJnlLine."Bal. Account Type" := GenJnlLine."Bal. Account Type"::"Bank Account";
        GenJnlLine."Bal. Account No." := SalesHeader."Bal. Account No.";
        GenJnlLine."Applies-to Doc. Type" := DocumentType;
        GenJnlLine."Applies-to Doc. No." := DocumentNo;
        GenJnlLine."Allow Application" := true;
        GenJnlLine."System-Created Entry" := true;
        GenJnlLine."Payment Method Code" := SalesHeader."Payment Method Code";
        SetCustomerAmounts(SalesHeader, GenJnlLine, TotalSalesLine, TotalSalesLineLCY);
        GenJnlLine."Sales/Purch. (LCY)" := 0;
        GenJnlLine.Amount := -GenJnlLine.Amount;
        GenJnlLine."Source Currency Amount" := -GenJnlLine."Source Currency Amount";
        GenJnlLine."Amount (LCY)" := -GenJnlLine."Amount (LCY)";
        GenJnlPostLine.RunWithCheck(GenJnlLine);
    end;

    local procedure SetCustomerAmounts(SalesHeader: Record "Sales Header"; var GenJnlLine: Record "Gen. Journal Line"; TotalSalesLine: Record "Sales Line"; TotalSalesLineLCY: Record "Sales Line")
    var
        Sign: Integer;
    begin
        Sign := 1;
        if SalesHeader.IsCreditDocType() then
            Sign := -1;
        GenJnlLine.Amount := Sign * TotalSalesLine."Amount Including VAT";
        GenJnlLine."Source Currency Amount" := GenJnlLine.Amount;
        GenJnlLine."Amount (LCY)" := Sign * TotalSalesLineLCY."Amount Including VAT";
        GenJnlLine."Sales/Purch. (LCY)" := Sign * TotalSalesLineLCY.Amount;
    end;

    local procedure InitGenJnlLine(SalesHeader: Record "Sales Header"; var GenJnlLine: Record "Gen. Journal Line")
    begin
        GenJnlLine.InitNewLine(
            SalesHeader."Posting Date", SalesHeader."Document Date", SalesHeader."VAT Reporting Date", SalesHeader."Posting Description",
            '', '', 0, SalesHeader."Reason Code");
        GenJnlLine.CopyDocumentFields(DocumentType, DocumentNo, ExternalDocumentNo, SourceCode, SalesHeader."Posting No. Series");
        GenJnlLine."Your Reference" := SalesHeader."Your Reference";
        GenJnlLine."Source Currency Code" := SalesHeader."Currency Code";
        GenJnlLine."Currency Factor" := SalesHeader."Currency Factor";
        GenJnlLine.Correction := SalesHeader.Correction;
        GenJnlLine."EU 3-Party Trade" := SalesHeader."EU 3-Party Trade";
        GenJnlLine."Sell-to/Buy-from No." := SalesHeader."Sell-to Customer No.";
        GenJnlLine."Bill-to/Pay-to No." := SalesHeader."Bill-to Customer No.";
        GenJnlLine."Country/Region Code" := SalesHeader."VAT Country/Region Code";
        GenJnlLine."VAT Registration No." := SalesHeader."VAT Registration No.";
        GenJnlLine."Source Type" := GenJnlLine."Source Type"::Customer;
        GenJnlLine."Source No." := SalesHeader."Bill-to Customer No.";
        GenJnlLine."Salespers./Purch. Code" := SalesHeader."Salesperson Code";
        GenJnlLine."Ship-to/Order Address Code" := SalesHeader."Ship-to Code";
        GenJnlLine."On Hold" := SalesHeader."On Hold";
    end;
}
#endif
