#if CONFORMANCE
codeunit 50111 "Conf Filters"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Entry: Record "Conf Entry";
    begin
        Customer.Add('10', 'Alpha');
        Customer.Add('9', 'alphabet');
        Customer.Add('A-2', 'R&D (old)');
        Customer.Add('A1', 'Élan');

        Show(Customer);
        // expect: 10 9 A1 A-2 (4)
        Customer.SetFilter("No.", '9|A*');
        Show(Customer);
        // expect: 9 A1 A-2 (3)
        Customer.SetFilter("No.", '<>%1&..%2', '9', 'A1');
        Message(Customer.GetFilter("No."));
        // expect: <>9&..A1
        Show(Customer);
        // expect: 10 A1 (2)
        Customer.SetRange("No.");
        Customer.SetFilter(Name, '@ALPHA*');
        Show(Customer);
        // expect: 10 9 (2)
        Customer.SetFilter(Name, '@élan|%1', 'R&D (old)');
        Show(Customer);
        // expect: A1 A-2 (2)
        Customer.SetRange(Name, 'R&D (old)');
        Message('%1 %2', Customer.GetFilters(), Customer.Count());
        // expect: Name: 'R&D (old)' 1

        Customer.Reset();
        Customer.FilterGroup(2);
        Customer.SetRange("No.", '10', '9');
        Customer.FilterGroup(0);
        Customer.SetFilter("No.", '<>10');
        Message('%1 %2', Customer.GetFilters(), Customer.Count());
        // expect: No.: <>10 1

        Customer.Reset();
        Customer.SetCurrentKey(Name);
        Customer.Ascending(false);
        Customer.SetFilter(Blocked, '%1|%2', Customer.Blocked::" ", Customer.Blocked::All);
        Message(Customer.GetView());
        // expect: SORTING(Name) ORDER(Descending) WHERE(Blocked=FILTER(' '|All))
        Show(Customer);
        // expect: A-2 A1 9 10 (4)

        Entry.Add('10', 20260131D, 5);
        Entry.Add('10', 20260201D, -2.5);
        Entry.SetFilter("Posting Date", '..%1', 20260131D);
        Message('%1 %2', Entry.GetFilter("Posting Date"), Entry.Count());
        // expect: ..01/31/26 1
        Entry.SetRange("Posting Date", 20260101D, 20261231D);
        Message('%1 %2', Entry.GetRangeMin("Posting Date"), Entry.GetRangeMax("Posting Date"));
        // expect: 01/01/26 12/31/26
        Entry.SetFilter(Amount, '<0');
        Entry.FindFirst();
        Message('%1', Entry.Amount);
        // expect: -2.5
        Entry.SetRange(Amount, 7);
        Entry.FindFirst();
        // expect error: There is no Entry within the filter.
    end;

    local procedure Show(var Customer: Record "Conf Customer")
    var
        Line: TextBuilder;
    begin
        if Customer.FindSet() then
            repeat
                Line.Append(Customer."No.");
                Line.Append(' ');
            until Customer.Next() = 0;
        Message('%1(%2)', Line.ToText(), Customer.Count());
    end;
}
#endif
