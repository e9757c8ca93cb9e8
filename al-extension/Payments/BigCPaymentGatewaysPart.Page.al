namespace BigC.Connector.Payments;

/// <summary>The clearing accounts of a store, on its card.</summary>
page 71804 "BigC Payment Gateways Part"
{
    PageType = ListPart;
    Caption = 'Payment Gateways';
    ApplicationArea = All;
    SourceTable = "BigC Payment Gateway";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field(Gateway; Rec.Gateway)
                {
                    Editable = KeyIsOpen;
                }
                field("Currency Code"; Rec."Currency Code")
                {
                    Editable = KeyIsOpen;
                }
                field("Clearing Bank Account No."; Rec."Clearing Bank Account No.")
                {
                }
                field("Do Not Post"; Rec."Do Not Post")
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

    // Whoever comes to fill in an account shall not rename the row.
    trigger OnAfterGetCurrRecord()
    begin
        KeyIsOpen := IsNullGuid(Rec.SystemId);
    end;

    var
        KeyIsOpen: Boolean;
}
