#if STAND_IN
namespace Microsoft.Sales.Customer;

/// <summary>The customers of the company.</summary>
page 22 "Customer List"
{
    PageType = List;
    Caption = 'Customers';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = Customer;
    CardPageId = "Customer Card";
    Editable = false;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
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
                field("Customer Posting Group"; Rec."Customer Posting Group")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
            }
        }
    }
}
#endif
