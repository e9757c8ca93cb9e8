namespace BigC.Connector.Customers;

using Microsoft.Sales.Customer;

/// <summary>The storefront's side of a customer. Flow fields: the card of a customer that exists is never changed.</summary>
tableextension 71400 "BigC Customer" extends Customer
{
    fields
    {
        field(71400; "BigC Customer Id"; Integer)
        {
            Caption = 'BigCommerce Customer Id';
            ToolTip = 'Specifies the id of the customer in BigCommerce; 0 for guests.';
            FieldClass = FlowField;
            CalcFormula = max("BigC Customer Link"."Storefront Customer Id" where("Customer No." = field("No.")));
            Editable = false;
            BlankZero = true;
        }
        field(71401; "BigC Customer Links"; Integer)
        {
            Caption = 'BigCommerce Customer Links';
            ToolTip = 'Specifies how many storefront customers the customer stands for.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Customer Link" where("Customer No." = field("No.")));
            Editable = false;
        }
    }
}
