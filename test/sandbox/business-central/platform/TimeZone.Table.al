#if PLATFORM
namespace System.DateTime;

/// <summary>The time zones of Windows. The numbers of fields are not public: they stand for the platform's own.</summary>
table 2000000164 "Time Zone"
{
    Caption = 'Time Zone';
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
