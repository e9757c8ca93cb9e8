#if CONFORMANCE
codeunit 50860 "Conf Exposed Globals"
{
    trigger OnRun()
    begin
        Total := 1;
        Title := 'a';
        Entry."Customer No." := 'MINE';
        Other."Customer No." := 'MINE';
        OnWork(5);
        // What is taken by reference is the variable itself.
        Message('%1 %2 %3 %4', Total, Title, Entry."Customer No.", Other."Customer No."); // expect: 6 ab MINE THEIRS
    end;

#pragma warning disable AL0547 // This is what the program is about.
    [IntegrationEvent(false, true)]
    local procedure OnWork(Number: Integer)
    begin
    end;
#pragma warning restore AL0547

    var
        Entry, Other : Record "Conf Entry";
        Total: Integer;
        Title: Text[30];
}

codeunit 50861 "Conf Exposed Globals Sub"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Conf Exposed Globals", OnWork, '', false, false)]
    local procedure Work(var Other: Record "Conf Entry"; Entry: Record "Conf Entry"; var Total: Integer; Number: Integer; var Title: Text[30])
    begin
        Total += Number;
        Title := 'ab';
        Entry."Customer No." := 'THEIRS';
        Other."Customer No." := Entry."Customer No.";
    end;
}
#endif
