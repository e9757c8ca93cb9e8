#if STAND_IN
namespace System.Security.User;

using Microsoft.CRM.Team;

table 91 "User Setup"
{
    Caption = 'User Setup';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "User ID"; Code[50])
        {
            Caption = 'User ID';
            NotBlank = true;
        }
        field(2; "Allow Posting From"; Date)
        {
            Caption = 'Allow Posting From';
        }
        field(3; "Allow Posting To"; Date)
        {
            Caption = 'Allow Posting To';
        }
        field(4; "Register Time"; Boolean)
        {
            Caption = 'Register Time';
        }
        field(10; "Salespers./Purch. Code"; Code[20])
        {
            Caption = 'Salespers./Purch. Code';
            TableRelation = "Salesperson/Purchaser";
        }
        field(17; "E-Mail"; Text[100])
        {
            Caption = 'E-Mail';
        }
        field(18; "Phone No."; text[30])
        {
            Caption = 'Phone No.';
        }
        field(80; "Sales Invoice Posting Policy"; Enum "Invoice Posting Policy")
        {
            Caption = 'Sales Invoice Posting Policy';
        }
    }

    keys
    {
        key(Key1; "User ID")
        {
            Clustered = true;
        }
        key(Key2; "Salespers./Purch. Code")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "User ID")
        {
        }
    }
}
#endif
