#if CONFORMANCE
codeunit 50271 "Conf Reports"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Entry: Record "Conf Entry";
        Job: Report "Conf Customer Job";
        Stopping: Report "Conf Customer Job";
    begin
        CreateRows();

        Report.Run(Report::"Conf Customer Job");
        // expect: loaded
        // expect: start
        // expect: before customers []
        // expect: A 90
        // expect:   entry 70
        // expect:   entry 30
        // expect:   after entries
        // expect: B 5
        // expect: after customers
        // expect: loop 5
        // expect: loop 6
        // expect: loop 7
        // expect: end

        // Parameters are set after the report is loaded; the view of a record narrows that of the data item.
        Customer.SetRange("No.", 'B', 'Z');
        Job.Set('', 6); // expect: loaded
        Job.SetTableView(Customer);
        Job.RunModal();
        // expect: start
        // expect: before customers [No.: B..Z]
        // expect: B 5
        // expect: after customers
        // expect: loop 5
        // expect: end

        // Quit ends the report without OnPostReport and undoes what was written since the last commit.
        Entry.ModifyAll(Description, 'new');
        Commit();
        Stopping.Set('B', 100); // expect: loaded
        Stopping.Run();
        // expect: start
        // expect: before customers []
        // expect: A 90
        // expect:   entry 70
        // expect:   entry 30
        // expect:   after entries
        Entry.SetRange(Description, 'seen');
        Message('%1', Entry.Count()); // expect: 0
    end;

    local procedure CreateRows()
    var
        Customer: Record "Conf Customer";
        Entry: Record "Conf Entry";
    begin
        CreateCustomer(Customer, 'A', 'Anna', Customer.Blocked::" ");
        CreateCustomer(Customer, 'B', 'Bert', Customer.Blocked::" ");
        CreateCustomer(Customer, 'C', '', Customer.Blocked::" ");
        CreateCustomer(Customer, 'D', 'Dora', Customer.Blocked::All);
        Entry.Add('A', 20260110D, 30);
        Entry.Add('A', 20260111D, -10);
        Entry.Add('A', 20260112D, 70);
        Entry.Add('B', 20260113D, 5);
        Commit();
    end;

    local procedure CreateCustomer(var Customer: Record "Conf Customer"; No: Code[10]; Name: Text[30]; Blocked: Option)
    begin
        Customer.Init();
        Customer."No." := No;
        Customer.Name := Name;
        Customer.Blocked := Blocked;
        Customer.Insert();
    end;
}
#endif
