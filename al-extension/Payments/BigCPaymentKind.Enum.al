namespace BigC.Connector.Payments;

/// <summary>Where the money of a payment came from.</summary>
enum 71505 "BigC Payment Kind"
{
    Extensible = false;
    Caption = 'BigCommerce Payment Kind';

    value(0; Gateway)
    {
        Caption = 'Payment Gateway';
    }
    value(1; GiftCertificate)
    {
        Caption = 'Gift Certificate';
    }
    value(2; StoreCredit)
    {
        Caption = 'Store Credit';
    }
}
