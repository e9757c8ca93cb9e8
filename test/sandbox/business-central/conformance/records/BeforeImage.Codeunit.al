#if CONFORMANCE
codeunit 50251 "Conf Before Image"
{
    trigger OnRun()
    var
        Image: Record "Conf Image";
        Other: Record "Conf Image";
    begin
        Image."No." := 'A';
        Image.Validate(Length, 5);
        // expect: Length 0 -> 5, field 0
        // expect: Area 0 -> 10, length was 0, field 0
        Image.Insert(true);
        // expect: insert 5 was 5
        Image.Validate(Length, 6);
        // expect: Length 5 -> 6, field 0
        // expect: Area 10 -> 12, length was 5, field 0
        Image.Length := 8;
        Image.Validate(Length);
        // expect: Length 8 -> 8, field 0
        // expect: Area 12 -> 16, length was 8, field 0
        Image.Modify(true);
        // expect: modify 8 was 8
        Other.Get('A');
        Other.Length := 9;
        Other.Modify(true);
        // expect: modify 9 was 9
        Other.Modify();
        Other.Rename('B');
        // expect: rename B was A
        Message('%1 %2', Other."No.", Image.Get('A'));
        // expect: B No
        Image.Get('B');
        Image.Delete(true);
        // expect: delete 9 was 9

        // A value that is refused leaves the field as it was, in the variable too.
        Image.Length := 3;
        asserterror Image.Validate(Length, -1);
        // expect: Length 3 -> -1, field 0
        Message('%1', Image.Length);
        // expect: 3
    end;
}
#endif
