#if CONFORMANCE
codeunit 50202 "Conf Integers"
{
    trigger OnRun()
    var
        Whole: Integer;
        Minus: Integer;
        Three: Integer;
        Big: BigInteger;
        Amount: Decimal;
    begin
        Whole := 2147483647;
        asserterror Whole += 1;
        Message('%1 %2', GetLastErrorText() <> '', Whole); // expect: Yes 2147483647
        Whole := -2147483647;
        Whole -= 1;
        Message('%1', Whole); // expect: -2147483648
        asserterror Whole -= 1;
        asserterror Whole := -Whole;
        Message('%1', Whole); // expect: -2147483648

        Big := 9223372036854775807L;
        asserterror Big += 1;
        Message('%1', Big); // expect: 9223372036854775807
        Big := -9223372036854775807L;
        Big := Big - 1;
        Message('%1', Big); // expect: -9223372036854775808
        asserterror Big -= 1;

        Whole := 2000000000;
        asserterror Big := Whole * 2;
        Message('%1', Big); // expect: -9223372036854775808
        Big := Whole;
        Big *= 2;
        Message('%1', Big); // expect: 4000000000
        asserterror Whole := Big;
        Message('%1', Whole); // expect: 2000000000
        Amount := Whole;
        Amount *= 2;
        Message('%1', Amount); // expect: 4,000,000,000
        asserterror Whole := Amount;

        Whole := 7;
        Minus := -7;
        Three := 3;
        Message('%1 %2 %3', Whole div Three, Minus div Three, Minus div -Three); // expect: 2 -2 2
        Message('%1 %2 %3', Whole mod Three, Minus mod Three, Whole mod -Three); // expect: 1 -1 1
        Message('%1 %2', 7.5 div 2, 7.5 mod 2); // expect: 3 1.5
        Message('%1', Whole / Three = 7 / 3); // expect: Yes
        Three := 0;
        asserterror Whole := Whole div Three;
        Message(GetLastErrorText()); // expect: Attempted to divide by zero.
    end;
}
#endif
