#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;

/// <summary>Sees everything, and keeps the master data and the setup that finance works with.</summary>
permissionset 50001 "Demo Bookkeeping"
{
    Assignable = true;
    Caption = 'Demo - Bookkeeping';
    IncludedPermissionSets = "Demo Reading";

    Permissions = tabledata "Bank Account" = IMD,
                  tabledata Currency = IMD,
                  tabledata "Currency Exchange Rate" = IMD,
                  tabledata Customer = IMD,
                  tabledata "G/L Account" = IMD,
                  tabledata "General Posting Setup" = IMD,
                  tabledata Item = IMD,
                  tabledata "Sales Header" = IMD,
                  tabledata "Sales Line" = IMD,
                  tabledata "VAT Business Posting Group" = IMD,
                  tabledata "VAT Posting Setup" = IMD,
                  tabledata "VAT Product Posting Group" = IMD;
}
#endif
