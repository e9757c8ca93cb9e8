#if WHOLE_PLATFORM
namespace System.Security.Authentication;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000197 "Token Cache"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Tenant ID"; Integer) { }
        field(2; "User Unique ID"; Boolean) { }
        field(3; "User Security ID"; Guid) { }
    }

    keys
    {
        key(PK; "Tenant ID") { }
    }
}
#endif
