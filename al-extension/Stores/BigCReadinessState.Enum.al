namespace BigC.Connector.Stores;

/// <summary>Whether something that a store needs is there.</summary>
enum 71800 "BigC Readiness State"
{
    Extensible = false;
    Caption = 'BigCommerce Readiness State';

    /// <summary>It is there and can be used.</summary>
    value(0; Ready) { Caption = 'Ready'; }
    /// <summary>Only orders or payments that need it wait; all others are booked.</summary>
    value(1; Attention) { Caption = 'Attention'; }
    /// <summary>Every order needs it, or set-up is broken: nothing of the store is booked.</summary>
    value(2; Blocking) { Caption = 'Blocking'; }
}
