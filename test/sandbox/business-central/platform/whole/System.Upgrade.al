#if WHOLE_PLATFORM
namespace System.Upgrade;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000135 "Table Synch. Setup"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Upgrade Table ID"; Integer) { }
        field(2; Mode; Option)
        {
            OptionMembers = Check,Copy,Move,Force;
        }
    }

    keys
    {
        key(PK; "Upgrade Table ID") { }
    }
}

table 2000000081 "Upgrade Blob Storage"
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
