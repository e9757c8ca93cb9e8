#if WHOLE_PLATFORM
namespace System.Environment;

/// <summary>Says which features may be used. Its number is not public.</summary>
codeunit 2000100006 "Feature Access Management"
{
    procedure AgentManagementAllowed(ShowError: Boolean): Boolean
    begin
    end;

    procedure IsEnvironmentPositiveListed(): Boolean
    begin
    end;

    procedure IsTestSession(): Boolean
    begin
    end;

    procedure AgentTaskManagementPreviewEnabled(ShowError: Boolean): Boolean
    begin
    end;
}
#endif
