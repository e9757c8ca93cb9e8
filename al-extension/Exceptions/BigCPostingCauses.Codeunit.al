namespace BigC.Connector.Exceptions;

using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;

/// <summary>
/// What Business Central itself refuses to post, such as an entry without a dimension that is mandatory, the whole posting rolled
/// back; and what it would refuse for want of an account.
/// </summary>
codeunit 71453 "BigC Posting Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        SetupLbl: Label 'Complete the general posting setup that the message names. The orders that wait for it are then booked.';
        CustomerGroupLbl: Label 'Give the customer posting group that the message names a receivables account that can be posted to. The orders that wait for it are then booked.';
        InventoryLbl: Label 'Complete the inventory posting setup that the message names. The orders that wait for it are then booked.';
        FailedLbl: Label 'Correct what the message names: a dimension, a posting group, a block, a number series. Nothing was posted. A payment is then posted by itself or with Retry; a sales order is posted again where it was posted from.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Posting);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::PostingSetupIncomplete:
                exit(SetupLbl);
            ExceptionCause::CustomerGroupIncomplete:
                exit(CustomerGroupLbl);
            ExceptionCause::InventorySetupIncomplete:
                exit(InventoryLbl);
            else
                exit(FailedLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        case ExceptionCause of
            ExceptionCause::PostingSetupIncomplete:
                exit(Page::"General Posting Setup");
            ExceptionCause::CustomerGroupIncomplete:
                exit(Page::"Customer Posting Groups");
            ExceptionCause::InventorySetupIncomplete:
                exit(Page::"Inventory Posting Setup");
            else
                // The message names what to correct, which may be anything.
                exit(0);
        end;
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    begin
        Page.RunModal(FixingPage(BigCException.Cause));
    end;

    /// <summary>What failed may have been a lock, or be put right by somebody who does not know of the exception.</summary>
    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(ExceptionCause = ExceptionCause::PostingFailed);
    end;
}
