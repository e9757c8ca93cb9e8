#if STAND_IN
namespace Microsoft.Sales.Document;

using Microsoft.Sales.Posting;

/// <summary>The sales orders.</summary>
page 9305 "Sales Order List"
{
    Caption = 'Sales Orders';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Sales Header";
    UsageCategory = Lists;
    CardPageId = "Sales Order";
    Editable = false;
    RefreshOnActivate = true;
    SourceTableView = where("Document Type" = const(Order));

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
                field("External Document No."; Rec."External Document No.")
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
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Salesperson Code"; Rec."Salesperson Code")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Document Date"; Rec."Document Date")
                {
                }
                field("Requested Delivery Date"; Rec."Requested Delivery Date")
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Payment Terms Code"; Rec."Payment Terms Code")
                {
                }
                field("Due Date"; Rec."Due Date")
                {
                }
                field("Payment Discount %"; Rec."Payment Discount %")
                {
                }
                field("Shipment Method Code"; Rec."Shipment Method Code")
                {
                }
                field("Shipping Agent Code"; Rec."Shipping Agent Code")
                {
                }
                field("Shipping Agent Service Code"; Rec."Shipping Agent Service Code")
                {
                }
                field("Package Tracking No."; Rec."Package Tracking No.")
                {
                }
                field("Shipment Date"; Rec."Shipment Date")
                {
                }
                field("Completely Shipped"; Rec."Completely Shipped")
                {
                }
                field(Amount; Rec.Amount)
                {
                }
                field("Amount Including VAT"; Rec."Amount Including VAT")
                {
                }
                field("Posting Description"; Rec."Posting Description")
                {
                }
                field("Your Reference"; Rec."Your Reference")
                {
                }
            }
        }
    }

    actions
    {
        area(processing)
        {
            group(Action12)
            {
                Caption = 'Release';
                action(Release)
                {
                    Caption = 'Release';
                    Image = ReleaseDoc;

                    trigger OnAction()
                    begin
                        Rec.PerformManualRelease();
                        CurrPage.Update();
                    end;
                }
                action(Reopen)
                {
                    Caption = 'Reopen';
                    Image = ReOpen;

                    trigger OnAction()
                    var
                        ReleaseSalesDocument: Codeunit "Release Sales Document";
                    begin
                        ReleaseSalesDocument.PerformManualReopen(Rec);
                        CurrPage.Update();
                    end;
                }
            }
            group("P&osting")
            {
                Caption = 'Posting';
                action(Post)
                {
                    Caption = 'Post';
                    Image = PostOrder;

                    trigger OnAction()
                    begin
                        Codeunit.Run(Codeunit::"Sales-Post (Yes/No)", Rec);
                        CurrPage.Update(false);
                    end;
                }
            }
        }
    }
}
#endif
