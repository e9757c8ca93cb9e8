#if CONFORMANCE
codeunit 50750 "Objects"
{
    trigger OnRun()
    var
        Item: Record "Conformance Item";
        First: Codeunit "Conformance Counter";
        Second: Codeunit "Conformance Counter";
        Single: Codeunit "Conformance Single";
        Singleton: Codeunit "Conformance Single";
        Counters: List of [Codeunit "Conformance Counter"];
        WithRec: Codeunit "Conformance With Rec";
        Ping: Codeunit "Conformance Ping";
    begin
        First.Next();
        Second.Next();
        Message('%1 %2', First.Next(), Second.Next()); // expect: 2 2
        Second := First;
        Second.Next();
        Message('%1', First.Current()); // expect: 3
        Clear(First);
        Message('%1 %2', First.Current(), Second.Current()); // expect: 0 3
        CountByVar(Second);
        Message('%1', Second.Current()); // expect: 10
        Counters.Add(First);
        Counters.Get(1).Next();
        Message('%1', First.Current()); // expect: 1
        Single.Next();
        Message('%1', Singleton.Next()); // expect: 2
        Item."No." := 'OBJ';
        Item.Description := 'before';
        WithRec.Run(Item);
        Message(Item.Description); // expect: OBJ ran
        Codeunit.Run(Codeunit::"Conformance With Rec", Item);
        Message(Item.Description); // expect: OBJ ran
        Message(Ping.Hit(3)); // expect: ping pong ping pong
        CommitNothing();
        Item.SetRange("No.", 'OBJ');
        Message('%1', Item.IsEmpty()); // expect: Yes
        asserterror CommitForbidden();
        Message(GetLastErrorCode()); // expect: CommitProhibited
        asserterror CommitForbiddenInside();
        Message(GetLastErrorCode()); // expect: CommitProhibited
        Message('%1', TryOuter()); // expect: No
        Message(GetLastErrorText()); // expect: inner
        Message('%1', NestedTry()); // expect: Yes
        Item.Reset();
        Item.Init();
        Item."No." := 'XREC';
        Item.Insert();
        Item.Validate(Kind, Item.Kind::Service); // expect: Goods to Service
        Item.Shout(); // expect: XREC!
        Message('%1 %2', Item.Twice(4), Item.Twice('ab')); // expect: 8 abab
    end;

    local procedure CountByVar(var Counter: Codeunit "Conformance Counter")
    var
        I: Integer;
    begin
        for I := Counter.Current() to 9 do
            Counter.Next();
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure CommitNothing()
    var
        Item: Record "Conformance Item";
    begin
        Item."No." := 'OBJ';
        Item.Insert();
        Commit();
        asserterror Error('');
    end;

    [CommitBehavior(CommitBehavior::Error)]
    local procedure CommitForbidden()
    begin
        Commit();
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure CommitForbiddenInside()
    begin
        Commit();
        CommitForbidden();
    end;

    [TryFunction]
    local procedure TryOuter()
    begin
        TryInner();
    end;

    [TryFunction]
    local procedure TryInner()
    begin
        Error('inner');
    end;

    [TryFunction]
    local procedure NestedTry()
    begin
        if TryInner() then;
    end;
}

codeunit 50751 "Conformance Counter"
{
    var
        Value: Integer;

    procedure Next(): Integer
    begin
        Value += 1;
        exit(Value);
    end;

    procedure Current(): Integer
    begin
        exit(Value);
    end;
}

codeunit 50752 "Conformance Single"
{
    SingleInstance = true;

    var
        Value: Integer;

    procedure Next(): Integer
    begin
        Value += 1;
        exit(Value);
    end;
}

codeunit 50753 "Conformance With Rec"
{
    TableNo = "Conformance Item";

    trigger OnRun()
    begin
        Rec.Description := Rec."No." + ' ran';
    end;
}

codeunit 50754 "Conformance Ping"
{
    var
        Pong: Codeunit "Conformance Pong";

    procedure Hit(Times: Integer): Text
    begin
        if Times <= 0 then
            exit('ping');
        exit('ping ' + Pong.Hit(Times - 1));
    end;
}

codeunit 50755 "Conformance Pong"
{
    var
        Ping: Codeunit "Conformance Ping";

    procedure Hit(Times: Integer): Text
    begin
        if Times <= 0 then
            exit('pong');
        exit('pong ' + Ping.Hit(Times - 1));
    end;
}

tableextension 50756 "Conformance Item Ext. 2" extends "Conformance Item"
{
    fields
    {
        modify(Kind)
        {
            trigger OnAfterValidate()
            begin
                Message('%1 to %2', xRec.Kind, Rec.Kind);
            end;
        }
    }

    var
        Calls: Integer;

    procedure Shout()
    begin
        Calls += 1;
        Message('%1%2', "No.", PadStr('', Calls, '!'));
    end;

    procedure Twice(Number: Integer): Integer
    begin
        exit(2 * Number);
    end;

    procedure Twice(Value: Text): Text
    begin
        exit(Value + Value);
    end;
}
#endif
