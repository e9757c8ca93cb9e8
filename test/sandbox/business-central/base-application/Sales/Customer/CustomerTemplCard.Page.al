#if STAND_IN
namespace Microsoft.Sales.Customer;

page 1382 "Customer Templ. Card"
{
    Caption = 'Customer Template';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Customer Templ.";

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';
                field(Code; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("Contact Type"; Rec."Contact Type")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("No. Series"; Rec."No. Series")
                {
                }
                field("Privacy Blocked"; Rec."Privacy Blocked")
                {
                }
                field("Salesperson Code"; Rec."Salesperson Code")
                {
                }
                field("Disable Search by Name"; Rec."Disable Search by Name")
                {
                }
                field("Credit Limit (LCY)"; Rec."Credit Limit (LCY)")
                {
                }
            }
            group("Address & Contact")
            {
                Caption = 'Address & Contact';
                group(AddressDetails)
                {
                    Caption = 'Address';
                    field(Address; Rec.Address)
                    {
                    }
                    field("Address 2"; Rec."Address 2")
                    {
                    }
                    field("Country/Region Code"; Rec."Country/Region Code")
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
                }
                field("Phone No."; Rec."Phone No.")
                {
                }
                field(MobilePhoneNo; Rec."Mobile Phone No.")
                {
                }
                field("E-Mail"; Rec."E-Mail")
                {
                }
                field("Fax No."; Rec."Fax No.")
                {
                }
                field("Home Page"; Rec."Home Page")
                {
                }
                group(ContactDetails)
                {
                    Caption = 'Contact details';
                    field("Language Code"; Rec."Language Code")
                    {
                    }
                }
            }
            group(Invoicing)
            {
                Caption = 'Invoicing';
                field("Bill-to Customer No."; Rec."Bill-to Customer No.")
                {
                }
                field("Tax Liable"; Rec."Tax Liable")
                {
                }
                field("Tax Area Code"; Rec."Tax Area Code")
                {
                }
                group(PostingDetails)
                {
                    Caption = 'Posting details';
                    field("Gen. Bus. Posting Group"; Rec."Gen. Bus. Posting Group")
                    {
                    }
                    field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                    {
                    }
                    field("Customer Posting Group"; Rec."Customer Posting Group")
                    {
                    }
                    field("Allow Multiple Posting Groups"; Rec."Allow Multiple Posting Groups")
                    {
                    }
                }
                group(PricesandDiscounts)
                {
                    Caption = 'Pricesand discounts';
                    field("Currency Code"; Rec."Currency Code")
                    {
                    }
                    field("Customer Price Group"; Rec."Customer Price Group")
                    {
                    }
                    field("Customer Disc. Group"; Rec."Customer Disc. Group")
                    {
                    }
                    field("Allow Line Disc."; Rec."Allow Line Disc.")
                    {
                    }
                    field("Prices Including VAT"; Rec."Prices Including VAT")
                    {
                    }
                }
            }
            group(Payments)
            {
                Caption = 'Payments';
                field("Application Method"; Rec."Application Method")
                {
                }
                field("Partner Type"; Rec."Partner Type")
                {
                }
                field("Payment Terms Code"; Rec."Payment Terms Code")
                {
                }
                field("Payment Method Code"; Rec."Payment Method Code")
                {
                }
                field("Print Statements"; Rec."Print Statements")
                {
                }
            }
            group(Shipping)
            {
                Caption = 'Shipping';
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Combine Shipments"; Rec."Combine Shipments")
                {
                }
                field(Reserve; Rec.Reserve)
                {
                }
                field("Shipping Advice"; Rec."Shipping Advice")
                {
                }
                group("Shipment Method")
                {
                    Caption = 'Shipment Method';
                    field("Shipment Method Code"; Rec."Shipment Method Code")
                    {
                    }
                    field("Shipping Agent Code"; Rec."Shipping Agent Code")
                    {
                    }
                }
                field("Shipping Time"; Rec."Shipping Time")
                {
                }
            }
        }
    }
}
#endif
