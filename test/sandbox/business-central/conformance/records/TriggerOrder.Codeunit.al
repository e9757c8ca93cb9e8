#if CONFORMANCE
codeunit 50110 "Conf Trigger Order"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        TempCustomer: Record "Conf Customer" temporary;
        Events: Codeunit "Conf Customer Events";
    begin
        BindSubscription(Events);

        Customer."No." := 'A';
        Customer.Init();
        Customer.Insert(true);
        // expect: before insert event Yes
        // expect: extension before insert
        // expect: OnInsert A
        // expect: extension on insert
        // expect: extension after insert, rating 3
        // expect: after insert event Yes, temporary No

        TempCustomer.Insert();
        // expect: before insert event No
        // expect: after insert event No, temporary Yes

        Customer.Validate(Name, 'Anna');
        // expect: before validate event  -> Anna, field 0
        // expect: extension before validate
        // expect: OnValidate  -> Anna
        // expect: extension after validate
        // expect: after validate event

        Customer.City := 'Rome';
        Customer.Modify(true);
        // expect: OnModify A
        // expect: after modify event Rome was Rome

        UnbindSubscription(Events);
        Customer.Rename('B');
        // expect: OnRename A -> B
        Customer.Delete(true);
        // expect: OnDelete B
        Message('%1 left', Customer.Count());
        // expect: 0 left
    end;
}
#endif
