namespace BigC.Connector.Stores;

/// <summary>Whether a store has everything it needs. Nothing of a store that is not ready is booked.</summary>
codeunit 71807 "BigC Store Readiness"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        StoreReadinessImpl: Codeunit "BigC Store Readiness Impl";

    /// <summary>Checks a store; what blocks comes with what is in order.</summary>
    procedure Check(StoreCode: Code[20]; var TempReadinessCheck: Record "BigC Readiness Check" temporary)
    begin
        StoreReadinessImpl.Check(StoreCode, TempReadinessCheck);
    end;

    /// <summary>True if nothing blocks the store.</summary>
    procedure IsReady(StoreCode: Code[20]): Boolean
    begin
        exit(StoreReadinessImpl.IsReady(StoreCode));
    end;

    /// <summary>
    /// True if something blocks the store. An exception of the store then says what does; it is closed by the first call that
    /// finds the store ready.
    /// </summary>
    /// <param name="AmountAtStake">The money of the orders that wait for it, in local currency.</param>
    /// <param name="WithoutExchangeRate">The money of those whose currency has no exchange rate, such as "1,000.00 XXX"; empty if there is none.</param>
    procedure ReportIfBlocked(StoreCode: Code[20]; AmountAtStake: Decimal; WithoutExchangeRate: Text): Boolean
    begin
        exit(StoreReadinessImpl.ReportIfBlocked(StoreCode, AmountAtStake, WithoutExchangeRate));
    end;

    /// <summary>Closes the exception of a store that is ready by now, and has what waited processed. Whoever may not decide about exceptions leaves it to the next processing.</summary>
    procedure ResolveIfReady(StoreCode: Code[20])
    begin
        StoreReadinessImpl.ResolveIfReady(StoreCode);
    end;

    /// <summary>Opens the page where a finding is put right, and waits until it is closed. Whoever may not change that page is told so before it opens.</summary>
    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    begin
        StoreReadinessImpl.OpenFixingPage(ReadinessCheck);
    end;

    /// <summary>Shows everything a store needs, what is missing first, and waits until it is closed.</summary>
    procedure Open(StoreCode: Code[20])
    var
        StoreReadiness: Page "BigC Store Readiness";
    begin
        StoreReadiness.SetStore(StoreCode);
        StoreReadiness.RunModal();
    end;
}
