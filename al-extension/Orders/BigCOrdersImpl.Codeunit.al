namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Sales.Document;

codeunit 71513 "BigC Orders Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        StoreReadiness: Codeunit "BigC Store Readiness";

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
        // What was staged stays staged and due: it is booked as soon as the store is ready.
        if ReportIfBlocked(StoreCode) then
            exit;
        while ListDue(StoreCode, Due) do
            foreach OrderSystemId in Due do begin
                if CurrentDateTime() >= EndAt then
                    exit;
                // Another session may have been faster.
                if IsDue(OrderSystemId) then
                    if not Process(OrderSystemId) then
                        exit;
            end;
    end;

    procedure OrdersToProcess(StoreCode: Code[20]): Integer
    var
        Order: Record "BigC Order";
    begin
        FilterDue(StoreCode, Order);
        if Order.IsEmpty() or not StoreReadiness.IsReady(StoreCode) then
            exit(0);
        exit(Order.Count());
    end;

    /// <returns>False if the store is no longer ready, so that the order stays due, as all others.</returns>
    procedure Process(OrderSystemId: Guid): Boolean
    var
        Order: Record "BigC Order";
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
        OrderDryRun: Codeunit "BigC Order Dry Run";
        OrderIntake: Codeunit "BigC Order Intake";
    begin
        // What is booked is complete; a session may live longer than the request that brought the order.
        OrderIntake.EndDelivery();
        Order.GetBySystemId(OrderSystemId);
        Stores.Get(Order."Store Code", Store);
        Commit();
        if Store."Dry Run" then begin
            if OrderDryRun.Run(Order) then;
            if OrderDryRun.HasFailed(Order) then
                if ReportIfBlocked(Order."Store Code") then
                    exit(false);
            if OrderDryRun.Settle(Order) then begin
                Commit();
                exit(true);
            end;
        end;
        exit(Book(OrderSystemId));
    end;

    procedure ProcessNow(var Order: Record "BigC Order")
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
    begin
        Order.Find();
        if not Order.IsDue() or not MayBook() then
            exit;
        Stores.Get(Order."Store Code", Store);
        if not Store.Enabled or not StoreReadiness.IsReady(Store."Code") then
            exit;
        Process(Order.SystemId);
        Order.Find();
    end;

    procedure MayBook(): Boolean
    var
        SalesHeader: Record "Sales Header";
        GenJournalLine: Record "Gen. Journal Line";
    begin
        exit(SalesHeader.WritePermission() and GenJournalLine.WritePermission());
    end;

    procedure FinishDryRun(StoreCode: Code[20]): Boolean
    var
        OrderDryRun: Codeunit "BigC Order Dry Run";
    begin
        exit(OrderDryRun.Finish(StoreCode));
    end;

    /// <summary>True if something blocks the store, which its exception then says. Commits, as a report does not belong to any order.</summary>
    local procedure ReportIfBlocked(StoreCode: Code[20]) IsBlocked: Boolean
    var
        MoneySum: Codeunit "BigC Money Sum";
    begin
        AddMoneyToProcess(StoreCode, MoneySum);
        IsBlocked := StoreReadiness.ReportIfBlocked(StoreCode, MoneySum.TotalLCY(), MoneySum.WithoutRateText());
        Commit();
    end;

    local procedure Book(OrderSystemId: Guid): Boolean
    var
        Order: Record "BigC Order";
        OrderProcess: Codeunit "BigC Order Process";
        Payments: Codeunit "BigC Payments";
    begin
        Order.GetBySystemId(OrderSystemId);
        if OrderProcess.Run(Order) then
            Payments.ProcessOrder(Order)
        else begin
            // A number series may have run out since the store was looked at.
            if not OrderProcess.IsProvenFailure(Order) then
                if ReportIfBlocked(Order."Store Code") then
                    exit(false);
            OrderProcess.HoldAfterRollback(Order);
        end;
        Commit();
        exit(true);
    end;

    procedure Retry(var Order: Record "BigC Order")
    begin
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        Order.SetDue();
        Order.Modify(true);
    end;

    /// <summary>An exception about the order is retried: it is due, whoever has fixed what it waited for.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'RM')]
    procedure MarkDue(var Order: Record "BigC Order")
    begin
        Order.ReadIsolation := IsolationLevel::UpdLock;
        Order.Find();
        Order.SetDue();
        Order.Modify(true);
    end;

    procedure HasOrders(StoreCode: Code[20]): Boolean
    var
        Order: Record "BigC Order";
    begin
        Order.SetRange("Store Code", StoreCode);
        exit(not Order.IsEmpty());
    end;

    /// <summary>What waits if the store is not ready.</summary>
    local procedure AddMoneyToProcess(StoreCode: Code[20]; var MoneySum: Codeunit "BigC Money Sum")
    var
        Order: Record "BigC Order";
        Currencies: Codeunit "BigC Currencies";
    begin
        FilterDue(StoreCode, Order);
        Order.SetLoadFields("ISO Currency Code", "Total Inc Tax");
        if Order.FindSet() then
            repeat
                MoneySum.Add(Order."Total Inc Tax", Order."ISO Currency Code", Currencies.AmountInLCY(StoreCode, Order."ISO Currency Code", Order."Total Inc Tax"));
            until Order.Next() = 0;
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

    local procedure IsDue(OrderSystemId: Guid): Boolean
    var
        Order: Record "BigC Order";
    begin
        Order.SetLoadFields(Pending);
        exit(Order.GetBySystemId(OrderSystemId) and Order.Pending);
    end;

    local procedure FilterDue(StoreCode: Code[20]; var Order: Record "BigC Order")
    begin
        Order.SetCurrentKey("Store Code", Pending, "Next Attempt At");
        Order.SetRange("Store Code", StoreCode);
        Order.SetRange(Pending, true);
        Order.SetFilter("Next Attempt At", '..%1', CurrentDateTime());
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order", 'R')]
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Payment", 'R')]
    procedure OrderOf(BigCException: Record "BigC Exception"): Guid
    var
        Order: Record "BigC Order";
        OrderPayment: Record "BigC Order Payment";
        OrderId: Integer;
    begin
        case BigCException."Object Type" of
            BigCException."Object Type"::Order:
                begin
                    if BigCException."Related Table Id" = Database::"BigC Order" then
                        exit(BigCException."Related System Id");
                    // What the agent could not read names the order by its number alone.
                    if Evaluate(OrderId, BigCException."External Id", 9) then
                        if Order.Get(BigCException."Store Code", OrderId) then
                            exit(Order.SystemId);
                end;
            BigCException."Object Type"::Payment:
                if OrderPayment.GetBySystemId(BigCException."Related System Id") then
                    exit(OrderPayment."Order SystemId");
        end;
    end;
}
