namespace BigC.Connector.Customers;

using BigC.Connector.Exceptions;
using Microsoft.Sales.Customer;

/// <summary>From the storefront's customers to those of Business Central. The card of a customer that exists is never changed.</summary>
codeunit 71460 "BigC Customer Mapping"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CustomerMappingImpl: Codeunit "BigC Customer Mapping Impl";

    /// <summary>
    /// Says whether the customer can be found or created, and may be invoiced. Writes nothing: it is part of the proof of an order.
    /// </summary>
    /// <param name="ExceptionCause">Why not, if the answer is false.</param>
    /// <param name="CauseKey">What has to be fixed.</param>
    /// <param name="MessageText">What is wrong and what to do.</param>
    procedure CanFindOrCreate(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var ExceptionCause: Enum "BigC Exception Cause"; var CauseKey: Code[100]; var MessageText: Text): Boolean
    begin
        exit(CustomerMappingImpl.CanFindOrCreate(StoreCode, TempCustomerData, ExceptionCause, CauseKey, MessageText));
    end;

    /// <summary>
    /// Finds the customer by storefront id (guests: by e-mail address), then by an e-mail address that names one
    /// customer beyond doubt, else creates it from the template of the store.
    /// </summary>
    /// <returns>The customer number. Errors if there is no template; CanFindOrCreate tells so beforehand.</returns>
    procedure FindOrCreate(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary): Code[20]
    begin
        exit(CustomerMappingImpl.FindOrCreate(StoreCode, TempCustomerData));
    end;

    /// <summary>The country of an address by its code, else by its ISO code; empty if Business Central does not have it.</summary>
    internal procedure KnownCountry(CountryCode: Code[10]): Code[10]
    var
        CustomerCreation: Codeunit "BigC Customer Creation";
    begin
        exit(CustomerCreation.KnownCountry(CountryCode));
    end;

    /// <summary>Deletes links to customers of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    begin
        CustomerMappingImpl.DeleteAllOf(StoreCode);
    end;

    /// <summary>Raised before a customer is looked for. A subscriber that finds it sets its number.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindCustomer(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var CustomerNo: Code[20]; var IsHandled: Boolean)
    begin
    end;

    /// <summary>Raised after a customer was created from the template and filled, before it is saved.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterCreateCustomer(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var Customer: Record Customer)
    begin
    end;
}
