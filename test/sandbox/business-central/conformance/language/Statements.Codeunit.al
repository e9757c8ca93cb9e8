#if CONFORMANCE
codeunit 50740 "Statements"
{
    trigger OnRun()
    var
        I: Integer;
        J: Integer;
        Count: Integer;
        Txt: Text;
        Letters: Text;
        Names: List of [Text];
        Name: Text;
        Prices: Dictionary of [Code[10], Decimal];
        Price: Decimal;
        Key: Code[10];
        Numbers: array[2] of Integer;
        Copy: array[2] of Integer;
        Grid: array[2, 2] of Integer;
        Day: Date;
        Flag: Boolean;
        Big: BigInteger;
    begin
        for I := 1 to 3 do begin
            for J := 1 to 3 do begin
                if J = 2 then
                    continue;
                if I = 3 then
                    break;
                Count += 1;
            end;
        end;
        Message('%1', Count); // expect: 4
        repeat
            Count -= 1;
            if Count = 2 then
                continue;
        until Count <= 1;
        Message('%1', Count); // expect: 1
        Names.Add('a');
        Names.Add('b');
        Names.AddRange('c', 'd');
        foreach Name in Names do
            Txt += Name;
        Message(Txt); // expect: abcd
        Message('%1 %2', Names.Contains('c'), 'x' in ['a', 'b']); // expect: Yes No
        Prices.Add('one', 1.5);
        Prices.Set('TWO', 2);
        if Prices.Get('ONE', Price) then
            Message('%1', Price); // expect: 1.5
        foreach Key in Prices.Keys() do
            Letters += Key;
        Message(Letters); // expect: ONETWO
        Numbers[1] := 5;
        TakeByValue(Numbers);
        Message('%1', Numbers[1]); // expect: 5
        TakeByVar(Numbers);
        Message('%1', Numbers[1]); // expect: 6
        CopyArray(Copy, Numbers, 1);
        Message('%1 %2', Copy[1], ArrayLen(Copy)); // expect: 6 2
        Clear(Numbers);
        Message('%1', Numbers[1]); // expect: 0
        for Day := 20260227D to 20260302D do
            Count += 1;
        Message('%1', Count); // expect: 5
        Flag := not (Count > 3) or (Count = 5);
        Message('%1', Flag); // expect: Yes
        Letters := 'a1b2';
        Count := 0;
        for I := 1 to StrLen(Letters) do
            if Letters[I] in ['0' .. '9'] then
                Count += 1;
        Message('%1', Count); // expect: 2
        Big := 5;
        Big *= Big;
        Message('%1', Big); // expect: 25
        Message(Overloaded('x')); // expect: text
        Message(Overloaded(1)); // expect: integer
        Message(Overloaded(1.0)); // expect: decimal
        Message(Overloaded(Today())); // expect: variant
        Message(NamedResult(3)); // expect: 3
        Message('%1 %2', Total(), Total()); // expect: 1 2
        case true of
            Count > 100:
                Message('wrong');
            Count = 2:
                Message('right'); // expect: right
        end;
        Txt := 'ab';
        case Txt of
            'x', 'ab':
                Message('found'); // expect: found
        end;
        if (Count = 2) and (Txt <> '') then;
        asserterror I := Numbers[Count + 1];
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        asserterror I := 2147483647 + Count;
        Message('%1', StrPos(GetLastErrorText(), 'Integer') > 0); // expect: Yes
        Key := '12345';
        asserterror Key := CopyStr('12345678901', 1);
        Message(Key); // expect: 12345
        Grid[2, 1] := 4;
        TakeByVar(Grid[2]);
        Increase(Grid[2, 2]);
        Message('%1 %2 %3', Grid[2, 1], Grid[2, 2], Grid[1, 1]); // expect: 5 1 0
        Clear(Grid);
        Message('%1', Grid[2, 1]); // expect: 0
        Calls := '';
        if Says('a', false) and Says('b', true) then;
        if Says('c', true) or Says('d', false) then;
        if true in [Says('e', false), Says('f', true), Says('g', true)] then;
        Message(Calls); // expect: abcdef
        Swap(I, J);
        this.Report(); // expect: this
    end;

    var
        Running: Integer;
        Calls: Text;

    local procedure Total(): Integer
    begin
        Running += 1;
        exit(Running);
    end;

    local procedure Report()
    begin
        Message('this');
    end;

    local procedure TakeByValue(Numbers: array[2] of Integer)
    begin
        Numbers[1] := 100;
    end;

    local procedure TakeByVar(var Numbers: array[2] of Integer)
    begin
        Numbers[1] += 1;
    end;

    local procedure Says(Letter: Text; Answer: Boolean): Boolean
    begin
        Calls += Letter;
        exit(Answer);
    end;

    local procedure Increase(var Number: Integer)
    begin
        Number += 1;
    end;

    local procedure Swap(var Left: Integer; var Right: Integer)
    var
        Temp: Integer;
    begin
        Temp := Left;
        Left := Right;
        Right := Temp;
    end;

    local procedure Overloaded(Value: Text): Text
    begin
        exit('text');
    end;

    local procedure Overloaded(Value: Integer): Text
    begin
        exit('integer');
    end;

    local procedure Overloaded(Value: Decimal): Text
    begin
        exit('decimal');
    end;

    local procedure Overloaded(Value: Variant): Text
    begin
        exit('variant');
    end;

    local procedure NamedResult(Number: Integer) Result: Text
    begin
        Result := 'before';
        Append(Result, Number);
    end;

    local procedure Append(var Result: Text; Number: Integer)
    begin
        Result := Format(Number);
    end;
}
#endif
