#if CONFORMANCE
codeunit 50205 "Conf Pictures"
{
    // Numbers, dates and times of the tables in the documentation of formats, regional setting English (United States).
    trigger OnRun()
    var
        Amount: Decimal;
        Day: Date;
        Clock: Time;
        Moment: DateTime;
        Id: Guid;
        Whole: Integer;
        Flag: Boolean;
        Span: Duration;
        Formula: DateFormula;
    begin
        Amount := -76543.21;
        Message('%1 %2 %3', Format(Amount, 0, 0), Format(Amount, 0, 1), Format(Amount, 0, 2)); // expect: -76,543.21 -76543.21 -76543.21
        Message('%1 %2 %3', Format(Amount, 0, 3), Format(Amount, 0, 4), Format(Amount, 0, 9)); // expect: 76,543.21- 76543.21- -76543.21
        Message('%1 %2', Format(1.5, 0, '<Precision,2:3><Standard Format,0>'), Format(1.23456, 0, '<Precision,2:3><Standard Format,0>')); // expect: 1.50 1.235
        Message(Format(1234567.8, 0, '<Sign><Integer Thousand><Decimals>')); // expect: 1,234,567.8
        Message(Format(7, 0, '<Integer,4><Filler Character,0>')); // expect: 0007
        Message('%1 %2', Format(100.00), Format(0.50)); // expect: 100 0.5

        Day := 20210405D;
        Message('%1 %2 %3', Format(Day, 0, 0), Format(Day, 0, 2), Format(Day, 0, 3)); // expect: 04/05/21 040521D 21/04/05
        Message('%1 %2 %3', Format(Day, 0, 4), Format(Day, 0, 5), Format(Day, 0, 6)); // expect: April 5, 2021 040521 210405
        Message(Format(Day, 0, '<Weekday Text>, <Month Text> <Day>')); // expect: Monday, April 5
        Message(Format(Day, 0, '<Year4>/<Quarter>/<Week>/<Weekday>')); // expect: 2021/2/14/1
        Message(Format(Day, 0, '<Year4>-<Month,2>-<Day,2>')); // expect: 2021-04-05

        Clock := 043555.553T;
        Message('%1 %2', Format(Clock, 0, 0), Format(Clock, 0, 1)); // expect: 4:35:55.553 AM 4:35:55.553 AM
        Message('%1 %2', Format(Clock, 0, 9), Format(Clock, 0, '<Hours24,2><Filler Character,0>:<Minutes,2>')); // expect: 04:35:55.553 04:35
        Moment := CreateDateTime(Day, Clock);
        Message('%1 | %2', Format(Moment, 0, 0), Format(Moment, 0, 9)); // expect: 04/05/21 04:35 AM | 2021-04-05T04:35:55.553Z
        Id := '{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}';
        Message('%1 %2', Format(Id, 0, 3), Format(Id, 0, 4)); // expect: EA48A3E048E04AB7B1A1E3EA85BF1B75 EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75
        Message('%1 %2 %3', Format(true), Format(true, 0, 2), Format(true, 0, 9)); // expect: Yes 1 true

        Evaluate(Amount, '-76,543.21');
        Message('%1', Amount = -76543.21); // expect: Yes
        Evaluate(Amount, '-76543.21', 9);
        Message('%1', Amount = -76543.21); // expect: Yes
        Evaluate(Day, '04/05/21');
        Message('%1', Day = 20210405D); // expect: Yes
        Evaluate(Day, '2021-04-05', 9);
        Message('%1', Day = 20210405D); // expect: Yes
        Evaluate(Clock, '04:35:55.553', 9);
        Message('%1', Clock = 043555.553T); // expect: Yes
        Evaluate(Moment, '2021-04-05T04:35:55.553Z', 9);
        Message('%1', Moment = CreateDateTime(Day, Clock)); // expect: Yes
        Message('%1 %2', Evaluate(Flag, 'true', 9), Flag); // expect: Yes Yes
        Message('%1 %2', Evaluate(Whole, '010196'), Whole); // expect: Yes 10196
        Message('%1', Evaluate(Day, '010196') and (Day = 19960101D)); // expect: Yes
        Message('%1', Evaluate(Flag, '010196')); // expect: No
        Message('%1 %2', Evaluate(Span, '2days 4hours 3.7 seconds 17 milliseconds'), Span); // expect: Yes 2 days 4 hours 3 seconds 717 milliseconds
        Message('%1 %2', Evaluate(Formula, '1M+2D'), Formula); // expect: Yes 1M+2D
        Message('%1', Evaluate(Formula, '1X')); // expect: No
    end;
}
#endif
