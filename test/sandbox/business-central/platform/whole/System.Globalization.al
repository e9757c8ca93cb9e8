#if WHOLE_PLATFORM
namespace System.Globalization;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100070 "Language Selection"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Language Tag"; Text[250]) { }
        field(2; "Language ID"; Integer) { }
        field(3; Enabled; Boolean) { }
    }

    keys
    {
        key(PK; "Language Tag") { }
    }
}

table 2000000045 "Windows Language"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Language ID"; Integer) { }
        field(2; Name; Text[2048]) { }
        field(3; "Abbreviated Name"; Text[250]) { }
        field(4; "Localization Exist"; Boolean) { }
        field(5; "Globally Enabled"; Boolean) { }
        field(6; "Language Tag"; Text[250]) { }
        field(7; "Primary Language ID"; Integer) { }
    }

    keys
    {
        key(PK; "Language ID") { }
    }
}
#endif
