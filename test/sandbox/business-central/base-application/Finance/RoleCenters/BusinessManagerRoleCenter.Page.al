#if STAND_IN
namespace Microsoft.Finance.RoleCenters;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;

page 9022 "Business Manager Role Center"
{
    Caption = 'Business Manager';
    PageType = RoleCenter;
    ApplicationArea = All;

    layout
    {
        area(rolecenter)
        {
        }
    }

    actions
    {
        area(embedding)
        {
            action(Customers)
            {
                Caption = 'Customers';
                RunObject = Page "Customer List";
            }
            action(Items)
            {
                Caption = 'Items';
                RunObject = Page "Item List";
            }
            action("Bank Accounts")
            {
                Caption = 'Bank Accounts';
                RunObject = Page "Bank Account List";
            }
            action("Chart of Accounts")
            {
                Caption = 'Chart of Accounts';
                RunObject = Page "Chart of Accounts";
            }
        }
    }
}
#endif
