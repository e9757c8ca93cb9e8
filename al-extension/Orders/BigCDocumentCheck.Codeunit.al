namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Sales.Document;

/// <summary>
/// Compares a sales order with what it was when it was proven, each time it is released or posted: it may have been changed by
/// hand since, or by a setting of the company that only acts then. Once a part is invoiced, the invoices are compared instead.
/// </summary>
codeunit 71531 "BigC Document Check"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Notes on the order what its document comes to, now that it is proven.</summary>
    procedure Stamp(var Order: Record "BigC Order"; SalesHeader: Record "Sales Header")
    var
        TempDocumentVAT: Record "BigC Order Proven VAT" temporary;
    begin
        ProvenVAT.SumSalesOrder(Order, SalesHeader, TempDocumentVAT);
        ProvenVAT.Totals(TempDocumentVAT, Order."Proven Amount Inc. VAT", Order."Proven VAT Amount");
        ProvenVAT.Keep(Order, TempDocumentVAT);
    end;

    /// <summary>Adds a cause if the sales order no longer comes to what was proven.</summary>
    procedure Report(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesHeader: Record "Sales Header";
        OrderDocument: Codeunit "BigC Order Document";
        Total: Decimal;
        VAT: Decimal;
    begin
        if not OrderDocument.Find(Order, SalesHeader) or IsAsProven(Order, SalesHeader, Total, VAT) then
            exit;
        // The message says all that is looked at, so another content of the order is no new question.
        ExceptionReport.SetContent('');
        ExceptionReport.Add("BigC Exception Cause"::DocumentChanged, KeyOf(Order, Total, VAT, DifferencesOfVAT), StrSubstNo(ReportLbl, DifferenceText(Order, SalesHeader, Total, VAT)));
        ExceptionReport.SetContent(Order."Content Hash");
    end;

    /// <summary>Refuses to release or post a sales order that was changed, unless someone has answered for these figures with a reason.</summary>
    procedure StopIfChanged(Order: Record "BigC Order"; SalesHeader: Record "Sales Header")
    var
        Total: Decimal;
        VAT: Decimal;
    begin
        if IsAsProven(Order, SalesHeader, Total, VAT) or IsAnsweredFor(Order, Total, VAT, DifferencesOfVAT) then
            exit;
        Error(ChangedErr, DifferenceText(Order, SalesHeader, Total, VAT));
    end;

    /// <summary>True if someone has ignored, with a reason, that the sales order came to these figures.</summary>
    procedure IsAnsweredFor(Order: Record "BigC Order"; Total: Decimal; VAT: Decimal; VATDifferences: Text): Boolean
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.IsIgnored(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), '', "BigC Exception Cause"::DocumentChanged, KeyOf(Order, Total, VAT, VATDifferences)));
    end;

    local procedure IsAsProven(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var Total: Decimal; var VAT: Decimal): Boolean
    var
        DocumentVAT: Codeunit "BigC Document VAT";
        Currencies: Codeunit "BigC Currencies";
    begin
        if Order."Posted Invoice No." <> '' then begin
            DocumentVAT.RestoreRestOfVAT(Order, SalesHeader);
            exit(true);
        end;
        CalcTotals(Order, SalesHeader, Total, VAT);
        if SalesHeader."Currency Code" <> Order."Currency Code" then begin
            // The same figures in another currency are not the same money.
            DifferencesOfVAT := StrSubstNo(CurrencyLbl, Currencies.ExplicitCode(SalesHeader."Currency Code"), Currencies.ExplicitCode(Order."Currency Code"));
            exit(false);
        end;
        if (Order."Currency Code" <> '') and not IsSameRate(SalesHeader."Currency Factor", Order."Currency Factor") then begin
            // Its payments are posted at the rate of the order.
            DifferencesOfVAT := RateLbl;
            exit(false);
        end;
        if HasProvenFigures(Order, Total, VAT) and (DifferencesOfVAT = '') then
            exit(true);
        DocumentVAT.RestoreVAT(Order, SalesHeader);
        CalcTotals(Order, SalesHeader, Total, VAT);
        if HasProvenFigures(Order, Total, VAT) then
            exit(DifferencesOfVAT = '');
        exit(IsPartAsProven(Order, SalesHeader, Total, VAT));
    end;

    /// <summary>The database keeps fewer decimals than a computed rate has.</summary>
    local procedure IsSameRate(Rate: Decimal; OtherRate: Decimal): Boolean
    begin
        exit(Abs(Rate - OtherRate) < 0.000000000001);
    end;

    /// <summary>Of what is invoiced in part, the lines hold a share of the VAT difference; without it they come to what Business Central computed.</summary>
    local procedure IsPartAsProven(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; Total: Decimal; VAT: Decimal): Boolean
    var
        DocumentVAT: Codeunit "BigC Document VAT";
        MissingDifference: Decimal;
    begin
        if not DocumentVAT.IsInvoicedInPart(SalesHeader) then
            exit(false);
        MissingDifference := DocumentVAT.VATDifference(Order) - DocumentVAT.VATDifferenceOnLines(SalesHeader);
        if not SalesHeader."Prices Including VAT" then
            Total += MissingDifference;
        exit(HasProvenFigures(Order, Total, VAT + MissingDifference));
    end;

    local procedure HasProvenFigures(Order: Record "BigC Order"; Total: Decimal; VAT: Decimal): Boolean
    begin
        exit((Total = Order."Proven Amount Inc. VAT") and (VAT = Order."Proven VAT Amount"));
    end;

    local procedure CalcTotals(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var Total: Decimal; var VAT: Decimal)
    var
        TempDocumentVAT: Record "BigC Order Proven VAT" temporary;
    begin
        ProvenVAT.SumSalesOrder(Order, SalesHeader, TempDocumentVAT);
        ProvenVAT.Totals(TempDocumentVAT, Total, VAT);
        DifferencesOfVAT := ProvenVAT.Differences(Order, TempDocumentVAT);
    end;

    /// <summary>The figures somebody answers for: total and VAT; where these are as proven, which VAT identifiers are not.</summary>
    local procedure KeyOf(Order: Record "BigC Order"; Total: Decimal; VAT: Decimal; VATDifferences: Text): Code[100]
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if HasProvenFigures(Order, Total, VAT) then
            exit(Exceptions.CauseKey(VATDifferences));
        exit(Exceptions.CauseKey(Format(Total, 0, 9), Format(VAT, 0, 9)));
    end;

    local procedure DifferenceText(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; Total: Decimal; VAT: Decimal): Text
    var
        AmountText: Codeunit "BigC Amount Text";
    begin
        if HasProvenFigures(Order, Total, VAT) then
            exit(StrSubstNo(OtherVATLbl, Order.ExternalNo(), SalesHeader."No.", DifferencesOfVAT));
        exit(StrSubstNo(DifferenceLbl, Order.ExternalNo(), SalesHeader."No.", AmountText.ToText(Order."Proven Amount Inc. VAT"), AmountText.ToText(Order."Proven VAT Amount"), AmountText.ToText(Total), AmountText.ToText(VAT)));
    end;

    var
        ProvenVAT: Codeunit "BigC Proven VAT";
        DifferencesOfVAT: Text;
        OtherVATLbl: Label 'Order %1: sales order %2 comes to the total and the VAT it was proven with, but not in all. %3. It was changed by hand, or by a setting of the company.', Comment = '%1 = order number, %2 = document number, %3 = what differs';
        CurrencyLbl: Label 'It is in %1 instead of %2', Comment = '%1 = currency, %2 = currency';
        RateLbl: Label 'It has another exchange rate than the order';
        DifferenceLbl: Label 'Order %1: sales order %2 was proven with a total of %3 and VAT of %4, but now comes to %5 with VAT of %6. It was changed by hand, or by a setting of the company.', Comment = '%1 = order number, %2 = document number, %3 = total, %4 = VAT, %5 = total, %6 = VAT';
        ReportLbl: Label '%1 It can be neither released nor posted so. Put it right and retry, or ignore this with the reason to let it be invoiced as it is.', Comment = '%1 = what differs';
        ChangedErr: Label '%1 It cannot be released or posted so. Put it right; or, to invoice it as it is, process the order on the page BigCommerce Orders and ignore the exception with the reason.', Comment = '%1 = what differs';
}
