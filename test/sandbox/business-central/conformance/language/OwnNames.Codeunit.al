#if CONFORMANCE
codeunit 50862 "Conf Own Names"
{
    trigger OnRun()
    var
        Digits: Code[10];
        Digit: Char;
        Sum: Integer;
    begin
        if IsInner then begin
            Message('inner');
            exit;
        end;
        IsInner := true;
        Run(); // expect: inner

        // A literal of one character is a Char where a number is subtracted.
        Digits := '407';
        foreach Digit in Digits do
            Sum += Digit - '0';
        Message('%1', Sum); // expect: 11
        Message('%1', 10 + Digits[3] - '0'); // expect: 17

        Show(Pair()); // expect: a b
    end;

    local procedure Pair() Texts: array[2] of Text
    begin
        Texts[1] := 'a';
        Texts[2] := 'b';
    end;

    local procedure Show(Texts: array[2] of Text)
    begin
        Message('%1 %2', Texts[1], Texts[2]);
    end;

    var
        IsInner: Boolean;
}
#endif
