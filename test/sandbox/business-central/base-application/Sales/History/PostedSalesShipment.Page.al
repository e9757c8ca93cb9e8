#if STAND_IN
namespace Microsoft.Sales.History;

/// <summary>A posted shipment with its lines.</summary>
page 130 "Posted Sales Shipment"
{
    Caption = 'Posted Sales Shipment';
    PageType = Document;
    ApplicationArea = All;
    SourceTable = "Sales Shipment Header";
    InsertAllowed = false;
    Editable = false;
    DeleteAllowed = false;

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field("No."; Rec."No.")
                {
                }
                field("Sell-to Customer No."; Rec."Sell-to Customer No.")
                {
                }
                field("Sell-to Customer Name"; Rec."Sell-to Customer Name")
                {
                }
                field("Sell-to Customer Name 2"; Rec."Sell-to Customer Name 2")
                {
                }
                group("Sell-to")
                {
                    Caption = 'Sell-to';
                    field("Sell-to Address"; Rec."Sell-to Address")
                    {
                    }
                    field("Sell-to Address 2"; Rec."Sell-to Address 2")
                    {
                    }
                    field("Sell-to City"; Rec."Sell-to City")
                    {
                    }
                    group(Control15)
                    {
                        ShowCaption = false;
                        field("Sell-to County"; Rec."Sell-to County")
                        {
                        }
                    }
                    field("Sell-to Post Code"; Rec."Sell-to Post Code")
                    {
                    }
                    field("Sell-to Country/Region Code"; Rec."Sell-to Country/Region Code")
                    {
                    }
                }
                field("Sell-to Contact"; Rec."Sell-to Contact")
                {
                }
                field("No. Printed"; Rec."No. Printed")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Document Date"; Rec."Document Date")
                {
                }
                field("Requested Delivery Date"; Rec."Requested Delivery Date")
                {
                }
                field("Promised Delivery Date"; Rec."Promised Delivery Date")
                {
                }
                field("Order No."; Rec."Order No.")
                {
                }
                field("External Document No."; Rec."External Document No.")
                {
                }
                field("Salesperson Code"; Rec."Salesperson Code")
                {
                }
            }
            part(SalesShipmLines; "Posted Sales Shpt. Subform")
            {
                SubPageLink = "Document No." = field("No.");
            }
            group(Shipping)
            {
                Caption = 'Shipping';
                field("Ship-to Code"; Rec."Ship-to Code")
                {
                }
                field("Ship-to Name"; Rec."Ship-to Name")
                {
                }
                field("Ship-to Name 2"; Rec."Ship-to Name 2")
                {
                }
                field("Ship-to Address"; Rec."Ship-to Address")
                {
                }
                field("Ship-to Address 2"; Rec."Ship-to Address 2")
                {
                }
                field("Ship-to City"; Rec."Ship-to City")
                {
                }
                group(Control21)
                {
                    ShowCaption = false;
                    field("Ship-to County"; Rec."Ship-to County")
                    {
                    }
                }
                field("Ship-to Post Code"; Rec."Ship-to Post Code")
                {
                }
                field("Ship-to Country/Region Code"; Rec."Ship-to Country/Region Code")
                {
                }
                field("Ship-to Phone No."; Rec."Ship-to Phone No.")
                {
                }
                field("Ship-to Contact"; Rec."Ship-to Contact")
                {
                }
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Outbound Whse. Handling Time"; Rec."Outbound Whse. Handling Time")
                {
                }
                field("Shipping Time"; Rec."Shipping Time")
                {
                }
                group("Shipment Method")
                {
                    Caption = 'Shipment Method';
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
                }
                field("Shipment Date"; Rec."Shipment Date")
                {
                }
            }
            group(Billing)
            {
                Caption = 'Billing';
                field("Bill-to Customer No."; Rec."Bill-to Customer No.")
                {
                }
                field("Bill-to Name"; Rec."Bill-to Name")
                {
                }
                field("Bill-to Name 2"; Rec."Bill-to Name 2")
                {
                }
                field("Bill-to Address"; Rec."Bill-to Address")
                {
                }
                field("Bill-to Address 2"; Rec."Bill-to Address 2")
                {
                }
                field("Bill-to City"; Rec."Bill-to City")
                {
                }
                group(Control29)
                {
                    ShowCaption = false;
                    field("Bill-to County"; Rec."Bill-to County")
                    {
                    }
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
            }
        }
    }
}
#endif
