#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Bank.BankAccount;
using Microsoft.Bank.Ledger;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;
using System.Security.AccessControl;

/// <summary>Sees everything, and keeps the master data and the setup that finance works with, and books sales orders and payments.</summary>
permissionset 50001 "Demo Bookkeeping"
{
    Assignable = true;
    Caption = 'Demo - Bookkeeping';
    IncludedPermissionSets = "Demo Reading", "D365 SALES DOC, EDIT";

    Permissions = tabledata "Bank Account" = IMD,
                  tabledata Currency = IMD,
                  tabledata "Currency Exchange Rate" = IMD,
                  tabledata Customer = IMD,
                  tabledata "G/L Account" = IMD,
                  tabledata "General Posting Setup" = IMD,
                  tabledata "Gen. Journal Line" = RIMD,
                  tabledata "Bank Account Ledger Entry" = Rim,
                  tabledata "Cust. Ledger Entry" = Rim,
                  tabledata "Detailed Cust. Ledg. Entry" = Rim,
                  tabledata "G/L Entry" = Rim,
                  tabledata "G/L Entry - VAT Entry Link" = Rim,
                  tabledata "G/L Register" = Rim,
                  tabledata "VAT Entry" = Rim,
                  tabledata Item = IMD,
                  tabledata "VAT Business Posting Group" = IMD,
                  tabledata "VAT Posting Setup" = IMD,
                  tabledata "VAT Product Posting Group" = IMD;
}
#endif
