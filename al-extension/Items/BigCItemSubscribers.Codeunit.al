namespace BigC.Connector.Items;

using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;

codeunit 71452 "BigC Item Subscribers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ItemMapping: Codeunit "BigC Item Mapping Impl";

    [EventSubscriber(ObjectType::Table, Database::Item, OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertItem(var Rec: Record Item; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForNewItem(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyItem(var Rec: Record Item; var xRec: Record Item; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForItem(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameItem(var Rec: Record Item; var xRec: Record Item; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForNewItem(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, OnAfterDeleteEvent, '', false, false)]
    local procedure OnAfterDeleteItem(var Rec: Record Item; RunTrigger: Boolean)
    begin
        if not Rec.IsTemporary() then
            ItemMapping.Unmatch(Rec."No.");
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Unit of Measure", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertItemUnitOfMeasure(var Rec: Record "Item Unit of Measure"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForUnit(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Unit of Measure", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameItemUnitOfMeasure(var Rec: Record "Item Unit of Measure"; var xRec: Record "Item Unit of Measure"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForUnit(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Variant", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertItemVariant(var Rec: Record "Item Variant"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForVariant(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Variant", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyItemVariant(var Rec: Record "Item Variant"; var xRec: Record "Item Variant"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForVariant(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Variant", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameItemVariant(var Rec: Record "Item Variant"; var xRec: Record "Item Variant"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForVariant(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Reference", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertItemReference(var Rec: Record "Item Reference"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForReference(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Reference", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyItemReference(var Rec: Record "Item Reference"; var xRec: Record "Item Reference"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForReference(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Reference", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameItemReference(var Rec: Record "Item Reference"; var xRec: Record "Item Reference"; RunTrigger: Boolean)
    begin
        ItemMapping.RetryWaitingForReference(Rec);
        ItemMapping.RetryWaitingForReference(xRec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Item Reference", OnAfterDeleteEvent, '', false, false)]
    local procedure OnAfterDeleteItemReference(var Rec: Record "Item Reference"; RunTrigger: Boolean)
    begin
        // Of two items with one reference, one is left.
        ItemMapping.RetryWaitingForReference(Rec);
    end;
}
