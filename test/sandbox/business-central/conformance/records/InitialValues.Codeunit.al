#if CONFORMANCE
codeunit 50830 "Conf Initial Values"
{
    // A fresh record variable has the initial values of its fields, as after Init; Clear of a variable brings them back.
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        TempCustomer: Record "Conf Customer" temporary;
    begin
        Message(Customer.City); // expect: Paris
        Message(TempCustomer.City); // expect: Paris
        Customer.City := 'Rome';
        Clear(Customer);
        Message(Customer.City); // expect: Paris
        Clear(Customer.City);
        Message('<%1>', Customer.City); // expect: <>
        Customer.Init();
        Message(Customer.City); // expect: Paris
    end;
}
#endif
