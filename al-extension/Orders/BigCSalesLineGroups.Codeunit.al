namespace BigC.Connector.Orders;

using Microsoft.Sales.Document;

/// <summary>
/// Gives a sales line its proven VAT groups before Business Central looks for their VAT posting setup. Otherwise the pair of
/// the header's business group and the item's or account's own product group would have to exist as well, which tenants
/// seldom have for balance sheet accounts and for the zones of other countries.
/// </summary>
codeunit 71530 "BigC Sales Line Groups"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    EventSubscriberInstance = Manual;

    var
        VATBusPostingGroup: Code[20];
        VATProdPostingGroup: Code[20];

    procedure Set(NewVATBusPostingGroup: Code[20]; NewVATProdPostingGroup: Code[20])
    begin
        VATBusPostingGroup := NewVATBusPostingGroup;
        VATProdPostingGroup := NewVATProdPostingGroup;
    end;

    [EventSubscriber(ObjectType::Table, Database::"Sales Line", 'OnAfterAssignFieldsForNo', '', false, false)]
    local procedure OnAfterAssignFieldsForNo(var SalesLine: Record "Sales Line"; var xSalesLine: Record "Sales Line"; SalesHeader: Record "Sales Header")
    begin
        SalesLine."VAT Bus. Posting Group" := VATBusPostingGroup;
        SalesLine."VAT Prod. Posting Group" := VATProdPostingGroup;
    end;
}
