namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Setup;

/// <summary>Figures of an order that do not add up.</summary>
codeunit 71442 "BigC Amount Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TaxLbl: Label 'Compare the tax of the order in BigCommerce with its VAT here, line by line. Correct the side that is wrong, or raise Max. VAT Difference Allowed, and retry; or accept the difference with Override.';
        TotalLbl: Label 'Compare the total of the order in BigCommerce with its lines. Correct the order, or raise the rounding limit of the store, and retry; or accept the difference with Override.';
        RowsLbl: Label 'The storefront contradicts itself about the tax of the order. Save the order again in BigCommerce, so that it is computed anew and sent again; or accept the tax rows with Override.';
        InvalidLbl: Label 'Correct the amount or quantity in BigCommerce; the agent then sends the order again by itself.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Amounts);
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
            ExceptionCause::TaxDiffers:
                exit(TaxLbl);
            ExceptionCause::TotalDiffers:
                exit(TotalLbl);
            ExceptionCause::TaxRowsDiffer:
                exit(RowsLbl);
            else
                exit(InvalidLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        case ExceptionCause of
            ExceptionCause::TotalDiffers:
                exit(Page::"BigC Store Card");
            ExceptionCause::TaxDiffers:
                exit(Page::"General Ledger Setup");
            else
                exit(0);
        end;
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        Stores: Codeunit "BigC Stores";
        Currencies: Codeunit "BigC Currencies";
        CurrencyCode: Code[10];
    begin
        if BigCException.Cause = BigCException.Cause::TaxDiffers then begin
            // Each currency has a limit of its own.
            if Currencies.FindCurrency(BigCException."Store Code", BigCException."Currency Code", CurrencyCode) and (CurrencyCode <> '') then
                Page.RunModal(Page::Currencies)
            else
                Page.RunModal(Page::"General Ledger Setup");
            exit;
        end;
        Stores.OpenCardModal(BigCException."Store Code");
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
