#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

enum 255 "VAT Reporting Date"
{
    Extensible = false;

    value(0; "Posting Date")
    {
        Caption = 'Posting Date';
    }
    value(1; "Document Date")
    {
        Caption = 'Document Date';
    }
}
#endif
