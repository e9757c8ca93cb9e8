namespace BigC.Connector.Shipments;

/// <summary>Operations map shipping methods here.</summary>
page 71820 "BigC Shipping Methods"
{
    PageType = List;
    Caption = 'BigCommerce Shipping Methods';
    AboutTitle = 'About shipping methods';
    AboutText = 'Each method that a shopper has chosen is here. Say who carries it and on which terms; sales orders made from now on take it over. No order waits for it.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Shipping Method";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Methods)
            {
                field(Method; Rec.Method)
                {
                    Editable = false;
                }
                field("Shipment Method Code"; Rec."Shipment Method Code")
                {
                }
                field("Shipping Agent Code"; Rec."Shipping Agent Code")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
            }
        }
    }
}
