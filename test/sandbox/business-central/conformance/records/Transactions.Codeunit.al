#if CONFORMANCE
codeunit 50115 "Conf Transactions"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        TempEntry: Record "Conf Entry" temporary;
        Fails: Codeunit "Conf Adds And Fails";
    begin
        Entry.Add('KEPT', 0D, 1);
        Commit();
        Entry.Add('LOST', 0D, 2);
        TempEntry."Entry No." := 1;
        TempEntry.Insert();
        asserterror Error('stop');
        Message('%1 stored, %2 temporary', Entry.Count(), TempEntry.Count());
        // expect: 1 stored, 1 temporary
        Entry.Add('NEXT', 0D, 3);
        Message('%1', Entry."Entry No.");
        // expect: 3
        Commit();
        if not Fails.Run() then
            Message('%1, %2 stored', GetLastErrorText(), Entry.Count());
        // expect: after 4, 2 stored
        Entry.FindLast();
        Message(Entry."Customer No.");
        // expect: NEXT
        // There is one session at a time, so no isolation level reads anything else.
        Commit();
        Entry.ReadIsolation := IsolationLevel::UpdLock;
        Entry.FindLast();
        Message('%1 %2', Entry."Customer No.", Database.IsInWriteTransaction());
        // expect: NEXT No
        Entry.LockTable();
        Message('%1', Database.IsInWriteTransaction());
        // expect: Yes
    end;
}

codeunit 50116 "Conf Adds And Fails"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
    begin
        Entry.Add('INNER', 0D, 4);
        Error('after %1', Entry.Amount);
    end;
}
#endif
