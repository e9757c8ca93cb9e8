#if CONFORMANCE
enum 50820 "Conf Colour"
{
    Extensible = true;

    value(0; " ") { Caption = ' '; }
    value(1; Red) { Caption = 'Rouge'; }
    value(7; "Dark Green") { Caption = 'Vert'; }
}
#endif
