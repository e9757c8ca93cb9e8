#if CONFORMANCE
codeunit 50100 "Conf Customer Events"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Table, Database::"Conf Customer", OnBeforeInsertEvent, '', false, false)]
    local procedure BeforeInsert(var Rec: Record "Conf Customer"; RunTrigger: Boolean)
    begin
        Message('before insert event %1', RunTrigger);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conf Customer", OnAfterInsertEvent, '', false, false)]
    local procedure AfterInsert(var Rec: Record "Conf Customer"; RunTrigger: Boolean)
    begin
        Message('after insert event %1, temporary %2', RunTrigger, Rec.IsTemporary());
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conf Customer", OnBeforeValidateEvent, Name, false, false)]
    local procedure BeforeValidateName(var Rec: Record "Conf Customer"; var xRec: Record "Conf Customer"; CurrFieldNo: Integer)
    begin
        Message('before validate event %1 -> %2, field %3', xRec.Name, Rec.Name, CurrFieldNo);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conf Customer", OnAfterValidateEvent, Name, false, false)]
    local procedure AfterValidateName(var Rec: Record "Conf Customer"; var xRec: Record "Conf Customer"; CurrFieldNo: Integer)
    begin
        Message('after validate event');
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conf Customer", OnAfterModifyEvent, '', false, false)]
    local procedure AfterModify(var Rec: Record "Conf Customer"; var xRec: Record "Conf Customer"; RunTrigger: Boolean)
    begin
        Message('after modify event %1 was %2', Rec.City, xRec.City);
    end;
}
#endif
