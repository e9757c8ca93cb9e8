#if CONFORMANCE
report 50863 "Conf Shadowing Job"
{
    ProcessingOnly = true;
    UseRequestPage = false;

    dataset
    {
        dataitem(Customer; "Conf Customer")
        {
            trigger OnAfterGetRecord()
            var
                Name: Text[30];
            begin
                Name := 'local';
                Message('%1 %2', Name, Customer.Name);
                // The global variable of the name does not hide the field.
                Message('%1 %2', "No.", Customer."No.");
            end;
        }
    }

    trigger OnPreReport()
    begin
        "No." := 'global';
    end;

    trigger OnPostReport()
    begin
        Message("No.");
    end;

    var
        "No.": Text;
}
#endif
