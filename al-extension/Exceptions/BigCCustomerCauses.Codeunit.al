namespace BigC.Connector.Exceptions;

using BigC.Connector.Customers;
using BigC.Connector.Stores;
using Microsoft.Sales.Customer;

/// <summary>Customers that cannot be found, created or invoiced, or of whom the card does not say all.</summary>
codeunit 71445 "BigC Customer Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TemplateLbl: Label 'Choose a customer template on the store. The orders that wait for it are then booked.';
        BlockedLbl: Label 'Unblock the customer, or link the storefront customer to another one. The orders that wait for it are then booked.';
        AmbiguousLbl: Label 'Find out who the shopper is, and link the storefront customer or guest to that customer on the page BigCommerce Customer Links; make a new customer for it if it is none of them. The orders that wait for it are then booked.';
        EMailLbl: Label 'Ask the shopper for a shorter e-mail address and enter it on the customer card: it then receives documents by e-mail. Or ignore this with the reason.';
        UnidentifiedLbl: Label 'Give the order an e-mail address or a customer in BigCommerce; the agent then sends it again by itself.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Customers);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        if ExceptionCause = ExceptionCause::CustomerTemplateMissing then
            exit(Enum::"BigC Exception Owner"::Finance);
        exit(Enum::"BigC Exception Owner"::CustomerExperience);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        if ExceptionCause = ExceptionCause::EMailTooLong then
            exit(Enum::"BigC Exception Severity"::Notice);
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::CustomerTemplateMissing:
                exit(TemplateLbl);
            ExceptionCause::CustomerBlocked:
                exit(BlockedLbl);
            ExceptionCause::CustomerAmbiguous:
                exit(AmbiguousLbl);
            ExceptionCause::EMailTooLong:
                exit(EMailLbl);
            else
                exit(UnidentifiedLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        case ExceptionCause of
            ExceptionCause::CustomerTemplateMissing:
                exit(Page::"BigC Store Card");
            ExceptionCause::CustomerBlocked,
            ExceptionCause::EMailTooLong:
                exit(Page::"Customer Card");
            ExceptionCause::CustomerAmbiguous:
                exit(Page::"BigC Customer Links");
            else
                exit(0);
        end;
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        Customer: Record Customer;
        CustomerLink: Record "BigC Customer Link";
        Stores: Codeunit "BigC Stores";
        CustomerCard: Page "Customer Card";
        CustomerLinks: Page "BigC Customer Links";
    begin
        if BigCException.Cause = BigCException.Cause::CustomerAmbiguous then begin
            CustomerLink.SetRange("Store Code", BigCException."Store Code");
            CustomerLinks.SetTableView(CustomerLink);
            CustomerLinks.RunModal();
            exit;
        end;
        if FixingPage(BigCException.Cause) <> Page::"Customer Card" then begin
            Stores.OpenCardModal(BigCException."Store Code");
            exit;
        end;
        Customer.Get(CopyStr(BigCException."Cause Key", 1, MaxStrLen(Customer."No.")));
        CustomerCard.SetRecord(Customer);
        CustomerCard.RunModal();
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
