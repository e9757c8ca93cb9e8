#if CONFORMANCE
codeunit 50222 "Conf Try Functions"
{
    trigger OnRun()
    var
        Result: Boolean;
    begin
        // Writes of a failed TryFunction stay: it catches, it does not roll back.
        Message('%1 %2', TryAdd('TRY', true), Count('TRY')); // expect: No 1
        Message(GetLastErrorText()); // expect: tried
        Result := TryAdd('FINE', false);
        Message('%1 %2', Result, Count('FINE')); // expect: Yes 1
        // Without use of the result the error passes.
        asserterror TryAdd('PASS', true);
        Message('%1', Count('PASS') + Count('TRY')); // expect: 0
        // A failed TryFunction inside another one.
        Message('%1 %2', TryOuter(), Count('INNER')); // expect: Yes 1
        Message('%1', TryNothing()); // expect: No
        Message(GetLastErrorText()); // expect: Attempted to divide by zero.
    end;

    [TryFunction]
    local procedure TryAdd(CustomerNo: Code[10]; Fail: Boolean)
    var
        Entry: Record "Conf Entry";
    begin
        Entry.Add(CustomerNo, 0D, 1);
        if Fail then
            Error('tried');
    end;

    [TryFunction]
    local procedure TryOuter()
    begin
        if not TryAdd('INNER', true) then
            ClearLastError();
    end;

    [TryFunction]
    local procedure TryNothing()
    var
        Zero: Decimal;
    begin
        Zero := 1 / Zero;
    end;

    local procedure Count(CustomerNo: Code[10]): Integer
    var
        Entry: Record "Conf Entry";
    begin
        Entry.SetRange("Customer No.", CustomerNo);
        exit(Entry.Count());
    end;
}
#endif
