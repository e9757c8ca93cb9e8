namespace BigC.Connector.Taxes;

/// <summary>Finance maps tax classes here.</summary>
page 71406 "BigC Tax Classes"
{
    PageType = List;
    Caption = 'BigCommerce Tax Classes';
    AboutTitle = 'About tax class mapping';
    AboutText = 'Each tax class of the store gets a VAT product posting group. Orders with a line of a class without one are held, and booked as soon as you map it.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Tax Class";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Classes)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
                field("Class Id"; Rec."Class Id")
                {
                    Editable = false;
                }
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
            }
        }
    }

    actions
    {
        area(Navigation)
        {
            action(Rates)
            {
                Caption = 'Tax Rates';
                ToolTip = 'Show the rates that the storefront charges for this class.';
                Image = TaxDetail;
                RunObject = page "BigC Tax Rates";
                RunPageLink = "Store Code" = field("Store Code"), "Class Id" = field("Class Id");
            }
        }
        area(Promoted)
        {
            actionref(RatesPromoted; Rates)
            {
            }
        }
    }
}
