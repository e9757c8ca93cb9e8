#if CONFORMANCE
codeunit 50121 "Conf Virtual Tables"
{
    trigger OnRun()
    var
        Number: Record "Integer";
        Period: Record Date;
        FieldInfo: Record Field;
        Object: Record AllObjWithCaption;
        TimeZone: Record System.DateTime."Time Zone";
        Sum: Integer;
    begin
        Number.SetRange(Number, 1, 10);
        if Number.FindSet() then
            repeat
                Sum += Number.Number;
            until Number.Next() = 0;
        Message('%1', Sum);
        // expect: 55
        Period.SetRange("Period Type", Period."Period Type"::Month);
        Period.SetRange("Period Start", 20260101D, 20260630D);
        Period.FindLast();
        Message('%1 of %2 ends %3', Period."Period Name", Period.Count(), NormalDate(Period."Period End"));
        // expect: June of 6 ends 06/30/26
        FieldInfo.Get(Database::"Conf Customer", 4);
        Message('%1 %2', FieldInfo.FieldName, FieldInfo.Type);
        // expect: Credit Limit Decimal
        Object.Get(Object."Object Type"::Table, Database::"Conf Entry");
        Message('%1', Object."Object Caption");
        // expect: Entry
        TimeZone.SetFilter(ID, '@gmt standard*');
        TimeZone.FindFirst();
        Message('%1: %2', TimeZone.ID, TimeZone."Display Name");
        // expect: GMT Standard Time: (UTC+00:00) GMT Standard Time
    end;
}
#endif
