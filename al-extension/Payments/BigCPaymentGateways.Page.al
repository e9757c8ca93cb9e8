namespace BigC.Connector.Payments;

using BigC.Connector.Exceptions;

page 71519 "BigC Payment Gateways"
{
    PageType = List;
    Caption = 'BigCommerce Payment Gateways';
    SourceTable = "BigC Payment Gateway";
    ApplicationArea = All;
    UsageCategory = Administration;
    DelayedInsert = true;
    AboutTitle = 'About payment gateways';
    AboutText = 'Say for each payment gateway and currency which bank account holds the money until it is paid out. Payments of a gateway without an account wait; their orders are booked.';

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field(Gateway; Rec.Gateway)
                {
                    Editable = KeyIsOpen;
                }
                field("Currency Code"; Rec."Currency Code")
                {
                    Editable = KeyIsOpen;
                }
                field("Clearing Bank Account No."; Rec."Clearing Bank Account No.")
                {
                }
                field("Do Not Post"; Rec."Do Not Post")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Waiting; WaitingCount)
                {
                    Caption = 'Waiting';
                    ToolTip = 'Specifies how many payments wait because the gateway has no clearing bank account, or none in their currency.';
                    BlankZero = true;
                    Editable = false;
                    Style = Unfavorable;

                    trigger OnDrillDown()
                    begin
                        if Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::GatewayUnmapped, Exceptions.CauseKey(Rec.Gateway)) > 0 then
                            Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::GatewayUnmapped, Exceptions.CauseKey(Rec.Gateway))
                        else
                            Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::GatewayCurrencyUnmapped, Exceptions.CauseKey(Rec.Gateway, Rec."Currency Code"));
                    end;
                }
                field("Store Code"; Rec."Store Code")
                {
                    Editable = KeyIsOpen;
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
        WaitingCount := Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::GatewayUnmapped, Exceptions.CauseKey(Rec.Gateway)) +
            Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::GatewayCurrencyUnmapped, Exceptions.CauseKey(Rec.Gateway, Rec."Currency Code"));
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        WaitingCount: Integer;
        KeyIsOpen: Boolean;
}
