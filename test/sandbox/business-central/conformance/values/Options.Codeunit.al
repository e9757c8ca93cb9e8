#if CONFORMANCE
codeunit 50204 "Conf Options"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Colour: Enum "Conf Colour";
        Weight: Enum "Conf Weight";
        Answer: Option " ",No,"Not Yet";
    begin
        Message('[%1] [%2]', Answer, Colour); // expect: [ ] [ ]
        Answer := 7;
        Message('%1 %2', Answer, Format(Answer, 0, 9)); // expect: 7 7
        Answer := Answer::No;
        Message('%1 %2', Answer + 1, Answer < Answer::"Not Yet"); // expect: 2 Yes
        Message('%1 %2', Evaluate(Answer, 'not yet'), Answer); // expect: Yes Not Yet
        Message('%1 %2', Evaluate(Answer, 'nonsense'), Answer); // expect: No Not Yet
        Message('%1 %2', Evaluate(Answer, '1'), Answer); // expect: Yes No
        Message('%1 %2', Format(Answer, 0, '<Text>'), Format(Answer, 0, '<Number>')); // expect: No 1

        Colour := Colour::"Dark Green";
        Message('%1 %2', Format(Colour, 0, '<Text>'), Format(Colour, 0, '<Number>')); // expect: Vert 7
        Message('%1 %2', Colour.Ordinals().Count(), Colour.Ordinals().Get(3)); // expect: 3 7
        Message('[%1] %2', Colour.Names().Get(1), Colour.Names().IndexOf('Dark Green')); // expect: [ ] 3
        asserterror Weight := Enum::"Conf Weight".FromInteger(2);
        Message('%1', Weight); // expect: Light
        // An extensible enum takes any ordinal.
        Message('%1', Enum::"Conf Colour".FromInteger(2).AsInteger()); // expect: 2
        Message('%1 %2', Evaluate(Colour, 'Dark Green'), Evaluate(Colour, 'Blue')); // expect: Yes No
        case Colour of
            Colour::Red:
                Message('red');
            Enum::"Conf Colour"::"Dark Green":
                Message('green'); // expect: green
        end;

        Customer.Add('A', 'Anna');
        Customer.Blocked := 9;
        Customer.Modify();
        Customer.SetRange(Blocked, 9);
        Customer.FindFirst();
        Message('%1 %2', Customer.Count(), Customer.Blocked); // expect: 1 9
        Customer.SetFilter(Blocked, '%1|Ship', Customer.Blocked::All);
        Message('%1 %2', Customer.GetFilter(Blocked), Customer.Count()); // expect: All|Ship 0
    end;
}

enum 50840 "Conf Weight"
{
    Extensible = false;

    value(0; Light) { }
    value(1; Heavy) { }
}
#endif
