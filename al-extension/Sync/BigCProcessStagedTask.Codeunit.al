namespace BigC.Connector.Sync;

using BigC.Connector.Orders;
using BigC.Connector.Stores;

/// <summary>Processes what is staged for a store in a session of its own, after someone fixed what it waited for.</summary>
codeunit 71472 "BigC Process Staged Task"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    TableNo = "BigC Store";

    trigger OnRun()
    var
        Orders: Codeunit "BigC Orders";
    begin
        if not Rec.Enabled then
            exit;
        Orders.ProcessStaged(Rec."Code", TimeBudgetSeconds());
    end;

    local procedure TimeBudgetSeconds(): Integer
    begin
        exit(240);
    end;
}
