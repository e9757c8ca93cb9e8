#if STAND_IN
namespace System.Environment;

/// <summary>Says what kind of environment this is: here, always a sandbox in the cloud.</summary>
codeunit 457 "Environment Information"
{
    Access = Public;
    SingleInstance = true;

    var
        EnvironmentNameTxt: Label 'Sandbox', Locked = true;
        FamilyTxt: Label 'W1', Locked = true;

    /// <summary>Whether this is a production environment.</summary>
    procedure IsProduction(): Boolean
    begin
        exit(false);
    end;

    /// <summary>The name of the environment.</summary>
    procedure GetEnvironmentName(): Text
    begin
        exit(EnvironmentNameTxt);
    end;

    /// <summary>Whether this is a sandbox environment.</summary>
    procedure IsSandbox(): Boolean
    begin
        exit(true);
    end;

    /// <summary>Whether this runs as a service.</summary>
    procedure IsSaaS(): Boolean
    begin
        exit(true);
    end;

    /// <summary>Whether this runs on premises.</summary>
    procedure IsOnPrem(): Boolean
    begin
        exit(false);
    end;

    /// <summary>Whether this runs on the service's own machines.</summary>
    procedure IsSaaSInfrastructure(): Boolean
    begin
        exit(false);
    end;

    /// <summary>The family of the application.</summary>
    procedure GetApplicationFamily(): Text
    begin
        exit(FamilyTxt);
    end;

    /// <summary>Whether background sessions may be started.</summary>
    procedure CanStartSession(): Boolean
    begin
        exit(true);
    end;
}
#endif
