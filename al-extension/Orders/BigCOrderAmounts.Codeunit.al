namespace BigC.Connector.Orders;

using Microsoft.Finance.Currency;

/// <summary>
/// Computes price, discount and amount of each document line from the storefront's authoritative figures: what the
/// shopper paid for the line, and its tax rows.
/// </summary>
codeunit 71507 "BigC Order Amounts"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure Compute(Order: Record "BigC Order"; Currency: Record Currency; var TempProofLine: Record "BigC Order Proof Line" temporary)
    begin
        TempProofLine.Reset();
        if not TempProofLine.FindSet() then
            exit;
        repeat
            if TempProofLine.Quantity > 0 then begin
                ComputeLine(Order, Currency, TempProofLine);
                TempProofLine.Modify();
            end;
        until TempProofLine.Next() = 0;
    end;

    local procedure ComputeLine(Order: Record "BigC Order"; Currency: Record Currency; var TempProofLine: Record "BigC Order Proof Line" temporary)
    var
        GrossAmount: Decimal;
    begin
        TempProofLine."Line Amount" := TempProofLine."Amount Inc Tax";
        if not Order."Prices Include Tax" then
            TempProofLine."Line Amount" -= TempProofLine."Tax Amount";
        TempProofLine."Line Amount" := Round(TempProofLine."Line Amount", Currency."Amount Rounding Precision");

        GrossAmount := Round(TempProofLine.Quantity * TempProofLine."Gross Unit Price", Currency."Amount Rounding Precision");
        TempProofLine."Unit Price" := TempProofLine."Gross Unit Price";
        if not TempProofLine."Is Discounted" or (GrossAmount < TempProofLine."Line Amount") then begin
            // Without a discount the price gives way, so that no rounding shows up among the promotions.
            GrossAmount := TempProofLine."Line Amount";
            TempProofLine."Unit Price" := TempProofLine."Line Amount" / TempProofLine.Quantity;
        end;
        TempProofLine."Unit Price" := RoundPrice(TempProofLine."Unit Price", TempProofLine.Quantity, GrossAmount, Currency);
        TempProofLine."Line Discount Amount" := GrossAmount - TempProofLine."Line Amount";
    end;

    /// <summary>
    /// The unit price in the decimals of the currency, or in as many more as the quantity needs to come to the amount. Those
    /// decimals are what Business Central shows and suggests; a price may have more.
    /// </summary>
    local procedure RoundPrice(ExactPrice: Decimal; Quantity: Decimal; Amount: Decimal; Currency: Record Currency) UnitPrice: Decimal
    var
        Precision: Decimal;
    begin
        Precision := Currency."Unit-Amount Rounding Precision";
        UnitPrice := Round(ExactPrice, Precision);
        while (Round(Quantity * UnitPrice, Currency."Amount Rounding Precision") <> Amount) and (Precision > FinestPrecision()) do begin
            Precision /= 10;
            UnitPrice := Round(ExactPrice, Precision);
        end;
    end;

    /// <summary>Of a quantity of a hundred million, the error is still below a hundredth of a cent.</summary>
    local procedure FinestPrecision(): Decimal
    begin
        exit(0.000000000001);
    end;
}
