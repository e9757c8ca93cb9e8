#if CONFORMANCE
codeunit 50258 "Conf Collected Field Errors"
{
    trigger OnRun()
    begin
        Collect();
        // expect: 3 errors
        // expect: Name must have a value in Customer: No.=A. It cannot be zero or empty. | 2 | Conf Customer: A
        // expect: Credit Limit must be equal to '10'  in Customer: No.=A. Current value is '0'. | 4 | Conf Customer: A
        // expect: Blocked is not fit for this in Customer: No.=A. | 3 | Conf Customer: A
        // expect: "Conf Collected Field Errors"(CodeUnit 50258).Check line 5 - AL conformance programs by BigC version 1.0.0.0
        asserterror StopAtPlainError();
        Message(GetLastErrorText()); // expect: Name must have a value in Customer: No.=A. It cannot be zero or empty.
        asserterror ValidateStops();
        Message(GetLastErrorText()); // expect: The field Region of table Customer contains a value (NOWHERE) that cannot be found in the related table (Region).
        asserterror Check();
        Message(GetLastErrorText()); // expect: Name must have a value in Customer: No.=A. It cannot be zero or empty.
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure Collect()
    var
        Found: ErrorInfo;
        Errors: List of [ErrorInfo];
    begin
        Check();
        Errors := GetCollectedErrors(true);
        Message('%1 errors', Errors.Count());
        foreach Found in Errors do
            Message('%1 | %2 | %3', Found.Message, Found.FieldNo, Found.RecordId);
        Found := Errors.Get(1);
        Message(CopyStr(Found.Callstack, 1, StrPos(Found.Callstack, '1.0.0.0') + 6));
    end;

    // An ErrorInfo made without arguments is collectible: the checks go on.
    local procedure Check()
    var
        Customer: Record "Conf Customer";
    begin
        Customer."No." := 'A';

        // The message is the platform's where none is given.
        Customer.TestField(Name, ErrorInfo.Create());
        Customer.TestField("Credit Limit", 10, ErrorInfo.Create());
        Customer.FieldError(Blocked, ErrorInfo.Create('is not fit for this', true));
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure StopAtPlainError()
    var
        Customer: Record "Conf Customer";
    begin
        Customer."No." := 'A';
        Customer.TestField(Name);
        Message('not reached');
    end;

    // What the platform itself finds carries no ErrorInfo and is not collectible.
    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure ValidateStops()
    var
        Customer: Record "Conf Customer";
    begin
        Customer.Validate(Region, 'NOWHERE');
        Message('not reached');
    end;
}
#endif
