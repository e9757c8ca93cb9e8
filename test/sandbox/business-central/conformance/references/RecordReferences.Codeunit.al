#if CONFORMANCE
codeunit 50242 "Conf Record References"
{
    trigger OnRun()
    var
        Image: Record "Conf Image";
        Customer: Record "Conf Customer";
        RecRef: RecordRef;
        Second: RecordRef;
        Fields: FieldRef;
        KeyRef: KeyRef;
        Position: Text;
        Index: Integer;
        Names: Text;
        Anything: Variant;
    begin
        asserterror Message(Fields.Name);
        Message(GetLastErrorText()); // expect: The variable of type FieldRef has not been assigned a value.
        RecRef.Open(Database::"Conf Image");
        Message('%1 %2 %3', RecRef.Number, RecRef.FieldCount, RecRef.KeyCount); // expect: 50250 3 1
        for Index := 1 to RecRef.FieldCount do
            Names += RecRef.FieldIndex(Index).Name + ' ';
        Message(DelChr(Names, '>')); // expect: No. Length Area
        KeyRef := RecRef.KeyIndex(1);
        Message('%1 %2', KeyRef.FieldCount, KeyRef.FieldIndex(1).Name); // expect: 1 No.
        Message('%1 %2', RecRef.FieldExist(2), RecRef.FieldExist(9)); // expect: Yes No

        Fields := RecRef.Field(2);
        Message('%1 %2 %3', Fields.Number, Fields.Type, Fields.Class); // expect: 2 Integer Normal
        RecRef.Field(1).Value := 'ref';
        Fields.Validate(3);
        // expect: Length 0 -> 3, field 0
        // expect: Area 0 -> 6, length was 0, field 0
        RecRef.Insert(true);
        // expect: insert 3 was 3
        Image.Get('REF');
        Message('%1 %2', Image.Length, Image.Area); // expect: 3 6

        // The value of a field becomes a text whatever its type, which a Variant does not.
        Names := RecRef.Field(2).Value;
        Message(Names); // expect: 3
        Anything := RecRef.Field(2).Value;
        asserterror Names := Anything;
        Message(Names); // expect: 3
        RecRef.Insert(false);

        // One RecordRef assigned to another is the same record; Duplicate is another one.
        Second := RecRef;
        Second.Field(2).Value := 4;
        Message('%1', RecRef.Field(2).Value); // expect: 4
        Second := RecRef.Duplicate();
        Second.Field(2).Value := 5;
        Message('%1', RecRef.Field(2).Value); // expect: 4

        // Filters of fields.
        RecRef.Field(1).SetFilter('R*');
        RecRef.Field(2).SetRange(3);
        Message('%1 %2', RecRef.GetFilters(), RecRef.Count); // expect: No.: R*, Length: 3 1
        Message('%1 %2', RecRef.Field(2).GetFilter(), RecRef.FindFirst()); // expect: 3 Yes
        Position := RecRef.GetPosition(false);
        RecRef.Reset();
        Message('%1 %2', Position, RecRef.HasFilter); // expect: Field1=0(REF) No

        Fields := RecRef.Field(2);
        asserterror Fields.TestField(99);
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        asserterror Fields.Value := 'no number';
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        asserterror RecRef.Field(77).Value := 1;
        Message(GetLastErrorText()); // expect: The field with ID 77 does not exist in the Image table.

        Customer.Add('A', 'Anna');
        RecRef.GetTable(Customer);
        Message('%1 %2', RecRef.Field(Customer.FieldNo(Blocked)).OptionMembers, RecRef.Field(Customer.FieldNo(Balance)).Class); // expect:  ,Ship,All FlowField
        RecRef.Field(Customer.FieldNo(Balance)).CalcField();
        Message('%1', RecRef.Field(Customer.FieldNo(Balance)).Value); // expect: 0
        Message('%1 %2', RecRef.RecordId, RecRef.SystemIdNo); // expect: Conf Customer: A 2000000000
    end;
}
#endif
