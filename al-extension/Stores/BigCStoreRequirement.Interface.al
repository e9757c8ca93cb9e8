namespace BigC.Connector.Stores;

/// <summary>Something that a store needs before its orders are booked.</summary>
interface "BigC Store Requirement"
{
    /// <summary>Says of each thing whether it is there. Must neither change anything nor fail.</summary>
    /// <param name="Store">The store that needs it.</param>
    /// <param name="ReadinessReport">Takes the findings.</param>
    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")

    /// <summary>Opens the page where a finding is put right, and waits until it is closed, so that the finding can be looked at again.</summary>
    /// <param name="ReadinessCheck">The finding; its page was given with it.</param>
    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
}
