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

        TempProofLine."Unit Price" := Round(TempProofLine."Gross Unit Price", Currency."Unit-Amount Rounding Precision");
        GrossAmount := Round(TempProofLine.Quantity * TempProofLine."Unit Price", Currency."Amount Rounding Precision");
        if not TempProofLine."Is Discounted" or (GrossAmount < TempProofLine."Line Amount") then begin
            // Without a discount the price gives way, so that no rounding shows up among the promotions.
            TempProofLine."Unit Price" := Round(TempProofLine."Line Amount" / TempProofLine.Quantity, Currency."Unit-Amount Rounding Precision");
            GrossAmount := Round(TempProofLine.Quantity * TempProofLine."Unit Price", Currency."Amount Rounding Precision");
            if GrossAmount <> TempProofLine."Line Amount" then begin
                // The currency's unit prices are too coarse for this quantity: what the next price is too much is a discount.
                TempProofLine."Unit Price" := Round(TempProofLine."Line Amount" / TempProofLine.Quantity, Currency."Unit-Amount Rounding Precision", '>');
                GrossAmount := Round(TempProofLine.Quantity * TempProofLine."Unit Price", Currency."Amount Rounding Precision");
            end;
        end;
        TempProofLine."Line Discount Amount" := GrossAmount - TempProofLine."Line Amount";
    end;
}
