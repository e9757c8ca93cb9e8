#if STAND_IN
namespace Microsoft.Finance.Currency;

enum 330 "Fix Exch. Rate Amount Type"
{
    Extensible = true;
    AssignmentCompatibility = true;

    value(0; Currency)
    {
        Caption = 'Currency';
    }
    value(1; "Relational Currency")
    {
        Caption = 'Relational Currency';
    }
    value(2; Both)
    {
        Caption = 'Both';
    }
}
#endif
