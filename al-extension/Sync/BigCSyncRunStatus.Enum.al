namespace BigC.Connector.Sync;

/// <summary>How a run of the agent ended.</summary>
enum 71421 "BigC Sync Run Status"
{
    Extensible = false;
    Caption = 'BigCommerce Sync Run Status';

    value(0; Running) { Caption = 'Running'; }
    value(1; Succeeded) { Caption = 'Succeeded'; }
    value(2; SucceededWithExceptions) { Caption = 'Succeeded with exceptions'; }
    value(3; Failed) { Caption = 'Failed'; }
    value(4; Interrupted) { Caption = 'Interrupted'; }
}
