#if WHOLE_PLATFORM
namespace System.Visualization;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000078 "Chart"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; BLOB; Blob) { }
        field(2; Name; Text[50]) { }
        field(3; ID; Code[20]) { }
    }

    keys
    {
        key(PK; BLOB) { }
    }
}
#endif
