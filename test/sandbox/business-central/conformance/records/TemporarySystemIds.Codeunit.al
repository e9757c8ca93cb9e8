#if CONFORMANCE
codeunit 50835 "Conf Temporary System Ids"
{
    // A temporary record keeps a SystemId that it was given; a stored one gets its own unless Insert is told to take it.
    trigger OnRun()
    var
        TempCustomer: Record "Conf Customer" temporary;
        Customer: Record "Conf Customer";
        Given: Guid;
    begin
        Given := '12345678-1234-1234-1234-123456789012';
        TempCustomer."No." := 'T1';
        TempCustomer.SystemId := Given;
        TempCustomer.Insert();
        TempCustomer.Get('T1');
        Message('%1', TempCustomer.SystemId = Given); // expect: Yes
        TempCustomer."No." := 'T2';
        TempCustomer.Insert();
        Message('%1', TempCustomer.SystemId = Given); // expect: No
        Customer."No." := 'T1';
        Customer.SystemId := Given;
        Customer.Insert();
        Message('%1', Customer.SystemId = Given); // expect: No
    end;
}
#endif
