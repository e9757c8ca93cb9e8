namespace BigC.Connector.Exceptions;

/// <summary>
/// Why the agent files an exception: it could not read what the storefront sent, Business Central refused it, or the
/// storefront did not answer for this object while it answered for others.
/// </summary>
enum 71407 "BigC Agent Reason"
{
    Extensible = false;
    Caption = 'BigCommerce Agent Reason';

    value(0; Unreadable) { Caption = 'Unreadable'; }
    value(1; Refused) { Caption = 'Refused'; }
    value(2; Unreachable) { Caption = 'Unreachable'; }
}
