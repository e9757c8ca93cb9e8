#if CONFORMANCE
codeunit 50200 "Conf Decimals"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        Third: Decimal;
        Tiny: Decimal;
        Huge: Decimal;
        Result: Decimal;
        Whole: Integer;
    begin
        Third := 1 / 3;
        Message(Format(Third, 0, 9)); // expect: 0.3333333333333333333333333333
        Message(Format(Third * 3, 0, 9)); // expect: 0.9999999999999999999999999999
        Message(Format(100 / 7, 0, 9)); // expect: 14.285714285714285714285714286
        Message(Format(100 / 3 * 3, 0, 9)); // expect: 100
        Tiny := 0.0000000000000000000000000003;
        Message(Format(Tiny / 2, 0, 9)); // expect: 0.0000000000000000000000000002
        Tiny := 0.0000000000000000000000000005;
        Message(Format(Tiny / 2, 0, 9)); // expect: 0.0000000000000000000000000002
        Message('%1', 1.10 = 1.1); // expect: Yes
        Message('%1', 1.10 + 2.20); // expect: 3.3

        Huge := 999999999999999.0;
        asserterror Result := Huge * Huge;
        Message('%1 %2', GetLastErrorText() <> '', Result); // expect: Yes 0
        asserterror Result := 1 / Result;
        Message(GetLastErrorText()); // expect: Attempted to divide by zero.

        Result := 2.5;
        Whole := Result;
        Message('%1', Whole); // expect: 3
        Result := -2.5;
        Whole := Result;
        Message('%1', Whole); // expect: -3
        Result := 3.49;
        Whole := Result;
        Message('%1', Whole); // expect: 3

        Entry.Add('A', 0D, 2 / 3);
        Message(Format(Entry.Amount, 0, 9)); // expect: 0.6666666666666666666666666667
        Entry.Get(Entry."Entry No.");
        Message(Format(Entry.Amount, 0, 9)); // expect: 0.66666666666666666667
        Entry.SetRange(Amount, 0.66666666666666666667);
        Message('%1', Entry.Count()); // expect: 1
        Entry.Add('A', 0D, 0.10);
        Entry.Add('A', 0D, 0.2);
        Entry.SetFilter(Amount, '<0.5');
        Entry.CalcSums(Amount);
        Message('%1', Entry.Amount); // expect: 0.3
        LargestValues();
    end;

    // The limits in the documentation of the data type: calculations go further than fields and Format.
    local procedure LargestValues()
    var
        Entry: Record "Conf Entry";
        Amount: Decimal;
    begin
        Amount := 999999999999999.99;
        Message('%1 %2', Amount, -Amount); // expect: 999,999,999,999,999.99 -999,999,999,999,999.99
        Entry.Amount := Amount;
        Entry.Insert();
        Entry.Get(Entry."Entry No.");
        Message('%1', Entry.Amount = Amount); // expect: Yes
        Amount += 0.01;
        Message('%1', Amount / 10 = 100000000000000.0); // expect: Yes
        asserterror Message('%1', Amount);
        Message('%1', GetLastErrorText().StartsWith('The value 1000000000000000 is outside the range of Decimal')); // expect: Yes
        asserterror Entry.Amount := Amount;
        asserterror Entry.Amount := -Amount;
        asserterror Entry.Validate(Amount, Amount);
        asserterror SetAmount(Entry.Amount, Amount);
        Message('%1', Entry.Amount = Amount - 0.01); // expect: Yes
        Message('%1 %2', Evaluate(Amount, '999999999999999.99'), Evaluate(Amount, '1000000000000000')); // expect: Yes No
        Amount := 999999999999999.0;
        asserterror Amount := Amount * Amount;
        Message(GetLastErrorText()); // expect: Value was either too large or too small for a Decimal.
    end;

    local procedure SetAmount(var Target: Decimal; Value: Decimal)
    begin
        Target := Value;
    end;
}
#endif
