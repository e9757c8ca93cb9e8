#if CONFORMANCE
codeunit 50203 "Conf Code And Text"
{
    trigger OnRun()
    var
        Number: Code[6];
        Other: Code[6];
        Short: Text[5];
        Any: Text;
        Second: Text;
        Letter: Char;
    begin
        Number := ' ab ';
        Message('[%1] %2', Number, StrLen(Number)); // expect: [AB] 2
        Any := '   abcdef   ';
        Number := CopyStr(Any, 4, 6);
        Message('[%1]', Number); // expect: [ABCDEF]
        Number := Any;
        Message('[%1]', Number); // expect: [ABCDEF]
        Any := 'abcdefg';
        asserterror Number := Any;
        Message(GetLastErrorText()); // expect: The length of the string is 7, but it must be less than or equal to 6 characters. Value: ABCDEFG
        Message('[%1]', Number); // expect: [ABCDEF]
        Number := 'straße';
        Message('[%1]', Number); // expect: [STRAßE]

        Any := 'ab   ';
        Short := Any;
        Message('[%1] %2', Short, StrLen(Short)); // expect: [ab   ] 5
        Any := 'ab    ';
        asserterror Short := Any;
        Message('[%1]', Short); // expect: [ab   ]

        Any := 'ab';
        Number := 'ab';
        Other := 'AB';
        Message('%1 %2 %3', Number = Other, Number = 'AB', Number = Any); // expect: Yes Yes No
        Message('%1', Number + 'c' + Any); // expect: ABcab
        Letter := Number[2];
        Message('%1', Letter); // expect: B
        Number[1] := 'X';
        Message(Number); // expect: XB

        Any := 'a';
        Second := 'B';
        Message('%1 %2', Any < Second, Any = 'A'); // expect: Yes No
        Any := '10';
        Second := '9';
        Message('%1', Any < Second); // expect: Yes
        Any := 'co-op';
        Second := 'coop';
        Message('%1 %2', Any = Second, Any > 'con'); // expect: No Yes
        case Number of
            'xb':
                Message('any case');
            'XB':
                Message('upper case'); // expect: upper case
        end;
        Clear(Any);
        Message('[%1] %2', Any, StrLen(Any)); // expect: [] 0
    end;
}
#endif
