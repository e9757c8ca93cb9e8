#if STAND_IN
namespace Microsoft.Inventory.Location;

using Microsoft.Foundation.Address;

/// <summary>The stand-in for Microsoft's table "Location".</summary>
table 14 Location
{
    Caption = 'Location';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Code"; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Name; Text[100])
        {
            Caption = 'Name';
        }
        field(5700; "Name 2"; Text[50])
        {
            Caption = 'Name 2';
        }
        field(5701; Address; Text[100])
        {
            Caption = 'Address';
        }
        field(5702; "Address 2"; Text[50])
        {
            Caption = 'Address 2';
        }
        field(5703; City; Text[30])
        {
            Caption = 'City';
            TableRelation = "Post Code".City;
            ValidateTableRelation = false;
        }
        field(5704; "Phone No."; Text[30])
        {
            Caption = 'Phone No.';
        }
        field(5705; "Phone No. 2"; Text[30])
        {
            Caption = 'Phone No. 2';
        }
        field(5707; "Fax No."; Text[30])
        {
            Caption = 'Fax No.';
        }
        field(5713; Contact; Text[100])
        {
            Caption = 'Contact';
        }
        field(5714; "Post Code"; Code[20])
        {
            Caption = 'Post Code';
            TableRelation = "Post Code";
            ValidateTableRelation = false;
        }
        field(5715; County; Text[30])
        {
            Caption = 'County';
        }
        field(5718; "E-Mail"; Text[80])
        {
            Caption = 'E-Mail';
        }
        field(5719; "Home Page"; Text[255])
        {
            Caption = 'Home Page';
        }
        field(5720; "Country/Region Code"; Code[10])
        {
            Caption = 'Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(5724; "Use As In-Transit"; Boolean)
        {
            Caption = 'Use As In-Transit';
        }
    }

    keys
    {
        key(Key1; "Code")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Code", Name)
        {
        }
    }
}
#endif
