#if CONFORMANCE
codeunit 50704 "Records"
{
    trigger OnRun()
    var
        Item: Record "Conformance Item";
        Entry: Record "Conformance Entry";
        TempItem: Record "Conformance Item" temporary;
        I: Integer;
    begin
        Item.Init();
        Item."No." := 'a1';
        Item.Validate(Description, 'First');
        Message('%1|%2|%3|%4', Item."No.", Item."Search Name", Item.Price, Item.Remark); // expect: A1|FIRST|1.5|validated First
        Item.Insert(true);
        Message(Item.LastLog()); // expect: inserted A1
        Message('%1', Item.RemarkLength()); // expect: 15
        for I := 1 to 3 do begin
            Entry.Init();
            Entry."Entry No." := 0;
            Entry."Item No." := Item."No.";
            Entry.Amount := I * 1.25;
            Entry.Insert();
        end;
        Item.CalcFields(Total);
        Message('%1', Item.Total); // expect: 7.5
        Entry.SetRange("Item No.", Item."No.");
        Entry.SetFilter(Amount, '>%1', 1.5);
        Message('%1', Entry.Count()); // expect: 2
        if Entry.FindSet() then
            repeat
                Entry.Amount += 1;
                Entry.Modify();
            until Entry.Next() = 0;
        Entry.Reset();
        Entry.CalcSums(Amount);
        Message('%1', Entry.Amount); // expect: 9.5
        ChangeByVar(Item);
        Message(Item.Description); // expect: changed
        ChangeByValue(Item);
        Message(Item.Description); // expect: changed
        TempItem := Item;
        TempItem.Insert();
        Message('%1 %2', TempItem.Count(), TempItem.IsTemporary()); // expect: 1 Yes
        Item.Kind := Item.Kind::Service;
        Message('%1 %2', Item.Kind, Format(Item.Kind, 0, 2)); // expect: Service 1
        if not Item.Get('NONE') then
            Message('missing'); // expect: missing
        Item.Get('NONE'); // expect error: The Conformance Item does not exist. Identification fields and values: No.='NONE'
    end;

    local procedure ChangeByVar(var Item: Record "Conformance Item")
    begin
        Item.Description := 'changed';
    end;

    local procedure ChangeByValue(Item: Record "Conformance Item")
    begin
        Item.Description := 'lost';
    end;
}
#endif
