#if CONFORMANCE
codeunit 50112 "Conf Loops"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        Other: Record "Conf Entry";
        Number: Integer;
        Seen: Text;
    begin
        for Number := 1 to 5 do
            Entry.Add('A', 0D, Number);

        Entry.SetRange("Customer No.", 'A');
        if Entry.FindSet(true) then
            repeat
                Seen += Format(Entry.Amount) + ' ';
                Entry."Customer No." := 'B';
                Entry.Modify();
            until Entry.Next() = 0;
        Message('%1, %2 left', Seen, Entry.Count());
        // expect: 1 2 3 4 5 , 0 left

        Entry.Reset();
        Entry.SetCurrentKey(Amount);
        Seen := '';
        if Entry.FindSet() then
            repeat
                Seen += Format(Entry.Amount) + ' ';
                if Entry.Amount = 2 then begin
                    Entry.Amount := 4.5;
                    Entry.Modify();
                end;
            until Entry.Next() = 0;
        Message('%1, then the end', Seen);
        // expect: 1 2 5 , then the end

        Seen := '';
        Entry.SetCurrentKey("Entry No.");
        if Entry.FindSet() then
            repeat
                Seen += Format(Entry.Amount) + ' ';
                Entry.Delete();
                if Other.FindLast() then
                    Other.Delete();
            until Entry.Next() = 0;
        Message('%1, %2 left', Seen, Entry.Count());
        // expect: 1 4.5 3 , 0 left
        Message('%1', Entry.Next());
        // expect: 0
    end;
}
#endif
