#if WHOLE_PLATFORM
namespace System.Environment.Consumption;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100067 "User AI Consumption Data"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "User ID"; Guid) { }
        field(2; "Unique Id"; Text[1024]) { }
        field(3; Description; Blob) { }
        field(4; "Consumption DateTime"; DateTime) { }
        field(5; "App Version"; Text[250]) { }
        field(6; "Feature Name"; Text[250]) { }
        field(7; Actions; Text[250]) { }
        field(8; "Copilot Studio Feature"; Text[250]) { }
        field(9; "Copilot Credits"; Decimal) { }
        field(10; "Company Name"; Text[30]) { }
        field(11; "Processed For Billing"; Boolean) { }
        field(12; "Copilot Studio Feature Quantity"; Text[250]) { }
        field(13; "Copilot Studio Feature Display Name"; Text[250]) { }
        field(14; "Agent Task ID"; Integer) { }
        field(15; "App Id"; Guid) { }
        field(16; ID; Integer) { }
    }

    keys
    {
        key(PK; "User ID") { }
    }
}
#endif
