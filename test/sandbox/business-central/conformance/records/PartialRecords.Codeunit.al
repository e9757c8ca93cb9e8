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
        Selections();
        LateLoading();
    end;

    // The statements of the documentation about the methods for partial records.
    local procedure Selections()
    var
        Customer: Record "Conf Customer";
        Copy: Record "Conf Customer";
        Temp: Record "Conf Customer" temporary;
        Ref: RecordRef;
    begin
        Customer.Get('A');
        Message('%1', Customer.AreFieldsLoaded(Name, City)); // expect: Yes
        Customer.SetLoadFields(Name);
        Message('%1', Customer.AreFieldsLoaded(Name, City)); // expect: Yes
        Customer.Get('A');
        Message('%1 %2 %3', Customer.AreFieldsLoaded(Name), Customer.AreFieldsLoaded(City), Customer.AreFieldsLoaded(Name, City)); // expect: Yes No No
        // The primary key, the SystemId and the audit fields are always loaded, and so is what is filtered on.
        Message('%1', Customer.AreFieldsLoaded("No.", SystemId, SystemCreatedAt, SystemModifiedBy)); // expect: Yes
        Customer.SetRange(City, 'Rome');
        Customer.FindFirst();
        Message('%1', Customer.AreFieldsLoaded(City)); // expect: Yes
        Customer.SetRange(City);
        // Reset leaves the record as it was read, Clear and Init leave nothing to be fetched.
        Customer.SetLoadFields(Name);
        Customer.Get('A');
        Copy.Copy(Customer);
        Copy.Reset();
        Message('%1', Copy.AreFieldsLoaded(City)); // expect: No
        Clear(Copy);
        Message('%1', Copy.AreFieldsLoaded(City)); // expect: Yes
        Copy.Copy(Customer);
        Copy.Init();
        Message('%1', Copy.AreFieldsLoaded(City)); // expect: Yes
        // Further calls of AddLoadFields add, one of SetLoadFields replaces.
        Customer.AddLoadFields(City);
        Customer.Get('A');
        Message('%1', Customer.AreFieldsLoaded(Name, City)); // expect: Yes
        Customer.SetLoadFields(City);
        Customer.Get('A');
        Message('%1 %2', Customer.AreFieldsLoaded(Name), LoadedInCopy(Customer)); // expect: No No
        // A copy of a temporary record needs all fields, and so does what is written.
        Temp := Customer;
        Message('%1', Customer.AreFieldsLoaded(Name)); // expect: Yes
        Customer.SetBaseLoadFields();
        Customer.Get('A');
        Message('%1 %2', Customer.AreFieldsLoaded(Name), Customer.AreFieldsLoaded("Conf Rating")); // expect: Yes No
        Copy.Copy(Customer);
        Copy.Get('B');
        Message('%1', Copy.AreFieldsLoaded("Conf Rating")); // expect: No
        Ref.GetTable(Copy);
        Message('%1 %2', Ref.AreFieldsLoaded(Copy.FieldNo(Name)), Ref.AreFieldsLoaded(Copy.FieldNo("Conf Rating"))); // expect: Yes No
        // Without fields, and after Reset, all are loaded again.
        Customer.SetLoadFields();
        Customer.Get('A');
        Message('%1', Customer.AreFieldsLoaded("Conf Rating")); // expect: Yes
        Copy.Reset();
        Copy.Get('B');
        Message('%1', Copy.AreFieldsLoaded("Conf Rating")); // expect: Yes
    end;

    local procedure LoadedInCopy(Customer: Record "Conf Customer"): Boolean
    begin
        exit(Customer.AreFieldsLoaded(Name));
    end;

    local procedure LateLoading()
    var
        Customer: Record "Conf Customer";
        Other: Record "Conf Customer";
    begin
        Customer.SetLoadFields(Name);
        Customer.FindSet();
        Message('%1 %2', Customer.LoadFields(City), Customer.AreFieldsLoaded(City)); // expect: Yes Yes
        // The loop goes on with the field that was loaded late.
        Customer.Next();
        Message('%1 %2', Customer."No.", Customer.AreFieldsLoaded(City)); // expect: B Yes

        Customer.SetLoadFields(Name);
        Customer.Get('A');
        Other.Get('A');
        Other.City := 'Oslo';
        Other.Modify();
        Customer.LoadFields(City);
        Message(Customer.City); // expect: Oslo
        Customer.SetLoadFields(Name);
        Customer.Get('A');
        Other.Name := 'Antonia';
        Other.Modify();
        Message('%1 %2', Customer.LoadFields(Name), Customer.LoadFields(City)); // expect: Yes No
        asserterror Customer.LoadFields(City);
        Message('%1', GetLastErrorText().StartsWith('Inconsistent read of field(s): Name')); // expect: Yes
        // The error has undone all that was not committed.
        Customer.Add('C', 'Carl');
        Commit();
        Customer.SetLoadFields(Name);
        Customer.Get('C');
        Other.Get('C');
        Other.Delete();
        Message('%1', Customer.LoadFields(City)); // expect: No
        asserterror Customer.LoadFields(City);
        Message('%1', GetLastErrorText().StartsWith('JIT loading of field(s): City failed')); // expect: Yes
    end;
}
#endif
