#if CONFORMANCE
codeunit 50825 "Conf Services"
{
    trigger OnRun()
    var
        Big: BigText;
        Secret: SecretText;
        Stored: Text;
        First: Guid;
        Second: Guid;
    begin
        First := CreateGuid();
        Second := CreateGuid();
        Message('%1 %2', First = Second, IsNullGuid(First)); // expect: No No
        Clear(First);
        Message('%1', IsNullGuid(First)); // expect: Yes
        NumberSequence.Insert('ConfSequence', 10, 5);
        Message('%1', NumberSequence.Next('ConfSequence')); // expect: 10
        Message('%1', NumberSequence.Next('ConfSequence')); // expect: 15
        NumberSequence.Delete('ConfSequence');
        IsolatedStorage.Set('conf', 'hidden', DataScope::Company);
        Message('%1', IsolatedStorage.Contains('conf')); // expect: No
        if IsolatedStorage.Get('conf', DataScope::Company, Stored) then
            Message(Stored); // expect: hidden
        Secret := Stored;
        Message('%1', Secret.IsEmpty()); // expect: No
        Big.AddText('hello world');
        Big.GetSubText(Stored, 7, 5);
        Message('%1 %2', Stored, Big.Length()); // expect: world 11
        Message('%1', Abs(-2.5)); // expect: 2.5
        Message('%1', Power(2, 10)); // expect: 1,024
        Message('%1', Round(-1234.56789, 0.001, '>')); // expect: -1,234.568
        Message('%1', Round(7.33, 0.05)); // expect: 7.35
        Session.LogMessage('CONF01', 'logged', Verbosity::Normal, DataClassification::SystemMetadata, TelemetryScope::ExtensionPublisher, 'a', 'b');
        Message('%1', GuiAllowed() = GuiAllowed()); // expect: Yes
    end;
}
#endif
