#if CONFORMANCE
codeunit 50710 "Conformance Publisher"
{
    trigger OnRun()
    var
        Bound: Codeunit "Conformance Bound Subscr.";
        Entry: Record "Conformance Entry";
        Handled: Boolean;
        Amount: Decimal;
    begin
        Amount := 10;
        OnBeforeChange(Amount, 'x', Handled);
        Message('%1 %2', Amount, Handled); // expect: 20 Yes
        Ask('nobody'); // expect: nobody
        BindSubscription(Bound);
        Bound.SetPrefix('bound: ');
        Ask('hello'); // expect: bound: hello
        UnbindSubscription(Bound);
        Ask('again'); // expect: again
        Entry."Item No." := 'EV';
        Entry.Insert(true);
        Message('%1', Entry.Amount); // expect: 42
        OnWithSender();
        Message(State); // expect: seen
    end;

    var
        State: Text;

    procedure SetState(NewState: Text)
    begin
        State := NewState;
    end;

    local procedure Ask(Question: Text)
    var
        Answer: Text;
    begin
        Answer := Question;
        OnAsk(Question, Answer);
        Message(Answer);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeChange(var Amount: Decimal; Reason: Text; var IsHandled: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAsk(Question: Text; var Answer: Text)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnWithSender()
    begin
    end;
}

codeunit 50711 "Conformance Subscriber"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conformance Publisher", 'OnBeforeChange', '', false, false)]
    local procedure DoubleAmount(var Amount: Decimal; var IsHandled: Boolean)
    begin
        Amount *= 2;
        IsHandled := true;
    end;

    [EventSubscriber(ObjectType::Table, Database::"Conformance Entry", OnBeforeInsertEvent, '', false, false)]
    local procedure SetAmount(var Rec: Record "Conformance Entry"; RunTrigger: Boolean)
    begin
        if (Rec."Item No." = 'EV') and RunTrigger then
            Rec.Amount := 42;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conformance Publisher", OnWithSender, '', false, false)]
    local procedure Look(var Sender: Codeunit "Conformance Publisher")
    begin
        Sender.SetState('seen');
    end;
}

codeunit 50712 "Conformance Bound Subscr."
{
    EventSubscriberInstance = Manual;

    var
        Prefix: Text;

    procedure SetPrefix(NewPrefix: Text)
    begin
        Prefix := NewPrefix;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conformance Publisher", 'OnAsk', '', false, false)]
    local procedure Answer(Question: Text; var Answer: Text)
    begin
        Answer := Prefix + Question;
    end;
}
#endif
