namespace BigC.Connector.Customers;

using BigC.Connector.Stores;
using Microsoft.Sales.Customer;

/// <summary>Which customer a storefront customer is. Guests have no id and are known by their e-mail address.</summary>
table 71412 "BigC Customer Link"
{
    Caption = 'BigCommerce Customer Link';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Customer Links";
    DrillDownPageId = "BigC Customer Links";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
        }
        field(2; "Storefront Customer Id"; Integer)
        {
            Caption = 'Storefront Customer Id';
            ToolTip = 'Specifies the id of the customer in BigCommerce; 0 for guests.';
        }
        /// <summary>In lower case; empty for customers with an id.</summary>
        field(3; "Guest E-Mail"; Text[250])
        {
            Caption = 'Guest E-Mail';
            ToolTip = 'Specifies the e-mail address of a guest.';
            ExtendedDatatype = EMail;
        }
        field(10; "Customer No."; Code[20])
        {
            Caption = 'Customer No.';
            ToolTip = 'Specifies the customer of Business Central.';
            NotBlank = true;
            TableRelation = Customer;
        }
        field(11; "Customer Name"; Text[100])
        {
            Caption = 'Customer Name';
            ToolTip = 'Specifies the name of the customer.';
            FieldClass = FlowField;
            CalcFormula = lookup(Customer.Name where("No." = field("Customer No.")));
            Editable = false;
        }
        field(12; "Created Customer"; Boolean)
        {
            Caption = 'Created Customer';
            ToolTip = 'Specifies whether the connector created the customer. Otherwise it was found by its e-mail address or chosen by a user.';
            Editable = false;
        }
        /// <summary>In lower case.</summary>
        field(13; "Account E-Mail"; Text[250])
        {
            Caption = 'Account E-Mail';
            ToolTip = 'Specifies which e-mail address the account had when it ordered last.';
            ExtendedDatatype = EMail;
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Store Code", "Storefront Customer Id", "Guest E-Mail")
        {
            Clustered = true;
        }
        key(Customer; "Customer No.", "Storefront Customer Id")
        {
        }
    }

    trigger OnInsert()
    begin
        CustomerMapping.CheckLink(Rec);
        CustomerMapping.RetryWaitingForLink(Rec);
    end;

    trigger OnModify()
    begin
        CustomerMapping.CheckLink(Rec);
        CustomerMapping.RetryWaitingForLink(Rec);
    end;

    var
        CustomerMapping: Codeunit "BigC Customer Mapping Impl";
}
