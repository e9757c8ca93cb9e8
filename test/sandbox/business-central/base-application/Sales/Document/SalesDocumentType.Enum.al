#if STAND_IN
namespace Microsoft.Sales.Document;

/// <summary>The stand-in for Microsoft's enum "Sales Document Type".</summary>
enum 36 "Sales Document Type"
{
    Caption = 'Sales Document Type';
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; Quote)
    {
        Caption = 'Quote';
    }
    value(1; Order)
    {
        Caption = 'Order';
    }
    value(2; Invoice)
    {
        Caption = 'Invoice';
    }
    value(3; "Credit Memo")
    {
        Caption = 'Credit Memo';
    }
    value(4; "Blanket Order")
    {
        Caption = 'Blanket Order';
    }
    value(5; "Return Order")
    {
        Caption = 'Return Order';
    }
}
#endif
