#if CONFORMANCE
codeunit 50114 "Conf Record Errors"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Entry: Record "Conf Entry";
        LongText: Text;
    begin
        asserterror Customer.Get('X');
        Message('%1 | %2', GetLastErrorCode(), GetLastErrorText());
        // expect: DB:RecordNotFound | The Customer does not exist. Identification fields and values: No.='X'
        Customer.Add('A', 'Anna');
        asserterror Customer.Insert();
        Message('%1 | %2', GetLastErrorCode(), GetLastErrorText());
        // expect: DB:RecordExists | The record in table Customer already exists. Identification fields and values: No.='A'
        asserterror Customer.TestField("Credit Limit");
        Message(GetLastErrorText());
        // expect: Credit Limit must have a value in Customer: No.=A. It cannot be zero or empty.
        asserterror Customer.TestField(Blocked, Customer.Blocked::All);
        Message(GetLastErrorText());
        // expect: Blocked must be equal to 'All'  in Customer: No.=A. Current value is ' '.
        asserterror Entry.Validate("Customer No.", 'NOBODY');
        Message(GetLastErrorText());
        // expect: The field Customer No. of table Entry contains a value (NOBODY) that cannot be found in the related table (Customer).
        asserterror Customer.FieldError(Name, 'is odd');
        Message(GetLastErrorText());
        // expect: Name is odd in Customer: No.=A.
        if not Customer.Get('Y') then
            Message('no error when the result is used');
        // expect: no error when the result is used
        LongText := 'far too long';
        Customer."No." := LongText;
        // expect error: The length of the string is 12, but it must be less than or equal to 10 characters. Value: FAR TOO LONG
    end;
}
#endif
