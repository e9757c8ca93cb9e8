#if STAND_IN
namespace Microsoft.Finance.Currency;

enum 51 "Currency Symbol Position"
{
    Extensible = true;

    value(0; "Before Amount")
    {
        Caption = 'Before Amount';
    }
    value(1; "After Amount")
    {
        Caption = 'After Amount';
    }
}
#endif
