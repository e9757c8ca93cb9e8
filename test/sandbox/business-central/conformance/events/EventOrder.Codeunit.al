#if CONFORMANCE
codeunit 50233 "Conf Event Order"
{
    trigger OnRun()
    var
        Bound: Codeunit "Conf Bound Subscriber";
        Second: Codeunit "Conf Bound Subscriber";
        Kept: Codeunit "Conf Bound Subscriber";
        Automatic: Codeunit "Conf First Subscriber";
    begin
        // Every subscriber is called, whatever the others did: it looks at IsHandled itself.
        Message(Answer('x')); // expect: x one two
        Message('%1', BindSubscription(Bound)); // expect: Yes
        Message('%1', BindSubscription(Bound)); // expect: No
        asserterror BindSubscription(Bound);
        Message('%1', GetLastErrorText().Contains('already been bound')); // expect: Yes
        Message('%1', UnbindSubscription(Second)); // expect: Yes
        Message('%1', BindSubscription(Automatic)); // expect: No
        BindSubscription(Second);
        Bound.Name('first');
        Second.Name('second');
        Message(Answer('x')); // expect: x one two first second
        UnbindSubscription(Bound);
        Message(Answer('x')); // expect: x one two second
        UnbindSubscription(Second);
        Message(Answer('x')); // expect: x one two
        Message(BindInHere('local')); // expect: x one two local
        // When the variable goes out of scope, all bindings are removed.
        Message(Answer('x')); // expect: x one two
        asserterror FailWhileBound();
        Message(Answer('x')); // expect: x one two
        Kept := BindAndReturn('kept');
        Message(Answer('x')); // expect: x one two kept
        Clear(Kept);
        BindByValue(Second);
        Message(Answer('x')); // expect: x one two kept second
        Clear(Second);
        Message(Answer('x')); // expect: x one two kept
        Message(Answer('stop')); // expect: handled
        asserterror Answer('fail');
        Message(GetLastErrorText()); // expect: a subscriber fails
    end;

    local procedure Answer(Question: Text) Result: Text
    var
        IsHandled: Boolean;
    begin
        Result := Question;
        OnBeforeAnswer(Question, Result, IsHandled);
        if IsHandled then
            exit('handled');
    end;

    local procedure BindInHere(Name: Text): Text
    var
        Inner: Codeunit "Conf Bound Subscriber";
    begin
        Inner.Name(Name);
        BindSubscription(Inner);
        exit(Answer('x'));
    end;

    local procedure FailWhileBound()
    var
        Inner: Codeunit "Conf Bound Subscriber";
    begin
        BindSubscription(Inner);
        Error('left by an error');
    end;

    local procedure BindAndReturn(Name: Text) Inner: Codeunit "Conf Bound Subscriber"
    begin
        Inner.Name(Name);
        BindSubscription(Inner);
    end;

    local procedure BindByValue(Instance: Codeunit "Conf Bound Subscriber")
    begin
        BindSubscription(Instance);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeAnswer(Question: Text; var Result: Text; var IsHandled: Boolean)
    begin
    end;
}

codeunit 50234 "Conf First Subscriber"
{
    var
        Calls: Integer;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conf Event Order", OnBeforeAnswer, '', false, false)]
    local procedure One(Question: Text; var Result: Text; var IsHandled: Boolean)
    begin
        Calls += 1;
        if Calls > 1 then
            Error('each call has an instance of its own');
        if Question = 'stop' then
            IsHandled := true;
        Result += ' one';
        Question := 'changed by value';
    end;
}

codeunit 50235 "Conf Second Subscriber"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conf Event Order", OnBeforeAnswer, '', false, false)]
    local procedure Two(var Result: Text; Question: Text; var IsHandled: Boolean)
    begin
        if Question = 'fail' then
            Error('a subscriber fails');
        if not IsHandled then
            Result += ' two';
    end;
}

codeunit 50236 "Conf Bound Subscriber"
{
    EventSubscriberInstance = Manual;

    var
        OwnName: Text;

    procedure Name(NewName: Text)
    begin
        OwnName := NewName;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conf Event Order", OnBeforeAnswer, '', false, false)]
    local procedure Three(var Result: Text)
    begin
        Result += ' ' + OwnName;
    end;
}
#endif
