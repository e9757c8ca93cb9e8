namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;

/// <summary>Orders that changed when they should not, or are not complete.</summary>
codeunit 71449 "BigC Order Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ChangedLbl: Label 'Compare the revisions of the order. Correct the posted invoice with a credit memo where needed, and ignore the exception with its number as reason.';
        CancelledLbl: Label 'The order was cancelled in the storefront after its invoice was posted. Credit the invoice, and ignore the exception with the number of the credit memo as reason.';
        WaitingLbl: Label 'Find out in BigCommerce why the order still waits: approve, complete or cancel it there.';
        StatusLbl: Label 'Add the status on the BigCommerce Order States page of the store and say what to do with it. The orders that wait for it are then booked.';
        DocumentLbl: Label 'Somebody has the sales document in hand. The message says whether to reopen, make again or correct it; then retry. Ignoring it lets the sales order be delivered and invoiced as it is; give the reason.';
        InvoiceDiffersLbl: Label 'Compare the posted invoices with the order: the message says which amount or VAT identifier differs. Put it right with a credit memo and a new invoice, and ignore the exception with their numbers as reason.';
        NotToShipLbl: Label 'Settle the order in BigCommerce: its sales order can be released and posted again as soon as the order has a status that ships, is not archived and not wholly refunded. Or ignore the exception with the reason why it ships all the same.';
        IncompleteLbl: Label 'Complete the order in BigCommerce; the agent then sends it again by itself.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::OrderChanges);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        case ExceptionCause of
            ExceptionCause::ChangedAfterPosting,
            ExceptionCause::CancelledAfterPosting,
            ExceptionCause::InvoiceDiffers,
            ExceptionCause::StatusUnknown:
                exit(Enum::"BigC Exception Owner"::Finance);
            ExceptionCause::WaitingTooLong,
            ExceptionCause::NotToShip:
                exit(Enum::"BigC Exception Owner"::CustomerExperience);
            ExceptionCause::DocumentChanged:
                exit(Enum::"BigC Exception Owner"::Operations);
            else
                exit(Enum::"BigC Exception Owner"::Ecommerce);
        end;
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        case ExceptionCause of
            ExceptionCause::ChangedAfterPosting,
            ExceptionCause::CancelledAfterPosting,
            ExceptionCause::DocumentChanged,
            ExceptionCause::InvoiceDiffers,
            ExceptionCause::NotToShip:
                exit(Enum::"BigC Exception Severity"::Critical);
            ExceptionCause::WaitingTooLong:
                exit(Enum::"BigC Exception Severity"::Notice);
            else
                exit(Enum::"BigC Exception Severity"::Held);
        end;
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::ChangedAfterPosting:
                exit(ChangedLbl);
            ExceptionCause::CancelledAfterPosting:
                exit(CancelledLbl);
            ExceptionCause::WaitingTooLong:
                exit(WaitingLbl);
            ExceptionCause::StatusUnknown:
                exit(StatusLbl);
            ExceptionCause::DocumentChanged:
                exit(DocumentLbl);
            ExceptionCause::InvoiceDiffers:
                exit(InvoiceDiffersLbl);
            ExceptionCause::NotToShip:
                exit(NotToShipLbl);
            else
                exit(IncompleteLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        if ExceptionCause = ExceptionCause::StatusUnknown then
            exit(Page::"BigC Order States");
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        OrderState: Record "BigC Order State";
        OrderStates: Page "BigC Order States";
    begin
        OrderState.SetRange("Store Code", BigCException."Store Code");
        OrderStates.SetTableView(OrderState);
        OrderStates.RunModal();
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
