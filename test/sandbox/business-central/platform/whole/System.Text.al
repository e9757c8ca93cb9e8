#if WHOLE_PLATFORM
namespace System.Text;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

enum 2000100111 "Entity Text Scenario"
{
    Extensible = true;
}

table 2000100112 "Entity Text"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Company; Text[30]) { }
        field(2; "Source Table Id"; Integer) { }
        field(3; "Source System Id"; Guid) { }
        field(4; Scenario; Option)
        {
            OptionMembers = "Marketing Text";
        }
        field(5; "Text"; Blob) { }
        field(6; "Preview Text"; Text[250]) { }
    }

    keys
    {
        key(PK; Company) { }
    }
}
#endif
