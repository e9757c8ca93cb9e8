#if WHOLE_PLATFORM
namespace System.Agents.TaskPane;

using System.Agents;

/// <summary>Shows agents and their tasks beside the page. Its number is not public.</summary>
codeunit 2000100005 "Task Pane"
{
    procedure ShowAgent(AgentUserSecurityId: Guid)
    begin
    end;

    procedure ShowTask(AgentTask: Record "Agent Task")
    begin
    end;
}
#endif
