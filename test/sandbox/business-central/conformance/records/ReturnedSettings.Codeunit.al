#if CONFORMANCE
codeunit 50832 "Conf Returned Settings"
{
    // FilterGroup and Ascending give what is set from now on.
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        CustomerRef: RecordRef;
    begin
        Customer.FilterGroup(5);
        Message('%1 %2', Customer.FilterGroup(10), Customer.FilterGroup()); // expect: 10 10
        Message('%1 %2', Customer.Ascending(false), Customer.Ascending()); // expect: No No
        CustomerRef.GetTable(Customer);
        Message('%1 %2', CustomerRef.FilterGroup(0), CustomerRef.Ascending(true)); // expect: 0 Yes
    end;
}
#endif
