namespace BigC.Connector.Exceptions;

/// <summary>Where an exception stands.</summary>
enum 71403 "BigC Exception Status"
{
    Extensible = false;
    Caption = 'BigCommerce Exception Status';

    value(0; Open) { Caption = 'Open'; }
    value(1; Retrying) { Caption = 'Retrying'; }
    value(2; Resolved) { Caption = 'Resolved'; }
    value(3; Ignored) { Caption = 'Ignored'; }
}
