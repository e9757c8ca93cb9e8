namespace BigC.Connector.Orders;

page 71510 "BigC Orders"
{
    PageType = List;
    Caption = 'BigCommerce Orders';
    SourceTable = "BigC Order";
    SourceTableView = sorting("Store Code", "Order Id") order(descending);
    ApplicationArea = All;
    UsageCategory = Lists;
    Editable = false;
    ModifyAllowed = false;
    InsertAllowed = false;
    DeleteAllowed = false;
    CardPageId = "BigC Order";
    AboutTitle = 'About BigCommerce orders';
    AboutText = 'Every order of the storefront is here: booked, waiting or held, and why.';

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Order Id"; Rec."Order Id")
                {
                }
                field(Status; Rec.Status)
                {
                    StyleExpr = ProofStyle;
                }
                field(Proof; OrderProofView.StateText())
                {
                    Caption = 'Proof';
                    ToolTip = 'Specifies whether the document says the same as the order, or what stands in the way.';
                    StyleExpr = ProofStyle;

                    trigger OnDrillDown()
                    begin
                        OrderPages.OpenExceptions(Rec);
                    end;
                }
                field("Total Inc Tax"; Rec."Total Inc Tax")
                {
                }
                field("ISO Currency Code"; Rec."ISO Currency Code")
                {
                }
                field("Customer Email"; Rec."Customer Email")
                {
                }
                field("Created At"; Rec."Created At")
                {
                }
                field("Sales Document No."; Rec."Sales Document No.")
                {
                }
                field("Posted Invoice No."; Rec."Posted Invoice No.")
                {
                }
                field("Status Reason"; Rec."Status Reason")
                {
                }
                field("Total Tax"; Rec."Total Tax")
                {
                }
                field("Paid Amount"; Rec."Paid Amount")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
                field("Status Id"; Rec."Status Id")
                {
                }
                field(Revision; Rec.Revision)
                {
                }
                field("No. of Lines"; Rec."No. of Lines")
                {
                }
                field("Next Attempt At"; Rec."Next Attempt At")
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

    views
    {
        view(Held)
        {
            Caption = 'Held';
            Filters = where(Status = const(Held));
        }
        view(Waiting)
        {
            Caption = 'Waiting';
            Filters = where(Status = const(Waiting));
        }
        view(ToProcess)
        {
            Caption = 'To process';
            Filters = where(Pending = const(true), Status = filter(<> Waiting));
        }
        view(Ordered)
        {
            Caption = 'Ordered';
            Filters = where(Status = const(Ordered));
        }
        view(Invoiced)
        {
            Caption = 'Invoiced';
            Filters = where(Status = const(Invoiced));
        }
    }

    trigger OnOpenPage()
    begin
        MayProcess := OrderPages.MayProcess();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        HasDocument := OrderPages.HasDocument(Rec);
    end;

    trigger OnAfterGetRecord()
    begin
        OrderProofView.Load(Rec);
        ProofStyle := OrderProofView.StateStyle();
    end;

    var
        OrderProofView: Codeunit "BigC Order Proof View";
        OrderPages: Codeunit "BigC Order Pages";
        ProofStyle: Text;
        MayProcess: Boolean;
        HasDocument: Boolean;
}
