namespace BigC.Connector.Taxes;

/// <summary>The storefront's tax rates with the VAT posting groups they lead to.</summary>
page 71407 "BigC Tax Rates"
{
    PageType = List;
    Caption = 'BigCommerce Tax Rates';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Tax Rate";
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(Rates)
            {
                field("Store Code"; Rec."Store Code")
                {
                }
                field("Rate Id"; Rec."Rate Id")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field("Zone Id"; Rec."Zone Id")
                {
                }
                field("Class Id"; Rec."Class Id")
                {
                }
                field("Rate %"; Rec."Rate %")
                {
                }
                field(Priority; Rec.Priority)
                {
                }
                field(Enabled; Rec.Enabled)
                {
                }
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
            }
        }
    }
}
