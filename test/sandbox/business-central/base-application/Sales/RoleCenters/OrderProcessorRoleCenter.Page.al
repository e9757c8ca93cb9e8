#if STAND_IN
namespace Microsoft.Sales.RoleCenters;

using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;

page 9006 "Order Processor Role Center"
{
    Caption = 'Order Processor';
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
            action(SalesOrders)
            {
                Caption = 'Sales Orders';
                RunObject = Page "Sales Order List";
            }
            action(SalesOrdersShptNotInv)
            {
                Caption = 'Shipped Not Invoiced';
                RunObject = Page "Sales Order List";
                RunPageView = where("Shipped Not Invoiced" = const(true));
            }
            action(SalesOrdersComplShtNotInv)
            {
                Caption = 'Completely Shipped Not Invoiced';
                RunObject = Page "Sales Order List";
                RunPageView = where("Completely Shipped" = const(true), "Shipped Not Invoiced" = const(true));
            }
            action(Items)
            {
                Caption = 'Items';
                RunObject = Page "Item List";
            }
            action(Customers)
            {
                Caption = 'Customers';
                RunObject = Page "Customer List";
            }
        }
    }
}
#endif
