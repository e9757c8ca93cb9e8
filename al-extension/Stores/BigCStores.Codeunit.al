namespace BigC.Connector.Stores;

/// <summary>Stores and their settings, for the other features.</summary>
codeunit 71400 "BigC Stores"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        StoreSetup: Codeunit "BigC Store Setup";
        StoreCalendar: Codeunit "BigC Store Calendar";
        OrderStates: Codeunit "BigC Order States";

    /// <summary>Gets a store, with an error of stable prefix BigC-UnknownStore if there is none.</summary>
    procedure Get(StoreCode: Code[20]; var Store: Record "BigC Store")
    begin
        StoreSetup.Get(StoreCode, Store);
    end;

    /// <summary>The day of an instant in the time zone of the store; in UTC if the store has none.</summary>
    procedure DayOf(StoreCode: Code[20]; Instant: DateTime): Date
    begin
        exit(StoreCalendar.DayOf(StoreCode, Instant));
    end;

    /// <summary>What to do with orders in a status of the storefront.</summary>
    /// <returns>False if the store has no setting for the status.</returns>
    procedure OrderStateAction(StoreCode: Code[20]; StatusId: Integer; var StateAction: Enum "BigC Order State Action"): Boolean
    begin
        exit(OrderStates.FindAction(StoreCode, StatusId, StateAction));
    end;

    /// <summary>The number of an order status with its name, such as "7 Awaiting Payment"; the number alone if the store does not know it.</summary>
    procedure OrderStatusText(StoreCode: Code[20]; StatusId: Integer): Text
    begin
        exit(OrderStates.StatusText(StoreCode, StatusId));
    end;

    /// <summary>Opens the card of a store, and waits until it is closed.</summary>
    procedure OpenCardModal(StoreCode: Code[20])
    var
        Store: Record "BigC Store";
        StoreCard: Page "BigC Store Card";
    begin
        Store.Get(StoreCode);
        StoreCard.SetRecord(Store);
        StoreCard.RunModal();
    end;

    /// <summary>Raised after the action for an order status was found, so that it can be decided otherwise.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterOrderStateAction(StoreCode: Code[20]; StatusId: Integer; var StateAction: Enum "BigC Order State Action"; var Found: Boolean)
    begin
    end;
}
