namespace BigC.Connector.Customers;

using BigC.Connector.Orders;
using Microsoft.Sales.Customer;

/// <summary>Who the customer is in the storefront. Whoever may not read the connector's tables sees the card as ever.</summary>
pageextension 71813 "BigC Customer Card" extends "Customer Card"
{
    layout
    {
        addafter(Name)
        {
            field("BigC Customer Id"; StorefrontCustomerId)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Customer Id';
                ToolTip = 'Specifies the id of the customer in BigCommerce. It is blank for guests and for customers who never ordered there.';
                BlankZero = true;
                Editable = false;
                Importance = Additional;
                Visible = MayRead;

                trigger OnDrillDown()
                begin
                    OpenLinks();
                end;
            }
        }
    }

    actions
    {
        addlast(navigation)
        {
            action(BigCOrders)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Orders';
                ToolTip = 'Show the orders the customer has placed in BigCommerce.';
                Image = OrderList;
                Visible = MayRead;
                RunObject = page "BigC Orders";
                RunPageLink = "Customer No." = field("No.");
            }
            action(BigCCustomerLinks)
            {
                ApplicationArea = All;
                Caption = 'BigCommerce Customer Links';
                ToolTip = 'Show which storefront customers and guests the customer stands for.';
                Image = LinkWeb;
                Visible = MayRead;
                RunObject = page "BigC Customer Links";
                RunPageLink = "Customer No." = field("No.");
            }
        }
    }

    trigger OnOpenPage()
    var
        CustomerLink: Record "BigC Customer Link";
        Order: Record "BigC Order";
    begin
        MayRead := CustomerLink.ReadPermission() and Order.ReadPermission();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        StorefrontCustomerId := 0;
        if not MayRead then
            exit;
        Rec.CalcFields("BigC Customer Id");
        StorefrontCustomerId := Rec."BigC Customer Id";
    end;

    local procedure OpenLinks()
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        CustomerLink.SetRange("Customer No.", Rec."No.");
        Page.Run(Page::"BigC Customer Links", CustomerLink);
    end;

    var
        StorefrontCustomerId: Integer;
        MayRead: Boolean;
}
