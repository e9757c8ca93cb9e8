#if WHOLE_PLATFORM
namespace System.MCP;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000100084 "MCP Configuration"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; Name; Text[100]) { }
        field(2; Description; Text[250]) { }
        field(3; Active; Boolean) { }
        field(4; AllowProdChanges; Boolean) { }
        field(5; Default; Boolean) { }
        field(6; EnableDynamicToolMode; Boolean) { }
        field(7; DiscoverReadOnlyObjects; Boolean) { }
        field(8; EnableApiTools; Boolean) { }
        field(9; EnableAlQueryTools; Boolean) { }
    }

    keys
    {
        key(PK; Name) { }
    }
}

table 2000100085 "MCP Configuration Tool"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = TableData,"Table",,"Report",,"Codeunit",XMLport,MenuSuite,"Page","Query",System,FieldNumber,,,PageExtension,TableExtension;
        }
        field(2; "Allow Create"; Boolean) { }
        field(3; "Allow Modify"; Boolean) { }
        field(4; "Allow Delete"; Boolean) { }
        field(5; "Allow Bound Actions"; Boolean) { }
        field(6; "Object ID"; Integer) { }
        field(7; "Allow Read"; Boolean) { }
        field(8; "API Version"; Text[250]) { }
        field(9; ID; Guid) { }
    }

    keys
    {
        key(PK; ID, "Object Type", "Object ID") { }
    }
}
#endif
