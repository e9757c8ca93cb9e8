#if CONFORMANCE
codeunit 50240 "Conf System Fields"
{
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Other: Record "Conf Region";
        TempRegion: Record "Conf Region" temporary;
        Given: Guid;
        First: Guid;
        Created: DateTime;
        Version: BigInteger;
    begin
        Message('%1 %2 [%3]', IsNullGuid(Region.SystemId), Region.SystemRowVersion, Region.SystemCreatedAt); // expect: Yes 0 []
        Region.Code := 'A';
        Region.SystemCreatedAt := CreateDateTime(20000101D, 0T);
        Region.Insert();
        First := Region.SystemId;
        Created := Region.SystemCreatedAt;
        Message('%1 %2', IsNullGuid(First), DT2Date(Created)); // expect: No 01/15/26
        Message('%1 %2', Region.SystemModifiedAt = Created, Region.SystemModifiedBy = Region.SystemCreatedBy); // expect: Yes Yes
        Message('%1', Region.SystemCreatedBy = UserSecurityId()); // expect: Yes
        Version := Region.SystemRowVersion;
        Message('%1', Version > 0); // expect: Yes

        Sleep(60000);
        Region.Description := 'changed';
        Region.SystemId := CreateGuid();
        Region.Modify();
        Message('%1 %2', Region.SystemId = First, Region.SystemCreatedAt = Created); // expect: Yes Yes
        Message('%1 %2', Region.SystemModifiedAt - Created, Region.SystemRowVersion > Version); // expect: 1 minute Yes
        Region.Rename('B');
        Message('%1 %2', Region.SystemId = First, Region.GetBySystemId(First)); // expect: Yes Yes
        Message(Region.Code); // expect: B

        // The platform gives the SystemId unless it is asked to take the one that is there.
        Given := CreateGuid();
        Other.Code := 'C';
        Other.SystemId := Given;
        Other.Insert();
        Message('%1', Other.SystemId = Given); // expect: No
        Other.Code := 'D';
        Other.SystemId := Given;
        Other.Insert(false, true);
        Message('%1 %2', Other.SystemId = Given, Region.GetBySystemId(Given)); // expect: Yes Yes
        Commit();
        Other.Code := 'E';
        asserterror Other.Insert(false, true);
        Message(GetLastErrorCode()); // expect: DB:RecordExists
        Region.SetRange(SystemId, Given);
        Message('%1', Region.Count()); // expect: 1

        // Temporary records keep the audit fields of what was copied into them.
        Region.Get('B');
        TempRegion := Region;
        Sleep(60000);
        TempRegion.Insert();
        Message('%1 %2', TempRegion.SystemCreatedAt = Region.SystemCreatedAt, TempRegion.SystemModifiedAt = Region.SystemModifiedAt); // expect: Yes Yes
        TempRegion.Description := 'changed';
        TempRegion.Modify();
        Message('%1', TempRegion.SystemModifiedAt = Region.SystemModifiedAt); // expect: Yes

        // ModifyAll stamps as well.
        Region.Reset();
        Region.ModifyAll(Description, 'all');
        Region.Get('B');
        Message('%1 %2', Region.SystemModifiedAt - Created, Region.SystemCreatedAt = Created); // expect: 2 minutes Yes
        Other.SetFilter(SystemModifiedAt, '>%1', Created);
        Message('%1', Other.Count()); // expect: 3
        RowVersions();
    end;

    // Every write draws a higher row version; what is not committed counts as active.
    local procedure RowVersions()
    var
        Region: Record "Conf Region";
        Last: BigInteger;
    begin
        Commit();
        Last := Database.LastUsedRowVersion();
        Message('%1', Database.MinimumActiveRowVersion() = Last + 1); // expect: Yes
        Region.Code := 'X';
        Region.Insert();
        Message('%1 %2', Region.SystemRowVersion = Last + 1, Database.LastUsedRowVersion() = Last + 1); // expect: Yes Yes
        Region.Modify();
        Message('%1', Region.SystemRowVersion = Last + 2); // expect: Yes
        Message('%1', Database.MinimumActiveRowVersion() = Last + 1); // expect: Yes
        Commit();
        Message('%1', Database.MinimumActiveRowVersion() = Last + 3); // expect: Yes
        Region.Get('X');
        Message('%1', Region.SystemRowVersion = Last + 2); // expect: Yes
    end;
}
#endif
