#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

enum 50900 "Shop Order Status"
{
    Extensible = true;

    value(0; " ") { Caption = ' '; }
    value(1; Open) { Caption = 'Open'; }
    value(5; "Waiting For Stock") { Caption = 'Waits'; }
}
#endif
