#if CONFORMANCE
codeunit 50730 "Errors"
{
    trigger OnRun()
    var
        Item: Record "Conformance Item";
        Entry: Record "Conformance Entry";
        Info: ErrorInfo;
        Failing: Codeunit "Conformance Failing";
    begin
        asserterror Error('first %1', 1);
        Message(GetLastErrorText()); // expect: first 1
        if not TryDivide(0) then
            Message(GetLastErrorText()); // expect: Attempted to divide by zero.
        if TryDivide(2) then
            Message('divided'); // expect: divided
        Item."No." := 'ERR';
        Item.Description := 'kept';
        Item.Insert();
        Commit();
        Entry."Item No." := 'LOST';
        Entry.Insert();
        asserterror Error('undo');
        Entry.SetRange("Item No.", 'LOST');
        Message('%1 %2', Entry.IsEmpty(), Item.Get('ERR')); // expect: Yes Yes
        if not Codeunit.Run(Codeunit::"Conformance Failing") then
            Message('%1 / %2', GetLastErrorText(), GetLastErrorCode()); // expect: failed on purpose / Dialog
        if not Failing.Run() then
            Message('again'); // expect: again
        Entry.SetRange("Item No.", 'FAIL');
        Message('%1', Entry.IsEmpty()); // expect: Yes
        Collect(); // expect: a, b
        asserterror CollectAndLeave();
        Message(GetLastErrorText()); // expect: only one
        Info := ErrorInfo.Create('structured', false, Item, Item.FieldNo(Description));
        Info.Title := 'A title';
        asserterror Error(Info);
        Message(GetLastErrorText()); // expect: structured
        asserterror Item.TestField(Kind, Item.Kind::Service);
        Message(GetLastErrorCode()); // expect: TestField
        Entry.Reset();
        Entry.Insert();
        asserterror if Codeunit.Run(Codeunit::"Conformance Failing") then;
        Message(GetLastErrorCode()); // expect: DB:WriteTransaction
        Error('the end'); // expect error: the end
    end;

    [TryFunction]
    local procedure TryDivide(By: Integer)
    var
        Result: Integer;
    begin
        Result := 10 div By;
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure Collect()
    var
        Info: ErrorInfo;
        Texts: Text;
    begin
        Error(ErrorInfo.Create('a', true));
        Error(ErrorInfo.Create('b', true));
        foreach Info in GetCollectedErrors() do begin
            if Texts <> '' then
                Texts += ', ';
            Texts += Info.Message;
        end;
        ClearCollectedErrors();
        Message(Texts);
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure CollectAndLeave()
    begin
        Error(ErrorInfo.Create('only one', true));
    end;
}

codeunit 50731 "Conformance Failing"
{
    trigger OnRun()
    var
        Entry: Record "Conformance Entry";
    begin
        Entry."Item No." := 'FAIL';
        Entry.Insert();
        Error('failed on purpose');
    end;
}
#endif
