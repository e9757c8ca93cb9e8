#if STAND_IN
namespace Microsoft.Sales.Posting;

using Microsoft.Finance.Currency;
using Microsoft.Finance.VAT.Calculation;
using Microsoft.Sales.Document;

/// <summary>What of each line is invoiced now, in the currency of the document and in company currency, so that the rounded lines add up to the rounded document.</summary>
codeunit 49800 "Sales Post Amounts"
{
    Access = Internal;

    var
        CurrExchRate: Record "Currency Exchange Rate";
        Currency: Record Currency;
        TempRemainder: Record "VAT Amount Line" temporary;
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        TotalSalesLine: Record "Sales Line";
        TotalSalesLineLCY: Record "Sales Line";

    internal procedure Initialize(var SalesHeader: Record "Sales Header"; var TempSalesLine: Record "Sales Line" temporary)
    var
        SalesLine: Record "Sales Line";
        QtyType: Option General,Invoicing,Shipping;
    begin
        Currency.Initialize(SalesHeader."Currency Code");
        SalesLine.CalcVATAmountLines(QtyType::Invoicing, SalesHeader, TempSalesLine, TempVATAmountLine);
        TempRemainder.DeleteAll();
        Clear(TotalSalesLine);
        Clear(TotalSalesLineLCY);
    end;

    internal procedure GetTotals(var NewTotalSalesLine: Record "Sales Line"; var NewTotalSalesLineLCY: Record "Sales Line")
    begin
        NewTotalSalesLine := TotalSalesLine;
        NewTotalSalesLineLCY := TotalSalesLineLCY;
    end;

    /// <summary>Reduces the amount of a line and its discount to the quantity to invoice. False if nothing of it is invoiced.</summary>
    internal procedure SetLineAmountToInvoice(var SalesLine: Record "Sales Line"): Boolean
    var
        QtyType: Option General,Invoicing,Shipping;
        LineAmount: Decimal;
    begin
        if SalesLine.Type = SalesLine.Type::" " then
            exit(false);
        if SalesLine.ZeroAmountLine(QtyType::Invoicing) then begin
            SalesLine."Line Amount" := 0;
            SalesLine."Line Discount Amount" := 0;
            SalesLine."VAT Difference" := 0;
            SalesLine.UpdateBaseAmounts(0, 0, 0);
            exit(false);
        end;
        TempVATAmountLine.Get(SalesLine."VAT Identifier", SalesLine."VAT Calculation Type", '', false, SalesLine."Line Amount" >= 0);
        if not TempRemainder.Get(TempVATAmountLine."VAT Identifier", TempVATAmountLine."VAT Calculation Type", '', false, TempVATAmountLine.Positive) then begin
            TempRemainder := TempVATAmountLine;
            TempRemainder.Init();
            TempRemainder.Insert();
        end;
        LineAmount := SalesLine.GetLineAmountToHandle(SalesLine."Qty. to Invoice");
        if SalesLine."Qty. to Invoice" <> SalesLine.Quantity then
            SalesLine."Line Discount Amount" := Round(
                SalesLine."Line Discount Amount" * SalesLine."Qty. to Invoice" / SalesLine.Quantity, Currency."Amount Rounding Precision");
        SalesLine."Line Amount" := LineAmount;
        exit(true);
    end;

    /// <summary>Splits the line amount to invoice in net and VAT. Fractions go on to the next line of the VAT group.</summary>
    internal procedure SetAmountsToInvoice(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    begin
        SplitLineAmount(SalesHeader, SalesLine);
        TempRemainder.Modify();
    end;

    local procedure SplitLineAmount(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    var
        VATAmount: Decimal;
    begin
        if SalesLine."VAT Calculation Type" = SalesLine."VAT Calculation Type"::"Full VAT" then begin
            SalesLine.UpdateBaseAmounts(0, SalesLine."Line Amount", 0);
            exit;
        end;
        if (TempVATAmountLine.CalcLineAmount() = 0) or (SalesLine."Line Amount" = 0) then begin
            SalesLine.UpdateBaseAmounts(SalesLine."Line Amount", SalesLine."Line Amount", SalesLine."Line Amount");
            exit;
        end;
        TempRemainder."VAT Amount" += TempVATAmountLine."VAT Amount" * SalesLine."Line Amount" / TempVATAmountLine.CalcLineAmount();
        VATAmount := Round(TempRemainder."VAT Amount", Currency."Amount Rounding Precision");
        TempRemainder."VAT Amount" -= VATAmount;
        if SalesHeader."Prices Including VAT" then
            SalesLine.UpdateBaseAmounts(SalesLine."Line Amount" - VATAmount, SalesLine."Line Amount", SalesLine."Line Amount" - VATAmount)
        else
            SalesLine.UpdateBaseAmounts(SalesLine."Line Amount", SalesLine."Line Amount" + VATAmount, SalesLine."Line Amount");
    end;

    /// <summary>
    /// The line in company currency: what the total so far is worth, less what the lines before it were given. The last line takes the rounding.
    /// </summary>
    internal procedure ConvertToLCY(SalesHeader: Record "Sales Header"; SalesLine: Record "Sales Line"; var SalesLineLCY: Record "Sales Line")
    var
        IsWithoutVAT: Boolean;
    begin
        AddToTotal(TotalSalesLine, SalesLine);
        SalesLineLCY := SalesLine;
        if SalesHeader."Currency Code" <> '' then begin
            IsWithoutVAT := SalesLine.Amount = SalesLine."Amount Including VAT";
            SalesLineLCY."Amount Including VAT" :=
                ToLCY(SalesHeader, TotalSalesLine."Amount Including VAT") - TotalSalesLineLCY."Amount Including VAT";
            if IsWithoutVAT then
                SalesLineLCY.Amount := SalesLineLCY."Amount Including VAT"
            else
                SalesLineLCY.Amount := ToLCY(SalesHeader, TotalSalesLine.Amount) - TotalSalesLineLCY.Amount;
            SalesLineLCY."VAT Base Amount" := SalesLineLCY.Amount;
            if SalesLine."VAT Calculation Type" = SalesLine."VAT Calculation Type"::"Full VAT" then
                SalesLineLCY."VAT Base Amount" := 0;
            SalesLineLCY."Line Amount" := ToLCY(SalesHeader, TotalSalesLine."Line Amount") - TotalSalesLineLCY."Line Amount";
            SalesLineLCY."Line Discount Amount" :=
                ToLCY(SalesHeader, TotalSalesLine."Line Discount Amount") - TotalSalesLineLCY."Line Discount Amount";
            SalesLineLCY."VAT Difference" := ToLCY(SalesHeader, TotalSalesLine."VAT Difference") - TotalSalesLineLCY."VAT Difference";
        end;
        AddToTotal(TotalSalesLineLCY, SalesLineLCY);
    end;

    local procedure AddToTotal(var ToSalesLine: Record "Sales Line"; SalesLine: Record "Sales Line")
    begin
        ToSalesLine.Amount += SalesLine.Amount;
        ToSalesLine."Amount Including VAT" += SalesLine."Amount Including VAT";
        ToSalesLine."VAT Base Amount" += SalesLine."VAT Base Amount";
        ToSalesLine."Line Amount" += SalesLine."Line Amount";
        ToSalesLine."Line Discount Amount" += SalesLine."Line Discount Amount";
        ToSalesLine."VAT Difference" += SalesLine."VAT Difference";
    end;

    local procedure ToLCY(SalesHeader: Record "Sales Header"; AmountInCurrency: Decimal): Decimal
    begin
        exit(Round(CurrExchRate.ExchangeAmtFCYToLCY(
            SalesHeader.GetUseDate(), SalesHeader."Currency Code", AmountInCurrency, SalesHeader."Currency Factor")));
    end;
}
#endif
