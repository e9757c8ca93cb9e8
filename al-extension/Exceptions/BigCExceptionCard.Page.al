namespace BigC.Connector.Exceptions;

/// <summary>One exception with all that is known about it.</summary>
page 71418 "BigC Exception Card"
{
    PageType = Card;
    Caption = 'BigCommerce Exception';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Exception";
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

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
                }
                field(Category; Rec.Category)
                {
                    ToolTip = 'Specifies the part of the business the exception concerns.';
                }
                field(Cause; Rec.Cause)
                {
                    ToolTip = 'Specifies why it is held.';
                }
                field(Message; Rec.Message)
                {
                    ToolTip = 'Specifies what is wrong.';
                    MultiLine = true;
                }
                field("Next Action"; Rec."Next Action")
                {
                    ToolTip = 'Specifies what to do next.';
                    MultiLine = true;
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
            }
            group(Progress)
            {
                Caption = 'Progress';

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
                field("Closed At"; Rec."Closed At")
                {
                    ToolTip = 'Specifies when it was resolved or ignored.';
                }
                field("Closed By"; Rec."Closed By")
                {
                    ToolTip = 'Specifies who resolved or ignored it.';
                }
                field(Reason; Rec.Reason)
                {
                    ToolTip = 'Specifies why it was resolved or ignored.';
                }
                field("History Entries"; Rec."History Entries")
                {
                    ToolTip = 'Specifies how many events its history has.';
                }
            }
            group(Evidence)
            {
                Caption = 'Evidence';

                field(Payload; PayloadText)
                {
                    Caption = 'Payload';
                    ToolTip = 'Specifies what the agent could not stage, as it came.';
                    MultiLine = true;
                }
                field("Error Call Stack"; Rec."Error Call Stack")
                {
                    ToolTip = 'Specifies where the error occurred, for your administrator.';
                    MultiLine = true;
                }
            }
        }
    }

    var
        PayloadText: Text;

    trigger OnAfterGetCurrRecord()
    begin
        PayloadText := Rec.GetPayload();
    end;
}
