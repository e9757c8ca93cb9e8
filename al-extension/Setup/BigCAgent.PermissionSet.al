namespace BigC.Connector.Setup;

using BigC.Connector.Api;
using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Shipments;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;
using System.Security.AccessControl;

/// <summary>
/// For the agent: of all pages it runs the API pages of the connector only. Through the web services it can also read API
/// queries and call codeunits that somebody published, because booking runs queries and codeunits of the base application
/// whose names depend on the tenant's apps and set-up.
/// </summary>
permissionset 71405 "BigC Agent"
{
    Assignable = true;
    Caption = 'BigC - Agent';
    // What the base application touches with a sales document (comments, reservations, item tracking, assembly links,
    // warehouse requests, archives ...) when the connector makes, changes or deletes it.
    IncludedPermissionSets = "D365 SALES DOC, EDIT";

    // Booking reads set-up all over the base application and runs its code, so both are open.
    // Dimensions: a customer's template may have default dimensions, and a combination of values that no document had
    // before makes a new dimension set.
    Permissions = tabledata "BigC Tax Zone" = RIM,
                  tabledata "BigC Tax Class" = RIM,
                  tabledata "BigC Tax Rate" = RIM,
                  tabledata "BigC Currency" = RIM,
                  tabledata "BigC Payment Gateway" = RIM,
                  tabledata "BigC Store Product" = RIM,
                  tabledata "BigC Customer Link" = RIM,
                  tabledata "BigC Shipping Method" = RI,
                  tabledata "BigC Checkpoint" = RIM,
                  tabledata "BigC Lease" = RIM,
                  tabledata "BigC Sync Run" = RIM,
                  tabledata "BigC Exception History" = RI,
                  tabledata "BigC Gift Certificate Entry" = RIM,
                  tabledata "BigC Posted Payment" = RIM,
                  tabledata "BigC Exception" = RIMD,
                  tabledata "BigC Order" = RIMD,
                  tabledata "BigC Order Change" = RIMD,
                  tabledata "BigC Order Consignment" = RIMD,
                  tabledata "BigC Order Discount" = RIMD,
                  tabledata "BigC Order Line" = RIMD,
                  tabledata "BigC Order Payment" = RIMD,
                  tabledata "BigC Order Residual" = RIMD,
                  tabledata "BigC Order Proven VAT" = RID,
                  tabledata "BigC Order Revision" = RIMD,
                  tabledata "BigC Order Tax" = RIMD,
                  tabledata Customer = RIM,
                  tabledata "Gen. Journal Line" = RIMD,
                  tabledata "Cust. Ledger Entry" = Rim,
                  tabledata "Detailed Cust. Ledg. Entry" = Rim,
                  tabledata "Bank Account Ledger Entry" = Rim,
                  tabledata "G/L Entry" = Rim,
                  tabledata "G/L Register" = Rim,
                  tabledata "VAT Entry" = Rim,
                  tabledata "G/L Entry - VAT Entry Link" = Rim,
                  tabledata "No. Series Line" = Rm,
                  tabledata "Default Dimension" = RIMD,
                  tabledata "Dimension Set Entry" = Rim,
                  tabledata "Dimension Set Tree Node" = Rim,
                  page "BigC Checkpoints API" = X,
                  page "BigC Currencies API" = X,
                  page "BigC Exceptions API" = X,
                  page "BigC Leases API" = X,
                  page "BigC Order Consignments API" = X,
                  page "BigC Order Discounts API" = X,
                  page "BigC Order Lines API" = X,
                  page "BigC Order Payments API" = X,
                  page "BigC Order Taxes API" = X,
                  page "BigC Orders API" = X,
                  page "BigC Payment Gateways API" = X,
                  page "BigC Store Products API" = X,
                  page "BigC Stores API" = X,
                  page "BigC Sync Runs API" = X,
                  page "BigC Tax Classes API" = X,
                  page "BigC Tax Rates API" = X,
                  page "BigC Tax Zones API" = X,
                  tabledata * = R,
                  table * = X,
                  codeunit * = X,
                  query * = X;
}
