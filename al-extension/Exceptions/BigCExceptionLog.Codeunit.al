namespace BigC.Connector.Exceptions;

/// <summary>Writes down what happens to an exception: who, when and why.</summary>
codeunit 71427 "BigC Exception Log"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = rm,
                  tabledata "BigC Exception History" = ri;

    procedure Ignore(BigCException: Record "BigC Exception"; ReasonText: Text)
    begin
        Close(BigCException, BigCException.Status::Ignored, ReasonText);
        BigCException.Modify(true);
        Tell(BigCException, "BigC Exception Event"::Ignored, ReasonText);
    end;

    /// <summary>Whoever posts a sales order may thereby have settled what was wrong with it, without a right to exceptions.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception", 'RM')]
    procedure Resolve(BigCException: Record "BigC Exception"; ReasonText: Text)
    begin
        Close(BigCException, BigCException.Status::Resolved, ReasonText);
        BigCException.Modify(true);
        Tell(BigCException, "BigC Exception Event"::Resolved, ReasonText);
    end;

    local procedure Close(var BigCException: Record "BigC Exception"; NewStatus: Enum "BigC Exception Status"; ReasonText: Text)
    begin
        BigCException.Status := NewStatus;
        BigCException.Reason := CopyStr(ReasonText, 1, MaxStrLen(BigCException.Reason));
        BigCException."Closed By" := CopyStr(UserId(), 1, MaxStrLen(BigCException."Closed By"));
        BigCException."Closed At" := CurrentDateTime();
        BigCException."Next Attempt At" := 0DT;
    end;

    local procedure Tell(BigCException: Record "BigC Exception"; ExceptionEvent: Enum "BigC Exception Event"; ReasonText: Text)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Add(BigCException, ExceptionEvent, ReasonText);
        Exceptions.OnAfterCloseException(BigCException);
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception History", 'RI')]
    procedure Add(BigCException: Record "BigC Exception"; ExceptionEvent: Enum "BigC Exception Event"; DetailText: Text)
    var
        ExceptionHistory: Record "BigC Exception History";
    begin
        ExceptionHistory.Init();
        ExceptionHistory."Exception Entry No." := BigCException."Entry No.";
        ExceptionHistory."Event" := ExceptionEvent;
        ExceptionHistory."Occurred At" := CurrentDateTime();
        ExceptionHistory."User ID" := CopyStr(UserId(), 1, MaxStrLen(ExceptionHistory."User ID"));
        ExceptionHistory.Detail := CopyStr(DetailText, 1, MaxStrLen(ExceptionHistory.Detail));
        ExceptionHistory.Insert(true);
    end;
}
