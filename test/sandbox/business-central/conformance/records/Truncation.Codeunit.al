#if CONFORMANCE
codeunit 50840 "Conf Truncation"
{
    trigger OnRun()
    var
        Entry: Record "Conf Entry";
        Watcher: Codeunit "Conf Before Entry Events";
    begin
        Entry.Add('A', 0D, 1);
        Entry.Add('B', 0D, 2);
        Entry.Add('B', 0D, 3);
        Entry.Mark(true);
        Entry.MarkedOnly(true);
        Entry.Truncate(false);
        Entry.Reset();
        Message('%1', Entry.Count());
        // expect: 2
        Entry.Add('C', 0D, 4);
        Message('%1', Entry."Entry No.");
        // expect: 4

        Entry.SetRange("Customer No.", 'B');
        Message('%1', Entry.Truncate(true));
        // expect: Yes
        Entry.Reset();
        Message('%1', Entry.Count());
        // expect: 2
        Entry.Truncate();
        Entry.Add('A', 0D, 1);
        Message('%1', Entry."Entry No.");
        // expect: 1

        Message('%1', TryTruncate());
        // expect: No
        Message('%1', Entry.Count());
        // expect: 1
        BindSubscription(Watcher);
        Message('%1', Entry.Truncate());
        // expect: No
        UnbindSubscription(Watcher);
        Message('%1', Entry.Count());
        // expect: 1
        WhatCannotBeTruncated();
    end;

    local procedure WhatCannotBeTruncated()
    var
        Customer: Record "Conf Customer";
        Picture: Record "Conf Picture";
        TempRegion: Record "Conf Region" temporary;
    begin
        Customer.Add('1', 'one');
        Customer.SetRange("Has Entries", true);
        Message('%1 %2', Customer.Truncate(), Picture.Truncate());
        // expect: No No
        Customer.Reset();
        Message('%1', Customer.Count());
        // expect: 1
        TempRegion.Code := 'A';
        TempRegion.Insert();
        asserterror TempRegion.Truncate();
        Message('%1: %2', TempRegion.Count(), GetLastErrorText());
        // expect: 1: Truncate cannot be used for the table Region: the table is temporary.
    end;

    [TryFunction]
    local procedure TryTruncate()
    var
        Entry: Record "Conf Entry";
    begin
        Entry.Truncate();
    end;
}
#endif
