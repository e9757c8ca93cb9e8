#if WHOLE_PLATFORM
namespace System.AI;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

enum 2000100003 "Copilot Capability"
{
    Extensible = true;
    value(0; "Analyze List") { }
    value(1; Autofill) { }
    value(2; Chat) { }
    value(3; Summarize) { }
    value(4; "MCP Server") { }
}

enum 2000100004 "Manual Agent Task Creation Type"
{
    Extensible = true;
    value(0; Default) { }
}
#endif
