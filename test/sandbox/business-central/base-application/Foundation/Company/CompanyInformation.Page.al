#if STAND_IN
namespace Microsoft.Foundation.Company;

page 1 "Company Information"
{
    Caption = 'Company Information';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Company Information";
    UsageCategory = Administration;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field(Name; Rec.Name)
                {
                }
                field(Address; Rec.Address)
                {
                }
                field("Address 2"; Rec."Address 2")
                {
                }
                field(City; Rec.City)
                {
                }
                group(CountyGroup)
                {
                    Caption = 'County group';
                    field(County; Rec.County)
                    {
                    }
                }
                field("Post Code"; Rec."Post Code")
                {
                }
                field("Country/Region Code"; Rec."Country/Region Code")
                {
                }
                field("Phone No."; Rec."Phone No.")
                {
                }
                field("VAT Registration No."; Rec."VAT Registration No.")
                {
                }
                field(GLN; Rec.GLN)
                {
                }
                field("EORI Number"; Rec."EORI Number")
                {
                }
                field("Registration No."; Rec."Registration No.")
                {
                }
                field(Picture; Rec.Picture)
                {
                }
            }
            group(Communication)
            {
                Caption = 'Communication';
                field("Phone No.2"; Rec."Phone No.")
                {
                }
                field("Fax No."; Rec."Fax No.")
                {
                }
                field("E-Mail"; Rec."E-Mail")
                {
                }
                field("Home Page"; Rec."Home Page")
                {
                }
            }
            group(Payments)
            {
                Caption = 'Payments';
                field("Bank Name"; Rec."Bank Name")
                {
                }
                field("Bank Branch No."; Rec."Bank Branch No.")
                {
                }
                field("Bank Account No."; Rec."Bank Account No.")
                {
                }
                field("Payment Routing No."; Rec."Payment Routing No.")
                {
                }
                field(IBAN; Rec.IBAN)
                {
                }
            }
            group(Shipping)
            {
                Caption = 'Shipping';
                field("Ship-to Name"; Rec."Ship-to Name")
                {
                }
                field("Ship-to Address"; Rec."Ship-to Address")
                {
                }
                field("Ship-to Address 2"; Rec."Ship-to Address 2")
                {
                }
                field("Ship-to City"; Rec."Ship-to City")
                {
                }
                group(ShipToCounty)
                {
                    Caption = 'Ship to county';
                    field("Ship-to County"; Rec."Ship-to County")
                    {
                    }
                }
                field("Ship-to Post Code"; Rec."Ship-to Post Code")
                {
                }
                field("Ship-to Country/Region Code"; Rec."Ship-to Country/Region Code")
                {
                }
                field("Ship-to Phone No."; Rec."Ship-to Phone No.")
                {
                }
                field("Ship-to Contact"; Rec."Ship-to Contact")
                {
                }
                field("Location Code"; Rec."Location Code")
                {
                }
            }
        }
    }
}
#endif
