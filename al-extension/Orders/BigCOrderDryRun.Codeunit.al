namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

/// <summary>
/// Takes an order all the way to its document and then back: what would be booked is proven by booking it and rolling it
/// back. What is held anyway is held for real, because nothing of a held order is in any document.
/// </summary>
codeunit 71817 "BigC Order Dry Run"
{
    Access = Internal;
    TableNo = "BigC Order";

    var
        ReachedStatus: Enum "BigC Order Status";
        HasFinished: Boolean;
        RollBackErr: Label 'Dry run', Locked = true;
        ProvenLbl: Label 'Dry run: the order is proven and would be booked.';
        NoMoreLbl: Label 'The dry run no longer finds it.';

    trigger OnRun()
    begin
        ProcessWithoutCommit(Rec);
        ReachedStatus := Rec.Status;
        HasFinished := true;
        Error(RollBackErr);
    end;

    /// <summary>Whatever a subscriber commits on the way must not outlive the dry run either.</summary>
    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure ProcessWithoutCommit(var Order: Record "BigC Order")
    var
        OrderProcess: Codeunit "BigC Order Process";
    begin
        OrderProcess.Run(Order);
    end;

    /// <summary>True if the order would have a document now. The answer outlives the rollback.</summary>
    procedure WouldBook(): Boolean
    begin
        exit(HasFinished and (ReachedStatus in [ReachedStatus::Ordered, ReachedStatus::Invoiced]));
    end;

    /// <summary>Notes that the order is proven, and that it waits for the end of the dry run.</summary>
    procedure Keep(var Order: Record "BigC Order")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        Order.Pending := false;
        Order."Next Attempt At" := 0DT;
        Order."Last Attempt At" := CurrentDateTime();
        Order."Proven in Dry Run" := true;
        Order."Status Reason" := ProvenLbl;
        Order.Modify(true);
        Exceptions.ResolveObject(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo(), NoMoreLbl);
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
