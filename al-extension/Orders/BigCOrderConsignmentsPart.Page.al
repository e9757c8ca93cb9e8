namespace BigC.Connector.Orders;

/// <summary>Where the parts of an order go, and how.</summary>
page 71819 "BigC Order Consignments Part"
{
    PageType = ListPart;
    Caption = 'Consignments';
    ApplicationArea = All;
    SourceTable = "BigC Order Consignment";
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Consignment Type"; Rec."Consignment Type")
                {
                }
                field("Shipping Method"; Rec."Shipping Method")
                {
                }
                field("First Name"; Rec."First Name")
                {
                }
                field("Last Name"; Rec."Last Name")
                {
                }
                field("Street 1"; Rec."Street 1")
                {
                }
                field(City; Rec.City)
                {
                }
                field("Postal Code"; Rec."Postal Code")
                {
                }
                field("Country Code"; Rec."Country Code")
                {
                }
            }
        }
    }
}
