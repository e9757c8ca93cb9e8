#if CONFORMANCE
codeunit 50325 "Conf Marks"
{
    // Marks, and filters on FlowFields, restrict every way of reading; Get alone passes them by.
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Entry: Record "Conf Entry";
    begin
        Customer.Add('A', 'Anna');
        Customer.Add('B', 'Bert');
        Entry.Add('B', 20260101D, 10);

        Customer.Get('B');
        Customer.Mark(true);
        Customer.MarkedOnly(true);
        Message('%1', Find(Customer, 'A')); // expect: No
        Message('%1', Find(Customer, 'B')); // expect: Yes
        Message('%1', Customer.Get('A')); // expect: Yes

        Customer.Reset();
        Message('%1', Customer.MarkedOnly()); // expect: No
        Customer.Get('B');
        Message('%1', Customer.Mark()); // expect: No
        Customer.MarkedOnly(true);
        Message('%1', Customer.Count()); // expect: 0

        Customer.Reset();
        Customer.Mark(true);
        Customer.ClearMarks();
        Message('%1 %2 %3', Customer.Mark(), Customer.MarkedOnly(), Customer.Count()); // expect: No No 2

        Customer.SetFilter(Balance, '>5');
        Message('%1', Find(Customer, 'A')); // expect: No
        Message('%1', Find(Customer, 'B')); // expect: Yes
        Message('%1', Customer.Get('A')); // expect: Yes

        Customer.Reset();
        Customer.Get('B');
        Customer.Mark(true);
        Customer.MarkedOnly(true);
        Duplicates(Customer);
    end;

    // RecordRef.Duplicate, GetTable and a Variant take the marks along; those of the copy are its own.
    local procedure Duplicates(var Customer: Record "Conf Customer")
    var
        RecRef: RecordRef;
        SecondRef: RecordRef;
        Any: Variant;
    begin
        RecRef.GetTable(Customer);
        SecondRef := RecRef.Duplicate();
        Message('%1 %2 %3', SecondRef.MarkedOnly(), SecondRef.Count(), RecRef.Count()); // expect: Yes 1 1
        SecondRef.ClearMarks();
        Message('%1', RecRef.Count()); // expect: 1
        Any := Customer;
        RecRef.GetTable(Any);
        Message('%1', RecRef.Count()); // expect: 1
    end;

    local procedure Find(var Customer: Record "Conf Customer"; Number: Code[10]): Boolean
    begin
        Customer."No." := Number;
        exit(Customer.Find('='));
    end;
}
#endif
