#if PLATFORM
namespace System.Environment;

/// <summary>The companies of the database.</summary>
table 2000000006 Company
{
    Caption = 'Company';
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Name; Text[30]) { }
        field(2; "Evaluation Company"; Boolean) { }
        field(3; "Display Name"; Text[250]) { }
        field(4; Id; Guid) { }
        field(5; "Business Profile Id"; Text[250]) { }
    }

    keys
    {
        key(PK; Name) { }
    }
}
#endif
