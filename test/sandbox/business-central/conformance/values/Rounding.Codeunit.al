#if CONFORMANCE
codeunit 50201 "Conf Rounding"
{
    // The first table is that of the documentation of Round.
    trigger OnRun()
    var
        Number: Decimal;
    begin
        Number := 1234.56789;
        Message('%1 %2 %3', Round(Number, 100, '='), Round(Number, 10, '='), Round(Number, 1, '=')); // expect: 1,200 1,230 1,235
        Message('%1 %2', Round(Number, 0.1, '='), Round(Number, 0.001, '=')); // expect: 1,234.6 1,234.568
        Message('%1 %2', Round(Number, 0.001, '<'), Round(Number, 0.001, '>')); // expect: 1,234.567 1,234.568
        Number := -1234.56789;
        Message('%1 %2', Round(Number, 100, '='), Round(Number, 10, '=')); // expect: -1,200 -1,230
        Message('%1 %2', Round(Number, 0.1, '='), Round(Number, 0.001, '=')); // expect: -1,234.6 -1,234.568
        Message('%1 %2', Round(Number, 0.001, '<'), Round(Number, 0.001, '>')); // expect: -1,234.567 -1,234.568

        Message('%1 %2 %3', Round(0.5, 1), Round(1.5, 1), Round(2.5, 1)); // expect: 1 2 3
        Message('%1 %2', Round(-0.5, 1), Round(-2.5, 1)); // expect: -1 -3
        Message('%1 %2', Round(2.345), Round(2.344999)); // expect: 2.35 2.34
        Message('%1 %2', Round(7.325, 0.05), Round(7.33, 0.05)); // expect: 7.35 7.35
        Message('%1 %2 %3', Round(12, 5), Round(12.5, 5), Round(13, 5, '<')); // expect: 10 15 10
        Message('%1 %2', Round(0.3, 0.125), Round(0.3, 0.125, '>')); // expect: 0.25 0.375
        Message('%1 %2', Round(3, 0.01, '>'), Round(-3, 0.01, '<')); // expect: 3 -3
        Message('%1', Round(0.000000000000000000000000001, 1, '>')); // expect: 1
        Message('%1 %2 %3', Round(10, 7), Round(10.5, 7, '>'), Round(-10.5, 7, '<')); // expect: 7 14 -7
        Message('%1 %2 %3', Round(0.025, 0.05), Round(-0.025, 0.05), Round(-0.07, 0.05, '>')); // expect: 0.05 -0.05 -0.1
        asserterror Number := Round(1.5, 0);
        asserterror Number := Round(1.5, -1);
        Message('%1', GetLastErrorText().Contains('precision')); // expect: Yes
        asserterror Number := Round(1.5, 1, 'up');
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
    end;
}
#endif
