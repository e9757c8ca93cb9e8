#if CONFORMANCE
codeunit 50822 "Conf Dates"
{
    trigger OnRun()
    var
        Day: Date;
        Moment: DateTime;
    begin
        Day := DMY2Date(31, 1, 2026);
        Message('%1', CalcDate('<1M>', Day)); // expect: 02/28/26
        Message('%1', CalcDate('<-CW>', Day)); // expect: 01/26/26
        Message('%1', CalcDate('<CQ+1M-10D>', 19960521D)); // expect: 07/20/96
        Message('%1', CalcDate('<-WD2>', 19960521D)); // expect: 05/14/96
        Message('%1 %2 %3', Date2DMY(Day, 1), Date2DMY(Day, 2), Date2DMY(Day, 3)); // expect: 31 1 2026
        Message('%1 %2', Date2DWY(20270101D, 2), Date2DWY(20270101D, 3)); // expect: 53 2026
        Message('%1', DWY2Date(1, 1, 2026)); // expect: 12/29/25
        Message('%1 %2', Day.Day(), Day.DayOfWeek()); // expect: 31 6
        Message('%1', NormalDate(ClosingDate(Day)) = Day); // expect: Yes
        Message('%1', ClosingDate(Day) > Day); // expect: Yes
        Message('%1', Day + 1 - Day); // expect: 1
        Moment := CreateDateTime(Day, 235959.999T);
        Message('%1', DT2Date(Moment) = Day); // expect: Yes
        Message(Format(RoundDateTime(Moment, 1000L, '<'), 0, 9)); // expect: 2026-01-31T23:59:59Z
        Message(Format(RoundDateTime(Moment), 0, 9)); // expect: 2026-02-01T00:00:00Z
        Message('%1', Moment.Date() = Day); // expect: Yes
        Message('%1', DT2Time(Moment).Hour()); // expect: 23
        Message('%1', 000000T < 000001T); // expect: Yes
        asserterror Day := DMY2Date(30, 2, 2026);
        asserterror Message('%1', Date2DMY(0D, 1));
        asserterror Message('%1', CalcDate('<1D>', 0D));
        Message(GetLastErrorText()); // expect: You cannot base a date calculation on an undefined date.
        StoredDates();
        ShownTimes();
    end;

    // The database has no dates before 1753 (documentation of Date and DateTime).
    local procedure StoredDates()
    var
        Entry: Record "Conf Entry";
    begin
        Entry.Add('A', 17530101D, 1);
        Entry.Add('A', 99991231D, 1);
        Entry.Add('A', 0D, 1);
        Message('%1', Entry.Count()); // expect: 3
        Commit();
        asserterror Entry.Add('A', 17521231D, 1);
        Message('%1 %2', GetLastErrorText().Contains('1752-12-31'), Entry.Count()); // expect: Yes 3
        Message('%1 %2', 0D < 17530101D, 0DT < CreateDateTime(17530101D, 0T)); // expect: Yes Yes
    end;

    // The examples in the documentation of Time.
    local procedure ShownTimes()
    begin
        Message('[%1] [%2] [%3]', 0T, 115900T, 115934T); // expect: [] [11:59:00 AM] [11:59:34 AM]
        Message('%1 | %2 | %3', 115934.444T, 235900T, 030000T); // expect: 11:59:34.444 AM | 11:59:00 PM | 3:00:00 AM
    end;
}
#endif
