#if AL_TESTS
namespace BigC.Test.Customers;

using BigC.Connector.Customers;
using Microsoft.Sales.Customer;

/// <summary>A partner's extension that knows some customers and fills new ones, while it is bound.</summary>
codeunit 50731 "BigC Customer Events Sub."
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Customer Mapping", OnBeforeFindCustomer, '', false, false)]
    local procedure FindCustomer(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var CustomerNo: Code[20]; var IsHandled: Boolean)
    begin
        if TempCustomerData."E-Mail" <> 'partner@example.com' then
            exit;
        CustomerNo := 'C-PARTNER';
        IsHandled := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Customer Mapping", OnAfterCreateCustomer, '', false, false)]
    local procedure FillCustomer(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var Customer: Record Customer)
    begin
        Customer."Name 2" := 'Filled by the partner';
    end;
}
#endif
