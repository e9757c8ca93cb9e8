#if STAND_IN
namespace System.Telemetry;

/// <summary>Sends telemetry.</summary>
codeunit 8711 Telemetry
{
    Access = Public;

    /// <summary>Sends a message with dimensions.</summary>
    procedure LogMessage(EventId: Text; Message: Text; Verbosity: Verbosity; DataClassification: DataClassification; TelemetryScope: TelemetryScope; CustomDimensions: Dictionary of [Text, Text])
    begin
        Session.LogMessage(EventId, Message, Verbosity, DataClassification, TelemetryScope, CustomDimensions);
    end;

    /// <summary>Sends a message.</summary>
    procedure LogMessage(EventId: Text; Message: Text; Verbosity: Verbosity; DataClassification: DataClassification; TelemetryScope: TelemetryScope)
    var
        CustomDimensions: Dictionary of [Text, Text];
    begin
        LogMessage(EventId, Message, Verbosity, DataClassification, TelemetryScope, CustomDimensions);
    end;

    /// <summary>Sends a message to the publisher of the app.</summary>
    procedure LogMessage(EventId: Text; Message: Text; Verbosity: Verbosity; DataClassification: DataClassification)
    begin
        LogMessage(EventId, Message, Verbosity, DataClassification, TelemetryScope::ExtensionPublisher);
    end;
}
#endif
