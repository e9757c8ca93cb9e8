#if WHOLE_PLATFORM
namespace System.DataAdministration;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100039 "Designed Query"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100040 "Designed Query Caption"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100041 "Designed Query Category"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100042 "Designed Query Column"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100043 "Designed Query Column Filter"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100044 "Designed Query Data Item"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100045 "Designed Query Filter"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100046 "Designed Query Join"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100047 "Designed Query Order By"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}
#endif
