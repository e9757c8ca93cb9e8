namespace BigC.Connector.GiftCertificates;

/// <summary>What happened to a gift certificate.</summary>
enum 71506 "BigC Certificate Entry Type"
{
    Extensible = false;
    Caption = 'BigCommerce Certificate Entry Type';

    value(0; Issue)
    {
        Caption = 'Issue';
    }
    value(1; Redeem)
    {
        Caption = 'Redeem';
    }
    value(2; Refund)
    {
        Caption = 'Refund';
    }
    value(3; Expire)
    {
        Caption = 'Expire';
    }
    value(4; Adjust)
    {
        Caption = 'Adjust';
    }
}
