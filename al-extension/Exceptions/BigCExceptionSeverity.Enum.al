namespace BigC.Connector.Exceptions;

/// <summary>How much waits for the exception.</summary>
enum 71402 "BigC Exception Severity"
{
    Extensible = false;
    Caption = 'BigCommerce Exception Severity';

    /// <summary>Something should be looked at, nothing waits for it.</summary>
    value(0; Notice) { Caption = 'Notice'; }
    /// <summary>A part, such as a payment, is not booked.</summary>
    value(1; PartHeld) { Caption = 'Part held'; }
    /// <summary>A document is not booked at all.</summary>
    value(2; Held) { Caption = 'Held'; }
    /// <summary>The ledger and the storefront may disagree.</summary>
    value(3; Critical) { Caption = 'Critical'; }
}
