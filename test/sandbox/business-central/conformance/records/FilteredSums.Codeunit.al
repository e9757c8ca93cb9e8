#if CONFORMANCE
codeunit 50214 "Conf Filtered Sums"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Other: Record "Conf Customer";
        Entry: Record "Conf Entry";
    begin
        Customer.Add('A', 'Anna');
        Customer.Add('B', 'Bert');
        Entry.Add('A', 20260101D, 10);
        Entry.Add('A', 20260115D, 5);
        Entry.Add('A', 20260201D, -3);
        Entry.Add('B', 20260115D, 100);

        // A FlowFilter does not restrict the records, it restricts what is summed.
        Customer.SetRange("Date Filter", 20260102D, 20260131D);
        Message('%1', Customer.Count()); // expect: 2
        Customer.Get('A');
        Customer.CalcFields(Balance);
        Message('%1', Customer.Balance); // expect: 5
        // Filters of another group count as well.
        Customer.FilterGroup(2);
        Customer.SetFilter("Date Filter", '..%1', 20260114D);
        Customer.FilterGroup(0);
        Customer.CalcFields(Balance);
        Message('%1', Customer.Balance); // expect: 0
        Customer.Reset();

        // A filter on a FlowField looks at the value of each record, with the FlowFilters in force.
        Customer.SetFilter(Balance, '>20');
        Customer.FindFirst();
        Message('%1 %2', Customer.Count(), Customer."No."); // expect: 1 B
        Customer.SetRange("Date Filter", 0D, 20260110D);
        Customer.SetFilter(Balance, '>5');
        Customer.FindFirst();
        Message('%1 %2', Customer.Count(), Customer."No."); // expect: 1 A

        // A FlowField is not read with the record, and is not written with it.
        Customer.Reset();
        Customer.Get('A');
        Message('%1', Customer.Balance); // expect: 0
        Customer.Balance := 99;
        Customer.Modify();
        Other.SetAutoCalcFields(Balance);
        Other.Get('A');
        Message('%1', Other.Balance); // expect: 12
        Other.Next();
        Message('%1', Other.Balance); // expect: 100

        // What this session has written counts before it is committed.
        Entry.Add('A', 20260301D, 0.5);
        Other.Get('A');
        Message('%1', Other.Balance); // expect: 12.5
        Customer.SetFilter("Date Filter", '%1|>%2', 20260101D, 20260201D);
        Customer.CalcFields(Balance);
        Message('%1', Customer.Balance); // expect: 10.5
        asserterror Customer.TestField(Balance, 1);
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
    end;
}
#endif
