#if AL_TESTS
namespace BigC.Test.Stores;

using BigC.Connector.Stores;

/// <summary>A partner's extension that decides order states and currencies otherwise, while it is bound.</summary>
codeunit 50702 "BigC Store Events Sub."
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Stores", OnAfterOrderStateAction, '', false, false)]
    local procedure IgnoreStatus77(StoreCode: Code[20]; StatusId: Integer; var StateAction: Enum "BigC Order State Action"; var Found: Boolean)
    begin
        if StatusId <> 77 then
            exit;
        StateAction := StateAction::Ignore;
        Found := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Currencies", OnBeforeFindCurrency, '', false, false)]
    local procedure TakePointsForEuros(StoreCode: Code[20]; ISOCode: Code[10]; var CurrencyCode: Code[10]; var Found: Boolean; var IsHandled: Boolean)
    begin
        if ISOCode <> 'POINTS' then
            exit;
        CurrencyCode := 'EUR';
        Found := true;
        IsHandled := true;
    end;
}
#endif
