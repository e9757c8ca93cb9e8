#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Inventory.Item;
using Microsoft.Sales.Document;
using Microsoft.Sales.Posting;

/// <summary>Releases, ships and invoices one sales order as far as stock allows.</summary>
codeunit 50021 "Demo Post Order"
{
    TableNo = "Sales Header";

    trigger OnRun()
    var
        SalesPost: Codeunit "Sales-Post";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        SetQuantitiesToShip(Rec);
        Rec.Get(Rec."Document Type", Rec."No.");
        if Rec.Status <> Rec.Status::Released then
            ReleaseSalesDocument.PerformManualRelease(Rec);
        Rec.Ship := true;
        Rec.Invoice := true;
        SalesPost.Run(Rec);
    end;

    /// <summary>How much of the line's outstanding quantity is on stock; lines that are no goods are always there.</summary>
    procedure GetQuantityToShip(SalesLine: Record "Sales Line"): Decimal
    var
        Item: Record Item;
    begin
        if SalesLine.Type <> SalesLine.Type::Item then
            exit(SalesLine."Outstanding Quantity");
        Item.Get(SalesLine."No.");
        if Item.Type <> Item.Type::Inventory then
            exit(SalesLine."Outstanding Quantity");
        Item.SetRange("Location Filter", SalesLine."Location Code");
        Item.SetRange("Variant Filter", SalesLine."Variant Code");
        Item.CalcFields(Inventory);
        if Item.Inventory <= 0 then
            exit(0);
        if Item.Inventory < SalesLine."Outstanding Quantity" then
            exit(Item.Inventory);
        exit(SalesLine."Outstanding Quantity");
    end;

    local procedure SetQuantitiesToShip(SalesHeader: Record "Sales Header")
    var
        SalesLine: Record "Sales Line";
        QuantityToShip: Decimal;
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter("Outstanding Quantity", '<>0');
        if not SalesLine.FindSet() then
            exit;
        repeat
            QuantityToShip := GetQuantityToShip(SalesLine);
            if SalesLine."Qty. to Ship" <> QuantityToShip then begin
                SalesLine.Validate("Qty. to Ship", QuantityToShip);
                SalesLine.Modify(true);
            end;
        until SalesLine.Next() = 0;
    end;
}
#endif
