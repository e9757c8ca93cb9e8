#if CONFORMANCE
codeunit 50220 "Conf Codeunit Run"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        TempEntry: Record "Conf Entry" temporary;
        Adder: Codeunit "Conf Entry Adder";
    begin
        // With its result used it is a transaction of its own: what it wrote stays when the caller fails.
        Entry."Customer No." := 'RAN';
        if Adder.Run(Entry) then;
        asserterror Error('later');
        Message('%1 %2', Count('RAN'), Adder.Runs()); // expect: 1 1

        // Without, it is part of the caller's.
        Entry."Customer No." := 'PART';
        Adder.Run(Entry);
        asserterror Error('later');
        Message('%1 %2', Count('PART'), Adder.Runs()); // expect: 0 2

        // A failing one loses its rows; the record handed over, globals and temporary rows keep what was done.
        Entry."Customer No." := 'FAIL';
        TempEntry.Insert();
        Message('%1', Adder.Run(Entry)); // expect: No
        Message('%1 %2 %3', Count('FAIL'), Adder.Runs(), Entry.Description); // expect: 0 3 touched
        Message('%1 %2', GetLastErrorText(), TempEntry.Count()); // expect: asked to fail 1

        // Within a write transaction it is refused, whatever it would do, unless the result is not used.
        Entry.Add('OPEN', 0D, 1);
        asserterror if Adder.Run(Entry) then;
        Message('%1 %2', GetLastErrorCode(), Adder.Runs()); // expect: DB:WriteTransaction 3
        Message('%1', Count('OPEN')); // expect: 0
        TempEntry.DeleteAll();
        TempEntry.Insert();
        Entry."Customer No." := 'TEMP';
        Message('%1', Adder.Run(Entry)); // expect: Yes

        // A commit inside of the codeunit stays although it fails afterwards.
        Entry."Customer No." := 'MIDDLE';
        Message('%1 %2', Adder.Run(Entry), Count('MIDDLE')); // expect: No 1
        ClearLastError();
        Message('[%1]', GetLastErrorText()); // expect: []
    end;

    local procedure Count(CustomerNo: Code[10]): Integer
    var
        Entry: Record "Conf Entry";
    begin
        Entry.SetRange("Customer No.", CustomerNo);
        exit(Entry.Count());
    end;
}

codeunit 50221 "Conf Entry Adder"
{
    TableNo = "Conf Entry";

    trigger OnRun()
    begin
        RunCount += 1;
        Rec.Add(Rec."Customer No.", 0D, 1);
        Rec.Description := 'touched';
        if Rec."Customer No." = 'MIDDLE' then begin
            Commit();
            Rec.Add(Rec."Customer No.", 0D, 2);
        end;
        if Rec."Customer No." in ['FAIL', 'MIDDLE'] then
            Error('asked to fail');
    end;

    var
        RunCount: Integer;

    procedure Runs(): Integer
    begin
        exit(RunCount);
    end;
}
#endif
