#if AL_TESTS
namespace BigC.Test.Items;

using BigC.Connector.Items;

/// <summary>A partner's extension that finds items its own way, while it is bound.</summary>
codeunit 50721 "BigC Item Events Subscriber"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Item Mapping", OnBeforeFindItem, '', false, false)]
    local procedure FindItem(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]; var IsHandled: Boolean)
    begin
        ItemNo := 'HP-BULB';
        IsHandled := true;
    end;
}
#endif
