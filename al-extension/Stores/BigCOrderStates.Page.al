namespace BigC.Connector.Stores;

/// <summary>What each order status means, by store.</summary>
page 71402 "BigC Order States"
{
    PageType = List;
    Caption = 'BigCommerce Order States';
    AboutTitle = 'About order states';
    AboutText = 'Say for each order status of the storefront whether its orders become sales orders, wait, are cancelled, or are left alone.';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Order State";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(States)
            {
                field("Status Id"; Rec."Status Id")
                {
                    Editable = KeyIsOpen;
                }
                field("Action"; Rec."Action")
                {
                }
                field(Name; Rec.Name)
                {
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        KeyIsOpen := true;
    end;

    // Whoever comes to choose an action shall not rename the row.
    trigger OnAfterGetCurrRecord()
    begin
        KeyIsOpen := IsNullGuid(Rec.SystemId);
    end;

    var
        KeyIsOpen: Boolean;
}
