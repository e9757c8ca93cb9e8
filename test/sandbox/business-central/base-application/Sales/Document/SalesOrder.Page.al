#if STAND_IN
namespace Microsoft.Sales.Document;

using Microsoft.Sales.Posting;

/// <summary>A sales order with its lines.</summary>
page 42 "Sales Order"
{
    Caption = 'Sales Order';
    PageType = Document;
    ApplicationArea = All;
    SourceTable = "Sales Header";
    RefreshOnActivate = true;
    SourceTableView = where("Document Type" = filter(Order));

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
                    ShowMandatory = true;
                }
                field("Sell-to Customer Name"; Rec."Sell-to Customer Name")
                {
                }
                field("Sell-to Customer Name 2"; Rec."Sell-to Customer Name 2")
                {
                }
                field("Posting Description"; Rec."Posting Description")
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
                    group(Control123)
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
                    field("Sell-to Phone No."; Rec."Sell-to Phone No.")
                    {
                    }
                    field("Sell-to E-Mail"; Rec."Sell-to E-Mail")
                    {
                    }
                }
                field("Sell-to Contact"; Rec."Sell-to Contact")
                {
                }
                field("Document Date"; Rec."Document Date")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("VAT Reporting Date"; Rec."VAT Reporting Date")
                {
                }
                field("Order Date"; Rec."Order Date")
                {
                }
                field("Due Date"; Rec."Due Date")
                {
                }
                field("Requested Delivery Date"; Rec."Requested Delivery Date")
                {
                }
                field("Promised Delivery Date"; Rec."Promised Delivery Date")
                {
                }
                field("External Document No."; Rec."External Document No.")
                {
                }
                field("Your Reference"; Rec."Your Reference")
                {
                }
                field("Salesperson Code"; Rec."Salesperson Code")
                {
                }
                field(Status; Rec.Status)
                {
                    Editable = false;
                }
            }
            part(SalesLines; "Sales Order Subform")
            {
                SubPageLink = "Document Type" = field("Document Type"), "Document No." = field("No.");
                UpdatePropagation = Both;
            }
            group("Invoice Details")
            {
                Caption = 'Invoice Details';
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Prices Including VAT"; Rec."Prices Including VAT")
                {
                }
                field("VAT Country/Region Code"; Rec."VAT Country/Region Code")
                {
                }
                field("VAT Registration No."; Rec."VAT Registration No.")
                {
                }
                field("Gen. Bus. Posting Group"; Rec."Gen. Bus. Posting Group")
                {
                }
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                }
                field("Customer Posting Group"; Rec."Customer Posting Group")
                {
                }
                field("Payment Terms Code"; Rec."Payment Terms Code")
                {
                }
                field("Payment Method Code"; Rec."Payment Method Code")
                {
                }
                field("Payment Discount %"; Rec."Payment Discount %")
                {
                }
                field("Pmt. Discount Date"; Rec."Pmt. Discount Date")
                {
                }
            }
            group("Shipping and Billing")
            {
                Caption = 'Shipping and Billing';
                group(Control91)
                {
                    ShowCaption = false;
                    group(Control90)
                    {
                        ShowCaption = false;
                        group(Control4)
                        {
                            ShowCaption = false;
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
                            group(Control297)
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
                        }
                        field("Ship-to Phone No."; Rec."Ship-to Phone No.")
                        {
                        }
                        field("Ship-to Contact"; Rec."Ship-to Contact")
                        {
                        }
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
                }
                group(Control85)
                {
                    ShowCaption = false;
                    group(Control82)
                    {
                        ShowCaption = false;
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
                        group(Control130)
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
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Shipment Date"; Rec."Shipment Date")
                {
                }
                field("Outbound Whse. Handling Time"; Rec."Outbound Whse. Handling Time")
                {
                }
                field("Shipping Time"; Rec."Shipping Time")
                {
                }
                field("Late Order Shipping"; Rec."Late Order Shipping")
                {
                }
                field("Completely Shipped"; Rec."Completely Shipped")
                {
                }
            }
        }
    }

    actions
    {
        area(processing)
        {
            group(Action21)
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

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Rec."Document Type" := Rec."Document Type"::Order;
    end;
}
#endif
