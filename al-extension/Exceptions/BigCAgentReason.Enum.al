namespace BigC.Connector.Exceptions;

/// <summary>Why the agent files an exception: it could not read what the storefront sent, or Business Central refused it.</summary>
enum 71407 "BigC Agent Reason"
{
    Extensible = false;
    Caption = 'BigCommerce Agent Reason';

    value(0; Unreadable) { Caption = 'Unreadable'; }
    value(1; Refused) { Caption = 'Refused'; }
}
