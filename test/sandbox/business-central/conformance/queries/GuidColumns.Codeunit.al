#if CONFORMANCE
query 50846 "Conf Guids"
{
    OrderBy = descending(Id);

    elements
    {
        dataitem(ConfGuid; "Conf Guid")
        {
            column(Id; Id) { }
            column(Name; Name) { }
        }
    }
}

query 50847 "Conf Guid Limits"
{
    elements
    {
        dataitem(ConfGuid; "Conf Guid")
        {
            column(Least; Id) { Method = Min; }
            column(Greatest; Id) { Method = Max; }
        }
    }
}

codeunit 50848 "Conf Guid Columns"
{
    // A query sorts Guids, and finds the least and the greatest, in the order of the database: the last group decides first.
    trigger OnRun()
    var
        Guids: Query "Conf Guids";
        Limits: Query "Conf Guid Limits";
        Names: Text;
    begin
        Add('ff000000-0000-0000-0000-000000000001', 'first');
        Add('00000000-0000-0000-0000-000000000003', 'last');
        Add('aa000000-0000-0000-0000-000000000002', 'second');
        Guids.Open();
        while Guids.Read() do
            Names += Guids.Name + ' ';
        Message(Names.TrimEnd()); // expect: last second first
        Limits.Open();
        Limits.Read();
        Message('%1', Limits.Least); // expect: {FF000000-0000-0000-0000-000000000001}
        Message('%1', Limits.Greatest); // expect: {00000000-0000-0000-0000-000000000003}
        Limits.SetFilter(Least, '>%1', '00000000-0000-0000-0000-000000000002');
        Limits.Open();
        Message('%1', Limits.Read()); // expect: No
    end;

    local procedure Add(Id: Guid; Name: Text[20])
    var
        ConfGuid: Record "Conf Guid";
    begin
        ConfGuid.Id := Id;
        ConfGuid.Name := Name;
        ConfGuid.Insert();
    end;
}
#endif
