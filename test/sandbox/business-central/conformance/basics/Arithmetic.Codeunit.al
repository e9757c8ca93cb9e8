#if CONFORMANCE
codeunit 50700 "Arithmetic"
{
    trigger OnRun()
    var
        A: Integer;
        B: BigInteger;
        D: Decimal;
        I: Integer;
        Sum: Integer;
        Txt: Text[10];
        C: Code[10];
        Numbers: array[3] of Integer;
        Grid: array[2, 3] of Decimal;
    begin
        A := 7;
        Message('%1', A div 2); // expect: 3
        Message('%1', -A div 2); // expect: -3
        Message('%1', A mod 3); // expect: 1
        Message('%1', A / 2); // expect: 3.5
        D := 1 / 3;
        Message('%1', Format(D, 0, 9)); // expect: 0.3333333333333333333333333333
        D := 1.10;
        D += 2.2;
        Message('%1', D); // expect: 3.3
        B := 9000000000L;
        Message(Format(B * 2)); // expect: 18000000000
        for I := 1 to 10 do
            Sum += I;
        Message('%1', Sum); // expect: 55
        for I := 3 downto 1 do
            Numbers[I] := I * I;
        Message('%1 %2 %3', Numbers[1], Numbers[2], Numbers[3]); // expect: 1 4 9
        Grid[2, 3] := 2.5;
        Grid[2, 3] *= 2;
        Message('%1 %2', Grid[2, 3], Grid[1, 3]); // expect: 5 0
        C := ' abc ';
        Message('[%1]', C); // expect: [ABC]
        Txt := 'hello';
        Txt[1] := 'J';
        Message(Txt); // expect: Jello
        Message('%1', StrLen(Txt) + MaxStrLen(Txt)); // expect: 15
        Message('%1', Round(2.675, 0.01)); // expect: 2.68
        Message('%1', CopyStr('abcdef', 2, 3)); // expect: bcd
        Message('%1', Txt.Contains('ell')); // expect: Yes
        Message('%1', 20260131D + 1); // expect: 02/01/26
        Message('%1', CalcDate('<CM+1D>', 20260115D)); // expect: 02/01/26
        Message('%1', 20260301D - 20260201D); // expect: 28
        Message(Choose(5)); // expect: five
        Message(Choose(3)); // expect: small
        Message(Choose(40)); // expect: else
        Message('%1', A > 5 ? 'big' : 'small'); // expect: big
        Increase(A);
        Message('%1', A); // expect: 8
        Increase(Numbers[2]);
        Message('%1', Numbers[2]); // expect: 5
        Message('%1', Factorial(10)); // expect: 3628800
        while true do begin
            A += 1;
            if A mod 2 = 0 then
                continue;
            if A > 12 then
                break;
        end;
        Message('%1', A); // expect: 13
    end;

    local procedure Choose(Number: Integer): Text
    begin
        case Number of
            5:
                exit('five');
            1 .. 4, 6:
                exit('small');
            else
                exit('else');
        end;
    end;

    local procedure Increase(var Number: Integer)
    begin
        Number += 1;
    end;

    local procedure Factorial(Number: Integer) Result: Integer
    begin
        Result := 1;
        if Number > 1 then
            Result := Number * Factorial(Number - 1);
    end;
}
#endif
