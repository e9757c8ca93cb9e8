namespace BigC.Connector.Orders;

/// <summary>What a residual comes from, which decides where it goes.</summary>
enum 71504 "BigC Residual Cause"
{
    Extensible = false;
    Caption = 'BigCommerce Residual Cause';

    value(0; TaxRounding)
    {
        Caption = 'Tax rounded differently (VAT difference)';
    }
    value(1; Rounding)
    {
        Caption = 'Total rounded differently (rounding account)';
    }
    value(2; MinorUnitFraction)
    {
        Caption = 'Fraction of a minor unit (not posted)';
    }
    value(3; TaxTotal)
    {
        Caption = 'Tax total differs from its rows';
    }
    value(4; TaxAccepted)
    {
        Caption = 'Tax accepted by a person (VAT as computed)';
    }
    value(5; TotalAccepted)
    {
        Caption = 'Total accepted by a person (rounding account)';
    }
    value(6; PaymentFraction)
    {
        Caption = 'Payment rounded to the currency (not posted)';
    }
    value(7; PaymentTotal)
    {
        Caption = 'Payments differ from the total (open on the customer)';
    }
    value(8; CertificateTotal)
    {
        Caption = 'Certificates redeemed differ from the order (as redeemed)';
    }
    value(9; StoreCreditTotal)
    {
        Caption = 'Store credit used differs from the order (as used)';
    }
}
