namespace BigC.Connector.Exceptions;

/// <summary>Writes down what happens to an exception: who, when and why.</summary>
codeunit 71427 "BigC Exception Log"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = rm,
                  tabledata "BigC Exception History" = ri;

    procedure Close(BigCException: Record "BigC Exception"; NewStatus: Enum "BigC Exception Status"; ReasonText: Text)
    var
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        ExceptionEvent := ExceptionEvent::Resolved;
        if NewStatus = NewStatus::Ignored then
            ExceptionEvent := ExceptionEvent::Ignored;
        BigCException.Status := NewStatus;
        BigCException.Reason := CopyStr(ReasonText, 1, MaxStrLen(BigCException.Reason));
        BigCException."Closed By" := CopyStr(UserId(), 1, MaxStrLen(BigCException."Closed By"));
        BigCException."Closed At" := CurrentDateTime();
        BigCException."Next Attempt At" := 0DT;
        BigCException.Modify(true);
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
