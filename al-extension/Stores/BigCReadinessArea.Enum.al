namespace BigC.Connector.Stores;

using BigC.Connector.Customers;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Taxes;

/// <summary>The parts of set-up a store needs. An extension that needs more adds a value with checks of its own.</summary>
enum 71801 "BigC Readiness Area" implements "BigC Store Requirement"
{
    Extensible = true;
    Caption = 'BigCommerce Readiness Area';

    value(0; Accounts)
    {
        Caption = 'Accounts';
        Implementation = "BigC Store Requirement" = "BigC Account Requirement";
    }
    value(1; Documents)
    {
        Caption = 'Documents and number series';
        Implementation = "BigC Store Requirement" = "BigC Document Requirement";
    }
    value(2; Customers)
    {
        Caption = 'Customers';
        Implementation = "BigC Store Requirement" = "BigC Customer Requirement";
    }
    value(3; Taxes)
    {
        Caption = 'Taxes';
        Implementation = "BigC Store Requirement" = "BigC Tax Requirement";
    }
    value(4; Currencies)
    {
        Caption = 'Currencies';
        Implementation = "BigC Store Requirement" = "BigC Currency Requirement";
    }
    value(5; Payments)
    {
        Caption = 'Payments';
        Implementation = "BigC Store Requirement" = "BigC Payment Requirement";
    }
    value(6; GiftCards)
    {
        Caption = 'Gift cards';
        Implementation = "BigC Store Requirement" = "BigC Gift Card Requirement";
    }
    value(7; Items)
    {
        Caption = 'Items';
        Implementation = "BigC Store Requirement" = "BigC Item Requirement";
    }
}
