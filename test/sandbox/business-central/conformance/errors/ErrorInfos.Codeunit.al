#if CONFORMANCE
codeunit 50246 "Conf Error Infos"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Info: ErrorInfo;
        Dimensions: Dictionary of [Text, Text];
        Other: ErrorInfo;
    begin
        Customer.Add('A', 'Anna');
        Commit();
        Dimensions.Add('order', '4711');
        Info := ErrorInfo.Create('broken', true, Customer, Customer.FieldNo(Name));
        Info.Title := 'A title';
        Info.DetailedMessage := 'more';
        Info.CustomDimensions := Dimensions;
        Message('%1 | %2 | %3', Info.Message, Info.Title, Info.DetailedMessage); // expect: broken | A title | more
        Message('%1 %2 %3', Info.TableId, Info.FieldNo, Info.RecordId); // expect: 50100 2 Conf Customer: A
        Message('%1 %2', Info.CustomDimensions.Get('order'), Info.Collectible); // expect: 4711 Yes
        // Outside of a collecting procedure a collectible error is an error.
        Message('%1', IsCollectingErrors()); // expect: No
        asserterror Error(Info);
        Message('%1 %2', GetLastErrorText(), HasCollectedErrors()); // expect: broken No

        Collect(); // expect: Yes one, two
        asserterror CollectAndStop();
        Message(GetLastErrorText()); // expect: not collectible
        asserterror CollectAndLeave();
        Message('%1', StrPos(GetLastErrorText(), 'two') > StrPos(GetLastErrorText(), 'one')); // expect: Yes
        Message('%1', Customer.Get('LEFT')); // expect: No
        CollectFromCodeunit(); // expect: Yes 2 No

        Message('[%1]', Other.Message); // expect: []
        Error(Info);
        // expect error: broken
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure Collect()
    var
        Info: ErrorInfo;
        Texts: Text;
    begin
        Check('one');
        Check('two');
        foreach Info in GetCollectedErrors(true) do
            Texts += ', ' + Info.Message;
        if HasCollectedErrors() then
            Error('fetching with Clear leaves none');
        Message('%1 %2', IsCollectingErrors(), CopyStr(Texts, 3));
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure CollectAndStop()
    begin
        Check('one');
        Error('not collectible');
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure CollectAndLeave()
    var
        Customer: Record "Conf Customer";
    begin
        Customer.Add('LEFT', 'behind');
        Check('one');
        Check('two');
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure CollectFromCodeunit()
    var
        Customer: Record "Conf Customer";
        Ran: Boolean;
        Number: Integer;
    begin
        Ran := Codeunit.Run(Codeunit::"Conf Collecting Work");
        Number := GetCollectedErrors(true).Count();
        // What the codeunit wrote is undone although each of its errors was collected.
        Message('%1 %2 %3', Ran, Number, Customer.Get('WORK'));
    end;

    local procedure Check(Text: Text)
    begin
        Error(ErrorInfo.Create(Text, true));
    end;
}

codeunit 50247 "Conf Collecting Work"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
    begin
        Customer.Add('WORK', 'in vain');
        Error(ErrorInfo.Create('first', true));
        Error(ErrorInfo.Create('second', true));
    end;
}
#endif
