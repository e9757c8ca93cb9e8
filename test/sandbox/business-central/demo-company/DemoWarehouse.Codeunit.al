#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Sales.Document;

/// <summary>Plays the warehouse: releases, ships and invoices the sales orders that can be shipped.</summary>
codeunit 50020 "Demo Warehouse"
{
    /// <summary>
    /// Ships and invoices every open sales order as far as stock allows, each in its own transaction.
    /// Returns {"posted": number of orders, "waiting": [order numbers], "failed": [{"order", "error"}]}.
    /// </summary>
    procedure ShipAndInvoice(): Text
    var
        SalesHeader: Record "Sales Header";
        Failed: JsonArray;
        Waiting: JsonArray;
        Result: JsonObject;
        OrderNos: List of [Code[20]];
        OrderNo: Code[20];
        Posted: Integer;
        ResultText: Text;
    begin
        SalesHeader.SetRange("Document Type", SalesHeader."Document Type"::Order);
        if SalesHeader.FindSet() then
            repeat
                OrderNos.Add(SalesHeader."No.");
            until SalesHeader.Next() = 0;

        Commit();
        foreach OrderNo in OrderNos do
            if SalesHeader.Get(SalesHeader."Document Type"::Order, OrderNo) then
                if not HasSomethingToShip(SalesHeader) then
                    Waiting.Add(OrderNo)
                else
                    if Codeunit.Run(Codeunit::"Demo Post Order", SalesHeader) then begin
                        Commit();
                        Posted += 1;
                    end else
                        Failed.Add(DescribeFailure(OrderNo));

        Result.Add('posted', Posted);
        Result.Add('waiting', Waiting);
        Result.Add('failed', Failed);
        Result.WriteTo(ResultText);
        exit(ResultText);
    end;

    local procedure HasSomethingToShip(SalesHeader: Record "Sales Header"): Boolean
    var
        SalesLine: Record "Sales Line";
        DemoPostOrder: Codeunit "Demo Post Order";
        HasGoods: Boolean;
    begin
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter("Qty. Shipped Not Invoiced", '<>0');
        if not SalesLine.IsEmpty() then
            exit(true);
        SalesLine.SetRange("Qty. Shipped Not Invoiced");
        SalesLine.SetFilter("Outstanding Quantity", '<>0');
        if not SalesLine.FindSet() then
            exit(false);
        repeat
            if SalesLine.Type = SalesLine.Type::Item then begin
                HasGoods := true;
                if DemoPostOrder.GetQuantityToShip(SalesLine) <> 0 then
                    exit(true);
            end;
        until SalesLine.Next() = 0;
        // Shipping charges and the like leave with goods, never alone, unless the order has no goods.
        exit(not HasGoods);
    end;

    local procedure DescribeFailure(OrderNo: Code[20]) Failure: JsonObject
    begin
        Failure.Add('order', OrderNo);
        Failure.Add('error', GetLastErrorText());
    end;
}
#endif
