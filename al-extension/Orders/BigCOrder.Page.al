namespace BigC.Connector.Orders;

using BigC.Connector.Payments;

page 71511 "BigC Order"
{
    PageType = Document;
    Caption = 'BigCommerce Order';
    SourceTable = "BigC Order";
    ApplicationArea = All;
    UsageCategory = None;
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;
    DataCaptionFields = "Order Id", "Customer Email";
    AboutTitle = 'About this order';
    AboutText = 'The order as the storefront has it, and beside it the proof: whether the sales document says the same, rate by rate, and where each difference went.';

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
                    trigger OnDrillDown()
                    begin
                        OrderPages.OpenCustomer(Rec);
                    end;
                }
                field("Sales Document No."; Rec."Sales Document No.")
                {
                    trigger OnDrillDown()
                    begin
                        OrderPages.OpenDocument(Rec);
                    end;
                }
                field("Posted Invoice No."; Rec."Posted Invoice No.")
                {
                    trigger OnDrillDown()
                    begin
                        OrderPages.OpenPostedInvoices(Rec);
                    end;
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
            part(Discounts; "BigC Order Discounts Part")
            {
                Caption = 'Discounts';
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
            part(Revisions; "BigC Order Revisions Part")
            {
                Caption = 'Revisions';
                SubPageLink = "Order SystemId" = field(SystemId);
            }
            part(Changes; "BigC Order Changes Part")
            {
                Caption = 'Changes';
                SubPageLink = "Order SystemId" = field(SystemId);
            }
            part(Consignments; "BigC Order Consignments Part")
            {
                Caption = 'Consignments';
                SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
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
        area(FactBoxes)
        {
            part(ProofFactBox; "BigC Order Proof FactBox")
            {
                Caption = 'Proof';
                SubPageLink = "Store Code" = field("Store Code"), "Order Id" = field("Order Id");
            }
            part(VATProof; "BigC Order VAT FactBox")
            {
                Caption = 'Proof: VAT by Rate';
            }
            part(Residuals; "BigC Order Residuals Part")
            {
                Caption = 'Proof: Residuals';
                SubPageLink = "Order SystemId" = field(SystemId);
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
                ToolTip = 'Prove the order again and book it if nothing stands in the way. Without the right to create sales orders you have it done in the background.';
                Image = Process;
                Enabled = MayProcess and (Rec."Order Id" <> 0);

                trigger OnAction()
                begin
                    OrderPages.Process(Rec);
                    CurrPage.Update(false);
                end;
            }
            action(ChangePostingDate)
            {
                Caption = 'Change Posting Date';
                ToolTip = 'Choose the day on which the order is booked if its own day is closed.';
                Image = ChangeDate;
                Enabled = MayProcess and (Rec."Order Id" <> 0);

                trigger OnAction()
                begin
                    OrderPages.ChangePostingDate(Rec);
                    CurrPage.Update(false);
                end;
            }
        }
        area(Navigation)
        {
            action(Exceptions)
            {
                Caption = 'Exceptions';
                ToolTip = 'Show why the order is held, and what was wrong before.';
                Image = ErrorLog;
                Enabled = Rec."Order Id" <> 0;

                trigger OnAction()
                begin
                    OrderPages.OpenExceptions(Rec);
                end;
            }
            action(OpenSalesOrder)
            {
                Caption = 'Document';
                ToolTip = 'Open the sales order, or the posted invoice that was made from it.';
                Image = Document;
                Enabled = HasDocument;

                trigger OnAction()
                begin
                    OrderPages.OpenDocument(Rec);
                end;
            }
            action(PostedInvoices)
            {
                Caption = 'Posted Invoices';
                ToolTip = 'Open what was invoiced of the order.';
                Image = PostedOrder;
                Enabled = Rec."Posted Invoice No." <> '';

                trigger OnAction()
                begin
                    OrderPages.OpenPostedInvoices(Rec);
                end;
            }
            action(OpenCustomer)
            {
                Caption = 'Customer';
                ToolTip = 'Open the customer that the order was booked for.';
                Image = Customer;
                Enabled = Rec."Customer No." <> '';

                trigger OnAction()
                begin
                    OrderPages.OpenCustomer(Rec);
                end;
            }
            action(LedgerEntries)
            {
                Caption = 'Ledger Entries';
                ToolTip = 'Show the invoices and payments of the order in the customer ledger.';
                Image = CustomerLedger;
                Enabled = Rec."Bill-to Customer No." <> '';

                trigger OnAction()
                begin
                    OrderPages.OpenLedgerEntries(Rec);
                end;
            }
            action(OpenInBigCommerce)
            {
                Caption = 'Open in BigCommerce';
                ToolTip = 'Open the order in the control panel of the storefront.';
                Image = Web;
                Enabled = Rec."Order Id" <> 0;

                trigger OnAction()
                begin
                    OrderPages.OpenInStorefront(Rec);
                end;
            }
            action(ShowPayload)
            {
                Caption = 'Payload';
                ToolTip = 'Show the order as BigCommerce sent it.';
                Image = XMLFile;
                Enabled = Rec."Order Id" <> 0;

                trigger OnAction()
                var
                    OrderRevision: Record "BigC Order Revision";
                begin
                    OrderRevision.Get(Rec.SystemId, Rec.Revision);
                    Page.Run(Page::"BigC Order Payload", OrderRevision);
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
            actionref(OpenSalesOrder_Promoted; OpenSalesOrder)
            {
            }
            actionref(LedgerEntries_Promoted; LedgerEntries)
            {
            }
            actionref(OpenInBigCommerce_Promoted; OpenInBigCommerce)
            {
            }
        }
    }

    trigger OnOpenPage()
    begin
        MayProcess := OrderPages.MayProcess();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        HasDocument := OrderPages.HasDocument(Rec);
        CurrPage.VATProof.Page.Load(Rec);
    end;

    var
        OrderPages: Codeunit "BigC Order Pages";
        MayProcess: Boolean;
        HasDocument: Boolean;
}
