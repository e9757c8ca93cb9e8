#if CONFORMANCE
codeunit 50272 "Conf Rows Moved Ahead"
{
    // What a loop in the order of a key reaches when its rows get other keys meanwhile.
    trigger OnRun()
    begin
        // Through another variable: each row once, in the order in which they were found.
        Message(Walk(Move::Ahead, false)); // expect: A1 A2 A3 A4 A5 A6
        Message(Walk(Move::Ahead, true)); // expect: A1 A2 A3 A4 A5 A6
        Message(Walk(Move::Back, false)); // expect: M1 M2 M3 M4 M5 M6
        // Through the variable of the loop: it goes on from where it has put itself.
        Message(Walk(Move::Itself, false)); // expect: A1
        // Get moves the position as well.
        Fill('A');
        Entry.FindSet();
        Entry.Get(Number(4));
        Message('%1 %2', Entry.Next(), Entry."Customer No."); // expect: 1 A5
        Entry.FindSet();
        Entry.Get(Number(6));
        Message('%1', Entry.Next()); // expect: 0
    end;

    var
        Entry: Record "Conf Entry";
        Move: Option Ahead,Back,Itself;

    local procedure Walk(How: Option; ForUpdate: Boolean) Seen: Text
    var
        Other: Record "Conf Entry";
        Visits: Integer;
    begin
        if How = Move::Back then
            Fill('M')
        else
            Fill('A');
        Entry.SetCurrentKey("Customer No.", "Posting Date");
        if Entry.FindSet(ForUpdate) then
            repeat
                Visits += 1;
                Seen += Entry."Customer No." + ' ';
                case How of
                    Move::Itself:
                        begin
                            Entry."Customer No." := CopyStr('Z' + Format(Visits), 1, 10);
                            Entry.Modify();
                        end;
                    else begin
                        Other.Get(Entry."Entry No.");
                        if How = Move::Ahead then
                            Other."Customer No." := CopyStr('Z' + Format(Visits), 1, 10)
                        else
                            Other."Customer No." := CopyStr('B' + Format(Visits), 1, 10);
                        Other.Modify();
                    end;
                end;
            until (Entry.Next() = 0) or (Visits > 20);
        Seen := Seen.TrimEnd();
    end;

    local procedure Fill(Prefix: Text)
    var
        Line: Integer;
    begin
        Entry.Reset();
        Entry.DeleteAll();
        for Line := 1 to 6 do
            Entry.Add(CopyStr(Prefix + Format(Line), 1, 10), 0D, Line);
    end;

    local procedure Number(Line: Integer): Integer
    var
        Other: Record "Conf Entry";
    begin
        Other.SetRange(Amount, Line);
        Other.FindFirst();
        exit(Other."Entry No.");
    end;
}
#endif
