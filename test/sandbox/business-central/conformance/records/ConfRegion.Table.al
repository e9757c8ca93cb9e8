#if CONFORMANCE
table 50101 "Conf Region"
{
    Caption = 'Region';

    fields
    {
        field(1; Code; Code[10]) { }
        field(2; Description; Text[30]) { }
    }

    keys
    {
        key(PK; Code) { }
    }
}
#endif
