#if CONFORMANCE
codeunit 50833 "Conf Code Comparison"
{
    // Codes of digits alone are compared by their size, other codes and texts character by character.
    trigger OnRun()
    var
        Left: Code[20];
        Right: Code[20];
        LeftText: Text;
        RightText: Text;
    begin
        Left := '8';
        Right := '10';
        Message('%1 %2 %3', Left < Right, Left >= Right, Left = Right); // expect: Yes No No
        LeftText := '8';
        RightText := '10';
        Message('%1', LeftText < RightText); // expect: No
        Left := 'A8';
        Right := 'A10';
        Message('%1', Left < Right); // expect: No
    end;
}
#endif
