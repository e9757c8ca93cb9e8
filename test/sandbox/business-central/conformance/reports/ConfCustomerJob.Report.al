#if CONFORMANCE
report 50270 "Conf Customer Job"
{
    ProcessingOnly = true;
    UseRequestPage = false;

    dataset
    {
        dataitem(Customer; "Conf Customer")
        {
            DataItemTableView = sorting("No.") where(Blocked = const(" "));
            CalcFields = Balance;

            trigger OnPreDataItem()
            begin
                Message('before customers [%1]', Customer.GetFilters());
            end;

            trigger OnAfterGetRecord()
            begin
                if Customer.Name = '' then
                    CurrReport.Skip();
                if Customer."No." = QuitAt then
                    CurrReport.Quit();
                Message('%1 %2', Customer."No.", Customer.Balance);
            end;

            trigger OnPostDataItem()
            begin
                Message('after customers');
            end;

            dataitem(Entry; "Conf Entry")
            {
                DataItemLink = "Customer No." = field("No.");
                DataItemTableView = sorting("Entry No.") order(descending);

                trigger OnPreDataItem()
                begin
                    if Customer."No." = 'B' then
                        CurrReport.Break();
                    Entry.SetFilter(Amount, '>0');
                end;

                trigger OnAfterGetRecord()
                begin
                    Entry.Description := 'seen';
                    Entry.Modify();
                    Message('  entry %1', Entry.Amount);
                end;

                trigger OnPostDataItem()
                begin
                    Message('  after entries');
                end;
            }
        }
        dataitem(Loop; Integer)
        {
            DataItemTableView = sorting(Number) where(Number = filter(5 ..));
            MaxIteration = 3;

            trigger OnAfterGetRecord()
            begin
                if Loop.Number = StopAt then
                    CurrReport.Break();
                Message('loop %1', Loop.Number);
            end;
        }
    }

    trigger OnInitReport()
    begin
        Message('loaded');
        StopAt := 100;
    end;

    trigger OnPreReport()
    begin
        Message('start');
    end;

    trigger OnPostReport()
    begin
        Message('end');
    end;

    procedure Set(NewQuitAt: Code[10]; NewStopAt: Integer)
    begin
        QuitAt := NewQuitAt;
        StopAt := NewStopAt;
    end;

    var
        QuitAt: Code[10];
        StopAt: Integer;
}
#endif
