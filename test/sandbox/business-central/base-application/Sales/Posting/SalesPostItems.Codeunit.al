#if STAND_IN
namespace Microsoft.Sales.Posting;

using Microsoft.Inventory.Journal;
using Microsoft.Inventory.Posting;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>Posts what a sales line ships, receives and invoices to the item ledger, and keeps the invoiced quantities of earlier shipments.</summary>
codeunit 49801 "Sales Post Items"
{
    Access = Internal;
    Permissions = tabledata "Sales Shipment Line" = rm;

    var
        ItemJnlPostLine: Codeunit "Item Jnl.-Post Line";
        SourceCode: Code[10];
        ShipmentNo: Code[20];
        ReturnReceiptNo: Code[20];
        InvoiceNo: Code[20];
        RemAmount: Decimal;
        RemDiscountAmount: Decimal;
        RemQty: Decimal;
        RemQtyBase: Decimal;
        NotShippedErr: Label 'Line %1 of %2 %3 invoices %4 units more than its shipments hold.', Comment = '%1 = line number, %2 = document type, %3 = document number, %4 = quantity';

    internal procedure Initialize(NewSourceCode: Code[10]; NewShipmentNo: Code[20]; NewReturnReceiptNo: Code[20]; NewInvoiceNo: Code[20])
    begin
        SourceCode := NewSourceCode;
        ShipmentNo := NewShipmentNo;
        ReturnReceiptNo := NewReturnReceiptNo;
        InvoiceNo := NewInvoiceNo;
    end;

    /// <summary>Posts one line.</summary>
    /// <returns>The item ledger entry of what was shipped or received now, 0 if nothing was.</returns>
    internal procedure PostLine(SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; SalesLineLCY: Record "Sales Line") ItemEntryNo: Integer
    var
        QtyToHandle: Decimal;
        QtyToHandleBase: Decimal;
        QtyToInvoice: Decimal;
        QtyToInvoiceBase: Decimal;
    begin
        RemQty := SalesLine."Qty. to Invoice";
        RemQtyBase := SalesLine."Qty. to Invoice (Base)";
        RemAmount := SalesLineLCY.Amount;
        RemDiscountAmount := SalesLineLCY."Line Discount Amount";
        QtyToHandle := SalesLine."Qty. to Ship";
        QtyToHandleBase := SalesLine."Qty. to Ship (Base)";
        if SalesLine.IsCreditDocType() then begin
            QtyToHandle := SalesLine."Return Qty. to Receive";
            QtyToHandleBase := SalesLine."Return Qty. to Receive (Base)";
        end;
        if QtyToHandle <> 0 then begin
            QtyToInvoice := SalesLine.GetAbsMin(RemQty, QtyToHandle);
            QtyToInvoiceBase := SalesLine.GetAbsMin(RemQtyBase, QtyToHandleBase);
            ItemEntryNo := PostItemJnlLine(SalesHeader, SalesLine, QtyToHandle, QtyToHandleBase, QtyToInvoice, QtyToInvoiceBase, 0);
        end;
        if RemQty <> 0 then
            InvoiceEarlierShipments(SalesHeader, SalesLine);
    end;

    local procedure InvoiceEarlierShipments(SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line")
    var
        SalesShptLine: Record "Sales Shipment Line";
        QtyToInvoice: Decimal;
        QtyToInvoiceBase: Decimal;
    begin
        SalesShptLine.SetCurrentKey("Order No.", "Order Line No.", "Posting Date");
        SalesShptLine.SetRange("Order No.", SalesLine."Document No.");
        SalesShptLine.SetRange("Order Line No.", SalesLine."Line No.");
        SalesShptLine.SetFilter("Qty. Shipped Not Invoiced", '<>0');
        while (RemQty <> 0) and SalesShptLine.FindFirst() do begin
            QtyToInvoice := SalesLine.GetAbsMin(RemQty, SalesShptLine."Qty. Shipped Not Invoiced");
            QtyToInvoiceBase := SalesLine.GetAbsMin(RemQtyBase, SalesShptLine."Quantity (Base)" - SalesShptLine."Qty. Invoiced (Base)");
            PostItemJnlLine(SalesHeader, SalesLine, 0, 0, QtyToInvoice, QtyToInvoiceBase, SalesShptLine."Item Shpt. Entry No.");
            SalesShptLine."Quantity Invoiced" += QtyToInvoice;
            SalesShptLine."Qty. Invoiced (Base)" += QtyToInvoiceBase;
            SalesShptLine."Qty. Shipped Not Invoiced" := SalesShptLine.Quantity - SalesShptLine."Quantity Invoiced";
            SalesShptLine.Modify();
        end;
        if RemQty <> 0 then
            Error(NotShippedErr, SalesLine."Line No.", SalesLine."Document Type", SalesLine."Document No.", RemQty);
    end;

    local procedure PostItemJnlLine(SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; QtyToHandle: Decimal; QtyToHandleBase: Decimal; QtyToInvoice: Decimal; QtyToInvoiceBase: Decimal; ItemEntryNo: Integer): Integer
    var
        ItemJnlLine: Record "Item Journal Line";
        Sign: Integer;
    begin
        Sign := 1;
        if SalesLine.IsCreditDocType() then
            Sign := -1;
        ItemJnlLine.Init();
        ItemJnlLine.CopyFromSalesHeader(SalesHeader);
        ItemJnlLine.CopyFromSalesLine(SalesLine);
        SetDocument(ItemJnlLine, SalesHeader, SalesLine, QtyToHandle, QtyToInvoice);
        ItemJnlLine."Entry Type" := ItemJnlLine."Entry Type"::Sale;
        ItemJnlLine."Value Entry Type" := ItemJnlLine."Value Entry Type"::"Direct Cost";
        ItemJnlLine.Quantity := Sign * QtyToHandle;
        ItemJnlLine."Quantity (Base)" := Sign * QtyToHandleBase;
        ItemJnlLine."Invoiced Quantity" := Sign * QtyToInvoice;
        ItemJnlLine."Invoiced Qty. (Base)" := Sign * QtyToInvoiceBase;
        ItemJnlLine."Item Shpt. Entry No." := ItemEntryNo;
        ItemJnlLine.Amount := Sign * TakeShare(RemAmount, QtyToInvoice);
        ItemJnlLine."Discount Amount" := Sign * TakeShare(RemDiscountAmount, QtyToInvoice);
        if ItemJnlLine."Invoiced Quantity" <> 0 then
            ItemJnlLine."Unit Amount" := ItemJnlLine.Amount / ItemJnlLine."Invoiced Quantity";
        RemQty -= QtyToInvoice;
        RemQtyBase -= QtyToInvoiceBase;
        if SalesLine.Type <> SalesLine.Type::Item then
            exit(0);
        ItemJnlPostLine.RunWithCheck(ItemJnlLine);
        exit(ItemJnlLine."Item Shpt. Entry No.");
    end;

    local procedure TakeShare(var RemainingAmount: Decimal; Qty: Decimal) Share: Decimal
    begin
        if Qty = 0 then
            exit(0);
        Share := Round(RemainingAmount * Qty / RemQty);
        RemainingAmount -= Share;
    end;

    local procedure SetDocument(var ItemJnlLine: Record "Item Journal Line"; SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; QtyToHandle: Decimal; QtyToInvoice: Decimal)
    begin
        if QtyToInvoice <> 0 then
            ItemJnlLine."Invoice No." := InvoiceNo;
        if (QtyToHandle <> 0) and not SalesLine.IsCreditDocType() and (ShipmentNo <> '') then begin
            ItemJnlLine.CopyDocumentFields(
                ItemJnlLine."Document Type"::"Sales Shipment", ShipmentNo, SalesHeader."External Document No.", SourceCode, SalesHeader."Shipping No. Series");
            exit;
        end;
        if (QtyToHandle <> 0) and SalesLine.IsCreditDocType() and (ReturnReceiptNo <> '') then begin
            ItemJnlLine.CopyDocumentFields(
                ItemJnlLine."Document Type"::"Sales Return Receipt", ReturnReceiptNo, SalesHeader."External Document No.", SourceCode, SalesHeader."Return Receipt No. Series");
            exit;
        end;
        if SalesLine.IsCreditDocType() then
            ItemJnlLine.CopyDocumentFields(
                ItemJnlLine."Document Type"::"Sales Credit Memo", InvoiceNo, SalesHeader."External Document No.", SourceCode, SalesHeader."Posting No. Series")
        else
            ItemJnlLine.CopyDocumentFields(
                ItemJnlLine."Document Type"::"Sales Invoice", InvoiceNo, SalesHeader."External Document No.", SourceCode, SalesHeader."Posting No. Series");
    end;
}
#endif
