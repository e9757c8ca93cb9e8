namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

/// <summary>What the lines of orders are about, for whoever has to fix it.</summary>
codeunit 71836 "BigC Order Line Search"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure TaxZoneFilter(OrderSystemId: Guid): Text
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
        ZoneIds: List of [Text];
        ZoneId: Text;
        ZoneFilter: TextBuilder;
    begin
        if not Order.GetBySystemId(OrderSystemId) then
            exit('');
        OrderLine.SetRange("Order SystemId", OrderSystemId);
        OrderLine.SetRange(Revision, Order.Revision);
        OrderLine.SetLoadFields("Tax Zone Id");
        if OrderLine.FindSet() then
            repeat
                ZoneId := Format(OrderLine."Tax Zone Id", 0, 9);
                if not ZoneIds.Contains(ZoneId) then
                    ZoneIds.Add(ZoneId);
            until OrderLine.Next() = 0;
        foreach ZoneId in ZoneIds do begin
            if ZoneFilter.Length() > 0 then
                ZoneFilter.Append('|');
            ZoneFilter.Append(ZoneId);
        end;
        exit(ZoneFilter.ToText());
    end;

    procedure FindProductLine(OrderSystemId: Guid; SKU: Text; var OrderLine: Record "BigC Order Line"): Boolean
    var
        Order: Record "BigC Order";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not Order.GetBySystemId(OrderSystemId) then
            exit(false);
        FilterProductLines(Order, OrderLine);
        if OrderLine.FindSet() then
            repeat
                if Exceptions.CauseKey(OrderLine.SKU) = Exceptions.CauseKey(SKU) then
                    exit(true);
            until OrderLine.Next() = 0;
        exit(false);
    end;

    procedure HeldSKUs(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer) SKUs: List of [Text]
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
    begin
        Order.SetCurrentKey(Status, "Store Code");
        Order.SetRange(Status, Order.Status::Held);
        Order.SetRange("Store Code", StoreCode);
        Order.SetLoadFields(Revision);
        if not Order.FindSet() then
            exit;
        repeat
            FilterProductLines(Order, OrderLine);
            OrderLine.SetRange("Product Id", ProductId);
            OrderLine.SetFilter("Variant Id", '0|%1', VariantId);
            if OrderLine.FindSet() then
                repeat
                    if not SKUs.Contains(UpperCase(OrderLine.SKU.Trim())) then
                        SKUs.Add(UpperCase(OrderLine.SKU.Trim()));
                until OrderLine.Next() = 0;
        until Order.Next() = 0;
    end;

    local procedure FilterProductLines(Order: Record "BigC Order"; var OrderLine: Record "BigC Order Line")
    begin
        OrderLine.Reset();
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        OrderLine.SetRange(Revision, Order.Revision);
        OrderLine.SetRange("Line Type", OrderLine."Line Type"::Item);
        OrderLine.SetFilter("Product Id", '<>0');
        OrderLine.SetLoadFields("Product Id", "Variant Id", SKU, Description);
    end;

    procedure MayBeTaxedIn(OrderSystemId: Guid; ZoneId: Integer; ClassId: Integer): Boolean
    var
        Order: Record "BigC Order";
        OrderLine: Record "BigC Order Line";
    begin
        if not Order.GetBySystemId(OrderSystemId) then
            exit(true);
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        OrderLine.SetRange(Revision, Order.Revision);
        // Certificates are outside VAT.
        OrderLine.SetFilter("Line Type", '<>%1', OrderLine."Line Type"::GiftCertificate);
        OrderLine.SetFilter("Tax Zone Id", '0|%1', ZoneId);
        OrderLine.SetFilter("Tax Class Id", '-1|%1', ClassId);
        OrderLine.SetLoadFields("Tax Zone Id", "Tax Class Id");
        if OrderLine.FindSet() then
            repeat
                if (OrderLine."Tax Zone Id" = ZoneId) and (OrderLine."Tax Class Id" = ClassId) then
                    exit(true);
                if MayBeTaxedIn(OrderLine, ZoneId, ClassId) then
                    exit(true);
            until OrderLine.Next() = 0;
        exit(false);
    end;

    /// <summary>A line that leaves zone or class open has them from its tax rows; without a row nobody knows.</summary>
    local procedure MayBeTaxedIn(OrderLine: Record "BigC Order Line"; ZoneId: Integer; ClassId: Integer): Boolean
    var
        OrderTax: Record "BigC Order Tax";
    begin
        OrderTax.SetRange("Order SystemId", OrderLine."Order SystemId");
        OrderTax.SetRange(Revision, OrderLine.Revision);
        OrderTax.SetRange("Line Key", OrderLine."Line Key");
        if OrderTax.IsEmpty() then
            exit(true);
        if OrderLine."Tax Zone Id" = 0 then
            OrderTax.SetFilter("Tax Zone Id", '0|%1', ZoneId);
        if OrderLine."Tax Class Id" = -1 then
            OrderTax.SetFilter("Tax Class Id", '-1|%1', ClassId);
        exit(not OrderTax.IsEmpty());
    end;
}
