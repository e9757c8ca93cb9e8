#if WHOLE_PLATFORM
namespace System.DateTime;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000164 "Time Zone"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Display Name"; Text[250]) { }
        field(3; ID; Text[180]) { }
    }

    keys
    {
        key(PK; "No.") { }
    }
}
#endif
