#if CONFORMANCE
codeunit 50120 "Conf Bulk"
{
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Entry: Record "Conf Entry";
        Customer: Record "Conf Customer";
        Transfer: DataTransfer;
    begin
        AddRegion('A', 'first');
        AddRegion('B', 'second');
        Transfer.SetTables(Database::"Conf Region", Database::"Conf Entry");
        Transfer.AddFieldValue(Region.FieldNo(Code), Entry.FieldNo("Customer No."));
        Transfer.AddFieldValue(Region.FieldNo(Description), Entry.FieldNo(Description));
        Transfer.AddConstantValue(1.5, Entry.FieldNo(Amount));
        Transfer.CopyRows();
        Entry.FindLast();
        Message('%1: %2 %3 %4', Entry.Count(), Entry."Customer No.", Entry.Description, Entry.Amount);
        // expect: 2: B second 1.5

        Clear(Transfer);
        Transfer.SetTables(Database::"Conf Region", Database::"Conf Entry");
        Transfer.AddSourceFilter(Region.FieldNo(Code), '%1', 'A');
        Transfer.AddJoin(Region.FieldNo(Code), Entry.FieldNo("Customer No."));
        Transfer.AddConstantValue('joined', Entry.FieldNo(Description));
        Transfer.CopyFields();
        Entry.SetRange(Description, 'joined');
        Message('%1', Entry.Count());
        // expect: 1

        Entry.Reset();
        Entry.ModifyAll(Amount, 2);
        Entry.CalcSums(Amount);
        Message('%1', Entry.Amount);
        // expect: 4
        Customer.Add('1', 'one');
        Customer.Add('2', 'two');
        Customer.SetRange("No.", '2');
        Customer.ModifyAll(Blocked, Customer.Blocked::All, true);
        // expect: OnModify 2
        Customer.SetRange("No.");
        Customer.SetRange(Blocked, Customer.Blocked::All);
        Customer.DeleteAll(true);
        // expect: OnDelete 2
        Customer.Reset();
        Message('%1', Customer.Count());
        // expect: 1
    end;

    local procedure AddRegion(Code: Code[10]; Description: Text[30])
    var
        Region: Record "Conf Region";
    begin
        Region.Code := Code;
        Region.Description := Description;
        Region.Insert();
    end;
}
#endif
