#if STAND_IN
namespace Microsoft.Sales.History;

/// <summary>The posted shipments.</summary>
page 142 "Posted Sales Shipments"
{
    Caption = 'Posted Sales Shipments';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Sales Shipment Header";
    UsageCategory = History;
    CardPageId = "Posted Sales Shipment";
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
                field("Currency Code"; Rec."Currency Code")
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
                field("Requested Delivery Date"; Rec."Requested Delivery Date")
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
                field("External Document No."; Rec."External Document No.")
                {
                }
            }
        }
    }
}
#endif
