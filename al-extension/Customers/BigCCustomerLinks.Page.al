namespace BigC.Connector.Customers;

/// <summary>Which customer a storefront customer is.</summary>
page 71412 "BigC Customer Links"
{
    PageType = List;
    Caption = 'BigCommerce Customer Links';
    AboutTitle = 'About customer links';
    AboutText = 'Each storefront customer and each guest stands for one customer. Change the customer here if an order was booked for the wrong one; later orders then follow.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Customer Link";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(Links)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = KeyIsOpen;
                }
                field("Storefront Customer Id"; Rec."Storefront Customer Id")
                {
                    Editable = KeyIsOpen;
                    BlankZero = true;
                }
                field("Guest E-Mail"; Rec."Guest E-Mail")
                {
                    Editable = KeyIsOpen;
                }
                field("Account E-Mail"; Rec."Account E-Mail")
                {
                }
                field("Customer No."; Rec."Customer No.")
                {
                }
                field("Customer Name"; Rec."Customer Name")
                {
                }
                field("Created Customer"; Rec."Created Customer")
                {
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        KeyIsOpen := true;
    end;

    // Whoever comes to choose another customer shall not make the link one of somebody else.
    trigger OnAfterGetCurrRecord()
    begin
        KeyIsOpen := IsNullGuid(Rec.SystemId);
    end;

    var
        KeyIsOpen: Boolean;
}
