namespace BigC.Connector.RoleCenters;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using Microsoft.Sales.RoleCenters;

pageextension 71812 "BigC Order Processor" extends "Order Processor Role Center"
{
    layout
    {
        addfirst(rolecenter)
        {
            part(BigCHeadline; "BigC Headline")
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Headline';
            }
            part(BigCActivities; "BigC Operations Activities")
            {
                ApplicationArea = All;
                Caption = 'BigCommerce';
                AboutTitle = 'About your BigCommerce stores';
                AboutText = 'Start here each day: what waits for operations, ecommerce and customer experience, and whether orders still come in. Choose a number to see what is behind it.';
            }
        }
    }

    actions
    {
        addlast(embedding)
        {
            action(BigCExceptions)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Exceptions';
                ToolTip = 'See what of the stores is held, why, and what to do next.';
                RunObject = page "BigC Exceptions";
            }
            action(BigCOrders)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Orders';
                ToolTip = 'See every order of the stores and what became of it.';
                RunObject = page "BigC Orders";
            }
            action(BigCStores)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Stores';
                ToolTip = 'See how the orders of each store are booked, and whether it is ready.';
                RunObject = page "BigC Stores";
            }
        }
    }
}
