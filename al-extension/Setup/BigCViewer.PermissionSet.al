namespace BigC.Connector.Setup;

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
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.Shipping;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Receivables;
using Microsoft.Sales.Setup;
using System.Security.AccessControl;
using System.Security.User;

/// <summary>Sees stores, mappings, orders and exceptions, and what their pages look up in the base application; changes nothing.</summary>
permissionset 71401 "BigC Viewer"
{
    Assignable = true;
    Caption = 'BigC - Viewer';
    IncludedPermissionSets = "BigC Objects";

    Permissions = tabledata "BigC Customer Link" = R,
                  tabledata "BigC Exception" = R,
                  tabledata "BigC Exception History" = R,
                  tabledata "BigC Exception Override" = R,
                  tabledata "BigC Gift Card Account" = R,
                  tabledata "BigC Gift Certificate Entry" = R,
                  tabledata "BigC Store Product" = R,
                  tabledata "BigC Order" = R,
                  tabledata "BigC Order Change" = R,
                  tabledata "BigC Order Consignment" = R,
                  tabledata "BigC Order Discount" = R,
                  tabledata "BigC Order Line" = R,
                  tabledata "BigC Order Payment" = R,
                  tabledata "BigC Order Residual" = R,
                  tabledata "BigC Order Proven VAT" = R,
                  tabledata "BigC Order Revision" = R,
                  tabledata "BigC Order Tax" = R,
                  tabledata "BigC Payment Gateway" = R,
                  tabledata "BigC Posted Payment" = R,
                  tabledata "BigC Currency" = R,
                  tabledata "BigC Order State" = R,
                  tabledata "BigC Store" = R,
                  tabledata "BigC Checkpoint" = R,
                  tabledata "BigC Lease" = R,
                  tabledata "BigC Sync Run" = R,
                  tabledata "BigC Tax Class" = R,
                  tabledata "BigC Tax Rate" = R,
                  tabledata "BigC Tax Zone" = R,
                  tabledata "Bank Account" = R,
                  tabledata Currency = R,
                  tabledata "Currency Exchange Rate" = R,
                  tabledata "Cust. Ledger Entry" = R,
                  tabledata Customer = R,
                  tabledata "Customer Templ." = R,
                  tabledata "G/L Account" = R,
                  tabledata "Gen. Journal Batch" = R,
                  tabledata "Gen. Journal Template" = R,
                  tabledata "General Ledger Setup" = R,
                  tabledata Item = R,
                  tabledata "Item Unit of Measure" = R,
                  tabledata "Item Variant" = R,
                  tabledata Location = R,
                  tabledata "Sales Header" = R,
                  tabledata "Sales Invoice Header" = R,
                  tabledata "Sales Shipment Header" = R,
                  tabledata "VAT Business Posting Group" = R,
                  tabledata "VAT Posting Setup" = R,
                  tabledata "VAT Product Posting Group" = R,
                  tabledata User = R,
                  tabledata "User Setup" = R,
                  tabledata "Sales Line" = R,
                  tabledata "Sales Invoice Line" = R,
                  tabledata "Sales & Receivables Setup" = R,
                  tabledata "No. Series" = R,
                  tabledata "No. Series Line" = R,
                  tabledata "General Posting Setup" = R,
                  tabledata "Customer Posting Group" = R,
                  tabledata "Inventory Posting Setup" = R,
                  tabledata "Bank Account Posting Group" = R,
                  tabledata "Item Reference" = R,
                  tabledata "BigC Shipping Method" = R,
                  tabledata "Shipment Method" = R,
                  tabledata "Shipping Agent" = R,
                  codeunit "User Setup Management" = X;
}
