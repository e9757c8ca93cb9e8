#if CONFORMANCE
codeunit 50211 "Conf Filter Groups"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
    begin
        Customer.Add('A', 'Anna');
        Customer.Add('B', 'Bert');
        Customer.Add('C', 'Clara');
        Customer.Add('D', 'Dora');

        Message('%1', Customer.FilterGroup()); // expect: 0
        Message('%1', Customer.FilterGroup(2)); // expect: 2
        Customer.SetRange("No.", 'A', 'C');
        Message('%1', Customer.FilterGroup(0)); // expect: 0
        Customer.SetFilter("No.", '<>B');
        Message('%1 | %2', Customer.GetFilters(), Customer.Count()); // expect: No.: <>B | 2
        Customer.SetRange("No.");
        Message('[%1] %2', Customer.GetFilters(), Customer.Count()); // expect: [] 3
        Customer.FilterGroup(2);
        Message('%1', Customer.GetFilter("No.")); // expect: A..C
        Customer.SetFilter("No.", '');
        Customer.FilterGroup(0);
        Message('%1', Customer.Count()); // expect: 4

        Customer.FilterGroup(-1);
        Customer.SetRange("No.", 'A');
        Customer.SetFilter(Name, 'D*');
        Customer.FilterGroup(0);
        Customer.FindLast();
        Message('%1 %2', Customer.Count(), Customer."No."); // expect: 2 D
        Customer.SetFilter("No.", '<>A');
        Message('%1', Customer.Count()); // expect: 1

        // Get looks at no filter.
        Message('%1', Customer.Get('B')); // expect: Yes
        Customer.Reset();
        Message('%1 %2', Customer.FilterGroup(), Customer.Count()); // expect: 0 4
    end;
}
#endif
