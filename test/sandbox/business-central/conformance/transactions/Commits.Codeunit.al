#if CONFORMANCE
codeunit 50223 "Conf Commits"
{
    trigger OnRun()
    var
        Single: Codeunit "Conf Commit Counter";
    begin
        // asserterror goes back to the last commit, not to its own beginning.
        Add('BEFORE');
        asserterror AddAndFail('INSIDE');
        Message('%1 %2', Count('BEFORE'), Count('INSIDE')); // expect: 0 0
        Add('KEPT');
        Commit();
        Add('GONE');
        Single.Increase();
        asserterror AddAndFail('INSIDE');
        Message('%1 %2 %3', Count('KEPT'), Count('GONE'), Single.Value()); // expect: 1 0 1

        // CommitBehavior: an ignored Commit commits nothing, a forbidden one is an error.
        CommitIgnored();
        asserterror Error('');
        Message('%1', Count('IGNORED')); // expect: 0
        asserterror CommitForbidden();
        Message(GetLastErrorCode()); // expect: CommitProhibited
        // An inner attribute can only be stricter, and ends with its procedure.
        asserterror IgnoreInsideForbidden();
        Message(GetLastErrorCode()); // expect: CommitProhibited
        ForbidInsideIgnored();
        Message('%1', Count('AFTER')); // expect: 0
        // The commit that Codeunit.Run implies is none of its business.
        RunWhileIgnored();
        asserterror Error('');
        Message('%1', Count('RUN')); // expect: 1
        Add('LAST');
        Commit();
        asserterror Error('');
        Message('%1', Count('LAST')); // expect: 1
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure CommitIgnored()
    begin
        Add('IGNORED');
        Commit();
    end;

    [CommitBehavior(CommitBehavior::Error)]
    local procedure CommitForbidden()
    begin
        Commit();
    end;

    [CommitBehavior(CommitBehavior::Error)]
    local procedure IgnoreInsideForbidden()
    begin
        CommitIgnored();
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure ForbidInsideIgnored()
    begin
        asserterror CommitForbidden();
        Add('AFTER');
        Commit();
        asserterror Error('');
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure RunWhileIgnored()
    var
        Entry: Record "Conf Entry";
    begin
        Entry."Customer No." := 'RUN';
        if Codeunit.Run(Codeunit::"Conf Entry Adder", Entry) then;
    end;

    local procedure AddAndFail(CustomerNo: Code[10])
    begin
        Add(CustomerNo);
        Error('failed');
    end;

    local procedure Add(CustomerNo: Code[10])
    var
        Entry: Record "Conf Entry";
    begin
        Entry.Add(CustomerNo, 0D, 1);
    end;

    local procedure Count(CustomerNo: Code[10]): Integer
    var
        Entry: Record "Conf Entry";
    begin
        Entry.SetRange("Customer No.", CustomerNo);
        exit(Entry.Count());
    end;
}

codeunit 50224 "Conf Commit Counter"
{
    SingleInstance = true;

    var
        Counter: Integer;

    procedure Increase()
    begin
        Counter += 1;
    end;

    procedure Value(): Integer
    begin
        exit(Counter);
    end;
}
#endif
