#if STAND_IN
namespace Microsoft.Sales.Posting;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Comment;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Receivables;
using Microsoft.Sales.Setup;
using Microsoft.Warehouse.Document;

/// <summary>Ships, receives and invoices sales documents.</summary>
codeunit 80 "Sales-Post"
{
    TableNo = "Sales Header";
    Permissions = tabledata "Sales Header" = rimd,
                  tabledata "Sales Line" = rimd,
                  tabledata "Sales Shipment Header" = rim,
                  tabledata "Sales Shipment Line" = rim,
                  tabledata "Sales Invoice Header" = rim,
                  tabledata "Sales Invoice Line" = rim,
                  tabledata "Sales Cr.Memo Header" = rim,
                  tabledata "Sales Cr.Memo Line" = rim,
                  tabledata "Return Receipt Header" = rim,
                  tabledata "Return Receipt Line" = rim;

    trigger OnRun()
    begin
        RunWithCheck(Rec);
    end;

    var
        CustLedgEntry: Record "Cust. Ledger Entry";
        TempItemChargeAssgntSales: Record "Item Charge Assignment (Sales)" temporary;
        ReturnRcptHeader: Record "Return Receipt Header";
        SalesSetup: Record "Sales & Receivables Setup";
        SalesCrMemoHeader: Record "Sales Cr.Memo Header";
        SalesInvHeader: Record "Sales Invoice Header";
        SalesShptHeader: Record "Sales Shipment Header";
        TempSalesLineGlobal: Record "Sales Line" temporary;
        TempWhseRcptHeader: Record "Warehouse Receipt Header" temporary;
        TempWhseShptHeader: Record "Warehouse Shipment Header" temporary;
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
        SalesPostAmounts: Codeunit "Sales Post Amounts";
        SalesPostInvoice: Codeunit "Sales Post Invoice";
        SalesPostItems: Codeunit "Sales Post Items";
        SourceCode: Code[10];
        InvoiceNo: Code[20];
        CalledBy: Integer;
        EverythingInvoiced: Boolean;
        PreviewMode: Boolean;
        SuppressCommit: Boolean;
        DateNotAllowedErr: Label 'is not within your range of allowed posting dates';
        DocumentTypeErr: Label 'Posting sales documents of type %1 is not part of the stand-in base application.', Comment = '%1 = document type';
        ExactCostErr: Label 'must be filled in, because exact cost reversing is mandatory';
        InvoiceRoundingErr: Label 'Invoice rounding is not part of the stand-in base application.';
        NothingToPostErr: Label 'There is nothing to post.';
        PrepaymentErr: Label 'There are unposted prepayment amounts on sales order %1.', Comment = '%1 = document number';
        PreviewErr: Label 'Posting preview is not part of the stand-in base application.';
        ShipInvoiceErr: Label 'Please enter "Yes" in Ship and/or Invoice and/or Receive.';

    internal procedure RunWithCheck(var SalesHeader2: Record "Sales Header")
    var
        SalesHeader: Record "Sales Header";
        HideProgressWindow: Boolean;
        IsHandled: Boolean;
    begin
        SalesHeader.Copy(SalesHeader2);
        OnBeforePostSalesDoc(SalesHeader, SuppressCommit, PreviewMode, HideProgressWindow, IsHandled, CalledBy);
        if IsHandled then
            exit;
        if PreviewMode then
            Error(PreviewErr);
        Initialize();
        CheckHeader(SalesHeader);
        FillTempLines(SalesHeader, TempSalesLineGlobal);
        SetQuantitiesToPost(SalesHeader);
        ReleaseForPosting(SalesHeader);
        UpdatePostingNos(SalesHeader);
        InsertPostedHeaders(SalesHeader);
        PostLines(SalesHeader);
        PostInvoice(SalesHeader);
        FinalizePosting(SalesHeader);
        SalesHeader2 := SalesHeader;
    end;

    procedure SetSuppressCommit(NewSuppressCommit: Boolean)
    begin
        SuppressCommit := NewSuppressCommit;
    end;

    procedure SetPreviewMode(NewPreviewMode: Boolean)
    begin
        PreviewMode := NewPreviewMode;
    end;

    procedure SetCalledBy(NewCalledBy: Integer)
    begin
        CalledBy := NewCalledBy;
    end;

    local procedure Initialize()
    var
        SourceCodeSetup: Record "Source Code Setup";
    begin
        SalesSetup.Get();
        SourceCodeSetup.Get();
        SourceCode := SourceCodeSetup.Sales;
        Clear(SalesShptHeader);
        Clear(ReturnRcptHeader);
        Clear(SalesInvHeader);
        Clear(SalesCrMemoHeader);
        Clear(CustLedgEntry);
        Clear(InvoiceNo);
    end;

    local procedure CheckHeader(var SalesHeader: Record "Sales Header")
    var
        GenJnlCheckLine: Codeunit "Gen. Jnl.-Check Line";
    begin
        SetPostingFlags(SalesHeader);
        SalesHeader.TestField("Sell-to Customer No.");
        SalesHeader.TestField("Bill-to Customer No.");
        SalesHeader.TestField("Posting Date");
        SalesHeader.TestField("Document Date");
        if GenJnlCheckLine.DateNotAllowed(SalesHeader."Posting Date") then
            SalesHeader.FieldError("Posting Date", DateNotAllowedErr);
        if SalesSetup."Ext. Doc. No. Mandatory" then
            SalesHeader.TestField("External Document No.");
        if SalesSetup."Invoice Rounding" and SalesHeader.Invoice then
            InvoiceRounding(SalesHeader);
        CheckCustomer(SalesHeader, SalesHeader."Sell-to Customer No.");
        if SalesHeader."Bill-to Customer No." <> SalesHeader."Sell-to Customer No." then
            CheckCustomer(SalesHeader, SalesHeader."Bill-to Customer No.");
        OnAfterCheckMandatoryFields(SalesHeader, SuppressCommit);
    end;

    /// <summary>Settles what posting the document means: invoices and credit memos are always posted whole.</summary>
    procedure SetPostingFlags(var SalesHeader: Record "Sales Header")
    begin
        case SalesHeader."Document Type" of
            SalesHeader."Document Type"::Order:
                SalesHeader.Receive := false;
            SalesHeader."Document Type"::Invoice:
                begin
                    SalesHeader.Ship := true;
                    SalesHeader.Invoice := true;
                    SalesHeader.Receive := false;
                end;
            SalesHeader."Document Type"::"Credit Memo":
                begin
                    SalesHeader.Ship := false;
                    SalesHeader.Invoice := true;
                    SalesHeader.Receive := true;
                end;
            else
                Error(DocumentTypeErr, SalesHeader."Document Type");
        end;
        if not (SalesHeader.Ship or SalesHeader.Invoice or SalesHeader.Receive) then
            Error(ShipInvoiceErr);
    end;

    local procedure CheckCustomer(SalesHeader: Record "Sales Header"; CustomerNo: Code[20])
    var
        Customer: Record Customer;
    begin
        Customer.Get(CustomerNo);
        Customer.CheckBlockedCustOnDocs(
            Customer, SalesHeader."Document Type", SalesHeader.Ship and not SalesHeader.QtyToShipIsZero(), true);
    end;

    /// <summary>Copies the lines of the document to a temporary record.</summary>
    procedure FillTempLines(SalesHeader: Record "Sales Header"; var TempSalesLine: Record "Sales Line" temporary)
    begin
        TempSalesLine.Reset();
        TempSalesLine.DeleteAll();
        CopyToTempLines(SalesHeader, TempSalesLine);
    end;

    procedure CopyToTempLines(SalesHeader: Record "Sales Header"; var TempSalesLine: Record "Sales Line" temporary)
    var
        SalesLine: Record "Sales Line";
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        if SalesLine.FindSet() then
            repeat
                TempSalesLine := SalesLine;
                TempSalesLine.Insert();
            until SalesLine.Next() = 0;
    end;

    local procedure SetQuantitiesToPost(var SalesHeader: Record "Sales Header")
    var
        HasQtyToHandle: Boolean;
        HasQtyToInvoice: Boolean;
    begin
        if TempSalesLineGlobal.FindSet() then
            repeat
                LimitQuantities(SalesHeader, TempSalesLineGlobal);
                CheckLine(SalesHeader, TempSalesLineGlobal);
                TempSalesLineGlobal.Modify();
                if (TempSalesLineGlobal."Qty. to Ship" <> 0) or (TempSalesLineGlobal."Return Qty. to Receive" <> 0) then
                    HasQtyToHandle := true;
                if TempSalesLineGlobal."Qty. to Invoice" <> 0 then
                    HasQtyToInvoice := true;
            until TempSalesLineGlobal.Next() = 0;
        SalesHeader.Ship := SalesHeader.Ship and HasQtyToHandle;
        SalesHeader.Receive := SalesHeader.Receive and HasQtyToHandle;
        SalesHeader.Invoice := SalesHeader.Invoice and HasQtyToInvoice;
        if not (SalesHeader.Ship or SalesHeader.Invoice or SalesHeader.Receive) then
            Error(NothingToPostErr);
        EverythingInvoiced := SalesHeader.Invoice;
        if TempSalesLineGlobal.FindSet() then
            repeat
                if TempSalesLineGlobal."Quantity Invoiced" + TempSalesLineGlobal."Qty. to Invoice" <> TempSalesLineGlobal.Quantity then
                    EverythingInvoiced := false;
            until TempSalesLineGlobal.Next() = 0;
    end;

    local procedure LimitQuantities(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    begin
        if not SalesHeader.Ship then begin
            SalesLine."Qty. to Ship" := 0;
            SalesLine."Qty. to Ship (Base)" := 0;
            if not SalesHeader.IsCreditDocType() and (Abs(SalesLine."Qty. to Invoice") > Abs(SalesLine."Qty. Shipped Not Invoiced")) then begin
                SalesLine."Qty. to Invoice" := SalesLine."Qty. Shipped Not Invoiced";
                SalesLine."Qty. to Invoice (Base)" := SalesLine."Qty. Shipped Not Invd. (Base)";
            end;
        end;
        if not SalesHeader.Invoice then begin
            SalesLine."Qty. to Invoice" := 0;
            SalesLine."Qty. to Invoice (Base)" := 0;
        end;
    end;

    local procedure CheckLine(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    begin
        if SalesLine.Type = SalesLine.Type::" " then
            exit;
        SalesLine.TestField("No.");
        if SalesLine.Quantity = 0 then
            exit;
        SalesLine.TestField("Shipment No.", '');
        SalesLine.TestField("Gen. Bus. Posting Group");
        SalesLine.TestField("Gen. Prod. Posting Group");
        if SalesHeader.IsCreditDocType() and SalesSetup."Exact Cost Reversing Mandatory" then
            if SalesLine.IsInventoriableItem() and (SalesLine."Appl.-from Item Entry" = 0) then
                SalesLine.FieldError("Appl.-from Item Entry", ExactCostErr);
    end;

    local procedure InvoiceRounding(var SalesHeader: Record "Sales Header")
    var
        IsHandled: Boolean;
    begin
        OnBeforeInvoiceRounding(SalesHeader, IsHandled);
        if not IsHandled then
            Error(InvoiceRoundingErr);
    end;

    /// <summary>An open document is released for the posting, with its checks, and is open again afterwards.</summary>
    local procedure ReleaseForPosting(var SalesHeader: Record "Sales Header")
    var
        ReleaseSalesDocument: Codeunit "Release Sales Document";
        SavedSalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        if SalesHeader.Status <> SalesHeader.Status::Open then begin
            SalesHeader.TestField(Status, SalesHeader.Status::Released);
            exit;
        end;
        SavedSalesHeader := SalesHeader;
        if ReleaseSalesDocument.ReleaseSalesHeader(SalesHeader, PreviewMode) then begin
            TempSalesLineGlobal.FindSet();
            repeat
                SalesLine.Get(TempSalesLineGlobal."Document Type", TempSalesLineGlobal."Document No.", TempSalesLineGlobal."Line No.");
                TempSalesLineGlobal.Amount := SalesLine.Amount;
                TempSalesLineGlobal."Amount Including VAT" := SalesLine."Amount Including VAT";
                TempSalesLineGlobal."VAT Base Amount" := SalesLine."VAT Base Amount";
                TempSalesLineGlobal."VAT Difference" := SalesLine."VAT Difference";
                TempSalesLineGlobal.Modify();
            until TempSalesLineGlobal.Next() = 0;
        end;
        if SalesHeader.Status <> SalesHeader.Status::Released then
            Error(PrepaymentErr, SalesHeader."No.");
        SalesHeader.Status := SavedSalesHeader.Status;
        SalesHeader.Ship := SavedSalesHeader.Ship;
        SalesHeader.Receive := SavedSalesHeader.Receive;
        SalesHeader.Invoice := SavedSalesHeader.Invoice;
    end;

    /// <summary>Draws the numbers of the posted documents. They stay on the document if posting fails, so that they are not drawn twice.</summary>
    local procedure UpdatePostingNos(var SalesHeader: Record "Sales Header")
    var
        NoSeries: Codeunit "No. Series";
        ModifyHeader: Boolean;
    begin
        if SalesHeader.Ship and (SalesHeader."Shipping No." = '') then
            if (SalesHeader."Document Type" = SalesHeader."Document Type"::Order) or SalesSetup."Shipment on Invoice" then begin
                SalesHeader.TestField("Shipping No. Series");
                SalesHeader."Shipping No." := NoSeries.GetNextNo(SalesHeader."Shipping No. Series", SalesHeader."Posting Date");
                ModifyHeader := true;
            end;
        if SalesHeader.Receive and (SalesHeader."Return Receipt No." = '') and SalesSetup."Return Receipt on Credit Memo" then begin
            SalesHeader.TestField("Return Receipt No. Series");
            SalesHeader."Return Receipt No." := NoSeries.GetNextNo(SalesHeader."Return Receipt No. Series", SalesHeader."Posting Date");
            ModifyHeader := true;
        end;
        if SalesHeader.Invoice and (SalesHeader."Posting No." = '') then begin
            if (SalesHeader."No. Series" <> '') or (SalesHeader."Document Type" = SalesHeader."Document Type"::Order) then
                SalesHeader.TestField("Posting No. Series");
            if (SalesHeader."No. Series" <> SalesHeader."Posting No. Series") or (SalesHeader."Document Type" = SalesHeader."Document Type"::Order) then begin
                SalesHeader."Posting No." := NoSeries.GetNextNo(SalesHeader."Posting No. Series", SalesHeader."Posting Date");
                ModifyHeader := true;
            end;
        end;
        OnAfterUpdatePostingNos(SalesHeader, SuppressCommit);
        OnBeforePostCommitSalesDoc(SalesHeader, GenJnlPostLine, PreviewMode, ModifyHeader, SuppressCommit, TempSalesLineGlobal);
        if not ModifyHeader then
            exit;
        SalesHeader.Modify();
        if not SuppressCommit then
            Commit();
    end;

    local procedure InsertPostedHeaders(var SalesHeader: Record "Sales Header")
    begin
        if SalesHeader."Shipping No." <> '' then
            if SalesHeader.Ship then
                InsertShipmentHeader(SalesHeader);
        if SalesHeader.Receive and (SalesHeader."Return Receipt No." <> '') then
            InsertReturnReceiptHeader(SalesHeader);
        if not SalesHeader.Invoice then
            exit;
        InvoiceNo := SalesHeader."Posting No.";
        if InvoiceNo = '' then
            InvoiceNo := SalesHeader."No.";
        if SalesHeader.IsCreditDocType() then
            InsertCrMemoHeader(SalesHeader)
        else
            InsertInvoiceHeader(SalesHeader);
    end;

    local procedure InsertShipmentHeader(var SalesHeader: Record "Sales Header")
    var
        IsHandled: Boolean;
    begin
        SalesShptHeader.Init();
        SalesShptHeader.TransferFields(SalesHeader);
        SalesShptHeader."No." := SalesHeader."Shipping No.";
        SalesShptHeader."No. Series" := SalesHeader."Shipping No. Series";
        if SalesHeader."Document Type" = SalesHeader."Document Type"::Order then begin
            SalesShptHeader."Order No. Series" := SalesHeader."No. Series";
            SalesShptHeader."Order No." := SalesHeader."No.";
        end;
        SalesShptHeader."Source Code" := SourceCode;
        SalesShptHeader."User ID" := CopyStr(UserId(), 1, MaxStrLen(SalesShptHeader."User ID"));
        SalesShptHeader."No. Printed" := 0;
        OnBeforeSalesShptHeaderInsert(
            SalesShptHeader, SalesHeader, SuppressCommit, IsHandled, TempWhseRcptHeader, false, TempWhseShptHeader, false, false);
        if not IsHandled then
            SalesShptHeader.Insert(true);
        OnAfterSalesShptHeaderInsert(
            SalesShptHeader, SalesHeader, SuppressCommit, false, false, TempWhseShptHeader, TempWhseRcptHeader, PreviewMode);
        OnAfterInsertShipmentHeader(SalesHeader, SalesShptHeader);
    end;

    local procedure InsertReturnReceiptHeader(var SalesHeader: Record "Sales Header")
    begin
        ReturnRcptHeader.Init();
        ReturnRcptHeader.TransferFields(SalesHeader);
        ReturnRcptHeader."No." := SalesHeader."Return Receipt No.";
        ReturnRcptHeader."No. Series" := SalesHeader."Return Receipt No. Series";
        ReturnRcptHeader."Source Code" := SourceCode;
        ReturnRcptHeader."User ID" := CopyStr(UserId(), 1, MaxStrLen(ReturnRcptHeader."User ID"));
        ReturnRcptHeader."No. Printed" := 0;
        ReturnRcptHeader.Insert(true);
    end;

    local procedure InsertInvoiceHeader(var SalesHeader: Record "Sales Header")
    var
        IsHandled: Boolean;
    begin
        SalesInvHeader.Init();
        SalesInvHeader.TransferFields(SalesHeader);
        SalesInvHeader."No." := InvoiceNo;
        SalesInvHeader."No. Series" := SalesHeader."Posting No. Series";
        if SalesHeader."Document Type" = SalesHeader."Document Type"::Order then begin
            SalesInvHeader."Pre-Assigned No. Series" := '';
            SalesInvHeader."Order No. Series" := SalesHeader."No. Series";
            SalesInvHeader."Order No." := SalesHeader."No.";
        end else begin
            SalesInvHeader."Pre-Assigned No. Series" := SalesHeader."No. Series";
            SalesInvHeader."Pre-Assigned No." := SalesHeader."No.";
        end;
        SalesInvHeader."Source Code" := SourceCode;
        SalesInvHeader."User ID" := CopyStr(UserId(), 1, MaxStrLen(SalesInvHeader."User ID"));
        SalesInvHeader."No. Printed" := 0;
        SalesInvHeader."Draft Invoice SystemId" := SalesHeader.SystemId;
        OnBeforeSalesInvHeaderInsert(SalesInvHeader, SalesHeader, SuppressCommit, IsHandled, false, TempWhseShptHeader, false);
        if not IsHandled then
            SalesInvHeader.Insert(true);
        OnAfterSalesInvHeaderInsert(
            SalesInvHeader, SalesHeader, SuppressCommit, false, false, TempWhseShptHeader, TempWhseRcptHeader, PreviewMode);
        OnAfterInsertInvoiceHeader(SalesHeader, SalesInvHeader);
    end;

    local procedure InsertCrMemoHeader(var SalesHeader: Record "Sales Header")
    begin
        SalesCrMemoHeader.Init();
        SalesCrMemoHeader.TransferFields(SalesHeader);
        SalesCrMemoHeader."No." := InvoiceNo;
        SalesCrMemoHeader."No. Series" := SalesHeader."Posting No. Series";
        SalesCrMemoHeader."Pre-Assigned No. Series" := SalesHeader."No. Series";
        SalesCrMemoHeader."Pre-Assigned No." := SalesHeader."No.";
        SalesCrMemoHeader."Source Code" := SourceCode;
        SalesCrMemoHeader."User ID" := CopyStr(UserId(), 1, MaxStrLen(SalesCrMemoHeader."User ID"));
        SalesCrMemoHeader."No. Printed" := 0;
        SalesCrMemoHeader.Insert(true);
        OnAfterSalesCrMemoHeaderInsert(
            SalesCrMemoHeader, SalesHeader, SuppressCommit, false, false, TempWhseShptHeader, TempWhseRcptHeader);
    end;

    local procedure PostLines(var SalesHeader: Record "Sales Header")
    var
        SalesLinesProcessed: Boolean;
    begin
        SalesPostItems.Initialize(SourceCode, SalesShptHeader."No.", ReturnRcptHeader."No.", InvoiceNo);
        if SalesHeader.Invoice then begin
            SalesPostAmounts.Initialize(SalesHeader, TempSalesLineGlobal);
            SalesPostInvoice.ClearBuffers();
            SalesPostInvoice.SetPreviewMode(PreviewMode);
            SalesPostInvoice.SetSuppressCommit(SuppressCommit);
            SalesPostInvoice.SetDocument(GetGenJnlDocumentType(SalesHeader), InvoiceNo, SalesHeader."External Document No.", SourceCode);
        end;
        TempSalesLineGlobal.Reset();
        if TempSalesLineGlobal.FindSet() then
            repeat
                PostLine(SalesHeader, TempSalesLineGlobal);
            until TempSalesLineGlobal.Next() = 0;
        OnAfterPostSalesLines(
            SalesHeader, SalesShptHeader, SalesInvHeader, SalesCrMemoHeader, ReturnRcptHeader, false, false, SalesLinesProcessed,
            SuppressCommit, EverythingInvoiced, TempSalesLineGlobal);
    end;

    local procedure PostLine(var SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line")
    var
        SalesLineACY: Record "Sales Line";
        SalesLineLCY: Record "Sales Line";
        ItemEntryNo: Integer;
    begin
        SalesLineACY := SalesLine;
        SalesLineACY.SetSalesHeader(SalesHeader);
        if SalesHeader.Invoice then begin
            if SalesPostAmounts.SetLineAmountToInvoice(SalesLineACY) then begin
                OnDivideAmountOnAfterInitLineDiscountAmount(SalesHeader, SalesLineACY, SalesLineACY."Qty. to Invoice");
                SalesPostAmounts.SetAmountsToInvoice(SalesHeader, SalesLineACY);
            end;
            SalesPostAmounts.ConvertToLCY(SalesHeader, SalesLineACY, SalesLineLCY);
        end;
        if SalesLine.Type <> SalesLine.Type::" " then begin
            ItemEntryNo := SalesPostItems.PostLine(SalesHeader, SalesLineACY, SalesLineLCY);
            if SalesLine."Qty. to Invoice" <> 0 then
                SalesPostInvoice.AddLine(SalesHeader, SalesLineLCY, SalesLineACY);
        end;
        if SalesShptHeader."No." <> '' then
            InsertShipmentLine(SalesHeader, SalesLine, ItemEntryNo);
        if ReturnRcptHeader."No." <> '' then
            InsertReturnReceiptLine(SalesLine, ItemEntryNo);
        if SalesInvHeader."No." <> '' then
            InsertInvoiceLine(SalesHeader, SalesLineACY, SalesLine, ItemEntryNo);
        if SalesCrMemoHeader."No." <> '' then
            InsertCrMemoLine(SalesHeader, SalesLineACY);
    end;

    local procedure InsertShipmentLine(SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; ItemEntryNo: Integer)
    var
        SalesShptLine: Record "Sales Shipment Line";
    begin
        SalesShptLine.InitFromSalesLine(SalesShptHeader, SalesLine);
        SalesShptLine."Item Shpt. Entry No." := ItemEntryNo;
        SalesShptLine.Insert(true);
        OnAfterSalesShptLineInsert(
            SalesShptLine, SalesLine, ItemEntryNo, false, false, SuppressCommit, SalesInvHeader, TempWhseShptHeader, TempWhseRcptHeader,
            SalesShptHeader, SalesHeader);
    end;

    local procedure InsertReturnReceiptLine(SalesLine: Record "Sales Line"; ItemEntryNo: Integer)
    var
        ReturnRcptLine: Record "Return Receipt Line";
    begin
        ReturnRcptLine.InitFromSalesLine(ReturnRcptHeader, SalesLine);
        ReturnRcptLine."Item Rcpt. Entry No." := ItemEntryNo;
        ReturnRcptLine.Insert(true);
    end;

    local procedure InsertInvoiceLine(var SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; PostingSalesLine: Record "Sales Line"; ItemEntryNo: Integer)
    var
        SalesInvLine: Record "Sales Invoice Line";
        IsHandled: Boolean;
    begin
        SalesInvLine.InitFromSalesLine(SalesInvHeader, SalesLine);
        if SalesHeader."Document Type" = SalesHeader."Document Type"::Order then begin
            SalesInvLine."Order No." := SalesLine."Document No.";
            SalesInvLine."Order Line No." := SalesLine."Line No.";
        end;
        OnBeforeSalesInvLineInsert(
            SalesInvLine, SalesInvHeader, SalesLine, SuppressCommit, IsHandled, PostingSalesLine, SalesShptHeader, SalesHeader, ReturnRcptHeader);
        if not IsHandled then
            SalesInvLine.Insert(true);
        OnAfterSalesInvLineInsert(
            SalesInvLine, SalesInvHeader, SalesLine, ItemEntryNo, false, false, SuppressCommit, SalesHeader, TempItemChargeAssgntSales,
            TempWhseShptHeader, TempWhseRcptHeader, PreviewMode);
    end;

    local procedure InsertCrMemoLine(var SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line")
    var
        SalesCrMemoLine: Record "Sales Cr.Memo Line";
    begin
        SalesCrMemoLine.InitFromSalesLine(SalesCrMemoHeader, SalesLine);
        SalesCrMemoLine.Insert(true);
        OnAfterSalesCrMemoLineInsert(
            SalesCrMemoLine, SalesCrMemoHeader, SalesHeader, SalesLine, TempItemChargeAssgntSales, SuppressCommit, false, false,
            TempWhseShptHeader, TempWhseRcptHeader);
    end;

    local procedure PostInvoice(var SalesHeader: Record "Sales Header")
    var
        TotalSalesLine: Record "Sales Line";
        TotalSalesLineLCY: Record "Sales Line";
    begin
        if not SalesHeader.Invoice then
            exit;
        SalesPostAmounts.GetTotals(TotalSalesLine, TotalSalesLineLCY);
        SalesPostInvoice.PostBuffer(SalesHeader, GenJnlPostLine);
        SalesPostInvoice.PostCustomerEntry(SalesHeader, TotalSalesLine, TotalSalesLineLCY, GenJnlPostLine);
        if (SalesHeader."Bal. Account No." <> '') and (TotalSalesLine."Amount Including VAT" <> 0) then
            SalesPostInvoice.PostBalancingPayment(SalesHeader, TotalSalesLine, TotalSalesLineLCY, GenJnlPostLine);
        FindCustLedgEntry(SalesHeader);
        if SalesHeader.IsCreditDocType() then begin
            SalesCrMemoHeader."Cust. Ledger Entry No." := CustLedgEntry."Entry No.";
            SalesCrMemoHeader.Modify();
        end else begin
            SalesInvHeader."Cust. Ledger Entry No." := CustLedgEntry."Entry No.";
            SalesInvHeader.Modify();
        end;
    end;

    local procedure FindCustLedgEntry(SalesHeader: Record "Sales Header")
    begin
        CustLedgEntry.SetCurrentKey("Document No.");
        CustLedgEntry.SetRange("Document No.", InvoiceNo);
        CustLedgEntry.SetRange("Document Type", GetGenJnlDocumentType(SalesHeader));
        CustLedgEntry.FindLast();
    end;

    local procedure GetGenJnlDocumentType(SalesHeader: Record "Sales Header"): Enum "Gen. Journal Document Type"
    begin
        if SalesHeader.IsCreditDocType() then
            exit(Enum::"Gen. Journal Document Type"::"Credit Memo");
        exit(Enum::"Gen. Journal Document Type"::Invoice);
    end;

    local procedure FinalizePosting(var SalesHeader: Record "Sales Header")
    begin
        SetLastNos(SalesHeader);
        if EverythingInvoiced then
            DeleteAfterPosting(SalesHeader, EverythingInvoiced)
        else begin
            UpdateLinesAfterPosting(SalesHeader);
            SalesHeader.Modify();
        end;
        OnAfterFinalizePosting(
            SalesHeader, SalesShptHeader, SalesInvHeader, SalesCrMemoHeader, ReturnRcptHeader, GenJnlPostLine, SuppressCommit, PreviewMode);
        OnAfterFinalizePostingOnBeforeCommit(
            SalesHeader, SalesShptHeader, SalesInvHeader, SalesCrMemoHeader, ReturnRcptHeader, GenJnlPostLine, SuppressCommit, PreviewMode,
            false, false, EverythingInvoiced);
        if not SuppressCommit then
            Commit();
        OnAfterPostSalesDoc(
            SalesHeader, GenJnlPostLine, SalesShptHeader."No.", ReturnRcptHeader."No.", SalesInvHeader."No.", SalesCrMemoHeader."No.",
            SuppressCommit, false, CustLedgEntry, false, false, PreviewMode);
    end;

    local procedure SetLastNos(var SalesHeader: Record "Sales Header")
    begin
        if SalesHeader.Ship then begin
            SalesHeader."Last Shipping No." := SalesHeader."Shipping No.";
            SalesHeader."Shipping No." := '';
        end;
        if SalesHeader.Receive then begin
            SalesHeader."Last Return Receipt No." := SalesHeader."Return Receipt No.";
            SalesHeader."Return Receipt No." := '';
        end;
        if SalesHeader.Invoice then begin
            SalesHeader."Last Posting No." := InvoiceNo;
            SalesHeader."Posting No." := '';
        end;
    end;

    /// <summary>Removes a document of which everything is invoiced.</summary>
    procedure DeleteAfterPosting(var SalesHeader: Record "Sales Header"; EverythingInvoiced: Boolean)
    var
        SalesCommentLine: Record "Sales Comment Line";
        SalesLine: Record "Sales Line";
        SkipDelete: Boolean;
    begin
        OnBeforeDeleteAfterPosting(
            SalesHeader, SalesInvHeader, SalesCrMemoHeader, SkipDelete, SuppressCommit, EverythingInvoiced, TempSalesLineGlobal);
        if SkipDelete then
            exit;
        SalesHeader.Delete();
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.DeleteAll();
        SalesCommentLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesCommentLine.SetRange("No.", SalesHeader."No.");
        SalesCommentLine.DeleteAll();
        OnAfterDeleteAfterPosting(SalesHeader, SalesInvHeader, SalesCrMemoHeader, SuppressCommit);
    end;

    local procedure UpdateLinesAfterPosting(SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
    begin
        TempSalesLineGlobal.FindSet();
        repeat
            if TempSalesLineGlobal.Quantity <> 0 then begin
                SalesLine.Get(TempSalesLineGlobal."Document Type", TempSalesLineGlobal."Document No.", TempSalesLineGlobal."Line No.");
                SalesLine.SetSalesHeader(SalesHeader);
                SalesLine."Quantity Shipped" += TempSalesLineGlobal."Qty. to Ship";
                SalesLine."Qty. Shipped (Base)" += TempSalesLineGlobal."Qty. to Ship (Base)";
                SalesLine."Quantity Invoiced" += TempSalesLineGlobal."Qty. to Invoice";
                SalesLine."Qty. Invoiced (Base)" += TempSalesLineGlobal."Qty. to Invoice (Base)";
                SalesLine.InitOutstanding();
                SalesLine.InitQtyToShip();
                SalesLine.Modify();
            end;
        until TempSalesLineGlobal.Next() = 0;
    end;

    [IntegrationEvent(false, false)]
    local procedure OnDivideAmountOnAfterInitLineDiscountAmount(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; SalesLineQty: Decimal)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeInvoiceRounding(var SalesHeader: Record "Sales Header"; var IsHandled: Boolean)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnBeforePostSalesDoc(var SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean; PreviewMode: Boolean; var HideProgressWindow: Boolean; var IsHandled: Boolean; var CalledBy: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforePostCommitSalesDoc(var SalesHeader: Record "Sales Header"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line"; PreviewMode: Boolean; var ModifyHeader: Boolean; var CommitIsSuppressed: Boolean; var TempSalesLineGlobal: Record "Sales Line" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterPostSalesDoc(var SalesHeader: Record "Sales Header"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line"; SalesShptHdrNo: Code[20]; RetRcpHdrNo: Code[20]; SalesInvHdrNo: Code[20]; SalesCrMemoHdrNo: Code[20]; CommitIsSuppressed: Boolean; InvtPickPutaway: Boolean; var CustLedgerEntry: Record "Cust. Ledger Entry"; WhseShip: Boolean; WhseReceiv: Boolean; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCheckMandatoryFields(var SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterUpdatePostingNos(var SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeSalesShptHeaderInsert(var SalesShptHeader: Record "Sales Shipment Header"; SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean; var IsHandled: Boolean; var TempWhseRcptHeader: Record "Warehouse Receipt Header" temporary; WhseReceive: Boolean; var TempWhseShptHeader: Record "Warehouse Shipment Header" temporary; WhseShip: Boolean; InvtPickPutaway: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSalesShptHeaderInsert(var SalesShipmentHeader: Record "Sales Shipment Header"; SalesHeader: Record "Sales Header"; SuppressCommit: Boolean; WhseShip: Boolean; WhseReceive: Boolean; var TempWhseShptHeader: Record "Warehouse Shipment Header"; var TempWhseRcptHeader: Record "Warehouse Receipt Header"; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSalesShptLineInsert(var SalesShipmentLine: Record "Sales Shipment Line"; SalesLine: Record "Sales Line"; ItemShptLedEntryNo: Integer; WhseShip: Boolean; WhseReceive: Boolean; CommitIsSuppressed: Boolean; SalesInvoiceHeader: Record "Sales Invoice Header"; var TempWhseShptHeader: Record "Warehouse Shipment Header" temporary; var TempWhseRcptHeader: Record "Warehouse Receipt Header" temporary; SalesShptHeader: Record "Sales Shipment Header"; SalesHeader: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeSalesInvHeaderInsert(var SalesInvHeader: Record "Sales Invoice Header"; var SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean; var IsHandled: Boolean; WhseShip: Boolean; WhseShptHeader: Record "Warehouse Shipment Header"; InvtPickPutaway: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSalesInvHeaderInsert(var SalesInvHeader: Record "Sales Invoice Header"; SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean; WhseShip: Boolean; WhseReceive: Boolean; var TempWhseShptHeader: Record "Warehouse Shipment Header"; var TempWhseRcptHeader: Record "Warehouse Receipt Header"; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeSalesInvLineInsert(var SalesInvLine: Record "Sales Invoice Line"; SalesInvHeader: Record "Sales Invoice Header"; SalesLine: Record "Sales Line"; CommitIsSuppressed: Boolean; var IsHandled: Boolean; PostingSalesLine: Record "Sales Line"; SalesShipmentHeader: Record "Sales Shipment Header"; SalesHeader: Record "Sales Header"; var ReturnReceiptHeader: Record "Return Receipt Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSalesInvLineInsert(var SalesInvLine: Record "Sales Invoice Line"; SalesInvHeader: Record "Sales Invoice Header"; SalesLine: Record "Sales Line"; ItemLedgShptEntryNo: Integer; WhseShip: Boolean; WhseReceive: Boolean; CommitIsSuppressed: Boolean; var SalesHeader: Record "Sales Header"; var TempItemChargeAssgntSales: Record "Item Charge Assignment (Sales)" temporary; var TempWhseShptHeader: Record "Warehouse Shipment Header" temporary; var TempWhseRcptHeader: Record "Warehouse Receipt Header" temporary; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSalesCrMemoHeaderInsert(var SalesCrMemoHeader: Record "Sales Cr.Memo Header"; SalesHeader: Record "Sales Header"; CommitIsSuppressed: Boolean; WhseShip: Boolean; WhseReceive: Boolean; var TempWhseShptHeader: Record "Warehouse Shipment Header"; var TempWhseRcptHeader: Record "Warehouse Receipt Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSalesCrMemoLineInsert(var SalesCrMemoLine: Record "Sales Cr.Memo Line"; SalesCrMemoHeader: Record "Sales Cr.Memo Header"; var SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; var TempItemChargeAssgntSales: Record "Item Charge Assignment (Sales)" temporary; CommitIsSuppressed: Boolean; WhseShip: Boolean; WhseReceive: Boolean; var TempWhseShptHeader: Record "Warehouse Shipment Header" temporary; var TempWhseRcptHeader: Record "Warehouse Receipt Header" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInsertShipmentHeader(var SalesHeader: Record "Sales Header"; var SalesShipmentHeader: Record "Sales Shipment Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInsertInvoiceHeader(var SalesHeader: Record "Sales Header"; var SalesInvHeader: Record "Sales Invoice Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterPostSalesLines(var SalesHeader: Record "Sales Header"; var SalesShipmentHeader: Record "Sales Shipment Header"; var SalesInvoiceHeader: Record "Sales Invoice Header"; var SalesCrMemoHeader: Record "Sales Cr.Memo Header"; var ReturnReceiptHeader: Record "Return Receipt Header"; WhseShip: Boolean; WhseReceive: Boolean; var SalesLinesProcessed: Boolean; CommitIsSuppressed: Boolean; EverythingInvoiced: Boolean; var TempSalesLineGlobal: Record "Sales Line" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeDeleteAfterPosting(var SalesHeader: Record "Sales Header"; var SalesInvoiceHeader: Record "Sales Invoice Header"; var SalesCrMemoHeader: Record "Sales Cr.Memo Header"; var SkipDelete: Boolean; CommitIsSuppressed: Boolean; EverythingInvoiced: Boolean; var TempSalesLineGlobal: Record "Sales Line" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterDeleteAfterPosting(SalesHeader: Record "Sales Header"; SalesInvoiceHeader: Record "Sales Invoice Header"; SalesCrMemoHeader: Record "Sales Cr.Memo Header"; CommitIsSuppressed: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterFinalizePosting(var SalesHeader: Record "Sales Header"; var SalesShipmentHeader: Record "Sales Shipment Header"; var SalesInvoiceHeader: Record "Sales Invoice Header"; var SalesCrMemoHeader: Record "Sales Cr.Memo Header"; var ReturnReceiptHeader: Record "Return Receipt Header"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line"; CommitIsSuppressed: Boolean; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterFinalizePostingOnBeforeCommit(var SalesHeader: Record "Sales Header"; var SalesShipmentHeader: Record "Sales Shipment Header"; var SalesInvoiceHeader: Record "Sales Invoice Header"; var SalesCrMemoHeader: Record "Sales Cr.Memo Header"; var ReturnReceiptHeader: Record "Return Receipt Header"; var GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line"; var CommitIsSuppressed: Boolean; var PreviewMode: Boolean; WhseShip: Boolean; WhseReceive: Boolean; var EverythingInvoiced: Boolean)
    begin
    end;
}
#endif
