#if CONFORMANCE
codeunit 50113 "Conf Flow Fields"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Region: Record "Conf Region";
        Entry: Record "Conf Entry";
    begin
        Region.Code := 'EU';
        Region.Description := 'Europe';
        Region.Insert();
        Customer.Add('A', 'Anna');
        Customer.Region := 'EU';
        Customer.Modify();
        Customer.Add('B', 'Bert');
        Entry.Add('A', 20260101D, 10.10);
        Entry.Add('A', 20260201D, -0.05);

        Customer.Get('A');
        Message('%1', Customer.Balance);
        // expect: 0
        Customer.CalcFields(Balance, "Has Entries", "Region Name");
        Message('%1 %2 %3', Customer.Balance, Customer."Has Entries", Customer."Region Name");
        // expect: 10.05 Yes Europe
        Customer.CalcFields("Mean Debit");
        Message('%1', Customer."Mean Debit");
        // expect: -5.025
        Customer.SetRange("Date Filter", 0D, 20260131D);
        Customer.CalcFields(Balance);
        Message('%1 of %2 customers', Customer.Balance, Customer.Count());
        // expect: 10.1 of 2 customers
        Customer.Get('A');
        Customer.TestField(Balance);
        Message('TestField has calculated %1', Customer.Balance);
        // expect: TestField has calculated 10.1

        Customer.Reset();
        Customer.SetRange("Has Entries", false);
        Customer.FindFirst();
        Message(Customer."No.");
        // expect: B
        Customer.Reset();
        Customer.SetAutoCalcFields(Balance);
        Customer.FindSet();
        repeat
            Message('%1 %2', Customer."No.", Customer.Balance);
        until Customer.Next() = 0;
        // expect: A 10.05
        // expect: B 0

        Entry.SetRange("Customer No.", 'A');
        Entry.CalcSums(Amount);
        Message('%1', Entry.Amount);
        // expect: 10.05
    end;
}
#endif
