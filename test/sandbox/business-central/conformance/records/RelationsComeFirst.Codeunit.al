#if CONFORMANCE
codeunit 50320 "Conf Relations Come First"
{
    // A value that the related table does not have is refused before any subscriber or trigger sees it.
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Region: Record "Conf Region";
        Events: Codeunit "Conf Region Events";
    begin
        Region.Code := 'EU';
        Region.Insert();
        Commit();
        BindSubscription(Events);
        Customer.Validate(Region, 'EU'); // expect: before validate event EU
        asserterror Customer.Validate(Region, 'NIX');
        Message('%1 %2', GetLastErrorText().Contains('(NIX)'), Customer.Region); // expect: Yes EU
    end;
}

codeunit 50321 "Conf Region Events"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Table, Database::"Conf Customer", OnBeforeValidateEvent, Region, false, false)]
    local procedure BeforeValidateRegion(var Rec: Record "Conf Customer")
    begin
        Message('before validate event %1', Rec.Region);
    end;
}
#endif
