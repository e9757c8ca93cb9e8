#if STAND_IN
namespace Microsoft.Sales.Pricing;

table 340 "Customer Discount Group"
{
    Caption = 'Customer Discount Group';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; Code, Description)
        {
        }
    }
}
#endif
