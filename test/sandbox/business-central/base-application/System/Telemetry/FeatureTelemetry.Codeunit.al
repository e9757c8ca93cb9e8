#if STAND_IN
namespace System.Telemetry;

/// <summary>Sends telemetry about the use of a feature.</summary>
codeunit 8703 "Feature Telemetry"
{
    Access = Public;

    var
        Telemetry: Codeunit Telemetry;

    /// <summary>Notes that the feature was used.</summary>
    procedure LogUsage(EventId: Text; FeatureName: Text; EventName: Text)
    var
        CustomDimensions: Dictionary of [Text, Text];
    begin
        LogUsage(EventId, FeatureName, EventName, CustomDimensions);
    end;

    /// <summary>Notes that the feature was used, with dimensions.</summary>
    procedure LogUsage(EventId: Text; FeatureName: Text; EventName: Text; CustomDimensions: Dictionary of [Text, Text])
    begin
        Send(EventId, FeatureName, EventName, Verbosity::Normal, CustomDimensions);
    end;

    /// <summary>Notes that the feature failed.</summary>
    procedure LogError(EventId: Text; FeatureName: Text; EventName: Text; ErrorText: Text)
    begin
        LogError(EventId, FeatureName, EventName, ErrorText, '');
    end;

    /// <summary>Notes that the feature failed, and where.</summary>
    procedure LogError(EventId: Text; FeatureName: Text; EventName: Text; ErrorText: Text; ErrorCallStack: Text)
    var
        CustomDimensions: Dictionary of [Text, Text];
    begin
        LogError(EventId, FeatureName, EventName, ErrorText, ErrorCallStack, CustomDimensions);
    end;

    /// <summary>Notes that the feature failed, and where, with dimensions.</summary>
    procedure LogError(EventId: Text; FeatureName: Text; EventName: Text; ErrorText: Text; ErrorCallStack: Text; CustomDimensions: Dictionary of [Text, Text])
    begin
        CustomDimensions.Set('ErrorText', ErrorText);
        CustomDimensions.Set('ErrorCallStack', ErrorCallStack);
        Send(EventId, FeatureName, EventName, Verbosity::Error, CustomDimensions);
    end;

    /// <summary>Notes how far the use of the feature has come.</summary>
    procedure LogUptake(EventId: Text; FeatureName: Text; FeatureUptakeStatus: Enum "Feature Uptake Status")
    var
        CustomDimensions: Dictionary of [Text, Text];
    begin
        LogUptake(EventId, FeatureName, FeatureUptakeStatus, CustomDimensions);
    end;

    /// <summary>Notes how far the use of the feature has come, with dimensions.</summary>
    procedure LogUptake(EventId: Text; FeatureName: Text; FeatureUptakeStatus: Enum "Feature Uptake Status"; CustomDimensions: Dictionary of [Text, Text])
    begin
        Send(EventId, FeatureName, Format(FeatureUptakeStatus), Verbosity::Normal, CustomDimensions);
    end;

    local procedure Send(EventId: Text; FeatureName: Text; EventName: Text; Verbosity: Verbosity; CustomDimensions: Dictionary of [Text, Text])
    begin
        CustomDimensions.Set('FeatureName', FeatureName);
        CustomDimensions.Set('EventName', EventName);
        Telemetry.LogMessage(EventId, EventName, Verbosity, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, CustomDimensions);
    end;
}
#endif
