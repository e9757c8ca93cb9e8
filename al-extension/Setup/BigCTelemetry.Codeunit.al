namespace BigC.Connector.Setup;

using BigC.Connector.Exceptions;

/// <summary>Signals for Application Insights. Event ids stay the same for ever; no customer data leaves with them.</summary>
codeunit 71490 "BigC Telemetry"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        InstalledTok: Label 'BigCommerce connector installed', Locked = true;
        ExceptionOpenedTok: Label 'BigCommerce exception opened', Locked = true;
        OlderContentTok: Label 'BigCommerce order arrived with an older content, not taken', Locked = true;
        StoreNotReadyTok: Label 'BigCommerce store not ready, nothing is booked', Locked = true;

    procedure LogInstalled()
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        Session.LogMessage('BIGC-0001', InstalledTok, Verbosity::Normal, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;

    /// <summary>An exception with a call stack is an AL error that no check foresaw: the stack says where it is.</summary>
    procedure LogExceptionOpened(BigCException: Record "BigC Exception")
    var
        Dimensions: Dictionary of [Text, Text];
        MessageVerbosity: Verbosity;
    begin
        MessageVerbosity := Verbosity::Warning;
        if BigCException."Error Call Stack" <> '' then begin
            MessageVerbosity := Verbosity::Error;
            Dimensions.Add('callStack', BigCException."Error Call Stack");
        end;
        Dimensions.Add('cause', BigCException.Cause.Names().Get(BigCException.Cause.Ordinals().IndexOf(BigCException.Cause.AsInteger())));
        Dimensions.Add('objectType', Format(BigCException."Object Type"));
        Dimensions.Add('storeCode', BigCException."Store Code");
        Dimensions.Add('severity', Format(BigCException.Severity));
        Session.LogMessage('BIGC-0010', ExceptionOpenedTok, MessageVerbosity, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;

    /// <summary>An order arrived with a content that is older than the stored one, and was not taken.</summary>
    procedure LogOlderContent(StoreCode: Code[20]; Age: Duration)
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        Dimensions.Add('storeCode', StoreCode);
        Dimensions.Add('olderBy', Format(Age, 0, 9));
        Session.LogMessage('BIGC-0012', OlderContentTok, Verbosity::Warning, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;

    /// <summary>Nothing of the store is booked until what blocks it is put right.</summary>
    procedure LogStoreNotReady(StoreCode: Code[20]; BlockingCount: Integer)
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        Dimensions.Add('storeCode', StoreCode);
        Dimensions.Add('blocking', Format(BlockingCount, 0, 9));
        Session.LogMessage('BIGC-0011', StoreNotReadyTok, Verbosity::Error, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;
}
