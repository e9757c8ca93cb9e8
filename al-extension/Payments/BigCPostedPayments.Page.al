namespace BigC.Connector.Payments;

using BigC.Connector.Orders;
using Microsoft.Sales.Receivables;

page 71518 "BigC Posted Payments"
{
    PageType = List;
    Caption = 'BigCommerce Posted Payments';
    AboutTitle = 'About posted payments';
    AboutText = 'Each captured payment of the storefront is here once, with the document it was posted with. A payment that did not hold is reversed, not deleted; what was reversed by mistake is posted again.';
    SourceTable = "BigC Posted Payment";
    SourceTableView = sorting("Entry No.") order(descending);
    ApplicationArea = All;
    UsageCategory = History;
    Editable = false;
    ModifyAllowed = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Store Code"; Rec."Store Code")
                {
                }
                field("Order Id"; Rec."Order Id")
                {
                    trigger OnDrillDown()
                    begin
                        OpenOrder();
                    end;
                }
                field("Transaction Id"; Rec."Transaction Id")
                {
                }
                field(Kind; Rec.Kind)
                {
                }
                field(Gateway; Rec.Gateway)
                {
                }
                field("Gateway Transaction Id"; Rec."Gateway Transaction Id")
                {
                }
                field("Document No."; Rec."Document No.")
                {
                    trigger OnDrillDown()
                    begin
                        OpenLedgerEntries(Rec."Document No.", Rec."Posting Date");
                    end;
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Customer No."; Rec."Customer No.")
                {
                }
                field("Account No."; Rec."Account No.")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field(Reversed; Rec.Reversed)
                {
                }
                field("Reversal Document No."; Rec."Reversal Document No.")
                {
                    trigger OnDrillDown()
                    begin
                        OpenLedgerEntries(Rec."Reversal Document No.", Rec."Reversal Posting Date");
                    end;
                }
                field("Reversal Posting Date"; Rec."Reversal Posting Date")
                {
                }
                field("Reversal Reason"; Rec."Reversal Reason")
                {
                }
                field("Reversed By"; Rec."Reversed By")
                {
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(ReversePayment)
            {
                Caption = 'Reverse Payment';
                ToolTip = 'Take the payment back that is no longer what the storefront or the gateway says, and say why. The order is then processed again: its transaction is posted if it has another customer, currency or amount by now; otherwise it stays taken back, and is an exception as long as the storefront counts it as captured.';
                Image = ReverseRegister;
                Enabled = CanReverse;

                trigger OnAction()
                begin
                    PaymentReversal.AskAndReverse(Rec);
                    CurrPage.Update(false);
                end;
            }
            action(PostAgain)
            {
                Caption = 'Post Again';
                ToolTip = 'Post a payment once more that was taken back by mistake: the storefront and the gateway say that it is captured.';
                Image = Post;
                Enabled = CanPostAgain;

                trigger OnAction()
                begin
                    PaymentReversal.AskAndPostAgain(Rec);
                    CurrPage.Update(false);
                end;
            }
        }
        area(Promoted)
        {
            actionref(ReversePayment_Promoted; ReversePayment)
            {
            }
            actionref(PostAgain_Promoted; PostAgain)
            {
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        CanReverse := PaymentReversal.CanReverse(Rec);
        CanPostAgain := PaymentReversal.CanPostAgain(Rec);
    end;

    local procedure OpenOrder()
    var
        Order: Record "BigC Order";
    begin
        if Order.Get(Rec."Store Code", Rec."Order Id") then
            Page.Run(Page::"BigC Order", Order);
    end;

    local procedure OpenLedgerEntries(DocumentNo: Code[20]; PostingDate: Date)
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.SetRange("Document No.", DocumentNo);
        CustLedgerEntry.SetRange("Posting Date", PostingDate);
        Page.Run(Page::"Customer Ledger Entries", CustLedgerEntry);
    end;

    var
        PaymentReversal: Codeunit "BigC Payment Reversal";
        CanReverse: Boolean;
        CanPostAgain: Boolean;
}
