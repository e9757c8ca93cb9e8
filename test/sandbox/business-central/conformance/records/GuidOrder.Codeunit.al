#if CONFORMANCE
table 50838 "Conf Guid"
{
    fields
    {
        field(1; Id; Guid) { }
        field(2; Name; Text[20]) { }
        field(3; Picture; Blob) { }
    }

    keys
    {
        key(PK; Id) { }
    }
}

codeunit 50839 "Conf Guid Order"
{
    // Guids sort as SQL Server sorts them, in temporary tables too: the last group decides first.
    trigger OnRun()
    var
        ConfGuid: Record "Conf Guid";
        TempConfGuid: Record "Conf Guid" temporary;
    begin
        Fill(ConfGuid);
        Message(Names(ConfGuid)); // expect: null last group, fourth, third, second, first
        Fill(TempConfGuid);
        Message(Names(TempConfGuid)); // expect: null last group, fourth, third, second, first
        ConfGuid.SetFilter(Id, '>%1', ConfGuid.Id);
        Message('%1', ConfGuid.Count()); // expect: 0
        ConfGuid.SetFilter(Id, '..%1', ConfGuid.Id);
        Message('%1', ConfGuid.Count()); // expect: 5
        ConfGuid.FindLast();
        Message('%1', ConfGuid.GetBySystemId(ConfGuid.SystemId)); // expect: Yes
        ConfGuid.CalcFields(Picture);
        Message('%1', ConfGuid.Picture.HasValue()); // expect: Yes
        ConfGuid.SetRange(Id, ConfGuid.Id);
        ConfGuid.DeleteAll();
        Message('%1', ConfGuid.IsEmpty()); // expect: Yes
        asserterror ConfGuid.GetBySystemId('0a0b0c0d-0000-0000-0000-000000000001');
        Message(GetLastErrorText()); // expect: The Conf Guid does not exist. Identification fields and values: {0A0B0C0D-0000-0000-0000-000000000001}

        // SystemIds, and the Guids that code makes in sequence, are sorted as they were made.
        Message(NamesInOrderOfSystemIds()); // expect: first second third 10
        Message('%1', Ascending(TempConfGuid)); // expect: 300
        // Ranges count in that order too, in temporary tables as in the database.
        Refill(ConfGuid);
        Refill(TempConfGuid);
        ConfGuid.SetRange(Id, '00000000-0000-0000-0001-000000000001', '00000000-0000-0001-0001-000000000001');
        Message(Names(ConfGuid)); // expect: third, second, first
        TempConfGuid.SetRange(Id, '00000000-0000-0000-0001-000000000001', '00000000-0000-0001-0001-000000000001');
        Message(Names(TempConfGuid)); // expect: third, second, first
        TempConfGuid.SetFilter(Id, '>%1', '00000000-0000-0100-0001-000000000001');
        Message(Names(TempConfGuid)); // expect: first
        TempConfGuid.SetFilter(Id, '<=%1', '00000000-0000-0000-0000-000000000001');
        Message(Names(TempConfGuid)); // expect: null last group, fourth
    end;

    local procedure NamesInOrderOfSystemIds() Result: Text
    var
        ConfRegion: Record "Conf Region";
        Number: Integer;
    begin
        for Number := 1 to 3 do begin
            ConfRegion.Code := Format(4 - Number);
            ConfRegion.Description := SelectStr(Number, 'first,second,third');
            ConfRegion.Insert();
        end;
        ConfRegion.SetCurrentKey(SystemId);
        ConfRegion.FindSet();
        repeat
            Result += ConfRegion.Description + ' ';
        until ConfRegion.Next() = 0;
        // 00000000-0000-0000-0000-000000000000: the version is that of a time, and stands with its bytes turned round.
        Result += CopyStr(ConfRegion.SystemId.ToText(false), 17, 1) + '0';
    end;

    local procedure Ascending(var TempConfGuid: Record "Conf Guid" temporary) Count: Integer
    var
        Number: Integer;
    begin
        TempConfGuid.Reset();
        TempConfGuid.DeleteAll();
        for Number := 1 to 300 do begin
            TempConfGuid.Id := Guid.CreateSequentialGuid();
            TempConfGuid.Name := Format(Number);
            TempConfGuid.Insert();
        end;
        TempConfGuid.FindSet();
        repeat
            if TempConfGuid.Name = Format(Count + 1) then
                Count += 1;
        until TempConfGuid.Next() = 0;
        TempConfGuid.DeleteAll();
    end;

    local procedure Refill(var ConfGuid: Record "Conf Guid")
    begin
        ConfGuid.Reset();
        ConfGuid.DeleteAll();
        Fill(ConfGuid);
    end;

    local procedure Fill(var ConfGuid: Record "Conf Guid")
    begin
        Add(ConfGuid, 'ff000000-0000-0000-0000-000000000000', 'null last group');
        Add(ConfGuid, '00000000-0000-0000-0000-000000000001', 'fourth');
        Add(ConfGuid, '00000000-0000-0000-0001-000000000001', 'third');
        Add(ConfGuid, '00000000-0000-0100-0001-000000000001', 'second');
        Add(ConfGuid, '00000000-0000-0001-0001-000000000001', 'first');
    end;

    local procedure Add(var ConfGuid: Record "Conf Guid"; Id: Guid; Name: Text[20])
    var
        Stream: OutStream;
    begin
        ConfGuid.Init();
        ConfGuid.Id := Id;
        ConfGuid.Name := Name;
        ConfGuid.Picture.CreateOutStream(Stream);
        Stream.WriteText(Name);
        ConfGuid.Insert();
    end;

    local procedure Names(var ConfGuid: Record "Conf Guid") Result: Text
    begin
        ConfGuid.FindSet();
        repeat
            if Result <> '' then
                Result += ', ';
            Result += ConfGuid.Name;
        until ConfGuid.Next() = 0;
    end;
}
#endif
