namespace BigC.Connector.Exceptions;

/// <summary>What happened to an exception, for its history.</summary>
enum 71404 "BigC Exception Event"
{
    Extensible = false;
    Caption = 'BigCommerce Exception Event';

    value(0; Opened) { Caption = 'Opened'; }
    value(1; SeenAgain) { Caption = 'Seen again'; }
    value(2; RetryRequested) { Caption = 'Retry requested'; }
    value(3; Resolved) { Caption = 'Resolved'; }
    value(4; Ignored) { Caption = 'Ignored'; }
    value(5; Assigned) { Caption = 'Assigned'; }
    value(6; Overridden) { Caption = 'Overridden'; }
}
