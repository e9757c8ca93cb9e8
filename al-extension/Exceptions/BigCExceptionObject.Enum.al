namespace BigC.Connector.Exceptions;

using BigC.Connector.Orders;
using BigC.Connector.Payments;

/// <summary>What an exception is about. An extension that adds an object says how it is retried and opened.</summary>
enum 71405 "BigC Exception Object" implements "BigC Exception Subject"
{
    Extensible = true;
    Caption = 'BigCommerce Exception Object';
    DefaultImplementation = "BigC Exception Subject" = "BigC Resent Subject";

    value(0; Store) { Caption = 'Store'; }
    value(1; Order)
    {
        Caption = 'Order';
        Implementation = "BigC Exception Subject" = "BigC Order Subject";
    }
    value(2; Payment)
    {
        Caption = 'Payment';
        Implementation = "BigC Exception Subject" = "BigC Payment Subject";
    }
    value(3; TaxRate) { Caption = 'Tax rate'; }
    value(4; Product) { Caption = 'Product'; }
    value(5; Customer) { Caption = 'Customer'; }
    value(6; SyncRun) { Caption = 'Sync run'; }
    value(7; TaxZone) { Caption = 'Tax zone'; }
    value(8; TaxClass) { Caption = 'Tax class'; }
    value(9; Currency) { Caption = 'Currency'; }
    value(10; PaymentGateway) { Caption = 'Payment gateway'; }
}
