#if CONFORMANCE
codeunit 50322 "Conf Stale Records"
{
    // What another variable has changed since a record was read is overwritten by neither Modify nor Rename, and not deleted unseen.
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Other: Record "Conf Region";
    begin
        Region.Code := 'EU';
        Region.Insert();
        Commit();
        Other.Get('EU');
        Other.Description := 'Europe';
        Other.Modify();
        Commit();
        Region.Description := 'mine';
        asserterror Region.Modify();
        Message('%1', GetLastErrorCode()); // expect: DB:RecordChanged
        asserterror Region.Rename('XX');
        Message('%1', GetLastErrorCode()); // expect: DB:RecordChanged
        Region.Get('EU');
        Region.Rename('XX');
        Message('%1 %2', Region.Code, Region.Description); // expect: XX Europe
        Commit();

        Other.Get('XX');
        Other.Description := 'changed';
        Other.Modify();
        asserterror Region.Delete();
        Message('%1', GetLastErrorCode()); // expect: DB:RecordChanged
        Other.Get('XX');
        Other.Description := 'changed again';
        Other.Modify();
        Region.LockTable();
        asserterror Region.Delete();
        Message('%1', GetLastErrorCode()); // expect: DB:RecordChanged

        // What was read afresh, was never read, or whose own last change was undone, goes.
        Region.Get('XX');
        Message('%1', Region.Delete()); // expect: Yes
        asserterror Error('');
        Clear(Region);
        Region.Code := 'XX';
        Message('%1', Region.Delete()); // expect: Yes
        asserterror Error('');
        Region.Get('XX');
        Region.Description := 'undone';
        Region.Modify();
        asserterror Error('');
        Message('%1', Region.Delete()); // expect: Yes
    end;
}
#endif
