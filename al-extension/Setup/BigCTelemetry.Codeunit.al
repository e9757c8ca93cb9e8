namespace BigC.Connector.Setup;

using BigC.Connector.Exceptions;

/// <summary>Signals for Application Insights. Event ids stay the same for ever; no customer data leaves with them.</summary>
codeunit 71490 "BigC Telemetry"
{
    Access = Internal;

    var
        InstalledTok: Label 'BigCommerce connector installed', Locked = true;
        ExceptionOpenedTok: Label 'BigCommerce exception opened', Locked = true;
        OrderFailedTok: Label 'BigCommerce order failed unexpectedly', Locked = true;
        StagedProcessedTok: Label 'BigCommerce staged orders processed', Locked = true;

    procedure LogInstalled()
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        LogNormal('BIGC-0001', InstalledTok, Dimensions);
    end;

    procedure LogExceptionOpened(BigCException: Record "BigC Exception")
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        Dimensions.Add('cause', BigCException.Cause.Names().Get(BigCException.Cause.Ordinals().IndexOf(BigCException.Cause.AsInteger())));
        Dimensions.Add('objectType', Format(BigCException."Object Type"));
        Dimensions.Add('storeCode', BigCException."Store Code");
        Dimensions.Add('severity', Format(BigCException.Severity));
        Session.LogMessage('BIGC-0010', ExceptionOpenedTok, Verbosity::Warning, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;

    /// <summary>An AL error that no check foresaw: the call stack names where.</summary>
    procedure LogOrderFailed(StoreCode: Code[20]; OrderId: Integer; CallStack: Text)
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        Dimensions.Add('storeCode', StoreCode);
        Dimensions.Add('orderId', Format(OrderId, 0, 9));
        Dimensions.Add('callStack', CallStack);
        Session.LogMessage('BIGC-0020', OrderFailedTok, Verbosity::Error, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;

    procedure LogStagedProcessed(StoreCode: Code[20]; OrdersProcessed: Integer; OrdersHeld: Integer; ElapsedTime: Duration)
    var
        Dimensions: Dictionary of [Text, Text];
    begin
        Dimensions.Add('storeCode', StoreCode);
        Dimensions.Add('processed', Format(OrdersProcessed, 0, 9));
        Dimensions.Add('held', Format(OrdersHeld, 0, 9));
        Dimensions.Add('milliseconds', Format(ElapsedTime / 1, 0, 9));
        LogNormal('BIGC-0021', StagedProcessedTok, Dimensions);
    end;

    local procedure LogNormal(EventId: Text; MessageText: Text; Dimensions: Dictionary of [Text, Text])
    begin
        Session.LogMessage(EventId, MessageText, Verbosity::Normal, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, Dimensions);
    end;
}
