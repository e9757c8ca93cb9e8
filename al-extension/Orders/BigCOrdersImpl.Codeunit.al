namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Stores;

codeunit 71513 "BigC Orders Impl"
{
    Access = Internal;

    procedure ProcessStaged(StoreCode: Code[20]; TimeBudgetSeconds: Integer)
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        Exceptions: Codeunit "BigC Exceptions";
        Due: List of [Guid];
        OrderSystemId: Guid;
        EndAt: DateTime;
    begin
        Stores.Get(StoreCode, Store);
        EndAt := CurrentDateTime() + TimeBudgetSeconds * 1000;
        Exceptions.RetryDue(StoreCode);
        Commit();
        while ListDue(StoreCode, Due) do
            foreach OrderSystemId in Due do begin
                if CurrentDateTime() >= EndAt then
                    exit;
                Process(OrderSystemId);
            end;
    end;

    procedure OrdersToProcess(StoreCode: Code[20]): Integer
    var
        Order: Record "BigC Order";
    begin
        FilterDue(StoreCode, Order);
        exit(Order.Count());
    end;

    procedure Process(OrderSystemId: Guid)
    var
        Order: Record "BigC Order";
        OrderProcess: Codeunit "BigC Order Process";
        Payments: Codeunit "BigC Payments";
    begin
        Order.GetBySystemId(OrderSystemId);
        Commit();
        if OrderProcess.Run(Order) then
            Payments.ProcessOrder(OrderSystemId)
        else
            OrderProcess.HoldAfterRollback(Order);
        Commit();
    end;

    procedure Retry(var Order: Record "BigC Order")
    begin
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        Order.Pending := true;
        Order."Next Attempt At" := 0DT;
        Order.Modify(true);
    end;

    local procedure ListDue(StoreCode: Code[20]; var Due: List of [Guid]): Boolean
    var
        Order: Record "BigC Order";
    begin
        Clear(Due);
        FilterDue(StoreCode, Order);
        Order.SetLoadFields(SystemId);
        if Order.FindSet() then
            repeat
                Due.Add(Order.SystemId);
            until (Order.Next() = 0) or (Due.Count() = 100);
        exit(Due.Count() > 0);
    end;

    local procedure FilterDue(StoreCode: Code[20]; var Order: Record "BigC Order")
    begin
        Order.SetCurrentKey("Store Code", Pending, "Next Attempt At");
        Order.SetRange("Store Code", StoreCode);
        Order.SetRange(Pending, true);
        Order.SetFilter("Next Attempt At", '..%1', CurrentDateTime());
    end;
}
