#if CONFORMANCE
codeunit 50213 "Conf Positions"
{
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Other: Record "Conf Region";
    begin
        Add('A');
        Add('C');
        Add('E');
        Look('C', '='); // expect: C
        Look('B', '='); // expect: none
        Look('B', '>'); // expect: C
        Look('B', '<'); // expect: A
        Look('C', '>'); // expect: E
        Look('B', '=>'); // expect: C
        Look('B', '=<'); // expect: A
        Look('C', '=<>'); // expect: C
        Look('F', '=>'); // expect: none
        Look('F', '=<'); // expect: E
        Look('F', '=><'); // expect: E
        Look('X', '-'); // expect: A
        Look('X', '+'); // expect: E

        Region.FindFirst();
        Message('%1 %2', Region.Next(2), Region.Code); // expect: 2 E
        Message('%1 %2', Region.Next(), Region.Code); // expect: 0 E
        Message('%1 %2', Region.Next(-1), Region.Code); // expect: -1 C
        Region.FindFirst();
        Message('%1 %2', Region.Next(5), Region.Code); // expect: 2 E
        Message('%1 %2', Region.Next(-5), Region.Code); // expect: -2 A
        Region.Description := 'not stored';
        Message('%1 %2 %3', Region.Next(0), Region.Code, Region.Description); // expect: 0 A not stored

        // The position is a key value: the row need not be there.
        Region.Code := 'B';
        Message('%1 %2', Region.Next(), Region.Code); // expect: 1 C
        Region.Get('C');
        Region.Delete();
        Message('%1', Region.Find()); // expect: No
        Message('%1 %2', Region.Next(), Region.Code); // expect: 1 E
        Region.Get('A');
        Region.Ascending(false);
        Message('%1 %2', Region.Find('-'), Region.Code); // expect: Yes E
        Message('%1 %2', Region.Next(), Region.Code); // expect: 1 A

        // A set that grows ahead of the loop, and is changed through another variable.
        Region.Reset();
        Region.FindSet();
        Other.Get('E');
        Other.Description := 'changed';
        Other.Modify();
        Region.Next();
        Message('%1 %2', Region.Code, Region.Description); // expect: E changed

        Region.SetRange(Code, 'X');
        Message('%1 %2', Region.FindSet(), Region.IsEmpty()); // expect: No Yes
        Region.FindLast();
        // expect error: There is no Region within the filter.
    end;

    local procedure Add(NewCode: Code[10])
    var
        Region: Record "Conf Region";
    begin
        Region.Code := NewCode;
        Region.Insert();
    end;

    local procedure Look(From: Code[10]; Which: Text)
    var
        Region: Record "Conf Region";
    begin
        Region.Code := From;
        if Region.Find(Which) then
            Message(Region.Code)
        else
            Message('none');
    end;
}
#endif
