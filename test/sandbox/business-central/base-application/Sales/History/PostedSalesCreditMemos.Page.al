#if STAND_IN
namespace Microsoft.Sales.History;

/// <summary>The posted sales credit memos.</summary>
page 144 "Posted Sales Credit Memos"
{
    Caption = 'Posted Sales Credit Memos';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Sales Cr.Memo Header";
    UsageCategory = History;
    CardPageId = "Posted Sales Credit Memo";
    Editable = false;
    SourceTableView = sorting("Posting Date") order(descending);

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("No."; Rec."No.")
                {
                }
                field("Sell-to Customer No."; Rec."Sell-to Customer No.")
                {
                }
                field("Sell-to Customer Name"; Rec."Sell-to Customer Name")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Due Date"; Rec."Due Date")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Amount Including VAT"; Rec."Amount Including VAT")
                {
                }
                field("Remaining Amount"; Rec."Remaining Amount")
                {
                }
                field(Paid; Rec.Paid)
                {
                }
                field("Sell-to Post Code"; Rec."Sell-to Post Code")
                {
                }
                field("Sell-to Country/Region Code"; Rec."Sell-to Country/Region Code")
                {
                }
                field("Sell-to Contact"; Rec."Sell-to Contact")
                {
                }
                field("Bill-to Customer No."; Rec."Bill-to Customer No.")
                {
                }
                field("Bill-to Name"; Rec."Bill-to Name")
                {
                }
                field("Bill-to Post Code"; Rec."Bill-to Post Code")
                {
                }
                field("Bill-to Country/Region Code"; Rec."Bill-to Country/Region Code")
                {
                }
                field("Bill-to Contact"; Rec."Bill-to Contact")
                {
                }
                field("Ship-to Code"; Rec."Ship-to Code")
                {
                }
                field("Ship-to Name"; Rec."Ship-to Name")
                {
                }
                field("Ship-to Post Code"; Rec."Ship-to Post Code")
                {
                }
                field("Ship-to Country/Region Code"; Rec."Ship-to Country/Region Code")
                {
                }
                field("Ship-to Contact"; Rec."Ship-to Contact")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Salesperson Code"; Rec."Salesperson Code")
                {
                }
                field("Location Code"; Rec."Location Code")
                {
                }
                field("No. Printed"; Rec."No. Printed")
                {
                }
                field("Document Date"; Rec."Document Date")
                {
                }
                field("Applies-to Doc. Type"; Rec."Applies-to Doc. Type")
                {
                }
            }
        }
    }
}
#endif
