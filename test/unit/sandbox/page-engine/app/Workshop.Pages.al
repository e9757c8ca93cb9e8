#if PAGE_TEST
namespace BigC.Test.Workshop;

page 50950 "Workshop Customers"
{
    Caption = 'Workshop Customers';
    PageType = List;
    ApplicationArea = All;
    UsageCategory = Lists;
    AdditionalSearchTerms = 'clients, buyers';
    SourceTable = "Workshop Customer";

    layout
    {
        area(Content)
        {
            repeater(Customers)
            {
                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Town; Rec.Town)
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
            }
        }
    }
}

page 50952 "Workshop Jobs"
{
    Caption = 'Workshop Jobs';
    AboutTitle = 'About jobs';
    AboutText = 'What the workshop has to do.';
    PageType = List;
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "Workshop Job";
    SourceTableView = sorting("Due Date") order(descending) where(Status = filter(<> Done));
    CardPageId = "Workshop Job";

    layout
    {
        area(Content)
        {
            repeater(Jobs)
            {
                field("No."; Rec."No.")
                {
                }
                field("Customer Name"; Rec."Customer Name")
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Due Date"; Rec."Due Date")
                {
                    StyleExpr = DueStyle;
                }
                field(Amount; Rec.Amount)
                {
                }
                field(Remark; Rec.Remark)
                {
                    Visible = false;
                }
            }
        }
        area(FactBoxes)
        {
            part(LinesFactBox; "Workshop Lines Part")
            {
                Caption = 'Lines';
                SubPageLink = "Job No." = field("No.");
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Finish)
            {
                Caption = 'Finish';
                Image = Completed;

                trigger OnAction()
                var
                    WorkshopJob: Record "Workshop Job";
                begin
                    CurrPage.SetSelectionFilter(WorkshopJob);
                    if not Confirm(FinishQst, false, WorkshopJob.Count()) then
                        exit;
                    WorkshopJob.ModifyAll(Status, WorkshopJob.Status::Done);
                    CurrPage.Update(false);
                end;
            }
        }
        area(Navigation)
        {
            action(Lines)
            {
                Caption = 'Lines';
                RunObject = page "Workshop Lines";
                RunPageLink = "Job No." = field("No.");
            }
        }
        area(Promoted)
        {
            actionref(FinishPromoted; Finish)
            {
            }
        }
    }

    views
    {
        view(InWork)
        {
            Caption = 'In work';
            Filters = where(Status = const(InWork));
            OrderBy = ascending("Customer Name");
        }
    }

    trigger OnAfterGetRecord()
    begin
        if (Rec."Due Date" <> 0D) and (Rec."Due Date" < Today()) then
            DueStyle := 'Unfavorable'
        else
            DueStyle := '';
    end;

    var
        DueStyle: Text;
        FinishQst: Label 'Finish %1 jobs?', Comment = '%1 = count';
}

page 50953 "Workshop Job"
{
    Caption = 'Workshop Job';
    PageType = Document;
    ApplicationArea = All;
    SourceTable = "Workshop Job";
    DataCaptionFields = Remark;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("No."; Rec."No.")
                {
                    Importance = Promoted;
                }
                field("Customer No."; Rec."Customer No.")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        CustomerChanges += 1;
                    end;
                }
                field("Customer Name"; Rec."Customer Name")
                {
                }
                field(Status; Rec.Status)
                {
                    trigger OnValidate()
                    begin
                        SetControls();
                    end;
                }
                field("Due Date"; Rec."Due Date")
                {
                    Editable = IsOpen;
                }
                field("Hourly Rate"; Rec."Hourly Rate")
                {
                    Enabled = IsOpen;
                }
                field(Amount; Rec.Amount)
                {
                }
                field(Changes; CustomerChanges)
                {
                    Caption = 'Changes of Customer';
                    Editable = false;
                }
                group(Closing)
                {
                    ShowCaption = false;
                    Visible = not IsOpen;

                    field(Remark; Rec.Remark)
                    {
                        trigger OnAssistEdit()
                        begin
                            Rec.Remark := 'Assisted';
                        end;

                        trigger OnLookup(var Text: Text): Boolean
                        begin
                            Text := 'Looked up';
                            exit(true);
                        end;
                    }
                }
            }
            part(JobLines; "Workshop Lines Part")
            {
                Caption = 'Lines';
                SubPageLink = "Job No." = field("No.");
                UpdatePropagation = Both;
            }
        }
        area(FactBoxes)
        {
            part(JobState; "Workshop Job State Part")
            {
                Caption = 'State';
                SubPageLink = "No." = field("No.");
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Start)
            {
                Caption = 'Start';
                Enabled = IsOpen;
                ShortcutKey = 'Ctrl+F9';

                trigger OnAction()
                begin
                    Rec.Status := Rec.Status::InWork;
                    Rec.Modify(true);
                    Message(StartedMsg, Rec."No.");
                end;
            }
            action(ChooseStatus)
            {
                Caption = 'Choose Status';

                trigger OnAction()
                var
                    Choice: Integer;
                begin
                    Choice := StrMenu('Open,In work,Done', 1, 'Which status?');
                    if Choice = 0 then
                        exit;
                    Rec.Status := Enum::"Workshop Job Status".FromInteger(Choice - 1);
                    CurrPage.SaveRecord();
                end;
            }
            action(CountLines)
            {
                Caption = 'Count Lines';

                trigger OnAction()
                begin
                    Message('%1', CurrPage.JobLines.Page.CountOfLines());
                end;
            }
            action(NoteWithoutWriting)
            {
                Caption = 'Note Without Writing';

                trigger OnAction()
                begin
                    Rec.Remark := 'Noted';
                end;
            }
            action(WorkLong)
            {
                Caption = 'Work Long';

                trigger OnAction()
                var
                    Window: Dialog;
                begin
                    Window.Open('Working on #1######', Rec."No.");
                    Window.Close();
                end;
            }
            action(Notify)
            {
                Caption = 'Notify';

                trigger OnAction()
                var
                    JobNotification: Notification;
                begin
                    JobNotification.Message := 'Look at ' + Rec."No.";
                    JobNotification.SetData('No.', Rec."No.");
                    JobNotification.AddAction('Remember', Codeunit::"Workshop Notes", 'Remember');
                    JobNotification.Send();
                end;
            }
            action(CloseIt)
            {
                Caption = 'Close';

                trigger OnAction()
                var
                    WorkshopJob: Record "Workshop Job";
                begin
                    CurrPage.Close();
                    WorkshopJob.Get(Rec."No.");
                    WorkshopJob.Remark := 'After closing';
                    WorkshopJob.Modify();
                end;
            }
            action(DeleteIt)
            {
                Caption = 'Delete It';

                trigger OnAction()
                begin
                    Rec.Delete(true);
                end;
            }
        }
    }

    trigger OnOpenPage()
    begin
        IsOpen := true;
    end;

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Rec."Hourly Rate" := 40;
    end;

    trigger OnAfterGetCurrRecord()
    begin
        SetControls();
    end;

    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        if Rec.Remark = 'STAY' then
            exit(Confirm('Leave?'));
        exit(true);
    end;

    var
        CustomerChanges: Integer;
        IsOpen: Boolean;
        StartedMsg: Label 'Job %1 is in work.', Comment = '%1 = number';

    local procedure SetControls()
    begin
        IsOpen := Rec.Status = Rec.Status::Open;
    end;
}

page 50981 "Workshop Job State Part"
{
    Caption = 'State';
    PageType = CardPart;
    ApplicationArea = All;
    SourceTable = "Workshop Job";

    layout
    {
        area(Content)
        {
            field(RateState; RateState)
            {
                Caption = 'Rate';
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        RateState := StrSubstNo('%1 an hour', Rec."Hourly Rate");
    end;

    var
        RateState: Text;
}

page 50954 "Workshop Lines Part"
{
    Caption = 'Lines';
    PageType = ListPart;
    ApplicationArea = All;
    SourceTable = "Workshop Line";
    AutoSplitKey = true;
    DelayedInsert = true;
    MultipleNewLines = true;

    layout
    {
        area(Content)
        {
            repeater(LineList)
            {
                field(Description; Rec.Description)
                {
                }
                field(Hours; Rec.Hours)
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Work Date"; Rec."Work Date")
                {
                }
            }
        }
    }

    procedure CountOfLines(): Integer
    begin
        exit(Rec.Count());
    end;
}

page 50955 "Workshop Lines"
{
    Caption = 'Workshop Lines';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Line";
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(LineList)
            {
                field("Job No."; Rec."Job No.")
                {
                }
                field("Line No."; Rec."Line No.")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
            }
        }
    }
}

page 50956 "Workshop Numbers"
{
    Caption = 'Workshop Numbers';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Line";
    SourceTableTemporary = true;
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(Numbers)
            {
                field("Line No."; Rec."Line No.")
                {
                }
            }
        }
    }

    trigger OnOpenPage()
    var
        Number: Integer;
    begin
        for Number := 1 to 3 do begin
            Rec."Line No." := Number;
            Rec.Insert();
        end;
        // Else the page would open on the row inserted last.
        Rec.FindFirst();
    end;

    trigger OnFindRecord(Which: Text): Boolean
    begin
        exit(Rec.Find(Which));
    end;

    trigger OnNextRecord(Steps: Integer): Integer
    begin
        // Every second row is left out.
        exit(Rec.Next(Steps * 2));
    end;
}

page 50957 "Workshop Wizard"
{
    Caption = 'Workshop Set-up';
    PageType = NavigatePage;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            group(StepWelcome)
            {
                Visible = Step = 1;
                InstructionalText = 'Welcome.';

                field(Rate; HourlyRate)
                {
                    Caption = 'Hourly Rate';

                    trigger OnValidate()
                    begin
                        if HourlyRate < 10 then
                            Error('Nobody works for %1.', HourlyRate);
                    end;
                }
            }
            group(StepDone)
            {
                Visible = Step = 2;
                InstructionalText = 'All set.';
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Back)
            {
                Caption = 'Back';
                Enabled = Step > 1;
                InFooterBar = true;

                trigger OnAction()
                begin
                    Step -= 1;
                end;
            }
            action(NextStep)
            {
                Caption = 'Next';
                Enabled = Step < 2;
                InFooterBar = true;

                trigger OnAction()
                begin
                    Step += 1;
                end;
            }
            action(FinishSetup)
            {
                Caption = 'Finish';
                Visible = Step = 2;
                InFooterBar = true;

                trigger OnAction()
                begin
                    CurrPage.Close();
                end;
            }
        }
    }

    trigger OnInit()
    begin
        Step := 1;
        HourlyRate := 40;
    end;

    var
        Step: Integer;
        HourlyRate: Decimal;
}

page 50958 "Workshop Cues"
{
    Caption = 'Workshop Cues';
    PageType = CardPart;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            cuegroup(Work)
            {
                Caption = 'Work';

                field(OpenJobs; OpenCount)
                {
                    Caption = 'Open Jobs';
                    StyleExpr = OpenStyle;

                    trigger OnDrillDown()
                    begin
                        Page.Run(Page::"Workshop Jobs");
                    end;
                }

                actions
                {
                    action(NewJob)
                    {
                        Caption = 'New Job';
                        RunObject = page "Workshop Job";
                        RunPageMode = Create;
                    }
                }
            }
        }
    }

    trigger OnOpenPage()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        WorkshopJob.SetRange(Status, WorkshopJob.Status::Open);
        OpenCount := WorkshopJob.Count();
        OpenStyle := Format(PageStyle::Ambiguous);
    end;

    var
        OpenCount: Integer;
        OpenStyle: Text;
}

page 50959 "Workshop Role Center"
{
    Caption = 'Workshop';
    PageType = RoleCenter;
    ApplicationArea = All;

    layout
    {
        area(RoleCenter)
        {
            part(Cues; "Workshop Cues")
            {
            }
            systempart(Outlook; MyNotes)
            {
            }
        }
    }
}

page 50962 "Workshop Guarded Jobs"
{
    Caption = 'Workshop Guarded Jobs';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Job";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(Jobs)
            {
                field("No."; Rec."No.")
                {
                    CaptionClass = '3,' + NumberCaption;
                }
                field("Due Date"; Rec."Due Date")
                {
                }
                field(Remark; Rec.Remark)
                {
                }
                field(Urgent; IsUrgent)
                {
                    Caption = 'Urgent';
                    HideValue = not IsUrgent;
                    Style = Attention;
                    StyleExpr = IsUrgent;
                }
            }
            part(Lines; "Workshop Lines Part")
            {
                SubPageLink = "Job No." = field("No.");
            }
        }
        area(FactBoxes)
        {
            part(SameLine; "Workshop Line Card Part")
            {
                Provider = Lines;
                SubPageLink = "Job No." = field("Job No."), "Line No." = field("Line No.");
            }
        }
    }

    trigger OnOpenPage()
    begin
        NumberCaption := 'Number of the Job';
    end;

    trigger OnAfterGetRecord()
    begin
        IsUrgent := Rec."Due Date" = 20260301D;
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        Rec.Remark := 'Inserted by the page';
        exit(Rec."No." <> 'REFUSED');
    end;

    trigger OnModifyRecord(): Boolean
    begin
        if Rec.Remark = 'Other' then
            Error('Not from %1 to Other.', xRec.Remark);
    end;

    trigger OnDeleteRecord(): Boolean
    begin
        exit(Rec."No." <> 'J002');
    end;

    var
        NumberCaption: Text;
        IsUrgent: Boolean;
}

page 50963 "Workshop Line Card Part"
{
    Caption = 'Line';
    PageType = CardPart;
    ApplicationArea = All;
    SourceTable = "Workshop Line";

    layout
    {
        area(Content)
        {
            field(Description; Rec.Description)
            {
            }
        }
    }
}

pageextension 50960 "Workshop Job Ext" extends "Workshop Job"
{
    layout
    {
        addafter("Customer Name")
        {
            field(Greeting; Greeting)
            {
                Caption = 'Greeting';
                Editable = false;
            }
        }
        modify("Hourly Rate")
        {
            Caption = 'Rate per Hour';

            trigger OnAfterValidate()
            begin
                Greeting := 'Rate changed';
            end;
        }
        movefirst(General; Status)
    }

    actions
    {
        addlast(Processing)
        {
            action(Greet)
            {
                Caption = 'Greet';

                trigger OnAction()
                begin
                    Greeting := 'Hello ' + Rec."Customer Name";
                end;
            }
        }
        modify(Start)
        {
            trigger OnBeforeAction()
            begin
                Greeting := 'Before';
            end;
        }
    }

    var
        Greeting: Text;
}

codeunit 50964 "Workshop Notes"
{
    procedure Remember(JobNotification: Notification)
    var
        WorkshopJob: Record "Workshop Job";
    begin
        WorkshopJob.Get(JobNotification.GetData('No.'));
        WorkshopJob.Remark := 'Remembered';
        WorkshopJob.Modify();
    end;
}

permissionset 50961 "Workshop View"
{
    Caption = 'Workshop View';
    Assignable = true;
    Permissions =
        tabledata "Workshop Job" = R,
        tabledata "Workshop Line" = R,
        tabledata "Workshop Customer" = R,
        page "Workshop Jobs" = X,
        page "Workshop Job" = X,
        page "Workshop Lines Part" = X;
}

profile "WORKSHOP FOREMAN"
{
    Caption = 'Workshop Foreman';
    RoleCenter = "Workshop Role Center";
    Customizations = "Workshop Foreman Jobs";
}

pagecustomization "Workshop Foreman Jobs" customizes "Workshop Jobs"
{
    layout
    {
        modify("Customer Name")
        {
            Visible = false;
        }
        movefirst(Jobs; Status)
    }
    actions
    {
        modify(Finish)
        {
            Visible = false;
        }
    }
}
#endif
