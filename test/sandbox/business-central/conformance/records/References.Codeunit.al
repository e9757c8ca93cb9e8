#if CONFORMANCE
codeunit 50118 "Conf References"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        RecRef: RecordRef;
        Field: FieldRef;
        Id: RecordId;
        AnyValue: Variant;
        Region: Record "Conf Region";
    begin
        Customer.Add('A', 'Anna');
        RecRef.Open(Database::"Conf Customer");
        Message('%1 %2', RecRef.Number(), RecRef.Name());
        // expect: 50100 Conf Customer
        Field := RecRef.Field(Customer.FieldNo("No."));
        Field.SetRange('A');
        Message('%1', RecRef.FindFirst());
        // expect: Yes
        Field := RecRef.Field(Customer.FieldNo(Name));
        Message('%1 = %2', Field.Caption(), Field.Value());
        // expect: Name = Anna
        Field.Value := 'Berta';
        RecRef.Modify();
        Customer.Get('A');
        Message(Customer.Name);
        // expect: Berta
        Id := Customer.RecordId();
        Message('%1', Id);
        // expect: Conf Customer: A
        RecRef.Close();
        RecRef := Id.GetRecord();
        RecRef.SetTable(Customer);
        Message(Customer."No.");
        // expect: A
        AnyValue := Customer;
        Message('%1 %2', AnyValue.IsRecord(), AnyValue.IsInteger());
        // expect: Yes No
        RecRef.GetTable(AnyValue);
        Message(RecRef.Caption());
        // expect: Customer
        Customer := AnyValue;
        Message('%1', Customer.Get(Id));
        // expect: Yes
        RecRef.Open(Database::"Conf Region");
        RecRef.Field(1).Value := 'r1';
        RecRef.Insert();
        Region.FindFirst();
        Message(Region.Code);
        // expect: R1
    end;
}
#endif
