#if CONFORMANCE
codeunit 50322 "Conf Stale Records"
{
    // What another variable has changed since a record was read is overwritten by neither Modify nor Rename.
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
    end;
}
#endif
