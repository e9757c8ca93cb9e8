#if STAND_IN
namespace Microsoft.Sales.Customer;

page 21 "Customer Card"
{
    Caption = 'Customer Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = Customer;

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field("Name 2"; Rec."Name 2")
                {
                }
                field("Search Name"; Rec."Search Name")
                {
                }
                field("Balance (LCY)"; Rec."Balance (LCY)")
                {
                }
                field("Balance Due (LCY)"; Rec."Balance Due (LCY)")
                {
                }
                field("Credit Limit (LCY)"; Rec."Credit Limit (LCY)")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("Privacy Blocked"; Rec."Privacy Blocked")
                {
                }
                field("Salesperson Code"; Rec."Salesperson Code")
                {
                }
                field("Last Date Modified"; Rec."Last Date Modified")
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
                    group(Control10)
                    {
                        ShowCaption = false;
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
                field("Language Code"; Rec."Language Code")
                {
                }
                group(ContactDetails)
                {
                    Caption = 'Contact details';
                    field(ContactName; Rec.Contact)
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
                field("VAT Registration No."; Rec."VAT Registration No.")
                {
                }
                field("EORI Number"; Rec."EORI Number")
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
                    Caption = 'Prices and discounts';
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
                    field("Invoice Disc. Code"; Rec."Invoice Disc. Code")
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
                field("Prepayment %"; Rec."Prepayment %")
                {
                }
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
            }
            group(Shipping)
            {
                Caption = 'Shipping';
                field("Ship-to Code"; Rec."Ship-to Code")
                {
                }
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
                    field("Shipping Agent Service Code"; Rec."Shipping Agent Service Code")
                    {
                    }
                }
                field("Shipping Time"; Rec."Shipping Time")
                {
                }
            }
            group(Statistics)
            {
                Caption = 'Statistics';
                group(GeneralStats)
                {
                    Caption = 'General stats';
                    field(CustomerSince; Rec."First Transaction Date")
                    {
                    }
                }
                group(Balance)
                {
                    Caption = 'Balance';
                    field("Balance (LCY)2"; Rec."Balance (LCY)")
                    {
                    }
                    field(CreditLimit; Rec."Credit Limit (LCY)")
                    {
                    }
                }
            }
        }
    }
}
#endif
