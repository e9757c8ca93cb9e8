namespace BigC.Connector.Shipments;

using BigC.Connector.Api;
using Microsoft.Sales.Document;

/// <summary>From the shipping method a shopper chose to the way Business Central ships.</summary>
codeunit 71819 "BigC Shipping Methods"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Shipping Method" = rid;

    var
        APIText: Codeunit "BigC API Text";

    /// <summary>Adds a method first seen on an order as a row to be mapped; one that is known stays as it is.</summary>
    procedure Register(StoreCode: Code[20]; MethodText: Text)
    var
        ShippingMethod: Record "BigC Shipping Method";
    begin
        if MethodText.Trim() = '' then
            exit;
        if Find(StoreCode, MethodText, ShippingMethod) then
            exit;
        ShippingMethod.Init();
        ShippingMethod."Store Code" := StoreCode;
        ShippingMethod.Method := MethodCode(MethodText);
        // Another session may have added it meanwhile: that is no fault of the order.
        if ShippingMethod.Insert(true) then;
    end;

    /// <summary>Sets what is mapped on the sales header. No order waits for it: what is not mapped stays as the customer has it.</summary>
    procedure Apply(StoreCode: Code[20]; MethodText: Text; var SalesHeader: Record "Sales Header")
    var
        ShippingMethod: Record "BigC Shipping Method";
    begin
        if MethodText.Trim() = '' then
            exit;
        if not Find(StoreCode, MethodText, ShippingMethod) then
            exit;
        if ShippingMethod."Shipment Method Code" <> '' then
            SalesHeader.Validate("Shipment Method Code", ShippingMethod."Shipment Method Code");
        if ShippingMethod."Shipping Agent Code" <> '' then
            SalesHeader.Validate("Shipping Agent Code", ShippingMethod."Shipping Agent Code");
    end;

    /// <summary>Deletes shipping methods of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    var
        ShippingMethod: Record "BigC Shipping Method";
    begin
        ShippingMethod.SetRange("Store Code", StoreCode);
        ShippingMethod.DeleteAll(true);
    end;

    local procedure Find(StoreCode: Code[20]; MethodText: Text; var ShippingMethod: Record "BigC Shipping Method"): Boolean
    begin
        exit(ShippingMethod.Get(StoreCode, MethodCode(MethodText)));
    end;

    local procedure MethodCode(MethodText: Text): Code[100]
    begin
        MethodText := MethodText.Trim();
        exit(CopyStr(MethodText, 1, APIText.FitLength(MethodText, 100)));
    end;
}
