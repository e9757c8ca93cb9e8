#if CONFORMANCE
codeunit 50273 "Conf Quoted Filters"
{
    // Quotes make signs of the filter language ordinary ones, but not @, * and ?.
    trigger OnRun()
    var
        Region: Record "Conf Region";
    begin
        Add('A', 'December (12/01)');
        Add('B', 'Smith & Sons LLC');
        Add('C', 'Travel|Meals');
        Add('D', 'Diana''s December');
        Add('E', 'DECEMBER (12/01) again');
        Show('''@*december (12/01)*'''); // expect: A E
        Show('''@*smith & sons*'''); // expect: B
        Show('''*l|M*'''); // expect: C
        Show('''*a''''s Dec*'''); // expect: D
        Show('''December (12/01)'''); // expect: A
        Commit();
        asserterror Region.SetFilter(Description, '@*December (12/01)*');
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        FindOptions();
    end;

    // A member of an option is meant by its name, trimmed and whatever its case, or else by its ordinal.
    local procedure FindOptions()
    var
        Customer: Record "Conf Customer";
    begin
        Customer.SetFilter(Blocked, ''''''); // its name is a space
        Message('%1', Customer.GetRangeMax(Blocked) = Customer.Blocked::" "); // expect: Yes
        Customer.SetFilter(Blocked, ''' ship ''');
        Message('%1', Customer.GetFilter(Blocked)); // expect: Ship
        Customer.SetFilter(Blocked, '<>''''');
        Message('%1', Customer.IsEmpty()); // expect: Yes
        Customer.SetFilter(Blocked, '2');
        Message('%1', Customer.GetFilter(Blocked)); // expect: All
        asserterror Customer.SetFilter(Blocked, 'Purple');
        Message('%1', GetLastErrorText()); // expect: 'Purple' is not an option. The existing options are:  ,Ship,All
    end;

    local procedure Add(NewCode: Code[10]; NewDescription: Text[50])
    var
        Region: Record "Conf Region";
    begin
        Region.Code := NewCode;
        Region.Description := NewDescription;
        Region.Insert();
    end;

    local procedure Show(Expression: Text)
    var
        Region: Record "Conf Region";
        Found: Text;
    begin
        Region.SetFilter(Description, Expression);
        if Region.FindSet() then
            repeat
                Found += Region.Code + ' ';
            until Region.Next() = 0;
        Message(Found.TrimEnd());
    end;
}
#endif
