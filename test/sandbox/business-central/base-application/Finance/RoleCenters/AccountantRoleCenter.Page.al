#if STAND_IN
namespace Microsoft.Finance.RoleCenters;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Sales.Customer;

page 9027 "Accountant Role Center"
{
    Caption = 'Accountant';
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
            action("Chart of Accounts")
            {
                Caption = 'Chart of Accounts';
                RunObject = Page "Chart of Accounts";
            }
            action("Bank Accounts")
            {
                Caption = 'Bank Accounts';
                RunObject = Page "Bank Account List";
            }
            action(Customers)
            {
                Caption = 'Customers';
                RunObject = Page "Customer List";
            }
            action(CustomersBalance)
            {
                Caption = 'Balance';
                RunObject = Page "Customer List";
                RunPageView = where("Balance (LCY)" = filter(<> 0));
            }
        }
    }
}
#endif
