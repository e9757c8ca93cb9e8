#if CONFORMANCE
namespace Conformance.Records;

using System.Environment;

codeunit 50849 "Conf Global Trigger Watcher"
{
    EventSubscriberInstance = Manual;

    var
        Asked: Text;

    procedure AskedFor(): Text
    begin
        exit(Asked.TrimEnd(' '));
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", GetDatabaseTableTriggerSetup, '', false, false)]
    local procedure Setup(TableId: Integer; var OnDatabaseInsert: Boolean; var OnDatabaseModify: Boolean; var OnDatabaseDelete: Boolean; var OnDatabaseRename: Boolean)
    begin
        Asked += Format(TableId) + ' ';
        if TableId <> Database::"Conf Customer" then
            exit;
        OnDatabaseInsert := true;
        OnDatabaseModify := true;
        OnDatabaseDelete := true;
        OnDatabaseRename := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", GetGlobalTableTriggerMask, '', false, false)]
    local procedure Mask(TableID: Integer; var TableTriggerMask: Integer)
    begin
        if TableID = Database::"Conf Customer" then
            TableTriggerMask := 15;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseInsert, '', false, false)]
    local procedure OnInsert(RecRef: RecordRef)
    begin
        Message('OnDatabaseInsert %1, temporary %2, in the table %3', RecRef.Field(1).Value, RecRef.IsTemporary(), RecRef.Find());
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseModify, '', false, false)]
    local procedure OnModify(RecRef: RecordRef)
    begin
        Message('OnDatabaseModify %1', RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseDelete, '', false, false)]
    local procedure OnDelete(RecRef: RecordRef)
    begin
        Message('OnDatabaseDelete %1', RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseRename, '', false, false)]
    local procedure OnRename(RecRef: RecordRef; xRecRef: RecordRef)
    begin
        Message('OnDatabaseRename %1 -> %2', xRecRef.Field(1).Value, RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnGlobalInsert, '', false, false)]
    local procedure OnInsertOfPage(RecRef: RecordRef)
    begin
        Message('OnGlobalInsert');
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnGlobalRename, '', false, false)]
    local procedure OnGlobalRename(RecRef: RecordRef; xRecRef: RecordRef)
    begin
        Message('OnGlobalRename %1 -> %2', xRecRef.Field(1).Value, RecRef.Field(1).Value);
    end;
}

codeunit 50850 "Conf Global Triggers"
{
    // Global triggers run between the triggers of the table and the write, whatever writes; each table is asked for once.
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        TempCustomer: Record "Conf Customer" temporary;
        Region: Record "Conf Region";
        Events: Codeunit "Conf Customer Events";
        Watcher: Codeunit "Conf Global Trigger Watcher";
    begin
        BindSubscription(Watcher);
        BindSubscription(Events);
        Customer.Init();
        Customer."No." := 'A';
        Customer.Insert(true);
        // expect: before insert event Yes
        // expect: extension before insert
        // expect: OnInsert A
        // expect: extension on insert
        // expect: OnDatabaseInsert A, temporary No, in the table No
        // expect: extension after insert, rating 3
        // expect: after insert event Yes, temporary No
        UnbindSubscription(Events);
        TempCustomer."No." := 'T';
        TempCustomer.Insert(); // expect: OnDatabaseInsert T, temporary Yes, in the table No
        Customer.Modify(); // expect: OnDatabaseModify A
        Customer.ModifyAll(City, 'Rome'); // expect: OnDatabaseModify A
        Customer.Get('A');
        Customer.Rename('B');
        // expect: OnRename A -> B
        // expect: OnGlobalRename A -> B
        // expect: OnDatabaseRename A -> B
        Message('%1', Customer.Truncate()); // expect: No
        Customer.DeleteAll(); // expect: OnDatabaseDelete B
        Region.Code := 'EU';
        Region.Insert();
        Region.Modify();
        Message(Watcher.AskedFor()); // expect: 50100 50101
        UnbindSubscription(Watcher);
        Region.Delete();
        Message('%1 %2', Customer.IsEmpty(), Region.IsEmpty()); // expect: Yes Yes
    end;
}
#endif
