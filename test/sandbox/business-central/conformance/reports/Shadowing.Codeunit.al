#if CONFORMANCE
codeunit 50864 "Conf Shadowing"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
    begin
        Customer."No." := 'A';
        Customer.Name := 'Anna';
        Customer.Insert();
        Commit();
        Report.Run(Report::"Conf Shadowing Job");
        // expect: local Anna
        // expect: A A
        // expect: global
    end;
}
#endif
