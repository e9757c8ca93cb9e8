namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Exceptions;

page 71520 "BigC Gift Card Accounts"
{
    PageType = List;
    Caption = 'BigCommerce Gift Card Accounts';
    SourceTable = "BigC Gift Card Account";
    ApplicationArea = All;
    UsageCategory = Administration;
    DelayedInsert = true;
    AboutTitle = 'About gift card accounts';
    AboutText = 'Sold certificates and store credit are owed to customers until they are redeemed. Say for each currency on which account.';

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = KeyIsOpen;
                }
                field("Currency Code"; Rec."Currency Code")
                {
                    Editable = KeyIsOpen;
                }
                field("Liability Account No."; Rec."Liability Account No.")
                {
                }
                field("Store Credit Account No."; Rec."Store Credit Account No.")
                {
                }
                field(Waiting; WaitingCount)
                {
                    Caption = 'Waiting';
                    ToolTip = 'Specifies how many orders and payments wait because an account in the currency is missing.';
                    BlankZero = true;
                    Editable = false;
                    Style = Unfavorable;

                    trigger OnDrillDown()
                    begin
                        if Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::GiftCardAccountMissing, Exceptions.CauseKey(Rec."Currency Code")) > 0 then
                            Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::GiftCardAccountMissing, Exceptions.CauseKey(Rec."Currency Code"))
                        else
                            Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::StoreCreditAccountMissing, Exceptions.CauseKey(Rec."Currency Code"));
                    end;
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        KeyIsOpen := true;
    end;

    // Whoever comes to fill in an account shall not rename the row.
    trigger OnAfterGetCurrRecord()
    begin
        KeyIsOpen := IsNullGuid(Rec.SystemId);
    end;

    trigger OnAfterGetRecord()
    begin
        WaitingCount := Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::GiftCardAccountMissing, Exceptions.CauseKey(Rec."Currency Code")) +
            Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::StoreCreditAccountMissing, Exceptions.CauseKey(Rec."Currency Code"));
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        WaitingCount: Integer;
        KeyIsOpen: Boolean;
}
