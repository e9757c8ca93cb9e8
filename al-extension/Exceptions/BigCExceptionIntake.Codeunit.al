namespace BigC.Connector.Exceptions;

/// <summary>Takes in what the agent files. Category, owner and next action are decided here, never by the agent.</summary>
codeunit 71425 "BigC Exception Intake"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = rim;

    /// <summary>Reports it, keeps the payload, and gives back the stored exception.</summary>
    procedure Receive(var BigCException: Record "BigC Exception"; AgentReason: Enum "BigC Agent Reason"; MessageText: Text; PayloadText: Text)
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        BigCException.Cause := CauseOf(AgentReason);
        ExceptionReport.Initialize(BigCException."Store Code", BigCException."Object Type", BigCException."External Id");
        ExceptionReport.SetExceptionId(BigCException.SystemId);
        ExceptionReport.Add(BigCException.Cause, '', MessageText);
        Exceptions.Report(ExceptionReport);
        FindStored(BigCException);
        BigCException.SetPayload(PayloadText);
        BigCException.Modify(true);
    end;

    /// <summary>The reason an agent would give for a cause: what Business Central holds itself, it has refused.</summary>
    procedure ReasonOf(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Agent Reason"
    begin
        case ExceptionCause of
            ExceptionCause::Unreadable:
                exit(Enum::"BigC Agent Reason"::Unreadable);
            ExceptionCause::Unreachable:
                exit(Enum::"BigC Agent Reason"::Unreachable);
            else
                exit(Enum::"BigC Agent Reason"::Refused);
        end;
    end;

    local procedure CauseOf(AgentReason: Enum "BigC Agent Reason"): Enum "BigC Exception Cause"
    begin
        case AgentReason of
            AgentReason::Unreadable:
                exit(Enum::"BigC Exception Cause"::Unreadable);
            AgentReason::Unreachable:
                exit(Enum::"BigC Exception Cause"::Unreachable);
            else
                exit(Enum::"BigC Exception Cause"::Refused);
        end;
    end;

    /// <summary>The newest of the object with this cause: it was just opened or seen again, or a person has ignored it.</summary>
    local procedure FindStored(var BigCException: Record "BigC Exception")
    var
        StoredException: Record "BigC Exception";
    begin
        StoredException.SetRange("Store Code", BigCException."Store Code");
        StoredException.SetRange("Object Type", BigCException."Object Type");
        StoredException.SetRange("External Id", BigCException."External Id");
        StoredException.SetRange(Cause, BigCException.Cause);
        StoredException.SetFilter(Status, '<>%1', StoredException.Status::Resolved);
        StoredException.FindLast();
        BigCException := StoredException;
    end;
}
