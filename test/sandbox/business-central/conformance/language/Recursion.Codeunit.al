#if CONFORMANCE
codeunit 50301 "Conf Recursion"
{
    // The platform allows a thousand calls that wait for one another, and refuses more with an error that code can catch.
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
    begin
        // With this trigger and the call that ends it, one thousand.
        Message('%1', Depth(998)); // expect: 998
        asserterror Depth(999);
        Message('%1', GetLastErrorText().Contains('recursive function calls')); // expect: Yes
        asserterror Forever(1);
        Message('%1', GetLastErrorText().Contains('recursive function calls')); // expect: Yes
        Message('%1', GetLastErrorCallStack().StartsWith('"Conf Recursion"(CodeUnit 50301).Forever line ')); // expect: Yes
        Message('%1', TryForever()); // expect: No
        Message('%1', Codeunit.Run(Codeunit::"Conf Endless Work")); // expect: No
        Message('%1 %2', GetLastErrorText().Contains('recursive function calls'), Entry.IsEmpty()); // expect: Yes Yes
        Message('%1', Depth(998)); // expect: 998
        Forever(1); // expect error: There is insufficient memory to execute this function. This can be caused by recursive function calls. Contact your system manager.
    end;

    local procedure Depth(Rest: Integer): Integer
    begin
        if Rest = 0 then
            exit(0);
        exit(1 + Depth(Rest - 1));
    end;

    procedure Forever(Level: Integer): Integer
    begin
        exit(Forever(Level + 1) + 1);
    end;

    [TryFunction]
    local procedure TryForever()
    begin
        Forever(1);
    end;
}

codeunit 50302 "Conf Endless Work"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        Recursion: Codeunit "Conf Recursion";
    begin
        Entry.Add('A', 0D, 1);
        Recursion.Forever(1);
    end;
}
#endif
