#if CONFORMANCE
codeunit 50230 "Conf Isolated Events"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        Counter: Integer;
    begin
        OnIsolated(Counter);
        // Variables keep what a failing subscriber did to them, tables do not.
        Message('%1 %2', Counter, Entry.Count()); // expect: 2 1
        Message(GetLastErrorText()); // expect: the first fails
        // The subscriber that succeeded is committed.
        asserterror Error('');
        Message('%1', Entry.Count()); // expect: 1

        // Inside of a write transaction the event is not isolated.
        Entry.Add('MINE', 0D, 1);
        asserterror OnIsolated(Counter);
        Message('%1 %2 %3', GetLastErrorText(), Counter, Entry.Count()); // expect: the first fails 3 1
    end;

    [IntegrationEvent(false, false, true)]
    local procedure OnIsolated(var Counter: Integer)
    begin
    end;
}

codeunit 50231 "Conf Failing Subscriber"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conf Isolated Events", OnIsolated, '', false, false)]
    local procedure Fail(var Counter: Integer)
    var
        Entry: Record "Conf Entry";
    begin
        Counter += 1;
        Entry.Add('FAIL', 0D, 1);
        Error('the first fails');
    end;
}

codeunit 50232 "Conf Working Subscriber"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conf Isolated Events", OnIsolated, '', false, false)]
    local procedure Work(var Counter: Integer)
    var
        Entry: Record "Conf Entry";
    begin
        Counter += 1;
        Entry.Add('WORK', 0D, 1);
    end;
}
#endif
