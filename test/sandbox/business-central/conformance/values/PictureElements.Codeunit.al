#if CONFORMANCE
codeunit 50303 "Conf Picture Elements"
{
    // Each field name and attribute in the documentation of formats, for each type that has it.
    trigger OnRun()
    begin
        Numbers();
        Dates();
        Clocks();
        Words();
        StandardFormats();
    end;

    local procedure Numbers()
    var
        Amount: Decimal;
        Count: Integer;
        Large: BigInteger;
    begin
        Amount := -76543.21;
        Message(Format(Amount, 0, '<Integer>')); // expect: 76543
        Message(Format(Amount, 0, '<Sign><Integer>')); // expect: -76543
        Message(Format(Amount, 0, '<Integer Thousand><Decimals><Sign,1>')); // expect: 76,543.21-
        Message('[%1]', Format(-Amount, 0, '<Integer><Decimals><Sign,1>')); // expect: [76543.21]
        Message(Format(Amount, 0, '<Integer Thousand><1000Character,.><Decimals><Comma,,>')); // expect: 76.543,21
        Message('[%1]', Format(Amount, 0, '<Integer,8>')); // expect: [   76543]
        Message('[%1]', Format(Amount, 0, '<Integer,8><Filler Character,0>')); // expect: [00076543]
        Message('[%1]', Format(Amount, 0, '<Integer,8><Filler Character,*><Decimals,3>')); // expect: [***76543.21]
        Message(Format(Amount, 0, '<Precision,0:0><Standard Format,0>')); // expect: -76,543
        Message(Format(Amount, 0, '<Precision,3:5><Standard Format,1>')); // expect: -76543.210
        Message(Format(0.125, 0, '<Precision,0:2><Standard Format,9>')); // expect: 0.13
        Message(Format(Amount, 0, 'EUR <Sign><Integer Thousand><Decimals> in all')); // expect: EUR -76,543.21 in all
        Count := -1234567;
        Message('%1 %2', Format(Count, 0, '<Sign><Integer Thousand>'), Format(Count, 0, '<Integer>')); // expect: -1,234,567 1234567
        Message('%1 %2', Format(Count, 0, '<Sign><Integer Thousand><1000Character, >'), Format(Count, 0, '<Standard Format,9>')); // expect: -1 234 567 -1234567
        Large := 9223372036854775807L;
        Message('%1 %2', Format(Large), Format(Large, 0, '<Integer Thousand>')); // expect: 9223372036854775807 9,223,372,036,854,775,807
    end;

    local procedure Dates()
    var
        Day: Date;
        NewYear: Date;
    begin
        Day := 20210405D;
        NewYear := 20210101D;
        Message(Format(Day, 0, '<Day> <Day,2> <Month> <Month,2> <Month Text> <Month Text,3>')); // expect: 5 05 4 04 April Apr
        Message(Format(Day, 0, '<Quarter> <Year> <Year4> <Weekday> <Weekday Text> <Weekday Text,2>')); // expect: 2 21 2021 1 Monday Mo
        Message(Format(NewYear, 0, '<Week> <Week,2> <Week Year> <Week Year4>')); // expect: 53 53 20 2020
        Message(Format(Day, 0, '<Day,4><Filler Character,_>')); // expect: ___5
        Message('[%1] [%2]', Format(Day, 0, '<Closing><Day>'), Format(ClosingDate(Day), 0, '<Closing><Day>')); // expect: [5] [C5]
        Message(Format(ClosingDate(Day), 0, 4)); // expect: April C5, 2021
        Message('[%1]', Format(Day, 0, 7)); // expect: [ 5. Apr 2021]
        Message('[%1] [%2]', Format(0D, 0, '<Day,2>-<Month,2>'), Format(0D, 0, 9)); // expect: [] []
    end;

    local procedure Clocks()
    var
        Clock: Time;
        Moment: DateTime;
    begin
        Clock := 143505.007T;
        Message(Format(Clock, 0, '<Hours24>:<Minutes>:<Seconds>')); // expect: 14:35:5
        Message(Format(Clock, 0, '<Hours24,2>:<Minutes,2>:<Seconds,2>')); // expect: 14:35:05
        Message(Format(Clock, 0, '<Hours12> <AM/PM>')); // expect: 2 PM
        Message(Format(Clock, 0, '<Seconds,2>.<Thousands,3>')); // expect: 05.007
        Message(Format(Clock, 0, '<Seconds,2><Second dec>')); // expect: 05.007
        Message(Format(Clock, 0, '<Seconds,2><Second dec.><Comma,,>')); // expect: 05,007
        Message(Format(000500T, 0, '<Hours12,2>:<Minutes,2> <AM/PM>')); // expect: 12:05 AM
        Message(Format(Clock, 0, 2)); // expect: 143505.007T
        Moment := CreateDateTime(20210405D, Clock);
        Message(Format(Moment, 0, '<Weekday Text> <Day>. <Month Text,3> <Year4>, <Hours24,2>:<Minutes,2>')); // expect: Monday 5. Apr 2021, 14:35
        Message('%1 | %2', Format(Moment, 0, 1), Format(Moment, 0, 3)); // expect: 04/05/21 02:35:05.007 PM | 04/05/21 02:35:05 PM
    end;

    local procedure Words()
    var
        Answer: Option " ",No,"Not Yet";
        Colour: Enum "Conf Colour";
        Flag: Boolean;
        Letter: Char;
        Number: Code[10];
        Span: Duration;
    begin
        Answer := Answer::"Not Yet";
        Message('%1 %2', Format(Answer, 0, '<Text>'), Format(Answer, 0, '<Number>')); // expect: Not Yet 2
        Message('%1 %2 %3', Format(Answer, 0, 1), Format(Answer, 0, 2), Format(Answer, 0, '<Standard Format,9>')); // expect: Not Yet 2 2
        Colour := Colour::"Dark Green";
        Message('%1 %2 %3', Format(Colour, 0, '<Text>'), Format(Colour, 0, '<Number>'), Format(Colour, 0, 2)); // expect: Vert 7 7
        Flag := true;
        Message('%1 %2 %3', Format(Flag, 0, '<Text>'), Format(Flag, 0, '<Number>'), Format(not Flag, 0, 9)); // expect: Yes 1 false
        Letter := 'x';
        Message('%1 %2', Format(Letter), Format(Letter, 0, '<Number>')); // expect: x 120
        Message('%1 %2', Format(Letter, 0, '<Char>'), Format(Letter, 0, 9)); // expect: x x
        Number := 'a1';
        Message('[%1] [%2]', Format(Number, 0, '<Text>'), Format(Number, 0, '<Text,4>!')); // expect: [A1] [A1  !]
        Span := 90061001;
        Message('%1 | %2', Format(Span), Format(Span, 0, 2)); // expect: 1 day 1 hour 1 minute 1 second 1 millisecond | 90061001
        Message(Format(Span, 0, 9)); // expect: P1DT1H1M1.001S
    end;

    local procedure StandardFormats()
    var
        Moment: DateTime;
        Day: Date;
        Clock: Time;
        Id: Guid;
    begin
        // A picture that names a standard format is that format, the culture-free one too.
        Day := 20210405D;
        Clock := 043555.553T;
        Moment := CreateDateTime(Day, Clock);
        Message(Format(Day, 0, '<Standard Format,9>')); // expect: 2021-04-05
        Message(Format(Clock, 0, '<Standard Format,9>')); // expect: 04:35:55.553
        Message(Format(Moment, 0, '<Standard Format,9>')); // expect: 2021-04-05T04:35:55.553Z
        Message(Format(Day, 0, '<Standard Format,4>')); // expect: April 5, 2021
        Id := '{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}';
        Message(Format(Id, 0, 5)); // expect: (EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75)
        Message(Format(Id, 0, 6)); // expect: {0XEA48A3E0,0X48E0,0X4AB7,{0XB1,0XA1,0XE3,0XEA,0X85,0XBF,0X1B,0X75}}
        Message('%1 %2', Format(Id, 0, 2) = Format(Id), Format(Id, 0, 9) = Format(Id)); // expect: Yes Yes
    end;
}
#endif
