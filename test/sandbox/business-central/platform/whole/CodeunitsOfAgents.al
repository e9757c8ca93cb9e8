#if WHOLE_PLATFORM
namespace System.Agents;

using System.AI;
using System.Environment.Configuration;
using System.Reflection;
using System.Security.AccessControl;

/// <summary>What the platform knows about agents. Its number is not public.</summary>
codeunit 2000100004 "Agent Utilities"
{
    procedure BlockPageFromBeingOpenedByAgent()
    begin
    end;

    procedure IsAgentsFeatureEnabled(): Boolean
    begin
    end;

    procedure GetTextEncoding(): TextEncoding
    begin
    end;

    procedure UpdateAccessControl(AgentUserSecurityId: Guid; var TempAccessControlBuffer: Record "Access Control Buffer" temporary)
    begin
    end;

    procedure TryGetAgentPublisherInfo(AgentMetadataProvider: Enum "Agent Metadata Provider"; var PublisherName: Text[250]; var PublisherType: Enum "Agent Publisher Type"): Boolean
    begin
    end;

    procedure TryGetAgentAppInfo(AgentMetadataProvider: Enum "Agent Metadata Provider"; var AppPublisher: Text[250]; var AppName: Text[250]; var AppId: Guid): Boolean
    begin
    end;

    procedure SetInstructions(AgentUserSecurityId: Guid; Instructions: SecretText)
    begin
    end;

    procedure GetInstructions(AgentUserSecurityId: Guid): SecretText
    begin
    end;

    procedure IsAgentSession(var ActiveAgentMetadataProvider: Enum "Agent Metadata Provider"): Boolean
    begin
    end;

    procedure GetCurrentSessionAgentTaskId(): BigInteger
    begin
    end;

    procedure GetConsumedCopilotCredits(TaskId: BigInteger): Decimal
    begin
    end;

    procedure CanCurrentUserCreateAgent(AgentMetadataProvider: Enum "Agent Metadata Provider"): Boolean
    begin
    end;

    procedure DeleteCustomAgent(AgentUserSecurityId: Guid)
    begin
    end;

    procedure CurrentUserHasConfigureAllAgentsPermissionInAllCompanies(): Boolean
    begin
    end;
}

/// <summary>Makes the first settings of an agent.</summary>
interface IAgentFactory
{
    procedure GetDefaultInitials(): Text[4]
    procedure GetFirstTimeSetupPageId(): Integer
    procedure ShowCanCreateAgent(): Boolean
    procedure GetCopilotCapability(): Enum "Copilot Capability"
    procedure GetDefaultProfile(var TempAllProfile: Record "All Profile" temporary)
}

/// <summary>Tells the platform about an agent.</summary>
interface IAgentMetadata
{
    procedure GetInitials(AgentUserId: Guid): Text[4]
    procedure GetSetupPageId(AgentUserId: Guid): Integer
    procedure GetSummaryPageId(AgentUserId: Guid): Integer
    procedure GetAgentTaskMessagePageId(AgentUserId: Guid; MessageId: Guid): Integer
}
#endif
