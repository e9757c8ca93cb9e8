#if CONFORMANCE
codeunit 50821 "Conf Formats"
{
    trigger OnRun()
    var
        Colour: Enum "Conf Colour";
        Answer: Option " ",No,"Not Yet";
        Amount: Decimal;
        Count: Integer;
        Day: Date;
        Clock: Time;
        Moment: DateTime;
        Yes: Boolean;
        Id: Guid;
        Formula: DateFormula;
        Span: Duration;
        Names: List of [Text];
        Short: Code[5];
        Line: Text[5];
    begin
        Colour := Colour::"Dark Green";
        Message('%1 %2 %3', Colour, Format(Colour, 0, 9), Colour.AsInteger()); // expect: Vert 7 7
        Names := Colour.Names();
        Message('%1 %2', Names.Count(), Names.Get(3)); // expect: 3 Dark Green
        Colour := Enum::"Conf Colour".FromInteger(1);
        Message('%1', Colour); // expect: Rouge
        Answer := Answer::"Not Yet";
        Message('%1 %2', Answer, Format(Answer, 0, 9)); // expect: Not Yet 2
        Amount := 1234.5;
        Message(Format(Amount, 0, '<Precision,2:2><Standard Format,0>')); // expect: 1,234.50
        Message(Format(Amount, 0, 9)); // expect: 1234.5
        Message('[%1]', Format(Amount, 10)); // expect: [   1,234.5]
        Message('[%1]', Format('ab', 4)); // expect: [ab  ]
        Day := 20260305D;
        Message('%1 %2 %3', Day, Format(Day, 0, 9), Format(Day, 0, 4)); // expect: 03/05/26 2026-03-05 March 5, 2026
        Message(Format(ClosingDate(Day))); // expect: C03/05/26
        Message('[%1]', 0D); // expect: []
        Clock := 143005T;
        Message('%1 %2', Clock, Format(Clock, 0, 9)); // expect: 2:30:05 PM 14:30:05
        Moment := CreateDateTime(Day, Clock);
        Message(Format(Moment, 0, 9)); // expect: 2026-03-05T14:30:05Z
        Span := Moment - CreateDateTime(Day, 0T);
        Message('%1', Span); // expect: 14 hours 30 minutes 5 seconds
        Evaluate(Id, '{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}');
        Message('%1', Id); // expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
        Message(Id.ToText(false)); // expect: EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75
        Evaluate(Formula, '<CM+10D>');
        Message('%1 %2', Formula, CalcDate(Formula, Day)); // expect: CM+10D 04/10/26
        Message('%1 %2', Evaluate(Count, '1,234'), Count); // expect: Yes 1234
        Message('%1 %2', Evaluate(Count, 'x'), Count); // expect: No 1234
        Message('%1 %2', Evaluate(Amount, '-0.50', 9), Amount); // expect: Yes -0.5
        Message('%1 %2', Evaluate(Yes, 'yes'), Yes); // expect: Yes Yes
        Message('%1 %2', Evaluate(Day, '12/31/2026'), Day); // expect: Yes 12/31/26
        Message('%1 %2', Evaluate(Colour, 'Vert'), Colour.AsInteger()); // expect: Yes 7
        Message('%1 %2', Evaluate(Colour, '1', 9), Colour); // expect: Yes Rouge
        asserterror Evaluate(Count, 'many');
        Message(GetLastErrorText()); // expect: The value 'many' can't be evaluated into type Integer.
        Message('%1 %2', Evaluate(Short, ' abc '), Short); // expect: Yes ABC
        Message('%1 %2', Evaluate(Short, 'abcdef'), Short); // expect: No ABC
        Message('%1 %2', Evaluate(Line, 'abcde'), Line); // expect: Yes abcde
        Message('%1 %2', Evaluate(Line, 'abcde '), Line); // expect: No abcde
        asserterror Evaluate(Short, 'abcdef');
        Message(GetLastErrorText()); // expect: The length of the string is 6, but it must be less than or equal to 5 characters. Value: ABCDEF
    end;
}
#endif
