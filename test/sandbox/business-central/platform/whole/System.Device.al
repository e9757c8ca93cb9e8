#if WHOLE_PLATFORM
namespace System.Device;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000039 "Printer"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Text[250]) { }
        field(2; Description; Text[250]) { }
        field(3; "Device"; Text[250]) { }
        field(4; Driver; Text[250]) { }
        field(5; Name; Text[2048]) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}
#endif
