#if CONFORMANCE
table 50836 "Conf Picture"
{
    fields
    {
        field(1; "Code"; Code[10]) { }
        field(2; Image; Media) { }
    }
    keys
    {
        key(PK; "Code") { }
    }
}
#endif
