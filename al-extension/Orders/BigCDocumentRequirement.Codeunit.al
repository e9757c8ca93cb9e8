namespace BigC.Connector.Orders;

using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Setup;

/// <summary>What sales documents need: number series that give numbers, and set-up that does not contradict the proof.</summary>
codeunit 71810 "BigC Document Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NumberSeriesCheck: Codeunit "BigC Number Series Check";
        NoSeriesBlankLbl: Label 'It is blank. Choose a number series on the Sales & Receivables Setup page.';
        NoSeriesReadyLbl: Label 'Number series %1 gives numbers.', Comment = '%1 = number series';
        SetupMissingLbl: Label 'The setup does not exist. Open the Sales & Receivables Setup page once.';
        PostingDatesLbl: Label 'Allowed posting dates';
        TodayAllowedLbl: Label 'Orders and payments of today can be posted.';
        TodayRefusedLbl: Label 'Orders and payments of today are held, because their posting date is not allowed. %1', Comment = '%1 = which dates are allowed';
        VATDifferenceLbl: Label 'VAT differences';
        VATDifferenceAllowedLbl: Label 'Up to %1 are allowed on a document.', Comment = '%1 = amount';
        VATDifferenceRefusedLbl: Label 'They are not allowed, so orders whose tax BigCommerce rounds otherwise are held. Fill in Max. VAT Difference Allowed.';
        InvoiceRoundingLbl: Label 'It is on; the invoices of BigCommerce orders are left as the shopper paid them.';
        InvoiceRoundingOffLbl: Label 'It is off.';
        DiscountsLbl: Label 'Line discounts are not posted to an account of their own, so promotions cannot be read off the ledger.';
        DiscountsPostedLbl: Label 'Line discounts are posted to their own account.';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        if not SalesReceivablesSetup.Get() then begin
            ReadinessReport.AddBlocking(SalesReceivablesSetup.TableCaption(), SetupMissingLbl, Page::"Sales & Receivables Setup", '');
            exit;
        end;
        CheckNoSeries(SalesReceivablesSetup.FieldCaption("Order Nos."), SalesReceivablesSetup."Order Nos.", ReadinessReport);
        CheckNoSeries(SalesReceivablesSetup.FieldCaption("Posted Invoice Nos."), SalesReceivablesSetup."Posted Invoice Nos.", ReadinessReport);
        CheckNoSeries(SalesReceivablesSetup.FieldCaption("Posted Shipment Nos."), SalesReceivablesSetup."Posted Shipment Nos.", ReadinessReport);
        CheckPostingDates(Store."Code", ReadinessReport);
        CheckVATDifference(ReadinessReport);
        if SalesReceivablesSetup."Invoice Rounding" then
            ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Invoice Rounding"), InvoiceRoundingLbl)
        else
            ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Invoice Rounding"), InvoiceRoundingOffLbl);
        if SalesReceivablesSetup."Discount Posting" in [SalesReceivablesSetup."Discount Posting"::"Line Discounts", SalesReceivablesSetup."Discount Posting"::"All Discounts"] then
            ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Discount Posting"), DiscountsPostedLbl)
        else
            ReadinessReport.AddAttention(SalesReceivablesSetup.FieldCaption("Discount Posting"), DiscountsLbl, Page::"Sales & Receivables Setup", '');
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    begin
        if ReadinessCheck."Fixing Page Id" = Page::"No. Series" then
            NumberSeriesCheck.OpenPage(CopyStr(ReadinessCheck."Fixing Key", 1, 20))
        else
            Page.RunModal(ReadinessCheck."Fixing Page Id");
    end;

    local procedure CheckNoSeries(Subject: Text; NoSeriesCode: Code[20]; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        if NoSeriesCode = '' then begin
            ReadinessReport.AddBlocking(Subject, NoSeriesBlankLbl, Page::"Sales & Receivables Setup", '');
            exit;
        end;
        if NumberSeriesCheck.GivesNumbers(NoSeriesCode) then
            ReadinessReport.AddReady(Subject, StrSubstNo(NoSeriesReadyLbl, NoSeriesCode))
        else
            ReadinessReport.AddBlocking(Subject, NumberSeriesCheck.ClosedText(NoSeriesCode), Page::"No. Series", NoSeriesCode);
    end;

    local procedure CheckPostingDates(StoreCode: Code[20]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        PostingDates: Codeunit "BigC Posting Dates";
        Stores: Codeunit "BigC Stores";
        AllowedText: Text;
    begin
        if PostingDates.IsAllowed(Stores.DayOf(StoreCode, CurrentDateTime()), '', AllowedText) then
            ReadinessReport.AddReady(PostingDatesLbl, TodayAllowedLbl)
        else
            ReadinessReport.AddAttention(PostingDatesLbl, StrSubstNo(TodayRefusedLbl, AllowedText), Page::"General Ledger Setup", '');
    end;

    local procedure CheckVATDifference(var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.SetLoadFields("Max. VAT Difference Allowed");
        if GeneralLedgerSetup.Get() and (GeneralLedgerSetup."Max. VAT Difference Allowed" > 0) then
            ReadinessReport.AddReady(VATDifferenceLbl, StrSubstNo(VATDifferenceAllowedLbl, GeneralLedgerSetup."Max. VAT Difference Allowed"))
        else
            ReadinessReport.AddAttention(VATDifferenceLbl, VATDifferenceRefusedLbl, Page::"General Ledger Setup", '');
    end;
}
