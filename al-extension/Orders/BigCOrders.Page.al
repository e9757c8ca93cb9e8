namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;

page 71510 "BigC Orders"
{
    PageType = List;
    Caption = 'BigCommerce Orders';
    SourceTable = "BigC Order";
    ApplicationArea = All;
    UsageCategory = Lists;
    Editable = false;
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
                field("Store Code"; Rec."Store Code")
                {
                }
                field(Status; Rec.Status)
                {
                }
                field("Status Reason"; Rec."Status Reason")
                {
                }
                field("Created At"; Rec."Created At")
                {
                }
                field("Customer Email"; Rec."Customer Email")
                {
                }
                field("ISO Currency Code"; Rec."ISO Currency Code")
                {
                }
                field("Total Inc Tax"; Rec."Total Inc Tax")
                {
                }
                field("Total Tax"; Rec."Total Tax")
                {
                }
                field("Paid Amount"; Rec."Paid Amount")
                {
                }
                field("Sales Document No."; Rec."Sales Document No.")
                {
                }
                field("Posted Invoice No."; Rec."Posted Invoice No.")
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
}
