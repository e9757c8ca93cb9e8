namespace BigC.Connector.Exceptions;

/// <summary>Leads from an exception to where it is fixed, and to what it is about.</summary>
codeunit 71428 "BigC Exception Pages"
{
    Access = Internal;

    var
        NoFixingPageMsg: Label 'No page fixes this by itself. Next action: %1', Comment = '%1 = what to do next';

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        CauseGroup: Interface "BigC Exception Cause Group";
    begin
        CauseGroup := BigCException.Cause;
        if CauseGroup.FixingPage(BigCException.Cause) = 0 then
            Message(NoFixingPageMsg, BigCException."Next Action")
        else
            CauseGroup.OpenFixingPage(BigCException);
    end;

    procedure OpenObject(BigCException: Record "BigC Exception")
    var
        ExceptionSubject: Interface "BigC Exception Subject";
    begin
        ExceptionSubject := BigCException."Object Type";
        ExceptionSubject.Open(BigCException);
    end;
}
