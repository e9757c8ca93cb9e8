#if CONFORMANCE
codeunit 50241 "Conf Partial Records"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Other: Record "Conf Customer";
    begin
        Customer.Add('A', 'Anna');
        Customer.Add('B', 'Bert');
        Other.SetLoadFields(Name);
        Other.FindSet();
        Message('%1 %2', Other.Name, Other.AreFieldsLoaded(Name)); // expect: Anna Yes
        // A field that was not asked for is fetched when it is needed.
        Message(Other.City); // expect: Paris
        Other.Next();
        Message('%1 %2', Other.Name, Other.City); // expect: Bert Paris
        // What was not loaded is not lost when the record is written.
        Other.Reset();
        Other.SetLoadFields(City);
        Other.Get('A');
        Other.City := 'Rome';
        Other.Modify();
        Customer.Get('A');
        Message('%1 %2', Customer.Name, Customer.City); // expect: Anna Rome
        Other.AddLoadFields("Conf Rating");
        Other.Get('B');
        Message('%1', Other."Conf Rating"); // expect: 3
    end;
}
#endif
