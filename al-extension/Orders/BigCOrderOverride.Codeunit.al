namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

/// <summary>What finance has accepted of the content of an order although it is beyond the limits.</summary>
codeunit 71834 "BigC Order Override"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        Exceptions: Codeunit "BigC Exceptions";

    /// <summary>True if just this difference was accepted, give or take a tolerance.</summary>
    procedure Accepts(Order: Record "BigC Order"; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; Difference: Decimal; Tolerance: Decimal): Boolean
    var
        AcceptedDifference: Decimal;
    begin
        if not Find(Order, ExceptionCause, CauseKey, AcceptedDifference) then
            exit(false);
        exit(Abs(Difference - AcceptedDifference) <= Tolerance);
    end;

    /// <summary>The tax that was accepted on lines of a VAT identifier, and on all of them together.</summary>
    procedure AcceptedTax(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; VATIdentifier: Code[20]) Accepted: Decimal
    var
        AcceptedDifference: Decimal;
    begin
        TempProofLine.Reset();
        TempProofLine.SetRange("VAT Identifier", VATIdentifier);
        if TempProofLine.FindSet() then
            repeat
                if Find(Order, "BigC Exception Cause"::TaxDiffers, TempProofLine."Line Key", AcceptedDifference) then
                    Accepted += AcceptedDifference;
            until TempProofLine.Next() = 0;
        TempProofLine.Reset();
        if Find(Order, "BigC Exception Cause"::TaxDiffers, Exceptions.CauseKey(VATIdentifier), AcceptedDifference) then
            Accepted += AcceptedDifference;
    end;

    /// <summary>What was accepted, by whom, when and why; empty if nothing was.</summary>
    procedure Describe(Order: Record "BigC Order"): Text
    begin
        exit(Exceptions.DescribeOverrides(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), Order."Content Hash"));
    end;

    local procedure Find(Order: Record "BigC Order"; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; var AcceptedDifference: Decimal): Boolean
    begin
        exit(Exceptions.FindOverride(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), Order."Content Hash", ExceptionCause, CauseKey, AcceptedDifference));
    end;
}
