#if CONFORMANCE
codeunit 50206 "Conf Date Formulas"
{
    trigger OnRun()
    var
        Formula: DateFormula;
        Blank: DateFormula;
        Sunday: Date;
    begin
        Sunday := 20260315D;
        Message('%1 %2', CalcDate('<CW>', Sunday), CalcDate('<-CW>', Sunday)); // expect: 03/15/26 03/09/26
        Message('%1 %2', CalcDate('<CM>', Sunday), CalcDate('<-CM>', Sunday)); // expect: 03/31/26 03/01/26
        Message('%1 %2', CalcDate('<CQ>', Sunday), CalcDate('<-CQ>', Sunday)); // expect: 03/31/26 01/01/26
        Message('%1 %2', CalcDate('<CY>', Sunday), CalcDate('<-CY>', Sunday)); // expect: 12/31/26 01/01/26
        Message('%1 %2', CalcDate('<1M>', 20260131D), CalcDate('<-1M>', 20260331D)); // expect: 02/28/26 02/28/26
        Message('%1 %2', CalcDate('<1Y>', 20240229D), CalcDate('<1Q>', Sunday)); // expect: 02/28/25 06/15/26
        Message('%1 %2', CalcDate('<2W-1D>', Sunday), CalcDate('<-10D>', Sunday)); // expect: 03/28/26 03/05/26
        Message('%1 %2', CalcDate('<WD1>', Sunday), CalcDate('<-WD7>', Sunday)); // expect: 03/16/26 03/08/26
        Message('%1 %2', CalcDate('<D1>', Sunday), CalcDate('<D20>', Sunday)); // expect: 04/01/26 03/20/26
        // Read from left to right: the end of February and a month is not the end of March.
        Message('%1 %2', CalcDate('<CM+1M>', 20260210D), CalcDate('<1M+CM>', 20260210D)); // expect: 03/28/26 03/31/26
        Message('%1', CalcDate('<1D>', ClosingDate(20251231D))); // expect: 01/01/26

        Evaluate(Formula, '<1M-1D>');
        Message('%1 %2', Formula, CalcDate(Formula, Sunday)); // expect: 1M-1D 04/14/26
        Message('[%1] %2 %3', Blank, CalcDate(Blank, Sunday), Formula = Blank); // expect: [] 03/15/26 No
        Message('%1', CalcDate('', Sunday)); // expect: 03/15/26
        asserterror Message('%1', CalcDate('<1X>', Sunday));
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        asserterror Message('%1', CalcDate('<1D>', 0D));
        Message(GetLastErrorText()); // expect: You cannot base a date calculation on an undefined date.
    end;
}
#endif
