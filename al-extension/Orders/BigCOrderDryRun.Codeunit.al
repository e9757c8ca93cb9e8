namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

/// <summary>
/// Takes an order all the way to its document and then back: what would be booked is proven by booking it and rolling it
/// back. What is held anyway is held for real, because nothing of a held order is in any document.
/// </summary>
codeunit 71817 "BigC Order Dry Run"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    TableNo = "BigC Order";

    var
        OrderProcess: Codeunit "BigC Order Process";
        ReachedStatus: Enum "BigC Order Status";
        HasFinished: Boolean;
        HadDocument: Boolean;
        RollBackErr: Label 'Dry run', Locked = true;
        ProvenLbl: Label 'Dry run: the order is proven and would be booked.';
        NoMoreLbl: Label 'The dry run no longer finds it.';

    trigger OnRun()
    var
        OrderDocument: Codeunit "BigC Order Document";
    begin
        HadDocument := OrderDocument.Exists(Rec);
        ProcessWithoutCommit(Rec);
        ReachedStatus := Rec.Status;
        HasFinished := true;
        Error(RollBackErr);
    end;

    /// <summary>True if the last run ended with an error that is no cause found on the way.</summary>
    procedure HasFailed(Order: Record "BigC Order"): Boolean
    begin
        exit(not HasFinished and not OrderProcess.IsProvenFailure(Order));
    end;

    /// <summary>
    /// Notes what was found, after the rollback: the order is proven and waits for the end of the dry run, or it is held.
    /// </summary>
    /// <returns>False if the order only has to wait, or is nothing to book: that can be done for real.</returns>
    procedure Settle(var Order: Record "BigC Order"): Boolean
    begin
        if not OrderProcess.IsAsBefore(Order) then
            // It stays due, with what another session has brought meanwhile.
            exit(true);
        if not HasFinished or (ReachedStatus = ReachedStatus::Held) then begin
            OrderProcess.HoldAfterRollback(Order);
            SetProven(Order, false);
            exit(true);
        end;
        if not (HadDocument or (ReachedStatus in [ReachedStatus::Ordered, ReachedStatus::Invoiced])) then
            exit(false);
        KeepProven(Order);
        exit(true);
    end;

    local procedure KeepProven(var Order: Record "BigC Order")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        SetProven(Order, true);
        Exceptions.ResolveObject(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), NoMoreLbl);
    end;

    local procedure SetProven(var Order: Record "BigC Order"; IsProven: Boolean)
    begin
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        Order.Pending := false;
        Order."Next Attempt At" := 0DT;
        Order."Last Attempt At" := CurrentDateTime();
        Order."Proven in Dry Run" := IsProven;
        if IsProven then
            Order."Status Reason" := ProvenLbl;
        Order.Modify(true);
    end;

    /// <summary>Whatever a subscriber commits on the way must not outlive the dry run either.</summary>
    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure ProcessWithoutCommit(var Order: Record "BigC Order")
    begin
        OrderProcess.Run(Order);
    end;

    /// <summary>All orders that a dry run has proven are due now.</summary>
    /// <returns>False if there were none.</returns>
    procedure Finish(StoreCode: Code[20]): Boolean
    var
        Order: Record "BigC Order";
        ProvenOrder: Record "BigC Order";
        OrderSystemIds: List of [Guid];
        OrderSystemId: Guid;
    begin
        Order.SetCurrentKey("Store Code", "Proven in Dry Run");
        Order.SetRange("Store Code", StoreCode);
        Order.SetRange("Proven in Dry Run", true);
        Order.SetLoadFields(SystemId);
        if Order.FindSet() then
            repeat
                OrderSystemIds.Add(Order.SystemId);
            until Order.Next() = 0;
        foreach OrderSystemId in OrderSystemIds do begin
            ProvenOrder.GetBySystemId(OrderSystemId);
            ProvenOrder."Proven in Dry Run" := false;
            ProvenOrder."Status Reason" := '';
            ProvenOrder.Pending := true;
            ProvenOrder.Modify(true);
        end;
        exit(OrderSystemIds.Count() > 0);
    end;
}
