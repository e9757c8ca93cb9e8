#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>Closes jobs: which ones and how is asked on the request page.</summary>
report 50985 "Workshop Billing"
{
    Caption = 'Bill Jobs';
    ApplicationArea = All;
    UsageCategory = Tasks;
    ProcessingOnly = true;

    dataset
    {
        dataitem(Job; "Workshop Job")
        {
            RequestFilterFields = "No.", Status;

            trigger OnAfterGetRecord()
            begin
                Job.Remark := CopyStr(RemarkText, 1, MaxStrLen(Job.Remark));
                if SetsDone then
                    Job.Status := Job.Status::Done;
                Job.Modify();
                JobCount += 1;
            end;
        }
    }

    requestpage
    {
        layout
        {
            area(Content)
            {
                group(Options)
                {
                    Caption = 'Options';

                    field(Remark; RemarkText)
                    {
                        Caption = 'Remark';

                        trigger OnValidate()
                        begin
                            if RemarkText = 'NO' then
                                Error('Not this remark.');
                            CurrPage.Update(false);
                        end;
                    }
                    field(MarkDone; SetsDone)
                    {
                        Caption = 'Set Done';
                    }
                    field(Hint; 'Done jobs leave the list.')
                    {
                        Caption = 'Hint';
                        Visible = SetsDone;
                    }
                }
            }
        }
        actions
        {
            area(Processing)
            {
                action(Suggest)
                {
                    Caption = 'Suggest';

                    trigger OnAction()
                    begin
                        RemarkText := 'Suggested';
                    end;
                }
            }
        }

        trigger OnOpenPage()
        begin
            if RemarkText = '' then
                RemarkText := 'Billed';
        end;

        trigger OnQueryClosePage(CloseAction: Action): Boolean
        begin
            ClosedWith := Format(CloseAction);
        end;
    }

    trigger OnPreReport()
    begin
        JobCount := 0;
    end;

    trigger OnPostReport()
    begin
        Message('%1 jobs, filter [%2], %3', JobCount, Job.GetFilters(), ClosedWith);
    end;

    procedure SetRemark(NewRemark: Text)
    begin
        RemarkText := NewRemark;
    end;

    var
        RemarkText: Text;
        ClosedWith: Text;
        SetsDone: Boolean;
        JobCount: Integer;
}
#endif
