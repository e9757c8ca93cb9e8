#if CONFORMANCE
codeunit 50266 "Conf Queries"
{
    trigger OnRun()
    begin
        CreateRows();
        Totals();
        Joins();
        Dates();
        States();
    end;

    // Grouped by what has no total; filters of data items, columns and filter rows.
    local procedure Totals()
    var
        Amounts: Query "Conf Customer Amounts";
        Total: Query "Conf Total";
        Named: Query "Conf Customer Amounts";
    begin
        Show(Amounts); // expect: B Bert 200 1, A Anna 150.5 2, C  5 1
        Amounts.SetRange(PostingDate, 20260201D, 20260228D);
        Show(Amounts); // expect: B Bert 200 1, A Anna 50.5 1
        Message('%1 / %2', Amounts.GetFilter(PostingDate), Amounts.GetFilters()); // expect: 02/01/26..02/28/26 / Amount: >-1000, PostingDate: 02/01/26..02/28/26
        Amounts.SetRange(PostingDate);
        Amounts.SetFilter(Amount, '>%1', 150.5);
        Show(Amounts); // expect: B Bert 200 1
        Amounts.SetRange(Amount);
        Amounts.SetFilter(RegionFilter, 'N*');
        Show(Amounts); // expect: A Anna 150.5 2, C  5 1
        Amounts.TopNumberOfRows(1);
        Show(Amounts); // expect: A Anna 150.5 2
        Amounts.SkipNumberOfRows(1);
        Show(Amounts); // expect: C  5 1
        Clear(Amounts);
        Show(Amounts); // expect: B Bert 200 1, A Anna 150.5 2, C  5 1
        Message('%1 %2 %3', Amounts.ColumnCaption(CustomerName), Amounts.ColumnCaption(CustomerNo), Amounts.ColumnName(Entries)); // expect: Who No. Entries
        Named.OnlyNamed();
        Show(Named); // expect: B Bert 200 1, A Anna 150.5 2

        Total.Open();
        Total.Read();
        Message('%1 in %2', Total.Amount, Total.Entries); // expect: 325.5 in 6
    end;

    local procedure Joins()
    var
        LeftSide: Query "Conf Customers With Entries";
        AllSides: Query "Conf All Sides";
        Pairs: Query "Conf Pairs";
        Result: Text;
    begin
        LeftSide.Open();
        while LeftSide.Read() do
            Result += StrSubstNo('%1 %2 %3 %4, ', LeftSide.CustomerNo, LeftSide.EntryNo, LeftSide.Negative, LeftSide.EntryMonth);
        Message(Result.TrimEnd()); // expect: A 1 -100 1, A 2 -50.5 2, B 3 -200 2, B 4 0 3, C 6 -5 3, D 0 0 0,

        // Where there is no entry a filter sees a zero; entries that a filter leaves out are there all the same.
        Result := '';
        LeftSide.SetRange(EntryNo, 0);
        LeftSide.Open();
        while LeftSide.Read() do
            Result += LeftSide.CustomerNo;
        LeftSide.SetFilter(EntryNo, '<2');
        LeftSide.Open();
        while LeftSide.Read() do
            Result += ' ' + LeftSide.CustomerNo;
        Message(Result); // expect: D A D

        Result := '';
        AllSides.Open();
        while AllSides.Read() do
            Result += StrSubstNo('%1 %2, ', AllSides.CustomerNo, AllSides.EntryNo);
        Message(Result.TrimEnd()); // expect: A 1, A 2, B 3, B 4, C 6, D 0,  5,

        Result := '';
        Pairs.SetFilter(CustomerNo, 'A|B');
        Pairs.Open();
        while Pairs.Read() do
            Result += Pairs.CustomerNo + Pairs.RegionCode + ' ';
        Message(Result.TrimEnd()); // expect: ANORTH ASOUTH BNORTH BSOUTH
    end;

    local procedure Dates()
    var
        ByMonth: Query "Conf Entries By Month";
    begin
        ByMonth.Open();
        while ByMonth.Read() do
            Message('%1-%2: %3 to %4, %5, %6', Format(ByMonth.PostingYear, 0, 9), ByMonth.PostingMonth, ByMonth.Smallest, ByMonth.Largest, ByMonth.Mean, ByMonth.MeanLine);
        // expect: 2025-12: -30 to -30, -30, 0
        // expect: 2026-1: 100 to 100, 100, 0
        // expect: 2026-2: 50.5 to 200, 125.25, 2
        // expect: 2026-3: 0 to 5, 2.5, 0
        ByMonth.SetRange(PostingYear, 2025);
        ByMonth.Open();
        ByMonth.Read();
        Message('%1 %2', ByMonth.PostingMonth, ByMonth.Read()); // expect: 12 No
    end;

    local procedure States()
    var
        Total: Query "Conf Total";
    begin
        asserterror Total.Read();
        Message(GetLastErrorText()); // expect: The query Conf Total is not open.
        Total.Open();
        asserterror Message('%1', Total.Amount);
        Message(GetLastErrorText()); // expect: No row of the query Conf Total has been read.
        Message('%1 %2', Total.Read(), Total.Read()); // expect: Yes No
        Total.Close();
        asserterror Total.Read();
        Message(GetLastErrorText()); // expect: The query Conf Total is not open.
    end;

    local procedure Show(var Amounts: Query "Conf Customer Amounts")
    var
        Result: Text;
    begin
        Amounts.Open();
        while Amounts.Read() do
            Result += StrSubstNo(', %1 %2 %3 %4', Amounts.CustomerNo, Amounts.CustomerName, Amounts.Amount, Amounts.Entries);
        Message(CopyStr(Result, 3));
    end;

    local procedure CreateRows()
    var
        Customer: Record "Conf Customer";
        Region: Record "Conf Region";
        Entry: Record "Conf Entry";
    begin
        Region.Code := 'NORTH';
        Region.Insert();
        Region.Code := 'SOUTH';
        Region.Insert();
        CreateCustomer(Customer, 'A', 'Anna', 'NORTH');
        CreateCustomer(Customer, 'B', 'Bert', 'SOUTH');
        CreateCustomer(Customer, 'C', '', 'NORTH');
        CreateCustomer(Customer, 'D', 'Dora', 'SOUTH');
        Entry.Add('A', 20260110D, 100);
        Entry.Add('A', 20260205D, 50.5);
        Entry.Line := 2;
        Entry.Modify();
        Entry.Add('B', 20260220D, 200);
        Entry.Line := 3;
        Entry.Modify();
        Entry.Add('B', 20260301D, 0);
        Entry.Add('X', 20251231D, -30);
        Entry.Add('C', 20260303D, 5);
        Commit();
    end;

    local procedure CreateCustomer(var Customer: Record "Conf Customer"; No: Code[10]; Name: Text[30]; Region: Code[10])
    begin
        Customer.Init();
        Customer."No." := No;
        Customer.Name := Name;
        Customer.Region := Region;
        Customer.Insert();
    end;
}
#endif
