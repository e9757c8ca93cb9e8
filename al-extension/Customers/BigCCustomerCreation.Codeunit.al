namespace BigC.Connector.Customers;

using BigC.Connector.Api;
using BigC.Connector.Stores;
using Microsoft.Foundation.Address;
using Microsoft.Sales.Customer;

codeunit 71462 "BigC Customer Creation"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        APIText: Codeunit "BigC API Text";
        NotCreatedErr: Label 'Business Central did not create a customer from template %1. Check the template and the number series of customers.', Comment = '%1 = template code';

    procedure Create(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary): Code[20]
    var
        Store: Record "BigC Store";
        Customer: Record Customer;
        Stores: Codeunit "BigC Stores";
        CustomerMapping: Codeunit "BigC Customer Mapping";
    begin
        Stores.Get(StoreCode, Store);
        CreateFromTemplate(Store, Customer);
        FillNames(TempCustomerData, Customer);
        FillAddress(TempCustomerData, Customer);
        CustomerMapping.OnAfterCreateCustomer(StoreCode, TempCustomerData, Customer);
        Customer.Modify(true);
        exit(Customer."No.");
    end;

    local procedure CreateFromTemplate(Store: Record "BigC Store"; var Customer: Record Customer)
    var
        CustomerTemplMgt: Codeunit "Customer Templ. Mgt.";
        IsHandled: Boolean;
    begin
        if not CustomerTemplMgt.CreateCustomerFromTemplate(Customer, IsHandled, Store."Customer Template Code") then
            Error(NotCreatedErr, Store."Customer Template Code");
    end;

    /// <summary>A company is the customer, with the person as its contact; otherwise the person is the customer.</summary>
    local procedure FillNames(var TempCustomerData: Record "BigC Customer Data" temporary; var Customer: Record Customer)
    var
        PersonName: Text;
        CustomerName: Text;
    begin
        PersonName := (TempCustomerData."First Name" + ' ' + TempCustomerData."Last Name").Trim();
        CustomerName := TempCustomerData."Company Name".Trim();
        if CustomerName = '' then
            CustomerName := PersonName;
        if CustomerName = '' then
            CustomerName := TempCustomerData."E-Mail";
        Customer.Validate(Name, CopyStr(CustomerName, 1, APIText.FitLength(CustomerName, MaxStrLen(Customer.Name))));
        if TempCustomerData."Company Name".Trim() <> '' then
            Customer.Contact := CopyStr(PersonName, 1, APIText.FitLength(PersonName, MaxStrLen(Customer.Contact)));
        // Cut, it would be the address of somebody else. The order says that the card has none.
        if StrLen(TempCustomerData."E-Mail") <= MaxStrLen(Customer."E-Mail") then
            Customer."E-Mail" := CopyStr(TempCustomerData."E-Mail", 1, MaxStrLen(Customer."E-Mail"));
        Customer."Phone No." := PhoneNo(TempCustomerData."Phone No.");
    end;

    local procedure FillAddress(var TempCustomerData: Record "BigC Customer Data" temporary; var Customer: Record Customer)
    begin
        Customer.Address := CopyStr(TempCustomerData.Address, 1, APIText.FitLength(TempCustomerData.Address, MaxStrLen(Customer.Address)));
        Customer."Address 2" := CopyStr(TempCustomerData."Address 2", 1, APIText.FitLength(TempCustomerData."Address 2", MaxStrLen(Customer."Address 2")));
        Customer.City := CopyStr(TempCustomerData.City, 1, APIText.FitLength(TempCustomerData.City, MaxStrLen(Customer.City)));
        Customer.County := CopyStr(TempCustomerData.County, 1, APIText.FitLength(TempCustomerData.County, MaxStrLen(Customer.County)));
        Customer."Post Code" := TempCustomerData."Post Code";
        Customer."Country/Region Code" := KnownCountry(TempCustomerData."Country Code");
    end;

    /// <summary>The country by its code, else by its ISO code; a country that Business Central does not have is left out.</summary>
    procedure KnownCountry(CountryCode: Code[10]): Code[10]
    var
        CountryRegion: Record "Country/Region";
    begin
        if CountryCode = '' then
            exit('');
        CountryRegion.SetLoadFields("Code");
        if CountryRegion.Get(CountryCode) then
            exit(CountryRegion."Code");
        CountryRegion.SetRange("ISO Code", CopyStr(CountryCode, 1, MaxStrLen(CountryRegion."ISO Code")));
        if not CountryRegion.FindFirst() then
            exit('');
        exit(CountryRegion."Code");
    end;

    /// <summary>Business Central refuses phone numbers with letters.</summary>
    local procedure PhoneNo(StorefrontPhoneNo: Text): Text[30]
    var
        Customer: Record Customer;
        Digits: Text;
    begin
        Digits := DelChr(StorefrontPhoneNo, '=', DelChr(StorefrontPhoneNo, '=', '0123456789+()-/. '));
        exit(CopyStr(Digits.Trim(), 1, MaxStrLen(Customer."Phone No.")));
    end;
}
