namespace BigC.Connector.Customers;

using Microsoft.Sales.Customer;

codeunit 71463 "BigC Customer Subscribers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CustomerMapping: Codeunit "BigC Customer Mapping Impl";

    [EventSubscriber(ObjectType::Table, Database::Customer, OnAfterDeleteEvent, '', false, false)]
    local procedure OnAfterDeleteCustomer(var Rec: Record Customer; RunTrigger: Boolean)
    begin
        CustomerMapping.DeleteLinks(Rec);
        CustomerMapping.RetryWaitingForEMail(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::Customer, OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyCustomer(var Rec: Record Customer; var xRec: Record Customer; RunTrigger: Boolean)
    begin
        CustomerMapping.RetryWaiting(Rec);
        // The address before the change is not known when code modifies the customer.
        CustomerMapping.RetryWaitingForEMail(Rec);
    end;
}
