#if CONFORMANCE
codeunit 50820 "Conf Texts"
{
    trigger OnRun()
    var
        Parts: List of [Text];
        Part: Text;
        Short: Text[5];
        Number: Code[20];
        Builder: TextBuilder;
        Letter: Char;
    begin
        Message(StrSubstNo('%1-%2-%3', 'a', 5, true)); // expect: a-5-Yes
        Message(StrSubstNo('%1 %2', 1234.5)); // expect: 1,234.5 %2
        Message('%1', StrPos('abcabc', 'ca')); // expect: 3
        Message('[%1]', DelChr('  x y ', '<>')); // expect: [x y]
        Message(DelChr('1.234,50', '=', '.,')); // expect: 123450
        Message('[%1]', PadStr('ab', 4)); // expect: [ab  ]
        asserterror Message(PadStr('ab', -1));
        Message(GetLastErrorText()); // expect: The value of the parameter Length is outside of the permitted range. The current value is -1. The permitted range is from 0 to 2147483647.
        Message(ConvertStr('a-b', '-', '_')); // expect: a_b
        Message(IncStr('INV-0099')); // expect: INV-0100
        Message('[%1]', IncStr('none')); // expect: []
        Message(SelectStr(2, 'one,two,three')); // expect: two
        Message(InsStr('ac', 'b', 2)); // expect: abc
        Message(DelStr('abcdef', 2, 2)); // expect: adef
        Message(UpperCase('grün')); // expect: GRÜN
        Parts := 'a,b;c'.Split(',', ';');
        foreach Part in Parts do
            Builder.Append(Part + '/');
        Message(Builder.ToText()); // expect: a/b/c/
        Message('%1', 'abcabc'.IndexOf('c', 4)); // expect: 6
        Message('%1', 'abc'.LastIndexOf('x')); // expect: 0
        Message('abcdef'.Substring(3, 2)); // expect: cd
        Message('7'.PadLeft(3, '0')); // expect: 007
        Message('a.b.c'.Replace('.', ' ')); // expect: a b c
        Message('[%1]', '  x '.Trim()); // expect: [x]
        Message('%1', 'Abc' = 'abc'); // expect: No
        Number := 'ab-1 ';
        Message('[%1]', Number); // expect: [AB-1]
        Message('%1', Number = 'AB-1'); // expect: Yes
        Letter := 'x';
        Message('%1', Letter); // expect: x
        Letter := 66;
        Message('%1%1', Letter); // expect: BB
        // The place behind the end is there, the next is not.
        Letter := Copy6()[7];
        Message('%1', Letter = 0); // expect: Yes
        asserterror Letter := Copy6()[8];
        Message('%1', GetLastErrorText().Contains('out of bounds')); // expect: Yes
        asserterror Short := Copy6();
        Message(GetLastErrorText()); // expect: The length of the string is 6, but it must be less than or equal to 5 characters. Value: abcdef
    end;

    local procedure Copy6(): Text
    begin
        exit('abcdef');
    end;
}
#endif
