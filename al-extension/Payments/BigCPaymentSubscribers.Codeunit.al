namespace BigC.Connector.Payments;

using Microsoft.Bank.BankAccount;

codeunit 71560 "BigC Payment Subscribers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        GatewayMapping: Codeunit "BigC Gateway Mapping";

    [EventSubscriber(ObjectType::Table, Database::"Bank Account", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyBankAccount(var Rec: Record "Bank Account"; var xRec: Record "Bank Account"; RunTrigger: Boolean)
    begin
        GatewayMapping.RetryWaitingForBankAccount(Rec);
    end;
}
