namespace BigC.Connector.Exceptions;

/// <summary>One exception with its cause, its remedy and all that was done about it.</summary>
page 71418 "BigC Exception Card"
{
    PageType = Card;
    Caption = 'BigCommerce Exception';
    AboutTitle = 'About this exception';
    AboutText = 'Above is what is wrong and what to do next; below is who has done what so far. Press Fix to go where the cause is put right.';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Exception";
    DataCaptionExpression = Title;
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'What is wrong';

                field(Message; Rec.Message)
                {
                    MultiLine = true;
                    Importance = Promoted;
                }
                field("Next Action"; Rec."Next Action")
                {
                    MultiLine = true;
                    Importance = Promoted;
                }
                field(Cause; Rec.Cause)
                {
                    StyleExpr = SeverityStyle;
                }
                field(Owner; Rec.Owner)
                {
                }
                field("Assigned To"; Rec."Assigned To")
                {
                }
                field("Amount at Stake"; Rec."Amount at Stake")
                {
                    BlankZero = true;
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Amount at Stake (LCY)"; Rec."Amount at Stake (LCY)")
                {
                    Importance = Promoted;
                }
                field(Difference; Rec.Difference)
                {
                    BlankZero = true;
                }
                field(Severity; Rec.Severity)
                {
                }
                field("Object Type"; Rec."Object Type")
                {
                }
                field("External Id"; Rec."External Id")
                {
                    trigger OnDrillDown()
                    begin
                        Exceptions.OpenObject(Rec);
                    end;
                }
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Category; Rec.Category)
                {
                    Importance = Additional;
                }
                field("Cause Key"; Rec."Cause Key")
                {
                    Importance = Additional;
                }
            }
            group(Progress)
            {
                Caption = 'Progress';

                field(Status; Rec.Status)
                {
                    Importance = Promoted;
                }
                field(Attempts; Rec.Attempts)
                {
                }
                field("Next Attempt At"; Rec."Next Attempt At")
                {
                }
                field("First Seen At"; Rec."First Seen At")
                {
                }
                field("Last Seen At"; Rec."Last Seen At")
                {
                }
                field("Closed At"; Rec."Closed At")
                {
                }
                field("Closed By"; Rec."Closed By")
                {
                }
                field(Reason; Rec.Reason)
                {
                }
            }
            part(HistoryPart; "BigC Exception History Part")
            {
                Caption = 'History';
                SubPageLink = "Exception Entry No." = field("Entry No.");
            }
            group(Evidence)
            {
                Caption = 'Evidence';
                Visible = HasEvidence;

                field(Payload; PayloadText)
                {
                    Caption = 'Payload';
                    ToolTip = 'Specifies what the agent could not stage, as it came.';
                    MultiLine = true;
                }
                field("Error Call Stack"; Rec."Error Call Stack")
                {
                    MultiLine = true;
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
                ToolTip = 'Try the exception again with the next processing.';
                Image = Refresh;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    SelectCurrent();
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
                ToolTip = 'Decide that the exception needs no action, and say why.';
                Image = Cancel;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    SelectCurrent();
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
                    SelectCurrent();
                    ExceptionSelection.Override(SelectedException);
                    CurrPage.Update(false);
                end;
            }
            action(Assign)
            {
                Caption = 'Assign';
                ToolTip = 'Say who takes care of the exception.';
                Image = User;
                Enabled = CanDecide;

                trigger OnAction()
                begin
                    SelectCurrent();
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

    trigger OnOpenPage()
    begin
        MayDecide := Exceptions.MayDecide();
        MayOverride := ExceptionOverride.MayOverride();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        PayloadText := Rec.GetPayload();
        HasEvidence := (PayloadText <> '') or (Rec."Error Call Stack" <> '');
        SeverityStyle := Rec.SeverityStyle();
        Title := StrSubstNo(TitleLbl, Rec."Object Type", Rec."External Id", Rec.Cause);
        HasRecord := Rec."Entry No." <> 0;
        CanDecide := MayDecide and Rec.IsOpen();
        CanOverride := MayOverride and HasRecord and ExceptionOverride.CanOverride(Rec);
        HasDocument := HasRecord and Exceptions.HasDocument(Rec);
        CanFix := HasRecord and (Rec."Fixing Page Id" <> 0);
    end;

    local procedure SelectCurrent()
    begin
        SelectedException.Reset();
        SelectedException.SetRange("Entry No.", Rec."Entry No.");
    end;

    var
        SelectedException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionSelection: Codeunit "BigC Exception Selection";
        ExceptionOverride: Codeunit "BigC Exception Override";
        PayloadText: Text;
        Title: Text;
        SeverityStyle: Text;
        HasEvidence: Boolean;
        MayDecide: Boolean;
        MayOverride: Boolean;
        CanOverride: Boolean;
        HasRecord: Boolean;
        HasDocument: Boolean;
        CanDecide: Boolean;
        CanFix: Boolean;
        TitleLbl: Label '%1 %2: %3', Comment = '%1 = type of the object, %2 = its number, %3 = cause';
}
