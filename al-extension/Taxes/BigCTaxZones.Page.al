namespace BigC.Connector.Taxes;

/// <summary>Finance maps tax zones here.</summary>
page 71405 "BigC Tax Zones"
{
    PageType = List;
    Caption = 'BigCommerce Tax Zones';
    AboutTitle = 'About tax zone mapping';
    AboutText = 'Each tax zone of the store gets a VAT business posting group. Orders of a zone without one are held, and booked as soon as you map it.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Tax Zone";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Zones)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
                field("Zone Id"; Rec."Zone Id")
                {
                    Editable = false;
                }
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field(Countries; Rec.Countries)
                {
                    Editable = false;
                }
                field(Enabled; Rec.Enabled)
                {
                    Editable = false;
                }
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
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
                ToolTip = 'Show the rates that the storefront charges in this zone.';
                Image = TaxDetail;
                RunObject = page "BigC Tax Rates";
                RunPageLink = "Store Code" = field("Store Code"), "Zone Id" = field("Zone Id");
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
