namespace BigC.Connector.Exceptions;

using BigC.Connector.Customers;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;

/// <summary>Objects that are not staged here: the agent reads and sends them again with its next run.</summary>
codeunit 71424 "BigC Resent Subject" implements "BigC Exception Subject"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Nothing to mark: the next run sends the object, and its arrival resolves the exception.</summary>
    procedure Retry(BigCException: Record "BigC Exception")
    begin
    end;

    /// <summary>A store is looked at again; everything else only the agent can send.</summary>
    procedure ProcessNow(BigCException: Record "BigC Exception")
    var
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        if BigCException.Cause = BigCException.Cause::StoreNotReady then
            StoreReadiness.ResolveIfReady(BigCException."Store Code");
    end;

    procedure Outcome(BigCException: Record "BigC Exception"): Text
    begin
        if BigCException.Cause <> BigCException.Cause::StoreNotReady then
            exit(NextRunLbl);
        if BigCException.IsOpen() then
            exit(StrSubstNo(NotReadyLbl, BigCException."Store Code"));
        exit(StrSubstNo(ReadyLbl, BigCException."Store Code"));
    end;

    procedure Open(BigCException: Record "BigC Exception")
    var
        Store: Record "BigC Store";
        TaxRate: Record "BigC Tax Rate";
        TaxZone: Record "BigC Tax Zone";
        TaxClass: Record "BigC Tax Class";
        BigCCurrency: Record "BigC Currency";
        PaymentGateway: Record "BigC Payment Gateway";
        StoreProduct: Record "BigC Store Product";
        CustomerLink: Record "BigC Customer Link";
        SyncRun: Record "BigC Sync Run";
    begin
        case BigCException."Object Type" of
            BigCException."Object Type"::TaxRate:
                begin
                    TaxRate.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Tax Rates", TaxRate);
                end;
            BigCException."Object Type"::TaxZone:
                begin
                    TaxZone.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Tax Zones", TaxZone);
                end;
            BigCException."Object Type"::TaxClass:
                begin
                    TaxClass.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Tax Classes", TaxClass);
                end;
            BigCException."Object Type"::Currency:
                begin
                    BigCCurrency.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Currencies", BigCCurrency);
                end;
            BigCException."Object Type"::PaymentGateway:
                begin
                    PaymentGateway.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Payment Gateways", PaymentGateway);
                end;
            BigCException."Object Type"::Product:
                begin
                    StoreProduct.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Store Products", StoreProduct);
                end;
            BigCException."Object Type"::Customer:
                begin
                    CustomerLink.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Customer Links", CustomerLink);
                end;
            BigCException."Object Type"::SyncRun:
                begin
                    SyncRun.SetRange("Store Code", BigCException."Store Code");
                    Page.Run(Page::"BigC Sync Runs", SyncRun);
                end;
            else begin
                Store.SetRange("Code", BigCException."Store Code");
                Page.Run(Page::"BigC Stores", Store);
            end;
        end;
    end;

    procedure OpenDocument(BigCException: Record "BigC Exception")
    begin
        Message(NoDocumentMsg, BigCException."Object Type");
    end;

    procedure HasDocument(BigCException: Record "BigC Exception"): Boolean
    begin
        exit(false);
    end;

    procedure StorefrontPath(BigCException: Record "BigC Exception"): Text
    begin
        case BigCException."Object Type" of
            BigCException."Object Type"::Product:
                exit(StrSubstNo(ProductPathTok, BigCException."External Id"));
            BigCException."Object Type"::Customer:
                exit(StrSubstNo(CustomerPathTok, BigCException."External Id"));
            BigCException."Object Type"::TaxZone,
            BigCException."Object Type"::TaxClass,
            BigCException."Object Type"::TaxRate:
                exit(TaxPathTok);
            else
                exit('');
        end;
    end;

    var
        NextRunLbl: Label 'It is tried again with the next run of the agent.';
        ReadyLbl: Label 'Store %1 is ready. Its orders are booked in the background.', Comment = '%1 = store code';
        NotReadyLbl: Label 'Store %1 is not ready yet. Its readiness check says what is missing.', Comment = '%1 = store code';
        NoDocumentMsg: Label 'Nothing of the type %1 is booked, so there is no document.', Comment = '%1 = type of the object';
        ProductPathTok: Label '/manage/products/edit/%1', Locked = true;
        CustomerPathTok: Label '/manage/customers/%1/edit', Locked = true;
        TaxPathTok: Label '/manage/settings/tax', Locked = true;
}
