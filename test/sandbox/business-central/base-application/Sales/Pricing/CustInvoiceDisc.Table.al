#if STAND_IN
namespace Microsoft.Sales.Pricing;

using Microsoft.Finance.Currency;

table 19 "Cust. Invoice Disc."
{
    Caption = 'Cust. Invoice Disc.';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; "Minimum Amount"; Decimal)
        {
            Caption = 'Minimum Amount';
        }
        field(3; "Discount %"; Decimal)
        {
            Caption = 'Discount %';
        }
        field(4; "Service Charge"; Decimal)
        {
            Caption = 'Service Charge';
        }
        field(5; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;
        }
    }

    keys
    {
        key(Key1; Code, "Currency Code", "Minimum Amount")
        {
            Clustered = true;
        }
    }
}
#endif
