#if CONFORMANCE
codeunit 50117 "Conf Copies"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Other: Record "Conf Customer";
        TempOne: Record "Conf Region" temporary;
        TempTwo: Record "Conf Region" temporary;
    begin
        Customer.Add('A', 'Anna');
        Customer.Add('B', 'Bert');
        Customer.SetRange("No.", 'A');
        Customer.FindFirst();

        Other := Customer;
        Message('%1 %2 "%3"', Other."No.", Other.Count(), Other.GetFilters());
        // expect: A 2 ""
        Other.Copy(Customer);
        Message('%1 "%2"', Other.Count(), Other.GetFilters());
        // expect: 1 "No.: A"
        ByValue(Customer);
        // expect: inside 2
        Message('%1 %2', Customer."No.", Customer.Count());
        // expect: A 1
        ByReference(Customer);
        Message('%1 %2', Customer."No.", Customer.Count());
        // expect: B 2

        TempOne.Code := 'X';
        TempOne.Insert();
        TempTwo.Copy(TempOne, true);
        TempTwo.Code := 'Y';
        TempTwo.Insert();
        Message('%1', TempOne.Count());
        // expect: 2
        TempOne.DeleteAll();
        Message('%1', TempTwo.IsEmpty());
        // expect: Yes

        Clear(Other);
        Other.TransferFields(Customer, false);
        Message('"%1" %2', Other."No.", Other.Name);
        // expect: "" Bert
        Other.Init();
        Message('"%1" %2 %3', Other.Name, Other.City, Other."Conf Rating");
        // expect: "" Paris 3
        Other.Get('A');
        Other.Rate(5);
        Other.Get('A');
        Message('%1', Other."Conf Rating");
        // expect: 5
    end;

    local procedure ByValue(Customer: Record "Conf Customer")
    begin
        Message('inside %1', Customer.Count());
        Customer.Reset();
        Customer.FindLast();
    end;

    local procedure ByReference(var Customer: Record "Conf Customer")
    begin
        Customer.Reset();
        Customer.FindLast();
    end;
}
#endif
