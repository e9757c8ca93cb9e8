#if STAND_IN
namespace Microsoft.Sales.Document;

using Microsoft.Finance.VAT.Calculation;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Setup;
using Microsoft.Sales.Pricing;
using Microsoft.Sales.Setup;

/// <summary>Releases and reopens sales documents. Releasing spreads the VAT of each VAT group over the lines.</summary>
codeunit 414 "Release Sales Document"
{
    TableNo = "Sales Header";

    trigger OnRun()
    begin
        SalesHeader.Copy(Rec);
        ReleaseDocument();
        Rec := SalesHeader;
    end;

    var
        SalesHeader: Record "Sales Header";
        PreviewMode: Boolean;
        SkipCheckReleaseRestrictions: Boolean;
        SkipWhseRequestOperations: Boolean;
        InvoiceDiscountErr: Label 'Invoice discounts and service charges are not part of the stand-in base application.';
        NothingToReleaseErr: Label 'There is nothing to release for the document of type %1 with the number %2.', Comment = '%1 = document type, %2 = document number';

    local procedure ReleaseDocument() LinesWereModified: Boolean
    var
        SalesLine: Record "Sales Line";
        IsHandled: Boolean;
    begin
        if SalesHeader.Status = SalesHeader.Status::Released then
            exit(false);
        OnBeforeReleaseSalesDoc(SalesHeader, PreviewMode, IsHandled, SkipCheckReleaseRestrictions, SkipWhseRequestOperations);
        if IsHandled then
            exit(false);
        SalesHeader.TestField("Sell-to Customer No.");
        CheckLines(SalesLine);
        OnCodeOnAfterCheck(SalesHeader, SalesLine, LinesWereModified);
        SalesLine.Reset();
        CheckInvoiceDiscount();
        if AwaitsPrepayment() then begin
            SalesHeader.Status := SalesHeader.Status::"Pending Prepayment";
            SalesHeader.Modify(true);
            OnAfterReleaseSalesDoc(SalesHeader, PreviewMode, LinesWereModified, SkipWhseRequestOperations);
            exit;
        end;
        OnCodeOnBeforeSetStatusReleased(SalesHeader);
        SalesHeader.Status := SalesHeader.Status::Released;
        if CalcAndUpdateVATOnLines(SalesHeader, SalesLine) then
            LinesWereModified := true;
        SalesHeader.Modify(true);
        OnAfterReleaseSalesDoc(SalesHeader, PreviewMode, LinesWereModified, SkipWhseRequestOperations);
    end;

    local procedure CheckLines(var SalesLine: Record "Sales Line")
    var
        InvtSetup: Record "Inventory Setup";
        Item: Record Item;
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter(Type, '>0');
        SalesLine.SetFilter(Quantity, '<>0');
        if not SalesLine.FindSet() then
            Error(NothingToReleaseErr, SalesHeader."Document Type", SalesHeader."No.");
        InvtSetup.Get();
        repeat
            SalesLine.TestField("No.");
            if SalesLine.Type = SalesLine.Type::Item then begin
                Item := SalesLine.GetItem();
                if Item.IsInventoriableType() and InvtSetup."Location Mandatory" then
                    SalesLine.TestField("Location Code");
                if SalesLine."Variant Code" = '' then
                    if Item.IsVariantMandatory() then
                        SalesLine.TestField("Variant Code");
            end;
        until SalesLine.Next() = 0;
    end;

    /// <summary>Releasing takes the customer's invoice discount off, and charges for small orders, where the company wants that.</summary>
    local procedure CheckInvoiceDiscount()
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        CustInvoiceDisc: Record "Cust. Invoice Disc.";
        SalesLine: Record "Sales Line";
    begin
        SalesReceivablesSetup.Get();
        if not SalesReceivablesSetup."Calc. Inv. Discount" then
            exit;
        CustInvoiceDisc.SetRange(Code, SalesHeader."Invoice Disc. Code");
        CustInvoiceDisc.SetRange("Currency Code", SalesHeader."Currency Code");
        if not CustInvoiceDisc.FindLast() then
            exit;
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetRange("Allow Invoice Disc.", true);
        if (CustInvoiceDisc."Service Charge" <> 0) or not SalesLine.IsEmpty() then
            Error(InvoiceDiscountErr);
    end;

    local procedure AwaitsPrepayment(): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        if SalesHeader."Document Type" <> SalesHeader."Document Type"::Order then
            exit(false);
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter("Prepayment %", '<>0');
        SalesLine.SetFilter("Line Amount", '<>0');
        exit(not SalesLine.IsEmpty());
    end;

    /// <summary>Makes the VAT of the lines agree with the VAT of their groups. A VAT difference on a line stays.</summary>
    procedure CalcAndUpdateVATOnLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"): Boolean
    var
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        QtyType: Option General,Invoicing,Shipping;
    begin
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.CalcVATAmountLines(QtyType::General, SalesHeader, SalesLine, TempVATAmountLine);
        exit(SalesLine.UpdateVATOnLines(QtyType::General, SalesHeader, SalesLine, TempVATAmountLine));
    end;

    procedure Reopen(var SalesHeader: Record "Sales Header")
    var
        IsHandled: Boolean;
    begin
        OnBeforeReopenSalesDoc(SalesHeader, PreviewMode, IsHandled, SkipWhseRequestOperations);
        if IsHandled or (SalesHeader.Status = SalesHeader.Status::Open) then
            exit;
        SalesHeader.Status := SalesHeader.Status::Open;
        SalesHeader.Modify(true);
        OnAfterReopenSalesDoc(SalesHeader, PreviewMode, SkipWhseRequestOperations);
    end;

    procedure PerformManualRelease(var SalesHeader: Record "Sales Header")
    begin
        OnBeforeManualReleaseSalesDoc(SalesHeader, PreviewMode);
        PerformManualCheckAndRelease(SalesHeader);
        OnAfterManualReleaseSalesDoc(SalesHeader, PreviewMode);
    end;

    procedure PerformManualCheckAndRelease(var SalesHeader: Record "Sales Header")
    begin
        ReleaseSalesHeader(SalesHeader, false);
    end;

    procedure PerformManualReopen(var SalesHeader: Record "Sales Header")
    begin
        OnBeforeManualReOpenSalesDoc(SalesHeader, PreviewMode);
        Reopen(SalesHeader);
        OnAfterManualReOpenSalesDoc(SalesHeader, PreviewMode);
    end;

    procedure ReleaseSalesHeader(var SalesHdr: Record "Sales Header"; Preview: Boolean) LinesWereModified: Boolean
    begin
        PreviewMode := Preview;
        SalesHeader.Copy(SalesHdr);
        LinesWereModified := ReleaseDocument();
        SalesHdr := SalesHeader;
    end;

    procedure SetSkipCheckReleaseRestrictions()
    begin
        SkipCheckReleaseRestrictions := true;
    end;

    procedure SetSkipWhseRequestOperations(NewSkipWhseRequestOperations: Boolean)
    begin
        SkipWhseRequestOperations := NewSkipWhseRequestOperations;
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeReleaseSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean; var IsHandled: Boolean; var SkipCheckReleaseRestrictions: Boolean; SkipWhseRequestOperations: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterReleaseSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean; var LinesWereModified: Boolean; SkipWhseRequestOperations: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeManualReleaseSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterManualReleaseSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeReopenSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean; var IsHandled: Boolean; SkipWhseRequestOperations: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterReopenSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean; SkipWhseRequestOperations: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeManualReOpenSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterManualReOpenSalesDoc(var SalesHeader: Record "Sales Header"; PreviewMode: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnCodeOnAfterCheck(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var LinesWereModified: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnCodeOnBeforeSetStatusReleased(var SalesHeader: Record "Sales Header")
    begin
    end;
}
#endif
