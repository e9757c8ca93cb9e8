#if CONFORMANCE
codeunit 50210 "Conf Filter Expressions"
{
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Entry: Record "Conf Entry";
        Line: Integer;
    begin
        Add('A', 'Hansen');
        Add('B', 'Hanson');
        Add('C', 'hanssen');
        Add('D', '');
        Add('E', 'Co-op (North)');
        Add('F', 'R&D|x');
        Add('G', '50%');

        Show('Hans?n'); // expect: A B
        Show('Hans*n'); // expect: A B
        Show('@hans*n'); // expect: A B C
        Show('<>Hans*'); // expect: C D E F G
        Show(''''''); // expect: D
        Show('<>'''''); // expect: A B C E F G
        Show('?*'); // expect: A B C E F G
        Show('*'); // expect: A B C D E F G
        Show('*an*&*o*'); // expect: B
        Show('Hansen|(Co*&*North*)'); // expect: A E
        Show('(Hansen|Hanson)&<>*o*'); // expect: A
        Show('''R&D|x'''); // expect: F
        Show('50%'); // expect: G
        Show('=Hansen'); // expect: A
        Show('H..'); // expect: A B C F
        Show('..Co'); // expect: D G
        Show('Hansen..Hanson'); // expect: A B

        Region.SetFilter(Description, '%1', 'R&D|x');
        Message('%1', Region.Count()); // expect: 1
        Region.SetFilter(Description, '%1', 'Hans*');
        Message('%1', Region.Count()); // expect: 0
        Region.SetFilter(Description, '%1|%2', 'Hansen', '');
        Message('%1', Region.Count()); // expect: 2
        Region.SetFilter(Description, '<>%1&<>%2', 'Hansen', 'Hanson');
        Message('%1', Region.Count()); // expect: 5
        Region.SetFilter(Description, '');
        Message('%1 %2', Region.HasFilter(), Region.Count()); // expect: No 7
        Region.SetFilter(Code, 'a|b');
        Message('%1 %2', Region.GetFilter(Code), Region.Count()); // expect: A|B 2
        Region.SetRange(Code, 'C', 'E');
        Message('%1 %2 %3', Region.GetFilter(Code), Region.GetRangeMin(Code), Region.Count()); // expect: C..E C 3
        Region.SetFilter(Code, '<>A');
        asserterror Message(Region.GetRangeMin(Code));
        Message('%1', GetLastErrorText() <> ''); // expect: Yes

        // An asserterror has undone the regions: nothing was committed.
        Message('%1', Region.IsEmpty()); // expect: Yes
        for Line := 1 to 12 do begin
            Entry.Init();
            Entry."Entry No." := Line;
            Entry.Line := Line;
            Entry."Posting Date" := DMY2Date(Line, 1, 2026);
            Entry.Insert();
        end;
        Entry.SetFilter(Line, '1..3|7');
        Message('%1', Entry.Count()); // expect: 4
        Entry.SetFilter(Line, '>=5&<10&<>7');
        Message('%1', Entry.Count()); // expect: 4
        Entry.SetFilter(Line, '..2|11..');
        Message('%1', Entry.Count()); // expect: 4
        Entry.SetRange(Line);
        Entry.SetFilter("Posting Date", '%1..%2', 20260103D, 20260105D);
        Message('%1', Entry.Count()); // expect: 3
        Entry.SetFilter("Posting Date", '<>%1', 0D);
        Message('%1', Entry.Count()); // expect: 12
        Entry.SetFilter(Line, '(1|2');
        // expect error: The filter '(1|2' is not valid for the field Line of type Integer.
    end;

    local procedure Add(NewCode: Code[10]; Description: Text[30])
    var
        Region: Record "Conf Region";
    begin
        Region.Code := NewCode;
        Region.Description := Description;
        Region.Insert();
    end;

    local procedure Show(Expression: Text)
    var
        Region: Record "Conf Region";
        Found: Text;
    begin
        Region.SetFilter(Description, Expression);
        if Region.FindSet() then
            repeat
                Found += ' ' + Region.Code;
            until Region.Next() = 0;
        Message(DelChr(Found, '<', ' '));
    end;
}
#endif
