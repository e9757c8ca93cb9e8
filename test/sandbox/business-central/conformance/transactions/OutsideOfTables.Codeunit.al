#if CONFORMANCE
codeunit 50225 "Conf Outside Of Tables"
{
    // What obeys transactions although no table of AL holds it, and what does not.
    trigger OnRun()
    var
        TempRegion: Record "Conf Region" temporary;
        Entry: Record "Conf Entry";
        TaskId: Guid;
        Value: Text;
    begin
        IsolatedStorage.Set('key', 'old');
        Commit();
        IsolatedStorage.Set('key', 'new');
        IsolatedStorage.Set('other', 'x');
        asserterror Error('');
        IsolatedStorage.Get('key', Value);
        Message('%1 %2', Value, IsolatedStorage.Contains('other')); // expect: old No
        IsolatedStorage.Delete('key');
        asserterror Error('');
        Message('%1', IsolatedStorage.Contains('key')); // expect: Yes
        IsolatedStorage.Set('key', 'last');
        Commit();
        asserterror Error('');
        IsolatedStorage.Get('key', Value);
        Message(Value); // expect: last

        TaskId := TaskScheduler.CreateTask(Codeunit::"Conf Entry Adder", 0);
        Message('%1', TaskScheduler.TaskExists(TaskId)); // expect: Yes
        asserterror Error('');
        Message('%1', TaskScheduler.TaskExists(TaskId)); // expect: No
        TaskId := TaskScheduler.CreateTask(Codeunit::"Conf Entry Adder", 0);
        Commit();
        Message('%1', TaskScheduler.CancelTask(TaskId)); // expect: Yes
        asserterror Error('');
        Message('%1', TaskScheduler.TaskExists(TaskId)); // expect: Yes

        NumberSequence.Insert('ConfRollback', 1);
        Commit();
        Message('%1', NumberSequence.Next('ConfRollback')); // expect: 1
        asserterror Error('');
        Message('%1', NumberSequence.Next('ConfRollback')); // expect: 2

        Entry.Add('A', 0D, 1);
        asserterror Error('');
        Entry.Add('A', 0D, 1);
        Message('%1', Entry."Entry No."); // expect: 2

        TempRegion.Code := 'T';
        TempRegion.Insert();
        asserterror Error('');
        Message('%1', TempRegion.Count()); // expect: 1
    end;
}
#endif
