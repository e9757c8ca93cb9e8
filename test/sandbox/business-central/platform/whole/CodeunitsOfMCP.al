#if WHOLE_PLATFORM
namespace System.MCP;

/// <summary>Tools that the platform itself offers to MCP clients. Its number is not public.</summary>
codeunit 2000100008 "MCP Utilities"
{
    procedure GetSystemToolsInDynamicMode(): Dictionary of [Text, Text]
    begin
    end;

    procedure GetSystemToolsInDataQuery(): Dictionary of [Text, Text]
    begin
    end;

    procedure GetParentMCPTools(PageIdVersions: Dictionary of [Integer, Text]): Dictionary of [Integer, List of [Integer]]
    begin
    end;
}
#endif
