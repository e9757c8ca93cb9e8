namespace BigC.Connector.Exceptions;

/// <summary>How long to wait before a transient fault is tried again: doubling from one minute up to four hours, then a person decides.</summary>
codeunit 71423 "BigC Exception Back-Off"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>When the next attempt is due; 0DT once the attempts are used up.</summary>
    procedure NextAttemptAt(Attempts: Integer; LastAttemptAt: DateTime): DateTime
    begin
        if Attempts > MaxAttempts() then
            exit(0DT);
        exit(LastAttemptAt + PauseInMinutes(Attempts) * 60000);
    end;

    local procedure PauseInMinutes(Attempts: Integer): Integer
    var
        Minutes: Integer;
        Attempt: Integer;
    begin
        Minutes := 1;
        for Attempt := 2 to Attempts do
            Minutes := Minutes * 2;
        if Minutes > 240 then
            exit(240);
        exit(Minutes);
    end;

    local procedure MaxAttempts(): Integer
    begin
        exit(10);
    end;
}
