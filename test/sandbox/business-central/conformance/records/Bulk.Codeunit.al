#if CONFORMANCE
codeunit 50120 "Conf Bulk"
{
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Entry: Record "Conf Entry";
        Customer: Record "Conf Customer";
        Transfer: DataTransfer;
    begin
        AddRegion('A', 'first');
        AddRegion('B', 'second');
        Transfer.SetTables(Database::"Conf Region", Database::"Conf Entry");
        Transfer.AddFieldValue(Region.FieldNo(Code), Entry.FieldNo("Customer No."));
        Transfer.AddFieldValue(Region.FieldNo(Description), Entry.FieldNo(Description));
        Transfer.AddConstantValue(1.5, Entry.FieldNo(Amount));
        Transfer.CopyRows();
        Entry.FindLast();
        Message('%1: %2 %3 %4', Entry.Count(), Entry."Customer No.", Entry.Description, Entry.Amount);
        // expect: 2: B second 1.5

        Clear(Transfer);
        Transfer.SetTables(Database::"Conf Region", Database::"Conf Entry");
        Transfer.AddSourceFilter(Region.FieldNo(Code), '%1', 'A');
        Transfer.AddJoin(Region.FieldNo(Code), Entry.FieldNo("Customer No."));
        Transfer.AddConstantValue('joined', Entry.FieldNo(Description));
        Transfer.CopyFields();
        Entry.SetRange(Description, 'joined');
        Message('%1', Entry.Count());
        // expect: 1

        Entry.Truncate();
        Entry.Reset();
        Message('%1', Entry.Count());
        // expect: 1
        Entry.Add('A', 0D, 1);
        Entry.ModifyAll(Amount, 2);
        Entry.CalcSums(Amount);
        Message('%1', Entry.Amount);
        // expect: 4
        Customer.Add('1', 'one');
        Customer.Add('2', 'two');
        Customer.SetRange("No.", '2');
        Customer.ModifyAll(Blocked, Customer.Blocked::All, true);
        // expect: OnModify 2
        Customer.SetRange("No.");
        Customer.SetRange(Blocked, Customer.Blocked::All);
        Customer.DeleteAll(true);
        // expect: OnDelete 2
        Customer.Reset();
        Message('%1', Customer.Count());
        // expect: 1

        SubscribersSeeEachRow();
    end;

    // Whether triggers are asked for or not, and whichever of the two events it is that has a subscriber.
    local procedure SubscribersSeeEachRow()
    var
        Entry: Record "Conf Entry";
        Before: Codeunit "Conf Before Entry Events";
        After: Codeunit "Conf After Entry Events";
    begin
        BindSubscription(Before);
        Entry.ModifyAll(Amount, 3);
        // expect: before modify 3, 15
        // expect: before modify 3, 15
        Entry.CalcSums(Amount);
        Message('%1', Entry.Amount);
        // expect: 30
        Entry.SetRange("Customer No.", 'A');
        Entry.DeleteAll();
        // expect: before delete A
        UnbindSubscription(Before);
        Entry.Reset();
        BindSubscription(After);
        Entry.ModifyAll(Amount, 4);
        // expect: after modify 4
        Entry.DeleteAll();
        // expect: after delete B
        Message('%1', Entry.Count());
        // expect: 0
    end;

    local procedure AddRegion(Code: Code[10]; Description: Text[30])
    var
        Region: Record "Conf Region";
    begin
        Region.Code := Code;
        Region.Description := Description;
        Region.Insert();
    end;
}

codeunit 50323 "Conf Before Entry Events"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Table, Database::"Conf Entry", OnBeforeModifyEvent, '', false, false)]
    local procedure BeforeModify(var Rec: Record "Conf Entry")
    begin
        Message('before modify %1, %2', Rec.Amount, Rec.Amount * 5);
        Rec.Amount := Rec.Amount * 5;
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conf Entry", OnBeforeDeleteEvent, '', false, false)]
    local procedure BeforeDelete(var Rec: Record "Conf Entry")
    begin
        Message('before delete %1', Rec."Customer No.");
    end;
}

codeunit 50324 "Conf After Entry Events"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Table, Database::"Conf Entry", OnAfterModifyEvent, '', false, false)]
    local procedure AfterModify(var Rec: Record "Conf Entry")
    begin
        Message('after modify %1', Rec.Amount);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conf Entry", OnAfterDeleteEvent, '', false, false)]
    local procedure AfterDelete(var Rec: Record "Conf Entry")
    begin
        Message('after delete %1', Rec."Customer No.");
    end;
}
#endif
