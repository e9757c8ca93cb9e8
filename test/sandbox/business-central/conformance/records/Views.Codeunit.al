#if CONFORMANCE
codeunit 50304 "Conf Views"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        Other: Record "Conf Entry";
    begin
        Message(Entry.GetView(false)); // expect: VERSION(1) SORTING(Field1)
        // With numbers for the fields dates and times are written for every culture.
        Entry.SetRange("Posting Date", 20260115D, 20260131D);
        Entry.SetFilter(SystemCreatedAt, '<%1', CreateDateTime(20260201D, 083000T));
        Message(Entry.GetView(false)); // expect: VERSION(1) SORTING(Field1) WHERE(Field3=1(2026-01-15..2026-01-31),Field2000000001=1(<2026-02-01T08:30:00Z))
        Other.SetView(Entry.GetView(false));
        Message('%1 | %2', Other.GetFilter("Posting Date"), Other.GetView(false) = Entry.GetView(false)); // expect: 01/15/26..01/31/26 | Yes

        // A date alone means the whole day of a date-time.
        Entry.Reset();
        Entry.SetFilter(SystemCreatedAt, '01/15/26');
        Message(Entry.GetView(false)); // expect: VERSION(1) SORTING(Field1) WHERE(Field2000000001=1(2026-01-15T00:00:00Z..2026-01-15T23:59:59Z))
        Other.Add('A', 0D, 1);
        Message('%1', Entry.Count()); // expect: 1
        Entry.SetFilter(SystemCreatedAt, '''''|01/15/26');
        Message(Entry.GetView(false)); // expect: VERSION(1) SORTING(Field1) WHERE(Field2000000001=1(''..''|2026-01-15T00:00:00Z..2026-01-15T23:59:59Z))
        Entry.SetFilter(SystemCreatedAt, '..01/14/26');
        Message('%1', Entry.Count()); // expect: 0
        Entry.SetFilter(SystemCreatedAt, '..01/15/26');
        Message('%1', Entry.Count()); // expect: 1
        Entry.SetFilter(SystemCreatedAt, '01/15/26 10:00 AM');
        Message('%1', Entry.Count()); // expect: 0

        // No permission set has security filters, so none of these hides a row.
        Entry.Reset();
        Entry.SecurityFiltering := SecurityFilter::Filtered;
        Message('%1', Entry.Count()); // expect: 1
        Entry.SecurityFiltering := SecurityFilter::Disallowed;
        Message('%1', Entry.Count()); // expect: 1
    end;
}
#endif
