namespace BigC.Connector.Exceptions;

/// <summary>What is held, who acts, and what to do next.</summary>
page 71415 "BigC Exceptions"
{
    PageType = List;
    Caption = 'BigCommerce Exceptions';
    AboutTitle = 'About BigCommerce exceptions';
    AboutText = 'What could not be booked or trusted is listed here with its cause, its owner and the next action. Fix the cause, and what waited for it is booked by itself.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Exception";
    SourceTableView = sorting(Status, Owner, "Amount at Stake") order(descending);
    CardPageId = "BigC Exception Card";
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(ExceptionList)
            {
                field("Entry No."; Rec."Entry No.")
                {
                    ToolTip = 'Specifies the number of the exception.';
                    Visible = false;
                }
                field("Store Code"; Rec."Store Code")
                {
                    ToolTip = 'Specifies the store.';
                }
                field("Object Type"; Rec."Object Type")
                {
                    ToolTip = 'Specifies what the exception is about.';
                }
                field("External Id"; Rec."External Id")
                {
                    ToolTip = 'Specifies the BigCommerce id of what the exception is about.';

                    trigger OnDrillDown()
                    begin
                        Exceptions.OpenObject(Rec);
                    end;
                }
                field(Cause; Rec.Cause)
                {
                    ToolTip = 'Specifies why it is held.';
                }
                field(Message; Rec.Message)
                {
                    ToolTip = 'Specifies what is wrong.';
                }
                field("Next Action"; Rec."Next Action")
                {
                    ToolTip = 'Specifies what to do next.';
                }
                field(Owner; Rec.Owner)
                {
                    ToolTip = 'Specifies who has to act.';
                }
                field(Severity; Rec.Severity)
                {
                    ToolTip = 'Specifies how much waits for it.';
                }
                field("Amount at Stake"; Rec."Amount at Stake")
                {
                    ToolTip = 'Specifies the money that waits, in the currency of the order.';
                }
                field("Currency Code"; Rec."Currency Code")
                {
                    ToolTip = 'Specifies the currency of the amount, as the storefront spells it.';
                }
                field(Status; Rec.Status)
                {
                    ToolTip = 'Specifies whether the exception is open, being retried, resolved or ignored.';
                }
                field(Attempts; Rec.Attempts)
                {
                    ToolTip = 'Specifies how often it was tried.';
                }
                field("Next Attempt At"; Rec."Next Attempt At")
                {
                    ToolTip = 'Specifies when it is tried again by itself.';
                }
                field("First Seen At"; Rec."First Seen At")
                {
                    ToolTip = 'Specifies when it was first seen.';
                }
                field("Last Seen At"; Rec."Last Seen At")
                {
                    ToolTip = 'Specifies when it was last seen.';
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Fix)
            {
                Caption = 'Fix';
                ToolTip = 'Open the page where the cause is fixed.';
                Image = Setup;

                trigger OnAction()
                begin
                    Exceptions.OpenFixingPage(Rec);
                end;
            }
            action(Retry)
            {
                Caption = 'Retry';
                ToolTip = 'Try again with the next processing.';
                Image = Refresh;

                trigger OnAction()
                begin
                    Exceptions.Retry(Rec);
                    CurrPage.Update(false);
                end;
            }
            action(Ignore)
            {
                Caption = 'Ignore';
                ToolTip = 'Decide that the exception needs no action, and say why.';
                Image = Cancel;

                trigger OnAction()
                begin
                    IgnoreWithReason();
                end;
            }
        }
        area(Navigation)
        {
            action(OpenObject)
            {
                Caption = 'Open';
                ToolTip = 'Open what the exception is about.';
                Image = View;

                trigger OnAction()
                begin
                    Exceptions.OpenObject(Rec);
                end;
            }
            action(History)
            {
                Caption = 'History';
                ToolTip = 'Show who did what to the exception, and when.';
                Image = History;
                RunObject = page "BigC Exception History";
                RunPageLink = "Exception Entry No." = field("Entry No.");
            }
        }
        area(Promoted)
        {
            actionref(FixPromoted; Fix)
            {
            }
            actionref(RetryPromoted; Retry)
            {
            }
            actionref(IgnorePromoted; Ignore)
            {
            }
            actionref(OpenPromoted; OpenObject)
            {
            }
        }
    }

    views
    {
        view(Finance)
        {
            Caption = 'Finance';
            Filters = where(Owner = const(Finance));
        }
        view(Operations)
        {
            Caption = 'Operations';
            Filters = where(Owner = const(Operations));
        }
        view(Ecommerce)
        {
            Caption = 'Ecommerce';
            Filters = where(Owner = const(Ecommerce));
        }
        view(CustomerExperience)
        {
            Caption = 'Customer experience';
            Filters = where(Owner = const(CustomerExperience));
        }
    }

    var
        Exceptions: Codeunit "BigC Exceptions";

    trigger OnOpenPage()
    begin
        // What is settled is out of the way until someone clears the filter.
        if Rec.GetFilter(Status) = '' then
            Rec.SetFilter(Status, '%1|%2', Rec.Status::Open, Rec.Status::Retrying);
    end;

    local procedure IgnoreWithReason()
    var
        IgnoreException: Page "BigC Ignore Exception";
    begin
        if IgnoreException.RunModal() <> Action::OK then
            exit;
        Exceptions.Ignore(Rec, IgnoreException.GetReason());
        CurrPage.Update(false);
    end;
}
