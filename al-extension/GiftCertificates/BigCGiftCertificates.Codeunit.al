namespace BigC.Connector.GiftCertificates;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using Microsoft.Sales.History;

/// <summary>Gift certificates: their liability account and their ledger.</summary>
codeunit 71580 "BigC Gift Certificates"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        GiftCardAccounts: Codeunit "BigC Gift Card Accounts Impl";
        CertificateLedger: Codeunit "BigC Certificate Ledger";

    /// <summary>Finds the liability account of certificates in a currency, given as the storefront spells it.</summary>
    procedure FindLiabilityAccount(StoreCode: Code[20]; ISOCurrencyCode: Code[10]; var AccountNo: Code[20]): Boolean
    begin
        exit(GiftCardAccounts.FindLiabilityAccount(StoreCode, ISOCurrencyCode, AccountNo));
    end;

    /// <summary>Finds the liability account of store credit in a currency, given as the storefront spells it.</summary>
    procedure FindStoreCreditAccount(StoreCode: Code[20]; ISOCurrencyCode: Code[10]; var AccountNo: Code[20]): Boolean
    begin
        exit(GiftCardAccounts.FindStoreCreditAccount(StoreCode, ISOCurrencyCode, AccountNo));
    end;

    /// <summary>Writes the certificates that a posted invoice sold to the ledger.</summary>
    procedure IssueFromInvoice(Order: Record "BigC Order"; SalesInvoiceHeader: Record "Sales Invoice Header")
    begin
        CertificateLedger.IssueFromInvoice(Order, SalesInvoiceHeader);
    end;

    /// <summary>Adds number and code of certificates that the storefront made after their invoice to what was issued on them.</summary>
    internal procedure CompleteIssued(Order: Record "BigC Order")
    begin
        CertificateLedger.CompleteIssued(Order);
    end;

    /// <summary>Writes a redemption to the ledger.</summary>
    procedure Redeem(Order: Record "BigC Order"; PostedPayment: Record "BigC Posted Payment"; CertificateCode: Text)
    begin
        CertificateLedger.Redeem(Order, PostedPayment, CertificateCode);
    end;

    /// <summary>Takes a redemption back whose payment was reversed, in the currency and at the rate it was written with.</summary>
    procedure ReverseRedemption(PostedPayment: Record "BigC Posted Payment")
    begin
        CertificateLedger.ReverseRedemption(PostedPayment);
    end;

    /// <summary>What is owed on a certificate, or on all of a store if the code is empty, in the currency given.</summary>
    procedure Balance(StoreCode: Code[20]; CertificateCode: Code[50]; CurrencyCode: Code[10]): Decimal
    begin
        exit(CertificateLedger.Balance(StoreCode, CertificateCode, CurrencyCode));
    end;

    /// <summary>Opens the accounts of a store on the row of a currency, and waits until the page is closed. The row is added if it is missing, and stays if it was filled in.</summary>
    internal procedure OpenAccounts(StoreCode: Code[20]; ISOCurrencyCode: Code[10])
    begin
        GiftCardAccounts.Open(StoreCode, ISOCurrencyCode);
    end;

    /// <summary>Deletes liability accounts of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    begin
        GiftCardAccounts.DeleteAllOf(StoreCode);
    end;

    /// <summary>Raised before the liability account is looked up. A subscriber that sets the account also sets IsHandled.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindLiabilityAccount(StoreCode: Code[20]; ISOCurrencyCode: Code[10]; var AccountNo: Code[20]; var IsHandled: Boolean)
    begin
    end;

    /// <summary>Raised after an entry was written to the certificate ledger.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterInsertEntry(GiftCertificateEntry: Record "BigC Gift Certificate Entry")
    begin
    end;
}
