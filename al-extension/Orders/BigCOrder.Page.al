namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

page 71511 "BigC Order"
{
    PageType = Document;
    Caption = 'BigCommerce Order';
    SourceTable = "BigC Order";
    ApplicationArea = All;
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;
    DataCaptionFields = "Order Id", "Customer Email";

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("Order Id"; Rec."Order Id")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Status Reason"; Rec."Status Reason")
                {
                }
                field("Status Id"; Rec."Status Id")
                {
                }
                field("Created At"; Rec."Created At")
                {
                }
                field("Modified At"; Rec."Modified At")
                {
                }
                field("Customer No."; Rec."Customer No.")
                {
                }
                field("Sales Document No."; Rec."Sales Document No.")
                {
                }
                field("Posted Invoice No."; Rec."Posted Invoice No.")
                {
                }
                field(Revision; Rec.Revision)
                {
                }
                field("Applied Revision"; Rec."Applied Revision")
                {
                }
                field("Next Attempt At"; Rec."Next Attempt At")
                {
                }
                field("Customer Message"; Rec."Customer Message")
                {
                    MultiLine = true;
                }
            }
            part(Lines; "BigC Order Lines Part")
            {
                Caption = 'Lines';
                SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
            }
            group(Amounts)
            {
                Caption = 'Amounts';

                field("ISO Currency Code"; Rec."ISO Currency Code")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Currency Factor"; Rec."Currency Factor")
                {
                }
                field("Posting Date"; Rec."Posting Date")
                {
                }
                field("Prices Include Tax"; Rec."Prices Include Tax")
                {
                }
                field("Subtotal Inc Tax"; Rec."Subtotal Inc Tax")
                {
                }
                field("Shipping Cost Inc Tax"; Rec."Shipping Cost Inc Tax")
                {
                }
                field("Handling Cost Inc Tax"; Rec."Handling Cost Inc Tax")
                {
                }
                field("Wrapping Cost Inc Tax"; Rec."Wrapping Cost Inc Tax")
                {
                }
                field("Discount Amount"; Rec."Discount Amount")
                {
                }
                field("Coupon Discount"; Rec."Coupon Discount")
                {
                }
                field("Total Ex Tax"; Rec."Total Ex Tax")
                {
                }
                field("Total Tax"; Rec."Total Tax")
                {
                }
                field("Total Inc Tax"; Rec."Total Inc Tax")
                {
                }
                field("Gift Certificate Amount"; Rec."Gift Certificate Amount")
                {
                }
                field("Store Credit Amount"; Rec."Store Credit Amount")
                {
                }
                field("Paid Amount"; Rec."Paid Amount")
                {
                }
                field("Residual Amount"; Rec."Residual Amount")
                {
                }
            }
            part(Taxes; "BigC Order Taxes Part")
            {
                Caption = 'Taxes';
                SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
            }
            part(Payments; "BigC Order Payments Part")
            {
                Caption = 'Payment Transactions';
                SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
            }
            part(PostedPayments; "BigC Posted Payments Part")
            {
                Caption = 'Posted Payments';
                SubPageLink = "Store Code" = field("Store Code"), "Order Id" = field("Order Id");
            }
            part(Residuals; "BigC Order Residuals Part")
            {
                Caption = 'Proof: Residuals';
                SubPageLink = "Order SystemId" = field(SystemId);
            }
            part(Changes; "BigC Order Changes Part")
            {
                Caption = 'Changes';
                SubPageLink = "Order SystemId" = field(SystemId);
            }
            group(Customer)
            {
                Caption = 'Customer';

                field("Customer Id"; Rec."Customer Id")
                {
                }
                field("Customer Email"; Rec."Customer Email")
                {
                }
                field("Customer First Name"; Rec."Customer First Name")
                {
                }
                field("Customer Last Name"; Rec."Customer Last Name")
                {
                }
                field("Customer Company"; Rec."Customer Company")
                {
                }
                field("Customer Phone"; Rec."Customer Phone")
                {
                }
            }
            group(Billing)
            {
                Caption = 'Billing Address';

                field("Billing First Name"; Rec."Billing First Name")
                {
                }
                field("Billing Last Name"; Rec."Billing Last Name")
                {
                }
                field("Billing Company"; Rec."Billing Company")
                {
                }
                field("Billing Street 1"; Rec."Billing Street 1")
                {
                }
                field("Billing Street 2"; Rec."Billing Street 2")
                {
                }
                field("Billing City"; Rec."Billing City")
                {
                }
                field("Billing State"; Rec."Billing State")
                {
                }
                field("Billing Postal Code"; Rec."Billing Postal Code")
                {
                }
                field("Billing Country Code"; Rec."Billing Country Code")
                {
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Process)
            {
                Caption = 'Process';
                ToolTip = 'Prove the order again and book it if nothing stands in the way.';
                Image = Process;

                trigger OnAction()
                var
                    Orders: Codeunit "BigC Orders";
                begin
                    Orders.Process(Rec.SystemId);
                    CurrPage.Update(false);
                end;
            }
        }
        area(Navigation)
        {
            action(OpenSalesOrder)
            {
                Caption = 'Sales Order';
                ToolTip = 'Open the sales order or the posted invoice that was made from the order.';
                Image = Document;

                trigger OnAction()
                begin
                    OpenDocument();
                end;
            }
            action(ShowPayload)
            {
                Caption = 'Payload';
                ToolTip = 'Show the order as BigCommerce sent it.';
                Image = XMLFile;

                trigger OnAction()
                begin
                    Message(Rec.GetPayload());
                end;
            }
            action(Exceptions)
            {
                Caption = 'Exceptions';
                ToolTip = 'Show why the order is held, and what was wrong before.';
                Image = ErrorLog;

                trigger OnAction()
                var
                    BigCException: Record "BigC Exception";
                begin
                    BigCException.SetRange("Store Code", Rec."Store Code");
                    BigCException.SetRange("Object Type", BigCException."Object Type"::Order);
                    BigCException.SetRange("External Id", Rec.ExternalNo());
                    Page.Run(Page::"BigC Exceptions", BigCException);
                end;
            }
        }
        area(Promoted)
        {
            actionref(Process_Promoted; Process)
            {
            }
            actionref(Exceptions_Promoted; Exceptions)
            {
            }
        }
    }

    local procedure OpenDocument()
    var
        SalesHeader: Record "Sales Header";
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        if SalesHeader.Get(SalesHeader."Document Type"::Order, Rec."Sales Document No.") then
            Page.Run(0, SalesHeader)
        else
            if SalesInvoiceHeader.Get(Rec."Posted Invoice No.") then
                Page.Run(0, SalesInvoiceHeader)
            else
                Message(NoDocumentMsg, Rec.ExternalNo());
    end;

    var
        NoDocumentMsg: Label 'Order %1 has no sales document.', Comment = '%1 = order number';
}
