#if CONFORMANCE
codeunit 50824 "Conf Collections"
{
    trigger OnRun()
    var
        Numbers: List of [Decimal];
        Same: List of [Decimal];
        Names: Dictionary of [Code[10], Text];
        Groups: Dictionary of [Integer, List of [Text]];
        Group: List of [Text];
        Name: Text;
        Number: Decimal;
        Sum: Decimal;
        Key: Code[10];
    begin
        Numbers.Add(1.5);
        Numbers.AddRange(2, 3);
        Same := Numbers;
        Same.Add(4);
        foreach Number in Numbers do
            Sum += Number;
        Message('%1 %2', Numbers.Count(), Sum); // expect: 4 10.5
        Message('%1 %2', Numbers.IndexOf(3.0), Numbers.Contains(9)); // expect: 3 No
        Numbers.RemoveAt(1);
        Message('%1', Numbers.Get(1)); // expect: 2
        asserterror Number := Numbers.Get(9);
        Names.Add('A', 'one');
        Names.Set('B', 'two');
        Message('%1 %2', Names.Add('A', 'x'), Names.Get('A')); // expect: No one
        Message('%1 %2', Names.Get('C', Name), Names.Get('B', Name)); // expect: No Yes
        Message(Name); // expect: two
        foreach Key in Names.Keys() do
            Name += Key;
        Message(Name); // expect: twoAB
        Group.Add('x');
        Groups.Add(1, Group);
        Groups.Get(1).Add('y');
        Message('%1', Group.Count()); // expect: 2
    end;
}
#endif
