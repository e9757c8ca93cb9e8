#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>Everything that AL can ask a user, one action each; what came of it stands in a field.</summary>
page 50982 "Workshop Desk"
{
    Caption = 'Workshop Desk';
    PageType = Card;
    ApplicationArea = All;
    UsageCategory = Tasks;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field(Outcome; Outcome)
                {
                    Caption = 'Outcome';
                    Editable = false;
                }
                field(DeliverOn; DeliverOn)
                {
                    Caption = 'Deliver On';
                }
                field(Urgent; IsUrgent)
                {
                    Caption = 'Urgent';
                }
                field(Priority; Priority)
                {
                    Caption = 'Priority';
                    OptionCaption = 'Low,Normal,High';
                }
                field(Balance; Balance)
                {
                    Caption = 'Balance';
                    ShowMandatory = true;
                }
                field(Note; Note)
                {
                    Caption = 'Note';
                    MultiLine = true;
                }
                field(CustomerNo; CustomerNo)
                {
                    Caption = 'Customer No.';
                    TableRelation = "Workshop Customer"."No." where(Blocked = const(false));
                }
                field(ToolNo; ToolNo)
                {
                    Caption = 'Tool';
                    TableRelation = "Workshop Tool";
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Ask)
            {
                Caption = 'Ask';

                trigger OnAction()
                begin
                    Outcome := Format(Confirm('Is the job done?', true));
                end;
            }
            action(Choose)
            {
                Caption = 'Choose';

                trigger OnAction()
                begin
                    Outcome := Format(StrMenu('Ship,Invoice,Ship and Invoice', 3, 'What is to be posted?'));
                end;
            }
            action(Tell)
            {
                Caption = 'Tell';

                trigger OnAction()
                begin
                    Message('The first of two.');
                    Message('The second of two.');
                    Outcome := 'Told';
                end;
            }
            action(Fail)
            {
                Caption = 'Fail';

                trigger OnAction()
                begin
                    Error('The saw is broken.');
                end;
            }
            action(Explain)
            {
                Caption = 'Explain';

                trigger OnAction()
                var
                    Blunt: ErrorInfo;
                begin
                    Blunt.Title := 'The saw is blunt';
                    Blunt.Message := 'Sharpen it before you go on.';
                    Blunt.AddAction('Sharpen', Codeunit::"Workshop Repairs", 'Tell');
                    Error(Blunt);
                end;
            }
            action(Notify)
            {
                Caption = 'Notify';

                trigger OnAction()
                var
                    LowStock: Notification;
                begin
                    LowStock.Message := 'Screws run low.';
                    LowStock.SetData('No.', 'J001');
                    LowStock.AddAction('Remember', Codeunit::"Workshop Notes", 'Remember');
                    LowStock.Send();
                end;
            }
            action(Work)
            {
                Caption = 'Work';

                trigger OnAction()
                var
                    Window: Dialog;
                begin
                    Window.Open('Sawing #1##########\Board  #2####');
                    Window.Update(1, 'Oak');
                    Window.Update(2, 7);
                    // The question holds the work up where the window can be read.
                    Outcome := Format(Confirm('Go on with the next board?', false));
                    Window.Close();
                end;
            }
            action(PickCustomer)
            {
                Caption = 'Pick Customer';

                trigger OnAction()
                var
                    WorkshopCustomer: Record "Workshop Customer";
                    WorkshopCustomers: Page "Workshop Customers";
                begin
                    WorkshopCustomers.LookupMode(true);
                    if WorkshopCustomers.RunModal() <> Action::LookupOK then begin
                        Outcome := 'Nobody';
                        exit;
                    end;
                    WorkshopCustomers.GetRecord(WorkshopCustomer);
                    Outcome := WorkshopCustomer.Name;
                end;
            }
            action(OpenSetup)
            {
                Caption = 'Open Set-up';
                RunObject = page "Workshop Wizard";
            }
        }
        area(Reporting)
        {
            action(BillJobs)
            {
                Caption = 'Bill Jobs';
                RunObject = report "Workshop Billing";
            }
            action(PrintLabels)
            {
                Caption = 'Print Labels';
                RunObject = report "Workshop Labels";
            }
        }
        area(Promoted)
        {
            actionref(AskPromoted; Ask)
            {
            }
            actionref(ChoosePromoted; Choose)
            {
            }
            actionref(TellPromoted; Tell)
            {
            }
            actionref(FailPromoted; Fail)
            {
            }
            actionref(ExplainPromoted; Explain)
            {
            }
            actionref(NotifyPromoted; Notify)
            {
            }
            actionref(WorkPromoted; Work)
            {
            }
            actionref(PickCustomerPromoted; PickCustomer)
            {
            }
        }
    }

    var
        Outcome: Text;
        CustomerNo: Code[20];
        ToolNo: Code[10];
        Note: Text;
        DeliverOn: Date;
        Priority: Option Low,Normal,High;
        Balance: Decimal;
        IsUrgent: Boolean;
}

controladdin "Workshop Plan"
{
    Scripts = 'plan.js';
    RequestedHeight = 200;
}

/// <summary>What the sandbox's client can not draw.</summary>
page 50983 "Workshop Board"
{
    Caption = 'Workshop Board';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Workshop Customer";

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("No."; Rec."No.")
                {
                }
            }
            group(Plan)
            {
                Caption = 'Plan';

                usercontrol(PlanControl; "Workshop Plan")
                {
                }
            }
        }
        area(FactBoxes)
        {
            systempart(Attachments; Links)
            {
            }
        }
    }
}

page 50992 "Workshop Prompt"
{
    Caption = 'Workshop Prompt';
    PageType = ConfigurationDialog;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field(Story; StoryText)
            {
                Caption = 'Story';
                ExtendedDatatype = RichContent;
                MultiLine = true;
            }
        }
    }

    var
        StoryText: Text;
}

report 50984 "Workshop Labels"
{
    Caption = 'Labels';
    ApplicationArea = All;
    UsageCategory = ReportsAndAnalysis;
    DefaultRenderingLayout = LabelsLayout;

    dataset
    {
        dataitem(WorkshopCustomer; "Workshop Customer")
        {
            column(Name; Name)
            {
            }
        }
    }

    rendering
    {
        layout(LabelsLayout)
        {
            Type = RDLC;
            LayoutFile = 'Labels.rdl';
        }
    }
}
#endif
