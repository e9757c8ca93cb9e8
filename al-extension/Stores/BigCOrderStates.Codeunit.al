namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;

/// <summary>The meaning of each order status, with a default that finance may change by store.</summary>
codeunit 71404 "BigC Order States"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order State" = rimd;

    procedure FindAction(StoreCode: Code[20]; StatusId: Integer; var StateAction: Enum "BigC Order State Action") Found: Boolean
    var
        OrderState: Record "BigC Order State";
        Stores: Codeunit "BigC Stores";
    begin
        Found := OrderState.Get(StoreCode, StatusId);
        if Found then
            StateAction := OrderState."Action";
        Stores.OnAfterOrderStateAction(StoreCode, StatusId, StateAction, Found);
    end;

    /// <summary>The number of a status with the name that it has in the storefront, such as "7 Awaiting Payment".</summary>
    procedure StatusText(StoreCode: Code[20]; StatusId: Integer): Text
    var
        OrderState: Record "BigC Order State";
    begin
        if OrderState.Get(StoreCode, StatusId) and (OrderState.Name <> '') then
            exit(StrSubstNo(StatusTok, Format(StatusId, 0, 9), OrderState.Name));
        exit(Format(StatusId, 0, 9));
    end;

    /// <summary>A status that no longer waits frees the orders that waited in it.</summary>
    procedure RetryWaiting(var OrderState: Record "BigC Order State")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if OrderState.IsTemporary() then
            exit;
        Exceptions.RetryWaitingFor(OrderState."Store Code", Enum::"BigC Exception Cause"::StatusUnknown, Exceptions.CauseKey(OrderState."Status Id"));
        if OrderState."Action" <> OrderState."Action"::Wait then
            Exceptions.RetryWaitingFor(OrderState."Store Code", Enum::"BigC Exception Cause"::WaitingTooLong, Exceptions.CauseKey(OrderState."Status Id"));
    end;

    procedure CreateDefaults(StoreCode: Code[20])
    var
        StateAction: Enum "BigC Order State Action";
    begin
        Add(StoreCode, 0, 'Incomplete', StateAction::Ignore);
        Add(StoreCode, 1, 'Pending', StateAction::Wait);
        Add(StoreCode, 2, 'Shipped', StateAction::Create);
        Add(StoreCode, 3, 'Partially Shipped', StateAction::Create);
        Add(StoreCode, 4, 'Refunded', StateAction::Create);
        Add(StoreCode, 5, 'Cancelled', StateAction::Cancel);
        Add(StoreCode, 6, 'Declined', StateAction::Cancel);
        Add(StoreCode, 7, 'Awaiting Payment', StateAction::Wait);
        Add(StoreCode, 8, 'Awaiting Pickup', StateAction::Create);
        Add(StoreCode, 9, 'Awaiting Shipment', StateAction::Create);
        Add(StoreCode, 10, 'Completed', StateAction::Create);
        Add(StoreCode, 11, 'Awaiting Fulfillment', StateAction::Create);
        Add(StoreCode, 12, 'Manual Verification Required', StateAction::Wait);
        Add(StoreCode, 13, 'Disputed', StateAction::Wait);
        Add(StoreCode, 14, 'Partially Refunded', StateAction::Create);
    end;

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        OrderState: Record "BigC Order State";
    begin
        OrderState.SetRange("Store Code", StoreCode);
        OrderState.DeleteAll(true);
    end;

    local procedure Add(StoreCode: Code[20]; StatusId: Integer; StatusName: Text[50]; StateAction: Enum "BigC Order State Action")
    var
        OrderState: Record "BigC Order State";
    begin
        if OrderState.Get(StoreCode, StatusId) then
            exit;
        OrderState.Init();
        OrderState."Store Code" := StoreCode;
        OrderState."Status Id" := StatusId;
        OrderState.Name := StatusName;
        OrderState."Action" := StateAction;
        OrderState.Insert(true);
    end;

    var
        StatusTok: Label '%1 %2', Locked = true;
}
