namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;

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
        if ExceptionCause = ExceptionCause::TotalDiffers then
            exit(Page::"BigC Store Card");
        exit(0);
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        Stores: Codeunit "BigC Stores";
    begin
        Stores.OpenCardModal(BigCException."Store Code");
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;
}
