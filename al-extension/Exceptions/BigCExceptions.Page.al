namespace BigC.Connector.Exceptions;

/// <summary>What is held, who acts, and what to do next: money without an exchange rate first, then the most money, of the same amount the oldest.</summary>
page 71415 "BigC Exceptions"
{
    PageType = List;
    Caption = 'BigCommerce Exceptions';
    AboutTitle = 'About BigCommerce exceptions';
    AboutText = 'What could not be booked or trusted is listed here with its cause, its owner and the next action. Fix the cause, and what waited for it is booked by itself.';
    ApplicationArea = All;
    UsageCategory = Tasks;
    SourceTable = "BigC Exception";
    SourceTableView = sorting("Exchange Rate Missing", "Amount at Stake (LCY)", "First Seen At") order(descending);
    CardPageId = "BigC Exception Card";
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Exceptions)
            {
                field("Owner"; Rec.Owner)
                {
                }
                field("Amount at Stake"; Rec."Amount at Stake")
                {
                    BlankZero = true;
                    StyleExpr = SeverityStyle;
                    AboutTitle = 'What waits for it';
                    AboutText = 'The amount is in the currency of the order. The list is sorted by the amount in local currency, the most money first; before it comes what has no exchange rate.';
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Age; AgeInDays)
                {
                    Caption = 'Age (Days)';
                    ToolTip = 'Specifies how many days ago it was first seen.';
                }
                field("External Id"; Rec."External Id")
                {
                }
                field(Cause; Rec.Cause)
                {
                    StyleExpr = SeverityStyle;
                    AboutTitle = 'Why it is held';
                    AboutText = 'Choose the cause to see the remedy and the history, or press Fix to go where it is put right.';
                }
                field(Message; Rec.Message)
                {
                }
                field("Object Type"; Rec."Object Type")
                {
                }
                field("Amount at Stake (LCY)"; Rec."Amount at Stake (LCY)")
                {
                    BlankZero = true;
                }
                field("Next Action"; Rec."Next Action")
                {
                    Visible = false;
                }
                field("Assigned To"; Rec."Assigned To")
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Category; Rec.Category)
                {
                    Visible = false;
                }
                field(Severity; Rec.Severity)
                {
                    Visible = false;
                }
                field(Attempts; Rec.Attempts)
                {
                    Visible = false;
                }
                field("Next Attempt At"; Rec."Next Attempt At")
                {
                    Visible = false;
                }
                field("First Seen At"; Rec."First Seen At")
                {
                    Visible = false;
                }
                field("Last Seen At"; Rec."Last Seen At")
                {
                    Visible = false;
                }
            }
        }
        area(FactBoxes)
        {
            part(Details; "BigC Exception FactBox")
            {
                Caption = 'What to Do';
                SubPageLink = "Entry No." = field("Entry No.");
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
                ToolTip = 'Open the page where the cause is fixed, on the line it is about. What waits for it is tried as soon as you close that page, and you are told what came of it.';
                Image = Setup;
                Enabled = CanFix;

                trigger OnAction()
                begin
                    Exceptions.Fix(Rec);
                    CurrPage.Update(false);
                end;
            }
            action(Retry)
            {
                Caption = 'Retry';
                ToolTip = 'Try the selected exceptions again with the next processing.';
                Image = Refresh;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    CurrPage.SetSelectionFilter(SelectedException);
                    ExceptionSelection.Retry(SelectedException);
                    CurrPage.Update(false);
                end;
            }
            action(RetryAllWithThisCause)
            {
                Caption = 'Retry All with This Cause';
                ToolTip = 'Try everything again that the store holds for the same cause.';
                Image = RefreshLines;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    ExceptionSelection.RetryCause(Rec);
                    CurrPage.Update(false);
                end;
            }
            action(Ignore)
            {
                Caption = 'Ignore';
                ToolTip = 'Decide that the selected exceptions need no action, and say why.';
                Image = Cancel;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    CurrPage.SetSelectionFilter(SelectedException);
                    ExceptionSelection.Ignore(SelectedException);
                    CurrPage.Update(false);
                end;
            }
            action(Override)
            {
                Caption = 'Override';
                ToolTip = 'Accept the difference of this order as it is now, and say why. The order is then proven again and booked; what it differs by goes to the rounding account. Other causes have to be fixed. Finance decides this: it needs the permission set BigC Accountant.';
                Image = Approve;
                Enabled = CanOverride;

                trigger OnAction()
                begin
                    CurrPage.SetSelectionFilter(SelectedException);
                    ExceptionSelection.Override(SelectedException);
                    CurrPage.Update(false);
                end;
            }
            action(Assign)
            {
                Caption = 'Assign';
                ToolTip = 'Say who takes care of the selected exceptions.';
                Image = User;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    CurrPage.SetSelectionFilter(SelectedException);
                    ExceptionSelection.Assign(SelectedException);
                    CurrPage.Update(false);
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
                Enabled = HasRecord;

                trigger OnAction()
                begin
                    Exceptions.OpenObject(Rec);
                end;
            }
            action(OpenDocument)
            {
                Caption = 'Open Document';
                ToolTip = 'Open the sales order or posted invoice that came of it.';
                Image = Document;
                Enabled = HasDocument;

                trigger OnAction()
                begin
                    Exceptions.OpenDocument(Rec);
                end;
            }
            action(OpenInBigCommerce)
            {
                Caption = 'Open in BigCommerce';
                ToolTip = 'Open what the exception is about in the control panel of the storefront.';
                Image = Web;
                Enabled = HasRecord;

                trigger OnAction()
                begin
                    Exceptions.OpenInStorefront(Rec);
                end;
            }
            action(History)
            {
                Caption = 'History';
                ToolTip = 'Show who did what to the exception, and when.';
                Image = History;
                Enabled = HasRecord;
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
            actionref(RetryAllPromoted; RetryAllWithThisCause)
            {
            }
            actionref(IgnorePromoted; Ignore)
            {
            }
            actionref(OverridePromoted; Override)
            {
            }
            actionref(AssignPromoted; Assign)
            {
            }
            actionref(OpenPromoted; OpenObject)
            {
            }
            actionref(OpenDocumentPromoted; OpenDocument)
            {
            }
            actionref(OpenInBigCommercePromoted; OpenInBigCommerce)
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
            OrderBy = descending("Exchange Rate Missing", "Amount at Stake (LCY)");
        }
        view(Operations)
        {
            Caption = 'Operations';
            Filters = where(Owner = const(Operations));
            OrderBy = descending("Exchange Rate Missing", "Amount at Stake (LCY)");
        }
        view(Ecommerce)
        {
            Caption = 'Ecommerce';
            Filters = where(Owner = const(Ecommerce));
            OrderBy = descending("Exchange Rate Missing", "Amount at Stake (LCY)");
        }
        view(CustomerExperience)
        {
            Caption = 'Customer experience';
            Filters = where(Owner = const(CustomerExperience));
            OrderBy = descending("Exchange Rate Missing", "Amount at Stake (LCY)");
        }
        view(WithoutExchangeRate)
        {
            Caption = 'Without exchange rate';
            Filters = where("Exchange Rate Missing" = const(true));
            OrderBy = descending("Amount at Stake");
        }
        view(Unassigned)
        {
            Caption = 'Not assigned';
            Filters = where("Assigned To" = const(''));
            OrderBy = descending("Exchange Rate Missing", "Amount at Stake (LCY)");
        }
    }

    trigger OnOpenPage()
    begin
        // What is settled is out of the way until someone clears the filter.
        if Rec.GetFilter(Status) = '' then
            Rec.SetFilter(Status, '%1|%2', Rec.Status::Open, Rec.Status::Retrying);
        Rec.SetAscending("First Seen At", true);
        MayDecide := Exceptions.MayDecide();
        MayOverride := ExceptionOverride.MayOverride();
    end;

    trigger OnAfterGetRecord()
    begin
        AgeInDays := Rec.AgeInDays();
        SeverityStyle := Rec.SeverityStyle();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        HasRecord := Rec."Entry No." <> 0;
        CanDecide := MayDecide and HasRecord;
        CanOverride := MayOverride and HasRecord and ExceptionOverride.CanOverride(Rec);
        HasDocument := HasRecord and Exceptions.HasDocument(Rec);
        CanFix := HasRecord and (Rec."Fixing Page Id" <> 0);
    end;

    var
        SelectedException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionSelection: Codeunit "BigC Exception Selection";
        ExceptionOverride: Codeunit "BigC Exception Override";
        SeverityStyle: Text;
        AgeInDays: Integer;
        MayDecide: Boolean;
        MayOverride: Boolean;
        CanOverride: Boolean;
        HasRecord: Boolean;
        HasDocument: Boolean;
        CanDecide: Boolean;
        CanFix: Boolean;
}
