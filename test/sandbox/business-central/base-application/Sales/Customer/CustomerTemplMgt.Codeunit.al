#if STAND_IN
namespace Microsoft.Sales.Customer;

using Microsoft.Foundation.NoSeries;

/// <summary>Creates customers from templates.</summary>
codeunit 1381 "Customer Templ. Mgt."
{
    /// <summary>Creates a customer and fills it from the template.</summary>
    procedure CreateCustomerFromTemplate(var Customer: Record Customer; var IsHandled: Boolean; CustomerTemplCode: Code[20]): Boolean
    var
        CustomerTempl: Record "Customer Templ.";
    begin
        IsHandled := true;
        CustomerTempl.Get(CustomerTemplCode);
        Customer.SetInsertFromTemplate(true);
        Customer.Init();
        InitCustomerNo(Customer, CustomerTempl);
        Customer."Contact Type" := CustomerTempl."Contact Type";
        Customer.Insert(true);
        Customer.SetInsertFromTemplate(false);
        ApplyCustomerTemplate(Customer, CustomerTempl);
        OnAfterCreateCustomerFromTemplate(Customer, CustomerTempl);
        exit(true);
    end;

    /// <summary>Fills the empty fields of the customer from the template and saves it.</summary>
    procedure ApplyCustomerTemplate(var Customer: Record Customer; CustomerTempl: Record "Customer Templ.")
    begin
        ApplyCustomerTemplate(Customer, CustomerTempl, false);
    end;

    /// <summary>Fills the customer from the template and saves it.</summary>
    procedure ApplyCustomerTemplate(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; UpdateExistingValues: Boolean)
    begin
        ApplyTemplate(Customer, CustomerTempl, UpdateExistingValues);
        OnAfterApplyCustomerTemplate(Customer, CustomerTempl);
    end;

    /// <summary>Fills the customer from the template and saves it; existing values stay unless they are to be updated.</summary>
    procedure ApplyTemplate(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; UpdateExistingValues: Boolean)
    var
        IsHandled: Boolean;
    begin
        OnBeforeApplyTemplate(Customer, CustomerTempl, IsHandled, UpdateExistingValues);
        if IsHandled then
            exit;
        ApplyAddress(Customer, CustomerTempl, UpdateExistingValues);
        ApplyPosting(Customer, CustomerTempl, UpdateExistingValues);
        ApplyTerms(Customer, CustomerTempl, UpdateExistingValues);
        OnApplyTemplateOnBeforeCustomerModify(Customer, CustomerTempl, UpdateExistingValues);
        Customer.Modify(true);
    end;

    /// <summary>Gives the customer a number from the series of the template, if it has one.</summary>
    procedure InitCustomerNo(var Customer: Record Customer; CustomerTempl: Record "Customer Templ.")
    var
        NoSeries: Codeunit "No. Series";
    begin
        if CustomerTempl."No. Series" = '' then
            exit;
        Customer."No. Series" := CustomerTempl."No. Series";
        Customer."No." := NoSeries.GetNextNo(Customer."No. Series");
    end;

    /// <summary>Whether there is any template.</summary>
    procedure TemplatesAreNotEmpty(): Boolean
    var
        CustomerTempl: Record "Customer Templ.";
    begin
        exit(not CustomerTempl.IsEmpty());
    end;

    /// <summary>Whether templates are in use.</summary>
    procedure IsEnabled() Result: Boolean
    begin
        Result := true;
        OnAfterIsEnabled(Result);
    end;

    local procedure ApplyAddress(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; UpdateExistingValues: Boolean)
    begin
        if IsWanted(Customer.Address, CustomerTempl.Address, UpdateExistingValues) then
            Customer.Validate(Address, CustomerTempl.Address);
        if IsWanted(Customer."Address 2", CustomerTempl."Address 2", UpdateExistingValues) then
            Customer.Validate("Address 2", CustomerTempl."Address 2");
        if IsWanted(Customer.City, CustomerTempl.City, UpdateExistingValues) then
            Customer.Validate(City, CustomerTempl.City);
        if IsWanted(Customer.County, CustomerTempl.County, UpdateExistingValues) then
            Customer.Validate(County, CustomerTempl.County);
        if IsWanted(Customer."Post Code", CustomerTempl."Post Code", UpdateExistingValues) then
            Customer.Validate("Post Code", CustomerTempl."Post Code");
        if IsWanted(Customer."Country/Region Code", CustomerTempl."Country/Region Code", UpdateExistingValues) then
            Customer.Validate("Country/Region Code", CustomerTempl."Country/Region Code");
        if IsWanted(Customer."Language Code", CustomerTempl."Language Code", UpdateExistingValues) then
            Customer.Validate("Language Code", CustomerTempl."Language Code");
    end;

    local procedure ApplyPosting(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; UpdateExistingValues: Boolean)
    begin
        if IsWanted(Customer."Customer Posting Group", CustomerTempl."Customer Posting Group", UpdateExistingValues) then
            Customer.Validate("Customer Posting Group", CustomerTempl."Customer Posting Group");
        if IsWanted(Customer."Gen. Bus. Posting Group", CustomerTempl."Gen. Bus. Posting Group", UpdateExistingValues) then
            Customer.Validate("Gen. Bus. Posting Group", CustomerTempl."Gen. Bus. Posting Group");
        if IsWanted(Customer."VAT Bus. Posting Group", CustomerTempl."VAT Bus. Posting Group", UpdateExistingValues) then
            Customer.Validate("VAT Bus. Posting Group", CustomerTempl."VAT Bus. Posting Group");
        if IsWanted(Customer."Tax Area Code", CustomerTempl."Tax Area Code", UpdateExistingValues) then
            Customer.Validate("Tax Area Code", CustomerTempl."Tax Area Code");
        Customer.Validate("Tax Liable", Customer."Tax Liable" or CustomerTempl."Tax Liable");
        Customer.Validate("Prices Including VAT", Customer."Prices Including VAT" or CustomerTempl."Prices Including VAT");
        Customer.Validate("Partner Type", CustomerTempl."Partner Type");
        Customer.Validate("Allow Multiple Posting Groups", CustomerTempl."Allow Multiple Posting Groups");
    end;

    local procedure ApplyTerms(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; UpdateExistingValues: Boolean)
    begin
        if IsWanted(Customer."Currency Code", CustomerTempl."Currency Code", UpdateExistingValues) then
            Customer.Validate("Currency Code", CustomerTempl."Currency Code");
        if IsWanted(Customer."Payment Terms Code", CustomerTempl."Payment Terms Code", UpdateExistingValues) then
            Customer.Validate("Payment Terms Code", CustomerTempl."Payment Terms Code");
        if IsWanted(Customer."Payment Method Code", CustomerTempl."Payment Method Code", UpdateExistingValues) then
            Customer.Validate("Payment Method Code", CustomerTempl."Payment Method Code");
        if IsWanted(Customer."Shipment Method Code", CustomerTempl."Shipment Method Code", UpdateExistingValues) then
            Customer.Validate("Shipment Method Code", CustomerTempl."Shipment Method Code");
        if IsWanted(Customer."Shipping Agent Code", CustomerTempl."Shipping Agent Code", UpdateExistingValues) then
            Customer.Validate("Shipping Agent Code", CustomerTempl."Shipping Agent Code");
        if IsWanted(Customer."Salesperson Code", CustomerTempl."Salesperson Code", UpdateExistingValues) then
            Customer.Validate("Salesperson Code", CustomerTempl."Salesperson Code");
        if IsWanted(Customer."Customer Price Group", CustomerTempl."Customer Price Group", UpdateExistingValues) then
            Customer.Validate("Customer Price Group", CustomerTempl."Customer Price Group");
        if IsWanted(Customer."Customer Disc. Group", CustomerTempl."Customer Disc. Group", UpdateExistingValues) then
            Customer.Validate("Customer Disc. Group", CustomerTempl."Customer Disc. Group");
        if IsWanted(Customer."Location Code", CustomerTempl."Location Code", UpdateExistingValues) then
            Customer.Validate("Location Code", CustomerTempl."Location Code");
        Customer.Validate("Application Method", CustomerTempl."Application Method");
        Customer.Validate("Shipping Advice", CustomerTempl."Shipping Advice");
        Customer.Validate("Combine Shipments", CustomerTempl."Combine Shipments");
        Customer.Validate("Allow Line Disc.", CustomerTempl."Allow Line Disc.");
    end;

    local procedure IsWanted(CurrentValue: Text; TemplateValue: Text; UpdateExistingValues: Boolean): Boolean
    begin
        exit((TemplateValue <> '') and (UpdateExistingValues or (CurrentValue = '')));
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterApplyCustomerTemplate(var Customer: Record Customer; CustomerTempl: Record "Customer Templ.")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnApplyTemplateOnBeforeCustomerModify(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; UpdateExistingValues: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeApplyTemplate(var Customer: Record Customer; CustomerTempl: Record "Customer Templ."; var IsHandled: Boolean; UpdateExistingValues: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCreateCustomerFromTemplate(var Customer: Record Customer; CustomerTempl: Record "Customer Templ.")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterIsEnabled(var Result: Boolean)
    begin
    end;
}
#endif
